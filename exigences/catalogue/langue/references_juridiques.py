"""Legal references: articles and decrees within what the person must read."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import FALC, MAZET
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_REFERENCE = re.compile(
    r"\b(?:article|art\.)s? ?(?:[lrd]\. ?|[lrd])?\*? ?\d{1,4}(?:[-.]\d+)*\b"
    r"(?! ?(?:[:€]|ci-dess|d(?:u|es) (?:present|contrat|reglement|condition)))|"
    r"\b(?:decret|loi|arrete|ordonnance|deliberation|circulaire|directive)(?: \w+)? "
    r"(?:n ?[°o] ?\d|du \d{1,2}(?:er)? \w+ \d{4})|"
    r"\bcode (?:civil|penal|general des|de l'action sociale|de la securite sociale|du travail|"
    r"des relations entre|de la construction|de l'entree et du sejour|de l'urbanisme|electoral)|"
    r"\breglement \(ue\)"
)
_NUMBERED = re.compile(
    r"(?:^|(?<=[.;:!?] )|(?<=[.;:!?]))article \d{1,2}(?= ?[.:–—-]? *$| ?[.:–—] | - )"
)
"""« Article 3. » : how a text numbers its own parts, and no law."""
_VAGUE = notion("renvoi-vague-au-droit")
_DUE = notion("droit-qui-doit-etre-dit")


@detector(
    Exigence(
        id="references-juridiques",
        categorie=Categorie.LANGUE,
        titre="Références juridiques",
        demande="Lire des renvois à des lois, des décrets ou des délibérations.",
        instruction=(
            "Tu verras des numéros d'articles de loi : demande ce qu'ils changent pour toi, sans "
            "chercher à les lire."
        ),
        pourquoi=(
            "Un article de loi inquiète qui ne sait pas le lire, et cache ce qu'il faut faire."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            FALC,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Dire la règle en mots courants, et garder la référence pour une page à part.",
        limites=(
            "Un renvoi vague (« la réglementation en vigueur ») n'est qu'une question. Les blocs "
            "qui parlent de données personnelles, de cookies ou d'accessibilité sont laissés de "
            "côté en entier."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find references in the texts of the procedure; legal notices and privacy are their place.

    The numbers that conditions give to their own articles refer to no law.
    """
    seen: set[str] = set()
    for _, bloc in french_blocs(parcours):
        plain = fold(bloc.texte)
        if bloc.texte in seen or _DUE.search(plain):
            continue
        own = {numbered.start() for numbered in _NUMBERED.finditer(plain)}
        found = next((one for one in _REFERENCE.finditer(plain) if one.start() not in own), None)
        where = found or _VAGUE.search(plain)
        if where:
            seen.add(bloc.texte)
            yield sure_or_asked(
                bloc.lieu,
                excerpt(bloc.texte, where.start()),
                sure=bool(found) and is_of_this_procedure(parcours, bloc.lieu),
                question="Ce renvoi au droit aide-t-il la personne à répondre ?",
            )
