"""Answers that hold a slip: what the service says of them, what it takes, and nothing is lost."""

import pytest

from exigences.facts.build import build_facts
from exigences.facts.envois.bilan import read_sendings
from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.parcours import Abstention, Fin, Parcours
from exigences.model.procedure.procedure import GenreProvocation
from exigences.rapport.envois import details
from exigences.rapport.plan import Plan
from exigences.rapport.provocations import build_mistakes
from exigences.replay.ecritures import slip
from tests.browser.serveur import Site
from tests.catalogue.juger import judged
from tests.replay.conftest import Rejouer

TETE = "<!doctype html><html lang='fr'><title>Demande</title><h1>Demande</h1>"
QUITTE = (
    "<script>tel.onblur = () => { const faux = tel.value.length < 10;"
    " tel.setAttribute('aria-invalid', faux); dit.textContent = faux ? '%s' : ''; };</script>"
)
GENRES = (GenreProvocation.RETOUR, GenreProvocation.RECHARGEMENT, GenreProvocation.FAUTE)
ETAPES = (
    {"aller": "un.html"},
    {"remplir": {"etiquette": "Téléphone", "valeur": "0639981234"}},
    {"cliquer": "Continuer"},
    {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}},
    {"envoyer": "Envoyer"},
)


def un(script: str = "", aide: str = "", champ: str = "") -> str:
    """The first screen: a number, what is said of it before, and what its script says after."""
    return (
        f"{TETE}<form action='deux.html'><label for='tel'>Téléphone</label> <small id='aide'>{aide}"
        f"</small> <input id='tel' name='tel' aria-describedby='aide dit' {champ}><p id='dit'></p>"
        f"<button id='suite'>Continuer</button></form>{script}"
    )


DEUX = (
    f"{TETE}<form action='recu' method='post'><label for='ville'>Ville</label>"
    "<input id='ville' name='ville'><button>Envoyer</button></form>"
)


def rejoue(rejouer: Rejouer, site: Site, premier: str) -> Parcours:
    """Replay the two screens; the right answer is the one that leads to the second."""
    site.pages |= {"un.html": premier, "deux.html": DEUX}
    parcours = rejouer(*ETAPES, provocations=["faute"])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    assert parcours.pages[-1].url.endswith("deux.html?tel=0639981234")
    assert [v for v in site.vus if v[0] != "GET"] == []
    return parcours


def dit(parcours: Parcours) -> str:
    faits = build_facts(parcours)
    (told,) = [e for told in build_mistakes(faits, Plan.of(faits)).values() for e in told]
    return told.phrase


def test_what_does_not_say_how_to_write_is_vague(rejouer: Rejouer, site: Site) -> None:
    parcours = rejoue(rejouer, site, un(QUITTE % "Numéro incorrect."))
    assert dit(parcours) == (
        "Se tromper en écrivant : « 063998123 » (sans le dernier signe) n'est pas accepté."
    )
    faits = build_facts(parcours)
    constat = judged("message-d-erreur-vague", faits)
    assert constat.verdict is Verdict.CONSTATE
    assert [p.extrait for p in constat.preuves] == ["Numéro incorrect."]
    assert judged("format-impose", faits).preuves == ()


@pytest.mark.parametrize(
    ("aide", "message", "verdict"),
    [
        ("", "Ce numéro doit avoir 10 chiffres.", Verdict.NON_CONSTATE),
        ("Dix chiffres, par exemple 0639981200", "Numéro incorrect.", Verdict.A_VERIFIER),
    ],
)
def test_what_says_how_accuses_nobody(
    rejouer: Rejouer, site: Site, aide: str, message: str, verdict: Verdict
) -> None:
    parcours = rejoue(rejouer, site, un(QUITTE % message, aide))
    assert judged("message-d-erreur-vague", build_facts(parcours)).verdict is verdict


def test_a_slip_that_is_taken_is_told_and_is_no_fault_of_words(
    rejouer: Rejouer, site: Site
) -> None:
    parcours = rejoue(rejouer, site, un())
    assert dit(parcours) == (
        "Se tromper en écrivant : « 063998123 » (sans le dernier signe), le service l'accepte."
    )
    assert judged("message-d-erreur-vague", build_facts(parcours)).preuves == ()


