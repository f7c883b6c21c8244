"""What a browser holds of someone who is signed in, in the shape of Playwright's `storage_state`.

That shape is public: what `playwright codegen --save-storage` wrote by hand is read as it is.
"""

from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FOR_THE_SESSION = -1
"""End of a cookie that lasts as long as its browser."""


class _Piece(BaseModel):
    """A part of a format of others: what it holds besides is left aside, values are kept exact."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class Cookie(_Piece):
    """A cookie."""

    name: str
    value: str
    domain: str
    path: str = "/"
    expires: float = FOR_THE_SESSION
    """Seconds since 1970; FOR_THE_SESSION where it has no end."""
    http_only: bool = Field(False, alias="httpOnly")
    secure: bool = False
    same_site: Literal["Strict", "Lax", "None"] | None = Field(None, alias="sameSite")

    def over(self, now: float) -> bool:
        """Whether it has ended; `now` in seconds since 1970."""
        return 0 <= self.expires <= now


class Entry(_Piece):
    """One entry of `localStorage`."""

    name: str
    value: str


class Origin(_Piece):
    """What `localStorage` holds for one origin."""

    origin: str = Field(pattern=r"^https?://[^/?#\s]+$")
    local_storage: tuple[Entry, ...] = Field((), alias="localStorage")


class EtatDeSession(_Piece):
    """Cookies and `localStorage` of one person; every value of it may open their account."""

    cookies: tuple[Cookie, ...] = ()
    origins: tuple[Origin, ...] = ()

    @property
    def vide(self) -> bool:
        """Whether it holds nothing."""
        return not self.cookies and not any(o.local_storage for o in self.origins)

    def over(self, now: float) -> float | None:
        """When the last of it ended, in seconds since 1970; None while something may still hold."""
        if self.origins or not self.cookies or not all(c.over(now) for c in self.cookies):
            return None
        return max(c.expires for c in self.cookies)

    def then(self, later: "EtatDeSession") -> "EtatDeSession":
        """What is known after a later look: all its cookies, and the last of each origin."""
        seen = {o.origin: o for o in (*self.origins, *later.origins)}
        return EtatDeSession(cookies=later.cookies, origins=_filled(seen.values()))


def _filled(origins: Iterable[Origin]) -> tuple[Origin, ...]:
    return tuple(o for o in origins if o.local_storage)
