"""What the instruction tells of what to look for and of what it costs, as far as pages tell it."""

from typing import Any

import pytest

from exigences.model.facts.champs import Nature
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.instruction import Partie
from exigences.model.rapport.rapport import PreuveRapport
from exigences.rapport.instruction import build_instruction
from tests.fabrique import champ, lieu, page, parcours, pas, procedure
from tests.rapport.analyse import rapport_de
from tests.rapport.dossier_instruction import dossier
from tests.rapport.test_instruction import dits, partie


@pytest.mark.parametrize(
    ("nature", "answer", "listed"),
    [
        (Nature.IDENTIFIANT_ADMINISTRATIF, "", True),
        (Nature.AUTRE, "12345", True),
        (Nature.AUTRE, "douze", False),
        (Nature.NOM, "12345", False),
    ],
)
def test_the_figures_to_look_for_are_listed(nature: Nature, answer: str, listed: bool) -> None:
    steps: list[dict[str, Any]] = [{"aller": "/"}]
    journal = [pas("aller")]
    if answer:
        steps.append({"remplir": {"etiquette": "Repère", "valeur": answer}})
        journal.append(pas("remplir", etape="etapes.1", lieu=lieu("#repere")))
    faits = parcours(
        page(champ("Repère", nature, selecteur="#repere")),
        procedure=Procedure.model_validate(procedure().model_dump() | {"etapes": steps}),
        journal=tuple(journal),
    )
    told = dits(partie(build_instruction(rapport_de(faits)), "Avant", "Ce qu'il te faut"))
    assert ("« Repère », à l'écran 1." in told) is listed


@pytest.mark.parametrize(
    ("etat", "told", "said"),
    [
        (EtatPrealable.TROUVE, True, "Sur ce que cela coûte, le service dit : « Écrans vus »"),
        (EtatPrealable.TARDIF, True, "Sur ce que cela coûte, le service dit : « Écrans vus »"),
        (EtatPrealable.A_VERIFIER, True, "Ce que cela coûte est peut-être dit derrière le lien"),
        (EtatPrealable.A_VERIFIER, False, ""),
        (EtatPrealable.NON_VU, False, ""),
        (EtatPrealable.ABSENT, False, "Les écrans vus ne disent pas si c'est gratuit."),
    ],
)
def test_what_it_costs_is_told_as_far_as_the_pages_tell_it(
    etat: EtatPrealable, told: bool, said: str
) -> None:
    rapport = dossier()
    proof = PreuveRapport(extrait="Écrans vus", page=0, ecran=1, url="")
    points = tuple(
        point.model_copy(update={"etat": etat, "preuve": proof if told else None})
        if point.point is PointPrealable.FRAIS
        else point
        for point in rapport.prealables.points
    )
    known = rapport.prealables.model_copy(update={"points": points})
    rapport = rapport.model_copy(update={"prealables": known})
    lines = [line for line in _all_lines(build_instruction(rapport).parties) if said in line]
    costs = ("coûte, le service dit", "Ce que cela coûte", "si c'est gratuit")
    if said:
        assert len(lines) == 1
    else:
        assert not any(cost in line for line in lines for cost in costs)


def _all_lines(parties: tuple[Partie, ...]) -> list[str]:
    return [line for p in parties for line in (*dits(p), *_all_lines(p.parties))]
