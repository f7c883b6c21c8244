"""Each verb, in its short and its long form, on a real page."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape
from exigences.model.procedure.etape import Fourche
from exigences.replay import forks
from exigences.replay.actions import Hand
from exigences.replay.phrases import OFF_AND_DEAD, OFF_PHRASE
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

GESTES = {"aller": "gestes.html"}


def fini(parcours: Parcours) -> Parcours:
    """A parcours whose every step was done."""
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")
    assert {pas.statut for pas in parcours.journal} == {StatutEtape.FAITE}
    return parcours


def lieux(parcours: Parcours) -> list[str]:
    """Where each step acted."""
    return [pas.lieu.selecteur for pas in parcours.journal if pas.lieu is not None]


@pytest.mark.parametrize("page", ["arrivee.html", "/arrivee.html", {"adresse": "arrivee.html"}])
def test_aller(rejouer: Rejouer, site: Site, page: Any) -> None:
    parcours = fini(rejouer({"aller": page}))
    assert [p.url for p in parcours.pages] == [f"{site.url}arrivee.html"]


@pytest.mark.parametrize(
    ("page", "ouverte"),
    [
        ("/", "ici/debut.html"),
        ("suite.html", "ici/suite.html"),
        ("/suite.html", "suite.html"),
        ("../suite.html", "suite.html"),
        ("?etape=2", "ici/debut.html?etape=2"),
        ("suite.html?etape=2", "ici/suite.html?etape=2"),
        ("//127.0.0.1:{port}/suite.html", "suite.html"),
    ],
)
def test_an_address_leads_where_a_browser_goes(
    rejouer: Rejouer, site: Site, page: str, ouverte: str
) -> None:
    for chemin in ("ici/debut.html", "ici/suite.html", "suite.html"):
        site.pages[chemin] = f"<!doctype html><title>{chemin}</title><p>Page"
    parcours = fini(
        rejouer({"aller": page.format(port=site.port)}, depart=f"{site.url}ici/debut.html")
    )
    assert [p.url for p in parcours.pages] == [site.url + ouverte]


def test_a_field_is_filled_in_a_form_that_sends_to_no_address(rejouer: Rejouer, site: Site) -> None:
    site.pages["page.html"] = (
        "<!doctype html><title>P</title><form action='http://[::1/'><label>Nom <input></label>"
    )
    fini(rejouer({"aller": "page.html"}, {"remplir": {"etiquette": "Nom", "valeur": "Odile"}}))


@pytest.mark.parametrize(
    "cible",
    [
        "Loin",
        {"nom": "loin"},
        {"role": "button", "nom": "Loin"},
        {"css": "#loin"},
        {"texte": "Loin"},
        {"css": "#absent", "sinon": [{"nom": "Nulle part"}, {"nom": "Loin"}]},
    ],
    ids=str,
)
def test_cliquer(rejouer: Rejouer, cible: Any) -> None:
    parcours = fini(rejouer(GESTES, {"cliquer": cible}, {"verifier": {"css": "#touche"}}))
    assert lieux(parcours)[0] == "#loin"


NAISSANCE = {"remplir": {"etiquette": "Né le", "valeur": "14/05/1980"}}


def _en_lecture_seule(au_clic: str) -> str:
    champ = f'<label for="ne">Né le</label><input id="ne" readonly onfocus="{au_clic}">'
    return f"<!doctype html><title>Vous</title><main>{champ}</main>"


def test_a_field_that_a_press_lets_write_is_filled(rejouer: Rejouer, site: Site) -> None:
    site.pages["vous.html"] = _en_lecture_seule("this.readOnly = false")
    parcours = fini(rejouer({"aller": "vous.html"}, NAISSANCE))
    assert lieux(parcours) == ["#ne"]


def test_a_field_that_a_calendar_fills_says_how(rejouer: Rejouer, site: Site) -> None:
    site.pages["vous.html"] = _en_lecture_seule("")
    parcours = rejouer({"aller": "vous.html"}, NAISSANCE)
    assert parcours.fin is Fin.ECHEC
    assert "en lecture seule" in parcours.phrase_fin
    assert "choisissez dans ce qui s'ouvre" in parcours.phrase_fin


@pytest.mark.parametrize(
    ("etape", "selecteur"),
    [
        ({"remplir": {"etiquette": "Texte", "valeur": "{{ sosie.prenom }}"}}, "#texte"),
        ({"remplir": {"css": "#date", "valeur": "2020-02-29"}}, "#date"),
        ({"choisir": {"etiquette": "Liste", "option": "Propriétaire"}}, "#liste"),
        ({"choisir": {"css": "#liste", "option": "Locataire du parc"}}, "#liste"),
        ({"appuyer": {"touche": "Tab", "cible": {"css": "#texte"}}}, "#texte"),
        ({"cocher": "Case cachée"}, "#cachee"),
    ],
    ids=str,
)
def test_a_field_is_the_one_that_is_named(rejouer: Rejouer, etape: Any, selecteur: str) -> None:
    assert lieux(fini(rejouer(GESTES, etape))) == [selecteur]


@pytest.mark.parametrize(
    ("etape", "coches"),
    [
        ({"cocher": "Case"}, ["#case"]),
        ({"cocher": {"etiquette": "Case", "coche": True}}, ["#case"]),
        ({"cocher": {"etiquette": "Case", "coche": False}}, []),
        ({"cocher": "Case cachée"}, ["#cachee"]),
        ({"choisir": {"etiquette": "Canal", "option": "SMS"}}, ["#sms"]),
    ],
    ids=str,
)
def test_a_box_is_in_the_state_that_is_wanted(
    rejouer: Rejouer, etape: Any, coches: list[str]
) -> None:
    # A second state is kept only where the tree changed: the key writes what it heard.
    parcours = fini(rejouer(GESTES, etape, {"appuyer": "Escape"}))
    vus = parcours.pages[-1].cadres[0].collecte["champs"]
    assert [c["selecteur"] for c in vus if c["coche"]] == coches


def test_a_box_that_is_not_laid_out_is_ticked_by_its_words(rejouer: Rejouer, site: Site) -> None:
    repas = "".join(
        f"<label><input type='radio' name='repas' id='{mot}' style='display: none'>"
        f"<span>{mot.title()}</span></label>"
        for mot in ("oui", "non")
    )
    site.pages["bascule.html"] = (
        "<!doctype html><html lang='fr'><title>Bascule</title><form>"
        f"<fieldset><legend>Repas</legend>{repas}</fieldset><p id='dit'></p></form><script>"
        "oui.onchange = non.onchange = () => { dit.textContent = oui.checked ? 'Mange' : 'Part'; };"
        "</script>"
    )
    ouvrir = {"aller": "bascule.html"}
    fini(rejouer(ouvrir, {"cocher": "Oui"}, {"verifier": {"texte": "Mange"}}))
    choisir = {"choisir": {"etiquette": "Repas", "option": "Non"}}
    fini(rejouer(ouvrir, choisir, {"verifier": {"texte": "Part"}}))


def test_televerser(rejouer: Rejouer, site: Site, tmp_path: Path) -> None:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4")
    depot = {"televerser": {"etiquette": "Pièce", "fichier": "piece.pdf"}}
    parcours = fini(rejouer(GESTES, depot, {"cliquer": {"nom": "Envoyer", "sans_envoi": True}}))
    assert lieux(parcours)[0] == "#piece"
    assert parcours.pages[-1].url == f"{site.url}recu"


@pytest.mark.parametrize("verbe", ["attendre", "verifier"])
@pytest.mark.parametrize(
    "cible", ["Cadres", {"texte": "Cadres", "delai_s": 2}, {"etiquette": "Dehors"}], ids=str
)
def test_attendre_and_verifier(rejouer: Rejouer, verbe: str, cible: Any) -> None:
    fini(rejouer({"aller": "cadres.html"}, {verbe: cible}))


@pytest.mark.parametrize("forme", ["court", "vide"])
def test_revenir_and_recharger(rejouer: Rejouer, site: Site, forme: str) -> None:
    revenir: Any = "revenir" if forme == "court" else {"revenir": {}}
    recharger: Any = "recharger" if forme == "court" else {"recharger": {}}
    parcours = fini(rejouer({"aller": "onglets.html"}, {"cliquer": "Suite"}, recharger, revenir))
    assert [p.url.removeprefix(site.url) for p in parcours.pages] == [
        "onglets.html",
        "arrivee.html",
        "arrivee.html",
        "onglets.html",
    ]


def test_dans_le_cadre(rejouer: Rejouer) -> None:
    dedans = {
        "cadre": "Imbriqué",
        "etapes": [
            {"remplir": {"etiquette": "Nom d'usage", "valeur": "Camille"}},
            {"cliquer": "Envoyer ici"},
            {"verifier": "Reçu Camille"},
        ],
    }
    parcours = fini(rejouer({"aller": "cadres.html"}, {"dans_le_cadre": dedans}))
    lieu = [(p.etape, p.lieu.cadre, p.lieu.selecteur) for p in parcours.journal if p.lieu]
    assert lieu[:2] == [
        ("etapes.1.etapes.0", (1, 0), "#nom"),
        ("etapes.1.etapes.1", (1, 0), "#bouton"),
    ]


def test_a_frame_that_is_missing_is_told_with_those_that_are_there(rejouer: Rejouer) -> None:
    parcours = rejouer(
        {"aller": "cadres.html"}, {"dans_le_cadre": {"cadre": "Plan", "etapes": ["recharger"]}}
    )
    assert parcours.fin is Fin.ECHEC
    assert "Pas de cadre « Plan »" in parcours.phrase_fin
    assert "« Premier » ; « Imbriqué »" in parcours.phrase_fin


@pytest.mark.parametrize(
    ("visible", "chemin"), [("Onglets", "etapes.1.alors.0"), ("Nulle part", "etapes.1.sinon.0")]
)
def test_si(rejouer: Rejouer, visible: str, chemin: str) -> None:
    fourche = {
        "visible": visible,
        "alors": [{"cliquer": "Suite"}],
        "sinon": [{"verifier": {"css": "h1"}}],
    }
    parcours = fini(rejouer({"aller": "onglets.html"}, {"si": fourche}))
    assert [pas.etape for pas in parcours.journal] == ["etapes.0", "etapes.1", chemin]


def test_a_new_tab_is_followed_and_recorded(rejouer: Rejouer, site: Site) -> None:
    parcours = fini(rejouer({"aller": "onglets.html"}, {"cliquer": "Nouvel onglet"}))
    assert [(p.onglet, p.url) for p in parcours.pages] == [
        (0, f"{site.url}onglets.html"),
        (1, f"{site.url}arrivee.html"),
    ]


def test_a_button_that_says_it_is_off_is_tried(rejouer: Rejouer, site: Site) -> None:
    site.pages["inactif.html"] = (
        "<!doctype html><html lang='fr'><title>Dit</title><button id='dit' aria-disabled='true' "
        "onclick='document.title = 1; suite.hidden = false'>Suite</button><p id='suite' hidden>Là"
        "</p><button id='mort' aria-disabled='true'>Plus tard</button></html>"
    )
    parcours = fini(rejouer({"aller": "inactif.html"}, {"cliquer": "Suite"}, {"verifier": "Là"}))
    pas = parcours.journal[1]
    assert (pas.dit_inactif, pas.message) == (True, OFF_PHRASE)
    mort = rejouer({"aller": "inactif.html"}, {"cliquer": "Plus tard"})
    assert (mort.fin, mort.journal[-1].message) == (Fin.ECHEC, OFF_AND_DEAD)


OFF = "disabled='false'"
SHUT = "disabled style='pointer-events: none'"
GOES = "onclick='location = `vu.html`'"


@pytest.mark.parametrize(
    ("balise", "inactive"),
    [
        (f"<a href='vu.html' {OFF}>Suite</a>", False),
        ("<a href='vu.html' disabled>Suite</a>", False),
        (f"<div role='button' tabindex='0' {OFF} {GOES}>Suite</div>", False),
        (f"<a href='vu.html' {SHUT}>Suite</a>", True),
        (f"<button {OFF} {GOES}>Suite</button>", True),
    ],
)
def test_the_word_disabled_shuts_a_control_and_no_link(
    rejouer: Rejouer, site: Site, balise: str, inactive: bool
) -> None:
    site.pages["mot.html"] = f"<!doctype html><html lang='fr'><title>Mot</title>{balise}</html>"
    site.pages["vu.html"] = "<!doctype html><html lang='fr'><title>Vu</title><p>Vu</p></html>"
    parcours = rejouer({"aller": "mot.html"}, {"cliquer": "Suite"})
    said = parcours.journal[-1].message
    assert (parcours.fin is Fin.ECHEC, "inactif" in said) == (inactive, inactive)
    assert inactive or parcours.pages[-1].url == f"{site.url}vu.html"


def test_a_fork_waits_as_long_as_its_author_says(
    rejouer: Rejouer, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forks, "FORK_S", 0)
    site.pages["tard.html"] = (
        "<!doctype html><title>Tard</title><p>Ici</p><script>setTimeout(() => "
        "document.body.insertAdjacentHTML('beforeend', '<a href=vu.html>Tard</a>'), 1500)</script>"
    )
    site.pages["vu.html"] = "<!doctype html><title>Vu</title><p>Vu</p>"
    fourche = {"visible": {"texte": "Tard", "delai_s": 20}, "alors": [{"cliquer": "Tard"}]}
    parcours = fini(rejouer({"aller": "tard.html"}, {"si": fourche}))
    assert parcours.pages[-1].url == f"{site.url}vu.html"


@pytest.mark.parametrize(("dit", "attente"), [({}, forks.FORK_S), ({"delai_s": 20}, None)], ids=str)
def test_a_fork_looks_now_unless_its_author_gives_it_time(dit: Any, attente: float | None) -> None:
    given: list[float | None] = []

    def see(_presence: object, _cadre: object, timeout_s: float | None = None) -> None:
        given.append(timeout_s)

    fourche = Fourche.model_validate({"visible": {"texte": "Tard", **dit}, "alors": ["recharger"]})
    forks.looks(cast("Hand", SimpleNamespace(see=see)), fourche, ())
    assert given == [attente]
