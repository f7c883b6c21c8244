"""Terms unseen: a box says that the person accepts a text, and nothing shows that text."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CODE_CIVIL_1119
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import offered_on, words_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_ACCEPTS = notion("accepte-un-texte")
_TEXT = notion("conditions-a-accepter")
_LONG = 40
"""Words of a label, or of the blocks that name a text: beyond, they are that text."""
_SOME = 12
"""Words of sentences under a heading that names a text, from which they are that text."""
_ELSEWHERE = "Ce que l'on accepte ici est-il montré ailleurs avant cet écran ?"


@detector(
    Exigence(
        id="conditions-non-montrees",
        categorie=Categorie.ERREUR,
        titre="Conditions non montrées",
        demande="Accepter un règlement ou des conditions sans pouvoir les lire.",
        instruction=(
            "Tu devras accepter un texte qu'on ne te montre pas : demande-le avant de cocher."
        ),
        pourquoi=(
            "On s'engage à l'aveugle : qui craint de signer ce qu'il n'a pas lu s'arrête là, et "
            "qui coche ne saura pas ce qu'on peut lui reprocher."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(CODE_CIVIL_1119,),
        effort=Effort.TEXTE,
        remediation="Lier le texte dans la phrase même que l'on coche, ou l'écrire au-dessus.",
        limites=(
            "Un lien du corps de l'écran qui nomme un tel texte suffit, même s'il en nomme un "
            "autre ; ailleurs, ce n'est qu'une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the boxes that accept a text which neither a link, nor a block, of the screen shows."""
    elsewhere = any(_links(page) for page in parcours.lues)
    for page in parcours.pages:
        for champ in offered_on(page):
            label = _label(champ)
            if champ.type != "checkbox" or not _ACCEPTS.search(fold(label)):
                continue
            if len(label.split()) < _LONG and not _is_shown(page, champ):
                yield sure_or_asked(champ.lieu, label, sure=not elsewhere, question=_ELSEWHERE)


def _label(champ: Champ) -> str:
    return champ.libelle_visible or champ.libelle or words_of(champ)


def _is_shown(page: PageFacts, champ: Champ) -> bool:
    """Whether the body of a screen links such a text, opens it, or says it at length."""
    label = fold(_label(champ))
    controls: list[Lien | Bouton] = [*page.liens, *page.boutons]
    body = [control.texte for control in controls if control.region in CORPS]
    if any(_names(text) or _is_within(text, label) for text in body):
        return True
    if _is_the_text(page):
        return True
    told = [bloc.texte for bloc in page.blocs if bloc.region in CORPS]
    return any(len(text.split()) >= _LONG and _names(text) for text in told)


def _is_the_text(page: PageFacts) -> bool:
    """Whether a screen is the text itself: its heading names it, and sentences follow."""
    body = [bloc for bloc in page.blocs if bloc.region in CORPS]
    said = sum(len(b.texte.split()) for b in body if b.niveau is None and not b.champ)
    return said >= _SOME and any(b.niveau is not None and _names(b.texte) for b in body)


def _links(page: PageFacts) -> bool:
    return any(_names(lien.texte) for lien in (*page.liens, *page.liens_replies))


def _names(text: str) -> bool:
    return bool(_TEXT.search(fold(text)))


def _is_within(text: str, label: str) -> bool:
    """Whether a link is part of a label: « J'ai lu *ceci* »."""
    return bool(text.strip()) and fold(text) in label
