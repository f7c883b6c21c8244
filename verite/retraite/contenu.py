"""The forms of the bench: the two that the agents of a pension fund made with django-fobi."""

import json

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402
from fobi.base import (  # noqa: E402
    form_element_plugin_registry,
    form_handler_plugin_registry,
    form_wizard_handler_plugin_registry,
)
from fobi.models import (  # noqa: E402
    FormElementEntry,
    FormEntry,
    FormHandlerEntry,
    FormWizardEntry,
    FormWizardFormEntry,
    FormWizardHandlerEntry,
)

agent = User.objects.create_superuser(
    "action-sociale", "action-sociale@carmef.example", "Un-mot-de-passe-2026"
)


def donnees(registre, genre, dits):
    """Return the settings of a plugin: what its own form proposes, and what is said."""
    proposes = dict(registre.get(genre).form.plugin_data_fields)
    if proposes.get("max_length"):
        proposes["max_length"] = int(proposes["max_length"])
    inconnus = set(dits) - set(proposes)
    if inconnus:
        raise ValueError(f"{genre} : {inconnus}")
    return json.dumps({**proposes, **dits})


def formulaire(nom, titre, *questions, **reglages):
    """Make a form: each question is a text, or (kind, name, label, required, settings)."""
    fait = FormEntry.objects.create(user=agent, name=nom, title=titre, is_public=True, **reglages)
    for rang, question in enumerate(questions, 1):
        if isinstance(question, str):
            genre, dits = "content_text", {"text": question}
        else:
            genre, cle, etiquette, requis, *reste = question
            plus = dict(reste[0]) if reste else {}
            choix = plus.pop("options", None)
            if choix:
                plus["choices"] = "\n".join(f"{n}, {un}" for n, un in enumerate(choix, 1))
            if "aide" in plus:
                plus["help_text"] = plus.pop("aide")
            dits = {"label": etiquette, "name": cle, "required": requis, **plus}
        FormElementEntry.objects.create(
            form_entry=fait,
            plugin_uid=genre,
            plugin_data=donnees(form_element_plugin_registry, genre, dits),
            position=rang,
        )
    return fait


PENSION = {"regex": r"^[A-Z]{2}\d{7}$", "aide": "Il figure en haut de votre titre de pension."}
PHOTO = ".jpg,.jpeg,.png"
PAPIER = ".pdf,.jpg,.jpeg,.png"

