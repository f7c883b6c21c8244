"""Pages one by one: the contract of `docs/inspecter.md`, whatever pages and browsers do."""

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from exigences.commandes.arret import INTERRUPTED
from exigences.model.facts.champs import Nature
from tests.browser.serveur import Site, serve
from tests.cli.lancer import RACINE, Resultat, lancer
from tests.cli.processus import suivre, tuer_les_navigateurs

DOC = (RACINE / "docs" / "inspecter.md").read_text("utf-8")


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


@pytest.fixture(scope="module")
def page(site: Site) -> Any:
    """A page that has something of everything."""
    (objet,) = objets(lancer("inspecter", "--json", f"{site.url}inspection.html"))
    return objet


def test_only_a_page_that_is_tried_says_where_the_focus_is_not_shown(site: Site) -> None:
    adresse = f"{site.url}focus-cache.html"

    def trouves(*options: str) -> list[tuple[str, str]]:
        (objet,) = objets(lancer("inspecter", "--json", *options, adresse))
        return [
            (regle["regle"], noeud["selecteur"])
            for regle in objet["accessibilite"]
            for noeud in regle["noeuds"]
            if regle["regle"] == "exi:focus-non-dessine"
        ]

    assert trouves() == []
    assert trouves("--approfondi") == [("exi:focus-non-dessine", "#nu")]


def objets(fait: Resultat) -> list[Any]:
    """One object a line; nothing else is said."""
    assert (fait.code, fait.erreurs) == (0, "")
    return [json.loads(ligne) for ligne in fait.sortie.splitlines()]


def cles(partie: str) -> list[str]:
    """The keys that the documentation lists under a heading."""
    section = DOC.partition(f"\n## {partie}")[2].partition("\n## ")[0]
    return re.findall(r"^\| `(\w+)`", section, re.MULTILINE)


# The contract -----------------------------------------------------------------------------------


def test_the_documentation_lists_the_keys_of_every_object(page: Any) -> None:
    assert list(page) == [cle for cle in cles("La page") if cle != "erreur"]
    vus = {
        "Un champ": page["champs"],
        "Un constat": page["constats"],
        "Une règle d'axe": page["axe"]["violations"] + page["axe"]["incomplete"],
        "Un élément": [n for r in page["axe"]["violations"] for n in r["noeuds"]],
    }
    for partie, trouves in vus.items():
        assert {tuple(objet) for objet in trouves} == {tuple(cles(partie))}
    regles = page["accessibilite"] + page["pour_information"]
    jugee = cles("Une règle jugée")
    assert {tuple(r) for r in regles} == {tuple(jugee), tuple(jugee[:-1])}
    preuves = [p for constat in page["constats"] for p in constat["preuves"]]
    ecrites = cles("Une preuve")
    assert {tuple(p) for p in preuves} == {tuple(ecrites), tuple(ecrites[:-1])}
    assert list(page["axe"]) == ["violations", "incomplete"]


def test_the_example_of_the_documentation_has_the_same_shape(page: Any) -> None:
    exemple, faute = (json.loads(bloc) for bloc in re.findall(r"```json\n(.*?)```", DOC, re.DOTALL))
    assert list(exemple) == list(page)
    assert list(exemple["champs"][0]) == list(page["champs"][0])
    assert exemple["champs"][0] == page["champs"][0]
    assert exemple["constats"][0] in page["constats"]
    assert list(faute) == ["url", "erreur"]


def test_the_documentation_lists_the_natures() -> None:
    section = DOC.partition("\n## Natures d'un champ")[2]
    assert re.findall(r"`(\w+)`", section) == sorted(Nature)


def test_fields_are_told_with_their_form_and_whether_they_are_seen(page: Any) -> None:
    vus = {
        c["identifiant"]: (c["nom"], c["formulaire"], c["nature"], c["obligatoire"], c["visible"])
        for c in page["champs"]
        if not c["cadre"]
    }
    assert vus == {
        "courriel": ("courriel", 0, "courriel", True, True),
        "remarque": ("", None, "autre", False, True),
        "surnom": ("surnom", 0, "autre", False, False),
    }


def test_what_is_in_a_frame_is_told_with_its_path(page: Any) -> None:
    dedans = [c["selecteur"] for c in page["champs"] if c["cadre"] == [0]]
    assert dedans == ["#nom", "#sans-nom"]
    fautes = [
        (regle["id"], noeud["selecteur"], noeud["cadre"])
        for regle in page["axe"]["violations"]
        for noeud in regle["noeuds"]
    ]
    assert ("label", "#sans-nom", [0]) in fautes
    assert ("image-alt", "html > body > main > p:nth-of-type(2) > img", []) in fautes


def test_what_axe_cannot_decide_is_apart(page: Any) -> None:
    assert "color-contrast" in [regle["id"] for regle in page["axe"]["incomplete"]]
    assert "color-contrast" not in [regle["id"] for regle in page["axe"]["violations"]]
    assert ("couleurs", "a_verifier") in [(c["exigence"], c["verdict"]) for c in page["constats"]]


# Many pages -------------------------------------------------------------------------------------


