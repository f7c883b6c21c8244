"""Administrative jargon: words of the administration, or of its software, that nothing explains."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DINUM_DEMARCHES, FALC, MAZET
from exigences.facts.demandes.a_remplir import far_from_answers
from exigences.facts.demandes.formalite import is_a_formality
from exigences.facts.langue.jargon import find_jargon, is_meant
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

FEW = 3
"""Terms from which the bareme counts them."""


@detector(
    Exigence(
        id="jargon-administratif",
        categorie=Categorie.LANGUE,
        titre="Jargon administratif",
        demande="Comprendre sans explication les mots de l'administration ou du logiciel.",
        instruction=(
            "Tu rencontreras des mots d'administration ou de logiciel : demande ce qu'ils veulent "
            "dire avant de répondre."
        ),
        pourquoi=(
            "On répond à côté, ou l'on n'ose plus répondre, quand on ne comprend pas le mot qui "
            "décide du droit."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DINUM_DEMARCHES,
            FALC,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire le mot courant, et mettre le mot administratif à côté avec son explication."
        ),
        limites=(
            "Un mot absent du lexique (1591 entrées) est manqué : sur service-public.fr, environ "
            "un quart des mots expliqués. Un mot qui a aussi un autre sens, courant ou "
            "administratif, n'est qu'une question, sauf trois mots de logiciel ensemble ; un mot "
            "d'administration, là où l'on ne lui demande rien, aussi."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find each term of the lexicon once; one explained on any page is not jargon.

    What one must understand to answer is quoted first, and what only welcomes, last.

    Few of them can be asked to someone: whether anyone is stopped is then a question.
    """
    far = far_from_answers(parcours)
    found = sorted(find_jargon(parcours), key=lambda jargon: far(jargon.bloc.lieu))
    formality = is_a_formality(parcours)
    meant = [
        is_meant(jargon, found, formality=formality)
        and is_of_this_procedure(parcours, jargon.bloc.lieu)
        for jargon in found
    ]
    certain = sum(meant)
    for jargon, surely in zip(found, meant, strict=True):
        sure = certain >= FEW and surely
        yield Preuve.at(
            jargon.bloc.lieu,
            f"« {jargon.texte} » (en clair : {jargon.terme.simple})",
            certitude=Certitude.CERTAINE if sure else Certitude.DOUTEUSE,
            mesure=float(certain) if sure else None,
            question="" if sure else "Ce mot est-il compris de tout le monde ici ?",
        )
