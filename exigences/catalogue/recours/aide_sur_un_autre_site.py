"""Help elsewhere: the only help that the service links is on the site of somebody else."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import AIDE_COHERENTE, DIX_PRINCIPES, MAZET
from exigences.facts.page.aides_ailleurs import help_elsewhere
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Est-ce là que l'on trouve de l'aide pour faire cette démarche ?"


@detector(
    Exigence(
        id="aide-sur-un-autre-site",
        categorie=Categorie.RECOURS,
        titre="Aide sur un autre site",
        demande="Chercher de l'aide sur un autre site, qui n'est pas celui du service.",
        instruction=(
            "L'aide est sur un autre site : garde la démarche ouverte, et n'y donne pas ton mot de "
            "passe."
        ),
        pourquoi=(
            "L'aide d'un autre parle de son logiciel, parfois en anglais, et ne sait rien de la "
            "démarche ; qui quitte la page pour la lire ne retrouve pas toujours son chemin."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DIX_PRINCIPES,
            AIDE_COHERENTE,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire sur le service lui-même une page d'aide qui parle de la démarche, et y dire "
            "qui joindre."
        ),
        limites=(
            "La page d'aide de l'autre site n'est pas ouverte : sa langue et son contenu ne sont "
            "pas connus. Une page d'aide du service lui-même suffit à ne rien constater ; un lien "
            "dans le corps d'un écran est une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the links to a help that another site holds, each name once, where no help is at home.

    One in the body of a screen may help with something else: it is a question.
    """
    seen: set[str] = set()
    for lien, sure in help_elsewhere(parcours):
        if lien.texte not in seen:
            seen.add(lien.texte)
            name = f"« {lien.texte} »" if lien.texte else "Un lien sans nom"
            said = f"{name} : {urlsplit(lien.url).hostname}"
            yield sure_or_asked(lien.lieu, said, sure=sure, question=_QUESTION)
