"""Forms: fields and buttons without a name."""

from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.catalogue.usage import Usage
from exigences.facts.page.axe import is_inside_a_list
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import UsageFormulaire
from exigences.model.facts.facts import ParcoursFacts

_THEME = 11
_OF_A_LIST = "Ce champ est-il le dedans d'une liste qui, elle, a un nom ?"
_OF_A_LETTER = "Ce champ d'une lettre d'information, hors de la démarche, arrête-t-il quelqu'un ?"
_QUESTION = "L'étiquette de ce champ dit-elle ce qu'il attend ?"


@detector(
    Exigence(
        id="formulaires",
        categorie=Categorie.ACCESSIBILITE,
        titre="Formulaires",
        demande="Deviner ce qu'attend un champ ou ce que fait un bouton sans étiquette.",
        instruction=(
            "Des champs ou des boutons n'ont pas d'étiquette : fais-toi lire ce qui est autour."
        ),
        pourquoi=(
            "Au lecteur d'écran, un champ sans étiquette s'annonce « zone de texte ». On remplit "
            "au hasard, ou l'on renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("11.1", "11.9", "11.13"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Lier à chaque champ une étiquette visible, et donner à chaque bouton un texte."
        ),
        limites=(
            "axe voit qu'une étiquette manque, pas si elle est claire ni si elle est près de son "
            "champ. L'aide aux erreurs de saisie n'est pas jugée ici. Un remplissage automatique "
            "mal déclaré est dit dans la partie sur l'accessibilité ; ici, c'est une question."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA."""
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if is_inside_a_list(preuve.extrait):
            yield preuve.doubted(_OF_A_LIST)
        elif not preuve.question and _subscribes(parcours, preuve):
            yield preuve.doubted(_OF_A_LETTER)
        else:
            yield preuve


def _subscribes(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether a field is of a newsletter that the person leaves aside."""
    page = parcours.etats[preuve.page]
    letters = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.LETTRE
    }
    return not Usage.of(parcours).meets(preuve) and any(
        (champ.lieu.cadre, champ.formulaire) in letters
        for champ in page.champs
        if champ.lieu.element == (preuve.cadre, preuve.selecteur)
    )
