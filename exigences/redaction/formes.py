"""What of a step a person can change in a form, and the step that a form makes."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from pydantic import TypeAdapter, ValidationError

from exigences.model.procedure.etape import Etape, Obstacle
from exigences.redaction.place import RedactionError
from exigences.replay.phrases import OBSTACLES

LIBELLES: Mapping[str, str] = MappingProxyType(
    {
        "adresse": "Adresse de la page",
        "nom": "Nom du bouton ou du lien",
        "etiquette": "Étiquette du champ",
        "texte": "Texte à l'écran",
        "role": "Sorte d'élément (button, link…)",
        "css": "Sélecteur CSS",
        "rang": "Lequel, s'il y en a plusieurs (1, 2…)",
        "dans": "Dans le bloc qui dit",
        "valeur": "Ce qui est écrit",
        "option": "Option choisie",
        "coche": "Cochée (true ou false)",
        "fichier": "Fichier à joindre",
        "obstacle": "Obstacle",
        "touche": "Touche",
        "delai_s": "Attente, en secondes",
        "cadre": "Titre du cadre",
    }
)
REGARDE = "visible"
"""What a fork looks for, whose own texts are in the form too."""
SINON = "sinon"
"""The other ways to find an element, whose texts are in the form too."""
SI_VISIBLE = "si_visible"
DANS_LE_CADRE = "dans_le_cadre"
AUTOUR: Mapping[str, str] = MappingProxyType(
    {
        SI_VISIBLE: "Seulement si l'écran montre (facultatif)",
        DANS_LE_CADRE: "Dans le cadre intitulé (facultatif)",
    }
)
"""What a new step may be put into: a fork, a frame, or a frame of a fork."""
NOUVELLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "cliquer": ("nom",),
        "remplir": ("etiquette", "valeur"),
        "choisir": ("etiquette", "option"),
        "cocher": ("etiquette",),
        "televerser": ("etiquette", "fichier"),
        "verifier": ("texte",),
        "attendre": ("texte",),
        "franchir": ("obstacle",),
        "appuyer": ("touche",),
        "aller": ("adresse",),
        "envoyer": ("nom",),
    }
)
"""What is asked for of a new step, by its verb."""
TITRES: Mapping[str, str] = MappingProxyType(
    {
        "cliquer": "Cliquer sur un bouton ou un lien",
        "remplir": "Remplir un champ",
        "choisir": "Choisir une option",
        "cocher": "Cocher une case",
        "televerser": "Joindre un fichier",
        "verifier": "Vérifier un texte",
        "attendre": "Attendre un texte",
        "franchir": "Ici arrive un obstacle (code, captcha…)",
        "appuyer": "Appuyer sur une touche",
        "aller": "Ouvrir une adresse",
        "envoyer": "Envoyer la demande (jamais fait ici)",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A field of a form."""

    cle: str
    libelle: str
    valeur: str = ""
    choix: tuple[tuple[str, str], ...] = ()
    """Values to choose from, each with what is read; none where one types."""


def step_of(written: Mapping[str, Any]) -> Etape:
    """A step as YAML says it; ValidationError where it is none."""
    return _any_step().validate_python(written)


@cache
def _any_step() -> TypeAdapter[Etape]:
    return TypeAdapter(Etape)


def cases_of(step: Etape) -> tuple[Case, ...]:
    """What of a step can be changed: its texts and numbers, not the steps that it holds."""
    ((_, what),) = _told(step).items()
    return tuple(_cases(what, "")) if isinstance(what, dict) else ()


def _cases(what: Mapping[str, Any], before: str) -> Iterator[Case]:
    for key, value in what.items():
        if key in LIBELLES:
            yield _case(f"{before}{key}", value)
        elif key == REGARDE:
            yield from _cases(value, f"{before}{key}.")
        elif key == SINON and _ways(value):
            for rang, other in enumerate(value):
                yield from _cases(other, f"{before}{key}.{rang}.")


def cases_around() -> tuple[Case, ...]:
    """The end of the form of a new step: what it may be put into."""
    return tuple(Case(cle=key, libelle=lu) for key, lu in AUTOUR.items())


