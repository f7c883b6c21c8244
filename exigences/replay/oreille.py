"""Listens to the page beside each step: what its target is heard as, what changes unsaid."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from exigences.browser.engine import (
    BrowserSession,
    ContextLostError,
    ElementRef,
    Frame,
    unless_lost,
)
from exigences.browser.entendre import OPERABLE
from exigences.browser.scripts import read_script
from exigences.model.lieu import Lieu
from exigences.model.parcours.clavier import TrajetClavier
from exigences.model.parcours.ecoute import Entendu, EtatEntendu, ObstacleEcoute, TrajetEcoute
from exigences.model.procedure.scenario import Scenario
from exigences.mots.pliage import fold
from exigences.replay.focus import Cle, FocusReader
from exigences.replay.shown import what_shows
from exigences.replay.target import Found

LATE_MS = 700
"""How long a page has to announce what it changed, in milliseconds."""
KEPT = 3
"""Texts that appeared unsaid, and are kept."""
SHOWN = 160
"""Characters kept of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Moment:
    """The page as it is heard at one moment."""

    document: str
    titre: str
    focus: Cle | None
    dits: Counter[tuple[str, str]]
    """What is heard, by role and name, outside what is announced by itself."""
    vus: str
    """All that is read on the screen: Chromium gives back to the tree what is hidden from it, as
    soon as the focus is inside."""
    vifs: Counter[str]
    """The texts of the regions whose changes are announced."""
    fautifs: int
    """How many fields are announced as wrong."""


