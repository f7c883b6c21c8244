"""A message of error beside a field, that nothing ties to it."""

import re
from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, tied_to
from exigences.mots.pliage import fold

_UNTOUCHED = re.compile(r"(?<!\S)ng-untouched(?!\S)")
"""The class by which Angular tells a field that nobody has left yet."""


@controle(
    Regle(
        id="erreur-non-reliee",
        titre="Un champ se dit invalide, et aucun message ne lui est relié.",
        remede="Relier le message au champ par aria-describedby, ou l'écrire dans l'étiquette.",
        question="Qui écoute ce champ apprend-il ce qui ne va pas ?",
        impact="serious",
        rgaa=("11.10.7",),
        wcag=("3.3.1", "1.3.1"),
        applicabilite=(
            "Les champs affichés qui ont aria-invalid=true, sauf ceux qu'un script dit n'avoir pas "
            "été touchés : rien n'y est encore en erreur."
        ),
        echec=(
            "Rien ne leur est relié par aria-describedby ou aria-errormessage, et ils n'ont qu'une "
            "étiquette."
        ),
        rend=(Avis.ECHEC,),
        limites=(
            "Une seconde étiquette qui porte le message suffit. Ce que dit le message n'est pas "
            "jugé."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Look for what is tied to each field that says it is wrong."""
    for field in fields(arbre):
        if fold(field.attribut("aria-invalid")) not in ("true", "spelling", "grammar"):
            continue
        if _UNTOUCHED.search(field.attribut("class")):
            continue
        yield Vu(field, Avis.PASSE if _told(arbre, field) else Avis.ECHEC)


def _told(arbre: Arbre, field: Noeud) -> bool:
    if any(n.texte for n in tied_to(arbre, field)):
        return True
    labels = arbre.etiquettes.get(field.rang, ())
    inner = any(
        n.balise not in ("#texte", "input", "abbr") for label in labels for n in label.descendants()
    )
    return len(labels) > 1 or inner or bool(field.attribut("aria-labelledby"))
