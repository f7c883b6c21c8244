"""What one replay left: pages, journal, network; all that the later stages know of the service."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import takewhile
from typing import Any

from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import Alentours
from exigences.model.parcours.clavier import TrajetClavier
from exigences.model.parcours.ecoute import TrajetEcoute
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.reparation import Reparation
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.procedure import (
    GenreProvocation,
    ProcedureSource,
    sends_after_captcha,
)
from exigences.model.procedure.scenario import Scenario

KEPT = 10
"""Navigations refused, or message boxes, that are kept of a storm of them."""


class Fin(StrEnum):
    """How a replay ended."""

    TERMINE = "termine"
    """Every step was done."""
    AVANT_ENVOI = "avant_envoi"
    """It stopped before the irreversible step, as it must: everything before was seen."""
    OBSTACLE = "obstacle"
    """It stopped at a captcha, a code, an identity provider… : a result."""
    ECHEC = "echec"
    """A step could not be done."""
    INTERROMPU = "interrompu"
    """The browser or the service was lost on the way."""


class StatutEtape(StrEnum):
    """What became of a step."""

    FAITE = "faite"
    SAUTEE = "sautee"
    REFUSEE = "refusee"
    OBSTACLE = "obstacle"
    ECHEC = "echec"


@dataclass(frozen=True, slots=True, kw_only=True)
class NavigationRefusee:
    """A page that the service wanted to open elsewhere, not entered."""

    url: str
    etape: str
    raison: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """A message box of the browser that the page opened; it was dismissed."""

    type: str
    texte: str
    etape: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """What was done for one step."""

    etape: str
    verbe: str
    phrase: str
    """The step in French, without secrets."""
    ligne: int
    statut: StatutEtape
    page: int | None
    """Index of the state after the step (the one before where nothing changed)."""
    message: str = ""
    duree_ms: float = 0
    lieu: Lieu | None = None
    """Where the step acted, on the state before it."""
    gestes: int = 0
    """Clicks, choices and fields typed by the person."""
    touches: int = 0
    """Characters typed."""
    clavier: TrajetClavier | None = None
    """How it was done by keyboard, in a scenario that has no mouse."""
    ecoute: TrajetEcoute | None = None
    """How it was heard, in a scenario that has a screen reader."""
    dit_inactif: bool = False
    """Whether what was pressed says that it is off (`aria-disabled`)."""
    repare: Reparation | None = None
    """How its target was found, where the first designation found nothing."""
    requetes: tuple[Requete, ...] = ()
    """All that left from the beginning of this step to that of what came next."""


class Abstention(StrEnum):
    """Why a provocation was not tried, or could not be seen to its end."""

    ENVOI = "envoi"
    """The form is the one of the irreversible step."""
    PAGE_ENVOYEE = "page_envoyee"
    """The page came from a form: to load it again would send that form again."""
    PAGE_DE_SCRIPT = "page_de_script"
    """A script drew this step over the one before: to load the page again would lose it."""
    CADRE = "cadre"
    """The form is in a frame, or a frame is filled with it."""
    OBSTACLE = "obstacle"
    """A captcha or a code is filled with the form: it may serve only once."""
    SANS_BOUTON = "sans_bouton"
    """What the procedure clicks is not, or not yet, the button of a form."""
    BOUTON_INACTIF = "bouton_inactif"
    """The button cannot be pressed before the form is filled."""
    AUTRE_ONGLET = "autre_onglet"
    """The form opens another tab."""
    DEJA_REMPLI = "deja_rempli"
    """A field of the form holds a text already, or none is empty."""
    RIEN_A_PERDRE = "rien_a_perdre"
    """Nothing is filled that a browser may keep (passwords and files are never kept)."""
    REFAIT = "refait"
    """The page did not come back as it was: the steps that led to it were done again."""
    SANS_PASSE = "sans_passe"
    """There is no page to go back to, or going forward did not come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provocation:
    """A mistake that the replay made on purpose, what came of it, and that it was undone."""

    genre: GenreProvocation
    etape: str
    """Path of the first step of the form (`envoi_vide`), or of its button."""
    page: int
    """Index of the state that it found, and gave back."""
    abstention: Abstention | None = None
    """Why it was not tried; nothing else is then told."""
    bouton: Lieu | None = None
    """The button that was pressed."""
    definitif: bool = False
    """Whether that is the button of the irreversible step: what went on then is sent for good."""
    avance: bool = False
    """Whether the service went on: no field of the form is left on the page."""
    gardes: tuple[str, ...] = ()
    perdus: tuple[str, ...] = ()
    """Selectors of the filled fields that still hold what was written, and of those that do not."""
    efface: bool = False
    """Whether the page itself erases them, even in a browser that keeps whole the pages left."""
    ecrits: Mapping[str, str] = field(default_factory=dict)
    """What was written another way, by the selector of its field in the main frame."""
    facons: Mapping[str, str] = field(default_factory=dict)
    """How it was so, in French: what was written may be hidden."""
    coupes: tuple[str, ...] = ()
    """Selectors of those fields that kept but the beginning of it."""
    dialogues: tuple[str, ...] = ()
    """Message boxes that the browser showed."""
    refaite: bool = False
    """Whether the steps that led to its page were done again after it."""
    avant: Mapping[str, Any] = field(default_factory=dict)
    apres: Mapping[str, Any] = field(default_factory=dict)
    """What held.js read before and after, without what the fields hold."""
    etat: PageSnapshot | None = None
    """The state that it gave, which is none of the parcours; its `indice` is the rank of this."""
    requetes: tuple[Requete, ...] = ()
    """All that left because of it, on the way back included."""


