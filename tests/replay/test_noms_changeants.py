"""A form that a script draws again under other names, drawn at random, asks the same things."""

import pytest

from exigences.facts.build import build_facts
from exigences.facts.demandes.a_remplir import questions
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

NOMS = ("x1m6ys0h", "h1hw5rm7", "q107t13f")
"""As a library would draw them."""


def page(noms: tuple[str, ...], *, ensemble: bool = False) -> str:
    """Two fields that a button draws again by the next name, or beside those that were there."""
    ajoute = "+=" if ensemble else "="
    return f"""<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande</title>
<h1>Demande</h1><form id="f"></form><button type="button" id="b">Voir la suite</button><script>
const noms = {list(noms)!r};
const montre = () => {{
  const n = noms.shift();
  const lui = (cle, dit) => `<p><label for="a-${{n}}-${{cle}}">${{dit}}</label>`
    + `<input id="a-${{n}}-${{cle}}" required></p>`;
  f.innerHTML {ajoute} lui("nom", "Votre nom") + lui("ville", "Votre ville");
}};
b.onclick = montre;
montre();
</script></html>"""


def faits_de(rejouer: Rejouer, site: Site, source: str) -> ParcoursFacts:
    """What is read of the page drawn twice more."""
    site.pages["demande.html"] = source
    suite = {"cliquer": "Voir la suite"}
    return build_facts(rejouer({"aller": "demande.html"}, suite, suite))


@pytest.mark.parametrize(
    ("noms", "ensemble", "attendus"),
    [
        (NOMS, False, 2),
        (("0qvfoze", "0wrwky9", "05jqr67"), False, 2),
        (NOMS, True, 6),
        (("demandeur1", "conjoint2", "enfant3"), False, 6),
    ],
    ids=["redessinés", "commencés par un chiffre", "ajoutés", "d'autres personnes"],
)
def test_the_same_fields_are_asked_once(
    rejouer: Rejouer, site: Site, noms: tuple[str, ...], ensemble: bool, attendus: int
) -> None:
    faits = faits_de(rejouer, site, page(noms, ensemble=ensemble))
    assert len({c.lieu.selecteur for p in faits.pages for c in p.champs}) == attendus


def test_they_keep_the_names_that_they_had_first(rejouer: Rejouer, site: Site) -> None:
    faits = faits_de(rejouer, site, page(NOMS))
    assert [c.lieu.selecteur for c in questions(faits)] == [
        "#a-x1m6ys0h-nom",
        "#a-x1m6ys0h-ville",
    ]
    assert {type(record.statut) for record in faits.journal} == {StatutEtape}


@pytest.mark.parametrize(("recharge", "attendus"), [(True, 2), (False, 4)])
def test_a_number_drawn_at_each_load_is_that_of_the_page(
    rejouer: Rejouer, site: Site, recharge: bool, attendus: int
) -> None:
    """Figures alone may be a year: they are drawn at random where the page was loaded anew."""
    suite = "location.reload()" if recharge else "montre()"
    site.pages["demande.html"] = f"""<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Demande</title><h1>Demande</h1><form id="f"></form>
<button type="button" id="b">Voir la suite</button><script>
const noms = ["2072", "6284"];
const montre = () => {{
  const rang = Number(sessionStorage.rang || 0);
  sessionStorage.rang = rang + 1;
  const lui = (n, dit) => `<p><label for="el-id-${{noms[rang]}}-${{n}}">${{dit}}</label>`
    + `<input id="el-id-${{noms[rang]}}-${{n}}" required></p>`;
  f.innerHTML = lui(35, "Votre nom") + lui(36, "Votre ville") + "<p>2072 habitants</p>";
}};
b.onclick = () => {suite};
montre();
</script></html>"""
    faits = build_facts(rejouer({"aller": "demande.html"}, {"cliquer": "Voir la suite"}))
    assert len({c.lieu.selecteur for p in faits.pages for c in p.champs}) == attendus
    assert all("2072 habitants" in p.texte for p in faits.pages)


def test_a_load_that_shows_what_two_others_showed_ties_their_numbers(
    rejouer: Rejouer, site: Site
) -> None:
    """The first load shows a step, the second this one and the next, the third the next alone."""
    site.pages["demande.html"] = """<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Demande</title><h1>Demande</h1><form id="f"></form>
<button type="button" id="b">Voir la suite</button><script>
const rang = Number(sessionStorage.rang || 0);
const nom = ["2072", "6284", "3911"][rang];
sessionStorage.rang = rang + 1;
const montre = (cles) => {
  f.innerHTML = cles.map(([n, dit]) => `<p><label for="el-id-${nom}-${n}">${dit}</label>`
    + `<input id="el-id-${nom}-${n}" required></p>`).join("");
};
const une = [[35, "Votre nom"], [36, "Votre ville"]], deux = [[51, "Le jour"], [52, "Le lieu"]];
let ici = rang === 2 ? deux : une;
b.onclick = () => {
  if (rang === 1 && ici === une) { ici = deux; montre(ici); } else location.reload();
};
montre(ici);
</script></html>"""
    suite = {"cliquer": "Voir la suite"}
    faits = build_facts(rejouer({"aller": "demande.html"}, suite, suite, suite))
    assert {c.lieu.selecteur for p in faits.pages for c in p.champs} == {
        "#el-id-2072-35",
        "#el-id-2072-36",
        "#el-id-2072-51",
        "#el-id-2072-52",
    }


def test_a_page_that_numbers_its_fields_anew_keeps_its_first_names(
    rejouer: Rejouer, site: Site
) -> None:
    """A second load counts from another number: what was « v-8 » there was « v-17 » before."""
    site.pages["demande.html"] = """<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Demande</title><h1>Demande</h1><form id="f"></form>
<button type="button" id="b" onclick="location.reload()">Voir la suite</button><script>
const debut = sessionStorage.vu ? 16 : 17;
sessionStorage.vu = 1;
f.innerHTML = ["Votre nom", "Votre ville"].map((dit, i) => `<p><label for="v-${debut + i}">${dit}
</label> <input id="v-${debut + i}" required></p>`).join("");
</script></html>"""
    remplir = {"remplir": {"etiquette": "Votre nom", "valeur": "Odile"}}
    faits = build_facts(rejouer({"aller": "demande.html"}, {"cliquer": "Voir la suite"}, remplir))
    assert {(c.libelle, c.lieu.selecteur) for p in faits.pages for c in p.champs} == {
        ("Votre nom", "#v-17"),
        ("Votre ville", "#v-18"),
    }
    assert [r.lieu.selecteur for r in faits.journal if r.verbe == "remplir" and r.lieu] == ["#v-17"]
