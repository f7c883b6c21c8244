"""The gate of a release: only what is new blocks, and what is accepted until its last day."""

from datetime import date
from typing import Any

import pytest

from exigences.comparaison.barriere import UnfitReferenceError, judge_release
from exigences.model.rapport.rapport import Rapport
from exigences.model.reglages import ExceptionAdmise, Gravite, Limites, Reglages
from tests.comparaison.conftest import Auditer
from tests.comparaison.releases import ETAPES, REMPLIES, change, premiere

MOBILE = "adresse-electronique"


def reglages(*interdites: str, limites: Any = None, **autres: Any) -> Reglages:
    return Reglages(interdites=interdites, limites=Limites(**limites or {}), **autres)


def admise(empreinte: str, jour: str) -> ExceptionAdmise:
    return ExceptionAdmise(
        empreinte=empreinte, jusqu_au=date.fromisoformat(jour), motif="Refonte prévue en mai."
    )


def empreinte_of(rapport: Rapport, regle: str) -> str:
    (one,) = {e.empreinte for e in rapport.empreintes if e.regle == regle and e.certaine}
    return one


@pytest.fixture
def avant(auditer: Auditer) -> Rapport:
    return auditer(premiere(), *ETAPES)


def test_what_the_reference_had_does_not_block(avant: Rapport) -> None:
    rules = reglages(MOBILE, limites={"score": 1, "accessibilite": Gravite.LEGERE})
    alone, beside = (judge_release(avant, rules, reference) for reference in (None, avant))
    assert len(alone.depassees) >= 3
    assert beside.depassees == ()
    assert [MOBILE in said for said in beside.tolerees] == [True]


def test_a_new_place_and_a_new_defect_block(auditer: Auditer, avant: Rapport) -> None:
    pages = change("un.html", "<button", '<p><img src="autre.png"></p><button')(premiere())
    apres = auditer(pages, *ETAPES)
    rules = reglages(limites={"accessibilite": Gravite.TRES_GRAVE})
    gate = judge_release(apres, rules, avant)
    assert [said.endswith(", écran 2.") for said in gate.jugement.depassees] == [True]
    assert any("1 élément de plus, écran 2" in said for said in gate.nouvelles)
    silent = judge_release(apres, reglages(limites={"nouvelles": False}), avant)
    assert silent.depassees == ()


def test_each_sentence_that_blocks_has_its_subject(auditer: Auditer, avant: Rapport) -> None:
    pages = change("un.html", "<button", '<p><img src="autre.png"></p><button')(premiere())
    apres = auditer(pages, *ETAPES)
    rules = reglages(MOBILE, limites={"score": 0, "accessibilite": Gravite.LEGERE})
    for gate in (judge_release(apres, rules, None), judge_release(apres, rules, avant)):
        told = [*gate.tri.depassements.values()]
        said = {phrase for phrases in told for phrase in phrases}
        said |= {m.depassement for m in gate.tri.mesures if m.depassement}
        assert said == set(gate.depassees)
        regles = {c.exigence for c in apres.constats}
        regles |= {f"axe:{r.regle}" for r in apres.accessibilite.de_la_norme}
        assert set(gate.tri.depassements) <= regles
        assert gate.depassees


def test_each_finding_is_new_or_known_beside_a_reference(auditer: Auditer, avant: Rapport) -> None:
    pages = change("un.html", "<button", '<p><img src="autre.png"></p><button')(premiere())
    apres = auditer(pages, *ETAPES)
    tri = judge_release(apres, reglages(), avant).tri
    assert tri.reference == avant.date
    assert tri.connues | tri.nouvelles == {e.empreinte for e in apres.empreintes}
    came = [e for e in apres.empreintes if e.empreinte in tri.nouvelles]
    assert {e.regle for e in came if e.regle.startswith("axe:")} == {"axe:image-alt"}
    alone = judge_release(apres, reglages(), None).tri
    assert (alone.reference, alone.connues, alone.nouvelles) == ("", frozenset(), frozenset())


def test_a_finding_of_a_screen_never_reached_is_neither_new_nor_known(
    auditer: Auditer, avant: Rapport
) -> None:
    stopped = auditer(premiere(), *REMPLIES, {"cliquer": "Un bouton qui n'existe pas"})
    tri = judge_release(avant, reglages(), stopped).tri
    last = {e.empreinte for e in avant.empreintes if e.ecran == 3}
    assert last
    assert not last & (tri.connues | tri.nouvelles)


def test_a_forbidden_demand_that_is_new_blocks(auditer: Auditer, avant: Rapport) -> None:
    def without(pages: dict[str, str]) -> dict[str, str]:
        head, _, tail = pages["un.html"].partition('<p><label for="mel">')
        return {**pages, "un.html": head + tail.partition("</p>")[2]}

    steps = [e for e in ETAPES if "Adresse" not in str(e)]
    former = auditer(without(premiere()), *steps)
    gate = judge_release(avant, reglages(MOBILE), former)
    assert any(MOBILE in said for said in gate.jugement.depassees)


@pytest.mark.parametrize(
    ("jour", "bloque"), [("2026-11-26", False), ("2026-11-27", False), ("2026-11-25", True)]
)
def test_an_accepted_finding_blocks_again_after_its_last_day(
    avant: Rapport, jour: str, bloque: bool
) -> None:
    exception = admise(empreinte_of(avant, MOBILE), jour)
    gate = judge_release(avant, reglages(MOBILE, exceptions=(exception,)), None)
    assert bool(gate.depassees) is bloque
    assert bool(gate.perimees) is bloque
    assert all("a pris fin le 25/11/2026" in said for said in gate.perimees)


def test_one_accepted_finding_does_not_accept_its_exigence(
    auditer: Auditer, avant: Rapport
) -> None:
    """A second place of the same exigence blocks, though the first is accepted."""
    exception = admise(empreinte_of(avant, MOBILE), "2027-06-30")
    more = change(
        "deux.html",
        "<button",
        '<p><label>Courriel <input type="email" required></label></p><button',
    )(premiere())
    gate = judge_release(
        auditer(more, *ETAPES), reglages(MOBILE, exceptions=(exception,)), None
    )  # fmt: skip
    assert any(MOBILE in said for said in gate.depassees)


def test_a_screen_that_the_reference_never_reached_is_judged_without_it(
    auditer: Auditer, avant: Rapport
) -> None:
    stopped = auditer(premiere(), *REMPLIES, {"cliquer": "Un bouton qui n'existe pas"})
    rules = reglages("pieces-a-televerser", "format-de-fichier-impose")
    alone, beside = (judge_release(avant, rules, reference) for reference in (None, stopped))
    assert beside.jugement.depassees == alone.jugement.depassees
    assert beside.nouvelles == ()


def test_the_report_of_another_procedure_is_no_reference(auditer: Auditer, avant: Rapport) -> None:
    other = auditer(premiere(), *ETAPES, nom="Autre démarche")
    with pytest.raises(UnfitReferenceError, match="celle d'une autre démarche"):
        judge_release(avant, reglages(), other)
