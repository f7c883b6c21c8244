"""What the cost counts, the demands and the first words of the double are the same numbers."""

import pytest

from exigences.catalogue.navigation.nombre_d_ecrans import detect as ecrans
from exigences.catalogue.navigation.nombre_de_champs import detect as champs
from exigences.facts.demandes.a_remplir import least_due
from exigences.model.facts.champs import Champ, Nature, Region
from exigences.model.facts.facts import Modale
from exigences.model.procedure.procedure import GenreProvocation
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.instruction import build_instruction
from exigences.rapport.rendu import render
from tests.fabrique import bloc, bouton, champ, lieu, page, parcours, pas, titre
from tests.fabrique.essais import essai
from tests.rapport.analyse import rapport_de


def _unmarked(libelle: str, nature: Nature = Nature.AUTRE) -> Champ:
    return champ(libelle, nature, obligatoire=False, obligatoire_signale=False)


FAITS = parcours(
    page(titre("Vous"), champ("Nom"), champ("Prénom"), _unmarked("Deuxième prénom")),
    page(
        champ("Avis d'impôt", Nature.FICHIER),
        champ("Date"),
        _unmarked("Autres pièces", Nature.FICHIER),
    ),
    page(titre("Votre demande est envoyée"), bloc("Merci.")),
    envoye=True,
)


def _report() -> Rapport:
    return rapport_de(FAITS)


def test_the_cost_has_the_screens_and_the_fields_of_the_demands() -> None:
    cout = _report().cout
    (passed,), (least, most) = ecrans(FAITS), champs(FAITS)
    assert cout.a_passer == passed.mesure == 2
    assert (cout.champs_au_moins, cout.champs) == (least.mesure, most.mesure) == (4, 6)
    assert (cout.pieces_au_moins, cout.pieces) == (1, 2)


def test_those_by_which_one_signs_in_are_counted_apart_and_are_due() -> None:
    connexion = page(champ("Identifiant"), champ("Mot de passe", Nature.MOT_DE_PASSE))
    cout = rapport_de(parcours(connexion, page(champ("Nom"), champ("Étage")))).cout
    assert (cout.champs_au_moins, cout.champs) == (4, 4)


def test_a_form_shown_again_is_not_filled_twice() -> None:
    shown = (champ("Nom"), champ("Prénom"))
    cout = rapport_de(parcours(page(*shown), page(*shown))).cout
    assert cout.champs == 2


def test_the_page_says_both_bounds() -> None:
    text = " ".join(render(_report(), "html").split())
    assert "<strong>4 à 6</strong> champs à remplir" in text
    assert "<strong>1 à 2</strong> papiers à joindre" in text
    assert "<strong>2</strong> écrans à passer" in text


def test_the_double_is_told_the_same() -> None:
    said = str(build_instruction(_report()))
    assert "Il y a 2 écrans à passer, de 4 à 6 champs à remplir, et" in said


def test_the_time_that_papers_take_begins_with_those_that_are_due() -> None:
    (papiers,) = (p for p in _report().cout.temps.postes if p.nom == "Réunir les papiers")
    assert "2 papiers, dont 1 que l'on peut sans doute laisser" in papiers.calcul
    assert papiers.etendue.haut == 2 * 30 * 60
    assert papiers.etendue.bas == 1 * 2 * 60


@pytest.mark.parametrize(("avance", "attendu"), [(True, 0), (False, 1)])
def test_a_step_that_was_not_tried_is_as_those_that_were_let_by(
    *, avance: bool, attendu: int
) -> None:
    """A simulator takes no answer for an answer: its first step says so of the others."""
    pages = [page(_unmarked("Âge"), document="app"), page(_unmarked("Revenu"), document="app")]
    tried = essai(GenreProvocation.ENVOI_VIDE, avance=avance, refuses=frozenset())
    faits = parcours(*pages, provocations=(tried,))
    least = [c.libelle for c in least_due(faits) if c.lieu.page == 1]
    assert len(least) == attendu


@pytest.mark.parametrize(
    ("noms", "attendu"),
    [
        (("radio-name-_r_l_", "radio-name-_r_n_"), 1),
        ((":r1:", ":r2:"), 1),
        (("enfant-1", "enfant-2"), 2),
        (("adresse_rue_ville", "adresse_rue_pays"), 2),
    ],
)
def test_a_question_that_a_script_names_anew_is_asked_once(
    noms: tuple[str, str], attendu: int
) -> None:
    """React gives its fields other names each time it draws them; a child is another child."""
    states = [
        page(
            champ("Percevez-vous le RSA ?", nom=nom, identifiant=nom, selecteur=f"#q{i}"),
            ecran=0,
            indice=i,
        )
        for i, nom in enumerate(noms)
    ]
    assert rapport_de(parcours(*states)).cout.champs == attendu


@pytest.mark.parametrize(("ensemble", "attendus"), [(False, (1, 2)), (True, (2, 2))])
def test_a_field_that_a_script_may_have_drawn_again_is_surely_there_once(
    ensemble: bool, attendus: tuple[int, int]
) -> None:
    """As many of the same words are sure as the person has seen of them at once."""
    avant, apres = champ("Prénom", selecteur="#a"), champ("Prénom", selecteur="#b")
    suite = (avant, apres) if ensemble else (apres,)
    pages = [
        page(*champs_, indice=rang, ecran=0, url="http://mairie.test/famille")
        for rang, champs_ in enumerate([(avant,), suite])
    ]
    cout = rapport_de(parcours(*pages)).cout
    assert (cout.champs_au_moins, cout.champs) == attendus


@pytest.mark.parametrize(("bouton_dit", "attendu"), [("Ajouter un bien", 1), ("Continuer", 2)])
def test_what_a_window_asks_to_add_one_more_is_not_due(bouton_dit: str, attendu: int) -> None:
    nom = champ("Nom", obligatoire=True, selecteur="#nom")
    bien = champ("Désignation", obligatoire=True, selecteur="#bien", region=Region.DIALOGUE)
    before = page(nom, bouton(bouton_dit, selecteur="#ouvrir"), ecran=0)
    window = Modale(lieu=lieu("#fenetre", page=1), fin=99)
    after = page(nom, bien, ecran=0, indice=1, modale=window)
    pressed = pas("cliquer", lieu=before.boutons[0].lieu, page=1)
    faits = parcours(before, after, journal=(pressed,))
    assert len(least_due(faits)) == attendu