@dataclass(slots=True, kw_only=True)
class Oreille:
    """The ear of a person who does not see."""

    session: BrowserSession
    focus: FocusReader[BrowserSession]
    avant: _Moment | None = None
    vise: Found | None = None
    annonce: Entendu | None = None
    """How the target of the step is announced, before it is acted on."""
    tu: bool = False
    """Whether what the step waits for, or checks, is said by nothing."""

    def begin(self) -> None:
        """Remember the page as it is heard before a step."""
        self.vise, self.annonce, self.tu = None, None, False
        self.avant = self._now()
        with unless_lost():
            for frame in self.session.frames():
                if frame.lisible and self.session.scripted(frame):
                    self.session.evaluate(frame, read_script("live_watch.js"))

    def aim(self, found: Found) -> None:
        """Hear what a step is about to act on."""
        self.vise = found
        self.annonce = self._announced(found.element)

    def listen(self, found: Found, texte: str | None) -> None:
        """Hear what a step waits for or checks: what is said elsewhere in the page is said."""
        self.vise = found
        self.annonce = self._announced(found.element)
        self.tu = self.annonce is None and not self._is_said(texte or "")

    def _is_said(self, texte: str) -> bool:
        with unless_lost():
            frames = [frame for frame in self.session.frames() if frame.lisible]
            said = " ".join(one.nom for frame in frames for one in self.session.heard(frame))
            return bool(texte) and fold(texte) in fold(said)
        return True

    def end(self, clavier: TrajetClavier | None, page: int) -> TrajetEcoute:
        """What came of the step for who only hears; `page` is the state that it found."""
        muets, erreur = self._unsaid()
        if self.vise is not None and self.tu:
            lieu = _place(self.vise, page)
            return TrajetEcoute(
                cible=lieu, obstacle=ObstacleEcoute.MUET, certain=False, muets=muets, erreur=erreur
            )
        if self.vise is None or clavier is None:
            return TrajetEcoute(muets=muets, erreur=erreur)
        reached = clavier.obstacle is None
        obstacle = _obstacle(self.annonce)
        return TrajetEcoute(
            cible=_place(self.vise, page),
            annonce=self.annonce,
            obstacle=obstacle,
            certain=obstacle is ObstacleEcoute.ABSENT and not reached,
            curseur=obstacle is None and not reached,
            muets=muets,
            erreur=erreur,
        )

    # What changed ---------------------------------------------------------------------------

    def _unsaid(self) -> tuple[tuple[str, ...], bool]:
        """The texts that appeared with nothing to tell of it, and whether one is an error."""
        before = self.avant
        after = self._now()
        if before is None or after is None or not _silent(before, after):
            return (), False
        self.session.wait(LATE_MS)
        after = self._now()
        if after is None or not _silent(before, after) or self._told(before, after):
            return (), False
        texts = _added(before, after)
        errors = [" ".join(m.split()) for m in what_shows(self.session).messages]
        whole = " ".join(texts)
        wrong = after.fautifs > before.fautifs or any(e and e in whole for e in errors)
        return tuple(t[:SHOWN] for t in texts[:KEPT]), wrong

    def _told(self, before: _Moment, after: _Moment) -> bool:
        """Whether the focus, the state of the target or a region that was emptied told of it."""
        if after.focus is not None and after.focus != before.focus and not self._on_target(after):
            return True
        if self.vise is not None and self.annonce is not None:
            now = self._announced(self.vise.element)
            if now is not None and now != self.annonce:
                return True
        return self._was_live()

    def _on_target(self, after: _Moment) -> bool:
        if self.vise is None or after.focus is None:
            return False
        own = self.vise.element
        return after.focus[:2] == (own.cadre.chemin, own.selecteur)

    def _was_live(self) -> bool:
        with unless_lost():
            return any(
                self.session.evaluate(frame, "() => globalThis.dits_vifs || 0")
                for frame in self.session.frames()
                if frame.lisible
            )
        return False

    def _shown(self, frame: Frame) -> str:
        text = self.session.evaluate(frame, read_script("text.js"))
        return " ".join(str(text).split())

    def _announced(self, element: ElementRef) -> Entendu | None:
        with unless_lost():
            return self.session.announced(element)
        return None

    def _now(self) -> _Moment | None:
        try:
            frames = [f for f in self.session.frames() if f.lisible]
            heard = [one for frame in frames for one in self.session.heard(frame)]
            return _Moment(
                document=self.session.document(),
                titre=str(self.session.evaluate(frames[0], "() => document.title")),
                focus=self.focus.here().cle,
                dits=Counter((e.role, e.nom) for e in heard if e.nom and not e.vif),
                vus=" ".join(self._shown(frame) for frame in frames),
                vifs=Counter(e.nom for e in heard if e.vif and e.nom),
                fautifs=sum(EtatEntendu.INVALIDE in e.etats for e in heard),
            )
        except ContextLostError:
            return None


def ear_of(
    scenario: Scenario, session: BrowserSession, focus: FocusReader[BrowserSession]
) -> Oreille | None:
    """The ear of a person who does not see, None for the others."""
    return Oreille(session=session, focus=focus) if scenario.lecteur_d_ecran else None


def _place(found: Found, page: int) -> Lieu:
    return Lieu(
        page=page,
        cadre=found.element.cadre.chemin,
        selecteur=found.element.selecteur,
        boite=found.boite,
    )


def _obstacle(annonce: Entendu | None) -> ObstacleEcoute | None:
    if annonce is None:
        return ObstacleEcoute.ABSENT
    if annonce.role not in OPERABLE:
        return ObstacleEcoute.SANS_ROLE
    return None if annonce.nom else ObstacleEcoute.SANS_NOM


def _silent(before: _Moment, after: _Moment) -> bool:
    """Whether something appeared on a page that stayed, and neither title nor region told."""
    if before.document != after.document or before.titre != after.titre:
        return False
    return bool(_added(before, after)) and not after.vifs - before.vifs


def _added(before: _Moment, after: _Moment) -> Sequence[str]:
    """The texts that are heard now, and were not; those of fields that a state already tells."""
    known = {name for _, name in before.dits}
    new = [name for _, name in after.dits - before.dits if name not in known]
    new = [name for name in new if name not in before.vus]
    return [name for name in dict.fromkeys(new) if any(c.isalnum() for c in name)]
