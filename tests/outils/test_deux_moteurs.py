"""The page of a campaign over whole services says how far both engines agree."""

import pytest

from outils.verite import moteurs
from outils.verite.campagne import CampagneDuBanc, DemarcheComparee, Ecart

FAITE = CampagneDuBanc(
    parallele=2,
    secondes=(100, 120),
    disparues={"captcha": 1},
    demarches=(
        DemarcheComparee(
            service="un", demarche="compte", ecrans=(4, 4), verdicts=80, preuves=("couleurs",)
        ),
        DemarcheComparee(
            service="deux",
            demarche="demande",
            ecrans=(4, 3),
            fins=("", "Rien | ne vient."),
            verdicts=20,
            ecarts=(Ecart(exigence="captcha", verdicts=("constate", "non_teste")),),
        ),
        DemarcheComparee(service="deux", demarche="suivi", manque="aucun rapport avec selenium"),
    ),
)


def test_the_page_tells_each_journey_and_each_verdict_that_differs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(moteurs, "kept", lambda: FAITE)
    page = moteurs.engines_page()
    assert "3 démarches de 2 services ; 100 verdicts rendus par les deux, dont 99,00 %" in page
    assert "| un | compte | 4 | oui, tous deux | 80 | 80 |" in page
    assert "| deux | demande | 4 / 3 | playwright : oui ; selenium : Rien \\| ne vient. |" in page
    assert "| deux | suivi | | aucun rapport avec selenium |" in page
    assert "mêmes mots, 1 fois : un compte (`couleurs`)." in page
    assert "- Apparu : rien." in page and "- Disparu : `captcha`." in page
    assert "`captcha` : playwright « constate », selenium « non_teste »." in page


def test_nothing_is_told_of_a_campaign_that_was_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moteurs, "kept", lambda: None)
    assert moteurs.engines_page().endswith("Pas encore faite.\n")
