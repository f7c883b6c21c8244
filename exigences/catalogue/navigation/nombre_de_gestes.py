"""Number of gestures: clicks, choices and fields that the procedure demands."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page
from exigences.catalogue.base import detector
from exigences.catalogue.clavier import keys_pressed
from exigences.catalogue.sources import DREES_LIMITATIONS, MAZET
from exigences.facts.langue.texte import counted
from exigences.facts.page.essais import gestures_needed
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts


@detector(
    Exigence(
        id="nombre-de-gestes",
        categorie=Categorie.NAVIGATION,
        titre="Nombre de gestes",
        demande="Cliquer, choisir et écrire autant de fois que la démarche le demande.",
        instruction="Il y a beaucoup de clics et de champs : prends ton temps, fais des pauses.",
        pourquoi=(
            "Chaque geste a un coût pour qui tremble, voit mal ou débute avec une souris ou un "
            "clavier."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            DREES_LIMITATIONS,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation="Retirer les clics inutiles, préremplir ce que l'administration sait déjà.",
        limites=(
            "Ce sont les gestes de la démarche écrite, sans hésitation ni retour : une personne "
            "en fait souvent plus. Faire défiler et lire ne comptent pas."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Add up the gestures of the steps; the bareme says from how many they weigh."""
    number = gestures_needed(parcours)
    keys = keys_pressed(parcours)
    by_keys = f", faits en {counted(keys, 'appui')} au clavier" if keys else ""
    lists = any(r.verbe == "choisir" and r.gestes > 1 for r in parcours.journal)
    twice = " (deux pour choisir dans une liste)" if lists and not keys else ""
    extrait = f"{counted(number, 'geste')}{twice}{by_keys}"
    yield Preuve.at(last_page(parcours), extrait, mesure=float(number))