def new_cases(verb: str) -> tuple[Case, ...]:
    """The form of a new step; RedactionError where its verb is none of those offered."""
    if verb not in NOUVELLES:
        message = "Choisissez ce que fait l'étape."
        raise RedactionError(message)
    return tuple(_case(key, "") for key in NOUVELLES[verb])


def changed(step: Etape, given: Mapping[str, str]) -> Etape:
    """The step with what was given in a form; RedactionError where it makes none."""
    ((verb, what),) = _told(step).items()
    return _made(verb, _with(what or {}, given, NOUVELLES.get(verb, ())))


def _with(
    what: Mapping[str, Any], given: Mapping[str, str], needed: Collection[str]
) -> dict[str, Any]:
    """What a step says, with what was given in a form; what was emptied is no longer said."""
    kept = {key: _kept(key, value, given) for key, value in what.items()}
    emptied = {key for key, value in kept.items() if value == "" or (key, value) == (SINON, [])}
    return {key: value for key, value in kept.items() if key not in emptied or key in needed}


def _kept(key: str, value: Any, given: Mapping[str, str]) -> Any:
    if key == REGARDE:
        return _with(value, _of(given, f"{key}."), ())
    if key == SINON and _ways(value):
        others = (_with(one, _of(given, f"{key}.{i}."), ()) for i, one in enumerate(value))
        return [one for one in others if one]
    return _typed(value, given[key]) if key in LIBELLES and key in given else value


def _ways(others: Collection[Mapping[str, Any]]) -> bool:
    """Whether these are ways to find an element, and not the steps of a fork."""
    return all(one.keys() <= {*LIBELLES, SINON} for one in others)


def _of(given: Mapping[str, str], before: str) -> dict[str, str]:
    return {k.removeprefix(before): v for k, v in given.items() if k.startswith(before)}


def made(verb: str, given: Mapping[str, str]) -> Etape:
    """A new step, in the fork or the frame it was given; RedactionError says what it lacks."""
    step = _made(verb, {case.cle: given.get(case.cle, "").strip() for case in new_cases(verb)})
    seen, framed = (given.get(key, "").strip() for key in AUTOUR)
    if framed:
        step = _made(DANS_LE_CADRE, {"cadre": framed, "etapes": [_told(step)]})
    return _made("si", {REGARDE: seen, "alors": [_told(step)]}) if seen else step


def _made(verb: str, what: Mapping[str, Any]) -> Etape:
    missing = [LIBELLES[key] for key in NOUVELLES.get(verb, ()) if what.get(key) == ""]
    if missing:
        message = f"Il manque : {', '.join(missing).lower()}."
        raise RedactionError(message)
    try:
        return step_of({verb: dict(what)})
    except ValidationError as error:
        where = ", ".join(_named(error)) or "l'étape"
        message = f"Cette étape ne peut pas s'écrire ainsi : relisez {where}."
        raise RedactionError(message) from error


def _named(error: ValidationError) -> Iterator[str]:
    for fault in error.errors():
        known = [LIBELLES[str(part)].lower() for part in fault["loc"] if str(part) in LIBELLES]
        yield from (f"« {name} »" for name in known[-1:])


def _told(step: Etape) -> dict[str, Any]:
    return step.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _case(key: str, value: Any) -> Case:
    choices = tuple((o.value, OBSTACLES[o]) for o in Obstacle) if key == "obstacle" else ()
    told = str(value).lower() if isinstance(value, bool) else str(value).removesuffix(".0")
    way, _, last = key.rpartition(".")
    name = LIBELLES[last]
    libelle = f"{_way(way)}{name[0].lower()}{name[1:]}" if way else name
    return Case(cle=key, libelle=libelle, valeur=told, choix=choices)


def _way(way: str) -> str:
    """What a field of the form is about, where it is not the step itself."""
    others = [str(int(part) + 1) for part in way.split(".") if part.isdecimal()]
    return f"Sinon {'.'.join(others)}, " if others else "Ce qu'on regarde : "


def _typed(before: Any, given: str) -> Any:
    """What was given, of the same kind as before: pydantic says where it is not."""
    if isinstance(before, bool):
        return {"true": True, "false": False}.get(given.strip().lower(), given)
    if isinstance(before, int | float):
        try:
            return type(before)(given.replace(",", "."))
        except ValueError:
            return given
    return given.strip()
