"""What the sosie answers a field, as a step: its target by label, its value by its nature."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from exigences.exploration.attentes import Attente
from exigences.exploration.pieces import fitting
from exigences.exploration.valeurs import fitted, is_known
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ, Nature
from exigences.model.procedure.etape import Choisir, Cocher, DansLeCadre, Etape, Remplir, Televerser
from exigences.mots import notion

_GUESSED = "deviné : rien ne dit ce que ce champ attend"
_HOME = notion("pays-du-sosie")
_BOXES = ("checkbox", "switch")
_AROUND = " :*"
"""What may follow the name of a field, and is no part of it."""
_EMPTY = " -–—.…"
"""What an option is made of that chooses nothing."""

type Identite = tuple[str, ...]
"""What tells a field of a screen from the others: its frame, its type, its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reponse:
    """A step that answers one field or presses one control, and what its author should know."""

    etape: Etape
    note: str = ""
    identite: Identite = ()
    """The field that it answers."""
    valeur: str = ""
    """What was given."""
    cadres: tuple[str, ...] = ()
    """The frames to enter, from the outside, by which a step names them."""
    guettee: bool = False
    """Whether what it presses says nothing of what it does: then nothing is to leave by it."""

    @property
    def pas(self) -> Etape:
        """The step as it is written: in its frames."""
        step = self.etape
        for name in reversed(self.cadres):
            inside = {"cadre": name, "etapes": [step]}
            step = DansLeCadre.model_validate({"dans_le_cadre": inside})
        return step


@dataclass(frozen=True, slots=True, kw_only=True)
class Consigne:
    """What is known of the answer that a field wants."""

    attente: Attente = field(default_factory=Attente)
    refusees: tuple[str, ...] = ()
    """What the service refused already."""
    dit: str = ""
    """What it said where it did."""
    offertes: tuple[str, ...] = ()
    """What a drawn list was seen to offer."""
    ecrire: bool = False
    """Whether the list offers nothing: what is typed is the answer."""
    tout: bool = False
    """Whether boxes are ticked too that nothing says to tick."""
    branches: tuple[str, ...] = ()
    """Answers to take wherever they are offered."""
    resout: Callable[[str], str] = str
    """Gives what stands for `{{ … }}`."""


def identity(champ: Champ) -> Identite:
    """Tell a field from the others of its screen."""
    name = champ.nom or champ.libelle or champ.lieu.selecteur
    return (*map(str, champ.lieu.cadre), champ.type, name)


def answer(champ: Champ, champs: Sequence[Champ], consigne: Consigne) -> Reponse | None:
    """Answer a field of a page; None where the person may leave it as it is."""
    match champ.type:
        case "file":
            given = fitting(consigne.attente.formats, consigne.refusees)
            step = {**target(champ, champs), "fichier": given}
            note = "une page blanche : donnez ici un fichier comme le service en attend"
            given_file = Televerser.model_validate({"televerser": step})
            return _said(champ, given_file, given, note, consigne)
        case "radio":
            return _of_group(champ, champs, consigne)
        case kind if kind in _BOXES:
            return _of_box(champ, champs, tout=consigne.tout)
        case "select" | "listbox" | "combobox" if champ.options:
            return _of_list(champ, champs, consigne)
        case kind if _is_drawn(champ, kind) and not consigne.ecrire:
            return _of_drawn_list(champ, champs, consigne)
        case _ if told := given_by(champ, consigne.branches):
            step = {**target(champ, champs), "valeur": told}
            return _said(champ, Remplir.model_validate({"remplir": step}), told, "", consigne)
        case _:
            written = fitted(
                champ,
                consigne.attente,
                consigne.resout,
                consigne.refusees,
                handle=_is_a_handle(champ, champs),
            )
            told = _beside(champ) if is_known(champ) else _GUESSED
            step = {**target(champ, champs), "valeur": written}
            return _said(champ, Remplir.model_validate({"remplir": step}), written, told, consigne)


def _said(champ: Champ, step: Etape, given: str, note: str, consigne: Consigne) -> Reponse:
    """An answer, with what the service said of the one before."""
    if consigne.refusees:
        note = f"corrigé : « {consigne.refusees[-1]} » était refusé, « {consigne.dit} »"
    return Reponse(etape=step, note=note, identite=identity(champ), valeur=given)


def _is_a_handle(champ: Champ, champs: Sequence[Champ]) -> bool:
    """Whether the name of an account stands beside an address: it is then another thing."""
    beside = any(c.nature is Nature.COURRIEL for c in champs)
    return champ.nature is Nature.IDENTIFIANT_CONNEXION and beside


