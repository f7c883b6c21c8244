"""The three forms of the site, as its agents made them."""


def champ(sorte, label, *, aide="", requis=True, nom="", si=None, **reste):
    """Return a field of a form of several steps; `si` is the field and the answer that show it."""
    reglages = {"custom_id": nom}
    if si:
        reglages |= {"condition_trigger_id": si[0], "condition_trigger_value": si[1]}
    valeur = {"field_label": label, "help_text": aide, "required": requis, "settings": reglages}
    return {"type": sorte, "value": valeur | reste}


def etape(nom, *champs):
    """Return a step."""
    return {"type": "step", "value": {"name": nom, "form_fields": list(champs)}}


def dit(html):
    """Return a text between two fields."""
    return {"type": "text", "value": html}


COMMUNES = [
    "Chantelouve",
    "Frasnay",
    "La Combe-aux-Moines",
    "Les Ormets",
    "Mercey-sur-Brune",
    "Montfleur-le-Haut",
    "Naudans",
    "Pont-de-Brune",
    "Saint-Aubin-le-Vif",
    "Saint-Loup-des-Prés",
    "Vaubrune",
    "Villers-Repos",
]
HANDICAP = "Je suis en situation de handicap"
# A field that a choice hides cannot be required: CRX would ask for it all the same.
ENCOMBRANTS = [
    etape(
        "Votre foyer",
        dit("<h2>Votre foyer</h2>"),
        champ(
            "sf_singleline",
            "N° d'usager",
            aide="8 chiffres, sur votre facture de REOM",
        ),
        champ(
            "sf_radios",
            "Votre situation",
            nom="situation",
            choices=["J'ai 75 ans ou plus", HANDICAP, "Je n'ai pas de véhicule"],
        ),
        champ(
            "sf_file",
            "Carte mobilité inclusion (CMI)",
            aide="PDF ou photo",
            requis=False,
            nom="cmi",
            si=("situation", HANDICAP),
        ),
        champ("sf_dropdown", "Commune", choices=COMMUNES),
        champ("sf_singleline", "Adresse de la collecte"),
        champ(
            "sf_dropdown",
            "Type de logement",
            nom="logement",
            choices=["Maison", "Appartement"],
        ),
        champ(
            "sf_number",
            "Étage",
            requis=False,
            nom="etage",
            si=("logement", "Appartement"),
        ),
    ),
    etape(
        "Vos objets",
        dit("<h2>Vos objets</h2>"),
        champ(
            "sf_checkboxes",
            "Objets à enlever",
            nom="objets",
            checkboxes=[
                "Matelas ou sommier",
                "Meuble démonté",
                "Gros électroménager",
                "Ferraille",
                "Autre",
            ],
        ),
        champ(
            "sf_singleline",
            "Précisez",
            requis=False,
            nom="autre",
            si=("objets", "Autre"),
        ),
        champ("sf_number", "Nombre d'objets"),
        champ(
            "sf_image",
            "Photo de l'ensemble",
            aide="Les objets doivent être rassemblés sur la photo.",
        ),
        champ(
            "sf_date",
            "Date de tournée souhaitée",
            aide="Voir le jour de tournée de votre commune. Au moins quinze jours à l'avance.",
        ),
    ),
    etape(
        "Vos coordonnées",
        dit("<h2>Vos coordonnées</h2>"),
        champ("sf_singleline", "Nom"),
        champ("sf_singleline", "Prénom"),
        champ("sf_singleline", "Téléphone", aide="Où vous joindre en journée"),
        champ("sf_singleline", "Courriel", format="email"),
        champ("sf_multiline", "Remarques", requis=False),
        champ(
            "sf_checkbox",
            "J'ai pris connaissance du règlement de collecte et je m'engage à sortir les objets la "
            "veille au soir",
        ),
        dit(
            "<p>Vos données servent à organiser l'enlèvement. Elles sont gardées un an par le "
            "service Déchets. Pour y accéder ou les faire effacer : dpo@vaubrune.example.</p>"
        ),
    ),
]
COURRIEL_ENCOMBRANTS = """<p>Bonjour {{ prenom }} {{ nom }},</p>
<p>Votre demande d'enlèvement d'encombrants a bien été enregistrée, pour la tournée du
{{ date_de_tournee_souhaitee }}. Un agent vous rappellera au {{ telephone }} pour la confirmer.</p>
<p>Le service Déchets, Pays de Vaubrune</p>"""

ATELIER = [
    {"label": "Nom de l'enfant", "field_type": "singleline"},
    {"label": "Prénom de l'enfant", "field_type": "singleline"},
    {"label": "Date de naissance", "field_type": "date"},
    {"label": "Établissement scolaire", "field_type": "singleline"},
    {
        "label": "Atelier",
        "field_type": "radio",
        "choices": "Cirque (7-9 ans)\nRobots (9-12 ans)\nCuisine du monde (8-12 ans)",
    },
    {
        "label": "Régime alimentaire",
        "field_type": "dropdown",
        "choices": "Sans particularité\nSans porc\nVégétarien\nPAI",
    },
    {
        "label": "Nom et prénom du responsable légal",
        "field_type": "singleline",
    },
    {"label": "Adresse", "field_type": "multiline"},
    {"label": "Téléphone portable", "field_type": "singleline"},
    {"label": "Courriel", "field_type": "email"},
    {
        "label": "N° allocataire CAF ou MSA",
        "field_type": "singleline",
        "required": False,
    },
    {"label": "Quotient familial", "field_type": "number", "required": False},
    {
        "label": "Attestation de quotient familial",
        "field_type": "file",
        "required": False,
        "help_text": "De moins de trois mois",
    },
    {
        "label": "Fiche sanitaire de liaison",
        "field_type": "file",
        "help_text": "Complétée et signée",
    },
    {
        "label": "Attestation d'assurance",
        "field_type": "file",
        "help_text": "Responsabilité civile extrascolaire 2026-2027",
    },
    {
        "label": "Personnes autorisées à venir chercher l'enfant",
        "field_type": "multiline",
        "required": False,
        "help_text": "Nom, prénom, lien avec l'enfant, téléphone. Une pièce d'identité leur sera "
        "demandée.",
    },
    {
        "label": "Droit à l'image",
        "field_type": "radio",
        "choices": "J'autorise\nJe n'autorise pas",
        "help_text": "Photos et vidéos publiées par la CCPV (site, bulletin, Facebook)",
    },
    {
        "label": "J'accepte le règlement intérieur de l'ALSH et j'autorise le responsable à "
        "prendre toute mesure d'urgence",
        "field_type": "checkbox",
    },
]
COURRIEL_ATELIER = """<p>Bonjour,</p>
<p>Nous avons bien reçu la demande d'inscription de {{ prenom_de_lenfant }}
{{ nom_de_lenfant }}. Elle sera confirmée par le service Jeunesse, dans la limite des places.</p>
<p>Le service Jeunesse, Pays de Vaubrune</p>"""

CONTACT = [
    {"label": "Nom", "field_type": "singleline"},
    {"label": "Courriel", "field_type": "email"},
    {
        "label": "Objet",
        "field_type": "dropdown",
        "choices": "Déchets\nEnfance et jeunesse\nSPANC\nUrbanisme\nAutre",
    },
    {"label": "Message", "field_type": "multiline"},
]
