"""The stored pages of both corpora, as lines that any commit reads: fields, and texts."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter

from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot
from outils.justesse.collecte import Collecte
from outils.justesse.fiches import Fiche

_PAGE = TypeAdapter(PageSnapshot)
_LISTES = (
    "champs",
    "formulaires",
    "liens",
    "boutons",
    "images",
    "medias",
    "cadres",
    "noscript",
    "fermes",
    "scripts",
    "tronque",
    "abreviations",
    "debordements",
)


def collected(kept: Collecte, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Name and line of each collected page; those that could not be collected are left out."""
    for name in names:
        if (page := kept.read(name)) is not None:
            yield name, line_of(page)


def line_of(page: PageSnapshot) -> str:
    """A page on one line."""
    return json.dumps(_PAGE.dump_python(page, mode="json"), ensure_ascii=False)


def page_of(fiche: Fiche) -> PageSnapshot:
    """The page that a sheet would be: its paragraphs, then its parts under their titles."""
    told = dict.fromkeys(("p", passage.texte) for passage in fiche.passages)
    for volet in fiche.volets:
        told |= dict.fromkeys((("h2", volet.titre), *map(_shown, volet.blocs)))
    url = f"http://127.0.0.1/{fiche.identifiant}"
    collecte: dict[str, Any] = {
        **{name: [] for name in _LISTES},
        "blocs": [_bloc(i, *bloc) for i, bloc in enumerate(told, 1) if bloc[1]],
        "marqueurs": {},
        "url": url,
        "titre": fiche.identifiant,
        "langue": "fr",
        "hauteur": 30 * len(told),
        "largeur": 1280,
        "fenetre": [1280, 800],
        "elements": len(told),
        "refresh": "",
        "viewport": "",
        "type": "text/html",
    }
    return PageSnapshot(
        indice=0,
        etape="justesse",
        onglet=0,
        document="0",
        url=url,
        titre=fiche.identifiant,
        langue="fr",
        statut=200,
        empreinte=fiche.identifiant,
        cadres=(FrameSnapshot(chemin=(), url=url, collecte=collecte),),
        axe=None,
        axe_erreur="axe n'a pas été lancé.",
    )


def _shown(bloc: tuple[str, str]) -> tuple[str, str]:
    """Tag and text of a block; what the sheets tag otherwise is a paragraph on a page."""
    tag, text = bloc
    return {"h": "h2", "li": "li"}.get(tag, "p"), text


def _bloc(rank: int, tag: str, text: str) -> dict[str, Any]:
    return {
        "selecteur": f"#b{rank}",
        "boite": [0, 30 * rank, 600, 18],
        "ordre": rank,
        "texte": text,
        "balise": tag,
        "role": "",
        "langue": "fr",
        "region": "contenu",
        "niveau": 2 if tag == "h2" else None,
        "liens": 0,
        "champ": "",
    }
