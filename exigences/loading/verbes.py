"""The guide of the verbs of a procedure: what is written of each, and the keys of its model."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from exigences.donnees import read_data
from exigences.loading.messages import document_in
from exigences.model.document import Document
from exigences.model.procedure.etape import VERBES

_MOTS = {bool: "true ou false", int: "nombre entier", float: "nombre", str: "texte"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemple:
    """Steps as they are written, and what they do."""

    dit: str
    etapes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cle:
    """A key of a verb."""

    nom: str
    sorte: str
    """What is written there."""
    dit: str
    obligatoire: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FicheVerbe:
    """What a person reads of a verb."""

    verbe: str
    titre: str
    dit: str
    exemples: tuple[Exemple, ...]
    attention: str = ""

    @property
    def cles(self) -> tuple[Cle, ...]:
        """Its keys, in the order of the model; none where it stands alone."""
        document = document_in(VERBES[self.verbe].model_fields[self.verbe].annotation)
        return tuple(keys_of(document)) if document else ()


@cache
def load_verbes() -> Mapping[str, FicheVerbe]:
    """The verbs in the order of the guide."""
    return {
        one["verbe"]: FicheVerbe(
            **{**one, "exemples": tuple(Exemple(**shown) for shown in one["exemples"])}
        )
        for one in read_data("verbes.yaml")["verbes"]
    }


def keys_of(document: type[Document]) -> Iterator[Cle]:
    """The keys of a document, with what may be written for each."""
    for nom, field in document.model_fields.items():
        yield Cle(
            nom=nom,
            sorte=_kind(field),
            dit=field.description or "",
            obligatoire=field.is_required(),
        )


def _kind(field: FieldInfo) -> str:
    kinds = dict.fromkeys(_kinds(field.annotation))
    return " ou ".join(kinds)


def _kinds(annotation: Any) -> Iterator[str]:
    if annotation in _MOTS:
        yield _MOTS[annotation]
    elif get_origin(annotation) is Literal:
        yield " ou ".join(map(str, get_args(annotation)))
    elif get_origin(annotation) is tuple:
        yield "liste"
    elif isinstance(annotation, type) and issubclass(annotation, StrEnum):
        yield ", ".join(annotation)
    elif isinstance(annotation, type) and issubclass(annotation, Document):
        yield "bloc de clés"
    else:
        for inner in get_args(annotation):
            if inner is not type(None):
                yield from _kinds(inner)
