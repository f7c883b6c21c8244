"""What a page does not answer is done without, but never that it answers nothing more."""

from collections.abc import Mapping
from typing import Any

import pytest

from exigences.browser.engine import ContextLostError, EngineError, StuckError
from exigences.browser.worlds import Worlds


def _page(faute: EngineError) -> Any:
    """A page that has a world to make, and fails where the browser is to tell no more of it."""

    def repond(methode: str, _: Mapping[str, Any]) -> Mapping[str, Any]:
        if methode == "Runtime.disable":
            raise faute
        return {"executionContextId": 1, "result": {"value": 1}}

    return repond


def test_a_page_that_turns_without_end_is_told_wherever_it_is_met() -> None:
    with pytest.raises(StuckError, match="sans fin"):
        Worlds().evaluate(_page(StuckError("Un script tourne sans fin.")), "cadre", {})


def test_a_document_that_goes_meanwhile_is_done_without() -> None:
    partie = _page(ContextLostError("Le document a changé."))
    assert Worlds().evaluate(partie, "cadre", {})["result"] == {"value": 1}
