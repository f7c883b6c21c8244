"""Threat of sanction: penal texts shown to whoever fills the form."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import CRPA_L123_1, MAZET
from exigences.facts.francais import french_reader
from exigences.facts.lecture import phrases
from exigences.facts.preuves import sure_or_asked
from exigences.facts.texte import fold
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_STRONG = re.compile(
    r"\bcode penal\b|\b441-\d{1,2}\b|\bemprisonnement\b|\bpoursuites? (?:penales?|judiciaires?)|"
    r"\bpassibles? (?:de |d'|des |du )|\bs(?:'|ous )expose\w* (?:a|aux?) (?:des |une? )?"
    r"(?:sanctions?|poursuites?|amendes?|penalites?)|\bvous vous exposez\b|"
    r"\b(?:puni|sanctionne)e?s? (?:de |d'|par )|(?<!votre )\bamende de\b|\beuros d'amende\b|"
    r"\bsanctions? (?:penales?|prevues?|encourues?)\b"
)
_MILD = re.compile(r"\bfausses? declarations?\b|\bsanctions?\b|\bpenalites?\b")
_REASSURES = re.compile(
    r"\baucune? (?:\w+ )?(?:sanctions?|amendes?|penalites?|poursuites?)|\bpas (?:de|d'|etre) "
    r"(?:sanction|amende|penalite|puni)|\bsans (?:sanction|penalite|amende|frais)|"
    r"\bdroit a l'erreur\b"
)
_ROLES = (
    r"(?:employeurs?|bailleurs?|proprietaires?|bailleresses?|logeurs?|marchands?(?: de sommeil)?"
    r"|vendeurs?|professionnels?|entreprises?|societes?|prestataires?|fournisseurs?|banques?"
    r"|etablissements?|medecins?|agents?|fonctionnaires?|organismes?|administrations?|notaires?"
    r"|huissiers?|commerces?|commercants?|sites?|hebergeurs?|exploitants?|agences?|tiers|escrocs?"
    r"|usurpateurs?|agresseurs?|harceleurs?|voleurs?|squatteurs?|complices?|debiteurs?"
    r"|auteurs? d(?:'une? |e |es |e l')(?:violences?|faits|agressions?|harcelement|usurpation"
    r"|infractions?|vol|escroquerie|arnaque))"
)
_THIRD_PARTY = re.compile(
    r"^(?:[^,]{0,60}, )?(?:l'|le |la |les |tout |toute |un |une |votre |vos |cet? |cette )"
    rf"(?P<role>{_ROLES})\b(?!.*\bvous (?:vous expos|encour|risqu|etes passible|serez|pouvez etre))"
)
"""Folded: the subject of the threat is someone else than the person who reads."""
_ABOUT = re.compile(r"\bamendes?\b|\bcontravention|\binfraction|\bplainte|\bcasier\b|\bsanction")


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
        references=(
            CRPA_L123_1,
            MAZET,
        ),
        remediation=(
            "Rappeler le droit à l'erreur, et dire comment corriger, avant de parler de fraude."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find reminders of sanctions for the person; a procedure about a fine speaks of it freely."""
    spoken_to = _spoken_to(parcours)
    about = bool(_ABOUT.search(spoken_to))
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
    third = _THIRD_PARTY.search(plie)
    return third is not None and third["role"].split()[0].rstrip("s") not in spoken_to
