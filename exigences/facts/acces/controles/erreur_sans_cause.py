"""A message of error that says neither what is wrong nor how to mend it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, kind
from exigences.facts.acces.langues import passages
from exigences.mots import notion
from exigences.mots.pliage import fold

_ERROR, _CAUSE = notion("dit-une-erreur"), notion("dit-la-cause")
_EMPTY, _FORMAT = notion("erreur-qui-ne-dit-rien"), notion("format-attendu")
_REFUSED, _SECRET = notion("connexion-refusee"), notion("reponse-que-seul-le-service-connait")
_LONGEST = 160
_STATEMENT = re.compile(r"^accessibilite\b.*|\baccessibilite ?: ?\w+ conforme\b")


@controle(
    Regle(
        id="erreur-sans-cause",
        titre="Un message d'erreur ne dit ni ce qui ne va pas, ni comment le corriger.",
        remede="Dire ce qui est attendu : « L'âge s'écrit en chiffres, par exemple 42 ».",
        question="Sait-on, après avoir lu ce message, ce qu'il faut écrire ?",
        impact="moderate",
        rgaa=("11.11.1",),
        wcag=("3.3.1", "3.3.3"),
        act=("36b590",),
        applicabilite="Les textes courts affichés qui disent une erreur, là où il y a des champs.",
        echec=(
            "Ils ne disent que « valeur invalide », « champ mal rempli », avec le nom du champ au "
            "plus, et rien d'autre dans la page ne dit ce qui est attendu."
        ),
        limites=(
            "Ailleurs, le reste du message peut le dire : une question. Un identifiant, un code "
            "ou un numéro refusés ne peuvent pas en dire plus."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read each message of error."""
    asked = list(fields(arbre))
    if not asked:
        return
    names = {fold(field.nom).split("(")[0].strip(" :*") for field in asked}
    helped = _is_helped(arbre, asked)
    for node, told in messages(arbre):
        if _REFUSED.search(told):
            continue
        if _CAUSE.search(told):
            yield Vu(node, Avis.PASSE)
        else:
            empty = not helped and _EMPTY.fullmatch(_without(told, names))
            yield Vu(node, Avis.ECHEC if empty else Avis.DOUTE)


def _is_helped(arbre: Arbre, asked: Sequence[Noeud]) -> bool:
    """Whether a field, or a text of the page, says what is expected; or may not say it."""
    for field in asked:
        if kind(field) in _TOLD or any(field.attribut(name) for name in _TELLING):
            return True
        if _SECRET.search(fold(field.nom)):
            return True
    texts = (fold(text) for _, text in passages(arbre, least=1))
    return any(_FORMAT.search(text) or _CAUSE.search(text) for text in texts)


_TOLD = frozenset({"password", "date", "time", "file", "email"})
_TELLING = ("placeholder", "pattern", "title", "min", "max", "autocomplete")


def _without(told: str, names: Iterable[str]) -> str:
    """A message without the name of the field of which it tells."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        told = told.replace(name, "…")
    return told.strip(" .!:…")


def messages(arbre: Arbre) -> Iterator[tuple[Noeud, str]]:
    """The short texts that tell of an error, folded; « Accessibilité : non conforme » is none.

    Nor is a line of links where it stands beside others.
    """
    for node, text in passages(arbre, least=2):
        told = fold(text)
        if len(told) <= _LONGEST and _ERROR.search(_STATEMENT.sub(" ", told)):
            yield node, told
