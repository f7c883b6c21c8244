"""Makes the steps of a procedure from the gestures of a recording, and tells what it left out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any
from urllib.parse import unquote, urlsplit

from pydantic import ValidationError

from exigences.enregistrement.cibles import designation
from exigences.enregistrement.frappes import does_the_next, without_typing
from exigences.enregistrement.geste import Enregistrement, Genre, Geste, RecordingError, Vise
from exigences.enregistrement.notres import our_step
from exigences.enregistrement.saisies import Saisie, replaced
from exigences.exploration.pieces import FICHIER
from exigences.facts.envois.actes import Ecran, commits
from exigences.facts.langue.texte import fold
from exigences.loading.adresses import fault_of_start, shown, split
from exigences.loading.erreur import excerpt
from exigences.loading.touches import fault_of_key
from exigences.model.procedure.etape import VERBES, Franchir, Presence, Verbe
from exigences.mots import notion

_TITLE = notion("titre-d-une-personne")
_USUAL_S = Presence.model_fields["delai_s"].default
"""What is waited where nothing else is said, in seconds."""
_PAGE = ("html", "body")
_EMPTY = ("about:blank", "chrome://newtab/", "chrome://new-tab-page/", "")
_TEMPLATE = "{{"
_TOLD = 3
"""Letters from which a typed text is looked for in the others."""
_MOVES = ("Tab", "Shift+Tab", "Shift", "Control", "Alt", "Meta", "CapsLock", "AltGraph")
_NAMES = {"NumpadEnter": "Enter", "\r": "Enter", "\n": "Enter", " ": "Space", "Return": "Enter"}
_FIELDS = (Genre.SAISIE, Genre.CHOIX, Genre.FICHIER)
_SAID = {
    Genre.CLIC: "un clic",
    Genre.SAISIE: "une saisie",
    Genre.CHOIX: "un choix",
    Genre.COCHE: "une case cochée",
    Genre.DECOCHE: "une case décochée",
    Genre.FICHIER: "un fichier donné",
    Genre.VOIT: "une vérification",
    Genre.ATTEND: "une attente",
}
_BARE = {Genre.COCHE: "cocher", Genre.VOIT: "verifier"}
"""Gestures that only name their target."""
_PRESSES = "touche qui presse le bouton"
_ENTERS = "clic pour entrer dans un champ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ligne:
    """A line of the procedure: a step, or what could not be one."""

    etape: Verbe | None = None
    note: str = ""
    cadre: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Bilan:
    """What became of the gestures."""

    perdus: list[str] = field(default_factory=list)
    tus: Counter[str] = field(default_factory=Counter)
    remplaces: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcription:
    """The procedure of a recording, before it is written."""

    depart: str
    domaines: tuple[str, ...]
    titre: str
    lignes: tuple[Ligne, ...]
    bilan: Bilan


def transcribe(
    recording: Enregistrement, depart: str = "", *, textes: bool = False
) -> Transcription:
    """Make the steps; RecordingError where nothing says the first address.

    `textes` keeps what was typed where nothing tells what it is.
    """
    if depart and not _may_be_written(depart):
        raise RecordingError(
            f"« {shown(depart)} », donné par « --depart », n'est pas une adresse : "
            "écrivez-la en entier, avec http:// ou https://, sans identifiant."
        )
    bilan = Bilan()
    gestes = list(_reduced(recording.gestes, bilan))
    opened = [g.valeur for g in gestes if g.genre is Genre.OUVRE and split(g.valeur)]
    start = depart or next(filter(_may_be_written, opened), "")
    if not start:
        raise RecordingError(
            "rien n'y dit l'adresse de la première page : donnez-la avec « --depart »."
        )
    saisies = {
        g.rang: replaced(g.vise or Vise(), g.valeur, textes=textes)
        for g in gestes
        if g.genre is Genre.SAISIE
    }
    maker = _Maker(
        saisies=saisies,
        bilan=bilan,
        final=_final(gestes),
        depart=start,
    )
    lines = tuple(maker.lines(gestes))
    titre = "" if maker.tells(recording.titre) else excerpt(recording.titre, 200)
    hosts = dict.fromkeys(filter(None, (urlsplit(a).hostname for a in opened)))
    own = urlsplit(start).hostname
    return Transcription(
        depart=start,
        domaines=tuple(h for h in hosts if h != own),
        titre=titre,
        lignes=lines,
        bilan=bilan,
    )


def _may_be_written(address: str) -> bool:
    """Whether a procedure may open an address, which holds nothing that a template would be."""
    return not fault_of_start(address) and _TEMPLATE not in unquote(address)


def _reduced(gestes: Iterable[Geste], bilan: Bilan) -> Iterator[Geste]:
    """Leave out what a replay does by itself: to move, to enter a field, to type by halves."""
    kept: list[Geste] = []
    for geste in gestes:
        if what := _does_nothing(geste):
            bilan.tus[what] += 1
        elif geste.genre is not Genre.TU:
            kept.append(_option_of(geste))
    kept = list(without_typing(kept))
    for now, after in zip_longest(kept, kept[1:]):
        if after is not None and does_the_next(now, after):
            bilan.tus[_PRESSES] += 1
        elif after is None or not _goes_into(now, after):
            yield now
        elif now.genre is Genre.CLIC:
            bilan.tus[_ENTERS] += 1


def _does_nothing(geste: Geste) -> str:
    """What a gesture was that asks nothing of a replay, '' where it asks something."""
    match geste.genre:
        case Genre.TU:
            return geste.valeur
        case Genre.TOUCHE if geste.valeur in _MOVES:
            return "déplacement au clavier"
        case Genre.OUVRE if geste.valeur in _EMPTY:
            return "onglet vide"
        case Genre.CLIC if geste.vise and geste.vise.css in _PAGE and not geste.vise.dit:
            return "clic à côté"
        case _:
            return ""


def _option_of(geste: Geste) -> Geste:
    """A title that is given (« Madame ») is chosen: no field takes it from a person."""
    titled = geste.genre is Genre.SAISIE and _TITLE.fullmatch(fold(geste.valeur))
    return replace(geste, genre=Genre.CHOIX) if titled else geste


def _goes_into(now: Geste, after: Geste) -> bool:
    """Whether the next gesture does all that this one did: it fills the same field."""
    if after.genre not in _FIELDS or now.vise is None or not now.vise.meme(after.vise):
        return False
    return now.genre is Genre.CLIC or (now.genre is Genre.SAISIE is after.genre)


def _final(gestes: Sequence[Geste]) -> int:
    """Place of the gesture that commits the person: the last that says it, else the last button.

    None (0) where nothing was given before it: then nothing is sent.
    """
    given = next((i for i, g in enumerate(gestes) if g.genre in _FIELDS), len(gestes))
    clicks = [
        g
        for g in gestes[given:]
        if g.genre is Genre.CLIC and g.vise is not None and g.vise.role not in ("tab", "textbox")
    ]
    named = [g for g in clicks if g.vise and commits(g.vise.dit, Ecran(suite=True))]
    pressed = [g for g in clicks if g.vise and g.vise.role != "link"]
    last = (named or pressed)[-1:]
    return last[0].rang if last else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Maker:
    """Makes steps, one gesture after another."""

    saisies: dict[int, Saisie]
    bilan: Bilan
    final: int
    depart: str
    personnel: set[str] = field(default_factory=set)
    """What the person typed of themselves so far: nothing that comes after may tell it."""

    def lines(self, gestes: Sequence[Geste]) -> Iterator[Ligne]:
        """The steps in order, and a comment for what is none."""
        before: Geste | None = None
        last: Verbe | None = None
        for geste in gestes:
            line = self._line(geste, before)
            if not (isinstance(line.etape, Franchir) and line.etape == last):
                yield line
            last = line.etape
            before = geste
            saisie = self.saisies.get(geste.rang)
            told = geste.tape
            if saisie is not None and saisie.remplace:
                self.bilan.remplaces[saisie.remplace] += 1
                told = geste.valeur
            self.personnel.update(v for v in (fold(told),) if len(v) >= _TOLD)

    def _line(self, geste: Geste, before: Geste | None) -> Ligne:
        if geste.genre is Genre.NOTE:
            return Ligne(note="une donnée tapée" if self.tells(geste.valeur) else geste.valeur)
        if geste.genre is Genre.PERDU:
            return self._lost(geste, geste.valeur)
        try:
            step, note = self._step(geste, before)
        except ValidationError:
            return self._lost(geste, f"« {geste.genre} », que la démarche ne sait pas dire")
        if step is None:
            return self._lost(geste, note)
        doute = geste.vise.doute if geste.vise else ""
        notes = [note, geste.note, f"sans tenir compte de {excerpt(doute)}" if doute else ""]
        cadre = geste.vise.cadre if geste.vise else ()
        return Ligne(etape=step, note=" ; ".join(filter(None, notes)), cadre=cadre)

    def _lost(self, geste: Geste, what: str) -> Ligne:
        told = "ce qui montre une donnée tapée" if self.tells(what) else excerpt(what, 160)
        self.bilan.perdus.append(f"n° {geste.rang} : {told}")
        return Ligne(note=f"pas repris, n° {geste.rang} de l'enregistrement : {told}")

    def _step(self, geste: Geste, before: Geste | None) -> tuple[Verbe | None, str]:
        match geste.genre:
            case Genre.OUVRE:
                return self._opened(geste)
            case Genre.RETOUR:
                return _made("revenir", {}), ""
            case Genre.RECHARGE:
                return _made("recharger", {}), ""
            case Genre.TOUCHE:
                return self._pressed(geste, before)
            case Genre.ETAPE:
                step = our_step(geste.etape or {})
                return (None if step and self.tells(step.model_dump_json()) else step), (
                    "" if step else "une étape que ce programme ne reprend pas"
                )
            case _:
                return self._aimed(geste)

    def _opened(self, geste: Geste) -> tuple[Verbe | None, str]:
        if geste.valeur.partition(":")[0].lower() not in ("http", "https"):
            return None, f"« {shown(geste.valeur)} », qui n'est pas une adresse du web"
        address = self.address(geste.valeur)
        if not address:
            return None, "une adresse qui ne s'ouvre pas, ou porte une donnée tapée, un identifiant"
        first = geste.valeur == self.depart
        return _made("aller", {"adresse": "/" if first else address}), ""

    def address(self, written: str) -> str:
        """An address that tells nothing of the person, '' where there is none."""
        told = not _may_be_written(written) or self.tells(unquote(written))
        return "" if told else written

    def _pressed(self, geste: Geste, before: Geste | None) -> tuple[Verbe | None, str]:
        *held, key = geste.valeur.split("+") if len(geste.valeur) > 1 else [geste.valeur]
        touche = "+".join((*held, _NAMES.get(key, key)))
        if fault_of_key(touche):
            return None, f"la touche « {excerpt(geste.valeur)} »"
        vise = geste.vise
        if vise is None and before is not None and before.genre in _FIELDS:
            vise = before.vise
        what: dict[str, Any] = {"touche": touche}
        if vise is not None and (cible := self._target(vise, Genre.SAISIE)):
            what["cible"] = cible
        return _made("appuyer", what), ""

    def _aimed(self, geste: Geste) -> tuple[Verbe | None, str]:
        vise = geste.vise or Vise()
        cible = self._target(vise, geste.genre)
        if cible is None:
            return None, f"{_SAID[geste.genre]} : rien ne dit où, ou bien une donnée tapée"
        if geste.genre in _BARE:
            return _made(_BARE[geste.genre], cible), ""
        match geste.genre:
            case Genre.SAISIE:
                return self._filled(self.saisies[geste.rang], vise, cible)
            case Genre.CHOIX:
                if _TEMPLATE in geste.valeur or self.tells(geste.valeur) or not geste.valeur:
                    return None, f"un choix dans « {excerpt(vise.dit)} »"
                return _made("choisir", {**cible, "option": geste.valeur}), ""
            case Genre.DECOCHE:
                return _made("cocher", {**cible, "coche": False}), ""
            case Genre.FICHIER:
                note = "une page blanche : donnez ici un fichier comme le service en attend"
                return _made("televerser", {**cible, "fichier": FICHIER}), note
            case Genre.ATTEND:
                delay = {} if geste.delai_s in (None, _USUAL_S) else {"delai_s": geste.delai_s}
                return _made("attendre", {**cible, **delay}), ""
            case _ if geste.rang == self.final:
                return _made("envoyer", cible), "supposé l'envoi : le rejeu s'arrête ici"
            case _:
                return _made("cliquer", cible), ""

    def _filled(
        self, saisie: Saisie, vise: Vise, cible: dict[str, Any]
    ) -> tuple[Verbe | None, str]:
        if saisie.obstacle is not None:
            label = vise.nom or vise.etiquette
            where = {"etiquette": label} if label else {}
            return _made("franchir", {"obstacle": saisie.obstacle.value, **where}), saisie.note
        return _made("remplir", {**cible, "valeur": saisie.valeur}), saisie.note

    def _target(self, vise: Vise, genre: Genre) -> dict[str, Any] | None:
        return designation(self._without_telling(vise), genre)

    def _without_telling(self, vise: Vise) -> Vise:
        """The same without what shows a text that the person typed, or what a template would be."""

        def plain(text: str) -> str:
            return "" if _TEMPLATE in text or self.tells(text) else text

        return replace(
            vise,
            role=vise.role if plain(vise.nom) == vise.nom else "",  # alone, it names another
            nom=plain(vise.nom),
            etiquette=plain(vise.etiquette),
            texte=plain(vise.texte),
            css=plain(vise.css),
            dans=plain(vise.dans),
        )

    def tells(self, text: str) -> bool:
        """Whether a text shows one that the person typed of themselves."""
        plain = fold(text)
        return any(value in plain for value in self.personnel)


def _made(verb: str, what: dict[str, Any]) -> Verbe:
    return VERBES[verb].model_validate({verb: what})
