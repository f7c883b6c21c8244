"""Answers written another way, as people do: what is refused, cut or taken, and nothing is lost."""

import pytest

from exigences.facts.build import build_facts
from exigences.model.facts.provocation import Ecriture
from exigences.model.parcours.parcours import Abstention, Fin, Parcours
from exigences.rapport.plan import Plan
from exigences.rapport.provocations import build_mistakes
from exigences.replay.ecritures import is_cut, manner, other_way
from tests.browser.serveur import Site
from tests.catalogue.juger import judged
from tests.replay.conftest import Rejouer

TETE = "<!doctype html><html lang='fr'><title>Demande</title><h1>Demande</h1>"
QUITTE = (
    "<script>tel.onblur = () => { const faux = / /.test(tel.value);"
    " tel.setAttribute('aria-invalid', faux);"
    " dit.textContent = faux ? 'Valeur non autorisée.' : ''; };</script>"
)
PRESSE = (
    "<script>document.forms[0].onsubmit = (e) => { if (!/ /.test(tel.value)) return;"
    " e.preventDefault(); tel.setAttribute('aria-invalid', true);"
    " dit.textContent = 'Valeur non autorisée.'; };</script>"
)
ETAPES = (
    {"aller": "un.html"},
    {"remplir": {"etiquette": "Téléphone", "valeur": "0639981234"}},
    {"cliquer": "Continuer"},
    {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}},
    {"envoyer": "Envoyer"},
)


def un(script: str = "", champ: str = "", avant: str = "") -> str:
    """The first screen, its script, what its field says by its code, and what stands before."""
    return (
        f"{TETE}<form action='deux.html'>{avant}<label for='tel'>Téléphone</label> "
        f"<input id='tel' name='tel' aria-describedby='dit' {champ}><p id='dit'></p>"
        f"<button id='suite'>Continuer</button></form>{script}"
    )


DEUX = (
    f"{TETE}<form action='recu' method='post'><label for='ville'>Ville</label>"
    "<input id='ville' name='ville'><button>Envoyer</button></form>"
)


def rejoue(rejouer: Rejouer, site: Site, premier: str) -> Parcours:
    """Replay the two screens; the answer is there again, as it was, on the way to the second."""
    site.pages |= {"un.html": premier, "deux.html": DEUX}
    parcours = rejouer(*ETAPES, provocations=["ecriture"])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    assert parcours.pages[-1].url.endswith("deux.html?tel=0639981234")
    assert [v for v in site.vus if v[0] != "GET"] == []
    return parcours


def ecriture(parcours: Parcours) -> Ecriture:
    (essai,) = build_facts(parcours).provocations
    (dite,) = essai.ecritures
    assert dite.texte == "06 39 98 12 34"
    return dite


def dit(parcours: Parcours) -> str:
    faits = build_facts(parcours)
    (told,) = [e for told in build_mistakes(faits, Plan.of(faits)).values() for e in told]
    return told.phrase


@pytest.mark.parametrize("script", [QUITTE, PRESSE], ids=["en quittant", "en continuant"])
def test_what_the_page_refuses_is_told_and_written_again(
    rejouer: Rejouer, site: Site, script: str
) -> None:
    parcours = rejoue(rejouer, site, un(script))
    refus = ecriture(parcours)
    assert refus.refusee and not refus.coupee
    assert refus.message is not None and refus.message.texte == "Valeur non autorisée."
    assert (
        dit(parcours)
        == "Écrire autrement : « 06 39 98 12 34 » (avec des espaces) n'est pas accepté."
    )
    faits = build_facts(parcours)
    (preuve,) = judged("format-impose", faits).preuves
    assert preuve.extrait == "Téléphone : « 06 39 98 12 34 » (avec des espaces) est refusé"
    (vague,) = judged("message-d-erreur-vague", faits).preuves
    assert vague.extrait == "Valeur non autorisée."


def test_what_the_browser_would_not_send_is_refused(rejouer: Rejouer, site: Site) -> None:
    parcours = rejoue(rejouer, site, un(champ="pattern='[0-9]{10}'"))
    assert ecriture(parcours).refusee


def test_what_a_field_has_no_room_for_is_cut(rejouer: Rejouer, site: Site) -> None:
    parcours = rejoue(rejouer, site, un(champ="maxlength='10'"))
    assert ecriture(parcours).coupee
    assert (
        dit(parcours)
        == "Écrire autrement : « 06 39 98 12 34 » (avec des espaces) n'est pas gardé tel quel."
    )


def test_what_is_taken_asks_nothing_more(rejouer: Rejouer, site: Site) -> None:
    parcours = rejoue(rejouer, site, un(champ="placeholder='0X XX XX XX XX'"))
    taken = ecriture(parcours)
    assert not (taken.refusee or taken.coupee)
    assert (
        dit(parcours)
        == "Écrire autrement : « 06 39 98 12 34 » (avec des espaces), le service l'accepte."
    )
    assert judged("format-impose", build_facts(parcours)).preuves == ()


