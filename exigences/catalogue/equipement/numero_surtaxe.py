"""Premium-rate number: calling for help costs more than a plain call."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, ESSOC_ARTICLE_28
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import CoutAppel, ParcoursFacts, TypeContact
from exigences.mots import notion

_PRICED = re.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:€|euros?|centimes?|cts?)(?: ttc)? ?(?:/|par|la) ?(?:min|appel)"
)
_FREE = notion("appel-sans-surcout")


@detector(
    Exigence(
        id="numero-surtaxe",
        categorie=Categorie.EQUIPEMENT,
        titre="Numéro surtaxé",
        demande="Payer plus qu'un appel ordinaire pour joindre le service.",
        instruction="Pour appeler le service, prévois un coût : le numéro est surtaxé.",
        pourquoi=(
            "Qui a le plus besoin d'aide paie le plus cher, et un forfait bloqué refuse ces "
            "numéros."
        ),
        mode=Mode.AVOIR,
        competence=Competence.AUCUNE,
        references=(
            ESSOC_ARTICLE_28,
            DEFENSEUR_2022,
        ),
        effort=Effort.TEXTE,
        remediation="Donner un numéro non surtaxé, dit comme tel, dès la première page.",
        limites=(
            "Le coût vient du numéro et du texte à côté : un prix donné ailleurs dans la page, ou "
            "seulement pendant l'appel, est manqué. Un numéro court dont le prix est inconnu "
            "n'est qu'une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the phone numbers that cost more than a plain call, each once."""
    seen: set[str] = set()
    for page in parcours.pages:
        for contact in page.contacts:
            if contact.type is not TypeContact.TELEPHONE or contact.valeur in seen:
                continue
            seen.add(contact.valeur)
            said = fold(contact.extrait)
            sure = contact.cout is CoutAppel.SURTAXE or bool(_PRICED.search(said))
            unknown = contact.cout is CoutAppel.INCONNU and not _FREE.search(said)
            if sure or unknown:
                yield sure_or_asked(
                    contact.lieu,
                    contact.extrait or contact.valeur,
                    sure=sure,
                    question="Cet appel coûte-t-il plus qu'un appel ordinaire ?",
                )
