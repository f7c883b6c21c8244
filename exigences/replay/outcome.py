"""What came of a step: where it acted, and why where it led is no screen of the procedure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any
from urllib.parse import urldefrag, urlsplit

from exigences.browser.engine import (
    BrowserLostError,
    BrowserSession,
    ContextLostError,
    Detour,
    EngineError,
)
from exigences.model.lieu import Lieu
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, StepRecord
from exigences.model.procedure.etape import Aller, Envoyer, Etape, verb_of
from exigences.replay.actions import Done
from exigences.replay.shown import (
    is_wrong,
    picture_of,
    seen_with,
    was_pressed,
    what_shows,
)

REFUSED_ENTRIES = (400, 422)
"""HTTP statuses by which a service sends a form back with its errors."""
_SENSES: Mapping[int, str] = MappingProxyType(
    {
        401: "il faut s'identifier",
        403: "accès refusé",
        404: "page introuvable",
        408: "délai dépassé",
        410: "page retirée",
        413: "envoi trop lourd",
        429: "trop de demandes à la fois",
        500: "panne du service",
        502: "service indisponible",
        503: "service indisponible",
        504: "service indisponible",
    }
)
_SIGN_IN = (401, 403)
"""HTTP statuses of a page that is kept for those who are signed in."""
EXPIRED = (
    "L'état de session n'est plus reconnu : il a expiré, ou il est d'un autre service. "
    "Refaites-le avec « --garder-etat »."
)
_PASSING = (408, 429, *range(500, 600))
"""HTTP statuses of what may well work a little later."""
_QUOTED = 160
"""Characters of a page of error that are quoted."""


class Stop(Exception):  # noqa: N818 - it ends the replay, it is no fault
    """The replay goes no further."""

    def __init__(self, fin: Fin, phrase: str) -> None:
        super().__init__(phrase)
        self.fin = fin
        self.phrase = phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What comes of one step, on the page that a session holds."""

    step: Etape
    session: BrowserSession
    depart: str
    dossier: str
    """Folder of the parcours, under that of the report."""
    settle: Callable[[], None]
    before: PageSnapshot | None
    """The state that the step found."""

    def arrive(self, done: Done) -> None:
        """Wait for where the step leads; EngineError where that is no page, or is not entered."""
        self.settle()
        if why := self.elsewhere(done) or self._stranded():
            raise EngineError(why)

    def _stranded(self) -> str:
        try:
            return self.session.stranded()
        except ContextLostError:  # a tab has just closed: another is current now
            self.settle()
            return self.session.stranded()

    def cause(self, error: EngineError) -> tuple[str, Fin]:
        """Why the step failed, and how that ends the replay."""
        if isinstance(error, BrowserLostError):
            return str(error), Fin.INTERROMPU
        return self.elsewhere() or str(error), Fin.ECHEC

    def elsewhere(self, done: Done | None = None) -> str:
        """Where the step was going that the replay does not enter, '' where nowhere."""
        asked = self.before is None or isinstance(self.step, Aller)
        origin = self.depart if asked or self.before is None else self.before.url
        return diverted(self.session.detours(), done, origin)

    def fault(self, page: PageSnapshot | None) -> str:
        """Why the page where the step led is no screen of the procedure, '' where it is one."""
        if page is None or page.est_ecran:
            return ""
        fault = fault_of(page, self.before, what_shows(self.session).messages)
        return fault and fault + picture_of(page, self.dossier)

    def sent_back(self, page: PageSnapshot | None) -> str:
        """Why what was to be sent for good was not taken: the form is still there, with errors.

        `page` is None where nothing changed. '' where the step sends nothing, or was taken.
        """
        if not isinstance(self.step, Envoyer) or self.before is None:
            return ""
        asked = _to_fill(self.before)
        left = asked if page is None else asked & _to_fill(page)
        if not asked or 2 * len(left) < len(asked):
            return ""
        known = {b["texte"] for b in _blocs(self.before)}
        shown = what_shows(self.session)
        read = (b["texte"] for b in _blocs(page) if b["region"] == "contenu") if page else ()
        said = tuple(
            text
            for text in dict.fromkeys((*shown.fautes, *filter(is_wrong, read)))
            if text not in known
        )
        if not said and not (page is None and shown.vides):
            return ""
        told = seen_with(replace(shown, messages=said), pressed=True)
        return f"le service n'a pas pris l'envoi.{told} Corrigez les valeurs de la procédure."

    def seen(self, last: StepRecord | None, pages: Sequence[PageSnapshot]) -> str:
        """What a person sees on the page where the step failed."""
        if not pages or isinstance(self.step, Aller):
            return ""
        pressed = was_pressed(verb_of(self.step) or "", last, pages)
        shown = seen_with(what_shows(self.session), pressed=pressed)
        return shown + picture_of(pages[-1], self.dossier)


