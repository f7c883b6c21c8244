"""Finds what a step acts on: the one function that all steps and engines share."""

import difflib
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from exigences.browser.axe import axe_source
from exigences.browser.engine import (
    BrowserLostError,
    BrowserSession,
    ContextLostError,
    ElementRef,
    EngineError,
    Frame,
)
from exigences.browser.hand import never
from exigences.browser.scripts import read_script
from exigences.facts.langue.texte import fold
from exigences.facts.voies.ressemblance import asks_again, still_meant
from exigences.model.lieu import Boite, CheminCadre
from exigences.model.parcours.reparation import Reparation
from exigences.model.procedure.cible import Cible
from exigences.mots import notion

POLL_MS = 120
DOUBT_S = 2.0
"""How long a button that says it is off (`aria-disabled`) is given to say otherwise, in seconds."""


_OPENS = notion("choisir-un-fichier")
_ONLY_A_FORM = re.compile(r"[jmahs\W\d]*")
"""A name that is none, or only shows how to write: « jj/mm/aaaa »."""


class Pour(StrEnum):
    """What the target is wanted for."""

    CLIC = "clic"
    CHAMP = "champ"
    CASE = "case"
    FICHIER = "fichier"
    CHOIX = "choix"
    TEXTE = "texte"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An element that is there, seen and ready."""

    element: ElementRef
    agir: ElementRef
    """Where to act: the label, for a box that the page hides behind it."""
    boite: Boite | None
    genre: str
    coche: bool
    lien: str = ""
    """Where it leads, for a link."""
    ecrit: bool = False
    """Whether a text is typed where to act."""
    lecture_seule: bool = False
    """Whether nothing is typed there: what the page opens fills it."""
    dit_inactif: bool = False
    """Whether it says that it is off (`aria-disabled`), and is there to be tried all the same."""
    nom: str = ""
    """Its accessible name."""
    role: str = ""
    repare: Reparation | None = None
    """How it was found, where the first designation found nothing."""
    option: str = ""
    """Label of the option of a list that was asked for by its value, '' where the label was."""
    semblables: int = 1
    """How many elements answer the designation as well, itself included."""
    champ: ElementRef | None = None
    """The hidden file field that was designated, where this is what opens its window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """What a frame holds in place of a target that it has not."""

    proches: tuple[str, ...] = ()
    """Names of what is of the same kind."""
    cache: bool = False
    inactif: bool = False
    prets: int = 0
    """How many answer, where `rang` asks for one beyond."""
    sans_bloc: bool = False
    """Whether the block in which to look is nowhere."""
    orpheline: bool = False
    """Whether the label is there, and no field is tied to it."""
    mots: bool = False
    """Whether its words are on the page, in what nothing says that one presses it."""
    refuse: bool = False
    """Whether the browser knows no such selector."""
    ecarte: str = ""
    """What another way than the first leads to, where that is another thing."""
    voisin: str = ""
    """Selector of the field that follows such a label."""
    etiquette: Cible | None = None
    """What designated that label."""
    fichier: bool = False
    """Whether what is hidden is a file field."""


class TargetMissingError(EngineError):
    """Nothing on the page answers the designation; the message names what is close to it."""

    def __init__(self, message: str, etat: str = "") -> None:
        super().__init__(message)
        self.etat = etat
        """« caché » or « inactif » for what is there and not ready; '' for what is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for, and where."""

    cible: Cible
    pour: Pour
    option: str = ""
    cadre: CheminCadre = ()
    """Only this frame and those inside it."""
    autres: frozenset[str] | None = None
    """Names of what the other steps act on, where another way than the first is a repair."""
    tente: bool = False
    """Whether what says it is off (`aria-disabled`) is tried, after a while."""


