"""What a service tells only by a refusal: the messages of a form sent empty, or refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.facts.langue.texte import fold, without_marks
from exigences.facts.page.erreurs import LABEL_MIN, error_messages
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.facts.provocation import LienMessage, MessageProvoque
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation


@dataclass(frozen=True, slots=True, kw_only=True)
class Refus:
    """A message of a refusal, and the page where nothing had told it."""

    page: PageFacts
    """As it was before."""
    lieu: Lieu
    texte: str
    nommes: tuple[Champ, ...]
    """The fields of that page that it names, by their labels or by the code."""


def refusals(parcours: ParcoursFacts) -> Iterator[Refus]:
    """The messages of the service, each once: what the browser says by itself is not among them."""
    yield from told_to_the_empty(parcours)
    for states in parcours.ecrans:
        known = {bloc.texte for bloc in states[0].blocs}
        for page in states[1:]:
            for message in error_messages(page):
                bloc = message.bloc
                if bloc.texte not in known:
                    known.add(bloc.texte)
                    named = _named(states[0], bloc.texte, bloc.champ)
                    yield Refus(page=states[0], lieu=bloc.lieu, texte=bloc.texte, nommes=named)


def told_to_the_empty(parcours: ParcoursFacts) -> Iterator[Refus]:
    """What is told of a form sent empty: a field that it names must be filled."""
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        if provocation.etat is None or provocation.avance:
            continue
        state, page = parcours.etats[provocation.etat], parcours.pages[provocation.page]
        for message in provocation.messages:
            if message.lien is not LienMessage.NAVIGATEUR:
                named = _named(page, message.texte, _tied(message, state))
                yield Refus(page=page, lieu=message.lieu, texte=message.texte, nommes=named)


def _tied(message: MessageProvoque, state: PageFacts) -> str:
    """Selector of the field that the code ties to a message, '' where none."""
    place = message.lieu.element
    blocs = (b.champ for b in state.blocs if b.lieu.element == place)
    return next(blocs, "") or message.lieu.selecteur


def _named(page: PageFacts, texte: str, tied: str) -> tuple[Champ, ...]:
    plain = fold(texte)
    return tuple(
        champ
        for champ in page.champs
        if champ.visible
        and (
            champ.lieu.selecteur == tied
            or (
                len(champ.libelle_visible) >= LABEL_MIN
                and without_marks(champ.libelle_visible) in plain
            )
        )
    )
