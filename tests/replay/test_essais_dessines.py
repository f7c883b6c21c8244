"""A form sent empty on a step that a script has drawn: looked at, then all is done again."""

from pathlib import Path

import pytest

from exigences.facts.build import build_facts
from exigences.model.parcours.parcours import Abstention, Fin, Parcours
from exigences.rapport.plan import Plan
from exigences.rapport.provocations import build_mistakes
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

ETAPES = (
    {"aller": "pas.html"},
    {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
    {"cliquer": "Suivant"},
    {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}},
    {"cliquer": "Suivant"},
    {"remplir": {"etiquette": "Âge", "valeur": "41"}},
    {"cliquer": "Suivant"},
    {"verifier": "Merci"},
)

SUIVANT = "<button type='button' id='suite'>Suivant</button>"


def pas(*, forme: bool = False, mot_de_passe: bool = False, garde: str = "") -> str:
    """Three steps that one page draws one over the other: the second one wants its answer."""
    champ = "password" if mot_de_passe else "text"
    ouvre, ferme = ("<form id='f'>", "</form>") if forme else ("<div>", "</div>")
    return f"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande</title>
<h1>Demande</h1>{ouvre}<div id="ici"></div>{ferme}<script>
const pas = [
  '<h2>Vous</h2><label>Nom <input id="nom" type="{champ}"></label>',
  '<h2>Chez vous</h2><label>Ville <input id="ville" aria-describedby="e"></label>'
    + '<label>Étage <input id="etage"></label><p id="e"></p>',
  '<h2>Enfin</h2><label>Âge <input id="age" required></label>',
  '<p>Merci</p>',
];
let rang = 0;
const montre = () => {{
  ici.innerHTML = pas[rang] + (rang < 3 ? {SUIVANT!r} : '');
  const suite = document.getElementById("suite");
  if (suite) suite.onclick = () => {{
    const ville = document.getElementById("ville");
    if (ville && !ville.value) {{
      ville.setAttribute("aria-invalid", "true");
      document.getElementById("e").textContent = "Votre ville manque.";
      return;
    }}
    {garde}
    rang += 1; montre();
  }};
}};
montre();
</script></html>"""


def faits_et_parcours(rejouer: Rejouer, site: Site, page: str) -> Parcours:
    """A replay that sends every form of the page empty first."""
    site.pages["pas.html"] = page
    return rejouer(*ETAPES, provocations=["envoi_vide"])


@pytest.mark.parametrize("forme", [True, False], ids=["formulaire", "sans formulaire"])
def test_each_step_is_tried_empty_and_the_replay_ends(
    rejouer: Rejouer, site: Site, forme: bool
) -> None:
    parcours = faits_et_parcours(rejouer, site, pas(forme=forme))
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    vus = [(p.abstention, p.avance, p.refaite) for p in parcours.provocations]
    assert vus == [(None, True, False), (None, False, True), (None, True, True)]


def test_what_is_refused_is_due_and_what_is_let_empty_is_not(rejouer: Rejouer, site: Site) -> None:
    """A `required` that stands in no form stops nothing: the step was let by without its answer."""
    faits = build_facts(faits_et_parcours(rejouer, site, pas()))
    champs = {c.lieu.selecteur: c for page in faits.pages for c in page.champs}
    assert {s: (c.obligatoire, c.facultatif) for s, c in champs.items()} == {
        "#nom": (False, True),
        "#ville": (True, False),
        "#etage": (False, False),
        "#age": (False, True),
    }
    ((message,),) = [[m.texte for m in e.messages] for e in faits.provocations if e.messages]
    assert message == "Votre ville manque."


def test_the_steps_are_those_of_a_replay_without_mistakes(rejouer: Rejouer, site: Site) -> None:
    avec = faits_et_parcours(rejouer, site, pas())
    sans = rejouer(*ETAPES)
    assert [p.titre for p in avec.pages] == [p.titre for p in sans.pages]
    assert [pas.etape for pas in avec.journal] == [pas.etape for pas in sans.journal]
    assert len(build_facts(avec).ecrans) == len(build_facts(sans).ecrans) > 1


def test_the_report_tells_each_of_them(rejouer: Rejouer, site: Site) -> None:
    faits = build_facts(faits_et_parcours(rejouer, site, pas()))
    dits = [e.phrase for one in build_mistakes(faits, Plan.of(faits)).values() for e in one]
    assert [phrase.split(" : ", 1)[1] for phrase in dits] == [
        "le service l'accepte et passe à la suite.",
        "le service dit ce qui suit.",
        "le service l'accepte et passe à la suite.",
    ]


def test_nothing_is_done_again_where_an_account_may_have_been_opened(
    rejouer: Rejouer, site: Site
) -> None:
    """Who wrote a password may not write it twice: the account would be there already."""
    parcours = faits_et_parcours(rejouer, site, pas(mot_de_passe=True))
    assert parcours.fin is Fin.TERMINE
    assert [p.abstention for p in parcours.provocations] == [
        None,
        Abstention.PAGE_DE_SCRIPT,
        Abstention.PAGE_DE_SCRIPT,
    ]


@pytest.mark.parametrize(
    ("envoi", "essayees"),
    [
        ("fetch('garde', {method: 'POST', body: document.getElementById('nom')?.value})", 1),
        ("fetch('garde', {method: 'POST', body: 'vu'})", 3),
        ("fetch('garde?nom=' + document.getElementById('nom')?.value)", 3),
    ],
    ids=["les réponses", "rien d'elles", "une recherche"],
)
def test_nothing_is_done_again_where_a_server_keeps_the_answers(
    rejouer: Rejouer, site: Site, envoi: str, essayees: int
) -> None:
    """A service that keeps each step would lead its person to the step where they were."""
    site.pages["garde"] = "<p>Gardé"
    parcours = faits_et_parcours(rejouer, site, pas(garde=envoi))
    assert parcours.fin is Fin.TERMINE
    assert sum(p.abstention is None for p in parcours.provocations) == essayees
    assert len(parcours.provocations) == 3


def test_what_was_done_again_is_kept(rejouer: Rejouer, site: Site, tmp_path: Path) -> None:
    parcours = faits_et_parcours(rejouer, site, pas())
    save_parcours(parcours, tmp_path / "garde")
    assert read_parcours(tmp_path / "garde") == parcours


TELEPHONE = (
    "<!doctype html><html lang='fr'><meta charset='utf-8'><title>Demande</title>"
    "<div id='ici'></div>"
    "<script>const pas = ["
    "'<h2>Vous</h2><label>Nom <input id=\"nom\"></label>', "
    '\'<h2>Vous joindre</h2><label>Téléphone <input id="tel" type="tel"></label>\''
    " + '<p id=\"e\" role=\"alert\"></p>', '<p>Merci</p>']; let rang = 0;"
    "const montre = () => { ici.innerHTML = pas[rang] + (rang < 2 ? \"%s\" : '');"
    " const suite = document.getElementById('suite'); if (!suite) return;"
    " const tel = document.getElementById('tel');"
    " if (tel) tel.oninput = () => { %s };"
    " suite.onclick = () => { if (tel && !/^\\d{10}$/.test(tel.value)) {"
    " tel.setAttribute('aria-invalid', 'true');"
    " document.getElementById('e').textContent = 'Format incorrect.'; return; }"
    " rang += 1; montre(); }; }; montre();</script></html>"
)
EFFACE = "tel.removeAttribute('aria-invalid'); document.getElementById('e').textContent = '';"


@pytest.mark.parametrize(
    ("corrige", "refaite"), [(EFFACE, False), ("", True)], ids=["efface", "reste"]
)
@pytest.mark.parametrize("genre", ["faute", "ecriture"])
def test_a_wrong_answer_of_a_later_step_is_tried_and_put_right_there(
    rejouer: Rejouer, site: Site, corrige: str, refaite: bool, genre: str
) -> None:
    """A message that goes once the answer is right costs nothing; one that stays, all the steps."""
    site.pages["pas.html"] = TELEPHONE % (SUIVANT, corrige)
    parcours = rejouer(
        {"aller": "pas.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
        {"cliquer": "Suivant"},
        {"remplir": {"etiquette": "Téléphone", "valeur": "0639981234"}},
        {"cliquer": "Suivant"},
        {"verifier": "Merci"},
        provocations=[genre],
    )
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    (essai,) = [p for p in parcours.provocations if p.ecrits]
    assert (essai.abstention, essai.avance, essai.refaite) == (None, False, refaite)
    (fait,) = [e for e in build_facts(parcours).provocations if e.ecritures]
    assert [m.texte for m in fait.messages] == ["Format incorrect."]
    assert [e.refusee for e in fait.ecritures] == [True]


def test_no_more_is_done_again_than_a_person_would_wait_for(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three steps lead to the second screen, and five to the third: those are too many."""
    monkeypatch.setattr("exigences.replay.provocations.REDONE_MAX", 6)
    parcours = faits_et_parcours(rejouer, site, pas())
    assert parcours.fin is Fin.TERMINE
    assert [(p.abstention, p.refaite) for p in parcours.provocations] == [
        (None, False),
        (None, True),
        (Abstention.PAGE_DE_SCRIPT, False),
    ]


