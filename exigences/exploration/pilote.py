"""Decides the next gesture from what the screen shows: the same page gives the same gesture."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from exigences.exploration.conclusion import Arret, Conclusion
from exigences.exploration.reponses import Reponse, answer, target
from exigences.exploration.suites import Sens, Suite, account_door, way_on
from exigences.facts.page.erreurs import error_messages
from exigences.facts.page.etat import read_page
from exigences.facts.page.lecture import asked_on, offered_on
from exigences.facts.voies.connexion import settle_spare_forms
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Cliquer, Envoyer, Etape, Franchir, Obstacle
from exigences.replay.phrases import OBSTACLES

_OBSTACLES = {
    Nature.CAPTCHA: Obstacle.CAPTCHA,
    Nature.CODE_USAGE_UNIQUE: Obstacle.CODE_COURRIEL,
    Nature.PAIEMENT: Obstacle.PAIEMENT,
}
ESSAIS = 3
"""Times that one screen may come back."""
_REFUSED = "Le service ne passe pas à l'écran suivant."


@dataclass(frozen=True, slots=True, kw_only=True)
class Limites:
    """What an exploration may do."""

    ecrans: int = 30
    gestes: int = 300
    ouvrir_un_compte: bool = False
    test: bool = False
    """Whether the service is a test platform: what cannot be told from a final act is then done."""


@dataclass(slots=True, kw_only=True)
class Pilote:
    """Goes from screen to screen, and remembers what it did."""

    declare: Callable[[str], bool]
    """Whether a host is that of the procedure."""
    limites: Limites = field(default_factory=Limites)
    conclusion: Conclusion | None = None
    faits: list[Reponse] = field(default_factory=list)
    """The steps that were done, in order, with what their author should know."""
    ecrans: int = 0
    repondus: set[tuple[str, ...]] = field(default_factory=set)
    """The fields of this screen that were met."""
    vus: Counter[str] = field(default_factory=Counter)
    quitte: str = ""
    """What the screen looked like when what leads on was pressed."""
    rempli: bool = False
    """Whether anything was given yet."""
    refus: str = ""
    """What the service says of the answers of this screen, where it did not go on."""
    arrivee: int = 0
    """How many steps were done when this screen came."""
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
        return reponse.etape

    def failed(self, phrase: str, *, engage: bool) -> bool:
        """Forget the step that could not be done; whether the exploration goes on without it."""
        lost = self.faits.pop()
        if isinstance(lost.etape, Cliquer):
            if engage:
                name = lost.etape.cliquer.nom or ""
                self.faits.append(Reponse(etape=Envoyer.model_validate({"envoyer": name})))
                return self._end(Arret.ENVOI, f"Arrêtée avant « {name} », qui dit l'envoi final.")
            return self._end(Arret.SANS_SUITE, phrase)
        self.manques.append(phrase)
        return len(self.manques) < self.limites.gestes

    def _end(self, arret: Arret, phrase: str) -> bool:
        self.conclusion = Conclusion(arret=arret, phrase=phrase)
        return False

    def _decide(self, snapshot: PageSnapshot) -> Reponse | None:
        if not snapshot.est_ecran:
            self._end(Arret.ERREUR, f"Le service répond par une erreur ({snapshot.statut}).")
            return None
        page = self._read(snapshot)
        if not self._arrived(page):
            return None
        if len(self.faits) >= self.limites.gestes:
            self._end(Arret.LIMITE, f"Arrêtée après {self.limites.gestes} gestes.")
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
        if self.ecrans and not self.quitte:
            return True
        if looks == self.quitte:
            return self._refused(page)
        self.refus = ""
        self.quitte = ""
        self.ecrans += 1
        self.arrivee = len(self.faits)
        self.repondus.clear()
        self.vus[looks] += 1
        if self.vus[looks] > ESSAIS:
            return self._end(Arret.BOUCLE, f"Le même écran revient : « {page.titre} ».")
        if self.ecrans > self.limites.ecrans:
            return self._end(Arret.LIMITE, f"Arrêtée après {self.limites.ecrans} écrans.")
        return True

    def _refused(self, page: PageFacts) -> bool:
        """Begin the screen again with what it did not ask for, once; whether there is any."""
        again = bool(self.refus)
        errors = [m.bloc.texte for m in error_messages(page)]
        self.refus = f" Il dit : « {errors[0]} »" if errors else " Il ne dit pas pourquoi."
        left = [c for c in offered_on(page) if _identity(c) not in self.repondus]
        if again or not any(answer(c, left, tout=True) for c in left):
            return self._end(Arret.REFUS, _REFUSED + self.refus)
        del self.faits[self.arrivee :]  # the page may have emptied them: all is given at once
        self.repondus.clear()
        self.quitte = ""
        return True

    def _fill(self, page: PageFacts) -> Reponse | None:
        """Answer the first field that is not yet met, else press what leads on."""
        offered = offered_on if self.refus else asked_on
        asked = [c for c in offered(page) if not c.lieu.cadre]
        if self._must_sign_in(asked):
            return self._open_an_account(page)
        for champ in asked:
            met = _identity(champ)
            if met in self.repondus:
                continue
            self.repondus.add(met)
            if champ.nature in _OBSTACLES:
                return self._obstacle(champ, asked)
            if reponse := answer(champ, asked, tout=bool(self.refus)):
                self.rempli = True
                return reponse
        return self._leave(page, asked)

    def _must_sign_in(self, asked: Sequence[Champ]) -> bool:
        """Whether the screen signs in or opens an account, which a robot does not do alone."""
        natures = {c.nature for c in asked}
        if Nature.NOUVEAU_MOT_DE_PASSE in natures:
            return not self.limites.ouvrir_un_compte
        return Nature.MOT_DE_PASSE in natures

    def _open_an_account(self, page: PageFacts) -> Reponse | None:
        """Go from a sign-in to where an account is opened, if it is asked to."""
        door = account_door(page) if self.limites.ouvrir_un_compte else ""
        if door:
            return self._press(page, door)
        opens = any(c.nature is Nature.NOUVEAU_MOT_DE_PASSE for c in asked_on(page))
        if opens or account_door(page):
            why = "il faut ouvrir un compte ; « --ouvrir-un-compte » en ouvre un."
            self._end(Arret.COMPTE, f"Arrêtée devant un compte : {why}")
        else:
            self._end(Arret.OBSTACLE, "Arrêtée devant une connexion : il faut déjà un compte.")
        return None

    def _obstacle(self, champ: Champ, asked: Sequence[Champ]) -> Reponse:
        """Stop before a field that a robot does not fill for a person."""
        met = _OBSTACLES[champ.nature]
        self._end(Arret.OBSTACLE, f"Arrêtée devant {OBSTACLES[met]} : un robot ne le franchit pas.")
        label = target(champ, asked).get("etiquette")
        passage = {"obstacle": met, **({"etiquette": label} if label else {})}
        return Reponse(etape=Franchir.model_validate({"franchir": passage}))

    def _leave(self, page: PageFacts, asked: Sequence[Champ]) -> Reponse | None:
        """Press what leads on, or stop before it."""
        suite = way_on(page, asked, rempli=self.rempli)
        if suite is None:
            if asked:
                self._end(Arret.SANS_SUITE, "Rien, sur cet écran rempli, ne mène plus loin.")
            elif self.rempli or self.ecrans > 1:
                self._end(Arret.FIN, "Plus rien n'est demandé, et rien ne mène plus loin.")
            else:
                self._end(Arret.SANS_SUITE, "Rien, sur cette page, ne dit où commencer.")
            return None
        if suite.sens is Sens.ENGAGE and not (self.limites.test and not suite.sur):
            return self._before(suite)
        return self._press(page, suite.nom, _others(suite))

    def _press(self, page: PageFacts, name: str, note: str = "") -> Reponse:
        """Press what leads on, and remember what the screen was."""
        self.quitte = appearance(page)
        return Reponse(etape=Cliquer.model_validate({"cliquer": name}), note=note)

    def _before(self, suite: Suite) -> Reponse:
        """Stop before what commits, written down as such."""
        why = "qui dit l'envoi final" if suite.sur else "qui ne se distingue pas d'un envoi final"
        self._end(Arret.ENVOI, f"Arrêtée avant « {suite.nom} », {why}.")
        note = "" if suite.sur else "peut-être un simple passage : écrivez alors « cliquer »"
        return Reponse(etape=Envoyer.model_validate({"envoyer": suite.nom}), note=note)


def appearance(page: PageFacts) -> str:
    """Tell a screen from another: its address, with the fields that it shows, or its headings.

    The same fields at the same address are the same screen, whatever errors it now tells.
    """
    fields = sorted({"/".join(_identity(c)) for c in page.champs})
    headings = [b.texte for b in page.blocs if b.niveau is not None]
    return "\n".join((page.url, *(fields or (page.titre, *headings))))


def _identity(champ: Champ) -> tuple[str, ...]:
    name = champ.nom or champ.libelle or champ.lieu.selecteur
    return (champ.type, name)


def _others(suite: Suite) -> str:
    return f"autres chemins : {', '.join(suite.autres[:4])}" if suite.autres else ""
