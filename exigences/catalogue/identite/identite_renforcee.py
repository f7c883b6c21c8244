"""Reinforced identity: the way in asks for a substantial or high level of proof."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, sure_or_asked
from exigences.catalogue.sources import DINUM_DEMARCHES, MAZET, REGLEMENT_2018_1724
from exigences.facts.voies.entrees import in_body, ways_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_STRONG = re.compile(
    r"\bfranceconnect ?(?:\+|plus\b)|\bfrance identite\b|\bidentite numerique (?:de )?la poste\b"
    r"|\bniveau (?:de garantie )?(?:substantiel|eleve)\b|\bidentite (?:numerique )?renforcee\b"
)
_QUESTION = "Peut-on s'identifier autrement que par cette identité renforcée ?"


@detector(
    Exigence(
        id="identite-renforcee",
        categorie=Categorie.IDENTITE,
        titre="Identité renforcée",
        demande=(
            "Avoir une identité numérique renforcée (FranceConnect+, France Identité…), déjà "
            "vérifiée."
        ),
        instruction=(
            "Il te faut une identité numérique renforcée. L'obtenir peut prendre des jours : "
            "fais-le avant."
        ),
        pourquoi=(
            "Elle demande un titre récent, un smartphone ou un passage devant un agent : elle ne "
            "s'obtient pas le jour même."
        ),
        mode=Mode.AVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DINUM_DEMARCHES,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Accepter aussi FranceConnect simple, un courrier ou un passage au guichet pour "
            "prouver son identité."
        ),
        limites=(
            "Le niveau exigé n'est su que si la page nomme un moyen renforcé ou son niveau : "
            "quand un bouton ordinaire mène à une vérification plus forte, elle est manquée."
        ),
        annonce=(
            "FranceConnect+",
            "France Identité",
            "identité numérique La Poste",
            "identité renforcée",
            "FranceConnect +",
            "France Connect+",
            "France Connect +",
            "FranceConnect plus",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the providers of a reinforced identity; beside another way they are a question."""
    ways = [way for way in ways_in(parcours) if in_body(way)]
    weaker = any(not way.renforcee for way in ways)
    for way in ways:
        if way.renforcee:
            yield sure_or_asked(way.lieu, way.nom, sure=not weaker, question=_QUESTION)
    yield from asked_in_text(parcours, _STRONG, _QUESTION)