def find_target(
    session: BrowserSession,
    search: Search,
    timeout_s: float,
    arret: Callable[[], bool] = never,
) -> Found:
    """Wait until a target is there, visible and enabled; TargetMissingError after `timeout_s`.

    The last look begins once the time is over, however long the one before it lasted.
    KeyboardInterrupt as soon as `arret` says that a stop was asked for.
    """
    start = time.monotonic()
    while True:
        if arret():
            raise KeyboardInterrupt
        waited = time.monotonic() - start
        tries = search.tente and waited >= min(timeout_s, DOUBT_S)
        missed: list[Miss] = []
        sure = waited >= min(timeout_s / 2, DOUBT_S)
        try:
            for frame, cible in _places(session, search):
                found, miss = _look(session, frame, cible, search, tente=tries)
                kept = found and (repaired(found, cible, search) or _beside(found, cible, missed))
                if kept is not None:
                    if kept.repare is None or sure:
                        return kept
                elif found is not None:
                    miss = Miss(ecarte=f"{cible} mène à « {found.nom} »")
                missed.append(miss)
        except BrowserLostError:
            raise
        except ContextLostError:
            pass
        if waited >= timeout_s:
            raise TargetMissingError(_missing(search, missed), _readiness(missed))
        session.wait(POLL_MS)


def repaired(found: Found, cible: Cible, search: Search) -> Found | None:
    """What was found, and how; None where another way than the first leads to another thing.

    An author who wrote a second name vouches for it; a selector tells nothing of what it finds.
    """
    first = search.cible
    wanted = first.dit
    field = search.pour not in (Pour.CLIC, Pour.TEXTE)
    if search.autres is None or cible is first:
        other = field and wanted and not first.rang and asks_again(wanted, found.nom)
        return None if other else found
    vouched = bool(cible.dit) or not wanted
    if not (vouched or still_meant(wanted, found.nom, search.autres - {wanted}, champ=field)):
        return None
    return _told(found, first, cible)


def _beside(found: Found, cible: Cible, missed: Sequence[Miss]) -> Found | None:
    """What has no name of its own, where the label first looked for stands right before it."""
    if not _ONLY_A_FORM.fullmatch(fold(found.nom)):
        return None
    beside = (miss.etiquette for miss in missed if miss.voisin == found.element.selecteur)
    first = next((label for label in beside if label is not None), None)
    return _told(found, first, cible) if first else None


def _told(found: Found, first: Cible, cible: Cible) -> Found:
    told = Reparation(avant=str(first), par=str(cible), nom=found.nom or first.dit, role=found.role)
    return replace(found, repare=told)


def is_visible(session: BrowserSession, search: Search, timeout_s: float) -> bool:
    """Whether a target is there within a time."""
    try:
        find_target(session, search, timeout_s)
    except TargetMissingError:
        return False
    return True


def _places(session: BrowserSession, search: Search) -> Iterator[tuple[Frame, Cible]]:
    """Every alternative in every frame: the first alternative anywhere before the second."""
    size = len(search.cadre)
    frames = [f for f in session.frames() if f.lisible and f.chemin[:size] == search.cadre]
    for cible in search.cible.alternatives():
        for frame in frames:
            yield frame, cible


