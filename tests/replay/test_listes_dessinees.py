"""`choisir` opens a list that the page draws itself, types where it is searched, and picks."""

import pytest

from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = DEUX_MOTEURS

TETE = "<!doctype html><html lang='fr'><meta charset='utf-8'><title>Listes</title>"
VILLES = "['Lyon', 'Lyon-Plage', 'Givors', 'Givry']"
SAISIE = f"""{TETE}<label for="v">Ville</label>
<input id="v" name="ville" role="combobox" aria-controls="l"
 autocomplete="off">
<ul id="l" role="listbox"></ul><output id="dit"></output><script>
const villes = {VILLES};
v.addEventListener("keyup", () => setTimeout(() => {{
  const vues = villes.filter((ville) => v.value && ville.startsWith(v.value));
  l.innerHTML = vues.map((ville) => `<li role="option">${{ville}}</li>`).join("");
  for (const li of l.children) li.onclick = () => {{
    v.value = li.textContent; dit.textContent = `Choisi : ${{li.textContent}}`; l.innerHTML = "";
  }};
}}, 120));
</script>"""
BOUTON = f"""{TETE}<span id="e">Ville</span>
<button type="button" id="b" aria-haspopup="listbox" aria-labelledby="e b" aria-expanded="false"
 onclick="l.hidden = false">Aucune</button>
<ul id="l" role="listbox" hidden></ul><output id="dit"></output><script>
for (const ville of {VILLES}) {{
  const li = l.appendChild(document.createElement("li"));
  li.setAttribute("role", "option"); li.textContent = ville;
  li.onclick = () => {{ dit.textContent = `Choisi : ${{ville}}`; l.hidden = true; }};
}}</script>"""
REMPLACANT = f"""{TETE}<style>.cache {{ position: absolute; width: 1px; height: 1px;
overflow: hidden; clip: rect(0 0 0 0) }}</style><label for="s">Ville</label>
<select id="s" name="ville" class="cache" tabindex="-1"><option value="">—</option></select>
<span class="conteneur"><span id="c" tabindex="0">—</span></span>
<div id="p" hidden><input id="q" type="search"><ul></ul></div><output id="dit"></output><script>
const ul = p.querySelector("ul");
for (const ville of {VILLES}) s.append(new Option(ville, ville));
const dessine = () => {{
  ul.innerHTML = "";
  for (const option of s.options) if (option.value && option.text.includes(q.value)) {{
    const li = ul.appendChild(document.createElement("li"));
    li.textContent = option.text;
    li.onclick = () => {{ s.value = option.value; c.textContent = option.text; p.hidden = true;
      dit.textContent = `Choisi : ${{option.text}}`; }};
  }}
}};
c.onclick = () => {{ p.hidden = false; dessine(); q.focus(); }};
q.onkeyup = () => {{ if (q.value) dessine(); }};
</script>"""
OUVERTE = f"""{TETE}<p id="e">Ville</p><ul id="l" role="listbox" aria-labelledby="e" tabindex="0">
</ul><output id="dit"></output><script>
for (const ville of {VILLES}) {{
  const li = l.appendChild(document.createElement("li"));
  li.setAttribute("role", "option"); li.textContent = ville;
  li.onclick = () => {{ dit.textContent = `Choisi : ${{ville}}`; }};
}}</script>"""
SUGGEREE = f"""{TETE}<label for="v">Ville</label><input id="v" list="d" name="ville">
<datalist id="d"></datalist><output id="dit"></output><script>
for (const ville of {VILLES}) d.append(new Option(ville));
v.oninput = () => {{ dit.textContent = `Choisi : ${{v.value}}`; }};</script>"""
SANS_FORME = f"""{TETE}<style>.cadre {{ display: flex; width: 20em; border: 1px solid;
position: relative }} .dedans {{ position: absolute; opacity: 0; z-index: -1 }}</style>
<div id="i"><label for="v">Ville</label></div><div class="cadre" id="c"><div><div class="dedans">
<input id="v" role="combobox" readonly aria-controls="l" aria-expanded="false" style="width: 11px">
</div><div id="dite"><span>Choisir</span></div></div></div>
<ul id="l" role="listbox" hidden></ul><output id="dit"></output><script>
for (const ville of {VILLES}) {{
  const li = l.appendChild(document.createElement("li"));
  li.setAttribute("role", "option"); li.textContent = ville;
  li.onclick = () => {{ dit.textContent = `Choisi : ${{ville}}`; dite.textContent = ville;
    l.hidden = true; }};
}}
c.onclick = () => {{ l.hidden = false; v.setAttribute("aria-expanded", "true"); }};</script>"""
"""The field of the list has no form of its own: people see and press the frame that holds it."""
CLAIRE = f"""{TETE}<style>.cadre {{ display: flex; width: 20em; height: 2em; border: 1px solid }}
#v {{ opacity: 0; flex: 1 }}</style><div id="e">Ville</div><div class="cadre" id="c">
<span id="v" role="combobox" tabindex="0" aria-labelledby="e" aria-controls="l"
 aria-expanded="false"></span><i>▾</i></div>
<ul id="l" role="listbox" hidden></ul><output id="dit"></output><script>
for (const ville of {VILLES}) {{
  const li = l.appendChild(document.createElement("li"));
  li.setAttribute("role", "option"); li.textContent = ville;
  li.onclick = () => {{ dit.textContent = `Choisi : ${{ville}}`; l.hidden = true; }};
}}
c.onclick = () => {{ l.hidden = false; v.setAttribute("aria-expanded", "true"); }};</script>"""
"""The element that stands for the list is clear until something is chosen."""
PAGES = {
    "champ sans forme": SANS_FORME,
    "liste claire": CLAIRE,
    "champ à suggestions": SAISIE,
    "bouton": BOUTON,
    "remplaçant d'une liste": REMPLACANT,
    "liste ouverte": OUVERTE,
    "suggestions du navigateur": SUGGEREE,
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("ville", ["Givors", "Lyon"])
def test_the_option_is_picked(rejouer: Rejouer, site: Site, page: str, ville: str) -> None:
    site.pages["liste.html"] = PAGES[page]
    parcours = rejouer(
        {"aller": "liste.html"},
        {"choisir": {"etiquette": "Ville", "option": ville}},
        {"verifier": f"Choisi : {ville}"},
    )
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")


@pytest.mark.parametrize("page", ["champ à suggestions", "bouton", "remplaçant d'une liste"])
def test_what_the_list_has_not_is_said(rejouer: Rejouer, site: Site, page: str) -> None:
    site.pages["liste.html"] = PAGES[page]
    parcours = rejouer(
        {"aller": "liste.html"}, {"choisir": {"etiquette": "Ville", "option": "Vienne"}}
    )
    assert parcours.fin is Fin.ECHEC
    assert "« Vienne » : la liste ne le propose pas" in parcours.phrase_fin


def test_the_answer_that_a_drawn_list_shows_is_no_other_field(rejouer: Rejouer, site: Site) -> None:
    site.pages["pays.html"] = (
        "<!doctype html><html lang='fr'><head><title>Fiche</title></head><body><h1>Fiche</h1>"
        "<span id='dit'>Pays</span> <span id='pays' role='combobox' tabindex='0' "
        "aria-expanded='false' aria-labelledby='dit choisi'>"
        "<span id='choisi' role='textbox'>France</span></span>"
        "<div role='combobox' aria-expanded='false'>"
        "<div id='ecrit' role='textbox' contenteditable='true' aria-label='Ville'></div></div>"
        "</body></html>"
    )
    vu = rejouer({"aller": "pays.html"})
    champs = [c["selecteur"] for c in vu.pages[0].cadres[0].collecte["champs"]]
    assert "#choisi" not in champs
    assert {"#pays", "#ecrit"} <= set(champs)


@pytest.mark.parametrize("page", [SANS_FORME, CLAIRE], ids=["sans forme", "claire"])
def test_a_list_whose_field_has_no_form_is_the_frame_that_holds_it(
    rejouer: Rejouer, site: Site, page: str
) -> None:
    site.pages["liste.html"] = page
    vu = rejouer({"aller": "liste.html"})
    champ = next(c for c in vu.pages[0].cadres[0].collecte["champs"] if c["visible"])
    assert (champ["selecteur"], champ["visible"], champ["libelle"]) == ("#v", True, "Ville")
    boite = champ["boite"]
    assert boite and boite[2] > 200


@pytest.mark.parametrize("cache", ["display: none", "visibility: hidden"])
def test_a_list_in_a_frame_that_nobody_sees_is_no_field(
    rejouer: Rejouer, site: Site, cache: str
) -> None:
    site.pages["liste.html"] = SANS_FORME.replace("display: flex", cache)
    vu = rejouer({"aller": "liste.html"})
    assert not any(c["visible"] for c in vu.pages[0].cadres[0].collecte["champs"])


def test_a_label_that_names_nothing_is_read_by_its_list(rejouer: Rejouer, site: Site) -> None:
    """A browser ties it to no span: who listens hears « Choisir », who sees reads the label."""
    site.pages["liste.html"] = (
        f'{TETE}<label for="v">Ville *</label> <span id="v" role="combobox" tabindex="0" '
        'aria-expanded="false" aria-label="Choisir">Choisir</span>'
    )
    (champ,) = rejouer({"aller": "liste.html"}).pages[0].cadres[0].collecte["champs"]
    assert (champ["libelle"], champ["court"]) == ("Choisir", "Ville *")
