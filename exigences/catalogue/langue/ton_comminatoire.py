"""Threatening tone: orders and warnings where an explanation would do."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, FALC, MAZET
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.texte import excerpt, fold, sentences
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_STRONG = notion("ton-severe")
_MILD = notion("ton-ferme")
_MEASURED = notion("suite-mesuree")
_PROTECTS = notion("protege-la-personne")
_PENAL = notion("peine")


@detector(
    Exigence(
        id="ton-comminatoire",
        categorie=Categorie.LANGUE,
        titre="Ton comminatoire",
        demande="Lire des ordres et des avertissements sans s'en laisser décourager.",
        instruction="Le ton est sévère, mais tu es dans ton droit : continue.",
        pourquoi="Un ton qui menace peut faire renoncer des personnes qui ont droit à l'aide.",
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            CRPA_L123_1,
            FALC,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire ce qui aide à réussir, et ce que le service fera s'il manque quelque chose."
        ),
        limites=(
            "Le ton se lit à des tournures françaises connues, sans juger ce qui les entoure : "
            "une menace tournée autrement est manquée, un avertissement utile peut être signalé."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find threats and orders; penal sanctions are another demand, mild words a question.

    So is a condition of what one is given, with what is to be given back.
    """
    seen: set[str] = set()
    for _, bloc in french_blocs(parcours):
        for sentence in sentences(bloc.texte):
            plain = fold(sentence)
            if sentence in seen or _PENAL.search(plain) or _PROTECTS.search(plain):
                continue
            strong = _STRONG.search(plain)
            mild = None if strong else _MILD.search(plain)
            if strong or mild:
                seen.add(sentence)
                yield sure_or_asked(
                    bloc.lieu,
                    excerpt(sentence),
                    sure=bool(strong and not _MEASURED.search(plain)),
                    question="Ce ton est-il nécessaire ici ?",
                )
