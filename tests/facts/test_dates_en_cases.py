"""A date in three boxes is one question."""

from exigences.facts.page.dates_en_cases import first_boxes
from exigences.facts.page.groupes import with_marked_groups
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


def test_the_star_of_a_date_is_that_of_its_boxes() -> None:
    dates = [
        champ("Jour", selecteur=f"#{groupe[-1]}", groupe=groupe, facultatif=True)
        for groupe in ("Date de naissance *", "Date de la visite")
    ]
    due, free = with_marked_groups(dates)
    assert (due.obligatoire, due.obligatoire_signale, due.facultatif) == (True, True, False)
    assert free is dates[1]