def test_a_field_that_takes_figures_alone_takes_them(rejouer: Rejouer, site: Site) -> None:
    du = "<label for='du'>Dossier</label> <input id='du' name='du' type='number'>"
    site.pages |= {"un.html": un(QUITTE, avant=du), "deux.html": DEUX}
    ecrire = {"remplir": {"etiquette": "Dossier", "valeur": "12345678"}}
    parcours = rejouer(*ETAPES[:1], ecrire, *ETAPES[1:], provocations=["ecriture"])
    assert parcours.pages[-1].url.endswith("deux.html?du=12345678&tel=0639981234")
    (essai,) = build_facts(parcours).provocations
    fates = {e.lieu.selecteur: (e.refusee, e.coupee) for e in essai.ecritures}
    assert fates == {"#du": (False, False), "#tel": (True, False)}


def test_a_list_that_a_field_has_opened_is_left_open_until_it_is_chosen_in(
    rejouer: Rejouer, site: Site
) -> None:
    ville = (
        "<label for='v'>Ville</label> <input id='v' name='v'><ul role='listbox' id='liste'"
        " style='position: absolute; top: 300px' hidden>"
        "<li role='option' id='bourg'>Bourg</li></ul><script>const v = document.all.v;"
        "v.oninput = () => { liste.hidden = false; }; v.onblur = () => { liste.hidden = true; };"
        "bourg.onmousedown = (e) => { e.preventDefault(); v.value = 'Bourg'; };</script>"
    )
    site.pages |= {"un.html": un(avant=ville), "deux.html": DEUX}
    choisir = (
        {"remplir": {"etiquette": "Ville", "valeur": "Bo"}},
        {"cliquer": {"role": "option", "nom": "Bourg"}},
    )
    parcours = rejouer(*ETAPES[:2], *choisir, *ETAPES[2:], provocations=["ecriture"])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    assert ecriture(parcours).texte == "06 39 98 12 34"
    assert len(parcours.provocations) == 1
    assert parcours.pages[-1].url.endswith("deux.html?v=Bourg&tel=0639981234")


def test_a_form_that_may_open_an_account_is_not_pressed(rejouer: Rejouer, site: Site) -> None:
    secret = "<label for='p'>Mot de passe</label> <input id='p' type='password'>"
    parcours = rejoue(rejouer, site, un(PRESSE, avant=secret))
    assert not ecriture(parcours).refusee
    (essai,) = parcours.provocations
    assert essai.bouton is None


def test_what_is_sent_for_good_is_not_pressed(rejouer: Rejouer, site: Site) -> None:
    site.pages["un.html"] = un(PRESSE)
    parcours = rejouer(*ETAPES[:2], {"envoyer": "Continuer"}, provocations=["ecriture"])
    (essai,) = parcours.provocations
    assert essai.bouton is None
    assert [v[1] for v in site.vus if "deux" in v[1]] == []


ENVOIE = "<script>tel.onchange = () => { if (/ /.test(tel.value)) tel.form.submit(); };</script>"
ECRIT = (
    "<script>tel.onchange = () => { if (/ /.test(tel.value))"
    " fetch('recu', { method: 'POST', body: tel.value }); };</script>"
)


@pytest.mark.parametrize("script", [ENVOIE, ECRIT], ids=["formulaire", "script"])
def test_an_answer_that_would_send_at_once_sends_nothing(
    rejouer: Rejouer, site: Site, script: str
) -> None:
    site.pages["un.html"] = un(script).replace("<form", "<form method='post'")
    parcours = rejouer(*ETAPES[:2], {"envoyer": "Continuer"}, provocations=["ecriture"])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    (essai,) = parcours.provocations
    assert essai.abstention is Abstention.REFAIT
    assert [v for v in site.vus if v[0] != "GET" or "deux" in v[1]] == []


