"""Which fields a page requires: by the browser, which sends forms alone, or by its own words."""

from exigences.browser.engine import BrowserSession
from tests.browser.moteurs import collecte
from tests.browser.serveur import Site

PAGE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Exigés</title>
<form id="f"><input id="dans" required><input id="libre"></form>
<input id="rattache" form="f" required>
<input id="seul" required>
<input id="dit" aria-required="true">
<div id="liste" role="combobox" tabindex="0" required>Choisir</div>
<div id="hote"></div><script>
document.getElementById("hote").attachShadow({mode: "open"}).innerHTML =
  "<form><input id='ombre' required></form><input id='perdu' required>";
</script></html>"""


def test_required_stops_nobody_in_no_form(session: BrowserSession, site: Site) -> None:
    site.pages["exiges.html"] = PAGE
    session.goto(f"{site.url}exiges.html")
    vus = {c["selecteur"]: c["requis"] for c in collecte(session, session.frames()[0])["champs"]}
    assert vus == {
        "#dans": True,
        "#libre": False,
        "#rattache": True,
        "#seul": False,
        "#dit": True,
        "#liste": True,
        "#hote >>> #ombre": True,
        "#hote >>> #perdu": False,
    }
