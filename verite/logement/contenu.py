"""The pages of a social landlord, its two forms, and the account of a tenant."""

import os
import uuid
from pathlib import Path

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.files import File  # noqa: E402
from habitat.models import Accueil, Contenu, PlanDuSite, ReglageDeFormulaire  # noqa: E402
from wagtail.documents import get_document_model  # noqa: E402
from wagtail.models import Page, PageViewRestriction, Site  # noqa: E402
from wagtailstreamforms.models import Form  # noqa: E402

ICI = Path(os.environ["ICI"])


def lu(nom):
    """Return the text of a file."""
    return (ICI / "pages" / f"{nom}.html").read_text("utf-8")


def texte(nom, **mots):
    """Return a block of text from its file."""
    return ("texte", lu(nom).format(**mots))


def champ(sorte, label, aide="", *, requis=True, **reste):
    """Return a field as the editor of StreamForms keeps it."""
    valeur = {"label": label, "help_text": aide, "required": requis, **reste}
    return {"type": sorte, "value": valeur, "id": str(uuid.uuid4())}


def formulaire(slug, titre, bouton, destinataire, champs, **reste):
    """Make a form, and say who receives what it takes."""
    fait = Form.objects.create(
        slug=slug,
        title=titre,
        template_name="streamforms/form_block.html",
        submit_button_text=bouton,
        fields=champs,
        process_form_submission_hooks=["save_form_submission_data", "ecrire_au_service"],
        **reste,
    )
    ReglageDeFormulaire.objects.create(form=fait, destinataire=destinataire)
    return fait


def page(dans, slug, titre, chapeau="", *corps, menu=False, genre=Contenu):
    """Publish a page."""
    reste = {} if genre is PlanDuSite else {"chapeau": chapeau, "corps": list(corps)}
    return dans.add_child(instance=genre(slug=slug, title=titre, show_in_menus=menu, **reste))


def bloc_formulaire(fait):
    """Return the block that shows a form."""
    return (
        "formulaire",
        {"form": fait, "form_action": ".", "form_reference": str(uuid.uuid4())},
    )


def tableau(*lignes, titre=""):
    """Return a table whose first row holds the headers."""
    return (
        "tableau",
        {
            "data": [list(ligne) for ligne in lignes],
            "cell": [],
            "mergeCells": [],
            "table_header_choice": "row",
            "first_row_is_table_header": True,
            "first_col_is_header": False,
            "table_caption": titre,
        },
    )


get_user_model().objects.create_user(
    "0048213",
    "camille.lormeau@example.org",
    "Un-mot-de-passe-2026",
    first_name="Camille",
    last_name="Lormeau",
)
Document = get_document_model()
with (ICI / "documents" / "qui-repare-quoi.pdf").open("rb") as ouvert:
    guide = Document.objects.create(
        title="Qui répare quoi ?", file=File(ouvert, "qui-repare-quoi.pdf")
    )

Site.objects.all().delete()
Page.objects.filter(depth=2).delete()
racine = Page.get_first_root_node()
accueil = racine.add_child(
    instance=Accueil(
        title="Habitat Val d'Aspre, l'office public de l'habitat",
        slug="accueil",
        accroche="5 200 logements dans 34 communes, de Saint-Cyprien au plateau d'Aspre.",
    )
)
site = Site.objects.create(
    hostname="127.0.0.1",
    port=80,
    root_page=accueil,
    is_default_site=True,
    site_name="Habitat Val d'Aspre",
)

devenir = page(
    accueil,
    "devenir-locataire",
    "Devenir locataire",
    "Faire une demande de logement social.",
    texte("devenir"),
    menu=True,
)
locataires = page(
    accueil,
    "locataires",
    "Locataires",
    "La vie dans votre logement.",
    texte("locataires"),
    menu=True,
)
office = page(accueil, "l-office", "L'office", "Qui nous sommes.", texte("office"), menu=True)

