"""Threat of sanction: penal texts shown to whoever fills the form."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, MAZET
from exigences.facts.langue.francais import french_reader
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import phrases
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_STRONG = notion("menace")
_MILD = notion("parle-de-sanction")
_REASSURES = notion("rassure-sur-les-sanctions")
_OTHER = notion("sujet-d-une-autre-personne")
"""The subject of the threat is someone else than the person who reads."""
_ROLE = notion("autre-que-la-personne")
_READER = notion("vise-la-personne")
_FIRST_CLAUSE = re.compile(r"[^,]{0,60}, ")
_REPORTS = notion("signale-ce-qui-ne-va-pas")
_ABOUT = notion("demarche-sur-une-sanction")


@detector(
    Exigence(
        id="menace-de-sanction",
        categorie=Categorie.ERREUR,
        titre="Menace de sanction",
        demande="Continuer malgré le rappel de peines et d'amendes.",
        instruction=(
            "On te rappelle des sanctions : elles visent le mensonge fait exprès, pas une erreur."
        ),
        pourquoi=(
            "La peur de la faute peut faire renoncer des personnes honnêtes, qui craignent "
            "seulement de mal comprendre."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            CRPA_L123_1,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Rappeler le droit à l'erreur, et dire comment corriger, avant de parler de fraude."
        ),
        limites=(
            "Les menaces se lisent à des tournures françaises. Dire à qui elles s'adressent se "
            "devine au début de la phrase, et peut se tromper quand elle commence autrement."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find reminders of sanctions for the person; a procedure about a fine speaks of it freely.

    What is punished where one reports something is what others did.
    """
    spoken_to = _spoken_to(parcours)
    reports = _REPORTS.search(fold(parcours.procedure.nom))
    about = bool(_ABOUT.search(spoken_to) or reports)
    french = {page.indice: french_reader(page) for page in parcours.pages}
    seen: set[str] = set()
    for phrase in phrases(parcours):
        if phrase.plie in seen or _REASSURES.search(phrase.plie):
            continue
        strong, mild = _STRONG.search(phrase.plie), _MILD.search(phrase.plie)
        if not strong and (not mild or about):
            continue
        reads = french[phrase.bloc.lieu.page]
        if _is_for_another(phrase.plie, spoken_to) or not reads(phrase.bloc):
            continue
        seen.add(phrase.plie)
        yield sure_or_asked(
            phrase.bloc.lieu,
            phrase.texte,
            sure=bool(strong) and not about,
            question="Cette phrase menace-t-elle la personne d'une sanction ?",
        )


def _spoken_to(parcours: ParcoursFacts) -> str:
    """What tells who the procedure is for, folded: its names, and the titles of its pages."""
    named = (parcours.procedure.nom, parcours.procedure.droit, parcours.procedure.organisme)
    titles = (bloc.texte for page in parcours.pages for bloc in page.blocs if bloc.niveau == 1)
    return fold(" | ".join((*named, *titles)))


def _is_for_another(plie: str, spoken_to: str) -> bool:
    """Whether a threat is for someone else, unless the procedure is for such people."""
    role = _other(plie)
    return role is not None and role.split()[0].rstrip("s") not in spoken_to


def _other(plie: str) -> str | None:
    """Who else a sentence is about, folded: it begins with them, or its second clause does."""
    clause = _FIRST_CLAUSE.match(plie)
    third = (clause and _OTHER.match(plie, clause.end())) or _OTHER.match(plie)
    if third is None or _READER.search(plie, third.end()):
        return None
    role = _ROLE.search(third[0])
    return role and role[0]
