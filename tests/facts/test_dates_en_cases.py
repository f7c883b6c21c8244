"""A date in three boxes is one question."""

from exigences.facts.page.dates_en_cases import first_boxes
from tests.fabrique import champ


def test_a_date_is_told_by_its_first_box() -> None:
    naissance = [
        champ(nom, selecteur=f"#n-{nom}", groupe="Date de naissance")
        for nom in ("Jour", "Mois", "Année")
    ]
    visite = [champ("Jour *", selecteur="#v", groupe="Date de la visite")]
    autres = [
        champ("Mois", selecteur="#seul"),
        champ("Nom", selecteur="#nom", groupe="Date de naissance"),
    ]
    kept = first_boxes([*naissance, *visite, *autres])
    assert [c.lieu.selecteur for c in kept] == ["#n-Jour", "#v", "#seul", "#nom"]
