"""What is written is typed: masks and suggestions hear the keys of a person."""

import pytest

from exigences.browser.engine import BrowserSession
from exigences.browser.hand import TYPED_MAX
from tests.browser.moteurs import dit, poser, trouve
from tests.browser.serveur import Site

PAGE = """<!doctype html><html lang="fr"><title>Frappe</title>
<label>Date <input id="date"></label>
<label>Ville <input id="ville"></label><ul id="villes"></ul>
<label>Code <input class="un" maxlength="1" id="un"><input class="un" maxlength="1" id="deux"
><input class="un" maxlength="1" id="trois"></label>
<label>Motif <textarea id="motif">ancien</textarea></label>
<label>Nom <input id="nom" value="ancien"></label>
<script>
const chiffre = (touche) => /^[0-9]$/.test(touche);
date.addEventListener("keydown", (e) => {
  if (e.key.length === 1 && !chiffre(e.key)) e.preventDefault();
  else if (chiffre(e.key) && [2, 5].includes(date.value.length)) date.value += "/";
});
ville.addEventListener("keyup", () => { villes.innerHTML = `<li>${ville.value} sur Rhône</li>`; });
for (const une of document.querySelectorAll(".un"))
  une.addEventListener("keyup", () => { if (une.value) une.nextElementSibling?.focus(); });
motif.addEventListener("keydown", (e) => { if (e.key === "Enter") motif.title = "Entrée"; });
</script></html>"""


@pytest.fixture
def frappe(session: BrowserSession, site: Site) -> BrowserSession:
    """A session on a page that listens to the keys."""
    site.pages["frappe.html"] = PAGE
    session.goto(f"{site.url}frappe.html")
    poser(session)
    return session


@pytest.mark.parametrize(
    ("selecteur", "texte", "expression", "lu"),
    [
        ("#date", "14051957", "date.value", "14/05/1957"),
        ("#date", "14/05/1957", "date.value", "14/05/1957"),
        ("#ville", "Givors", "villes.textContent", "Givors sur Rhône"),
        ("#un", "482", "un.value + deux.value + trois.value", "482"),
        ("#motif", "deux\nlignes", "motif.value", "deux\nlignes"),
        ("#motif", "deux\nlignes", "motif.title", ""),
        ("#nom", "Zoé d'Été – 😀", "nom.value", "Zoé d'Été – 😀"),
        ("#nom", "une\nligne", "nom.value", "uneligne"),
        ("#nom", "", "nom.value", ""),
        ("#nom", "mot " * TYPED_MAX, "nom.value", "mot " * TYPED_MAX),
    ],
    ids=["chiffres", "barres", "suggestion", "cases", "lignes", "sans Entrée", "signes",
         "une ligne", "vide", "long"],
)  # fmt: skip
def test_the_page_hears_each_key(
    frappe: BrowserSession, selecteur: str, texte: str, expression: str, lu: object
) -> None:
    frappe.fill(trouve(frappe, selecteur), texte)
    ids = "Object.fromEntries([...document.querySelectorAll('[id]')].map((e) => [e.id, e]))"
    noms = "{ date, villes, un, deux, trois, motif, nom }"
    assert dit(frappe, f"(({noms}) => {expression})({ids})") == lu


MASQUE = """<!doctype html><html lang="fr"><title>Masque</title>
<label>Téléphone <input id="tel"></label>
<script>
const vide = "__ __ __ __ __";
tel.addEventListener("beforeinput", (e) => {
  if (e.data && tel.value && tel.selectionStart >= vide.length) e.preventDefault();
});
tel.addEventListener("input", () => {
  const chiffres = [...tel.value.replace(/[^0-9]/g, "")];
  tel.value = vide.replace(/_/g, () => chiffres.shift() ?? "_");
  const place = tel.value.indexOf("_");
  requestAnimationFrame(() => tel.setSelectionRange(place, place));
});
</script></html>"""


def test_a_mask_that_puts_the_cursor_back_once_painted_is_waited_for(
    session: BrowserSession, site: Site
) -> None:
    site.pages["masque.html"] = MASQUE
    session.goto(f"{site.url}masque.html")
    poser(session)
    session.fill(trouve(session, "#tel"), "06 12 34 56 78")
    assert dit(session, "document.querySelector('#tel').value") == "06 12 34 56 78"
