"""An image whose text is the name of its file, or says nothing of it."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.mots import notion
from exigences.mots.pliage import fold

_EMPTY, _KNOWN = notion("alternative-vide"), notion("icone-connue")
_CODE = re.compile(r"(?=(?:\D*\d){3})[\w-]{8,}", re.ASCII)
_JOINED = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
"""How a programmer names a thing: `cas-logo`, `img_2`."""
_FILE = re.compile(r"[^\s/]+\.(?:png|jpe?g|gif|webp|svg|bmp|avif|tiff?|ico)", re.IGNORECASE)

_LARGE = 48
"""Pixels from which an image is no star, arrow or other sign of a text."""


@controle(
    Regle(
        id="image-nommee-par-fichier",
        titre="Le texte d'une image est le nom de son fichier, ou un mot passe-partout.",
        remede="Écrire dans alt ce que l'image apprend, ou le laisser vide si elle n'apprend rien.",
        question="Ce texte dit-il ce que l'image apprend ?",
        impact="serious",
        rgaa=("1.3.1",),
        wcag=("1.1.1",),
        act=("qt1vmo",),
        applicabilite="Les images affichées et entendues qui ont un nom.",
        echec=(
            "Le nom finit comme un fichier d'image (« .png », « .jpg »), seul, ou c'est le code "
            "qui nomme son fichier ; ou une grande image n'a qu'un signe pour nom (« * »)."
        ),
        limites=(
            "« image », « photo » ou « logo » seul, un nom de programmeur (« cas-logo ») ou, dans "
            "un lien ou un en-tête, celui du fichier en minuscules (« down »), n'est qu'une "
            "question. Un texte juste en apparence peut ne rien dire de l'image."
        ),
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the name of each image."""
    for node in arbre.noeuds:
        drawn = node.balise == "img" or (
            node.balise == "input" and node.attribut("type") == "image"
        )
        if not (drawn or node.role == "img") or not node.vu or not node.entendu:
            continue
        name = node.nom
        if not name:
            continue
        coded = (_FILE.fullmatch(name) or _is_a_code(node)) and not _is_about_a_file(node)
        if coded or _is_a_sign_alone(node):
            yield Vu(node, Avis.ECHEC, f"L'image s'appelle « {name} ».")
        else:
            yield Vu(node, Avis.DOUTE if _says_little(node) else Avis.PASSE)


def _says_little(node: Noeud) -> bool:
    """Whether a name says nothing of an image, or is that of a programmer for it or its file."""
    name = node.nom.strip()
    if _EMPTY.fullmatch(fold(name)):
        return True
    if _JOINED.fullmatch(name):
        return any(_EMPTY.fullmatch(part) for part in re.split("[-_]", name))
    leads = node.dans("a", "button", "header") is not None
    named = name.isascii() and name.isalpha() and name.islower() and name == _file_of(node)
    return leads and named and not _KNOWN.search(name) and not _is_about_a_file(node)


def _is_a_sign_alone(node: Noeud) -> bool:
    """Whether an image too large to be that sign is called « * », by no letter and no figure."""
    box = node.boite
    large = box is not None and min(box.largeur, box.hauteur) >= _LARGE
    return large and not any(map(str.isalnum, node.nom))


def _is_a_code(node: Noeud) -> bool:
    """Whether an image is called by the letters and digits that name its file, and no words."""
    file = _file_of(node)
    return _CODE.fullmatch(file) is not None and node.nom.strip() == file


def _file_of(node: Noeud) -> str:
    """The name of the file of an image, up to its first point."""
    return urlsplit(node.attribut("src")).path.rpartition("/")[2].partition(".")[0]


def _is_about_a_file(node: Noeud) -> bool:
    """Whether the image is of a file to take, or what holds it names that very file."""
    if any("download" in up.attributs for up in node.ancetres()):
        return True
    holder = next((up for up in node.ancetres() if up.texte_vu), None)
    return holder is not None and node.nom in holder.texte_vu
