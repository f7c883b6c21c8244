"""What the journey did without: a menu under the mouse is not told, the rest is asked."""

from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import PageFacts
from tests.catalogue.juger import judged
from tests.fabrique import axe, bloc, bouton, champ, lien, lieu, noeud_axe, page, parcours, pas

MENU, RANG = "#menu > li > ul", "#etapes > li:nth-of-type(2)"


@pytest.mark.parametrize(
    ("html", "presse", "verdict"),
    [
        ("<ul class='sous'>Salles</ul>", "#ailleurs", Verdict.NON_CONSTATE),
        ("<div role='menu'>Salles</div>", "#ailleurs", Verdict.NON_CONSTATE),
        ("<ul class='sous'>Salles</ul>", f"{MENU} > li > a", Verdict.CONSTATE),
        ("<div class='bulle'>Quinze chiffres</div>", "#ailleurs", Verdict.CONSTATE),
    ],
)
def test_a_menu_under_the_mouse_is_needed_where_the_replay_took_it(
    html: str, presse: str, verdict: Verdict
) -> None:
    seen = axe("exi:contenu-au-survol", noeud_axe(MENU, extrait=html))
    faits = parcours(
        page(lien("Salles de la mairie", selecteur="#ailleurs"), axe=(seen,)),
        page(champ("Ville"), bouton("Envoyer")),
        journal=(pas("cliquer", lieu=lieu(presse, page=0)),),
    )
    assert judged("contenu-au-survol", faits).verdict is verdict


@pytest.mark.parametrize(
    ("presse", "verdict"), [("#ville", Verdict.A_VERIFIER), (RANG, Verdict.CONSTATE)]
)
def test_a_row_of_steps_is_but_a_shortcut_unless_it_is_pressed(
    presse: str, verdict: Verdict
) -> None:
    seen = axe(
        "exi:clavier-muet", noeud_axe(RANG, extrait="<li>Pièces</li>"), tests_rgaa=("7.1.1",)
    )
    champs = champ("Ville", selecteur="#ville"), champ("Rue", selecteur="#rue")
    faits = parcours(
        page(*champs, axe=(seen,)),
        journal=(pas("cliquer", lieu=replace(lieu(presse, page=0), boite=None), gestes=1),),
    )
    assert judged("scripts", faits).verdict is verdict


def _screens(*names: str) -> list[PageFacts]:
    return [
        page(
            *(champ(f"Question {rang} {ordre}", selecteur=f"#q{ordre}") for ordre in range(4)),
            bloc("Répondez."),
            bouton(nom, selecteur="#garder", type="submit"),
            bouton("Passer", selecteur="#passer", type="submit"),
        )
        for rang, nom in enumerate(names)
    ]


@pytest.mark.parametrize(
    ("noms", "verdict"),
    [
        (("Enregistrer et continuer",) * 3, Verdict.A_VERIFIER),
        (("Continuer",) * 3, Verdict.CONSTATE),
        (("Enregistrer et continuer", "Enregistrer et continuer", "Envoyer"), Verdict.CONSTATE),
    ],
)
def test_what_each_screen_keeps_may_be_opened_again(
    noms: tuple[str, ...], verdict: Verdict
) -> None:
    faits = parcours(
        *_screens(*noms),
        journal=tuple(
            pas("envoyer" if rang == len(noms) - 1 else "cliquer", lieu=lieu("#garder", page=rang))
            for rang in range(len(noms))
        ),
    )
    assert judged("saisie-sans-relecture", faits).verdict is verdict
