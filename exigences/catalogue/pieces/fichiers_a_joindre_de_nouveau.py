"""Files to join again: what was joined is lost once the service refuses the request."""

from collections.abc import Iterator, Set

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, HTML_FICHIERS
from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.langue.texte import excerpt
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.trafic import Requete

_LOST = "Après un refus, à joindre de nouveau : {nom}"
_QUESTION = "Si le service refuse une réponse, ce fichier est-il à joindre de nouveau ?"


@detector(
    Exigence(
        id="fichiers-a-joindre-de-nouveau",
        categorie=Categorie.PIECES,
        titre="Fichiers à joindre de nouveau",
        demande="Joindre de nouveau ses fichiers dès qu'une réponse est refusée.",
        instruction=(
            "Si la page revient avec une erreur, joins de nouveau tes fichiers avant d'envoyer."
        ),
        pourquoi=(
            "Rien ne dit que le fichier n'est plus là. La personne corrige sa réponse, envoie, et "
            "sa demande part sans la pièce, ou revient encore."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            HTML_FICHIERS,
            CRPA_L123_1,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder sur le serveur les fichiers reçus, et montrer leur nom quand la page revient ;"
            " ou vérifier les réponses avant d'envoyer."
        ),
        limites=(
            "Sûr seulement si une erreur faite exprès (`faute`, sur une plateforme de test) a fait"
            " revenir la page sans le fichier ; ailleurs, un formulaire que le navigateur envoie "
            "seul n'est qu'une question."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the files that a refusal lost, and those that a plain form would lose."""
    lost = {
        (provocation.page, lieu.selecteur): lieu
        for provocation in parcours.provocations
        for lieu in provocation.fichiers_perdus
    }
    seen: set[str] = set()
    sent = frozenset(_sent_whole(parcours))
    for page, champ, _ in asked_and_due(parcours):
        name = label_of(champ)
        if champ.nature is not Nature.FICHIER or name in seen:
            continue
        was_lost = (page.indice, champ.lieu.selecteur) in lost
        if was_lost or _may_be_refused(page, champ, sent):
            seen.add(name)
            yield sure_or_asked(
                champ.lieu,
                _LOST.format(nom=excerpt(name)) if was_lost else excerpt(name),
                sure=was_lost,
                question=_QUESTION,
            )


def _may_be_refused(page: PageFacts, champ: Champ, sent: Set[int]) -> bool:
    """Whether the browser itself sends the field, in a form with other answers.

    It does where no script is there, or where the screen was left so.
    """
    others = (c for c in page.champs if c.formulaire == champ.formulaire and c is not champ)
    itself = not page.scripts or page.ecran in sent
    return champ.formulaire is not None and itself and any(c.visible for c in others)


def _sent_whole(parcours: ParcoursFacts) -> Iterator[int]:
    """The screens that were left by a form which the browser sent, and not a script."""
    screens = {page.indice: page.ecran for page in parcours.pages}
    for record in parcours.journal:
        if record.lieu is not None and any(map(_is_a_form, record.requetes)):
            yield screens.get(record.lieu.page, -1)


def _is_a_form(request: Requete) -> bool:
    return request.type == "Document" and request.methode == "POST"
