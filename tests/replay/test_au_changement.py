"""A change that sends a form whose button commits is held back, however the page hears it."""

from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_envoi import formulaire, servir

pytestmark = [pytest.mark.promesse("retenue"), DEUX_MOTEURS]

CHOISIR: Any = {"choisir": {"etiquette": "Situation", "option": "Locataire"}}
COCHER: Any = {"cocher": "Conditions"}
REMPLIR: Any = {"remplir": {"etiquette": "Courriel", "valeur": "camille@exemple.fr"}}
BOUTON = "<button>Valider ma demande</button>"
DANS_UNE_PAGE = "fetch(s.form.action, {method: 'POST', body: new FormData(s.form)})"


def ecoute(champ: str, evenement: str, geste: str) -> str:
    return f"<script>{champ}.addEventListener('{evenement}', () => {{ {geste} }})</script>"


CAS = {
    "liste": (ecoute("s", "change", "s.form.submit()"), CHOISIR),
    "case": (ecoute("k", "change", "k.form.requestSubmit()"), COCHER),
    "texte": (ecoute("c", "input", "c.form.submit()"), REMPLIR),
    "document": (ecoute("document", "change", "s.form.submit()"), CHOISIR),
    "plus-tard": (ecoute("s", "change", "setTimeout(() => s.form.submit(), 40)"), CHOISIR),
    "en-arriere-plan": (ecoute("s", "change", DANS_UNE_PAGE), CHOISIR),
}


@pytest.mark.parametrize("cas", CAS)
def test_what_a_listener_sends_of_a_form_that_commits_is_held_back(
    rejouer: Rejouer, cas: str
) -> None:
    script, etape = CAS[cas]
    with servir(debut=formulaire(BOUTON) + script) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == []
    assert parcours.fin is Fin.ECHEC
    assert "« Valider ma demande » dit l'envoi final" in parcours.phrase_fin
    # A listener of `input` tries at each character: a try that the next one cuts short never
    # comes to the door, and nothing came to the service.
    sent = [r.bloquee for p in parcours.journal for r in p.requetes if r.methode == "POST"]
    assert any(sent)


def test_a_form_sent_by_its_address_is_held_back(rejouer: Rejouer) -> None:
    page = formulaire(BOUTON, attributs='action="recu"')
    with servir(debut=page + CAS["liste"][0]) as service:
        parcours = rejouer({"aller": "debut"}, CHOISIR, depart=service.url)
        assert [chemin for _, chemin, _ in service.recus if chemin.startswith("recu")] == []
    assert parcours.fin is Fin.ECHEC


@pytest.mark.parametrize(
    ("bouton", "geste", "recu"),
    [
        ("<button>Continuer</button>", "s.form.submit()", ["recu"]),
        (BOUTON, "fetch('brouillon', {method: 'POST', body: s.value})", ["brouillon"]),
        (BOUTON, "fetch('villes?s=' + s.value)", []),
    ],
    ids=["ecran-suivant", "brouillon", "lecture"],
)
def test_what_does_not_send_such_a_form_leaves(
    rejouer: Rejouer, bouton: str, geste: str, recu: list[str]
) -> None:
    page = formulaire(bouton) + ecoute("s", "change", geste)
    with servir(debut=page, brouillon="", villes="") as service:
        parcours = rejouer({"aller": "debut"}, CHOISIR, depart=service.url)
        assert service.ecrits() == recu
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


ACTES = (
    '<form action="recu" method="post"><label for="s">Que faire ?</label>'
    '<select id="s" name="acte"{}><option value=""></option>'
    '<option value="d">Déposer ma demande</option></select></form>'
)
DEPOSER: Any = {"choisir": {"etiquette": "Que faire ?", "option": "Déposer ma demande"}}


A_COCHER = (
    '<form action="recu" method="post"><input type="radio" id="d" name="acte" value="d" '
    'onchange="this.form.submit()"><label for="d">Déposer ma demande</label></form>'
)


@pytest.mark.parametrize(
    ("page", "etape"),
    [
        (ACTES.format(' onchange="this.form.submit()"'), DEPOSER),
        (ACTES.format("") + CAS["liste"][0], DEPOSER),
        (A_COCHER, {"cocher": "Déposer ma demande"}),
    ],
    ids=["attribut", "ecouteur", "bouton-radio"],
)
def test_an_option_that_commits_is_held_back_where_it_sends(
    rejouer: Rejouer, page: str, etape: Any
) -> None:
    with servir(debut=page) as service:
        parcours = rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == []
    assert parcours.fin is Fin.ECHEC
    assert "« Déposer ma demande » dit l'envoi final" in parcours.phrase_fin


def test_the_same_option_is_free_where_nothing_sends_it(rejouer: Rejouer) -> None:
    with servir(debut=ACTES.format("")) as service:
        parcours = rejouer({"aller": "debut"}, DEPOSER, depart=service.url)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_an_author_may_vouch_for_a_change(rejouer: Rejouer) -> None:
    etape = {"choisir": {**CHOISIR["choisir"], "sans_envoi": True}}
    with servir(debut=formulaire(BOUTON) + CAS["liste"][0]) as service:
        rejouer({"aller": "debut"}, etape, depart=service.url)
        assert service.ecrits() == ["recu"]


def test_what_is_filled_again_after_a_mistake_leaves_the_next_gesture_free(
    rejouer: Rejouer,
) -> None:
    envoyer = {"cliquer": {"nom": "Valider ma demande", "sans_envoi": True}}
    with servir(debut=formulaire(BOUTON)) as service:
        parcours = rejouer(
            {"aller": "debut"},
            REMPLIR,
            envoyer,
            depart=service.url,
            provocations=["rechargement"],
        )
        assert service.ecrits() == ["recu"]
    assert [p.abstention for p in parcours.provocations] == [None]
