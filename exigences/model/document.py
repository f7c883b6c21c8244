"""The strict base of every document that comes in or goes out."""

from pydantic import BaseModel, ConfigDict


class Document(BaseModel):
    """A frozen model that refuses unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
