"""Says in French what pydantic found, with the line and the nearest known word."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, get_args

from pydantic_core import ErrorDetails

from exigences.loading.arbre import Feuille, Noeud, Suite, Table
from exigences.loading.chemin import Chemin, Endroit, locate, step_name, without_tags
from exigences.loading.ecriture import EN_YAML, Ecriture
from exigences.loading.erreur import Faute, excerpt, is_near, suggestion
from exigences.model.document import Document
from exigences.model.procedure.etape import VERBES


def is_echo(error: ErrorDetails, racine: Noeud) -> bool:
    """Whether pydantic calls a list too short only because its elements are wrong."""
    noeud = locate(racine, without_tags(error["loc"])).noeud
    return error["type"] == "too_short" and isinstance(noeud, Suite) and bool(noeud.elements)


def fault_of(
    error: ErrorDetails,
    racine: Noeud,
    modele: type[Document],
    fichier: str,
    ecriture: Ecriture = EN_YAML,
) -> Faute:
    """The fault that one error of pydantic means."""
    chemin = without_tags(error["loc"])
    endroit = locate(racine, chemin)
    sentence = _sentence(error, chemin, endroit, modele, ecriture)
    return fault_at(racine, chemin, sentence, fichier)


def fault_at(racine: Noeud, chemin: Chemin, sentence: str, fichier: str) -> Faute:
    """A fault at a path of the document, with the name of its step."""
    step = step_name(racine, chemin)
    texte = f"{step} : {sentence}" if step else sentence
    place = locate(racine, chemin)
    return Faute(fichier=fichier, ligne=place.ligne, colonne=place.colonne, texte=texte)


def known_keys(modele: type[Document], chemin: Chemin) -> tuple[str, ...]:
    """The keys that a document accepts where a path ends."""
    holder = _holder(modele, chemin)
    return tuple(holder.model_fields) if holder else tuple(VERBES)


def _holder(modele: type[Document], chemin: Chemin) -> type[Document] | None:
    """The model that holds the last key of a path; None for a step, whose key is its verb."""
    current: type[Document] | None = modele
    for part in chemin[:-1]:
        if isinstance(part, int):
            continue
        if current is not None and part in current.model_fields:
            current = document_in(current.model_fields[part].annotation)
        elif part in VERBES:
            current = document_in(VERBES[part].model_fields[part].annotation)
        else:
            current = None
    return current


def coerced(
    modele: type[Document], racine: Noeud, fichier: str, ecriture: Ecriture = EN_YAML
) -> Iterator[Faute]:
    """Faults of simple values that pydantic would turn into another type without a word."""
    for chemin, feuille in _leaves(racine, ()):
        wanted = _scalar_at(modele, chemin)
        value = feuille.valeur
        if value is None or wanted is None:
            continue
        if wanted is bool:
            wrong = not isinstance(value, bool)
        elif wanted is date:
            wrong = not isinstance(value, date | str)
        else:
            wrong = isinstance(value, bool | str | date)
        if wrong:
            endroit = locate(racine, chemin)
            sentence = _wrong_type(wanted.__name__, chemin, endroit, modele, ecriture)
            yield fault_at(racine, chemin, sentence, fichier)


def _leaves(noeud: Noeud, chemin: Chemin) -> Iterator[tuple[Chemin, Feuille]]:
    match noeud:
        case Feuille():
            yield chemin, noeud
        case Suite():
            for i, element in enumerate(noeud.elements):
                yield from _leaves(element, (*chemin, i))
        case Table():
            for key, entree in noeud.entrees.items():
                yield from _leaves(entree.noeud, (*chemin, key))


def _scalar_at(modele: type[Document], chemin: Chemin) -> type | None:
    """The type bool, int, float or date that a field declares at a path, if it is one."""
    holder = _holder(modele, chemin)
    if holder is None or not chemin or chemin[-1] not in holder.model_fields:
        return None
    annotation = holder.model_fields[str(chemin[-1])].annotation
    among = (annotation, *get_args(annotation))
    return next((t for t in (bool, int, float, date) if t in among), None)


def document_in(annotation: Any) -> type[Document] | None:
    """The document that a field holds; None where it holds none."""
    if isinstance(annotation, type) and issubclass(annotation, Document):
        return annotation
    found = (document_in(a) for a in get_args(annotation))
    return next((d for d in found if d is not None), None)


def _sentence(
    error: ErrorDetails,
    chemin: Chemin,
    endroit: Endroit,
    modele: type[Document],
    ecriture: Ecriture,
) -> str:
    kind, key = error["type"], _key(chemin)
    ctx: Mapping[str, Any] = error.get("ctx", {})
    match kind:
        case "extra_forbidden":
            return _unknown_key(key, chemin, modele)
        case "missing":
            return f"clé manquante « {key} » : ajoutez-la."
        case "union_tag_not_found" | "union_tag_invalid":
            return _no_verb(endroit.noeud)
        case "value_error":
            return f"{ctx['error']}."
        case "enum" | "literal_error":
            known = re.findall(r"'([^']*)'", str(ctx.get("expected", "")))
            advice = suggestion(_raw(endroit), known)
            return f"« {key} » ne peut pas être {_written(endroit)} : {advice}"
        case "too_short":
            return f"« {key} » est vide : écrivez-y au moins un élément."
    if isinstance(endroit.noeud, Feuille) and endroit.noeud.valeur is None:
        return f"« {key} » n'a pas de valeur : écrivez-en une, ou retirez la clé."
    if sentence := _bound(key, endroit, ctx):
        return sentence
    return _wrong_type(kind, chemin, endroit, modele, ecriture)


def _key(chemin: Chemin) -> str:
    names = [p for p in chemin if isinstance(p, str)]
    return excerpt(names[-1]) if names else "document"


def _raw(endroit: Endroit) -> str:
    return endroit.noeud.ecrit if isinstance(endroit.noeud, Feuille) else ""


def _written(endroit: Endroit) -> str:
    match endroit.noeud:
        case Feuille():
            return f"« {excerpt(endroit.noeud.ecrit)} »"
        case Suite():
            return "une liste"
        case Table():
            return "un bloc de clés"


def _unknown_key(key: str, chemin: Chemin, modele: type[Document]) -> str:
    known = known_keys(modele, chemin)
    if len(chemin) >= 2 and isinstance(chemin[-2], int) and set(known) == set(VERBES):
        if key in VERBES:
            return f"une étape n'a qu'un verbe : faites de « {key} » une étape à part."
        return f"une étape n'a qu'une clé, son verbe : retirez « {key} » ou corrigez son retrait."
    if not known:
        return f"clé inconnue « {key} » : rien ne s'écrit sous ce verbe, retirez-la."
    if (where := _elsewhere(modele, key)) and not is_near(key, known):
        return f"clé inconnue « {key} » ici : {where}"
    return f"clé inconnue « {key} » : {suggestion(key, known)}"


def _elsewhere(modele: type[Document], key: str) -> str:
    """Where a key that is not known here is to be written; '' where it is known nowhere."""
    if key in modele.model_fields:
        return "elle s'écrit au début du fichier, avant tout bloc."
    for name, held in _blocks(modele):
        if key in held.model_fields:
            return f"elle s'écrit sous « {name} »."
    return ""


def _blocks(modele: type[Document], above: str = "") -> Iterator[tuple[str, type[Document]]]:
    """The documents that a document holds, each with its path, whatever the depth."""
    for name, field in modele.model_fields.items():
        held = field.annotation
        if isinstance(held, type) and issubclass(held, Document):
            yield f"{above}{name}", held
            yield from _blocks(held, f"{above}{name}.")


def _no_verb(noeud: Noeud) -> str:
    match noeud:
        case Table() if noeud.entrees:
            word = next(iter(noeud.entrees))
            return f"clé inconnue « {excerpt(word)} » : {suggestion(word, VERBES)}"
        case Feuille() if isinstance(noeud.valeur, str):
            word = noeud.ecrit
            if word in VERBES:
                return f"« {word} » attend quelque chose : écrivez « {word}: … »."
            return f"étape inconnue « {excerpt(word)} » : {suggestion(word, VERBES)}"
        case _:
            return "une étape s'écrit « verbe: … », par exemple « cliquer: Commencer »."


def _bound(key: str, endroit: Endroit, ctx: Mapping[str, Any]) -> str:
    words = {"ge": "au moins", "gt": "plus de", "le": "au plus", "lt": "moins de"}
    for name, word in words.items():
        if name in ctx:
            return f"« {key} » vaut {_written(endroit)} : mettez {word} {ctx[name]:g}."
    return ""


FORMES_COURTES = frozenset(
    {
        "aller",
        "appuyer",
        "attendre",
        "cliquer",
        "cocher",
        "envoyer",
        "franchir",
        "verifier",
        "visible",
    }
)
"""Keys that also take a bare text."""


def _wrong_type(
    kind: str, chemin: Chemin, endroit: Endroit, modele: type[Document], ecriture: Ecriture
) -> str:
    key, noeud = _key(chemin), endroit.noeud
    short = kind == "model_type" and key in FORMES_COURTES
    if isinstance(noeud, Feuille) and (kind == "string_type" or short):
        written = excerpt(noeud.ecrit)
        quoted = f'"{written}"'
        return (
            f"« {ecriture.pair(key, written)} » est lu comme {_nature(noeud.valeur)} : "
            f"mettez des guillemets, « {ecriture.pair(key, quoted)} »."
        )
    if kind == "string_type":
        return f"« {key} » attend un texte, et non {_written(endroit)} : écrivez un texte."
    if kind == "model_type":
        keys = ", ".join(known_keys(modele, (*chemin, "")))
        text = "un texte, ou " if key in FORMES_COURTES else ""
        expected = f"{text}un bloc de clés ({keys})"
        return f"« {key} » ne peut pas être {_written(endroit)} : écrivez {expected}."
    expected = next((t for prefix, t in ecriture.attendus.items() if kind.startswith(prefix)), "")
    if expected:
        return f"« {key} » ne peut pas être {_written(endroit)} : écrivez {expected}."
    return f"« {key} » ne peut pas être {_written(endroit)} : corrigez cette valeur."


def _nature(value: object) -> str:
    match value:
        case bool():
            return "vrai ou faux"
        case date():
            return "une date"
        case _:
            return "un nombre"
