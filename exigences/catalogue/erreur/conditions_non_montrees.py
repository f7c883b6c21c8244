"""Terms unseen: a box says that the person accepts a text, and nothing shows that text."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CODE_CIVIL_1119
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, offered_on, phrases, words_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_ACCEPTS = notion("accepte-un-texte")
_TEXT = notion("conditions-a-accepter")
_SHOWS = notion("montre-un-texte")
_LONG = 40
"""Words of a label, or of the blocks that name a text: beyond, they are that text."""
_SOME = 12
"""Words of sentences under a heading that names a text, from which they are that text."""
_TICKED = ("checkbox", "radio")
_NEAR = 20
"""Elements at most between a box and a link that its own sentence holds."""
_BESIDE = 8
"""Elements at most between a box and a button that opens what it names."""
_ON_PAPER = notion("a-lire-sur-place")
_ELSEWHERE = "Ce que l'on accepte ici est-il montré ailleurs avant cet écran ?"
_TO_GO_AND_READ = "Ce texte se lit-il en ligne, ou faut-il aller le lire sur place ?"


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
            "autre ; ailleurs, ce n'est qu'une question, comme un texte à lire sur place."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the boxes that accept a text which neither a link, nor a block, of the screen shows."""
    elsewhere = any(_links(page) for page in parcours.lues)
    for page in parcours.pages:
        for champ in offered_on(page):
            label = _label(champ)
            if champ.type not in _TICKED or not _ACCEPTS.search(fold(label)):
                continue
            if len(label.split()) < _LONG and not _is_shown(page, champ):
                yield sure_or_asked(champ.lieu, label, sure=not elsewhere, question=_ELSEWHERE)
    for phrase in phrases(parcours):
        if _ON_PAPER.search(phrase.plie) and _names(phrase.plie):
            yield sure_or_asked(
                phrase.bloc.lieu, phrase.texte, sure=False, question=_TO_GO_AND_READ
            )


def _label(champ: Champ) -> str:
    """What a person accepts: of a choice between « oui » and « non », the question above."""
    own = champ.libelle_visible or champ.libelle
    asked = champ.type == "radio" and champ.groupe and not _ACCEPTS.search(fold(own))
    return champ.groupe if asked else own or words_of(champ)


def _is_shown(page: PageFacts, champ: Champ) -> bool:
    """Whether the body of a screen links such a text, opens it, or says it at length.

    A button that takes a file only names what to give: « Contrat ».
    """
    label = fold(_label(champ))
    controls: list[Lien | Bouton] = [*page.liens, *page.boutons]
    body = [one for one in controls if one.region in CORPS and not _takes_a_file(page, one)]
    if any(_names(one.texte) or _is_within(one, champ, label) for one in body):
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


def _takes_a_file(page: PageFacts, control: Lien | Bouton) -> bool:
    """Whether a button begins with the name of a field that takes a file."""
    files = (label_of(one) for one in page.champs if one.nature is Nature.FICHIER)
    said = fold(control.texte)
    return isinstance(control, Bouton) and any(said.startswith(fold(name)) for name in files)


def _is_within(control: Lien | Bouton, champ: Champ, label: str) -> bool:
    """Whether a link is part of a label, « J'ai lu *ceci* », or stands beside it: « Lire ».

    One far from the box, such as the path that leads to the screen, only has the same words.
    """
    far, said = abs(control.lieu.ordre - champ.lieu.ordre), fold(control.texte.strip())
    beside = far <= _BESIDE and bool(_SHOWS.search(said))
    return beside or (far <= _NEAR and bool(said) and said in label)