def test_what_the_browser_alone_refuses_is_written_right_and_the_rest_is_tried(
    rejouer: Rejouer, site: Site
) -> None:
    """The browser would stop the whole form there, and the service say nothing of the rest."""
    page = un(QUITTE % "Numéro incorrect.").replace(
        "<label for='tel'>",
        "<label for='code'>Code postal</label> <input id='code' name='code' pattern='[0-9]{5}'>"
        "<label for='tel'>",
    )
    site.pages |= {"un.html": page, "deux.html": DEUX}
    ecrire = {"remplir": {"etiquette": "Code postal", "valeur": "35000"}}
    parcours = rejouer(*ETAPES[:1], ecrire, *ETAPES[1:], provocations=["faute"])
    assert parcours.pages[-1].url.endswith("deux.html?code=35000&tel=0639981234")
    (essai,) = build_facts(parcours).provocations
    assert {e.lieu.selecteur: e.refusee for e in essai.ecritures} == {"#tel": True}


def test_a_message_that_only_stands_by_the_field_is_of_it(rejouer: Rejouer, site: Site) -> None:
    """Many libraries tie nothing to the field: the words come under it, and that is all."""
    page = un(QUITTE % "Valeur non autorisée").replace(" aria-describedby='aide dit'", "")
    parcours = rejoue(rejouer, site, page.replace("tel.setAttribute('aria-invalid', faux);", ""))
    (essai,) = build_facts(parcours).provocations
    assert [e.refusee for e in essai.ecritures] == [True]
    constat = judged("message-d-erreur-vague", build_facts(parcours))
    assert [p.extrait for p in constat.preuves] == ["Valeur non autorisée"]


def test_a_page_that_is_lost_by_one_mistake_lets_the_others_be_made(
    rejouer: Rejouer, site: Site
) -> None:
    """The form is shown once only; the steps that lead there are done again, then the rest."""
    perdu = un(QUITTE % "Numéro incorrect.") + (
        "<script>if (sessionStorage.vu) document.forms[0].remove();"
        " else sessionStorage.vu = 1;</script>"
    )
    zero = f"{TETE}<a href='un.html'>Aller</a><script>sessionStorage.clear();</script>"
    site.pages |= {"un.html": perdu, "deux.html": DEUX, "zero.html": zero}
    steps = ({"aller": "zero.html"}, {"cliquer": "Aller"}, *ETAPES[1:])
    parcours = rejouer(*steps, provocations=[genre.value for genre in GENRES])
    assert parcours.fin is Fin.AVANT_ENVOI, parcours.phrase_fin
    made = {p.genre: p.abstention for p in parcours.provocations if p.etape == "etapes.3"}
    assert set(made) == set(GENRES)
    assert made[GenreProvocation.RECHARGEMENT] is Abstention.REFAIT
    assert made[GenreProvocation.FAUTE] is None


SEUL = (
    f"{TETE}<form action='recu' method='post'><label for='tel'>Téléphone</label>"
    "<input id='tel' name='tel'><button>Envoyer</button></form>"
)
DERNIER = (*ETAPES[:2], {"envoyer": "Envoyer"})


def test_what_is_sent_for_good_is_never_sent_wrong(rejouer: Rejouer, site: Site) -> None:
    site.pages["un.html"] = SEUL
    parcours = rejouer(*DERNIER, provocations=["faute"])
    assert parcours.fin is Fin.AVANT_ENVOI
    assert [v for v in site.vus if v[0] != "GET"] == []
    (essai,) = parcours.provocations
    assert essai.bouton is None and essai.abstention is not Abstention.REFAIT


def test_a_test_platform_is_sent_the_slip_then_the_right_answer(
    rejouer: Rejouer, site: Site
) -> None:
    seul = SEUL.replace("action='recu' method='post'", "action='recu.html'")
    message = "<ul class='errorlist'><li>Saisissez une valeur valide.</li></ul>"
    refus = seul.replace("<button>", f"{message}<button>")
    site.pages |= {
        "un.html": seul,
        "recu.html": f"{refus}<p id='fin' hidden>Votre demande est reçue.</p><script>"
        "const bon = location.search.length === 15; fin.hidden = !bon;"
        "document.forms[0].hidden = bon;</script>",
    }
    parcours = rejouer(*DERNIER, provocations=["faute"], plateforme="test", envoyer=True)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    sent = [r.chemin.partition("recu.html?")[2] for r in site.recues if "recu.html" in r.chemin]
    assert sent == ["tel=063998123", "tel=0639981234"]
    faits = build_facts(parcours)
    (preuve,) = judged("message-d-erreur-vague", faits).preuves
    assert preuve.extrait == "Saisissez une valeur valide."


