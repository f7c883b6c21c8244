"""Told too late: what must still be done, brought or known is said only once all is sent."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.catalogue.suivi import after_sending
from exigences.facts.langue.texte import Force, stems
from exigences.facts.page.lecture import Phrase, phrases_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_DUE = notion("reste-a-faire-apres-l-envoi")
_STEM = 5
"""First letters by which two words are of one family."""
_SAID = 0.6
"""Share of the words of a sentence that one sentence before has, from which it was told."""
_PLAIN = notion("obligation-d-apres-l-envoi")
_QUESTION = "La personne le savait-elle avant d'envoyer ?"


@detector(
    Exigence(
        id="appris-apres-l-envoi",
        categorie=Categorie.ERREUR,
        titre="Appris après l'envoi",
        demande="N'apprendre qu'une fois la demande partie ce qu'il reste à faire.",
        instruction="Lis le dernier écran jusqu'au bout : il dit ce qu'il te reste à faire.",
        pourquoi=(
            "La personne croit avoir fini, ferme la page, et manque ce qu'on attendait d'elle ; ou"
            " elle aurait choisi autrement si elle l'avait su."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            REGLEMENT_2018_1724,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire dès la première page ce qu'il faudra faire, apporter ou attendre ensuite."
        ),
        limites=(
            "Sans un envoi, elle n'est pas jugée. Les mots de l'écran final sont comparés à ceux "
            "d'avant : ce qui y était dit dans d'autres mots est pris à tort. Sûr seulement si une"
            " obligation y est dite et que rien n'en parlait."
        ),
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what is still to be done by the last screens, that no sentence before told."""
    if not parcours.envoye:
        return
    after = after_sending(parcours)
    if not (due := tuple(_due(after))):
        return
    late = {page.indice for page in after}
    before = [page for page in parcours.lues if page.indice not in late]
    known = [_words(phrase) for page in before for phrase in phrases_of(page)]
    seen: set[str] = set()
    for phrase in due:
        words = _words(phrase)
        told = max((len(one & words) / len(words) for one in known if words), default=0.0)
        if words and phrase.plie not in seen and told < _SAID:
            seen.add(phrase.plie)
            sure = not told and phrase.force is Force.DEMANDE
            sure = sure and bool(_PLAIN.search(phrase.plie))
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)


def _due(pages: tuple[PageFacts, ...]) -> Iterator[Phrase]:
    for page in pages:
        yield from (phrase for phrase in phrases_of(page) if _DUE.search(phrase.plie))


def _words(phrase: Phrase) -> frozenset[str]:
    return stems(phrase.texte, _STEM)
