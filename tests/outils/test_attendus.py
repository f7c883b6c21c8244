"""What differs from what a fixture expects is told with what was found, quoted."""

from pathlib import Path
from typing import Any

import pytest

from exigences.model.catalogue.exigence import Annonce, Constat, Verdict
from tests.catalogue.attendus import Attendu, AttenduError, differences, read_attendu
from tests.catalogue.releve import PAGES
from tests.fabrique import exigence, preuve

DOSSIER = PAGES / "recours" / "numero-de-fax"
PLACE = "tests/catalogue/recours/numero-de-fax/attendu.json, cas 1 (constate.html)"


def case(**autres: Any) -> Attendu:
    defaut: dict[str, Any] = {"pages": ("constate.html",), "verdict": Verdict.CONSTATE}
    return Attendu(dossier=DOSSIER, **defaut | autres)


def constat(**autres: Any) -> Constat:
    defaut: dict[str, Any] = {"verdict": Verdict.CONSTATE, "preuves": (preuve(selecteur="#fax"),)}
    return Constat(exigence=exigence(), **defaut | autres)


def test_nothing_is_told_of_what_is_expected() -> None:
    wanted = case(preuves=({"page": 0, "selecteur": "#fax"},), annonce="jamais")
    assert list(differences(wanted, constat(annonce=Annonce.JAMAIS))) == []


def test_another_verdict_quotes_what_was_found() -> None:
    (told,) = differences(case(verdict=Verdict.NON_CONSTATE), constat())
    assert told == (
        f"{PLACE} : « non_constate » est attendu, et c'est « constate ». Trouvé :\n"
        "  page 0, #fax : « Un extrait »"
    )


def test_nothing_found_says_what_to_mend() -> None:
    (told,) = differences(case(), constat(verdict=Verdict.NON_CONSTATE, preuves=()))
    assert told == (
        f"{PLACE} : « constate » est attendu, et c'est « non_constate ». "
        "Rien n'a été trouvé : corrigez la page, ou ce que « detect » cherche."
    )


def test_other_evidence_is_told_beside_what_was_expected() -> None:
    (told,) = differences(case(preuves=({"selecteur": "#tel"},)), constat())
    assert told == (
        f"{PLACE} : les preuves attendues sont [{{'selecteur': '#tel'}}] ; sont trouvées "
        "[{'selecteur': '#fax'}]. Trouvé :\n  page 0, #fax : « Un extrait »"
    )


def test_a_wrong_announcement_quotes_the_sentence_that_announced_it() -> None:
    said = preuve(page=1, selecteur="#intro", extrait="Ayez un fax.")
    found = constat(annonce=Annonce.PREALABLE, annonce_preuve=said)
    (told,) = differences(case(annonce="jamais"), found)
    assert told == (
        f"{PLACE} : annonce « jamais » attendue, et c'est « prealable » : page 1, #intro, cette "
        "phrase l'annonce : « Ayez un fax. ». Corrigez la page, les mots de « annonce », ou ce cas."
    )


def test_an_announcement_that_lacks_says_what_announces() -> None:
    (told,) = differences(case(annonce="prealable"), constat(annonce=Annonce.JAMAIS))
    assert "aucune phrase lue avant la demande ne contient les mots de « annonce »" in told


@pytest.mark.parametrize(
    ("texte", "said"),
    [
        ("{", "écrivez {"),
        ('{"case": []}', "écrivez {"),
        ('{"cas": [{"pages": []}]}', "cas 1 : il manque la clé « verdict »."),
        (
            '{"cas": [{"pages": [], "verdit": "constate"}]}',
            "cas 1 : clé inconnue « verdit » : vouliez-vous dire « verdict » ?",
        ),
        (
            '{"cas": [{"pages": [], "verdict": "constaté"}]}',
            "cas 1 : un verdict ou une fin n'existe pas ; sont possibles : constate,",
        ),
    ],
)
def test_what_cannot_be_read_says_what_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, texte: str, said: str
) -> None:
    monkeypatch.setattr("tests.catalogue.attendus.PAGES", tmp_path / "a" / "b")
    path = tmp_path / "attendu.json"
    path.write_text(texte, encoding="utf-8")
    with pytest.raises(AttenduError) as refused:
        read_attendu(path)
    assert said in str(refused.value)
