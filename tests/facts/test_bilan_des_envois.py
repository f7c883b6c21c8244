"""What the traffic lets one say of a replay, told from each request alone."""

from typing import Any

import pytest

from exigences.facts.envois.bilan import read_sendings
from exigences.model.facts.champs import UsageFormulaire
from exigences.model.facts.envois import Envois, Issue
from exigences.model.parcours.parcours import Fin, Provocation
from exigences.model.parcours.portage import Porte
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique.decor import enregistrement
from tests.fabrique.elements import DEPART, bloc, champ, formulaire
from tests.fabrique.pages import page, parcours, pas

NOM = Porte(champ="Nom")


def requete(methode: str = "POST", **autres: Any) -> Requete:
    return Requete(methode=methode, url=f"{DEPART}suite", type="Document", **autres)


def sent(*journal: Any, provocations: tuple[Provocation, ...] = ()) -> Envois:
    faits = parcours(page(), page(), journal=journal)
    return read_sendings(enregistrement(faits, provocations=provocations), faits)


def emptied(*requetes: Requete, avance: bool = True) -> Provocation:
    return Provocation(
        genre=GenreProvocation.ENVOI_VIDE,
        etape="etapes.1",
        page=1,
        avance=avance,
        requetes=requetes,
    )


EMPTY = {
    "it wrote, and went on": (emptied(requete()), (1,)),
    "it wrote, and came back": (emptied(requete(), avance=False), ()),
    "it only read": (emptied(requete("GET")), ()),
    "it read with an answer": (emptied(requete("GET", porte=(NOM,))), (1,)),
    "it was held back": (emptied(requete(bloquee=True)), ()),
    "nothing left": (emptied(), ()),
}


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize(("trial", "pages"), EMPTY.values(), ids=EMPTY)
def test_a_form_was_sent_empty_only_if_it_wrote_and_went_on(
    trial: Provocation, pages: tuple[int, ...]
) -> None:
    found = sent(provocations=(trial,))
    assert found.vides == pages
    assert (found.issue >= Issue.PASSAGE) is bool(pages)


DONE: dict[str, tuple[dict[str, Any], Issue]] = {
    "it wrote": ({"requetes": (requete(),)}, Issue.FAIT),
    "it only read": ({"requetes": (requete("GET"),)}, Issue.RIEN),
    "it was held back": ({"requetes": (requete(bloquee=True),)}, Issue.RIEN),
    "nothing left": ({}, Issue.RIEN),
}


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize(("said", "issue"), DONE.values(), ids=DONE)
def test_a_step_that_sends_has_sent_only_what_left(said: dict[str, Any], issue: Issue) -> None:
    assert sent(pas("envoyer", etape="etapes.1", page=1, **said)).issue is issue


def televerse(**autres: Any) -> Any:
    """A step that gives a file, which a script sends; the screen then shows something else."""
    left = Requete(methode="POST", url=f"{DEPART}depot", type="Fetch", porte=(NOM,))
    return pas("televerser", etape="etapes.1", page=1, requetes=(left,), **autres)


AFTER = {
    "nothing is left to press": ((), Fin.TERMINE, Issue.PEUT_ETRE),
    "another gesture followed": (
        (pas("cliquer", etape="etapes.2", page=1),),
        Fin.TERMINE,
        Issue.FOND,
    ),
    "the sending was left": ((), Fin.AVANT_ENVOI, Issue.FOND),
}


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize(("rest", "fin", "issue"), AFTER.values(), ids=AFTER)
def test_a_file_that_left_as_it_was_chosen_was_no_passage(
    rest: tuple[Any, ...], fin: Fin, issue: Issue
) -> None:
    same = page(document="ecran"), page(document="ecran")
    journal = (pas("aller", etape="etapes.0"), televerse(), *rest)
    faits = parcours(*same, journal=journal, fin=fin)
    assert read_sendings(enregistrement(faits), faits).issue is issue


NUMBERED = bloc("Numéro de dossier : 2026-4512")


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize(
    ("usage", "issue"),
    [(UsageFormulaire.DEMARCHE, Issue.PROBABLE), (UsageFormulaire.CONNEXION, Issue.PASSAGE)],
)
def test_a_number_read_once_signed_in_may_be_that_of_an_old_request(
    usage: UsageFormulaire, issue: Issue
) -> None:
    before = page(champ("Courriel", formulaire=0), formulaire(usage))
    step = pas("cliquer", etape="etapes.1", page=1, requetes=(requete(porte=(NOM,)),))
    faits = parcours(before, page(NUMBERED), journal=(pas("aller"), step))
    assert read_sendings(enregistrement(faits), faits).issue is issue
