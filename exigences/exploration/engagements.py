"""Tells what, on a screen, makes its button one that may well commit the person."""

import re
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import unquote, urljoin, urlsplit

from exigences.exploration.valeurs import receives_money
from exigences.facts.envois.actes import titles
from exigences.facts.langue.texte import fold, sentences
from exigences.model.facts.champs import Champ, Formulaire, Nature
from exigences.model.facts.facts import Bouton, PageFacts
from exigences.mots import notion

_SUMS_UP = notion("recapitulatif"), notion("titre-de-resume"), notion("titre-qui-conclut")
_FOR_GOOD = (
    notion("declare-pour-de-bon"),
    notion("somme-a-payer"),
    notion("le-bouton-envoie"),
    notion("annonce-la-confirmation"),
)
_STEP = notion("dit-l-etape")
_SENDS = notion("adresse-qui-envoie")
_LAST_STEP = "derniere-etape"
"""The sign of a list of steps whose last one is the current one."""
_SHORT = 120
"""Characters of a text that may tell the step, and no more."""
_PAIR = 2
"""Numbers that tell a step: its rank, and how many there are; steps that must come after it."""
_TOLD_BACK = 2
"""Answers that a screen shows again when it sums up."""
_LEAST = 4
"""Characters of an answer that no other text holds by chance."""
_MANY = 3
"""Boxes that are no longer a declaration or two."""
_WORD = re.compile(r"[^\W\d_]+")
_SUM = re.compile(r"\d ?(?:€|eur(?:os?)?\b)")
"""A sum of money."""


def concludes(page: PageFacts, asked: Sequence[Champ], donnees: Iterable[str] = ()) -> bool:
    """Whether a screen sums up what was given, has it declared, or asks for money.

    What its button says then decides nothing: « Continuer » may well send. `donnees` are the
    answers that were given on the screens before. Where a sum is told and the account to which it
    is paid is asked, the person is done.
    """
    if any(c.nature is Nature.PAIEMENT and not receives_money(c) for c in asked):
        return True
    if any(map(receives_money, asked)) and any(_SUM.search(fold(t)) for t in _texts(page, asked)):
        return True
    if last_step(page) or (_tells_back(page, donnees) and not more_steps(page)):
        return True
    titled = [fold(b.texte) for b in page.blocs if b.niveau is not None]
    if any(n.search(plain) for plain in titled for n in _SUMS_UP) or any(map(titles, titled)):
        return True
    return any(n.search(fold(b.texte)) for b in page.blocs for n in _FOR_GOOD)


def _texts(page: PageFacts, asked: Sequence[Champ]) -> Iterator[str]:
    """What a page tells, and what its fields are called."""
    yield page.texte
    yield from (champ.libelle for champ in asked)


def more_steps(page: PageFacts) -> bool:
    """Whether the page says that two steps at least come after it: the last may only confirm."""
    return any(rank + _PAIR <= total for rank, total in _ranks(page))


def last_step(page: PageFacts) -> bool:
    """Whether the page says that no step comes after it."""
    return bool(page.marqueurs.get(_LAST_STEP)) or any(n >= total for n, total in _ranks(page))


def sends_by_address(page: PageFacts, button: Bouton) -> bool:
    """Whether the address to which a button sends says an act that that of its page does not."""
    form = form_of(page, button)
    address = button.action or (form.action if form else "")
    words = _words(_path(page, address)) - _words(_path(page, ""))
    return any(_SENDS.search(fold(word)) for word in words)


def _path(page: PageFacts, address: str) -> str:
    """Where an address of a page leads; '' for what is none: to it a browser sends nothing."""
    try:
        return urlsplit(urljoin(page.url, address)).path
    except ValueError:
        return ""


def only_agrees(asked: Sequence[Champ]) -> bool:
    """Whether a screen asks for nothing, but to agree: many boxes are answers to a question."""
    boxes = all(champ.type in ("checkbox", "switch") for champ in asked)
    agreed = all(champ.nature is Nature.CONSENTEMENT for champ in asked)
    return boxes and (agreed or len(asked) < _MANY)


def form_of(page: PageFacts, button: Bouton) -> Formulaire | None:
    """The form that a button sends; None where it stands in none."""
    place = button.lieu.cadre, button.formulaire
    return next((f for f in page.formulaires if (f.lieu.cadre, f.indice) == place), None)


def _words(path: str) -> set[str]:
    return set(_WORD.findall(unquote(path)))


def _tells_back(page: PageFacts, donnees: Iterable[str]) -> bool:
    """Whether a screen shows again answers that were given before."""
    said = fold(page.texte)
    given = {fold(value) for value in donnees if len(value) >= _LEAST}
    return sum(value in said for value in given) >= _TOLD_BACK


def _ranks(page: PageFacts) -> Iterator[tuple[int, int]]:
    """The steps that a page tells: rank, and how many there are."""
    for bloc in page.blocs:
        if len(bloc.texte) < _SHORT and _STEP.search(fold(bloc.texte)):
            for text in sentences(bloc.texte):
                numbers = [int(n) for n in _digits(text)]
                if len(numbers) == _PAIR:
                    yield numbers[0], numbers[1]


def _digits(text: str) -> Sequence[str]:
    return "".join(c if c.isascii() and c.isdigit() else " " for c in text).split()
