"""One element of a page in two of its states is one place of a report."""

import pytest

from exigences.catalogue.acces import theme_evidence
from tests.fabrique import axe, noeud_axe, page, parcours


def _cites(*extraits: str) -> list[str]:
    """What a report quotes of one field without a name, in the states of its screen."""
    pages = [
        page(
            indice=rang,
            ecran=0,
            axe=(
                axe(
                    "label",
                    noeud_axe(selecteur="#avis", extrait=extrait),
                    tests_rgaa=("11.1.1",),
                    theme=11,
                ),
            ),
        )
        for rang, extrait in enumerate(extraits)
    ]
    return [preuve.extrait for preuve in theme_evidence(parcours(*pages), 11, "")]


@pytest.mark.parametrize(
    ("avant", "apres"),
    [
        ("<input type='text' class='faux'>", "<input type='text' class='faux' readonly=''>"),
        ("<input type='checkbox' name='a'>", "<input type='checkbox' name='a' checked=''>"),
        ("<input name='a' disabled=''>", "<input name='a'>"),
        ("<textarea name='a'></textarea>", "<textarea name='a'>Une facture trop forte</textarea>"),
        ("<textarea name='a'></textarea>", f"<textarea name='a'>{'Une facture ' * 40}…"),
        ("<input name='a' data-vu='0'>", "<input name='a' data-vu='1'>"),
    ],
)
def test_what_changes_of_an_element_makes_no_other(avant: str, apres: str) -> None:
    avant, apres = avant.replace("'", '"'), apres.replace("'", '"')
    assert _cites(avant, apres) == [avant]


def test_another_name_makes_another_element() -> None:
    assert len(_cites('<input name="a">', '<input name="b">')) == 2
