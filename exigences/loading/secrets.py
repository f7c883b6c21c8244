"""Reads the secrets that a procedure asks for, from the environment."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.valeurs import PREFIXE_SECRET, secret_names
from exigences.model.procedure.procedure import ProcedureSource
from exigences.secret.masque import LONGUEUR_MIN, is_long_enough


def read_secrets(source: ProcedureSource, environ: Mapping[str, str]) -> dict[str, str]:
    """The secrets of a procedure by name, from `EXIGENCES_SECRET_NOM`; LoadingError if missing."""
    secrets: dict[str, str] = {}
    fautes: list[Faute] = []
    for i, step in enumerate(source.procedure.etapes):
        for name in secret_names(_texts(step)):
            value = environ.get(PREFIXE_SECRET + name, "")
            if is_long_enough(value):
                secrets[name] = value
                continue
            variable = PREFIXE_SECRET + name
            texte = (
                f"le secret {name} a moins de {LONGUEUR_MIN} caractères et ne pourrait pas être "
                f"caché partout : donnez-en un plus long par la variable {variable}."
                if value
                else f"le secret {name} manque : donnez-le par la variable {variable}."
            )
            ligne = source.lignes.get(f"etapes.{i}")
            fautes.append(Faute(fichier=source.fichier, ligne=ligne, texte=texte))
    if fautes:
        raise LoadingError(dict.fromkeys(fautes))
    return secrets


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case tuple():
            for item in value:
                yield from _texts(item)
        case BaseModel():
            for name in type(value).model_fields:
                yield from _texts(getattr(value, name))
        case _:
            return
