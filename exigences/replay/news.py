"""What happened beside a step, to tell in the journal: refusals, message boxes, choices made."""

from dataclasses import dataclass, field

from exigences.browser.engine import BrowserSession
from exigences.replay.actions import Done
from exigences.replay.phrases import blocked_phrase, first_of, heard_phrase


@dataclass(slots=True, kw_only=True)
class News:
    """What of a session was told already."""

    session: BrowserSession
    refusals: int = 0
    dialogs: int = 0
    notes: list[str] = field(default_factory=list)
    """What the replay did by itself since the last step."""

    def add(self, phrase: str) -> None:
        """Tell this with the next step."""
        self.notes.append(phrase)

    def pass_over(self) -> None:
        """Tell nothing of what happened so far: it belongs to no step."""
        self.session.detours()
        self.told(Done())

    def told(self, done: Done) -> str:
        """What is new: keys of no use, navigations refused, message boxes; '' where nothing."""
        refused, dialogs = self.session.refused(), self.session.dialogs()
        said = [
            *first_of(
                [
                    f"La page voulait ouvrir {r.url} : {r.raison}, non suivi."
                    for r in refused[self.refusals :]
                ]
            ),
            *first_of(
                [f"Le navigateur a affiché : « {d.texte} »." for d in dialogs[self.dialogs :]]
            ),
        ]
        self.refusals, self.dialogs = len(refused), len(dialogs)
        notes, self.notes = self.notes, []
        own = (done.repaired(), done.choice(), done.off(), _by_keys_or_ear(done))
        return " ".join(filter(None, [*notes, *own, *said]))


def _by_keys_or_ear(done: Done) -> str:
    """What a person without a mouse, or without sight, could not do in a step."""
    return blocked_phrase(done.clavier) if done.ecoute is None else heard_phrase(done.ecoute)
