"""Decides the next gesture from what the screen shows: the same page gives the same gesture."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from exigences.exploration.agenda import Agenda, Offert, asked_beside, days_of, pressed, stays
from exigences.exploration.chemins import lead
from exigences.exploration.comptes import asks_to_open, door_of, must_sign_in, stopped_by_account
from exigences.exploration.conclusion import Arret, Conclusion
from exigences.exploration.ecran import appearance, comes_back, frames_to, no_start, searches
from exigences.exploration.gestes import before, clicked, held_back
from exigences.exploration.limites import Limites
from exigences.exploration.obstacles import met_by, obstacle_of
from exigences.exploration.ouvertures import folded_part, searched_on
from exigences.exploration.reponses import Consigne, Reponse, answer, given_by, identity
from exigences.exploration.suites import (
    Commande,
    Passe,
    Sens,
    beside,
    chosen_way,
    fold_name,
    open_box,
    page_of,
    tells_of_a_person,
    way_on,
)
from exigences.exploration.tour import Tour
from exigences.facts.langue.texte import fold
from exigences.facts.page.etat import read_page
from exigences.facts.page.lecture import asked_on, offered_on
from exigences.facts.voies.connexion import settle_spare_forms
from exigences.model.facts.champs import Champ, Region
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Choisir, Cliquer, Etape, Obstacle
from exigences.replay.phrases import OBSTACLES

ESSAIS = 3
"""Times that one screen may come back."""
_NOTHING = frozenset({Arret.FIN, Arret.SANS_SUITE})
_REFUSED = "Le service ne passe pas à l'écran suivant."


@dataclass(slots=True, kw_only=True)
class Pilote:
    """Goes from screen to screen, and remembers what it did."""

    declare: Callable[[str], bool]
    """Whether a host is that of the procedure."""
    limites: Limites = field(default_factory=Limites)
    resout: Callable[[str], str] = str
    """Gives what stands for `{{ … }}`."""
    conclusion: Conclusion | None = None
    faits: list[Reponse] = field(default_factory=list)
    """The steps that were done, in order, with what their author should know."""
    ecrans: int = 0
    vus: Counter[str] = field(default_factory=Counter)
    quitte: PageFacts | None = None
    """The screen where what leads on was pressed."""
    sur_place: bool = False
    """Whether what was pressed there only changes what it shows, for all one knows."""
    vues: set[str] = field(default_factory=set)
    """Addresses of the screens that were left so."""
    pris: set[str] = field(default_factory=set)
    """Names of what was pressed to go on."""
    rempli: bool = False
    """Whether anything was given yet."""
    nommee: bool = False
    """Whether any of it tells of a person."""
    tour: Tour = field(default_factory=Tour)
    lue: tuple[PageSnapshot, PageFacts] | None = None
    """The last state, with its facts."""
    manques: list[str] = field(default_factory=list)
    """What could not be done, in order: their author will."""

    def next(self, pages: Sequence[PageSnapshot]) -> Etape | None:
        """Choose the next step from the states seen so far; None once there is a conclusion."""
        reponse = None if self.conclusion else self._decide(pages[-1])
        if reponse is None:
            return None
        self.faits.append(reponse)
        return reponse.pas

    def failed(self, phrase: str, *, engage: bool, offertes: tuple[str, ...] | None) -> bool:
        """Forget the step that could not be done; whether the exploration goes on without it."""
        lost = self.faits.pop()
        if engage:
            return self._held(lost)
        if lost.guettee:  # another day may be pressed
            self.tour.agenda.avant = None
            return True
        if isinstance(lost.etape, Cliquer):
            return self.end(Arret.SANS_SUITE, phrase)
        drawn = isinstance(lost.etape, Choisir) and offertes is not None
        if drawn and self.tour.learn(lost.identite, offertes or ()):
            return True
        self.manques.append(phrase)
        return len(self.manques) < self.limites.gestes

    def held(self) -> bool:
        """What the last gesture sent was held back."""
        return self._held(self.faits.pop())

    def end(self, arret: Arret, phrase: str) -> bool:
        """Stop here."""
        self.conclusion = Conclusion(arret=arret, phrase=phrase)
        return False

    def may_wait(self) -> bool:
        """Whether it stopped for want of anything to do: what a page shows late may change that."""
        return self.conclusion is not None and self.conclusion.arret in _NOTHING

    def looks_again(self) -> None:
        """Forget that nothing was to be done: the page now shows something else."""
        self.conclusion = None

    def _held(self, lost: Reponse) -> bool:
        """A gesture that would have committed was held back: it is the last."""
        told, step = held_back(lost)
        if step is None:
            self.manques.append(told)
        else:
            self.faits.append(step)
        return self.end(Arret.ENVOI, told)

    def _decide(self, snapshot: PageSnapshot) -> Reponse | None:
        if not snapshot.est_ecran:
            self.end(Arret.ERREUR, f"Le service répond par une erreur ({snapshot.statut}).")
            return None
        page = self._read(snapshot)
        if not self._arrived(page):
            return None
        if len(self.faits) >= self.limites.gestes:
            self.end(Arret.LIMITE, f"Arrêtée après {self.limites.gestes} gestes.")
            return None
        return self._fill(page)

    def _read(self, snapshot: PageSnapshot) -> PageFacts:
        """Read the facts of a state, once for all the gestures that leave it as it is."""
        if self.lue is None or self.lue[0] is not snapshot:
            page = read_page(snapshot, 0, self.declare)
            self.lue = snapshot, settle_spare_forms((page,), ())[0]
        return self.lue[1]

    def _arrived(self, page: PageFacts) -> bool:
        """Take note of a new screen; whether the exploration goes on."""
        looks = appearance(page)
        if self.ecrans and self.quitte is None:
            return True
        before, self.quitte = self.quitte, None
        if before is not None and self.sur_place and stays(page, before):
            return True
        if before is not None and comes_back(page, before) and not self._goes_on_here(page):
            return self._refused(page, before)
        self.ecrans += 1
        self.tour = Tour(arrivee=len(self.faits))
        self.vus[looks] += 1
        if self.vus[looks] > ESSAIS:
            return self.end(Arret.BOUCLE, f"Le même écran revient : « {page.titre} ».")
        if self.ecrans > self.limites.ecrans:
            return self.end(Arret.LIMITE, f"Arrêtée après {self.limites.ecrans} écrans.")
        return True

    def _goes_on_here(self, page: PageFacts) -> bool:
        """Whether a page that came back gives a way that was asked for, and refuses no answer."""
        gave = any(reponse.identite for reponse in self.faits[self.tour.arrivee :])
        return not gave and chosen_way(page, self._ways_left()) is not None

    def _refused(self, page: PageFacts, before: PageFacts) -> bool:
        """Begin the screen again with other answers; whether there are any."""
        tour, offered = self.tour, list(offered_on(page))
        given = self.faits[tour.arrivee :]
        left = [c for c in offered if identity(c) not in tour.repondus]
        more = any(answer(c, left, self._wanted(page, c, tout=True)) for c in left)
        more = more or any(days_of(page))
        if not tour.refused(page, before, offered, given, self.resout, more=more):
            return self.end(Arret.REFUS, _REFUSED + tour.dit)
        del self.faits[tour.arrivee :]  # the page may have emptied them: all is given at once
        tour.repondus.clear()
        tour.ouverts.clear()
        tour.agenda = Agenda()
        return True

    def _wanted(self, page: PageFacts, champ: Champ, *, tout: bool = False) -> Consigne:
        known = self.tour.of(page, champ, self.limites.branches, self.resout)
        return replace(known, tout=True) if tout else known

    def _fill(self, page: PageFacts) -> Reponse | None:
        """Answer the first field that is not yet met, else press what leads on."""
        if (lien := chosen_way(page, self._ways_left())) is not None:
            return self._press(page, lien)
        asked = self._asked(page)
        told = any(given_by(c, self.limites.branches) for c in asked)
        if must_sign_in(page, asked, opens=self.limites.ouvrir_un_compte, told=told):
            return self._open_an_account(page)
        for champ in asked:
            met = identity(champ)
            if met in self.tour.repondus or champ.lecture_seule:
                continue
            self.tour.repondus.add(met)
            if self.tour.leaves(champ):
                continue
            if met_here := obstacle_of(champ):
                return self._obstacle(met_here, champ, asked)
            if reponse := answer(champ, asked, self._wanted(page, champ)):
                self.rempli = True
                self.nommee = self.nommee or tells_of_a_person(champ)
                return replace(reponse, cadres=frames_to(page, champ.lieu.cadre))
        return self._opening(page) or self._leave(page, asked)

    def _ways_left(self) -> list[str]:
        """What somebody asked for and was not taken yet: a menu keeps its links."""
        return [name for name in self.limites.branches if fold(name) not in self.pris]

    def _asked(self, page: PageFacts) -> list[Champ]:
        """The fields to fill: those of the open box, of the one form whose button is pressed."""
        asked = list((offered_on if self.tour.tout else asked_on)(page))
        if not asked and self.tour.cherche:
            return list(searched_on(page))
        if open_box(page):
            return [c for c in asked if c.region is Region.DIALOGUE]
        forms = {(c.lieu.cadre, c.formulaire) for c in asked if c.formulaire is not None}
        if len(forms) < (1 if self._ways_left() else 2):
            return asked
        suite = way_on(page, asked, self._passe())
        return asked if suite is None else beside(asked, suite)

    def _opening(self, page: PageFacts) -> Reponse | None:
        """Open a part of the form that is folded, or take a day of a calendar, then its hour."""
        control = folded_part(page, self.tour.ouverts)
        if control is not None:
            self.tour.ouverts.add(control.lieu.selecteur)
            return clicked(page, control)
        if (turn := asked_beside(page, self._ways_left())) is not None:
            self.pris.add(fold(fold_name(turn)))
            return self._pressed(page, turn)
        agenda = self.tour.agenda
        one = agenda.next(page, exige=bool(self.tour.refus))
        if agenda.vain and self.faits[-1].guettee:
            self.faits.pop()
        return None if one is None else self._pressed(page, one)

    def _pressed(self, page: PageFacts, one: Offert) -> Reponse:
        """Press what only changes what the page shows, for all one knows."""
        self.quitte, self.sur_place = page, True
        return pressed(page, one)

    def _open_an_account(self, page: PageFacts) -> Reponse | None:
        """Go from a sign-in to what is asked to open an account, and further if it is asked to."""
        door = door_of(page, self.vues, opens=self.limites.ouvrir_un_compte)
        if door is not None:
            return self._press(page, door)
        self.conclusion = stopped_by_account(page)
        return None

    def _obstacle(self, met: Obstacle, champ: Champ, asked: Sequence[Champ]) -> Reponse:
        """Stop before a field that a robot does not fill for a person."""
        self.end(Arret.OBSTACLE, f"Arrêtée devant {OBSTACLES[met]} : un robot ne le franchit pas.")
        return met_by(met, champ, asked)

    def _leave(self, page: PageFacts, asked: Sequence[Champ]) -> Reponse | None:
        """Press what leads on, or stop before it."""
        passe = self._passe()
        suite = way_on(page, asked, passe) or (None if asked else lead(page, passe))
        if suite is None and not (asked or self.rempli or self.tour.cherche) and searches(page):
            self.tour.cherche = True
            return self._fill(page)
        if suite is None:
            if asked:
                self.end(Arret.SANS_SUITE, "Rien, sur cet écran rempli, ne mène plus loin.")
            elif self.rempli or self.ecrans > 1:
                self.end(Arret.FIN, "Plus rien n'est demandé, et rien ne mène plus loin.")
            else:
                self.end(Arret.SANS_SUITE, no_start(page))
            return None
        if suite.sens is Sens.ENGAGE and (suite.sur or not self._vouched(asked)):
            told, step = before(page, suite)
            self.end(Arret.ENVOI, told)
            return step
        return self._press(page, suite.commande, suite.note)

    def _passe(self) -> Passe:
        """What was done before this screen."""
        donnees = [self.resout(r.valeur) for r in self.faits[: self.tour.arrivee] if r.valeur]
        return Passe(
            rempli=self.rempli,
            donnees=donnees,
            vues=self.vues,
            branches=self._ways_left(),
            creneau=self.tour.agenda.heure and not self.nommee,
        )

    def _vouched(self, asked: Sequence[Champ]) -> bool:
        """Whether what cannot be told from a final act was allowed: a test platform, an account."""
        return self.limites.test or (self.limites.ouvrir_un_compte and asks_to_open(asked))

    def _press(self, page: PageFacts, control: Commande, note: str = "") -> Reponse:
        """Press what leads on, and remember what the screen was."""
        self.quitte, self.sur_place = page, False
        self.vues.add(page_of(page.url))
        self.pris.add(fold(fold_name(control)))
        return clicked(page, control, note)
