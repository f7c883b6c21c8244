"""Takes the picture of a state with its secrets covered, or says why there is none."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from exigences.browser.engine import (
    BrowserLostError,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
    PageSession,
)
from exigences.browser.scripts import read_script
from exigences.model.parcours.etat import Capture
from exigences.secret.masque import Masque

TRIES = 3
"""How often a page that moves under the covers is tried again."""
SANS_IMAGE = "Pas d'image de cet état : "
ECRIT = "un secret a été écrit, et "
ADRESSE = "une image de la page porte un secret dans son adresse."
DECOR = "la feuille de style de la page y écrit un secret."
REFLET = "la page y montre un secret une seconde fois, en reflet ou en copie de dessin."
DESSIN = f"{ECRIT}rien ne dit ce que montre un dessin ou une image que la page a faits depuis."
FERME = f"{ECRIT}un composant fermé de la page peut le montrer."
CADRE = f"{ECRIT}un cadre qui ne se lit pas peut le montrer."
BOUGE = "un secret y bouge, et ne reste pas sous ce qui le cache."
REFUS = "le navigateur n'en a pas rendu."
_OPAQUES = frozenset({"<input>", "<textarea>", "<select>", "<canvas>", "<img>", "<video>"})
"""What a closed component may hold, and whose content cannot be read in it."""

type Couvert = tuple[Frame, dict[str, Any]]
"""A frame, and what must be covered in it."""


class _Unseen(Exception):  # noqa: N818 - no fault: there is no picture
    """Why a state has no picture."""


@dataclass(slots=True, kw_only=True)
class Cliche:
    """Takes the pictures of one session."""

    session: PageSession
    masque: Masque
    secrets: list[ElementRef]
    """Fields in which a secret was typed."""
    connus: set[str]
    """Drawings that were there before any secret was."""

    def take(self) -> tuple[Capture | None, str]:
        """The picture, or why there is none."""
        try:
            return (self._covered() if self.masque.actif else self.session.screenshot()), ""
        except (BrowserLostError, ContextLostError):
            raise
        except EngineError:
            return None, SANS_IMAGE + REFUS
        except _Unseen as why:
            return None, SANS_IMAGE + str(why)

    def _covered(self) -> Capture:
        for _ in range(TRIES):
            shown = self._shown()
            try:
                before = self._cover(shown)
                capture = self.session.screenshot()
                after = self._cover(self._shown(), again=True)
            finally:
                self._uncover(frame for frame, _ in shown)
            if before == after and not any(place["parti"] for place in before):
                return capture
        raise _Unseen(BOUGE)

    def _shown(self) -> list[Couvert]:
        """What each frame shows of a secret; _Unseen where that cannot be known."""
        frames = self.session.frames()
        if self.secrets and not all(frame.lisible for frame in frames):
            raise _Unseen(CADRE)
        seen = {
            frame: self.session.evaluate(frame, read_script("shown.js"))
            for frame in frames
            if frame.lisible
        }
        for page in seen.values():
            self._refuse(page)
        closed = self.session.closed_content()
        if self.masque.hide_all(closed) != closed or (self.secrets and _OPAQUES & set(closed)):
            raise _Unseen(FERME)
        return [(frame, self._to_cover(frame, page)) for frame, page in seen.items()]

    def _refuse(self, page: Mapping[str, Any]) -> None:
        """Refuse a picture where the page shows a secret in a way that has no place."""
        for what, why in (("adresses", ADRESSE), ("decors", DECOR)):
            if self.masque.hide_all(page[what]) != page[what]:
                raise _Unseen(why)
        drawings = set(page["dessins"])
        if not self.secrets:
            self.connus |= drawings - {""}
        elif page["inconnus"] or not drawings <= self.connus:
            raise _Unseen(DESSIN)

    def _to_cover(self, frame: Frame, page: Mapping[str, Any]) -> dict[str, Any]:
        typed = [e.selecteur for e in self.secrets if e.cadre.chemin == frame.chemin]
        texts, lines = page["textes"], page["lignes"]
        by_eye = (lines[rank] for rank in self._hits([texts[rank] for rank in lines]))
        shown = sorted({*self._hits(texts), *by_eye})
        return {"textes": shown, "champs": self._hits(page["champs"]), "autres": typed}

    def _hits(self, texts: list[str]) -> list[int]:
        hidden = self.masque.hide_all(texts)
        return [rank for rank, text in enumerate(texts) if hidden[rank] != text]

    def _cover(self, shown: list[Couvert], *, again: bool = False) -> list[Mapping[str, Any]]:
        """Cover, and say where; `again` after the picture, where nothing may have moved."""
        if again:
            self._uncover(frame for frame, _ in shown)
        places = [self.session.evaluate(f, read_script("cover.js"), what) for f, what in shown]
        if any(place["ailleurs"] for place in places):
            raise _Unseen(REFLET)
        return places

    def _uncover(self, frames: Iterable[Frame]) -> None:
        for frame in frames:
            self.session.evaluate(frame, read_script("uncover.js"))
