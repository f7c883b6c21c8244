"""What a person sees on the page where a step failed, to tell with the failure."""

from collections.abc import Sequence
from dataclasses import dataclass

from exigences.browser.axe import axe_source
from exigences.browser.engine import BrowserSession, unless_lost
from exigences.browser.scripts import read_script
from exigences.facts.langue.texte import fold
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import StepRecord
from exigences.model.procedure.etape import Role, verbs_that
from exigences.mots import notion

_FEW = 3
"""Error texts that are quoted."""
_SOME = 5
"""Names of fields that are told."""
_WRONG = notion("dit-une-erreur"), notion("message-d-erreur"), notion("dit-ce-qui-manque")
_PRESSES = verbs_that(Role.PRESSE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is wrong with a page for who looks at it."""

    messages: tuple[str, ...] = ()
    """The errors that it shows, and all that it says aloud."""
    fautes: tuple[str, ...] = ()
    """Those of the messages that are surely errors, by their code or by their words."""
    vides: tuple[str, ...] = ()
    """Names of its required fields that are still empty."""
    illisible: str = ""
    """A word whose accents are in another encoding than the one the page is read in."""


def what_shows(session: BrowserSession) -> Shown:
    """Read the errors and the empty required fields of all frames; nothing where they defeat it."""
    messages: list[str] = []
    fautes: list[str] = []
    vides: list[str] = []
    illisible = ""
    with unless_lost():
        for frame in session.frames():
            if frame.lisible:
                session.library(frame, "axe", axe_source())
                seen = session.evaluate(frame, read_script("faults.js"))
                messages += seen["messages"]
                fautes += seen["fautes"]
                vides += seen["vides"]
                illisible = illisible or seen["illisible"]
    fautes += filter(is_wrong, messages)
    return Shown(
        messages=_once(messages), fautes=_once(fautes), vides=_once(vides), illisible=illisible
    )


def is_wrong(texte: str) -> bool:
    """Whether a text says that something is wrong, or lacks."""
    plain = fold(texte)
    return any(word.search(plain) for word in _WRONG)


def _once(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def seen_with(shown: Shown, *, pressed: bool) -> str:
    """The sentences that go with a failure: the errors shown, and what was left empty.

    A form that is being filled has empty fields: they are told once a button was `pressed` on it.
    """
    said = ""
    if shown.messages:
        said += f" La page affiche : {_quoted(shown.messages[:_FEW])}."
    if shown.vides and pressed:
        more = len(shown.vides) - _SOME
        rest = f" et {more} de plus" if more > 0 else ""
        said += f" Champs obligatoires encore vides : {_quoted(shown.vides[:_SOME])}{rest}."
    if shown.illisible:
        said += (
            f" Ses accents ne se lisent pas (« {shown.illisible} ») : la page n'est pas dans "
            "l'encodage que le service annonce."
        )
    return said


def _quoted(texts: Sequence[str]) -> str:
    return ", ".join(f"« {text.rstrip(' .')} »" for text in texts)


def was_pressed(verbe: str, last: StepRecord | None, pages: Sequence[PageSnapshot]) -> bool:
    """Whether a button of the current page is pressed by this step, or was by the one before."""
    if verbe in _PRESSES:
        return True
    if last is None or last.lieu is None or last.verbe not in _PRESSES:
        return False
    return pages[last.lieu.page].document == pages[-1].document


def picture_of(page: PageSnapshot | None, folder: str) -> str:
    """Where the picture of a state is, under the folder of the report; '' where there is none."""
    if not folder or page is None or page.capture is None:
        return ""
    return f" Image de l'écran : {folder}/pages/{page.indice:03}/capture.webp."
