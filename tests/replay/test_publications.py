"""What was written and sent is looked for where anybody may open it: shown there, it is public."""

from dataclasses import replace

import pytest

from exigences.browser.engine import BrowserEngine, Conditions
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.parcours.parcours import Parcours
from exigences.replay.alentours import Around
from exigences.replay.policy import reach_of
from tests.browser.serveur import Site
from tests.fabrique.decor import scenario
from tests.fabrique.recepteur import ICONE
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

TEXTE = "Je prête une échelle de quatre mètres"
FORMULAIRE = """<h1>Proposer un outil</h1><form method="post" action="recu.html">
<label>Votre outil <input name="outil" required></label><button>Proposer</button></form>"""
SUITE = '<meta http-equiv="refresh" content="0; url=%s"><p>Un instant.</p>'
POUR_SOI = """<h1>Merci</h1><p id="ici">Bonjour.</p><script>
if (document.cookie.includes("entree=1")) document.getElementById("ici").textContent = "%s";
</script>"""


def html(corps: str) -> str:
    return f'<!doctype html><html lang="fr"><title>Outils</title><body><main>{corps}</main></body>'


def _sent(rejouer: Rejouer) -> Parcours:
    return rejouer(
        {"aller": "page.html"},
        {"remplir": {"etiquette": "Votre outil", "valeur": TEXTE}},
        {"envoyer": "Proposer"},
        {"attendre": {"texte": "Merci"}},
        envoyer=True,
        plateforme="test",
    )


def _around(moteur: BrowserEngine, parcours: Parcours) -> Parcours:
    admis = reach_of(parcours.source.procedure).admis
    conditions = Conditions(scenario=scenario(), admis=admis, timeout_ms=8_000)
    around = Around(procedure=parcours.source.procedure, ouvrir=lambda: moteur.session(conditions))
    around.after(parcours)
    return replace(parcours, alentours=around.told())


def _judged(parcours: Parcours) -> Constat:
    detecteur = next(d for d in load_catalogue() if d.exigence.id == "publication-de-soi")
    return judge(detecteur, build_facts(parcours))


@DEUX_MOTEURS
def test_what_anybody_reads_once_it_is_sent_was_published(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(FORMULAIRE),
        "recu.html": SUITE % "outils.html",
        "outils.html": html(f"<h1>Merci</h1><p>{TEXTE}</p>"),
    }
    parcours = _sent(rejouer)
    assert _judged(parcours).verdict is Verdict.NON_CONSTATE
    trouve = _judged(_around(moteur, parcours))
    assert trouve.verdict is Verdict.CONSTATE
    assert "« Votre outil »" in trouve.preuves[0].extrait
    assert trouve.preuves[0].page == parcours.pages[-1].indice


@DEUX_MOTEURS
def test_what_only_the_person_reads_again_was_not(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(FORMULAIRE + "<script>document.cookie = 'entree=1'</script>"),
        "recu.html": SUITE % "outils.html",
        "outils.html": html(POUR_SOI % TEXTE),
    }
    parcours = _sent(rejouer)
    assert TEXTE in parcours.pages[-1].cadres[0].html
    assert _judged(_around(moteur, parcours)).verdict is Verdict.NON_CONSTATE


@pytest.mark.parametrize(
    ("page", "adresse", "arrivee"),
    [
        (html(f"{FORMULAIRE}<p>{TEXTE}</p>"), "outils.html", f"<h1>Merci</h1><p>{TEXTE}</p>"),
        (html(FORMULAIRE), "outils.html?q=" + TEXTE.replace(" ", "+"), f"<h1>Merci</h1>{TEXTE}"),
        (html(FORMULAIRE), "outils.html", "<h1>Merci</h1><p>Je prête une échelle</p>"),
    ],
    ids=["dit-avant", "dans-l-adresse", "autre-texte"],
)
def test_what_stands_there_otherwise_proves_nothing(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, page: str, adresse: str, arrivee: str
) -> None:
    site.pages |= {
        "page.html": page,
        "recu.html": SUITE % adresse,
        "outils.html": html(arrivee),
    }
    assert _around(moteur, _sent(rejouer)).alentours.publications == ()


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize(
    "adresse", ["outils/4f9a2c81b7d3e650", "recu.html"], ids=["cle", "reponse-d-un-formulaire"]
)
def test_an_address_of_one_person_is_not_opened(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, adresse: str
) -> None:
    merci = html(f"<h1>Merci</h1><p>{TEXTE}</p>")
    recu = merci if adresse == "recu.html" else SUITE % f"/{adresse}"
    site.pages |= {"page.html": html(FORMULAIRE), adresse: merci, "recu.html": recu}
    parcours = _sent(rejouer)
    site.recues.clear()
    assert _around(moteur, parcours).alentours.publications == ()
    assert {r.chemin for r in site.recues} <= {ICONE}
