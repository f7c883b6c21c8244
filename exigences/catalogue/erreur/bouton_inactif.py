"""Greyed button: what goes on is off while something is missing, and nothing says what."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import ETIQUETTES, MAZET
from exigences.facts.page.inactifs import buttons_off
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Devant ce bouton grisé, voit-on ce qui manque encore pour qu'il marche ?"


@detector(
    Exigence(
        id="bouton-inactif",
        categorie=Categorie.ERREUR,
        titre="Bouton grisé sans explication",
        demande="Deviner ce qui manque, quand le bouton qui continue reste inactif.",
        instruction=(
            "Le bouton reste gris tant qu'il manque quelque chose, et la page ne dit pas quoi : "
            "reprends chaque champ."
        ),
        pourquoi=(
            "Un bouton qui ne répond pas semble en panne : on presse, rien ne se passe, aucun "
            "message ne dit ce qui manque, et l'on renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            ETIQUETTES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire près du bouton ce qu'il attend, ou le laisser actif et dire ce qui manque."
        ),
        limites=(
            "N'est sûr que le bouton que les réponses ont rendu actif, là où aucun mot ni aucune "
            "marque ne dit ce qui est attendu. Une étoile, un champ requis, une bulle ou une règle "
            "en fait une question, la connexion aussi ; un seul champ vide ne compte pas."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Say each button once, by its name; in another language, what is said was not looked for."""
    seen: set[str] = set()
    for found in sorted(buttons_off(parcours), key=lambda one: not one.sur):
        name = found.bouton.texte
        if name not in seen:
            seen.add(name)
            sure = found.sur and not parcours.autre_langue
            when = "tant qu'il manque quelque chose" if sure else "en arrivant sur l'écran"
            said = f"« {name} » : inactif {when}"
            yield sure_or_asked(found.bouton.lieu, said, sure=sure, question=_QUESTION)
