"""What a step acts on: ordered alternatives, each by role and name, label, text or CSS."""

import re
from typing import Any, Self

from pydantic import BeforeValidator, Field, field_validator, model_validator

from exigences.model.document import Document

CRITERES = ("role", "nom", "etiquette", "texte", "css")
"""What designates an element; the other keys of a target say where to look."""

_QUOTED = re.compile(r"\\.|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'", re.DOTALL)
_NO_CSS = re.compile(
    r":(?:has-text|text|text-is|text-matches|visible|contains|eq|gt|lt|nth-match"
    r"|(?:left|right)-of|above|below|near)(?![\w-])|^(?:text|xpath|css|id)=|^//|>>"
)
"""What the tools of tests add to CSS, which no browser knows."""


class Cible(Document):
    """One way to designate an element, and the alternatives to try when it is not on the page."""

    role: str | None = Field(None, description="Rôle ARIA : button, link, checkbox…")
    nom: str | None = Field(None, description="Nom accessible, tel qu'un lecteur d'écran le dit.")
    etiquette: str | None = Field(None, description="Étiquette d'un champ de formulaire.")
    texte: str | None = Field(None, description="Texte visible.")
    css: str | None = Field(None, description="Sélecteur CSS, en dernier recours.")
    rang: int | None = Field(
        None, ge=1, description="Lequel prendre s'il y en a plusieurs (sans lui, le premier)."
    )
    dans: str | None = Field(
        None, description="Titre, légende ou début du bloc de la page où le chercher."
    )
    sinon: tuple["Cible", ...] = Field(
        (), description="Autres façons de le désigner, dans l'ordre."
    )

    @field_validator("css")
    @classmethod
    def _is_css(cls, value: str | None) -> str | None:
        found = _NO_CSS.search(_QUOTED.sub("''", value)) if value else None
        if found:
            message = (
                f"« {found[0]} » n'est pas du CSS, et un navigateur le refuse : désignez par "
                "texte, nom ou dans"
            )
            raise ValueError(message)
        return value

    @model_validator(mode="after")
    def _designates_something(self) -> Self:
        if not self.critere:
            message = "indiquez role, nom, etiquette, texte ou css"
            raise ValueError(message)
        return self

    @property
    def critere(self) -> dict[str, str]:
        """The criteria that are given, by name."""
        return {name: value for name in CRITERES if (value := getattr(self, name))}

    @property
    def dit(self) -> str:
        """How a person would name it, '' where only its role or its place designates it."""
        return self.nom or self.etiquette or self.texte or ""

    def alternatives(self) -> tuple["Cible", ...]:
        """This designation, then the others in order."""
        return (self, *(c for autre in self.sinon for c in autre.alternatives()))

    def __str__(self) -> str:
        """Say the designation as a reader of the YAML would."""
        told = self.critere | ({"dans": self.dans} if self.dans else {})
        return ", ".join(f"{k} « {v} »" for k, v in told.items())


def short_form(key: str, written: Any) -> BeforeValidator:
    """Read a bare string as `{key: string}`; `written` is what an author may write."""

    def expand(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(expand, json_schema_input_type=written)