@pytest.mark.parametrize(
    ("juste", "cible", "faute"),
    [
        ("0639981234", "", "063998123"),
        ("06 39 98 12 34", "", "06 39 98 12 3"),
        ("12/04/1941", "", "32/04/1941"),
        ("camille@bourg.example", "", "camille@bourg"),
        ("241049801012345", "", "24104980101234"),
        ("FR76 3000 6000 0112 3456 7890 189", "", "FR76 3000 6000 0112 3456 7890 18"),
        ("35000", "Code postal", "3500"),
        ("35000", "Revenu", ""),
        ("Camille", "", ""),
        ("2", "", ""),
    ],
)
def test_a_slip_is_surely_wrong(juste: str, cible: str, faute: str) -> None:
    assert slip(juste, cible)[0] == faute


def test_an_answer_that_cannot_be_changed_sends_nothing_more(rejouer: Rejouer, site: Site) -> None:
    """Once filled, the field takes nothing: the right answer is not sent twice."""
    site.pages["un.html"] = SEUL + (
        "<script>tel.oninput = () => { tel.readOnly = tel.value.length === 10; };</script>"
    )
    parcours = rejouer(*DERNIER, provocations=["faute"], plateforme="test", envoyer=True)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    assert [corps for methode, _, corps in site.vus if methode == "POST"] == [b"tel=0639981234"]


def test_what_a_real_service_would_save_in_the_background_is_held(
    rejouer: Rejouer, site: Site
) -> None:
    garde = (
        "<script>tel.onchange = () => fetch('garde', {method: 'POST', body: tel.value});</script>"
    )
    site.pages |= {"un.html": un(garde), "deux.html": DEUX}
    rejouer(*ETAPES, provocations=["faute"])
    assert b"063998123" not in [corps for methode, _, corps in site.vus if methode == "POST"]


def test_a_wrong_answer_that_was_taken_is_told_sent_and_no_empty_form_is(
    rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {"un.html": SEUL, "recu": f"{TETE}<p>Votre demande est reçue, sans erreur.</p>"}
    parcours = rejouer(*DERNIER, provocations=["faute"], plateforme="test", envoyer=True)
    assert len([v for v in site.vus if v[0] == "POST"]) == 2
    assert "le formulaire est parti ainsi, sur cette plateforme de test" in dit(parcours)
    faits = build_facts(parcours)
    told = tuple(details(read_sendings(parcours, faits), Plan.of(faits)))
    assert any("écrite autrement exprès est partie" in phrase for phrase in told)
    assert not any("vide" in phrase for phrase in told)


@pytest.mark.parametrize(
    "merci",
    [
        "Votre demande est bien enregistrée.",
        "Vérification en cours…",
        "Relisez avant de continuer.",
    ],
)
def test_what_comes_as_the_page_stays_is_not_always_a_refusal(
    rejouer: Rejouer, site: Site, merci: str
) -> None:
    reste = (
        "<script>document.forms[0].onsubmit = (e) => { if (tel.value.length === 10) return;"
        f" e.preventDefault(); dit.textContent = '{merci}'; }};</script>"
    )
    parcours = rejoue(rejouer, site, un(reste).replace(" aria-describedby='aide dit'", ""))
    (essai,) = build_facts(parcours).provocations
    assert [e.refusee for e in essai.ecritures] == [False]
    assert judged("message-d-erreur-vague", build_facts(parcours)).preuves == ()


def test_a_remedy_in_a_second_text_is_one(rejouer: Rejouer, site: Site) -> None:
    deux = QUITTE.replace("dit.textContent = faux ? '%s' : ''", "dit.innerHTML = faux ? '%s' : ''")
    page = un(deux % "<p>Numéro incorrect.</p><p>Saisissez dix chiffres.</p>")
    parcours = rejoue(rejouer, site, page)
    assert judged("message-d-erreur-vague", build_facts(parcours)).preuves == ()


def test_what_a_closed_panel_holds_is_not_said_of_a_slip(rejouer: Rejouer, site: Site) -> None:
    """The later steps of a stepper come into the page, folded, as one leaves a field."""
    folded = (
        "<script>tel.addEventListener('blur', () => { if (!window.pas) "
        "document.body.insertAdjacentHTML('beforeend', "
        "'<button id=pas aria-expanded=false aria-controls=etape>Étape 2</button>"
        "<div id=etape style=display:none><p>Où vivez-vous ?</p></div>'); });</script>"
    )
    faits = build_facts(rejoue(rejouer, site, un((QUITTE % "Numéro incorrect.") + folded)))
    (essai,) = faits.provocations
    assert "Numéro incorrect." in [m.texte for m in essai.messages]
    assert "Où vivez-vous ?" not in [m.texte for m in essai.messages]
