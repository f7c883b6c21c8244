"""Finds « télécharger », which is to receive, said of a file that the person gives."""

from collections.abc import Iterator
from itertools import chain

from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import acted_by_screen, is_answered
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_DOWNLOADS = notion("telecharger-quelque-chose")
_FROM_ONE_S_OWN = notion("telecharger-depuis-son-appareil")
_TO_GIVE = notion("telecharger-pour-donner")
_RECEIVED = notion("fichier-donne-a-lire")
_BLANK = notion("papier-a-prendre-puis-a-rendre")
_SHORT = 5
"""Words at most of a name; what is longer tells a way to go about it."""
_ABOVE = 30
"""Elements at most from a title to the field that it calls to fill."""
_TITLES = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "legend", "label"})

type Dit = tuple[Lieu, str, bool]
"""A place, what is written there, and whether it is surely said of a file that one gives."""


def reversed_words(parcours: ParcoursFacts) -> Iterator[Dit]:
    """Where one gives a file, what says to download it: its control, or the title above it.

    Last, the buttons that seem to lead there.
    """
    for page in parcours.pages:
        fields = [c for c in page.champs if c.nature is Nature.FICHIER and _is_open(page, c)]
        for champ in fields:
            names = chain((champ.libelle, champ.libelle_visible), _names_of_its_button(page, champ))
            if name := next(filter(_is_reversed, names), ""):
                yield champ.lieu, name, champ.certaine and not _is_received(page, name)
        yield from _above(parcours, page, [champ for champ in fields if champ.certaine])
    for page in parcours.pages:
        for bouton in page.boutons:
            if bouton.region in CORPS and _TO_GIVE.search(fold(bouton.texte)):
                yield bouton.lieu, bouton.texte, False


def _is_open(page: PageFacts, champ: Champ) -> bool:
    return champ.visible and not champ.desactive and not page.lies_behind(champ.lieu)


def _names_of_its_button(page: PageFacts, champ: Champ) -> Iterator[str]:
    return (b.texte for b in page.boutons if b.lieu.element == champ.lieu.element)


def _is_reversed(name: str) -> bool:
    """Whether a short name says to download, and nothing that one first takes to give it back."""
    plain = fold(name)
    blank = _RECEIVED.search(plain) or _BLANK.search(plain)
    return bool(_DOWNLOADS.search(plain)) and len(words(name)) <= _SHORT and not blank


def _above(parcours: ParcoursFacts, page: PageFacts, fields: list[Champ]) -> Iterator[Dit]:
    """The texts above a field for a file that say to download it, with no other field between.

    One is sure above the field that was given a file, where nothing is to be received.
    """
    acted = acted_by_screen(parcours)
    offers = any(lien.telechargement for lien in page.liens)
    for champ in fields:
        for bloc in page.blocs:
            if not _stands_above(page, bloc, champ):
                continue
            own = bool(_FROM_ONE_S_OWN.search(fold(bloc.texte)))
            if (own or _is_reversed(bloc.texte)) and not _is_received(page, bloc.texte):
                given = is_answered(champ, page.ecran, acted)
                yield bloc.lieu, bloc.texte, given and not offers and (own or _names(page, bloc))


def _stands_above(page: PageFacts, bloc: Bloc, champ: Champ) -> bool:
    near = bloc.lieu.cadre == champ.lieu.cadre
    near = near and 0 < champ.lieu.ordre - bloc.lieu.ordre <= _ABOVE
    return (
        near
        and bloc.region in CORPS
        and not bloc.replie
        and not any(
            bloc.lieu.ordre < other.lieu.ordre < champ.lieu.ordre
            for other in page.champs
            if other.nature is Nature.FICHIER and other.lieu.cadre == champ.lieu.cadre
        )
    )


def _names(page: PageFacts, bloc: Bloc) -> bool:
    """Whether a text is a title: of a part, of a field, or of the window that is open."""
    over = page.modale
    return bloc.balise in _TITLES or (over is not None and not over.couvre(bloc.lieu))


def _is_received(page: PageFacts, name: str) -> bool:
    """Whether what has this name is a link, or another button: one may receive something by it."""
    plain = fold(name)
    return any(fold(lien.texte) == plain for lien in page.liens)
