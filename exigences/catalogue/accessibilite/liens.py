"""Links: links without words that tell where they lead."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.acces import advice_evidence, theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

_THEME = 6
_VAGUE = "exi:lien-vague-seul"
_QUESTION = "L'intitulé de ce lien dit-il où il mène ?"


@detector(
    Exigence(
        id="liens",
        categorie=Categorie.ACCESSIBILITE,
        titre="Liens",
        demande="Deviner où mène un lien sans intitulé clair.",
        instruction="Certains liens ne disent pas où ils mènent : il faudra les essayer.",
        pourquoi=(
            "Qui écoute la liste des liens entend « lien », ou un mot qui ne correspond pas à ce "
            "qui est écrit."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("6.1", "6.2"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.TEXTE,
        remediation="Écrire dans chaque lien où il mène, avec les mots affichés.",
        limites=(
            "axe voit qu'un lien n'a pas de nom, pas si ce nom est clair : « ici », ou un numéro, "
            "qu'une phrase ou une ligne peut expliquer, n'est qu'une question, posée une fois."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, or else ask of a name that says little."""
    found = tuple(theme_evidence(parcours, _THEME, _QUESTION))
    yield from found or islice(advice_evidence(parcours, _VAGUE), 1)
