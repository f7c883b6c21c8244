"""The pages of the registrar, its two forms, and the account of a student."""

import uuid

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from scolarite.models import FormPage, TextPage  # noqa: E402
from wagtail.models import Page, PageViewRestriction, Site  # noqa: E402

get_user_model().objects.create_user(
    "22601847",
    "odile.martin@etu.univ-valmont.example",
    "Un-mot-de-passe-2026",
    first_name="Odile",
    last_name="Martin",
)


def champ(sorte, slug, label, aide="", **reste):
    """Return a field as the form builder keeps it."""
    valeur = {"label": label, "help_text": aide, "rule": []}
    if sorte != "label":
        valeur |= {"slug": slug, "is_required": True, "disabled": False}
    valeur |= reste
    return {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, slug)), "type": sorte, "value": valeur}


def si(slug, choix):
    """Return the rule that shows a field when a choice is made."""
    return [
        {
            "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{slug}-{choix}")),
            "type": "item",
            "value": {
                "field": str(uuid.uuid5(uuid.NAMESPACE_URL, slug)),
                "operator": "is",
                "value_char": "",
                "value_number": None,
                "value_dropdown": choix,
                "value_date": None,
                "value_time": None,
                "value_datetime": None,
                "rules": [],
            },
        }
    ]


racine = Page.get_first_root_node()
Site.objects.all().delete()
Page.objects.filter(depth=2).delete()
racine = Page.objects.get(pk=racine.pk)
accueil = racine.add_child(
    instance=TextPage(
        title="Vos démarches de scolarité",
        slug="accueil",
        texte="<p>Vous êtes étudiant ou ancien étudiant de l'université : les démarches "
        "ci-dessous se font en ligne.</p>"
        "<h2>Examens</h2><ul>"
        "<li><a href='/examens/'>Demander un aménagement d'examens</a></li></ul>"
        "<h2>Diplômes</h2><ul>"
        "<li><a href='/diplomes/'>Obtenir le duplicata d'un diplôme</a></li></ul>"
        "<p>Pour toute autre demande, voyez la page <a href='/contact/'>Contact</a>.</p>",
    )
)
Site.objects.create(
    hostname="127.0.0.1",
    port=80,
    root_page=accueil,
    is_default_site=True,
    site_name="Université de Valmont",
)
for titre, slug, texte in (
    (
        "Aménagement des examens",
        "examens",
        (
            "<p>Les étudiants en situation de handicap, malades ou accidentés peuvent demander à "
            "passer leurs épreuves dans des "
            "conditions adaptées, conformément au décret n° 2005-1617 et à la circulaire du 6 "
            "février 2023.</p>"
            "<p>La demande est étudiée par le SSE, qui transmet un avis à la CPE. Elle doit être "
            "déposée au plus tard le "
            "15 novembre pour les examens du premier semestre.</p>"
            "<p>Après avis du médecin, la décision est notifiée par la composante.</p>"
            "<p><a href='/amenagement/'>Faire ma demande</a></p>"
        ),
    ),
    (
        "Duplicata de diplôme",
        "diplomes",
        (
            "<p>Un diplôme n'est délivré qu'une fois. En cas de perte, de vol ou de destruction, "
            "vous pouvez demander un "
            "duplicata.</p>"
            "<p>Préparez :</p><ul><li>la copie d'une pièce d'identité ;</li><li>une déclaration "
            "sur l'honneur datée et signée, "
            "ou le récépissé du dépôt de plainte.</li></ul>"
            "<p>Le duplicata est à retirer au bureau des diplômes, ou envoyé en recommandé.</p>"
            "<p><a href='/duplicata/'>Commencer la demande</a></p>"
        ),
    ),
    (
        "Contact",
        "contact",
        (
            "<p>Direction de la scolarité, 4 place de l'Université, 35200 Valmont.</p>"
            "<p>Accueil du lundi au vendredi, de 9 h à 12 h.</p>"
            "<p>Courriel : scolarite@univ-valmont.example</p>"
        ),
    ),
    (
        "Mentions légales",
        "mentions-legales",
        (
            "<p>Éditeur : Université de Valmont, établissement public à caractère scientifique, "
            "culturel et professionnel, "
            "4 place de l'Université, 35200 Valmont.</p>"
            "<p>Directrice de la publication : la présidente de l'université.</p>"
            "<p>Hébergement : direction du numérique de l'université.</p>"
            "<p>Données personnelles : vous pouvez exercer vos droits auprès de "
            "dpo@univ-valmont.example.</p>"
        ),
    ),
):
    accueil.add_child(instance=TextPage(title=titre, slug=slug, texte=texte))