panne = formulaire(
    "panne",
    "Votre demande d'intervention",
    "Envoyer",
    "technique@habitat-aspre.example",
    [
        champ("singleline", "Nom"),
        champ("singleline", "Prénom"),
        champ(
            "singleline", "Numéro de locataire", "Sept chiffres, en haut de votre avis d'échéance."
        ),
        champ("singleline", "Résidence, bâtiment, étage et porte"),
        champ("singleline", "Téléphone"),
        champ("email", "Courriel"),
        champ(
            "dropdown",
            "Objet de la demande",
            empty_label="Choisir",
            choices=[
                "Chauffage ou eau chaude",
                "Fuite d'eau",
                "VMC",
                "Électricité",
                "Menuiserie, volet, serrure",
                "Revêtement de sol, peinture",
                "Nuisibles",
                "Parties communes",
                "Autre",
            ],
        ),
        champ("date", "Constaté le", "Par exemple : 24/11/2026"),
        champ("multiline", "Description de la panne"),
        champ("multifile", "Photos", "JPG ou PNG, 5 Mo au plus.", requis=False),
        champ(
            "checkboxes",
            "Vos disponibilités",
            choices=["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"],
        ),
        champ("radio", "De préférence", choices=["Le matin", "L'après-midi", "Indifférent"]),
        champ(
            "checkbox",
            "J'ai lu le guide « Qui répare quoi ? » et j'accepte que les réparations locatives me "
            "soient facturées.",
        ),
    ],
    success_message="Votre demande a bien été transmise à nos services techniques.",
    error_message="Le formulaire contient des erreurs.",
)
page(
    locataires,
    "mes-reparations",
    "Mes réparations",
    "Ce que vous devez réparer, ce que l'office répare.",
    (
        "encart",
        {
            "genre": "alert",
            "texte": lu("urgence"),
        },
    ),
    texte("reparations"),
    tableau(
        ["Dans le logement", "À votre charge", "À la charge de l'office"],
        ["Robinetterie", "Joints, mousseurs, flexible de douche", "Remplacement pour vétusté"],
        ["Chauffage", "Réglage, purge", "Chaudière, radiateurs (contrat P2)"],
        ["Serrures", "Clés perdues, barillet forcé", "Serrure usée"],
        ["Électricité", "Ampoules, fusibles, prises cassées", "Tableau, câblage"],
        ["VMC", "Nettoyage des bouches", "Moteur, conduits"],
        titre="Quelques exemples",
    ),
    texte("guide", guide=guide.pk),
    menu=True,
)
page(
    locataires,
    "signaler-une-panne",
    "Signaler une panne",
    "Pour une panne dans votre logement ou dans les parties communes de votre immeuble.",
    (
        "encart",
        {
            "genre": "alert",
            "texte": "<p>Ce formulaire n'est pas lu le soir ni le week-end. En cas d'urgence, "
            "appelez le 04 65 71 20 99.</p>",
        },
    ),
    bloc_formulaire(panne),
    texte("vos-donnees", pour="suivre"),
    menu=True,
)
page(
    locataires,
    "changer-de-logement",
    "Changer de logement",
    "Votre logement ne convient plus : les conditions d'une mutation.",
    texte("mutation"),
    (
        "volets",
        [
            {
                "question": "Quand saurai-je si ma demande est acceptée ?",
                "reponse": lu("delai"),
            },
            {
                "question": "Puis-je refuser un logement ?",
                "reponse": lu("refus"),
            },
            {
                "question": "Mon loyer va-t-il changer ?",
                "reponse": lu("nouveau-loyer"),
            },
        ],
    ),
    menu=True,
)
page(
    locataires,
    "loyer-et-charges",
    "Loyer et charges",
    "Payer, être aidé, comprendre son avis d'échéance.",
    texte("loyer"),
    menu=True,
)
page(
    office,
    "nos-agences",
    "Nos agences",
    "Trois agences pour vous recevoir.",
    texte("agences"),
    tableau(
        ["Agence", "Adresse", "Ouverture", "Téléphone"],
        [
            "Aspremont",
            "12 rue des Teinturiers",
            "du lundi au vendredi, 8 h 30 - 12 h et 13 h 30 - 17 h",
            "04 65 71 20 00",
        ],
        ["Saint-Cyprien", "3 place du Marché", "mardi et jeudi, 9 h - 12 h", "04 65 71 20 31"],
        [
            "Plateau d'Aspre",
            "Maison France services, Chalmazy",
            "vendredi, 9 h - 12 h",
            "04 65 71 20 42",
        ],
        titre="Adresses et horaires",
    ),
    menu=True,
)

