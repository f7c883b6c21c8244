"""What follows is not announced: nothing says what will happen after the sending."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.absences import missing, whole
from exigences.facts.lecture import phrases
from exigences.facts.suivi import after_sending
from exigences.model.exigence import Categorie, Exigence, Mode, Observation, Preuve
from exigences.model.facts import ParcoursFacts

_NEXT = re.compile(
    r"\bet apres\b|\bla suite\b|\bprochaines etapes\b|\bque se passe-t-il\b|"
    r"\bvous (?:recevrez|serez (?:informe|contacte|prevenu|averti|rappele|convoque))|"
    r"\b(?:nous|un agent|le service|la mairie) (?:vous )?(?:repondr|contacter|enverr|ecrir|"
    r"examiner|"
    r"etudier|examin|etudi|rappeller|appeller)|"
    r"\bvotre (?:demande|dossier) (?:sera|va etre|est) (?:\w+ )?(?:examin|trait|etudi|instrui)|"
    r"\b(?:decision|reponse)\b[^.]{0,30}\b(?:sera|viendra|arrive)|\bsera verse"
)
_ACCOUNT = re.compile(
    r"\bcode\b|\bactiv\w+|\bmot de passe\b|\blien de confirmation\b|\bcreation (?:de|"
    r"du) (?:votre )?compte"
)
_PLACES = re.compile(r"\bet apres\b|\bsuivi\b|\bsuivre (?:ma|votre)\b|\bprochaines etapes\b")


@detector(
    Exigence(
        id="suite-non-annoncee",
        categorie=Categorie.ERREUR,
        titre="Suite non annoncée",
        demande="Deviner ce qui se passe après l'envoi.",
        instruction="Demande ce qui se passe ensuite : rien ne dit ce que tu dois guetter.",
        pourquoi=(
            "On ne voit pas le message ou la lettre qu'il fallait guetter, et le droit se perd."
        ),
        mode=Mode.SAVOIR,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        remediation=(
            "Dire après l'envoi qui examine la demande, comment vient la réponse, et que faire si"
            " rien ne vient."
        ),
        absence=True,
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for what happens next, on any page; the code of an account is not it."""
    for phrase in phrases(parcours):
        if _NEXT.search(phrase.plie) and not _ACCOUNT.search(phrase.plie):
            return
    pages = after_sending(parcours)
    yield from missing(
        parcours,
        "Rien ne dit ce qui se passe après l'envoi",
        _PLACES,
        "La page « {page} » dit-elle ce qui se passe après l'envoi ?",
        whole(parcours, pages[-1].indice),
    )