def test_ten_pages_shared_by_two_readers_come_in_order(site: Site) -> None:
    pages = ("lente", "arrivee.html", "axe-un.html", "temoin.html", "inspection.html")
    urls = [f"{site.url}{nom}?{tour}" for tour in (1, 2) for nom in pages]
    trouves = objets(lancer("inspecter", "--json", *urls))
    assert [objet["url"] for objet in trouves] == urls
    for premier, second in zip(trouves[:5], trouves[5:], strict=True):
        assert {**premier, "url": ""} == {**second, "url": ""}


def test_a_page_that_cannot_be_seen_has_an_object_that_says_why(site: Site) -> None:
    attendus = {
        f"{site.url}absente": "a répondu par une erreur 404",
        f"{site.url}erreur500": "a répondu par une erreur 500",
        "http://nulle-part.invalid/": "ce nom de site n'existe pas",
        f"{site.url}boucle": "la page renvoie sans fin",
        "file:///etc/hosts": "seules les adresses http:// et https:// s'inspectent",
        "http://[::1": "seules les adresses http:// et https:// s'inspectent",
        f"{site.url}muette": "n'a pas fini de répondre en 10 s",
        f"{site.url}telecharge": "cette adresse ne donne pas une page à lire",
    }
    bonne = f"{site.url}arrivee.html"
    trouves = objets(lancer("inspecter", "--json", "--attente", "10", *attendus, bonne))
    assert [objet["url"] for objet in trouves] == [*attendus, bonne]
    for objet, pourquoi in zip(trouves, attendus.values(), strict=False):
        assert list(objet) == ["url", "erreur"]
        assert objet["url"] in objet["erreur"]
        assert pourquoi in objet["erreur"]
    assert "erreur" not in trouves[-1]


def test_without_json_lines_are_for_people_and_a_missing_page_gives_2(site: Site) -> None:
    fait = lancer("inspecter", f"{site.url}inspection.html", f"{site.url}absente")
    assert fait.code == 2
    lignes = fait.sortie.splitlines()
    assert lignes[0] == f"Inscription {site.url}inspection.html"
    assert "  4 champs visibles" in lignes
    assert "  • adresse-electronique" in lignes
    assert lignes[-1].startswith(f"✗ {site.url}absente a répondu par une erreur 404")


def test_browsers_killed_midway_cost_no_page_but_those_that_kill_them(site: Site) -> None:
    site.vus.clear()
    urls = [f"{site.url}{nom}" for nom in ("arrivee.html", "muette", "muette", "temoin.html") * 2]
    suivi = suivre("inspecter", "--json", "--attente", "30", *urls, dossier=RACINE)
    tuees = 0
    while suivi.poll() is None:
        if (demandes := len(site.demandes("muette"))) > tuees:
            tuer_les_navigateurs(suivi.pid)
            tuees = demandes
        with suppress(subprocess.TimeoutExpired):
            suivi.wait(0.2)
    sortie, erreurs = suivi.communicate()
    trouves = [json.loads(ligne) for ligne in sortie.splitlines()]
    assert (suivi.returncode, erreurs) == (0, "")
    assert [objet["url"] for objet in trouves] == urls
    for objet in trouves:
        if objet["url"].endswith("muette"):
            assert list(objet) == ["url", "erreur"]
        else:
            assert "erreur" not in objet, "a page pays for its neighbour"


def test_a_stop_begins_no_other_page_and_tells_those_that_were_read(site: Site) -> None:
    site.vus.clear()
    urls = [f"{site.url}arrivee.html", *[f"{site.url}muette"] * 6]
    suivi = suivre("inspecter", "--json", "--attente", "10", *urls, dossier=RACINE)
    while len(site.demandes("muette")) < 2 and suivi.poll() is None:
        with suppress(subprocess.TimeoutExpired):
            suivi.wait(0.2)
    suivi.send_signal(signal.SIGINT)
    sortie, erreurs = suivi.communicate()
    trouves = [json.loads(ligne) for ligne in sortie.splitlines()]
    assert suivi.returncode == INTERRUPTED
    assert erreurs.strip().startswith("Arrêt demandé")
    assert [objet["url"] for objet in trouves] == urls[:3]
    assert "erreur" not in trouves[0]
    assert len(site.demandes("muette")) == 2


@pytest.mark.promesse("secret")
@pytest.mark.parametrize("format_", [(), ("--json",)], ids=["lu", "json"])
def test_an_address_that_holds_a_password_is_refused_and_never_printed(
    format_: tuple[str, ...], site: Site
) -> None:
    site.vus.clear()
    adresses = (
        f"http://moi:sesame@127.0.0.1:{site.port}/inspection.html",
        f"http:\\\\moi:sesame@127.0.0.1:{site.port}/inspection.html",
        "moi:sesame@127.0.0.1/",
        f"http://moi:ses/ame@127.0.0.1:{site.port}/",
    )
    fait = lancer("inspecter", *format_, *adresses)
    dit = fait.sortie + fait.erreurs
    assert dit.count("contient un identifiant") == len(adresses)
    assert not re.search("sesame|ses/ame|moi:", dit)
    assert site.vus == []
