"""Purpose untold: the first screen asks for a password and does not say what it opens."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA_BUT, MAZET
from exigences.facts.demandes.objet_non_dit import untold_purpose
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Sait-on, sur ce premier écran, à quoi sert le service ?"


@detector(
    Exigence(
        id="objet-non-dit",
        categorie=Categorie.ERREUR,
        titre="But du service non dit",
        demande="Savoir déjà à quoi sert le service : son premier écran n'en dit rien.",
        instruction=(
            "Le premier écran ne dit pas à quoi il sert : assure-toi d'être au bon endroit avant "
            "d'entrer."
        ),
        pourquoi=(
            "Qui arrive par un lien ou par une recherche ne sait pas s'il est au bon endroit : il "
            "donne son mot de passe pour le savoir, ou s'en va."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            COGA_BUT,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire une phrase au-dessus des champs : à qui s'adresse ce service, et ce que l'on "
            "peut y faire."
        ),
        limites=(
            "N'est lu qu'un premier écran où l'on ne fait qu'entrer. Une phrase suffit à ne rien "
            "constater, quoi qu'elle dise ; un mot du titre que les boutons ne disent pas laisse "
            "un doute."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a first screen that only lets in; a word of its title may tell what for."""
    found = untold_purpose(parcours)
    if found is None:
        return
    champ, words = found
    page = parcours.pages[0]
    title = page.titre or next((bloc.texte for bloc in page.blocs), "")
    told = f"« {title} » : pas une phrase au-dessus de « {label_of(champ)} »"
    yield sure_or_asked(champ.lieu, told, sure=not words, question=_QUESTION)
