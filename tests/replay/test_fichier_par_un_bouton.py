"""A file goes where a person gives it: by what opens the window in which to choose it."""

from pathlib import Path
from typing import Any

import pytest

from exigences.facts.build import build_facts
from exigences.facts.demandes.depots import uploads
from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import PAGE, Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

DIT = "document.getElementById('dit').textContent = 'Pris : ' + this.files[0].name"
CHAMP = f'<input type="file" id="piece" name="piece" hidden onchange="{DIT}">'
SORTIE = '<output id="dit"></output>'
OUVRE = "document.getElementById('piece').click()"
BOUTON = f'<button type="button" onclick="{OUVRE}">Joindre un fichier</button>'
VISIBLES = {
    "bouton": f"<p>{BOUTON}</p><div>{CHAMP}</div>",
    "etiquette": f'<label for="piece" class="bouton">Joindre un fichier</label>{CHAMP}',
    "zone": '<div id="zone" style="cursor:pointer"><p>Joindre un fichier</p></div>'
    f'{CHAMP}<script>zone.addEventListener("click", () => {OUVRE})</script>',
    "par-dessus": '<div style="position:relative"><button type="button">Joindre un fichier</button>'
    f'<input type="file" id="piece" name="piece" onchange="{DIT}" aria-label="Joindre un fichier"'
    ' style="position:absolute; inset:0; width:160px; opacity:0"></div>',
    "fabrique": '<button type="button" id="fait">Joindre un fichier</button><script>'
    "fait.onclick = () => { const neuf = document.createElement('input'); neuf.type = 'file';"
    " neuf.onchange = () => { dit.textContent = 'Pris : ' + neuf.files[0].name; };"
    " neuf.click(); };</script>",
}
"""What a person sees of a field that is hidden, or that is nowhere."""
LOIN = (
    f'<main><button type="button" onclick="ouvrir(\'depot\')">+</button></main>'
    f'<form id="depot" hidden>{CHAMP}</form>'
    "<script>function ouvrir(nom) { document.querySelector(`#${nom} input`).click(); }</script>"
)
"""The button says no word of a file, but names the form of the field."""
DEUX = (
    '<ul><li><span><button type="button" onclick="autre.click()">Ajouter un fichier</button>'
    '</span><input type="file" id="autre" hidden></li>'
    f'<li><span><button type="button" onclick="{OUVRE}">Ajouter un fichier</button></span>'
    f"{CHAMP}</li></ul>"
)
PAR_RANG = "".join(
    f"""<div><button type="button" onclick="f{rang}.click()">Choisir</button><input type="file"
id="f{rang}" name="f{rang}" hidden onchange="dit.textContent = 'f{rang} : ' + this.files[0].name">
</div>"""
    for rang in (1, 2, 3)
)


def _piece(dossier: Path) -> None:
    (dossier / "piece.pdf").write_bytes(b"%PDF-1.4 piece")


def _joindre(**cible: str) -> dict[str, Any]:
    return {"televerser": {**cible, "fichier": "piece.pdf"}}


def _rejoue(rejouer: Rejouer, site: Site, tmp_path: Path, corps: str, **cible: Any) -> Any:
    _piece(tmp_path)
    site.pages["depot.html"] = PAGE.format(titre="Dépôt", corps=corps + SORTIE)
    situation = cible.pop("situation", None)
    etapes = {"aller": "depot.html"}, _joindre(**cible), {"verifier": "Pris : piece.pdf"}
    return rejouer(*etapes, situation=situation)


@DEUX_MOTEURS
@pytest.mark.parametrize("corps", VISIBLES.values(), ids=VISIBLES)
@pytest.mark.parametrize("cible", ["nom", "texte"])
def test_a_file_is_given_by_what_a_person_presses(
    rejouer: Rejouer, site: Site, tmp_path: Path, corps: str, cible: str
) -> None:
    if cible == "nom" and "zone" in corps:
        cible = "css"  # what has no role has no name
    designe = "#zone" if cible == "css" else "Joindre un fichier"
    parcours = _rejoue(rejouer, site, tmp_path, corps, **{cible: designe})
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    faits = build_facts(parcours)
    pieces = [champ for _, champ in uploads(faits)]
    assert len({piece.lieu.element for piece in pieces}) == 1
    assert (pieces[0].certaine, "Joindre un fichier" in pieces[0].libelle_visible) == (True, True)