def _look(
    session: BrowserSession, frame: Frame, cible: Cible, search: Search, *, tente: bool
) -> tuple[Found | None, Miss]:
    session.library(frame, "axe", axe_source())
    answer = session.evaluate(
        frame,
        read_script("resolve.js"),
        {
            "critere": cible.critere,
            "rang": cible.rang or 1,
            "dans": cible.dans,
            "pour": search.pour.value,
            "option": search.option,
            "tente": tente,
        },
    )
    if not answer["trouve"]:
        if (opener := opener_of(answer["ouvreurs"])) is not None:
            return _opening(frame, answer["champ"], opener), Miss()
        return None, Miss(
            fichier=bool(answer["champ"]),
            proches=tuple(answer["proches"]),
            cache=answer["cache"],
            inactif=answer["inactif"],
            prets=answer["prets"],
            sans_bloc=answer["sans_bloc"],
            orpheline=answer["orpheline"],
            mots=answer["mots"],
            refuse=answer["refuse"],
            voisin=answer["voisin"],
            etiquette=cible if answer["voisin"] else None,
        )
    box = answer["boite"]
    found = Found(
        element=ElementRef(cadre=frame, selecteur=answer["selecteur"]),
        agir=ElementRef(cadre=frame, selecteur=answer["agir"]),
        boite=Boite(x=box[0], y=box[1], largeur=box[2], hauteur=box[3]) if box else None,
        genre=answer["genre"],
        coche=answer["coche"],
        lien=answer["lien"],
        ecrit=answer["ecrit"],
        lecture_seule=answer["lecture_seule"],
        dit_inactif=answer["inactif"],
        nom=answer["nom"],
        role=answer["role"],
        option=answer["option"],
        semblables=1 if cible.rang else answer["semblables"],
    )
    return found, Miss()


def opener_of(openers: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """What opens the window of files of a hidden field: what is tied to it, else what says so."""
    sure = (one for one in openers if one["sur"])
    said = (one for one in openers if _OPENS.search(fold(one["nom"])))
    return next(sure, None) or next(said, None)


def _opening(frame: Frame, champ: str, opener: Mapping[str, Any]) -> Found:
    element = ElementRef(cadre=frame, selecteur=opener["selecteur"])
    box = opener["boite"]
    return Found(
        element=element,
        agir=element,
        boite=Boite(x=box[0], y=box[1], largeur=box[2], hauteur=box[3]) if box else None,
        genre="",
        coche=False,
        nom=opener["nom"],
        champ=ElementRef(cadre=frame, selecteur=champ),
    )


def _readiness(missed: Sequence[Miss]) -> str:
    if any(miss.cache for miss in missed):
        return "caché"
    return "inactif" if any(miss.inactif for miss in missed) else ""


def _missing(search: Search, missed: Sequence[Miss]) -> str:
    option = f" avec l'option « {search.option} »" if search.option else ""
    why = next(filter(None, (_state(search, miss) for miss in missed)), "")
    return f"{search.cible}{option} : {why or 'rien de tel sur la page'}{_near(search, missed)}."


def _state(search: Search, miss: Miss) -> str:
    """Why what is on the page does not answer, '' where nothing of it is."""
    if miss.refuse:
        return "le navigateur refuse ce sélecteur, qui n'est pas du CSS"
    if miss.ecarte:
        return f"rien de tel sur la page ; {miss.ecarte}, qui ne dit pas la même chose : laissé"
    if miss.sans_bloc:
        return f"aucun bloc « {search.cible.dans} » sur la page"
    if miss.prets:
        return f"il n'y en a que {miss.prets} sur la page, et « rang: {search.cible.rang} » demandé"
    if miss.cache or miss.inactif:
        way = " : désignez le bouton qui l'ouvre" if miss.fichier else ""
        return f"il est sur la page, mais {'caché' if miss.cache else 'inactif'}{way}"
    if miss.mots:
        return (
            "ces mots sont sur la page, mais ni dans un bouton ni dans un lien : "
            "désignez-les par « texte »"
        )
    if miss.orpheline:
        way = f", par exemple « css: '{miss.voisin}' »" if miss.voisin else ""
        return (
            "cette étiquette est sur la page, mais elle n'est reliée à aucun champ : "
            f"désignez le champ par « css » ou « nom »{way}"
        )
    return ""


def _near(search: Search, missed: Sequence[Miss]) -> str:
    wanted = search.cible.dit or next(iter(search.cible.critere.values()))
    near = list(dict.fromkeys(name for miss in missed for name in miss.proches if name != wanted))
    close = difflib.get_close_matches(wanted, near, n=3, cutoff=0.3) or near[:3]
    names = " ; ".join(f"« {name} »" for name in close)
    return f". Le plus proche : {names}" if close else ""
