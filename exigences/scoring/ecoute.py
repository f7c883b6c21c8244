"""Where a person who hears the page, and does not see it, is stopped or hindered."""

from collections.abc import Iterator, Mapping

from exigences.model.catalogue.besoins import Portee
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.ecoute import ObstacleEcoute, TrajetEcoute
from exigences.model.parcours.parcours import StepRecord
from exigences.model.score.vecu import Empechement
from exigences.scoring.arret import page_of, proof_of, words_of

_QUESTION = "Avec un lecteur d'écran, trouve-t-on cet élément, et s'en sert-on ?"
_CHANGE = "Avec un lecteur d'écran, apprend-on autrement que l'écran a changé ?"
_UNHEARD = {
    ObstacleEcoute.ABSENT: "se voit, et rien ne l'annonce",
    ObstacleEcoute.SANS_ROLE: "est lu comme un simple texte : rien ne dit qu'il agit",
    ObstacleEcoute.SANS_NOM: "est annoncé sans nom : rien ne dit à quoi il sert",
    ObstacleEcoute.MUET: "se voit, et rien ne le dit",
}
_CURSOR = "ne s'atteint qu'avec le curseur du lecteur d'écran"
_THEMES: Mapping[str, str] = {
    "link": "liens",
    "textbox": "formulaires",
    "searchbox": "formulaires",
    "checkbox": "formulaires",
    "radio": "formulaires",
    "combobox": "formulaires",
    "listbox": "formulaires",
}
"""The exigence that tells of a fault, by the role of what has it; `scripts` for the rest."""


def listening_stops(faits: ParcoursFacts) -> Iterator[Empechement]:
    """What is not heard along the steps: proven, it blocks; what changes unsaid hinders."""
    for record in faits.journal if faits.pages else ():
        heard = record.ecoute
        if heard is None:
            continue
        if heard.obstacle is not None or heard.curseur:
            yield _not_heard(record, heard, faits)
        if heard.muets:
            yield _unsaid(record, heard, faits)


def _not_heard(record: StepRecord, heard: TrajetEcoute, faits: ParcoursFacts) -> Empechement:
    sure = heard.certain and heard.obstacle is not None
    named = words_of(heard.cible, faits) if heard.cible else ""
    what = named or f"ce que demande l'étape « {record.phrase} »"
    why = _CURSOR if heard.obstacle is None else _UNHEARD[heard.obstacle]
    role = heard.annonce.role if heard.annonce else ""
    return Empechement(
        exigence=_THEMES.get(role, "scripts"),
        page=page_of(record, heard.cible, faits),
        etape=record.etape,
        portee=Portee.BLOQUE if sure else Portee.GENE,
        demande=f"{what} {why}",
        preuve=proof_of(record, heard.cible, faits, "" if sure else _QUESTION),
    )


def _unsaid(record: StepRecord, heard: TrajetEcoute, faits: ParcoursFacts) -> Empechement:
    what = "une erreur s'affiche" if heard.erreur else "l'écran change"
    return Empechement(
        exigence="scripts",
        page=page_of(record, heard.cible, faits),
        etape=record.etape,
        portee=Portee.GENE,
        demande=f"{what} sans que rien ne le dise (« {heard.muets[0]} »)",
        preuve=proof_of(record, heard.cible, faits, _CHANGE),
    )