def test_a_button_that_may_do_more_than_lead_on_is_not_pressed(
    rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {"un.html": un(PRESSE).replace("Continuer", "Enregistrer"), "deux.html": DEUX}
    etapes = (*ETAPES[:2], {"cliquer": "Enregistrer"}, *ETAPES[3:])
    parcours = rejouer(*etapes, provocations=["ecriture"])
    (essai,) = parcours.provocations
    assert essai.bouton is None
    assert len([v for v in site.vus if "deux" in v[1]]) == 1


def test_a_page_that_says_a_fault_has_taken_nothing(rejouer: Rejouer, site: Site) -> None:
    panne = "<script>document.forms[0].onsubmit = () => { if (/ /.test(tel.value))"
    site.pages |= {
        "un.html": un(f"{panne} document.forms[0].action = 'faute.html'; }};</script>"),
        "faute.html": f"{TETE}<p role='alert'>Erreur : votre demande n'a pas pu aboutir.</p>",
        "deux.html": DEUX,
    }
    parcours = rejouer(*ETAPES, provocations=["ecriture"])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    assert dit(parcours) == "Écrire autrement : rien ne s'est vu."


def test_a_password_is_never_written_otherwise(rejouer: Rejouer, site: Site) -> None:
    secret = "<label for='p'>Mot de passe</label> <input id='p' type='password'>"
    site.pages |= {"un.html": un(QUITTE, avant=secret), "deux.html": DEUX}
    ecrire = {"remplir": {"etiquette": "Mot de passe", "valeur": "12 345 678"}}
    parcours = rejouer(*ETAPES[:1], ecrire, *ETAPES[1:], provocations=["ecriture"])
    (essai,) = parcours.provocations
    assert list(essai.ecrits) == ["#tel"]


def test_a_form_with_one_way_to_write_is_not_tried(rejouer: Rejouer, site: Site) -> None:
    site.pages["un.html"] = un()
    nom = {"remplir": {"etiquette": "Téléphone", "valeur": "Camille"}}
    parcours = rejouer(ETAPES[0], nom, {"envoyer": "Continuer"}, provocations=["ecriture"])
    assert parcours.provocations == ()


@pytest.mark.parametrize(
    ("dit", "autre"),
    [
        ("0639981234", "06 39 98 12 34"),
        ("06 39 98 12 34", "0639981234"),
        ("14/03/1980", "14-03-1980"),
        ("14-03-1980", "14/03/1980"),
        ("14.3.1980", "14/3/1980"),
        ("06.39.98.12.34", "0639981234"),
        ("123 456 789", "123456789"),
        ("FR76 3000 6000 0112 3456 7890 189", "FR7630006000011234567890189"),
        ("2.500", ""),
        ("2024-2025", ""),
        ("192.168.10.12", ""),
        ("12-03-24", ""),
        ("20261201", ""),
        ("01122026", ""),
        ("12.50", "12,50"),
        ("12,5", "12.5"),
        ("12345678", "123 456 78"),
        ("FR7630006000011234567890189", "FR76 3000 6000 0112 3456 7890 189"),
        ("AA-123-BC", "AA123BC"),
        ("1234", ""),
        ("Jean-Pierre", ""),
        ("2026-12-01", ""),
    ],
)
def test_an_answer_has_another_way(dit: str, autre: str) -> None:
    assert other_way(dit) == autre


@pytest.mark.parametrize(
    ("autre", "facon"),
    [
        ("06 39 98 12 34", "avec des espaces"),
        ("AA123BC", "sans espace ni tiret"),
        ("12,50", "avec une virgule"),
        ("12.5", "avec un point"),
        ("14-03-1980", "avec des tirets"),
        ("14/03/1980", "avec des barres"),
    ],
)
def test_how_it_is_written_is_told(autre: str, facon: str) -> None:
    assert manner(autre) == facon


def test_what_is_put_in_groups_by_the_page_is_not_cut() -> None:
    assert not is_cut("0639981234", "06 39 98 12 34")
    assert is_cut("06 39 98 12 34", "06 39 98 1")
    assert not is_cut("14-03-1980", "14/03/1980")


LOIN = (
    f"{TETE}<form action='deux.html'><label for='tel'>Téléphone</label> "
    "<input id='tel' name='tel' aria-describedby='dit'><p>Un numéro incorrect retarde tout.</p>"
    "<p id='dit'></p><div style='height: 3000px'></div><label for='nom'>Nom</label> "
    f"<input id='nom' name='nom'><button id='suite'>Continuer</button></form>{PRESSE}"
)


def test_what_stood_on_the_page_before_refuses_nothing(rejouer: Rejouer, site: Site) -> None:
    """To type in a field that is far up shows again the words that stand by it."""
    site.pages |= {"un.html": LOIN, "deux.html": DEUX}
    tel, suite = ETAPES[1:3]
    nom = {"remplir": {"etiquette": "Nom", "valeur": "Odile"}}
    parcours = rejouer(ETAPES[0], tel, nom, suite, *ETAPES[3:], provocations=["ecriture"])
    (essai,) = parcours.provocations
    assert essai.bouton is not None
    assert ecriture(parcours).refusee


@pytest.mark.parametrize(
    ("ecrit", "garde", "coupe"),
    [
        ("812,40", "81240", True),
        ("812.40", "81240", True),
        ("812,40", "812.40", False),
        ("06 39 98", "063998", False),
        ("06 39 98", "06 39", True),
        ("81240", "81240", False),
        ("12-04-1988", "12/04/1988", False),
        ("12-04-1988", "1988-04-12", False),
        ("12-04-1988", "04/12/1988", True),
        ("12/04/1988", "1988-12-04", True),
        ("12-04-1988", "12/04/0088", True),
        ("12-04-1988", "", True),
        ("14 mars 1980", "14/03/1980", False),
    ],
)
def test_a_number_without_its_comma_or_another_day_is_not_what_was_written(
    ecrit: str, garde: str, coupe: bool
) -> None:
    assert is_cut(ecrit, garde) is coupe
