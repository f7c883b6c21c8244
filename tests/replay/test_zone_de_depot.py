"""A zone to drop files on is the field of a file, whatever a script made of the field itself."""

from pathlib import Path

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.facts.demandes.a_remplir import offered_by_screen
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.rapport.releve import ranks
from tests.browser.serveur import PAGE, Site
from tests.replay.conftest import Rejouer

NOM = "Ordonnance de votre médecin"
AU_BOUT = f"""<main><h1>Votre venue</h1><label>{NOM}</label>
<div id="zone" class="dropzone"><div class="dz-message"><button type="button" class="dz-button">
Déposez le fichier ici, ou cliquez pour le choisir</button></div></div>
<p id="note">Une photo lisible ou un PDF, 8 Mo maximum.</p>
<p><label for="nom">Nom</label> <input id="nom" name="nom"></p>
<p><button>Continuer</button></p></main><script>
const cache = document.createElement("input");
cache.type = "file"; cache.accept = "image/*,.pdf"; cache.className = "dz-hidden-input";
cache.style = "visibility:hidden; position:absolute; top:0; left:0; height:0; width:0";
document.body.append(cache);
zone.addEventListener("click", () => cache.click());
</script>"""
"""The field stands at the end of the page, out of its form."""
DANS_LA_ZONE = f"""<main><h1>Votre venue</h1><form method="post" action="suite">
<label for="piece">{NOM}</label><div id="piece" class="filepond--root">
<input type="file" id="filepond--browser-x1" aria-labelledby="filepond--label-x1">
<label for="filepond--browser-x1" id="filepond--label-x1">Glissez votre document</label></div>
<p><label for="nom">Nom</label> <input id="nom" name="nom"></p>
<p><button>Continuer</button></p></form></main>"""
"""The zone took the id of the field, and the label that was tied to it."""


SOUS_UN_BOUTON = f"""<main><h1>Votre venue</h1><form method="post" action="suite">
<div class="rang"><div>{NOM}</div><div><span style="position:relative; display:inline-block">
Parcourir... <input type="file" name="piece" tabindex="-1"
style="position:absolute; inset:0; width:100%; opacity:0"></span></div></div>
<p><label for="nom">Nom</label> <input id="nom" name="nom"></p>
<p><button>Continuer</button></p></form></main>"""
"""The field is clear, over words that look like a button."""


@pytest.mark.parametrize(
    ("corps", "css"),
    [
        (AU_BOUT, ".dz-hidden-input"),
        (DANS_LA_ZONE, "#piece input"),
        (SOUS_UN_BOUTON, "input[name=piece]"),
    ],
)
def test_a_zone_where_a_file_is_joined_demands_one(
    rejouer: Rejouer, site: Site, tmp_path: Path, corps: str, css: str
) -> None:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4 piece")
    site.pages["depot.html"] = PAGE.format(titre="Dépôt", corps=corps)
    parcours = rejouer(
        {"aller": "depot.html"},
        {"televerser": {"css": css, "fichier": "piece.pdf"}},
        {"remplir": {"etiquette": "Nom", "valeur": "Martin"}},
    )
    faits = build_facts(parcours)
    dits = [c.libelle_visible for c in faits.pages[0].champs if c.nature is Nature.FICHIER]
    assert dits == [NOM]
    detecteurs = {d.exigence.id: d for d in load_catalogue()}
    assert judge(detecteurs["pieces-a-televerser"], faits).verdict is Verdict.CONSTATE
    if "8 Mo" in corps:
        poids = judge(detecteurs["poids-maximal"], faits)
        assert [p.selecteur for p in poids.preuves] == ["#note"]


def test_a_zone_that_is_named_anew_at_each_load_is_one_field(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4 piece")
    renomme = (
        "<script>const nom = 'filepond--browser-' + Math.random().toString(36).slice(2, 11);"
        "document.querySelector('#piece input').id = nom;"
        "document.querySelector('#piece label').htmlFor = nom;</script>"
    )
    site.pages["depot.html"] = PAGE.format(titre="Dépôt", corps=DANS_LA_ZONE + renomme)
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "depot.html"},
        {"televerser": {"css": "#piece input", "fichier": "piece.pdf"}},
        {"recharger": None},
        {"televerser": {"css": "#piece input", "fichier": "piece.pdf"}},
        {"remplir": {"etiquette": "Nom", "valeur": "Martin"}},
    )
    faits = build_facts(parcours)
    zones = {c.lieu.selecteur for p in faits.pages for c in p.champs if c.nature is Nature.FICHIER}
    assert len(zones) > 1
    (champs,) = (dits for dits in offered_by_screen(faits) if dits)
    assert [c.nature for c in champs] == [Nature.FICHIER, Nature.NOM]
    rangs = {r for (_, _, place), r in ranks(faits).items() if place in zones}
    assert rangs == {0}


ETOILEE = """<style>.requis::before {{ content: "*"; color: red }}</style>
<main><h1>Votre venue</h1><form method="post" action="suite">
<p><label class="requis" for="nom">Nom</label> <input id="nom" name="nom"></p>
<div role="group" aria-labelledby="dit"><div id="dit" class="{classe}">Plan coté</div>
<div><div tabindex="0" role="button" onclick="this.nextElementSibling.click()">Choisir un fichier
</div><input type="file" name="plan" accept=".pdf" style="display:none"></div></div>
<p><button>Continuer</button></p></form></main>"""
"""The field has no form: the star of its question is drawn by a style."""


@pytest.mark.parametrize("classe", ["requis", ""])
def test_the_star_of_the_question_is_that_of_the_file(
    rejouer: Rejouer, site: Site, classe: str
) -> None:
    site.pages["plan.html"] = PAGE.format(titre="Plan", corps=ETOILEE.format(classe=classe))
    faits = build_facts(rejouer({"aller": "plan.html"}))
    champ = next(c for c in faits.pages[0].champs if c.nature is Nature.FICHIER)
    assert champ.obligatoire is bool(classe)
