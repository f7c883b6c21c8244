"""Digital only: no other way is given to ask for the same right."""

from collections.abc import Iterator
from typing import assert_never

from exigences.catalogue.absences import last_page, missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CIRCULAIRE_6411, CONSEIL_D_ETAT_2022, CRPA_L112_8, MAZET
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.demandes.objet import is_for_a_screen
from exigences.facts.langue.texte import fold
from exigences.facts.page.liens import AIDE
from exigences.facts.voies.alternatives import Voie, offers_to_call, reachable, ways_said
from exigences.facts.voies.lieux import done_in_a_place
from exigences.facts.voies.recours import addresses_in_body, opening_hours
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts, TypeContact
from exigences.mots import notion
from exigences.mots.flair import flair

_OF_IT = notion("parle-de-la-demarche")
_WHOLE = "Toute la démarche peut-elle être faite en s'adressant là ?"
_ELSEWHERE = "Ce qui est demandé existe-t-il sans passer par internet ?"


@detector(
    Exigence(
        id="voie-unique-numerique",
        categorie=Categorie.RECOURS,
        titre="Voie unique numérique",
        demande="Passer par internet : aucune autre voie n'est donnée.",
        instruction=(
            "Il n'y a pas d'autre porte qu'internet : si tu n'y arrives pas, il faudra quelqu'un "
            "pour le faire avec toi."
        ),
        pourquoi=(
            "Le droit est fermé à qui ne peut pas passer par internet, quelle qu'en soit la raison."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            CONSEIL_D_ETAT_2022,
            CIRCULAIRE_6411,
            CRPA_L112_8,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Ouvrir la même demande au guichet, par téléphone ou sur papier, et le dire dès la "
            "première page."
        ),
        limites=(
            "L'autre voie n'est jamais essayée : ce qui est affiché est cru, et un simple contact "
            "n'est qu'une question. Personne n'a à prévenir qu'une boutique ou une étude en "
            "ligne l'est : « jamais annoncé » n'est dit que d'un droit, d'une participation, "
            "d'une lettre, ou si une autre voie est nommée."
        ),
        annonce=(
            "uniquement en ligne",
            "exclusivement en ligne",
            "seulement en ligne",
            "exclusivement dématérialisée",
            "entièrement dématérialisée",
            "aucune demande papier",
            "uniquement sur internet",
            "en ligne uniquement",
            "en ligne seulement",
            "uniquement par internet",
            "100 % en ligne",
            "obligatoirement en ligne",
            "exclusivement voie électronique",
            "aucun dossier papier",
            "seules demandes en ligne",
            "application web",
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find it at the two lowest levels of the other way; a page not opened leaves a doubt.

    Someone to reach, where nothing says that the procedure may be done so, leaves one too.
    """
    level = parcours.alternative.niveau
    match level:
        case NiveauAlternative.AUCUNE:
            said = f"Aucune autre voie qu'internet sur {screens_seen(parcours)}"
        case NiveauAlternative.MENTIONNEE:
            said = "Une autre voie est nommée, sans numéro, adresse ni formulaire pour la suivre"
        case NiveauAlternative.CONTACT_VERIFIABLE:
            yield from _asks_whether_whole(parcours)
            return
        case NiveauAlternative.EQUIVALENT_COMPLET:
            return
        case _:
            assert_never(level)
    proofs = parcours.alternative.preuves
    quoted = f"{said} : « {proofs[0][1]} »" if proofs else said
    refusals = [v for v in ways_said(parcours.pages) if Voie.REFUS in v.voies]
    if refusals:
        yield Preuve.at(refusals[0].lieu, refusals[0].texte)
        return
    places = (*opening_hours(parcours), *addresses_in_body(parcours))
    forms = reachable(parcours.pages, TypeContact.FORMULAIRE_PAPIER)
    if level is NiveauAlternative.MENTIONNEE and forms:
        yield sure_or_asked(*forms[0], sure=False, question="Sait-on où envoyer ce formulaire ?")
        return
    if level is NiveauAlternative.AUCUNE:
        places = (*places, *done_in_a_place(parcours))
    for lieu, texte in places[:1]:
        yield sure_or_asked(
            lieu, texte, sure=False, question="La démarche peut-elle être faite en ce lieu ?"
        )
        return
    if is_for_a_screen(parcours.procedure) or is_for_those_inside(parcours):
        yield sure_or_asked(last_page(parcours), quoted, sure=False, question=_ELSEWHERE)
        return
    yield from missing(
        parcours,
        quoted,
        AIDE,
        "La page « {page} » donne-t-elle une autre voie qu'internet ?",
        last_page(parcours),
        near=flair("voie-unique-numerique") if level is NiveauAlternative.AUCUNE else None,
        site=True,
    )


def _asks_whether_whole(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Someone to reach, where no sentence says of the procedure that it may be done so."""
    said = [way.texte for way in ways_said(parcours.pages) if Voie.REFUS not in way.voies]
    quoted = [text for _, text in parcours.alternative.preuves]
    if any(_OF_IT.search(fold(text)) for text in (*said, *quoted)):
        return
    if any(map(offers_to_call, quoted)):
        return
    where, quote = parcours.alternative.preuves[-1]
    yield sure_or_asked(where, quote, sure=False, question=_WHOLE)
