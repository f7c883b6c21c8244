"""No gesture commits the person where it is not written so: click, key, path of keys, change."""

from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin, StatutEtape
from tests.replay.conftest import Rejouer
from tests.replay.pages_envoi import formulaire, servir

pytestmark = pytest.mark.promesse("retenue")

REMPLIR = {"remplir": {"etiquette": "Courriel", "valeur": "camille@exemple.fr"}}
CLIQUER = {"cliquer": "Valider ma demande"}
SUR_LE_BOUTON = {"nom": "Valider ma demande"}
DANS_LE_CHAMP = {"etiquette": "Courriel"}
ETIQUETE = 'action="recu" method="post" aria-label="Valider ma demande"'
SEUL = '<label for="c">Courriel</label><input id="c">'
BOUTON = "<button>Valider ma demande</button>"
PIECE = '<label for="f">Justificatif</label><input type="file" id="f" name="f">'
EN_FICHIERS = 'action="recu" method="post" enctype="multipart/form-data"'
PLUS_LOIN = '<p><a href="suite">Continuer</a></p>'
ICONE = '<button style="width:3em;height:3em">→</button>'
DEPOSER = {"televerser": {"etiquette": "Justificatif", "fichier": "demarche.yaml"}}
DEFINITIF = "<p>Votre validation est définitive.</p>"
DANS_UNE_BOITE = (
    formulaire("", attributs='action="recu" method="post" id="f"')
    + "<div {attributs}>{dit}<button onclick='f.submit()'>Oui</button><button>Non</button></div>"
)