def test_a_drawn_step_that_goes_with_its_page_is_left_once_and_done_again(
    rejouer: Rejouer, site: Site
) -> None:
    """Whoever goes back to the step before leaves the whole form: its answers are lost."""
    site.pages |= {"accueil.html": "<h1>Accueil</h1><a href='pas.html'>Demander</a>"}
    site.pages["pas.html"] = pas()
    parcours = rejouer(
        {"aller": "accueil.html"}, {"cliquer": "Demander"}, *ETAPES[1:], provocations=["retour"]
    )
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    assert [(p.perdus, p.abstention, p.refaite) for p in parcours.provocations] == [
        ((), None, False),
        (("#ville",), None, True),
        ((), Abstention.PAGE_DE_SCRIPT, False),
    ]


def test_a_drawn_step_that_the_browser_comes_back_to_is_not_lost(
    rejouer: Rejouer, site: Site
) -> None:
    """A page that gives each step its place in the history is left for its step before."""
    histoire = "history.pushState(rang + 1, '');"
    site.pages |= {"accueil.html": "<h1>Accueil</h1><a href='pas.html'>Demander</a>"}
    site.pages["pas.html"] = pas(garde=histoire).replace(
        "montre();\n</script>",
        "montre(); history.replaceState(0, '');"
        "addEventListener('popstate', e => { rang = e.state; montre(); });\n</script>",
    )
    parcours = rejouer(
        {"aller": "accueil.html"}, {"cliquer": "Demander"}, *ETAPES[1:], provocations=["retour"]
    )
    assert parcours.fin is Fin.TERMINE
    vus = [(p.perdus, p.abstention, p.refaite) for p in parcours.provocations]
    assert vus == [
        ((), None, False),
        (("#ville",), None, False),
        ((), Abstention.PAGE_DE_SCRIPT, False),
    ]
