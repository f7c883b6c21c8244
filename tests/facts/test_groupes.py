"""The boxes of a question that is marked are one field to answer, and the first stands for it."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.facts.page.groupes import with_marked_groups
from exigences.model.facts.champs import Champ, Nature
from tests.fabrique import bloc, champ, lieu


def _cases(question: str, **autres: Any) -> list[Champ]:
    return [
        champ(
            niveau,
            type="checkbox",
            nom="niveau",
            groupe=question,
            selecteur=f"#{niveau}",
            obligatoire=False,
            **autres,
        )
        for niveau in ("ms", "gs", "cp")
    ]


def _dus(question: str, **autres: Any) -> list[tuple[str, tuple[str, ...]]]:
    lus = with_marked_groups(_cases(question, facultatif=True, **autres))
    return [(c.lieu.selecteur, c.autres) for c in lus if c.obligatoire and not c.facultatif]


def test_one_box_of_a_starred_question_is_to_tick() -> None:
    assert _dus("Niveaux de la classe *") == [("#ms", ("#gs", "#cp"))]
    assert _dus("Niveaux de la classe (obligatoire)") == [("#ms", ("#gs", "#cp"))]


def test_a_question_without_a_mark_may_be_left() -> None:
    assert _dus("Niveaux de la classe") == []
    assert _dus("Niveaux de la classe (facultatif) *") == []
    assert _dus("Les champs avec * sont à remplir") == []


def test_a_box_alone_or_of_another_name_stands_for_itself() -> None:
    seule = with_marked_groups(_cases("Niveaux *")[:1])
    assert [c.obligatoire for c in seule] == [False]
    noms = [
        champ(nom, type="checkbox", nom=nom, groupe="Accords *", obligatoire=False)
        for nom in ("un", "deux")
    ]
    assert [c.obligatoire for c in with_marked_groups(noms)] == [False, False]


def _aides(**autres: Any) -> list[tuple[str, bool]]:
    """Boxes of one question whose names, made by a program, begin alike."""
    noms = ("aides-pch", "aides-mtp")
    lus = with_marked_groups(
        [champ(nom, type="checkbox", nom=nom, selecteur=f"#{nom}", **autres) for nom in noms]
    )
    return [(c.nom, c.obligatoire) for c in lus if not c.facultatif]


def test_one_box_is_to_tick_where_the_names_begin_alike() -> None:
    marque: dict[str, Any] = {"groupe": "Vous percevez *", "obligatoire": True}
    assert _aides(**marque) == [("aides-pch", True)]
    assert len(_aides(**(marque | {"groupe": "Vous percevez"}))) == 2
    assert len(_aides(**marque, nature=Nature.CONSENTEMENT)) == 2


@pytest.mark.parametrize(
    ("question", "autour", "du"),
    [
        ("Vous êtes*", "Vous êtes* propriétaire locataire", True),
        ("Vous êtes", "Vous êtes propriétaire locataire", False),
        ("Vous êtes*", "propriétaire locataire", False),
    ],
    ids=["marquée", "sans marque", "d'autre chose"],
)
@pytest.mark.parametrize("genre", ["radio", "checkbox"])
def test_the_question_of_boxes_without_a_legend_is_right_above(
    genre: str, question: str, autour: str, du: bool
) -> None:
    dits = ("Munissez-vous de tout.*", question)
    textes = [bloc(dit, lieu=lieu("p", ordre=1 + i)) for i, dit in enumerate(dits)]
    autres: dict[str, Any] = {"type": genre, "nom": "statut", "aide": autour, "obligatoire": False}
    cases = [champ(dit, lieu=lieu(f"#{dit}", ordre=3 + i), **autres) for i, dit in enumerate("ab")]
    if genre == "radio":
        cases = [champ("a", lieu=lieu("#a", ordre=3), autres=("#b",), **autres)]
    lus = with_marked_groups(cases, textes)
    assert [c.obligatoire for c in lus] == [du, *[False] * (len(cases) - 1)]


@pytest.mark.parametrize(("balise", "marquee"), [("label", True), ("p", False)])
def test_a_label_of_no_field_is_that_of_the_buttons_below_it(balise: str, marquee: bool) -> None:
    """A component draws its question in a label, and ties it to nothing."""
    question = bloc("Vous demandez pour *", balise=balise, lieu=lieu("#q", ordre=1))
    bouton = champ(
        "pour vous-même",
        lieu=lieu("#a", ordre=3),
        type="radio",
        autres=("#b",),
        obligatoire=True,
        obligatoire_signale=False,
        aide="pour votre enfant",
    )
    (lu,) = with_marked_groups([bouton], [question])
    assert (lu.obligatoire_signale, lu.libelle) == (
        (True, "Vous demandez pour *") if marquee else (False, "pour vous-même")
    )


@pytest.mark.parametrize("etoile", [True, False])
def test_boxes_without_a_name_share_what_their_ids_begin_by(etoile: bool) -> None:
    """The star may be read only around the fields: it is that of the question all the same."""
    question = bloc("Nature des travaux", balise="label", lieu=lieu("#q", ordre=1))
    autour = f"Nature des travaux{' *' * etoile} Clôture Extension"
    cases = [
        champ(
            dit,
            lieu=lieu(f"#t-{rang}", ordre=3 + rang),
            type="checkbox",
            nom="",
            identifiant=f"t-{rang}",
            aide=autour,
            obligatoire=True,
            obligatoire_signale=False,
        )
        for rang, dit in enumerate(("Clôture", "Extension"))
    ]
    lus = with_marked_groups(cases, [question])
    assert [(c.obligatoire, c.obligatoire_signale) for c in lus] == (
        [(True, True), (False, False)] if etoile else [(True, False), (True, False)]
    )


@pytest.mark.parametrize(("autre", "attendue"), [("text", "Sur la voie ? *"), ("radio", "Clôture")])
def test_the_legend_of_a_section_is_not_the_question_of_its_buttons(
    autre: str, attendue: str
) -> None:
    """What also groups a text field is a section: the question is right above the buttons."""
    longueur = champ("Longueur", type=autre, groupe="Clôture", lieu=lieu(ordre=1))
    oui = champ(
        "Clôture",
        type="radio",
        groupe="Clôture",
        autres=("#non",),
        obligatoire_signale=False,
        lieu=lieu("#oui", ordre=3),
    )
    question = bloc("Sur la voie ? *", balise="label", lieu=lieu(ordre=2))
    assert [c.groupe for c in with_marked_groups([longueur, oui], [question])][1] == attendue


def test_boxes_without_name_nor_id_share_their_legend() -> None:
    sans_nom = [replace(c, nom="", identifiant="") for c in _cases("Niveaux *")]
    lus = with_marked_groups(sans_nom)
    assert [c.lieu.selecteur for c in lus if c.obligatoire] == ["#ms"]


@pytest.mark.parametrize(
    ("nature", "obligatoire"), [(Nature.CONSENTEMENT, False), (Nature.AUTRE, True)]
)
def test_a_box_among_consents_may_be_left(nature: Nature, obligatoire: bool) -> None:
    """The star of « Engagements » is that of what one undertakes, not of what one may wish."""
    engage, souhait = (
        champ(dit, nature, type="checkbox", nom="", identifiant="", groupe="Engagements *")
        for dit, nature in (("Je certifie", nature), ("Je souhaite y paraître", Nature.AUTRE))
    )
    lus = with_marked_groups([engage, replace(souhait, nom="agenda")])
    assert [c.obligatoire for c in lus] == [True, obligatoire]
