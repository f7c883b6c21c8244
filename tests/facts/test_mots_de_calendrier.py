"""The days of a calendar that opened, and the names of its week, are not what a service says."""

from exigences.facts.page.calendriers import words_of_calendars
from exigences.model.facts.facts import Bloc
from exigences.model.lieu import Lieu
from tests import fabrique

SEMAINE = ("lun", "mar", "mer", "jeu", "ven", "sam", "dim")
TABLE = "#cal > table > tbody"


def bloc(texte: str, *, selecteur: str, ordre: int) -> Bloc:
    return fabrique.bloc(texte, lieu=Lieu(page=0, selecteur=selecteur, ordre=ordre))


def mois(zone: str = TABLE, *, depuis: int = 40) -> list[Bloc]:
    return [
        bloc(
            str(jour),
            selecteur=f"{zone} > tr:nth-of-type({jour // 7 + 1}) > td:nth-of-type({jour % 7 + 1})",
            ordre=depuis + jour,
        )
        for jour in range(1, 31)
    ]


def dits(*blocs: Bloc) -> set[str]:
    days = words_of_calendars(blocs)
    return {b.texte for b in blocs if b.lieu.element not in days}


def test_a_month_and_its_week_say_nothing() -> None:
    entetes = [
        bloc(nom, selecteur=f"#cal > table > thead > th:nth-of-type({rang})", ordre=30 + rang)
        for rang, nom in enumerate(SEMAINE, 1)
    ]
    erreur = bloc("Cette date est passée.", selecteur="#erreur", ordre=5)
    assert dits(erreur, *entetes, *mois()) == {"Cette date est passée."}


def test_seven_words_that_are_no_week_are_said() -> None:
    avant = [
        bloc(f"Erreur {rang} du service", selecteur=f"#e{rang}", ordre=30 + rang)
        for rang in range(7)
    ]
    assert len(dits(*avant, *mois())) == 7


def test_numbers_among_sentences_are_said() -> None:
    """A list of rules that are numbered is no calendar."""
    lignes = []
    for rang in range(1, 12):
        lieu = f"#regles > li:nth-of-type({rang})"
        lignes.append(bloc(str(rang), selecteur=f"{lieu} > b", ordre=rang * 2))
        lignes.append(bloc(f"Règle {rang} du service", selecteur=f"{lieu} > p", ordre=rang * 2 + 1))
        lignes.append(bloc(f"Suite {rang}", selecteur=f"{lieu} > i", ordre=rang * 2 + 1))
    assert len(dits(*lignes)) == 33
