"""Electronic signature: the procedure asks to sign on line."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, met_or_seen, sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.etape import Obstacle
from exigences.mots import notion

_SIGN = re.compile(
    r"\b(?:signature|certificat) (?:\w+ )?electroniques?\b|\bsigne[rz]? (?:\w+ ){0,3}"
    r"(?:electroniquement|en ligne)\b"
)
_SIGN_BUTTON = re.compile(r"^(?:je )?signer?\b(?! de\b)")
_FIELD = notion("champ-de-signature")
_ON_SCREEN = "Faut-il signer à l'écran, du doigt ou de la souris ?"
_QUESTION = "Ce bouton demande-t-il une signature électronique ?"


@detector(
    Exigence(
        id="signature-electronique",
        categorie=Categorie.IDENTITE,
        titre="Signature électronique",
        demande="Signer en ligne, avec le moyen que le service impose.",
        instruction=(
            "Tu devras signer en ligne : lis ce que tu signes, et prépare le moyen demandé."
        ),
        pourquoi=(
            "Signer sans papier inquiète, demande souvent un certificat ou un code par SMS, et "
            "engage sans retour."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        pressentie="Cette phrase demande-t-elle de signer en ligne ?",
        effort=Effort.SERVICE,
        remediation=(
            "Accepter une case à cocher là où la loi le permet, ou une signature manuscrite "
            "envoyée par courrier."
        ),
        limites=(
            "Le robot ne signe jamais : ce que le bouton demande ensuite (certificat, code, tracé "
            "à la souris) n'est pas vu. Un bouton « Signer » seul n'est qu'une question."
        ),
        annonce=(
            "signature électronique",
            "signer électroniquement",
            "signer en ligne",
            "signature en ligne",
            "signature numérique",
            "signature dématérialisée",
            "signer numériquement",
            "signer dématérialisée",
            "signature écran",
            "signature souris",
            "signature code",
            "e-signature",
            "certificat électronique",
            "DocuSign",
            "Yousign",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what signs, buttons and fields, what asks to sign, and where the replay stopped."""
    yield from met_or_seen(parcours, Obstacle.SIGNATURE, "signature", "Signature électronique")
    for page in parcours.pages:
        for bouton in page.boutons:
            text = fold(bouton.texte)
            sure = bool(_SIGN.search(text))
            if bouton.region in CORPS and (sure or _SIGN_BUTTON.search(text)):
                yield sure_or_asked(bouton.lieu, bouton.texte, sure=sure, question=_QUESTION)
    yield from asked_in_text(parcours, _SIGN, "Peut-on signer autrement qu'en ligne ?")
    yield from _fields_to_sign(parcours)


def _fields_to_sign(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The fields of a signature, each once; a file may be that of a paper that one signs."""
    seen: set[str] = set()
    for _, champ, _ in asked_and_due(parcours):
        name = label_of(champ)
        if _FIELD.search(fold(name)) and name not in seen:
            seen.add(name)
            yield sure_or_asked(champ.lieu, name, sure=False, question=_ON_SCREEN)
