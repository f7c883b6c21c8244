"""The project's own pages, in the published figures: counted by exigence, faults named."""

from outils.justesse.essais import section

IDS = ("captcha", "captcha-seulement-visuel", "imprimante")


def lines(right: dict[str, bool]) -> list[str]:
    return [line for line in section(IDS, right) if line.startswith(("| e", "| c", "Cas"))]


def test_an_exigence_is_right_when_all_its_cases_are() -> None:
    right = {
        "captcha-constate-termine": True,
        "captcha-seulement-visuel-constate-termine": True,
        "captcha-seulement-visuel-douteux-termine": False,
        "imprimante-constate-termine": True,
    }
    assert lines(right) == [
        "| exigences dont tous les cas sont justes | 2 | 3 |",
        "| cas | 3 | 4 |",
        "Cas qui ne sont pas justes : `captcha-seulement-visuel-douteux-termine`.",
    ]


def test_an_exigence_without_a_case_is_not_right() -> None:
    assert lines({"captcha-constate-termine": True}) == [
        "| exigences dont tous les cas sont justes | 1 | 3 |",
        "| cas | 1 | 1 |",
    ]
