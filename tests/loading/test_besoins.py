"""What each demand needs of a person: the file that is shipped, and what is told of a wrong one."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.loading import LoadingError
from exigences.loading.besoins import load_besoins, read_besoins
from exigences.model.catalogue.besoins import Portee, Situation

ENTETE = """\
version: "1"
equipement:
  - { mot: imprimante, nom: imprimante }
  - { mot: numeriseur, nom: numériseur, aussi: [scanner] }
situations:
"""
SITUATIONS = "".join(f"  - {{ situation: {s}, dit: est ainsi }}\n" for s in Situation)
BESOINS = """\
besoins:
  - exigence: imprimante
    demande: un papier à imprimer
    portee: bloque
    il_faut: [[imprimante]]
    raison: Sans imprimante, il faut sortir de chez soi.
"""
DOCUMENT = ENTETE + SITUATIONS + BESOINS
DEBUT = DOCUMENT[: DOCUMENT.index("besoins:")].count("\n") + 1


def refusal(text: str) -> list[str]:
    with pytest.raises(LoadingError) as error:
        read_besoins(text, "besoins.yaml")
    return str(error.value).splitlines()


def test_each_exigence_of_the_catalogue_has_its_needs_or_is_said_to_be_for_all() -> None:
    shipped = load_besoins()
    needed = {b.exigence for b in shipped.besoins}
    alike = [i for group in shipped.pour_tous for i in group.exigences]
    assert needed & set(alike) == set()
    assert sorted(needed | set(alike)) == sorted(d.exigence.id for d in load_catalogue())
    assert len(alike) == len(set(alike))


def test_a_focus_that_nothing_shows_hinders_who_has_only_the_keyboard() -> None:
    besoin = load_besoins().of("prise-de-focus-invisible", "")
    assert besoin is not None
    assert (besoin.portee, besoin.situations) == (Portee.GENE, (Situation.CLAVIER,))


def test_a_whole_document_loads() -> None:
    assert [b.exigence for b in read_besoins(DOCUMENT, "x").besoins] == ["imprimante"]


CHANGES = {
    "the usual word for another": (
        ("[[imprimante]]", "[[scanner]]"),
        DEBUT + 4,
        "« scanner » n'est pas un équipement connu : écrivez « numeriseur ».",
    ),
    "a word that is nearly one": (
        ("[[imprimante]]", "[[imprimente]]"),
        DEBUT + 4,
        "« imprimente » n'est pas un équipement connu : vouliez-vous dire « imprimante » ?",
    ),
    "a group of nothing": (
        ("[[imprimante]]", "[[]]"),
        DEBUT + 4,
        "ce groupe est vide : écrivez-y au moins un équipement.",
    ),
    "neither equipment nor situation": (
        ("    il_faut: [[imprimante]]\n", ""),
        DEBUT + 1,
        "« imprimante » : écrivez « il_faut » ou « situations », l'un des deux.",
    ),
    "both": (
        ("[[imprimante]]", "[[imprimante]]\n    situations: [tactile]"),
        DEBUT + 1,
        "« imprimante » : écrivez « il_faut » ou « situations », l'un des deux.",
    ),
    "a helper who blocks": (
        ("il_faut: [[imprimante]]", "situations: [aidant]"),
        DEBUT + 3,
        "avoir un aidant ne bloque personne : écrivez « gene ».",
    ),
    "an unknown reach": (
        ("portee: bloque", "portee: bloqu"),
        DEBUT + 3,
        "« portee » ne peut pas être « bloqu » : vouliez-vous dire « bloque » ?",
    ),
    "an unknown key": (
        ("portee: bloque", "portée: bloque"),
        DEBUT + 3,
        "clé inconnue « portée » : vouliez-vous dire « portee » ?",
    ),
    "no reason": (
        ("Sans imprimante, il faut sortir de chez soi.", "Voilà."),
        DEBUT + 5,
        "« raison » est trop courte : dites pourquoi en une phrase.",
    ),
    "a word defined twice": (
        ("mot: numeriseur", "mot: imprimante"),
        4,
        "« imprimante » est défini deux fois : gardez-en un.",
    ),
    "a gift that is no word": (
        ("aussi: [scanner]", "donne: [scaner]"),
        4,
        "« scaner » n'est pas un équipement connu : sont possibles : imprimante, numeriseur.",
    ),
    "an exigence that has needs and has none": (
        (
            "besoins:",
            "pour_tous:\n  - { raison: Chacun y répond seul., exigences: [imprimante] }\nbesoins:",
        ),
        DEBUT + 1,
        "« imprimante » a des besoins, et est dite pour tous : gardez l'un des deux.",
    ),
    "a reason for all that is none": (
        ("besoins:", "pour_tous:\n  - { raison: Voilà., exigences: [jargon] }\nbesoins:"),
        DEBUT + 1,
        "« raison » est trop courte : dites pourquoi en une phrase.",
    ),
    "a situation that is not said": (
        ("  - { situation: tactile, dit: est ainsi }\n", ""),
        5,
        "il manque la situation « tactile » : dites-la, après « cette personne ».",
    ),
}


@pytest.mark.parametrize(("change", "ligne", "said"), CHANGES.values(), ids=CHANGES)
def test_a_fault_is_told_with_its_line(change: tuple[str, str], ligne: int, said: str) -> None:
    text = DOCUMENT.replace(*change, 1)
    assert text != DOCUMENT
    assert f"besoins.yaml:{ligne} : {said}" in refusal(text)


def test_a_line_that_never_serves_is_refused() -> None:
    again = BESOINS.removeprefix("besoins:\n")
    (said,) = refusal(DOCUMENT + again)
    assert said == (
        f"besoins.yaml:{DEBUT + 6} : cette ligne de « imprimante » ne sert jamais : "
        "mettez-la avant celle qui n'a pas « quand »."
    )


def test_what_comes_with_a_thing_is_owned_too() -> None:
    owned = load_besoins().avec(["smartphone", "identite-numerique-renforcee"])
    assert owned == {
        "smartphone",
        "telephone-mobile",
        "appareil-photo",
        "identite-numerique-renforcee",
        "compte-franceconnect",
    }


def test_the_words_of_an_evidence_choose_the_need_and_count_whole() -> None:
    besoins = load_besoins()

    def demande(texte: str) -> str | None:
        found = besoins.of("identifiant-administratif", texte)
        return found.demande if found else None

    assert demande("numero d'inscription au repertoire (nir)") == "un numéro de sécurité sociale"
    assert demande("numero fiscal de reference") == "un numéro fiscal"
    assert demande("numero a fournir") is None