GESTES: dict[str, tuple[str, tuple[Any, ...]]] = {
    "clic": (formulaire(BOUTON), (CLIQUER,)),
    "clic-sur-le-texte": (
        formulaire("<button><span>Valider ma demande</span></button>"),
        ({"cliquer": {"texte": "Valider ma demande"}},),
    ),
    "clic-sur-un-selecteur": (formulaire(BOUTON), ({"cliquer": {"css": "button"}},)),
    "clic-sur-ce-qui-l-entoure": (
        formulaire(f'<p id="autour">{BOUTON}</p>'),
        ({"cliquer": {"css": "#autour"}},),
    ),
    "image": (
        formulaire('<input type="image" alt="Envoyer mon dossier" width="50" height="50">'),
        ({"cliquer": "Envoyer mon dossier"},),
    ),
    "nom-cache-aux-yeux": (
        formulaire('<button aria-label="Signer ma déclaration">OK</button>'),
        ({"cliquer": {"css": "button"}},),
    ),
    "bouton-de-script": (
        '<button onclick="fetch(`recu`, {method: `POST`})">Payer 35 €</button>',
        ({"cliquer": "Payer 35 €"},),
    ),
    "lien-apres-une-reponse": (
        formulaire("") + '<a href="recu">Transmettre mon dossier</a>',
        (REMPLIR, {"cliquer": "Transmettre mon dossier"}),
    ),
    "nom-du-formulaire": (
        formulaire("<button>OK</button>", attributs=ETIQUETE),
        ({"cliquer": "OK"},),
    ),
    "nom-du-formulaire-ailleurs": (
        formulaire(
            '<p id="t">Valider ma demande</p><button>OK</button>',
            attributs='action="recu" method="post" aria-labelledby="t"',
        ),
        ({"cliquer": "OK"},),
    ),
    "ecran-definitif": (
        formulaire("<button>Valider</button>", plus=DEFINITIF),
        ({"cliquer": "Valider"},),
    ),
    "oui-sur-un-ecran-definitif": (
        formulaire("<button>Oui</button>", plus=DEFINITIF),
        ({"cliquer": "Oui"},),
    ),
    "mot-qui-finit-un-formulaire": (
        formulaire("<button>Submit</button>"),
        (REMPLIR, {"cliquer": "Submit"}),
    ),
    "piece-avec-une-reponse": (
        formulaire(PIECE + "<button>Déposer</button>", plus=PLUS_LOIN, attributs=EN_FICHIERS),
        (REMPLIR, {"cliquer": "Déposer"}),
    ),
    "piece-seule-issue": (
        f"<form {EN_FICHIERS}>{PIECE}<button>Déposer</button></form>",
        (DEPOSER, {"cliquer": "Déposer"}),
    ),
    "enregistrer-seule-issue": (
        formulaire("<button>Enregistrer mon dossier</button>"),
        ({"cliquer": "Enregistrer mon dossier"},),
    ),
    "titre-au-dessus": (
        "<h2>Envoi de la demande</h2>" + formulaire(ICONE),
        ({"cliquer": {"css": "button"}},),
    ),
    "titre-dans-le-formulaire": (
        formulaire("<h2>Payer mon amende</h2>" + ICONE),
        (REMPLIR, {"appuyer": {"touche": "Enter", "cible": DANS_LE_CHAMP}}),
    ),
    "entree-sur-le-bouton": (
        formulaire(BOUTON),
        ({"appuyer": {"touche": "Enter", "cible": SUR_LE_BOUTON}},),
    ),
    "espace-sur-le-bouton": (
        formulaire(BOUTON),
        ({"appuyer": {"touche": "Space", "cible": SUR_LE_BOUTON}},),
    ),
    "entree-dans-un-champ": (
        formulaire(BOUTON),
        (REMPLIR, {"appuyer": {"touche": "Enter", "cible": DANS_LE_CHAMP}}),
    ),
    "entree-la-ou-est-le-focus": (formulaire(BOUTON), (REMPLIR, {"appuyer": "Enter"})),
    "entree-hors-d-un-formulaire": (
        SEUL + BOUTON,
        (REMPLIR, {"appuyer": "Enter"}),
    ),
    "liste-qui-envoie": (
        formulaire(BOUTON).replace("<select ", '<select onchange="this.form.submit()" '),
        ({"choisir": {"etiquette": "Situation", "option": "Locataire"}},),
    ),
    "nom-dessine": (
        "<style>#dessine::after { content: 'Envoyer ma demande' }</style>"
        + formulaire('<button id="dessine"></button>'),
        ({"cliquer": {"css": "#dessine"}},),
    ),
    "etiquette-du-bouton": (
        formulaire('<label for="e">Envoyer ma demande</label><button id="e">→</button>'),
        ({"cliquer": {"css": "#e"}},),
    ),
    "lettres-invisibles": (
        formulaire("<button>En&shy;voyer ma de&#8203;mande</button>"),
        ({"cliquer": {"css": "button"}},),
    ),
    "boite-qui-demande-si-l-on-est-sur": (
        DANS_UNE_BOITE.format(attributs='role="dialog"', dit="<h2>Envoyer votre demande ?</h2>"),
        (REMPLIR, {"cliquer": "Oui"}),
    ),
    "boite-nommee": (
        DANS_UNE_BOITE.format(attributs='role="alertdialog" aria-label="Envoi du dossier"', dit=""),
        (REMPLIR, {"cliquer": "Oui"}),
    ),
    "boite-sans-nom": (
        DANS_UNE_BOITE.format(attributs='aria-modal="true"', dit="<p>Envoi de votre demande</p>"),
        (REMPLIR, {"cliquer": "Oui"}),
    ),
    "case-qui-envoie": (
        formulaire(BOUTON).replace('id="k"', 'id="k" onchange="form.requestSubmit()"'),
        ({"cocher": "Conditions"},),
    ),
}


@pytest.mark.parametrize("cas", GESTES)
@pytest.mark.parametrize("saisie", ["souris", "clavier"])
def test_a_gesture_that_commits_is_refused(rejouer: Rejouer, cas: str, saisie: str) -> None:
    page, etapes = GESTES[cas]
    with servir(debut=page) as service:
        parcours = rejouer(
            {"aller": "debut"}, *etapes, depart=service.url, situation={"saisie": saisie}
        )
        assert service.ecrits() == []
        assert [chemin for _, chemin, _ in service.recus if chemin.startswith("recu")] == []
    assert parcours.fin is Fin.ECHEC
    assert parcours.journal[-1].statut is StatutEtape.ECHEC
    assert "le robot ne l'a pas fait" in parcours.phrase_fin
    assert "écrivez « envoyer: " in parcours.phrase_fin
    assert "sans_envoi: true" in parcours.phrase_fin
    assert "demarche.yaml:" in parcours.phrase_fin


