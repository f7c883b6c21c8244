"""One language: nothing is offered in another language than French."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.absences import missing, screens_seen
from exigences.facts.texte import fold
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import Bouton, Lien, ParcoursFacts

_OTHER = re.compile(
    r"^(?:en|de|es|it|pt|ar|nl|ro|pl|uk|ru)$|\benglish\b|\banglais\b|\bdeutsch\b|\bespanol\b|"
    r"\bitaliano\b|\bportugues\b|\bfrancais \(?fr\b|\bselect(?:ionner|eur) (?:une |de )?langues?\b"
)
_NATIVE = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]{3}")
_SAYS = re.compile(
    r"\binterprete|\btradui(?:t|te|re|tes)\b|\btraduction|\b(?:en|disponible en) "
    r"(?:anglais|arabe|espagnol|portugais|turc|russe|ukrainien|allemand|plusieurs langues)\b"
)
_LANGUAGES = re.compile(r"\blangues?\b|\blanguages?\b|\btranslate\b")


@detector(
    Exigence(
        id="langue-unique",
        categorie=Categorie.LANGUE,
        titre="Langue unique",
        demande="Lire et écrire le français.",
        instruction="Tout est en français : fais-toi aider par quelqu'un qui le lit bien.",
        pourquoi=(
            "Les personnes arrivées récemment en France ont souvent des droits avant de bien lire"
            " le français."
        ),
        mode=Mode.SAVOIR,
        references=(
            REGLEMENT_2018_1724,
            MAZET,
        ),
        remediation="Donner l'essentiel dans d'autres langues, et dire où trouver un interprète.",
        absence=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a text, a link or a button that gives another language; a sign is enough."""
    for page in parcours.pages:
        if any(_foreign(b.langue) and len(b.texte) > 3 for b in page.blocs):
            return
        controls: list[Bouton | Lien] = [*page.liens, *page.boutons]
        if any(_OTHER.search(fold(c.texte)) or _NATIVE.search(c.texte) for c in controls):
            return
        if any(_SAYS.search(fold(b.texte)) for b in page.blocs):
            return
    said = f"Aucune autre langue que le français sur {screens_seen(parcours)}"
    yield from missing(
        parcours, said, _LANGUAGES, "La page « {page} » donne-t-elle une autre langue ?"
    )


def _foreign(langue: str) -> bool:
    return bool(langue) and not langue.lower().startswith("fr")
