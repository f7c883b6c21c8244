"""Entry without review: nothing shows what was written before it is sent."""

from collections.abc import Iterator, Sequence

from exigences.catalogue.absences import last_page, missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, rgaa
from exigences.facts.demandes.a_remplir import screens_to_fill
from exigences.facts.demandes.acces_seul import asks_more_than_access
from exigences.facts.demandes.relectures import reviews
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on
from exigences.model.catalogue.exigence import Categorie, Competence, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

FIELDS_MIN, FIELDS_FEW = 8, 3
"""Answers of a lone screen from which there is much to read again; with an address, a few."""
_WHERE = (Nature.COURRIEL, Nature.TELEPHONE)
_READ = frozenset(Nature) - {
    Nature.MOT_DE_PASSE,
    Nature.NOUVEAU_MOT_DE_PASSE,
    Nature.CAPTCHA,
    Nature.CODE_USAGE_UNIQUE,
    Nature.CONSENTEMENT,
    Nature.RECHERCHE,
}
"""What an answer says that one may read again."""
_SUMMARY = notion("recapitulatif")
_EDIT = notion("lien-pour-corriger")
_REVIEW = notion("page-de-relecture")


def _has_screens_to_review(parcours: ParcoursFacts) -> bool:
    to_fill = screens_to_fill(parcours)
    return (len(to_fill) > 1 or _is_long(to_fill)) and asks_more_than_access(parcours)


def _is_long(to_fill: Sequence[PageFacts]) -> bool:
    """Whether a lone screen asks much, or a few things of which one tells where to answer.

    An address typed once and amiss loses the answer; the rest of a short form is under the eyes.
    """
    asked = [champ for page in to_fill for champ in asked_on(page) if champ.nature in _READ]
    once = [sum(champ.nature is nature for champ in asked) == 1 for nature in _WHERE]
    return len(asked) >= FIELDS_MIN or (len(asked) >= FIELDS_FEW and any(once))


@detector(
    Exigence(
        id="saisie-sans-relecture",
        categorie=Categorie.ERREUR,
        titre="Saisie sans relecture",
        demande="Envoyer sans faute du premier coup : rien n'est montré à relire.",
        instruction="Relis chaque écran avant de continuer : tu ne reverras pas tes réponses.",
        pourquoi=(
            "Une faute de frappe part avec la demande, et c'est la personne qui en subit la suite."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            *rgaa("11.12"),
            CRPA_L123_1,
        ),
        remediation=(
            "Montrer un récapitulatif avant l'envoi, avec un lien pour corriger chaque réponse."
        ),
        limites=(
            "Un titre comme « Récapitulatif », ou deux questions déjà posées montrées de nouveau, "
            "suffisent à ne rien constater : rien ne vérifie que "
            "toutes les réponses y sont montrées, ni qu'on peut les corriger."
        ),
        absence=True,
    ),
    applies=_has_screens_to_review,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a summary, answers shown back or links to correct; else point at the last button.

    One link alone may correct one thing, or all: it is a question.
    """
    if any(reviews(parcours)):
        return
    lone: Bouton | Lien | None = None
    for page in parcours.pages:
        controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
        edits = [c for c in controls if _EDIT.search(fold(c.texte))]
        told = any(_SUMMARY.search(fold(b.texte)) for b in page.blocs if not b.champ)
        if told or len(edits) > 1:
            return
        lone = lone or next(iter(edits), None)
    if lone is not None:
        yield sure_or_asked(
            lone.lieu,
            lone.texte,
            sure=False,
            question="L'écran de ce lien montre-t-il les réponses avant l'envoi ?",
        )
        return
    buttons = [b for page in parcours.pages for b in page.boutons if b.type == "submit"]
    place = buttons[-1].lieu if buttons else last_page(parcours)
    yield from missing(
        parcours,
        f"Aucun récapitulatif sur {screens_seen(parcours)}",
        _REVIEW,
        "La page « {page} » montre-t-elle les réponses avant l'envoi ?",
        place,
    )
