"""The page of confidence counts the marked tests, and every promise has some."""

import json
from typing import Any

import pytest

from outils.page_confiance import confidence_page
from outils.promesses import SORTIE, Cas, Promesse, PromessesError, collect_cases, load_promesses

DEUX = ("playwright", "selenium")
PROMESSES = (
    Promesse(id="trafic", titre="Tout est vu", promet="Tout.", limites="Sauf ce qui est caché."),
    Promesse(id="partout", titre="Partout", promet="Marche.", usage=True),
)


def cas(essai: str, nom: str, *promesses: str, **autres: Any) -> Cas:
    return Cas(fichier="tests/test_a.py", essai=essai, cas=nom, promesses=promesses, **autres)


def test_the_page_counts_each_case_once() -> None:
    page = confidence_page(
        PROMESSES,
        [
            cas("test_a", "balise", "trafic", moteurs=DEUX, reel=True),
            cas("test_a", "prise", "trafic", moteurs=("playwright",), reel=True),
            cas("test_b", "", "trafic", "partout", moteurs=("selenium",)),
            cas("test_c", "", "partout"),
        ],
    )
    assert "**3 fautes et pages hostiles** : 2 dans un vrai navigateur" in page
    assert "dont 1 sur les deux moteurs" in page
    assert "S'y ajoutent 1 usages ordinaires" in page
    assert "| [Tout est vu](#trafic) | 3 | 2 | 1 |" in page
    assert "| [Partout](#partout) | 2 | 0 | 0 |" in page
    assert "  - `test_a` : 2 cas, dont 1 sur les deux moteurs\n  - `test_b` : 1 cas\n" in page
    assert "**Limites.** Sauf ce qui est caché." in page
    assert "- [tests/test_a.py](../tests/test_a.py)" in page


def test_a_test_of_no_promise_is_refused() -> None:
    with pytest.raises(PromessesError, match=r"inconnues des essais : trafique\."):
        confidence_page(PROMESSES, [cas("test_a", "", "trafique")])


def test_a_case_on_both_engines_is_one(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytester.makepyfile(
        test_essai="""
        import pytest

        @pytest.fixture
        def site(): ...

        @pytest.mark.promesse("trafic")
        @pytest.mark.parametrize("faute", ["balise", "prise-fermee"])
        @pytest.mark.parametrize("moteur", ["playwright", "selenium"])
        def test_de_deux(moteur, faute, site): ...

        @pytest.mark.parametrize(
            "x", [1, pytest.param(2, marks=pytest.mark.promesse("retenue"))]
        )
        @pytest.mark.promesse("trafic")
        def test_d_un(x): ...

        def test_sans_marque(): ...
        """
    )
    monkeypatch.setenv(SORTIE, str(pytester.path / "cas.json"))
    pytester.runpytest_subprocess("--collect-only", "-p", "outils.promesses")
    found = json.loads((pytester.path / "cas.json").read_text("utf-8"))
    assert [tuple(case.values())[1:] for case in found] == [
        ("test_d_un", "1", ["trafic"], [], False),
        ("test_d_un", "2", ["retenue", "trafic"], [], False),
        ("test_de_deux", "balise", ["trafic"], list(DEUX), True),
        ("test_de_deux", "prise-fermee", ["trafic"], list(DEUX), True),
    ]


def test_every_promise_is_tried_and_no_other() -> None:
    tried = {name for found in collect_cases() for name in found.promesses}
    assert tried == {promesse.id for promesse in load_promesses()}
