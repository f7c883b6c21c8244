"""The pages of a chamber of trades, and its two forms."""

import json
import os
import uuid
from pathlib import Path

import django

django.setup()

from metiers.models import Accueil, Contenu, FormulaireParEtapes, FormulaireSimple  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

ICI = Path(os.environ["ICI"])
SUJETS = [
    "Salaire, heures supplémentaires",
    "Horaires, congés",
    "Contenu du travail, formation au métier",
    "Absences, comportement",
    "Santé, sécurité",
    "Rupture du contrat",
    "Autre",
]
METIERS = [
    "Boucherie, charcuterie",
    "Boulangerie, pâtisserie",
    "Carrosserie",
    "Charpente, couverture",
    "Coiffure",
    "Électricité, génie climatique",
    "Esthétique",
    "Maçonnerie, gros œuvre",
    "Mécanique automobile",
    "Menuiserie",
    "Peinture, plâtrerie",
    "Plomberie, chauffage",
    "Poissonnerie",
    "Ramonage",
    "Autre métier réglementé",
]


def lu(nom):
    """Return the text of a file."""
    return (ICI / "pages" / f"{nom}.html").read_text("utf-8")


def bloc(sorte, valeur):
    """Return a block as the editor of Wagtail keeps it."""
    return {"type": sorte, "value": valeur, "id": str(uuid.uuid4())}


def champ(sorte, label, aide="", *, requis=True, **reste):
    """Return a field as the editor of Wagtail keeps it."""
    valeur = {"field_label": label, "help_text": aide, "required": requis, **reste}
    if sorte == "char":
        valeur.setdefault("format", "")
    if sorte == "checkbox":
        del valeur["required"]
    return bloc(sorte, valeur)


def choix(sorte, label, options, aide="", *, requis=True):
    """Return a question with its answers."""
    cle = "checkboxes" if sorte == "checkboxes" else "choices"
    return champ(sorte, label, aide, requis=requis, **{cle: options})


def texte(nom):
    """Return a text among the fields."""
    return bloc("text_markup", lu(nom))


def etape(nom, *champs):
    """Return a step."""
    return bloc("step", {"name": nom, "form_fields": list(champs)})


ENGAGEMENT = "Je certifie sur l'honneur l'exactitude des renseignements fournis"
DEMANDE = [
    etape(
        "Votre projet",
        choix(
            "radios",
            "Sur quoi repose votre demande ?",
            [
                "Un diplôme obtenu dans l'UE ou l'EEE",
                "Un diplôme obtenu dans un pays tiers",
                "Une expérience d'au moins trois ans",
            ],
        ),
        choix("dropdown", "Métier que vous souhaitez exercer", METIERS),
        champ("char", "Code NAFA", "Si vous le connaissez", requis=False),
        choix(
            "radios",
            "Votre entreprise est-elle déjà immatriculée au RNE ?",
            ["Oui", "Non", "Immatriculation en cours"],
        ),
        champ("number", "Numéro SIREN", "Le cas échéant, 9 chiffres", requis=False),
    ),
    etape(
        "État civil",
        choix("radios", "Civilité", ["Madame", "Monsieur"]),
        champ("char", "Nom de naissance"),
        champ("char", "Nom d'usage", requis=False),
        champ("char", "Prénoms", "Dans l'ordre de l'état civil"),
        champ("date", "Date de naissance"),
        champ("char", "Lieu de naissance", "Commune et pays"),
        champ("char", "Nationalité"),
        champ("text", "Adresse"),
        champ("char", "Code postal"),
        champ("char", "Commune"),
        champ("char", "Téléphone", format="phone"),
        champ("char", "Courriel", format="email"),
    ),
    etape(
        "Diplôme ou titre",
        champ("char", "Intitulé du diplôme ou du titre", "Dans la langue d'origine"),
        champ("char", "Établissement qui l'a délivré"),
        champ("char", "Pays d'obtention"),
        champ("date", "Date d'obtention", "Celle qui figure sur le diplôme"),
        choix(
            "dropdown",
            "Niveau CEC correspondant",
            ["Niveau 2", "Niveau 3", "Niveau 4", "Niveau 5", "Niveau 6", "Je ne sais pas"],
        ),
        champ("number", "Durée de la formation", "En heures", requis=False),
    ),
    etape(
        "Expérience professionnelle",
        texte("demande-experience"),
        champ("char", "Nom de l'entreprise"),
        champ("char", "Ville et pays"),
        choix(
            "radios",
            "Vous y étiez",
            ["Salarié", "Travailleur indépendant", "Dirigeant", "Aide familial"],
        ),
        champ("date", "Du"),
        champ("date", "Au", "Laissez vide si vous y travaillez encore", requis=False),
        champ("number", "Nombre total d'années d'exercice du métier"),
        champ(
            "text",
            "Tâches exercées",
            "Décrivez précisément les techniques, les matériaux et l'outillage utilisés",
        ),
    ),
    etape(
        "Pièces justificatives",
        texte("demande-pieces"),
        champ("file", "Pièce d'identité ou titre de séjour", "Recto et verso"),
        champ("file", "Diplôme ou titre"),
        champ(
            "file",
            "Traduction assermentée",
            "Si le diplôme n'est pas rédigé en français",
            requis=False,
        ),
        champ(
            "file",
            "Justificatifs d'expérience",
            "Certificats de travail, bulletins de paie ; attestation URSSAF pour un indépendant",
        ),
        champ("file", "Curriculum vitæ"),
        champ("file", "Extrait de casier judiciaire n° 3", "De moins de trois mois"),
    ),
    etape(
        "Validation",
        choix(
            "radios",
            "Comment souhaitez-vous recevoir l'attestation ?",
            ["Par courrier en recommandé avec AR", "En main propre, à la CMA"],
        ),
        champ("text", "Observations", requis=False),
        texte("demande-validation"),
        choix("checkboxes", "Engagement", [ENGAGEMENT]),
        champ(
            "checkbox", "J'accepte que la CMA interroge les autorités du pays d'origine via l'IMI"
        ),
    ),
]
SAISINE = [
    choix("radios", "Vous êtes", ["Apprenti", "Représentant légal de l'apprenti", "Employeur"]),
    champ("char", "Nom"),
    champ("char", "Prénom"),
    champ("date", "Date de naissance de l'apprenti"),
    champ("char", "Adresse électronique", format="email"),
    champ("char", "Téléphone", format="phone"),
    champ("char", "Entreprise", "Raison sociale"),
    champ("char", "Commune de l'entreprise"),
    champ("char", "CFA", requis=False),
    champ("date", "Date de début du contrat"),
    choix("checkboxes", "Objet du différend", SUJETS),
    champ("text", "Exposez les faits", "Soyez précis et factuel : dates, lieux, témoins"),
    champ("file", "Contrat d'apprentissage", "Cerfa FA13, si vous l'avez", requis=False),
    champ("datetime", "Quand préférez-vous être rappelé ?", requis=False),
    texte("saisine-fin"),
    choix(
        "checkboxes",
        "Accord",
        ["J'accepte que le médiateur prenne contact avec l'autre partie"],
    ),
]


