"""What the cooperative wrote in it: its name, its kinds of expense, those who work there."""

import io
import sys
from datetime import UTC, datetime

from PIL import Image, ImageDraw, ImageFont
from pyramid.paster import bootstrap
from transaction import commit

env = bootstrap(sys.argv[1])

from caerp.models.base import DBSESSION  # noqa: E402
from caerp.models.company import Company, CompanyActivity  # noqa: E402
from caerp.models.config import Config, ConfigFiles  # noqa: E402
from caerp.models.expense.types import ExpenseKmType, ExpenseType  # noqa: E402
from caerp.models.project import Project  # noqa: E402
from caerp.models.project.types import ProjectType  # noqa: E402
from caerp.models.third_party import Customer, Supplier  # noqa: E402
from caerp.models.user import Login, User  # noqa: E402

db = DBSESSION()
MOT_DE_PASSE = "Un-mot-de-passe-2026"


def compte(nom, prenom, famille, type_de_compte, groupe, civilite):
    """Open the account of one of them."""
    login = Login(login=nom, account_type=type_de_compte)
    login.set_password(MOT_DE_PASSE)
    login.groups.append(groupe)
    db.add(login)
    db.flush()
    adresse = f"{nom}@cooperative.valmont.example"
    user = User(login=login, firstname=prenom, lastname=famille, email=adresse, civilite=civilite)
    db.add(user)
    db.flush()
    return user


for cle, valeur in {
    "cae_business_name": "Coopérative d'activité de Valmont",
    "cae_legal_status": "SCOP SARL à capital variable",
    "cae_address": "4, place du Marché",
    "cae_zipcode": "26999",
    "cae_city": "Valmont",
    "cae_business_identification": "999 999 999 00010",
    "cae_tel": "04 00 00 00 10",
    "cae_contact_email": "accueil@cooperative.valmont.example",
    "cae_admin_mail": "gestion@cooperative.valmont.example",
    "rgpd_manager_email": "donnees@cooperative.valmont.example",
    "welcome": (
        "Les notes de dépenses sont à envoyer avant le 5 du mois suivant, avec leurs justificatifs."
    ),
}.items():
    Config.set(cle, valeur)

logo = Image.new("RGB", (360, 120), "#1f4d3a")
ImageDraw.Draw(logo).text(
    (24, 32), "CA Valmont", fill="white", font=ImageFont.load_default(size=52)
)
octets = io.BytesIO()
logo.save(octets, "PNG")
octets.seek(0)
ConfigFiles.set(
    "logo.png",
    {
        "fp": octets,
        "data": octets,
        "filename": "logo.png",
        "mimetype": "image/png",
        "size": octets.getbuffer().nbytes,
    },
)

for libelle, code in (
    ("Repas en déplacement", "625700"),
    ("Train, car, métro", "625100"),
    ("Hôtel", "625600"),
    ("Affranchissement", "626100"),
    ("Petites fournitures", "606300"),
):
    db.add(ExpenseType(label=libelle, code=code, category="1", type="expense"))
for libelle, code in (("Matières pour une commande", "601000"), ("Sous-traitance", "604000")):
    db.add(ExpenseType(label=libelle, code=code, category="2", type="expense"))
cette_annee = datetime.now(tz=UTC).year
for annee in (cette_annee - 1, cette_annee, cette_annee + 1):
    db.add(
        ExpenseKmType(
            label="Voiture de 5 CV", code="625110", amount=0.636, year=annee, category="1"
        )
    )

claire = compte("claire", "Claire", "Bonnet", "equipe_appui", "manager", "madame")
odile = compte("odile", "Odile", "Martin", "entrepreneur", "contractor", "madame")
metier = CompanyActivity(label="Artisanat")
db.add(metier)
atelier = Company(
    name="L'Atelier d'Odile",
    goal="Retouches et couture",
    email="odile@cooperative.valmont.example",
    phone="04 00 00 00 12",
    address="12, rue des Lavoirs",
    zip_code="26999",
    city="Valmont",
    follower=claire,
)
atelier.employees.append(odile)
atelier.activities.append(metier)
# A second one, as in any cooperative: with only one, its first page would be that one's.
voisin = compte("karim", "Karim", "Haddad", "entrepreneur", "contractor", "monsieur")
jardins = Company(
    name="Haddad Jardins", goal="Entretien de jardins", email=voisin.email, follower=claire
)
jardins.employees.append(voisin)
db.add_all([atelier, jardins])
db.flush()
mercerie = Supplier(
    type="company",
    company_id=atelier.id,
    company_name="Mercerie des Halles",
    city="Valmont",
    label="Mercerie des Halles",
)
ecole = Customer(
    type="company",
    company_id=atelier.id,
    company_name="École de musique de Valmont",
    label="École de musique de Valmont",
    address="1, rue du Conservatoire",
    zip_code="26999",
    city="Valmont",
    email="contact@musique.valmont.example",
)
db.add_all([mercerie, ecole])
db.flush()
costumes = Project(
    name="Costumes du spectacle de juin",
    company_id=atelier.id,
    project_type=db.query(ProjectType).filter_by(name="default").one(),
    mode="ht",
)
costumes.customers.append(ecole)
db.add(costumes)
db.flush()
commit()
env["closer"]()
