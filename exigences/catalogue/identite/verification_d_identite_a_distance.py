"""Remote identity check: face, video or papers shown to a machine."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, sentences_naming, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET, REGLEMENT_2018_1724
from exigences.facts.langue.texte import Force
from exigences.facts.page.lecture import place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_CHECK = notion("identite-a-distance")

_BY_VIDEO = notion("identite-par-video")
"""A check of identity in front of a camera, told without being asked (folded text)."""
_QUESTION = "Peut-on prouver son identité autrement, par exemple au guichet ?"


@detector(
    Exigence(
        id="verification-d-identite-a-distance",
        categorie=Categorie.IDENTITE,
        titre="Vérification d'identité à distance",
        demande="Montrer son visage ou ses papiers à une caméra pour prouver qui l'on est.",
        instruction=(
            "Prépare ta pièce d'identité, une caméra et un endroit bien éclairé : on va vérifier "
            "qui tu es."
        ),
        pourquoi=(
            "Il faut l'appareil, un titre valide, une image nette et le calme. Une machine qui "
            "refuse ne dit pas pourquoi."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DEFENSEUR_2022,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Proposer la vérification par un agent, au guichet ou dans un espace France services."
        ),
        limites=(
            "Elle vient souvent après l'écran où le rejeu s'arrête : sans phrase qui l'annonce ni "
            "produit connu sur la page, elle est manquée."
        ),
        annonce=(
            "vérification d'identité",
            "selfie",
            "visioconférence",
            "vidéo",
            "vous filmer",
            "reconnaissance faciale",
            "photo visage",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the products of remote checks, and the sentences that ask for a face or papers."""
    for page in parcours.pages:
        for lieu in page.marqueurs.get("verification-d-identite", ())[:1]:
            yield Preuve.at(lieu, "Vérification d'identité par un service spécialisé")
    asked = tuple(asked_in_text(parcours, _CHECK, _QUESTION))
    yield from asked
    told = {(preuve.page, preuve.cadre, preuve.selecteur) for preuve in asked}
    for phrase in sentences_naming(parcours, _BY_VIDEO):
        if phrase.force is Force.MENTION and place_of(phrase.bloc.lieu) not in told:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)
