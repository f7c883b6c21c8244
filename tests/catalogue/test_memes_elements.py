"""One element of a page in two of its states is one place of a report."""

import pytest

from exigences.catalogue.acces import theme_evidence
from exigences.model.lieu import Boite
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
        ("<input role='combobox'>", "<input role='combobox' aria-controls='choix'>"),
        ("<input role='combobox'>", "<input role='combobox' aria-activedescendan...='choix-0'>"),
        ("<input name='a'>", "<input name='a' aria-describedby='aide' aria-invalid='true'>"),
        ("<input name='a'>", "<input name='a' ...>"),
        ("<label class='champ champ champ…", "<label class='reduite champ champ…"),
    ],
)
def test_what_changes_of_an_element_makes_no_other(avant: str, apres: str) -> None:
    avant, apres = avant.replace("'", '"'), apres.replace("'", '"')
    assert _cites(avant, apres) == [avant]


def test_what_an_element_with_an_identifier_says_may_change() -> None:
    assert len(_cites('<p id="avis">0 / 2000</p>', '<p id="avis">162 / 2000</p>')) == 1
    assert len(_cites("<p>0 / 2000</p>", "<p>162 / 2000</p>")) == 2


def test_another_name_makes_another_element() -> None:
    assert len(_cites('<input name="a">', '<input name="b">')) == 2


def test_the_lines_of_one_list_made_amiss_are_one_fault() -> None:
    """A list of fifty towns whose role is that of a menu is one thing to mend."""
    lignes = [
        noeud_axe(
            selecteur=f"li:nth-child({rang})",
            extrait=f"<li>Commune {rang}</li>",
            boite=Boite(x=colonne, y=20.0 * rang, largeur=200, hauteur=20),
        )
        for colonne in (0, 300)
        for rang in (1, 2, 3)
    ]
    liste = axe("listitem", *lignes, tests_rgaa=("9.3.1",), theme=9)
    preuves = theme_evidence(parcours(page(axe=(liste,))), 9, "")
    assert [preuve.extrait for preuve in preuves] == ["<li>Commune 1</li>"] * 2


@pytest.mark.parametrize(("apres", "attendus"), [(True, 1), (False, 0)])
def test_a_page_that_an_open_list_hides_is_not_at_fault(apres: bool, attendus: int) -> None:
    """All the states of a screen have the fault of a page, or the page has none."""
    seen = axe(
        "exi:contenu-sans-region",
        noeud_axe(selecteur="html", extrait='<html lang="fr">Demande'),
        tests_rgaa=("9.2.1",),
        theme=9,
    )
    states = [page(indice=0, ecran=0, axe=(seen,)), page(indice=1, ecran=0, axe=(seen,) * apres)]
    assert len(list(theme_evidence(parcours(*states), 9, ""))) == attendus


@pytest.mark.parametrize(("autre", "attendus"), [("nom", 1), ("ville", 2)])
def test_a_label_that_is_drawn_twice_is_one_place(autre: str, attendus: int) -> None:
    """Empty, a field shows its label large; filled, another label shows it small."""
    pale = axe(
        "color-contrast",
        noeud_axe(selecteur="#l1", extrait='<label class="grande" for="nom">Nom</label>'),
        noeud_axe(selecteur="#l2", extrait=f'<label class="petite" for="{autre}">Nom</label>'),
        tests_rgaa=("3.2.1",),
        theme=3,
    )
    assert len(list(theme_evidence(parcours(page(axe=(pale,))), 3, ""))) == attendus


_LIGNE = "#liste > div:nth-of-type({})"
_CASE = "table > tbody > tr:nth-of-type(1) > td:nth-of-type({})"


@pytest.mark.parametrize(
    ("selecteur", "extrait", "theme", "attendus"),
    [
        (_LIGNE, '<div aria-selected="false" class="choix">Choix {}</div>', 7, 1),
        (_LIGNE, '<div role="option">Choix {}</div>', 7, 1),
        ("#liste_{}", '<li role="option">Choix {}</li>', 7, 1),
        ("#panneau > span:nth-of-type({})", '<span class="p-datepicker-year">202{}</span>', 7, 1),
        (_CASE, "<td>{}</td>", 7, 1),
        (_CASE + " > div", '<div class="jour">0{}</div>', 3, 1),
        (_LIGNE, '<div class="jour">0{}</div>', 3, 3),
        (_LIGNE, '<div role="button" class="b{}">Ajouter {}</div>', 7, 3),
    ],
)
def test_the_choices_of_one_list_are_one_fault(
    selecteur: str, extrait: str, theme: int, attendus: int
) -> None:
    """A script draws each choice, and each day, alike: how many are shown depends on the window."""
    drawn = axe(
        "regle",
        *(
            noeud_axe(selecteur=selecteur.format(rang), extrait=extrait.replace("{}", str(rang)))
            for rang in (1, 2, 3)
        ),
        tests_rgaa=(f"{theme}.1.1",),
        theme=theme,
    )
    assert len(list(theme_evidence(parcours(page(axe=(drawn,))), theme, ""))) == attendus
