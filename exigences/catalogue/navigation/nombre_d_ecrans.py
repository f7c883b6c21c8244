"""Number of screens: how many the procedure makes the person go through."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import only_crosses_pages, screens_to_fill
from exigences.facts.langue.texte import counted
from exigences.facts.page.lecture import until_sending
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_LEADING = "Combien de ces écrans ne servent qu'à trouver celui à remplir ?"
_TO_SENDING = " jusqu'à l'envoi"


@detector(
    Exigence(
        id="nombre-d-ecrans",
        categorie=Categorie.NAVIGATION,
        titre="Nombre d'écrans",
        demande="Passer un par un tous les écrans de la démarche.",
        instruction="Prévois du temps : il y a plusieurs écrans à passer, l'un après l'autre.",
        pourquoi=(
            "Chaque écran est une occasion de s'arrêter, de se perdre ou de perdre ce qui a été "
            "écrit."
        ),
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Regrouper les questions, supprimer celles qui ne servent pas, et dire au début "
            "combien d'écrans il y a."
        ),
        limites=(
            "Seuls les écrans parcourus sont comptés : l'écran qui suit l'envoi, ou un chemin que "
            "le rejeu n'a pas pris, n'y est pas. Un rejeu interrompu donne un minimum."
        ),
        annonce=(
            "nombre d'écrans",
            "nombre d'étapes",
            "écrans à remplir",
            "en plusieurs étapes",
            "étapes à suivre",
            "comporte étapes",
            "comprend étapes",
            "étape 1 sur",
            "page 1 sur",
            "écran 1 sur",
            *(
                f"{number} {thing}"
                for number in ("deux", "trois", "quatre", "cinq", "six", "sept", *range(2, 21))
                for thing in ("étapes", "écrans", "pages")
            ),
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Count the screens up to the sending; the bareme says from how many it weighs.

    Where one alone is to be filled, or one once signed in, the others may only lead to it: they
    leave a doubt.
    """
    number = len({page.ecran for page in until_sending(parcours)})
    counted_to = f"{counted(number, 'écran')}{_TO_SENDING if parcours.envoye else ''}"
    found = Preuve.at(last_page(parcours), counted_to, mesure=float(number))
    asked = [page.ecran for page in screens_to_fill(parcours)]
    led = len(asked) == 1 and parcours.ecrans[0][0].ecran not in asked
    yield found.doubted(_LEADING) if led or only_crosses_pages(parcours) else found