def fault_of(page: PageSnapshot | None, before: PageSnapshot | None, said: Sequence[str]) -> str:
    """What is wrong with the page that a step led to, '' where it is a screen of the procedure.

    `said` are the errors that the page shows. A document is judged once, when it comes: what is
    done next on a page that was let pass changes its state, not its answer.
    """
    if page is None or page.est_ecran:
        return ""
    if before is not None and before.document == page.document:
        return ""
    if page.statut in REFUSED_ENTRIES and before is not None and _asks(page):
        quoted = " ; ".join(f"« {text} »" for text in said) or "sans dire pourquoi"
        return (
            f"le service a refusé ce qui a été saisi (réponse {page.statut}) : {quoted}. "
            "Corrigez les valeurs de la procédure."
        )
    sense = _SENSES.get(page.statut or 0, "")
    words = _first_words(page)
    quoted = f" La page dit : « {words} »." if words else ""
    told = f"{page.url} a répondu par une erreur {page.statut}{sense and f' ({sense})'}.{quoted}"
    if page.statut in _PASSING:
        return f"{told} Réessayez plus tard."
    return (
        f"{told} Vérifiez l'adresse ; si le service montre bien son écran avec cette réponse, "
        f"écrivez « statuts_admis: [{page.statut}] » dans la démarche."
    )


def signed_out(page: PageSnapshot, fault: str) -> str:
    """Why a page that was to be met signed in is not, `fault` where nothing says that it is not.

    One password alone is asked by who does not know the person any more; two make a new one.
    """
    passwords = sum(champ["visible"] and champ["type"] == "password" for champ in _fields(page))
    if page.statut in _SIGN_IN or passwords == 1:
        return f"{page.url} redemande de s'identifier. {EXPIRED}"
    return fault


def _to_fill(page: PageSnapshot) -> frozenset[str]:
    """Selectors of the fields of the body that people see."""
    fields = _fields(page)
    return frozenset(c["selecteur"] for c in fields if c["visible"] and c["region"] == "contenu")


def _blocs(page: PageSnapshot) -> Iterator[Mapping[str, Any]]:
    return (b for cadre in page.cadres for b in cadre.collecte.get("blocs", ()))


def _asks(page: PageSnapshot) -> bool:
    """Whether a page has a field to fill in its body."""
    return bool(_to_fill(page))


def _fields(page: PageSnapshot) -> Iterator[Mapping[str, Any]]:
    return (c for cadre in page.cadres for c in cadre.collecte.get("champs", ()))


def _first_words(page: PageSnapshot) -> str:
    """How the body of a page begins: its heading, then what follows it."""
    collected = page.cadres[0].collecte if page.cadres else {}
    blocs = [b for b in collected.get("blocs", ()) if b["region"] == "contenu"]
    first = next((rank for rank, bloc in enumerate(blocs) if bloc["niveau"]), 0)
    texts = [bloc["texte"].rstrip(" .") for bloc in blocs[first : first + 2]]
    words = ". ".join(filter(None, texts)) or page.titre
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"


def diverted(detours: Sequence[Detour], done: Done | None, origin: str) -> str:
    """Where a step was going that the replay does not enter, '' where nowhere.

    A tab that a page opens beside what was asked (an advertisement) is no fault of the step; one
    that the link which was clicked opens is all that the step does. `origin` is the address of
    the page that was left.
    """
    link = done.found.lien if done is not None and done.found is not None else ""
    for detour in detours:
        if detour.onglet and urldefrag(detour.url).url != urldefrag(link).url:
            continue
        left, host = urlsplit(origin).hostname or origin, urlsplit(detour.url).hostname
        if not host:
            return f"{left} mène à {detour.url}, où le robot n'entre pas ({detour.raison})."
        became = "a été refermé" if detour.demandee else "n'a pas été ouvert"
        return (
            f"{left} renvoie vers {host} ({detour.raison}) : {detour.url} {became}. "
            "Si le service s'y poursuit, ajoutez-le à « domaines »."
        )
    return ""


_BOXES = frozenset({"checkbox", "radio", "file"})
"""What a page may draw otherwise, and hide behind its label."""


def place_of(done: Done, before: PageSnapshot | None) -> Lieu | None:
    """Where a step acted, on the state that it found: a box, be it behind the label pressed."""
    if done.found is None or before is None:
        return None
    element = done.found.element if done.found.genre in _BOXES else done.found.agir
    return Lieu(
        page=before.indice,
        cadre=element.cadre.chemin,
        selecteur=element.selecteur,
        boite=done.found.boite if not element.cadre.chemin else None,
    )