def page(dans, slug, titre, chapeau="", *, menu=False):
    """Publish a page of text."""
    return dans.add_child(
        instance=Contenu(
            slug=slug, title=titre, chapeau=chapeau, corps=lu(slug), show_in_menus=menu
        )
    )


def formulaire(dans, genre, slug, titre, bouton, champs):
    """Publish a form."""
    fait = genre(slug=slug, title=titre, bouton=bouton)
    fait.intro = lu(f"{slug}-intro")
    fait.merci = lu(f"{slug}-merci")
    fait.form_fields = json.dumps(champs)
    return dans.add_child(instance=fait)


def main():
    """Publish the site."""
    Page.objects.filter(depth=2).delete()
    racine = Page.objects.get(depth=1)
    accueil = racine.add_child(
        instance=Accueil(
            slug="accueil",
            title="Artisans, apprentis : vos démarches",
            chapeau="La CMA accompagne les 4 200 entreprises artisanales du Haut-Sarrois.",
            corps=lu("accueil"),
        )
    )
    Site.objects.all().delete()
    Site.objects.create(
        hostname="127.0.0.1",
        port=int(os.environ["PORT"]),
        root_page=accueil,
        is_default_site=True,
        site_name="CMA Haut-Sarrois",
    )
    qualification = page(
        accueil,
        "qualification",
        "Reconnaissance de qualification",
        "Un métier réglementé ne s'exerce qu'avec une qualification : faites-la reconnaître.",
        menu=True,
    )
    formulaire(
        qualification,
        FormulaireParEtapes,
        "demande",
        "Demande de reconnaissance de qualification professionnelle",
        "Transmettre ma demande",
        DEMANDE,
    )
    mediation = page(accueil, "mediation", "Médiation de l'apprentissage", menu=True)
    formulaire(
        mediation,
        FormulaireSimple,
        "saisine",
        "Saisir le médiateur de l'apprentissage",
        "Envoyer",
        SAISINE,
    )
    page(accueil, "creer", "Créer mon entreprise", menu=True)
    page(accueil, "contact", "Contact et horaires", menu=True)
    page(accueil, "mentions-legales", "Mentions légales")
    page(accueil, "donnees-personnelles", "Données personnelles")
    page(accueil, "accessibilite", "Déclaration d'accessibilité")


main()
