"""What changed between two releases is told in words; what only moved in the code is not."""

import pytest

from exigences.comparaison import compare
from exigences.model.rapport.comparaison import Comparaison, EtatChangement, Sens
from exigences.model.rapport.empreintes import Empreinte
from exigences.model.rapport.rapport import Rapport
from tests.comparaison.conftest import Auditer
from tests.comparaison.releases import (
    ETAPES,
    REMPLIES,
    SANS_EFFET,
    Retouche,
    change,
    premiere,
)

EXEMPLES = {"donnees-personnelles-inexpliquees"}
"""Demands that quote the first of several fields: in another order it is another one."""


def phrases(comparaison: Comparaison, sens: Sens | None = None) -> list[str]:
    return [c.phrase for c in comparaison.changements if sens in (None, c.sens)]


@pytest.mark.parametrize("retouche", SANS_EFFET.values(), ids=SANS_EFFET)
def test_what_only_moves_in_the_code_changes_nothing(auditer: Auditer, retouche: Retouche) -> None:
    avant = auditer(premiere(), *ETAPES)
    apres = auditer(retouche(premiere()), *ETAPES)
    comparaison = compare(avant, apres)
    told = [c for c in comparaison.changements if c.sens is not Sens.AUTREMENT]
    assert told == []
    old, new = ({e.empreinte: e for e in r.empreintes} for r in (avant, apres))
    assert {e.regle for key, e in old.items() if key not in new} <= EXEMPLES


@pytest.mark.parametrize(
    ("retouche", "dites"),
    [
        pytest.param(
            change("un.html", 'type="tel" class', 'type="tel" required class'),
            ["Écran 2 : « Téléphone mobile (facultatif) » devient obligatoire."],
            id="obligatoire",
        ),
        pytest.param(
            change("un.html", "au moins 8 caractères", "au moins 12 caractères"),
            ["12 caractères"],
            id="regle",
        ),
        pytest.param(
            change("accueil.html", "appeler le 01 99 00 41 41", "nous écrire"),
            ["On ne trouve plus le numéro « 01 99 00 41 41 »."],
            id="numero",
        ),
        pytest.param(
            change("un.html", "<button", '<p><label>NIR <input name="nir"></label></p><button'),
            ["Écran 2 : « NIR » est demandé."],
            id="champ",
        ),
        pytest.param(
            change("un.html", "<button", '<p><img src="autre.png"></p><button'),
            ["Une image n'a pas de texte de remplacement : 1 élément de plus, écran 2."],
            id="image",
        ),
    ],
)
def test_what_asks_more_is_told_with_its_value(
    auditer: Auditer, retouche: Retouche, dites: list[str]
) -> None:
    avant = auditer(premiere(), *ETAPES)
    comparaison = compare(avant, auditer(retouche(premiere()), *ETAPES))
    said = phrases(comparaison)
    assert [d for d in dites if not any(d in phrase for phrase in said)] == [], said


def test_a_screen_more_is_told_and_must_be_learnt(auditer: Auditer) -> None:
    pages = premiere()
    pages["entre.html"] = pages["deux.html"].replace("Vos pièces", "Vos ressources")
    pages["entre.html"] = (
        pages["entre.html"].replace("trois.html", "deux.html").replace("Envoyer les pièces", "Plus")
    )
    pages["un.html"] = pages["un.html"].replace("deux.html", "entre.html")
    avant = auditer(premiere(), *ETAPES)
    apres = auditer(pages, *ETAPES[:-1], {"cliquer": "Plus"}, ETAPES[-1])
    comparaison = compare(avant, apres)
    assert "Un écran de plus : le 3, « Vos ressources »." in phrases(comparaison, Sens.PLUS)
    assert "1 écran de plus (3 → 4)." in phrases(comparaison, Sens.PLUS)
    assert [(e.avant, e.apres) for e in comparaison.ecrans] == [(1, 1), (2, 2), (None, 3), (3, 4)]
    assert comparaison.apprendre == ("Un écran s'ajoute : « Vos ressources ».",)


def test_what_the_first_audit_never_reached_is_not_new(auditer: Auditer) -> None:
    avant = auditer(premiere(), *REMPLIES, {"cliquer": "Un bouton qui n'existe pas"})
    comparaison = compare(avant, auditer(premiere(), *ETAPES))
    assert [c for c in comparaison.changements if c.etat is EtatChangement.NOUVEAU] == []
    assert comparaison.non_comparables


def test_a_renamed_button_must_be_learnt_again(auditer: Auditer) -> None:
    pages = change("un.html", ">Continuer<", ">Étape suivante<")(premiere())
    avant = auditer(premiere(), *ETAPES)
    apres = auditer(pages, *REMPLIES, {"cliquer": "Étape suivante"}, ETAPES[-1])
    (said,) = compare(avant, apres).apprendre
    assert said == (
        "À l'écran 2, au lieu de « clique sur « Continuer » » : clique sur « Étape suivante »."
    )


def test_a_report_does_not_differ_from_itself(auditer: Auditer) -> None:
    rapport = auditer(premiere(), *ETAPES)
    comparaison = compare(rapport, rapport)
    assert (comparaison.changements, comparaison.non_comparables, comparaison.apprendre) == (
        (), (), ()
    )  # fmt: skip
    assert comparaison.inchanges > 0


def of_axe(rapport: Rapport, regle: str) -> list[Empreinte]:
    return [e for e in rapport.empreintes if e.regle == f"axe:{regle}"]


def test_a_field_without_a_label_is_known_by_its_name_whatever_selector_axe_has(
    auditer: Auditer,
) -> None:
    pages = change("deux.html", "<button", "<p>Référence <input name='ref'></p><button")(premiere())
    marked = change("deux.html", "name='ref'", "data-testid='t9' name='ref'")(pages)
    (old,), (new,) = (of_axe(auditer(p, *ETAPES), "label") for p in (pages, marked))
    assert old.selecteur == new.selecteur
    assert (old.empreinte, old.nom) == (new.empreinte, "Référence")


def test_an_element_that_two_states_of_a_screen_show_is_found_once(auditer: Auditer) -> None:
    pale = """<p style="color:#aaa;background:#fff">En cas d'oubli, <a href="#a">lisez ceci</a>.</p>
    <p><button type="button" onclick="const p = document.createElement('p'); p.textContent = 'Lu.';
    document.querySelector('form').prepend(p)">Lire</button></p><button"""
    pages = change("un.html", "<button", pale)(premiere())
    rapport = auditer(pages, ETAPES[0], {"cliquer": "Lire"}, *ETAPES[1:])
    assert [e.nom for e in of_axe(rapport, "color-contrast")] == ["p"]