@pytest.mark.parametrize(
    "etape",
    [
        {"cliquer": {"nom": "Valider ma demande", "sans_envoi": True}},
        {
            "appuyer": {
                "touche": "Enter",
                "cible": {"nom": "Valider ma demande"},
                "sans_envoi": True,
            }
        },
    ],
    ids=["cliquer", "appuyer"],
)
def test_an_author_may_vouch_for_it(rejouer: Rejouer, etape: Any) -> None:
    with servir(debut=formulaire(BOUTON)) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == ["recu"]
    assert parcours.fin is Fin.TERMINE


def test_it_is_done_on_a_test_platform_that_may_send(rejouer: Rejouer) -> None:
    with servir(debut=formulaire(BOUTON)) as service:
        rejouer({"aller": "debut"}, CLIQUER, depart=service.url, plateforme="test", envoyer=True)
        assert service.ecrits() == ["recu"]


@pytest.mark.parametrize(
    ("page", "etapes"),
    [
        (formulaire("<button>Valider</button>"), ({"cliquer": "Valider"},)),
        (formulaire("<button>Continuer</button>", plus=DEFINITIF), ({"cliquer": "Continuer"},)),
        (formulaire("<button>Recevoir le code</button>"), ({"cliquer": "Recevoir le code"},)),
        (
            formulaire('<input type="password" aria-label="Mot de passe"><button>Envoyer</button>'),
            ({"cliquer": "Envoyer"},),
        ),
        (formulaire("<button>Valider</button>"), (REMPLIR, {"appuyer": "Enter"})),
        (formulaire("<button>Submit</button>"), ({"cliquer": "Submit"},)),
        (
            f"<form {EN_FICHIERS}>{PIECE}<button>Déposer</button></form>{PLUS_LOIN}",
            (DEPOSER, {"cliquer": "Déposer"}),
        ),
        (
            formulaire("<button>Enregistrer mon dossier</button>", plus=PLUS_LOIN),
            (REMPLIR, {"cliquer": "Enregistrer mon dossier"}),
        ),
        (
            "<h2>Envoi de la demande</h2>" + formulaire("<button>Continuer</button>"),
            ({"cliquer": "Continuer"},),
        ),
        (
            formulaire("<p>Vous pourrez ensuite envoyer votre demande.</p><button>Suite</button>"),
            ({"cliquer": "Suite"},),
        ),
        ("<h2>Votre logement</h2>" + formulaire(ICONE), ({"cliquer": {"css": "button"}},)),
        (
            DANS_UNE_BOITE.format(attributs='role="dialog"', dit="<h2>Ajouter un enfant ?</h2>"),
            (REMPLIR, {"cliquer": "Oui"}),
        ),
        (
            DANS_UNE_BOITE.format(attributs='role="dialog"', dit="<h2>Envoyer la demande ?</h2>")
            .replace("onclick", "data-x")
            .replace("<button>Non", "<button onclick='f.submit()'>Non"),
            (REMPLIR, {"cliquer": "Non"}),
        ),
    ],
    ids=["valider", "continuer", "code", "connexion", "entree", "rien-de-donne", "piece",
         "brouillon", "titre-et-nom", "texte-du-formulaire", "titre-et-icone",
         "boite-d-autre-chose", "refus-dans-la-boite"],
)  # fmt: skip
def test_what_goes_from_screen_to_screen_is_done(
    rejouer: Rejouer, page: str, etapes: tuple[Any, ...]
) -> None:
    with servir(debut=page) as service:
        parcours = rejouer({"aller": "debut"}, *etapes, depart=service.url)
        assert service.ecrits() == ["recu"]
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_a_link_that_begins_the_procedure_is_followed(rejouer: Rejouer) -> None:
    with servir(debut='<a href="recu">Déposer ma demande</a>') as service:
        parcours = rejouer(
            {"aller": "debut"}, {"cliquer": "Déposer ma demande"}, depart=service.url
        )
    assert parcours.fin is Fin.TERMINE


@pytest.mark.parametrize("touche", ["Tab", "Escape", "a", "ArrowDown"])
def test_other_keys_are_free(rejouer: Rejouer, touche: str) -> None:
    with servir(debut=formulaire(BOUTON)) as service:
        parcours = rejouer({"aller": "debut"}, REMPLIR, {"appuyer": touche}, depart=service.url)
    assert parcours.fin is Fin.TERMINE
