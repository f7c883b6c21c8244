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
    return tuple(_cases(what)) if isinstance(what, dict) else ()


def _cases(what: Mapping[str, Any]) -> Iterator[Case]:
    for key, value in what.items():
        if key in LIBELLES:
            yield _case(key, value)
        elif key == REGARDE:
            yield from (_case(f"{key}.{part}", v) for part, v in value.items() if part in LIBELLES)


def new_cases(verb: str) -> tuple[Case, ...]:
    """The form of a new step; RedactionError where its verb is none of those offered."""
    if verb not in NOUVELLES:
        message = "Choisissez ce que fait l'étape."
        raise RedactionError(message)
    return tuple(_case(key, "") for key in NOUVELLES[verb])


def changed(step: Etape, given: Mapping[str, str]) -> Etape:
    """The step with what was given in a form; RedactionError where it makes none."""
    ((verb, what),) = _told(step).items()
    kept = _with(what or {}, given, NOUVELLES.get(verb, ()))
    if REGARDE in kept:
        looked = {k.removeprefix(f"{REGARDE}."): v for k, v in given.items()}
        kept[REGARDE] = _with(kept[REGARDE], looked, ())
    return _made(verb, kept)


def _with(
    what: Mapping[str, Any], given: Mapping[str, str], needed: Collection[str]
) -> dict[str, Any]:
    """What a step says, with what was given in a form; what was emptied is no longer said."""
    asked = given.keys() & LIBELLES.keys()
    kept = {key: _typed(v, given[key]) if key in asked else v for key, v in what.items()}
    return {key: value for key, value in kept.items() if value != "" or key in needed}


def made(verb: str, given: Mapping[str, str]) -> Etape:
    """A new step; RedactionError says what it lacks."""
    return _made(verb, {case.cle: given.get(case.cle, "").strip() for case in new_cases(verb)})


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
    name = LIBELLES[key.rpartition(".")[2]]
    libelle = f"Ce qu'on regarde : {name[0].lower()}{name[1:]}" if "." in key else name
    return Case(cle=key, libelle=libelle, valeur=told, choix=choices)


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