espace = page(
    accueil,
    "espace-locataire",
    "Espace locataire",
    "Les demandes réservées aux locataires de l'office.",
    texte("espace"),
)
PageViewRestriction.objects.create(page=espace, restriction_type=PageViewRestriction.LOGIN)
recue = page(espace, "demande-recue", "Demande reçue", "", texte("recue"))
mutation = formulaire(
    "mutation",
    "Votre demande",
    "Envoyer ma demande",
    "attributions@habitat-aspre.example",
    [
        champ("singleline", "Nom et prénom du titulaire du bail"),
        champ("singleline", "Nom et prénom du cotitulaire", requis=False),
        champ("date", "Date de naissance", "Par exemple : 14/05/1986"),
        champ("singleline", "NUR", "18 caractères, sur votre attestation d'enregistrement."),
        champ("singleline", "Téléphone"),
        champ("email", "Courriel"),
        champ("number", "Nombre de personnes au foyer"),
        champ("number", "RFR de l'année N-2", "Le total du foyer, en euros."),
        champ(
            "radio",
            "Motif de la demande",
            choices=[
                "Logement trop petit",
                "Logement trop grand",
                "Logement inadapté (santé, handicap)",
                "Loyer trop élevé",
                "Rapprochement du travail ou de la famille",
                "Séparation",
                "Violences",
            ],
        ),
        champ("multiline", "Expliquez votre situation"),
        champ("checkboxes", "Type souhaité", choices=["T1", "T2", "T3", "T4", "T5"]),
        champ(
            "checkboxes",
            "Communes souhaitées",
            choices=[
                "Aspremont-sur-Loire",
                "Chalmazy",
                "Le Bessat-d'Aspre",
                "Roche-Vieille",
                "Saint-Cyprien",
                "Saint-Just-la-Rivière",
            ],
        ),
        champ(
            "dropdown",
            "Étage",
            empty_label="Indifférent",
            requis=False,
            choices=["Rez-de-chaussée", "Avec ascenseur", "Sans ascenseur accepté jusqu'au 2e"],
        ),
        champ("singlefile", "Avis d'imposition 2026", "PDF, 2 Mo au plus."),
        champ("singlefile", "Attestation CAF ou MSA", "PDF, 2 Mo au plus.", requis=False),
        champ(
            "multifile",
            "Autres justificatifs",
            "PDF, 2 Mo au plus chacun. Selon le motif : certificat médical, CMI, jugement, "
            "ordonnance de protection, promesse d'embauche.",
            requis=False,
        ),
        champ("checkbox", "J'autorise la visite de mon logement par un agent de l'office."),
        champ("checkbox", "Je certifie sur l'honneur l'exactitude des renseignements fournis."),
    ],
    error_message="Le formulaire contient des erreurs.",
    post_redirect_page=recue,
)
page(
    espace,
    "demande-de-mutation",
    "Demande de mutation",
    "À remplir par le titulaire du bail.",
    bloc_formulaire(mutation),
    texte("vos-donnees", pour="instruire"),
)
for slug, titre in (
    ("mentions-legales", "Mentions légales"),
    ("donnees-personnelles", "Données personnelles"),
    ("accessibilite", "Accessibilité"),
):
    page(accueil, slug, titre, "", texte(slug))
page(accueil, "plan-du-site", "Plan du site", genre=PlanDuSite)

accueil.refresh_from_db()
accueil.corps = [
    (
        "cartes",
        [
            {
                "titre": titre,
                "texte": dit,
                "page": Page.objects.get(slug=slug),
            }
            for slug, titre, dit in (
                (
                    "mes-reparations",
                    "Une panne ?",
                    "Qui répare quoi, et comment faire venir quelqu'un.",
                ),
                ("changer-de-logement", "Changer de logement", "Trop petit, trop grand, inadapté."),
                ("loyer-et-charges", "Payer mon loyer", "Prélèvement, carte, espèces, et aides."),
            )
        ],
    ),
    texte("accueil"),
]
accueil.save_revision().publish()