amenagement = accueil.add_child(
    instance=FormPage(
        title="Demande d'aménagement d'examens",
        slug="amenagement",
        intro="<p>Année universitaire 2026-2027. Un certificat médical de moins de trois mois "
        "est exigé.</p>",
        merci="<p>Votre demande a été transmise au SSE. Vous serez convoqué par le SSU sur "
        "votre adresse étudiante.</p>",
        bouton="Envoyer ma demande",
        form_fields=[
            champ("label", "t-inscription", "Votre inscription"),
            champ(
                "singleline",
                "ine",
                "Numéro INE",
                "Onze caractères. Il figure sur votre relevé du baccalauréat.",
            ),
            champ(
                "dropdown",
                "composante",
                "Composante",
                choices="UFR Lettres\nUFR Sciences\nUFR Droit\nIUT\nINSPÉ",
            ),
            champ("radio", "annee", "Année", choices="L1\nL2\nL3\nM1\nM2\nDoctorat"),
            champ("singleline", "telephone", "Téléphone portable"),
            champ("label", "t-demande", "Votre demande"),
            champ(
                "dropdown",
                "motif",
                "Motif",
                choices="Handicap ou maladie de longue durée\nMaladie ou accident "
                "récent\nGrossesse",
            ),
            champ(
                "dropdown",
                "rqth",
                "Avez-vous une RQTH ou une notification de la MDPH ?",
                choices="Oui\nNon\nDemande en cours",
                rule=si("motif", "c1"),
            ),
            champ("date", "accident", "Depuis le", rule=si("motif", "c2")),
            champ("date", "terme", "Date prévue de l'accouchement", rule=si("motif", "c3")),
            champ(
                "checkboxes",
                "amenagements",
                "Aménagements souhaités",
                choices="Tiers-temps\nSecrétaire\nSalle à part\nSujet en gros "
                "caractères\nOrdinateur",
                is_required=False,
            ),
            champ("multiline", "precisions", "Précisions", is_required=False),
            champ("label", "t-pieces", "Pièces"),
            champ(
                "file",
                "certificat",
                "Certificat médical",
                "PDF ou image, 1 Mo au plus.",
                allowed_extensions=["pdf", "jpg", "png"],
            ),
            champ(
                "file",
                "mdph",
                "Notification de la MDPH",
                allowed_extensions=["pdf"],
                rule=si("rqth", "c1"),
            ),
            champ("checkbox", "exact", "Je certifie l'exactitude des renseignements fournis."),
        ],
    )
)
PageViewRestriction.objects.create(page=amenagement, restriction_type=PageViewRestriction.LOGIN)
accueil.add_child(
    instance=FormPage(
        title="Demande de duplicata de diplôme",
        slug="duplicata",
        intro="<p>Un seul diplôme par demande.</p>",
        merci="<p>Votre demande est enregistrée. Le bureau des diplômes vous écrira à "
        "l'adresse indiquée quand le duplicata "
        "sera prêt.</p>",
        bouton="Envoyer",
        form_fields=[
            champ("label", "t-identite", "Votre identité"),
            champ("singleline", "nom", "Nom de naissance"),
            champ("singleline", "prenoms", "Prénoms dans l'ordre de l'état civil"),
            champ("date", "naissance", "Date de naissance"),
            champ("singleline", "lieu", "Lieu de naissance"),
            champ("email", "courriel", "Courriel"),
            champ("label", "t-diplome", "Le diplôme"),
            champ(
                "dropdown",
                "diplome",
                "Diplôme",
                choices="DEUG\nLicence\nMaîtrise\nMaster\nDUT\nDoctorat",
            ),
            champ("singleline", "mention", "Mention et spécialité"),
            champ("singleline", "session", "Année d'obtention"),
            champ("singleline", "etudiant", "Numéro d'étudiant", is_required=False),
            champ("label", "t-raison", "La raison"),
            champ("dropdown", "raison", "Votre diplôme a été", choices="Perdu\nVolé\nDétruit"),
            champ(
                "file",
                "plainte",
                "Récépissé du dépôt de plainte",
                allowed_extensions=["pdf"],
                rule=si("raison", "c2"),
            ),
            champ(
                "file",
                "honneur",
                "Déclaration sur l'honneur datée et signée",
                allowed_extensions=["pdf"],
                is_required=False,
            ),
            champ("file", "piece", "Pièce d'identité recto verso", allowed_extensions=["pdf"]),
            champ("label", "t-remise", "La remise"),
            champ(
                "dropdown",
                "remise",
                "Je souhaite",
                choices="Retirer le duplicata au bureau\nLe recevoir en recommandé",
            ),
            champ("multiline", "adresse", "Adresse postale", rule=si("remise", "c2")),
            champ("checkbox", "accord", "J'ai pris connaissance des conditions de délivrance."),
        ],
    )
)
