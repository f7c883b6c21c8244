"""What each frame says comes where the frame stands."""

from dataclasses import replace

from exigences.facts.page.ecoute import read_heard
from exigences.model.parcours.ecoute import Entendu
from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot

AVANT, APRES = Entendu(role="text", nom="Avant"), Entendu(role="text", nom="Après")
CADRE, DEDANS = Entendu(role="frame", nom="Carte"), Entendu(role="text", nom="Dedans")


def etat(*dits: tuple[Entendu, ...] | None) -> PageSnapshot:
    cadres = tuple(
        FrameSnapshot(chemin=(rank - 1,) if rank else (), url="", entendu=dit)
        for rank, dit in enumerate(dits)
    )
    return PageSnapshot(
        indice=0,
        etape="",
        onglet=0,
        document="0",
        url="",
        titre="",
        langue="",
        statut=200,
        empreinte="",
        cadres=cadres,
        axe=None,
    )


def test_a_frame_is_heard_where_it_stands() -> None:
    assert read_heard(etat((AVANT, CADRE, APRES), (DEDANS,))) == (AVANT, CADRE, DEDANS, APRES)


def test_a_frame_that_is_not_announced_comes_after() -> None:
    assert read_heard(etat((AVANT, APRES), (DEDANS,))) == (AVANT, APRES, DEDANS)


def test_nobody_listened() -> None:
    assert read_heard(etat(None)) is None
    silent = etat((AVANT,))
    assert read_heard(replace(silent, cadres=())) is None