etapes = [
    formulaire(
        "Bien chez soi 1",
        "Votre identité",
        "Munissez-vous de vos justificatifs avant de commencer. Pour des raisons de sécurité, "
        "votre session expire après 30 minutes d'inactivité.",
        (
            "radio",
            "demandeur",
            "Cette demande est remplie par",
            True,
            {"options": ["le retraité", "un proche", "un professionnel (SAAD, CCAS, CLIC…)"]},
        ),
        ("select", "civilite", "Civilité", True, {"options": ["Madame", "Monsieur"]}),
        ("text", "nom_naissance", "Nom de naissance", True),
        ("text", "nom_usage", "Nom d'usage", False, {"aide": "S'il est différent."}),
        ("text", "prenoms", "Prénoms", True, {"aide": "Dans l'ordre de l'état civil."}),
        ("date", "naissance", "Date de naissance", True),
        (
            "regex",
            "nir",
            "Numéro de sécurité sociale",
            True,
            {"regex": r"^[12]\d{14}$", "aide": "15 chiffres."},
        ),
        ("regex", "pension", "N° de pension", True, PENSION),
        ("text", "adresse", "Adresse", True),
        ("regex", "code_postal", "Code postal", True, {"regex": r"^\d{5}$"}),
        ("text", "commune", "Commune", True),
        ("email", "courriel", "Courriel", True, {"placeholder": "nom@exemple.fr"}),
        ("regex", "telephone", "Téléphone", True, {"regex": r"^0[1-9]\d{8}$"}),
        (
            "text",
            "contact",
            "Personne à contacter pour la visite",
            True,
            {"aide": "Nom, lien avec vous et téléphone."},
        ),
    ),
    formulaire(
        "Bien chez soi 2",
        "Votre logement et votre autonomie",
        (
            "radio",
            "occupation",
            "Vous êtes",
            True,
            {"options": ["propriétaire", "locataire", "hébergé à titre gratuit", "usufruitier"]},
        ),
        (
            "radio",
            "logement",
            "Type de logement",
            True,
            {"options": ["Maison", "Appartement", "Bateau-logement"]},
        ),
        (
            "integer",
            "annee",
            "Année de construction",
            True,
            {"min_value": 1700, "max_value": 2026, "aide": "Ou année de mise à l'eau."},
        ),
        ("integer", "surface", "Surface habitable (m²)", True, {"min_value": 9}),
        (
            "textarea",
            "bailleur",
            "Nom et adresse du propriétaire",
            False,
            {"aide": "Obligatoire si vous n'êtes pas propriétaire."},
        ),
        (
            "checkbox_select_multiple",
            "gestes",
            "Vous avez des difficultés pour",
            True,
            {
                "options": [
                    "vous laver",
                    "vous lever ou vous asseoir",
                    "monter ou descendre un escalier",
                    "marcher dehors",
                    "voir ou entendre",
                ]
            },
        ),
        ("integer", "chutes", "Nombre de chutes dans les 12 derniers mois", True),
        (
            "select",
            "gir",
            "GIR",
            True,
            {"options": ["GIR 5", "GIR 6", "Non évalué"], "aide": "Voir votre grille AGGIR."},
        ),
        ("null_boolean", "apa", "Percevez-vous l'APA, la PCH ou la MTP ?", False),
    ),
    formulaire(
        "Bien chez soi 3",
        "Vos ressources",
        (
            "select",
            "situation",
            "Situation de famille",
            True,
            {"options": ["Célibataire", "Marié(e)", "Pacsé(e)", "Divorcé(e)", "Veuf ou veuve"]},
        ),
        (
            "regex",
            "fiscal",
            "Numéro fiscal",
            True,
            {"regex": r"^\d{13}$"},
        ),
        ("integer", "rfr", "Revenu fiscal de référence (ligne 25)", True, {"min_value": 0}),
        ("select", "parts", "Nombre de parts", True, {"options": ["1", "1.5", "2", "2.5", "3"]}),
        (
            "text",
            "regimes",
            "Autres régimes de retraite",
            True,
            {"aide": "CNAV, MSA, ENIM, CNRACL, Agirc-Arrco… Indiquez « néant » le cas échéant."},
        ),
        (
            "radio",
            "autre_aide",
            "Avez-vous sollicité une autre aide pour ce projet ?",
            True,
            {"options": ["Non", "Oui : Anah", "Oui : collectivité", "Oui : autre"]},
        ),
        (
            "integer",
            "epargne",
            "Montant total de votre épargne (€)",
            False,
            {"min_value": 0},
        ),
    ),
    formulaire(
        "Bien chez soi 4",
        "Votre projet",
        (
            "checkbox_select_multiple",
            "travaux",
            "Nature des travaux",
            True,
            {
                "options": [
                    "Salle de bains",
                    "Toilettes",
                    "Escalier",
                    "Accès au logement",
                    "Éclairage et volets",
                ]
            },
        ),
        (
            "textarea",
            "motif",
            "Exposez votre situation et les motifs de votre demande",
            True,
        ),
        ("text", "entreprise", "Entreprise (raison sociale)", True),
        (
            "regex",
            "siret",
            "SIRET de l'entreprise",
            True,
            {"regex": r"^\d{14}$", "aide": "Il figure sur le devis."},
        ),
        ("integer", "montant", "Montant TTC du devis (€)", True, {"min_value": 300}),
        ("date", "debut", "Début prévisionnel des travaux", True),
        (
            "checkbox_select_multiple",
            "visite",
            "Disponibilités pour la visite de l'évaluateur",
            True,
            {"options": ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"]},
        ),
    ),
    formulaire(
        "Bien chez soi 5",
        "Vos pièces justificatives",
        "Un fichier par pièce, de 5 Mo au plus.",
        ("file", "identite", "Pièce d'identité", True, {"allowed_extensions": PAPIER}),
        (
            "file",
            "avis",
            "Avis d'imposition",
            True,
            {"allowed_extensions": ".pdf", "aide": "Toutes les pages, au format PDF."},
        ),
        ("file", "devis", "Devis", True, {"allowed_extensions": ".pdf"}),
        ("file", "rib", "RIB", True, {"allowed_extensions": PAPIER}),
        (
            "file",
            "photo",
            "Photo de la pièce à adapter",
            True,
            {"allowed_extensions": PHOTO},
        ),
        (
            "file",
            "propriete",
            "Taxe foncière ou accord du propriétaire",
            True,
            {"allowed_extensions": PAPIER},
        ),
        (
            "boolean",
            "honneur",
            (
                "Je certifie sur l'honneur l'exactitude des renseignements fournis. Toute fausse "
                "déclaration est passible de sanctions (article L. 114-17-1 du code de la sécurité "
                "sociale)."
            ),
            True,
        ),
        (
            "boolean",
            "non_commence",
            "Je m'engage à ne pas commencer les travaux tant que l'accord ne m'a pas été notifié.",
            True,
        ),
        (
            "boolean",
            "partage",
            "J'accepte que mes données soient transmises à la structure évaluatrice.",
            True,
        ),
        (
            "boolean",
            "information",
            "J'accepte de recevoir les informations des partenaires de la CARMEF.",
            False,
            {"initial": True},
        ),
        ("honeypot", "site_web", "site", False),
    ),
]
assistant = FormWizardEntry.objects.create(
    user=agent,
    name="Bien chez soi",
    title="Aide « Bien chez soi »",
    is_public=True,
    show_all_navigation_buttons=True,
    success_page_title="Votre demande est enregistrée",
    success_page_message=(
        "Un courriel vous a été adressé. Un évaluateur prendra contact avec vous pour une visite à "
        "domicile, à l'issue de laquelle votre dossier sera présenté à la commission. À défaut de "
        "réponse de votre part sous 15 jours, votre demande sera classée sans suite."
    ),
)
for rang, etape in enumerate(etapes, 1):
    FormWizardFormEntry.objects.create(form_wizard_entry=assistant, form_entry=etape, position=rang)
for genre, dits in (
    (
        "mail_sender",
        {
            "from_name": "CARMEF",
            "from_email": "ne-pas-repondre@carmef.example",
            "to_name": "Demandeur",
            "form_field_name_to_email": "courriel",
            "subject": "Votre demande d'aide « Bien chez soi »",
            "body": "Bonjour,\n\nNous avons bien reçu votre demande, dont voici le contenu. Merci "
            "de ne pas répondre à ce message.\n\nLe service Action sociale de la CARMEF",
        },
    ),
    ("db_store", None),
):
    FormWizardHandlerEntry.objects.create(
        form_wizard_entry=assistant,
        plugin_uid=genre,
        plugin_data=dits and donnees(form_wizard_handler_plugin_registry, genre, dits),
    )

compte = formulaire(
    "Compte bancaire",
    "Déclarer un nouveau compte bancaire",
    ("text", "nom", "Nom", True),
    ("text", "prenom", "Prénom", True),
    (
        "date_drop_down",
        "naissance",
        "Date de naissance",
        True,
        {"year_min": 1920, "year_max": 1975},
    ),
    ("regex", "pension", "N° de pension", True, PENSION),
    ("email_repeat", "courriel", "Courriel", True),
    ("text", "telephone", "Téléphone", False, {"aide": "De préférence un portable."}),
    (
        "radio",
        "motif",
        "Motif",
        True,
        {
            "options": [
                "Changement de banque",
                "Changement de nom",
                "Clôture d'un compte joint",
                "Mise sous tutelle ou curatelle",
            ]
        },
    ),
    ("text", "titulaire", "Titulaire du compte", True, {"aide": "Vous-même obligatoirement."}),
    (
        "regex",
        "iban",
        "IBAN",
        True,
        {"regex": r"^FR\d{12}[A-Z0-9]{11}\d{2}$"},
    ),
    ("regex", "bic", "BIC", True, {"regex": r"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"}),
    (
        "text",
        "ancien",
        "Quatre derniers chiffres de l'ancien compte",
        True,
        {"max_length": 4},
    ),
    (
        "file",
        "rib",
        "Nouveau RIB",
        True,
        {"allowed_extensions": ".pdf", "aide": "Établi par votre banque."},
    ),
    (
        "file",
        "identite",
        "Pièce d'identité",
        True,
        {"allowed_extensions": PAPIER, "aide": "Recto et verso, sur un seul fichier."},
    ),
    (
        "boolean",
        "certifie",
        "Je certifie être titulaire de ce compte et demande que ma pension y soit versée.",
        True,
    ),
    ("honeypot", "site_web", "site", False),
    success_page_title="Merci",
    success_page_message=(
        "Votre nouveau compte sera pris en compte sous réserve de vérification. Sans nouvelles de "
        "notre part, considérez que votre demande a été acceptée."
    ),
)
for genre, dits in (
    (
        "mail",
        {
            "from_name": "Site de la CARMEF",
            "from_email": "ne-pas-repondre@carmef.example",
            "to_name": "Service Paiement",
            "to_email": "paiement@carmef.example",
            "subject": "Changement de compte bancaire",
            "body": "",
        },
    ),
    ("db_store", None),
):
    FormHandlerEntry.objects.create(
        form_entry=compte,
        plugin_uid=genre,
        plugin_data=dits and donnees(form_handler_plugin_registry, genre, dits),
    )
