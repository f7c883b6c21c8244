"""Copy of an identity paper: a file field asks for one."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.depots import uploads
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_PAPER = notion("papier-d-identite")
_OTHER = notion("autre-papier-que-l-identite")
_NOT_A_PAPER = notion("identite-sans-papier-d-identite")


@detector(
    Exigence(
        id="copie-d-identite",
        categorie=Categorie.PIECES,
        titre="Copie d'une pièce d'identité",
        demande="Avoir une pièce d'identité et en envoyer une copie.",
        instruction="Prépare une copie lisible de ta pièce d'identité, recto et verso.",
        pourquoi=(
            "Un titre perdu, périmé ou en cours de renouvellement arrête la démarche, et l'envoi "
            "d'une copie expose à l'usurpation."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Se contenter d'une déclaration, ou vérifier l'identité par FranceConnect ou au "
            "guichet, sans garder de copie."
        ),
        limites=(
            "Le papier se lit au nom de son champ : un champ « Justificatif » qui attend une "
            "pièce d'identité, dit seulement ailleurs dans la page, est manqué."
        ),
        annonce=(
            "pièce d'identité",
            "carte d'identité",
            "passeport",
            "titre de séjour",
            "justificatif d'identité",
            "document d'identité",
            "papiers d'identité",
            "CNI",
            "carte nationale d'identité",
            "titre d'identité",
            "permis de conduire",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the file fields for an identity paper; another paper in the same field is a question."""
    for page, champ in uploads(parcours):
        said = fold(f"{label_of(champ)} | {champ.groupe}")
        if not _PAPER.search(said) or (_NOT_A_PAPER.search(said) and "piece" not in said):
            continue
        yield sure_or_asked(
            champ.lieu,
            label_of(champ),
            sure=not _OTHER.search(fold(text_about(page, champ))),
            question="Un autre papier peut-il remplacer la pièce d'identité ?",
        )
