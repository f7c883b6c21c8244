"""Finds the error messages that a page shows, and whether they say what to do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.langue.texte import fold
from exigences.model.facts import Bloc, PageFacts

_MESSAGE = re.compile(
    r"^(?:erreur\b|une erreur (?:est survenue|s'est produite|inattendue|technique)|"
    r"(?:la |votre )?saisie (?:est )?(?:incorrecte|invalide|non conforme|erronee)|"
    r"(?:champs?|donnees?|valeurs?|formulaire|fichier|format|code|mot de passe|identifiants?)"
    r"[^.]{0,40}\b(?:incorrect|invalide|errone|non conforme|non valide|n'est pas valide|refuse)|"
    r"le (?:champ|format|code|fichier|mot de passe|numero)[^.]{0,80}"
    r"(?:incorrect|invalide|non conforme|obligatoire|n'est pas (?:valide|correct|reconnu))|"
    r"veuillez (?:verifier|corriger|renseigner|saisir) (?:votre saisie|(?:les|le|ce) champs?)|"
    r"(?:l'|un |une |le |la )?(?:operation|action|requete|traitement) (?:a echoue|impossible)|"
    r"oups\b|echec\b)"
)
_VAGUE = re.compile(
    r"une erreur (?:est survenue|s'est produite|inattendue|technique)|^erreur[ .!]*$|"
    r"verifier votre saisie|"
    r"saisie (?:est )?(?:incorrecte|invalide|non conforme|erronee)|"
    r"formulaire (?:est )?(?:incorrect|invalide)|donnees? (?:incorrecte|invalide|erronee)|"
    r"(?:champs?|donnees?|valeurs?) (?:est |sont )?(?:incorrect|invalide|errone|non conforme)|"
    r"(?:a echoue|impossible)\s*[.!]?$|^oups|^echec|fichier (?:est )?(?:non conforme|invalide)|"
    r"^erreur (?:de saisie|technique|inconnue|systeme|\d{2,6})"
)
_CONNEXION = re.compile(
    r"(?:identifiant|mot de passe|login|adresse)[^.]{0,60}(?:incorrect|invalide|errone)"
)
_PRECIS = re.compile(
    r"\bexemple|\battendu|\bdoit (?:contenir|comporter|etre|avoir)|\bminimum\b|\bmaximum\b|[«\"]|"
    r"\d+ (?:chiffres|caracteres|mo|ko)|\bformats? (?:accepte|autorise)|"
    r"\bindiquez|\bchoisissez|\becrivez|\bappelez|\breessayez dans|\bil manque\b|"
    r"\b(?:cochez|selectionnez|precisez|joignez)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageErreur:
    """An error message; `vague` says neither which entry nor what to do."""

    bloc: Bloc
    vague: bool
    connexion: bool
    """Whether it speaks of a refused login, that security keeps short."""


_CODE = re.compile(r"erreur(?: n°?)? ?\d{2,6}\W*")
"""The number of an error, as a label beside the message itself."""
_AFTER = 3
"""Blocks after that number among which the message stands."""


def says_how(texte: str) -> bool:
    """Whether a message says what to do, what is expected, or gives an example."""
    return bool(_PRECIS.search(fold(texte)))


def error_messages(page: PageFacts) -> Iterator[MessageErreur]:
    """Messages of a page that say that something went wrong, in order."""
    labels = [fold(c.libelle_visible) for c in page.champs if len(c.libelle_visible) > 2]
    for rank, bloc in enumerate(page.blocs):
        plain = fold(bloc.texte)
        if len(plain) > 400 or plain.endswith("?") or not _MESSAGE.search(plain):
            continue
        if _CODE.fullmatch(plain) and any(b.courant for b in page.blocs[rank + 1 :][:_AFTER]):
            continue
        named = bool(bloc.champ) or any(label in plain for label in labels)
        connexion = bool(_CONNEXION.search(plain))
        precise = (named and not connexion) or bool(_PRECIS.search(plain))
        yield MessageErreur(
            bloc=bloc,
            vague=not precise and (connexion or bool(_VAGUE.search(plain))),
            connexion=connexion,
        )
