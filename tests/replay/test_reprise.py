"""A procedure left before its end: whether who comes back finds what was written."""

import pytest

from exigences.facts.build import build_facts
from exigences.model.parcours.parcours import Abstention, Fin, Parcours
from exigences.rapport.plan import Plan
from exigences.rapport.provocations import build_mistakes
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

_TETE = "<!doctype html><html lang='fr'><title>Demande</title><h1>Demande</h1>"
_GARDE = (
    "<script>nom.value = sessionStorage.nom ?? '';"
    "nom.oninput = () => { sessionStorage.nom = nom.value; };</script>"
)
_RENOMME = "<script>if (sessionStorage.vu) nom.id = 'autre'; sessionStorage.vu = 'oui';</script>"
_SAUTE = "<script>if (sessionStorage.nom) location = 'deux.html';"
_SAUTE += "suite.onclick = () => { sessionStorage.nom = nom.value; };</script>"
_BALISE = "<script>onpagehide = () => navigator.sendBeacon('recu', 'parti');</script>"


def un(suite: str = "") -> str:
    """The first screen of a form in two, and what its script does."""
    return (
        f"{_TETE}<form action='deux.html'><label for='nom'>Nom</label> <input id='nom' name='nom'>"
        f"<button id='suite'>Continuer</button></form>{suite}"
    )


def deux(suite: str = "") -> str:
    """The second screen."""
    return (
        f"{_TETE}<form action='recu' method='post'><label for='ville'>Ville</label>"
        f"<input id='ville' name='ville'><button>Envoyer</button></form>{suite}"
    )


ETAPES = (
    {"aller": "un.html"},
    {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
    {"cliquer": "Continuer"},
    {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}},
    {"envoyer": "Envoyer"},
)


def rejoue(rejouer: Rejouer, site: Site, premier: str, second: str = "") -> Parcours:
    site.pages |= {"un.html": premier, "deux.html": second or deux()}
    parcours = rejouer(*ETAPES, provocations=["reprise"])
    assert parcours.fin is Fin.AVANT_ENVOI
    return parcours


@pytest.mark.parametrize(
    ("script", "gardes", "perdus", "avance", "phrase"),
    [
        ("", (), ("#nom",), False, "1 réponse sur 1 est perdue."),
        (_GARDE, ("#nom",), (), False, "les réponses sont toujours là."),
        (_RENOMME, (), ("#nom",), False, "1 réponse sur 1 est perdue."),
        (_SAUTE, (), (), True, "le service reprend là où la personne en était."),
    ],
    ids=["rien n'est gardé", "gardé", "sous un autre nom", "la suite"],
)
def test_who_comes_back_finds_what_is_kept(
    rejouer: Rejouer,
    site: Site,
    script: str,
    gardes: tuple[str, ...],
    perdus: tuple[str, ...],
    avance: bool,
    phrase: str,
) -> None:
    parcours = rejoue(rejouer, site, un(script))
    (essai,) = parcours.provocations
    assert (essai.gardes, essai.perdus, essai.avance) == (gardes, perdus, avance)
    faits = build_facts(parcours)
    (dit,) = [e for told in build_mistakes(faits, Plan.of(faits)).values() for e in told]
    assert dit.phrase == f"Partir avant l'envoi, puis revenir au début : {phrase}"


def test_nothing_is_written_to_the_service_on_the_way_back(rejouer: Rejouer, site: Site) -> None:
    parcours = rejoue(rejouer, site, un(), deux(_BALISE))
    (essai,) = parcours.provocations
    assert essai.perdus == ("#nom",)
    assert [v for v in site.vus if v[0] != "GET"] == []


def test_a_page_that_answers_a_form_is_not_opened_anew(rejouer: Rejouer, site: Site) -> None:
    site.pages["entree.html"] = f"{_TETE}<form action='un.html' method='post'><button>Commencer"
    site.pages |= {"un.html": un(), "deux.html": deux()}
    parcours = rejouer(
        {"aller": "entree.html"}, {"cliquer": "Commencer"}, *ETAPES[1:], provocations=["reprise"]
    )
    (essai,) = parcours.provocations
    assert essai.abstention is Abstention.PAGE_ENVOYEE


def test_the_form_by_which_one_signs_in_is_none_to_come_back_to(
    rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "entree.html": (
            f"{_TETE}<form action='un.html'>"
            "<label for='i'>Identifiant</label> <input id='i' name='i'>"
            "<label for='p'>Mot de passe</label> <input id='p' name='p' type='password'>"
            "<button>Entrer</button></form>"
        ),
        "un.html": un(),
        "deux.html": deux(),
    }
    parcours = rejouer(
        {"aller": "entree.html"},
        {"remplir": {"etiquette": "Identifiant", "valeur": "camille"}},
        {"cliquer": "Entrer"},
        *ETAPES[1:],
        provocations=["reprise"],
    )
    (essai,) = parcours.provocations
    assert parcours.pages[essai.page].url.endswith("un.html?i=camille&p=")
    assert essai.perdus == ("#nom",)


def test_a_replay_that_sends_is_not_left(rejouer: Rejouer, site: Site) -> None:
    site.pages |= {"un.html": un(), "deux.html": deux()}
    parcours = rejouer(*ETAPES, provocations=["reprise"], plateforme="test", envoyer=True)
    assert (parcours.fin, parcours.provocations) == (Fin.TERMINE, ())
