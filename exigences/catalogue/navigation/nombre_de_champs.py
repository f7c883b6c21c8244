"""Number of fields: how many entries the procedure asks for."""

from collections.abc import Iterator
from dataclasses import replace

from exigences.catalogue.absences import last_page
from exigences.catalogue.base import detector
from exigences.catalogue.sources import CRPA_L114_8, MAZET
from exigences.facts.demandes.a_remplir import (
    fields_by_screen,
    least_due,
    questions,
    to_sign_in,
)
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_LEFT = "ceux que l'on peut laisser"
_QUESTION = "Combien de ces champs peuvent rester vides, ou comme ils sont ?"


@detector(
    Exigence(
        id="nombre-de-champs",
        categorie=Categorie.NAVIGATION,
        titre="Nombre de champs",
        demande="Répondre à toutes les questions des formulaires.",
        instruction="Prépare tes réponses avant de commencer : il y a plusieurs champs à remplir.",
        pourquoi="Chaque champ est une question à comprendre et une erreur possible.",
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            CRPA_L114_8,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Ne demander que ce qui change la décision, et reprendre ce que l'administration "
            "détient déjà."
        ),
        limites=(
            "Les champs qu'une autre réponse aurait fait apparaître ne sont pas comptés, ni un "
            "composant dessiné sans balise ni rôle de champ, ni ceux de la connexion. Là où "
            "des champs sont marqués obligatoires, les autres donnent une question, comme ceux qui "
            "ont déjà une réponse."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Count the fields to answer, once a screen; a group of radio buttons is one field.

    Those that stand without a mark beside marked ones may stay empty, as those that nothing
    requires and that the replay left aside, and those that hold an answer already may stay as they
    are: they leave a doubt.
    """
    asked = questions(parcours)
    sure = least_due(parcours)
    least = f"Au moins {counted(len(sure), 'champ')}{_beside(parcours, len(sure))}"
    yield Preuve.at(last_page(parcours), least, mesure=float(len(sure)))
    if len(asked) > len(sure):
        most = Preuve.at(last_page(parcours), counted(len(asked), "champ"))
        yield replace(most, mesure=float(len(asked))).doubted(_QUESTION)


def _beside(parcours: ParcoursFacts, number: int) -> str:
    """What else the screens hold to fill in, that this count leaves out, and the cost counts."""
    entry = len(to_sign_in(parcours))
    left = sum(map(len, fields_by_screen(parcours))) > number + entry
    others = [f"{entry} pour se connecter"] * bool(entry) + [_LEFT] * left
    return f", sans compter {' et '.join(others)}" if others else ""
