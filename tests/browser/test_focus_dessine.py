"""The focus that a script draws slowly is seen; nobody tells it from what moves by itself."""

import pytest

from exigences.browser.engine import BrowserSession
from exigences.model.parcours.clavier import Reperage
from exigences.replay.focus import FocusReader
from tests.browser.serveur import Site

PAGE = """<!doctype html><html lang="fr"><title>Focus</title><style>
a {{ outline: none; position: relative; display: inline-block; padding: 1em }}
#lien .onde {{ position: absolute; inset: 0; background: gray; animation: vient .3s both }}
#lien .onde.part {{ animation: part .3s both }}
@keyframes vient {{ from {{ opacity: 0 }} to {{ opacity: 1 }} }}
@keyframes part {{ from {{ opacity: 1 }} to {{ opacity: 0 }} }}
.tourne {{ display: inline-block; animation: tourne 1s linear infinite }}
@keyframes tourne {{ to {{ rotate: 1turn }} }}
</style><p><a id="lien" href="#suite">Suite</a><span class="{onde}">▲</span></p><script>
const lien = document.getElementById("lien");
const onde = () => {{
  const une = document.createElement("span");
  une.className = "onde";
  lien.append(une);
  lien.addEventListener("blur", () => {{
    une.classList.add("part");
    une.addEventListener("animationend", () => une.remove());
  }}, {{ once: true }});
}};
if ("{onde}" === "onde") lien.addEventListener("focus", onde);
</script>"""


@pytest.mark.parametrize(
    ("onde", "attendu"),
    [
        ("onde", Reperage.VISIBLE),
        ("rien", Reperage.INVISIBLE),
        ("tourne", Reperage.FAIBLE),
    ],
)
def test_a_ripple_shows_the_focus(
    session: BrowserSession, site: Site, onde: str, attendu: Reperage
) -> None:
    site.pages["onde.html"] = PAGE.format(onde=onde)
    session.goto(f"{site.url}onde.html")
    session.key("Tab")
    reader = FocusReader(session=session)
    session.wait(500)
    stop = reader.stop(reader.here(), 0)
    assert stop is not None
    assert (stop.lieu.selecteur, stop.reperage) == ("#lien", attendu)
