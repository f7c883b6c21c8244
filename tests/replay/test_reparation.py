"""A step whose first designation finds nothing is repaired where that is sure, and told."""

from collections import Counter
from pathlib import Path

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession, Conditions
from exigences.model.parcours.parcours import Fin
from exigences.replay.target import Pour, Search, TargetMissingError, find_target
from tests.browser.serveur import PAGE, Site
from tests.fabrique.decor import scenario
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.mutants import FORMES, Controle, Mutant, mutants

NOMS = {
    "renomme": "renommé",
    "deplace": "déplacé",
    "echange": "renommé, identifiant échangé avec son voisin",
    "retire": "retiré",
    "remplace": "retiré, identifiant donné à un voisin renommé",
}
POUR = {"bouton": Pour.CLIC, "lien": Pour.CLIC, "liste": Pour.CHOIX, "case": Pour.CASE}
PUBLIE = Path(__file__).parents[2] / "docs" / "reparation.md"


def issue(session: BrowserSession, mutant: Mutant, avant: tuple[Controle, ...]) -> str:
    """What becomes of the step: `juste`, `repare`, `faux` or `refuse`."""
    search = Search(
        cible=mutant.cible,
        pour=POUR.get(mutant.voulu.sorte, Pour.CHAMP),
        autres=frozenset(c.dit for c in avant),
    )
    try:
        found = find_target(session, search, 0.2)
    except TargetMissingError:
        return "refuse"
    if mutant.touche(found.element.selecteur) != mutant.voulu.vrai:
        return "faux"
    return "juste" if found.repare is None else "repare"


@pytest.mark.parametrize("forme", sorted(FORMES))
@pytest.mark.parametrize("genre", sorted(NOMS))
def test_no_mutant_is_repaired_wrongly_and_the_share_is_published(
    moteur: BrowserEngine, site: Site, genre: str, forme: str
) -> None:
    avant = FORMES[forme]
    vus: Counter[str] = Counter()
    fausses = []
    conditions = Conditions(scenario=scenario(), admis=lambda _hote, _cadre: "", timeout_ms=8_000)
    with moteur.session(conditions) as session:
        for mutant in (m for m in mutants(avant) if m.genre == genre):
            site.pages["mutant.html"] = mutant.page
            session.goto(f"{site.url}mutant.html")
            vu = issue(session, mutant, avant)
            vus[vu] += 1
            if vu == "faux":
                fausses.append(mutant.cle)
    assert fausses == []
    ligne = f"| {vus['juste']} | {vus['repare']} | {vus['refuse']} | {vus['faux']} |"
    lignes = PUBLIE.read_text("utf-8").splitlines()
    tete = f"| {forme} | {NOMS[genre]} |"
    assert f"{tete} {ligne.removeprefix('| ')}" in lignes, ligne


PAGE_CHANGEE = PAGE.format(
    titre="Vous",
    corps="<label for='c'>Courriel</label><input id='c'>"
    "<button id='s' type='button'>Suivant</button>",
)
REMPLIR = {
    "remplir": {"etiquette": "Adresse électronique", "sinon": [{"css": "#c"}], "valeur": "a@b.fr"}
}


@DEUX_MOTEURS
def test_a_repaired_step_tells_what_it_was_and_what_it_found(rejouer: Rejouer, site: Site) -> None:
    site.pages["change.html"] = PAGE_CHANGEE
    bouton = {"cliquer": {"role": "button", "nom": "Continuer", "sinon": [{"css": "#s"}]}}
    parcours = rejouer({"aller": "change.html"}, REMPLIR, bouton)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    un, deux = (record.repare for record in parcours.journal[1:])
    assert un and (un.avant, un.par, un.nom) == (
        "etiquette « Adresse électronique »", "css « #c »", "Courriel",
    )  # fmt: skip
    assert deux and (deux.nom, deux.role) == ("Suivant", "button")
    assert "Étape réparée" in parcours.journal[1].message


def test_one_that_leads_elsewhere_fails_and_says_where(rejouer: Rejouer, site: Site) -> None:
    site.pages["autre.html"] = PAGE.format(
        titre="Vous", corps="<label for='c'>Plaque du véhicule</label><input id='c'>"
    )
    parcours = rejouer({"aller": "autre.html"}, REMPLIR)
    assert parcours.fin is Fin.ECHEC
    assert "mène à « Plaque du véhicule », qui ne dit pas la même chose" in parcours.phrase_fin


def test_a_first_designation_that_comes_late_is_no_repair(rejouer: Rejouer, site: Site) -> None:
    site.pages["tard.html"] = PAGE.format(
        titre="Vous",
        corps="<input id='c' aria-label='Courriel'><script>setTimeout(() => c.setAttribute("
        "'aria-label', 'Adresse électronique'), 300)</script>",
    )
    parcours = rejouer({"aller": "tard.html"}, REMPLIR)
    assert (parcours.fin, parcours.journal[1].repare) == (Fin.TERMINE, None)


SOUS_L_ETIQUETTE = (
    "<label for='c'>Date de naissance</label><input id='c' type='hidden'>"
    "<div><input class='natif' placeholder='{forme}'></div>"
)
NAISSANCE = {
    "remplir": {
        "etiquette": "Date de naissance",
        "sinon": [{"css": "#c + div .natif"}],
        "valeur": "12/04/1988",
    }
}


@DEUX_MOTEURS
@pytest.mark.parametrize("forme", ["", "jj/mm/aaaa"])
def test_a_field_without_a_name_under_the_label_is_what_the_author_meant(
    rejouer: Rejouer, site: Site, forme: str
) -> None:
    site.pages["date.html"] = PAGE.format(titre="Vous", corps=SOUS_L_ETIQUETTE.format(forme=forme))
    parcours = rejouer({"aller": "date.html"}, NAISSANCE)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    fait = parcours.journal[1]
    assert fait.repare and fait.repare.par == "css « #c + div .natif »"


def test_a_field_with_another_name_under_the_label_is_another(rejouer: Rejouer, site: Site) -> None:
    corps = SOUS_L_ETIQUETTE.format(forme="Plaque du véhicule")
    site.pages["plaque.html"] = PAGE.format(titre="Vous", corps=corps)
    assert rejouer({"aller": "plaque.html"}, NAISSANCE).fin is Fin.ECHEC