def requests_by_state(journal: Iterable[StepRecord]) -> Mapping[int, tuple[Requete, ...]]:
    """What left to reach each state: in the steps since the one that had reached that before."""
    found: dict[int, tuple[Requete, ...]] = {}
    waiting: tuple[Requete, ...] = ()
    for record in journal:
        waiting += record.requetes
        if record.page is not None and record.page not in found:
            found[record.page], waiting = waiting, ()
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Moteur:
    """What drove the browser."""

    nom: str
    version: str
    navigateur: str
    axe: str
    non_teste: tuple[str, ...] = ()
    """What this engine cannot do, in French."""
    non_vu: tuple[str, ...] = ()
    """What leaves without this engine seeing it, in French."""
    angle_mort: str = ""
    """What of all that leaves it can neither see nor hold back, and why, in French; '' if none.

    Unlike `non_vu`, it is wide enough that no sentence may deny that something left.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class NomResolu:
    """A declared host, and where its name led before the start."""

    hote: str
    adresse: str
    """'' where a proxy resolves names: nothing then says which server answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcours:
    """A replay of one procedure in one scenario."""

    source: ProcedureSource
    scenario: Scenario
    moteur: Moteur
    outil: str
    """Version of exigences that replayed."""
    debut: str
    """ISO 8601 instant, UTC: the only time that the clock was read."""
    pages: tuple[PageSnapshot, ...]
    journal: tuple[StepRecord, ...]
    fin: Fin
    phrase_fin: str
    """Where and why it ended, in French."""
    envoye: bool = False
    """Whether the irreversible step was done."""
    refusees: tuple[NavigationRefusee, ...] = ()
    dialogues: tuple[Dialogue, ...] = ()
    """The first KEPT of each."""
    autres_refusees: int = 0
    autres_dialogues: int = 0
    """How many more there were."""
    provocations: tuple[Provocation, ...] = ()
    """In the order in which they were tried."""
    noms: tuple[NomResolu, ...] = ()
    """Where the declared names led: none for a service of this machine, nor out of line."""
    requetes_apres: tuple[Requete, ...] = ()
    """All that left after the last step, until the browser was gone."""
    alentours: Alentours = field(default_factory=Alentours)
    """The linked pages that were read beside it."""
    deja_identifie: bool = False
    """Whether it began with a signed-in state: how one signs in was not seen."""

    @property
    def etats(self) -> tuple[PageSnapshot, ...]:
        """Every state that was read, those that mistakes gave last."""
        given = (p.etat for p in self.provocations)
        return (*self.pages, *(etat for etat in given if etat is not None))

    @property
    def requetes(self) -> tuple[Requete, ...]:
        """Everything that left, once each: by step, by mistake, after the last, then beside."""
        lots = (*(r.requetes for r in self.journal), *(p.requetes for p in self.provocations))
        return (*(r for lot in lots for r in lot), *self.requetes_apres, *self.alentours.requetes)

    @property
    def jugees(self) -> tuple[PageSnapshot, ...]:
        """The pages that are judged: those before the first that is no screen of the procedure."""
        return tuple(takewhile(lambda page: page.est_ecran, self.pages))

    @property
    def au_terme(self) -> bool:
        """Whether the irreversible step was reached: done, or held as it was to be done."""
        return self.complet and (self.envoye or self.fin is Fin.AVANT_ENVOI)

    @property
    def vu_en_entier(self) -> bool:
        """Whether it was seen to its end: the irreversible step, or the last where none is due.

        And all that left with it: a part that was not seen could only add to what is demanded.
        """
        engaging = self.source.procedure.sequence.engage
        return not self.moteur.angle_mort and (self.au_terme or (self.complet and not engaging))

    @property
    def devant_envoi(self) -> bool:
        """Whether all that is seen before the irreversible step was, and the step was not done.

        A captcha that is answered where one sends hides none of it.
        """
        if self.fin is not Fin.OBSTACLE:
            return self.au_terme and not self.envoye
        last = self.journal[-1].etape if self.journal else ""
        return self.devant_obstacle and sends_after_captcha(self.source.procedure, last)

    @property
    def devant_obstacle(self) -> bool:
        """Whether it stopped at an obstacle of the service, all before it seen."""
        return (
            self.fin is Fin.OBSTACLE
            and len(self.jugees) == len(self.pages)
            and not self.deja_identifie
        )

    @property
    def complet(self) -> bool:
        """Whether all that comes before the irreversible step was seen, and may be judged."""
        return (
            self.fin in (Fin.TERMINE, Fin.AVANT_ENVOI)
            and len(self.jugees) == len(self.pages)
            and not self.deja_identifie
        )