@DEUX_MOTEURS
@pytest.mark.parametrize(
    "corps", [VISIBLES["bouton"], VISIBLES["etiquette"], VISIBLES["zone"], LOIN, DEUX]
)
def test_a_hidden_field_is_filled_by_what_opens_it(
    rejouer: Rejouer, site: Site, tmp_path: Path, corps: str
) -> None:
    parcours = _rejoue(rejouer, site, tmp_path, corps, css="#piece")
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


@DEUX_MOTEURS
@pytest.mark.parametrize(("style", "fin"), [("", Fin.TERMINE), ("display:none", Fin.ECHEC)])
def test_a_hidden_field_is_seen_by_its_label(
    rejouer: Rejouer, site: Site, style: str, fin: Fin
) -> None:
    corps = f'<label for="piece" style="{style}">Justificatif</label>{CHAMP}{BOUTON}'
    site.pages["depot.html"] = PAGE.format(titre="Dépôt", corps=corps)
    attendu = {"attendre": {"etiquette": "Justificatif", "delai_s": 0.5}}
    assert rejouer({"aller": "depot.html"}, attendu).fin is fin


def test_the_window_of_files_opens_by_keyboard(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    clavier = {"saisie": "clavier"}
    corps = VISIBLES["bouton"]
    parcours = _rejoue(rejouer, site, tmp_path, corps, css="#piece", situation=clavier)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    trajet = parcours.journal[1].clavier
    assert trajet is not None
    assert (trajet.arrets[-1].nom, trajet.obstacle) == ("Joindre un fichier", None)


@DEUX_MOTEURS
def test_a_button_that_opens_no_window_is_told(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    corps = '<button type="button">Joindre un fichier</button>'
    parcours = _rejoue(rejouer, site, tmp_path, corps, nom="Joindre un fichier")
    assert parcours.fin is Fin.ECHEC
    assert "n'ouvre aucune fenêtre où choisir un fichier" in parcours.phrase_fin


def test_a_hidden_field_that_nothing_opens_says_what_to_write(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    corps = f'<form action="/envoi">{CHAMP}<button>Envoyer</button></form><a href="a.html">Un</a>'
    parcours = _rejoue(rejouer, site, tmp_path, corps, css="#piece")
    assert parcours.fin is Fin.ECHEC
    assert "désignez le bouton qui l'ouvre" in parcours.phrase_fin
    assert not site.demandes("envoi")


def test_a_button_of_another_field_gives_it_nothing(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    corps = (
        '<button type="button" onclick="autre.click()">Joindre un fichier</button>'
        f'<input type="file" id="autre" hidden onchange="{DIT}">{CHAMP}'
    )
    parcours = _rejoue(rejouer, site, tmp_path, corps, css="#piece")
    assert parcours.fin is Fin.ECHEC
    assert "ouvre un autre champ" in parcours.phrase_fin


def test_a_button_that_commits_is_not_pressed_to_join(
    rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    corps = '<form action="/envoi"><input name="nom"><button>Envoyer ma demande</button></form>'
    parcours = _rejoue(rejouer, site, tmp_path, corps, nom="Envoyer ma demande")
    assert parcours.fin is not Fin.TERMINE
    assert not site.demandes("envoi")


@DEUX_MOTEURS
@pytest.mark.parametrize("rang", [1, 3, 4])
def test_a_file_goes_to_the_hidden_field_of_its_rank(
    rejouer: Rejouer, site: Site, tmp_path: Path, rang: int
) -> None:
    _piece(tmp_path)
    site.pages["depot.html"] = PAGE.format(titre="Dépôt", corps=PAR_RANG + SORTIE)
    parcours = rejouer(
        {"aller": "depot.html"},
        {"televerser": {"css": "input[type=file]", "rang": rang, "fichier": "piece.pdf"}},
        {"verifier": f"f{rang} : piece.pdf"},
    )
    made = (Fin.TERMINE, "") if rang <= 3 else (Fin.ECHEC, "joindre")
    assert parcours.fin is made[0], parcours.phrase_fin
    assert made[1] in parcours.phrase_fin.lower()