def _is_drawn(champ: Champ, kind: str) -> bool:
    return kind in ("combobox", "listbox") or champ.propose


def _beside(champ: Champ) -> str:
    """Tell the words that stand beside a field which no label names."""
    return f"« {champ.libelle_visible} »" if not champ.libelle and champ.libelle_visible else ""


def _of_group(champ: Champ, champs: Sequence[Champ], consigne: Consigne) -> Reponse:
    """Take the first of some radio buttons, and tell the others."""
    if not champ.options:
        return Reponse(
            etape=Cocher.model_validate({"cocher": target(champ, champs)}), identite=identity(champ)
        )
    return _choice(champ, champs, list(champ.options), consigne)


def _of_box(champ: Champ, champs: Sequence[Champ], *, tout: bool) -> Reponse | None:
    """Tick a box that must be."""
    if not (tout or champ.obligatoire or champ.reclame or champ.obligatoire_signale):
        return None
    note = "accepté à la place de la personne" if champ.nature is Nature.CONSENTEMENT else ""
    step = Cocher.model_validate({"cocher": target(champ, champs)})
    return Reponse(etape=step, note=note, identite=identity(champ))


def _of_list(champ: Champ, champs: Sequence[Champ], consigne: Consigne) -> Reponse | None:
    """Take the second option of a list: the first is often « Choisissez »; its country in one."""
    options = [option for option in champ.options if option.strip(_EMPTY)]
    if home := [option for option in options if _HOME.match(fold(option))]:
        return _choice(champ, champs, [*home, *(o for o in options if o not in home)], consigne)
    if not options:
        return None
    whole = len(options) > 1 and len(options) == len(champ.options)
    return _choice(champ, champs, [*options[1:], options[0]] if whole else options, consigne)


def _of_drawn_list(champ: Champ, champs: Sequence[Champ], consigne: Consigne) -> Reponse:
    """Take the first of what a drawn list offers; before it was seen open, what one would type."""
    offered = [option for option in consigne.offertes if option.strip(_EMPTY)]
    usual = consigne.resout(fitted(champ, Attente(), consigne.resout, ()))
    return _choice(champ, champs, offered or [usual], consigne)


def _choice(
    champ: Champ, champs: Sequence[Champ], options: Sequence[str], consigne: Consigne
) -> Reponse:
    """Take an option: one that was asked for, else the first that was not refused."""
    asked = (option for option in options if _is_asked(champ, option, consigne.branches))
    left = (option for option in options if option not in consigne.refusees)
    taken = next(asked, None) or next(left, options[0])
    others = _listed(option for option in options if option != taken)
    if champ.type == "radio" and fold(champ.libelle) in map(fold, champ.options):
        # Nothing names the group: its label is that of a button.
        ticked = Cocher.model_validate({"cocher": {"etiquette": taken}})
        return _said(champ, ticked, taken, others, consigne)
    step = {**target(champ, champs), "option": taken}
    return _said(champ, Choisir.model_validate({"choisir": step}), taken, others, consigne)


def given_by(champ: Champ, branches: Iterable[str]) -> str:
    """What somebody said to write in a field, after its name; '' where nobody did."""
    named = {fold(name).rstrip(_AROUND) for name in (champ.libelle, champ.libelle_visible) if name}
    for branch in branches:
        question, _, value = branch.rpartition("=")
        if value and fold(question).rstrip(_AROUND) in named:
            return value
    return ""


def _is_asked(champ: Champ, option: str, branches: Iterable[str]) -> bool:
    """Whether somebody asked for this option: by its name, after that of its question or alone."""
    named = {fold(option)} | {
        fold(f"{question}={option}") for question in (champ.groupe, champ.libelle) if question
    }
    return any(fold(branch) in named for branch in branches)


def target(champ: Champ, champs: Sequence[Champ]) -> dict[str, Any]:
    """Designate a field by the label that is tied to it, with its rank among those of the same.

    A text that stands beside a field and is tied to none finds nothing: a selector does.
    """
    label = champ.libelle
    if not label:
        return {"css": champ.lieu.selecteur}
    alike = [
        c for c in champs if fold(c.libelle) == fold(label) and c.lieu.cadre == champ.lieu.cadre
    ]
    rank = next((i for i, c in enumerate(alike, 1) if c is champ), 1)
    return {"etiquette": label} if len(alike) < 2 else {"etiquette": label, "rang": rank}


def _listed(others: Iterable[str]) -> str:
    named = [other for other in others if other]
    shown = ", ".join(named[:4]) + ("…" if len(named) > 4 else "")
    return f"autres choix : {shown}" if named else ""
