"""Reads the places of a CSV or JSON file that anybody may have made."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO
from itertools import chain
from pathlib import Path
from typing import Any

from exigences.fichiers.lecture import read_plain
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import neutralise, whole
from exigences.mots.pliage import fold
from exigences.territoire.lieux import Lieu, Point, TerritoireError

SEPARATEURS = ",;\t"
LONGUEUR = 500
"""Characters of a value that is kept: an address has fewer."""
_OBLIGATOIRES = ("nom", "commune")
_OFFRES = ("services", "dispositif_programmes_nationaux", "labels_nationaux")
_OU = (
    "Donnez le fichier CSV ou JSON des lieux de médiation numérique, tel que data.gouv.fr le donne."
)
type Ligne = Mapping[str, Any]


def read_places(path: Path) -> tuple[Lieu, ...]:
    """The places of a file; TerritoireError where it holds none."""
    try:
        content = read_plain(path)
    except OSError as error:
        raise TerritoireError(f"{path} ne peut pas être lu ({reason_of(error)}). {_OU}") from error
    text = _text(path, content)
    rows = _of_json(path, text) if text.lstrip()[:1] in ("[", "{") else _of_csv(path, text)
    found = dict.fromkeys(lieu for row in rows if (lieu := _place(row)) is not None)
    if not found:
        raise TerritoireError(f"{path} ne contient aucun lieu qui ait un nom et une commune. {_OU}")
    return tuple(found)


def _text(path: Path, content: bytes) -> str:
    """The text of a file; what a spreadsheet of Windows writes is read too."""
    if b"\x00" in content:
        raise TerritoireError(f"{path} n'est pas un texte : enregistrez-le en CSV UTF-8. {_OU}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _of_json(path: Path, text: str) -> list[Ligne]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f", ligne {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise TerritoireError(
            f"{path} n'est pas du JSON, ou pas en entier{where}. {_OU}"
        ) from error
    if isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        value = lists[0] if len(lists) == 1 else None
    rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
    keys = {name: _key(name) for name in set(chain.from_iterable(rows))}
    if rows:
        _columns(path, keys.values())
    return [{keys[name]: inner for name, inner in row.items()} for row in rows]


def _of_csv(path: Path, text: str) -> Iterator[Ligne]:
    head = text.partition("\n")[0]
    separator = max(SEPARATEURS, key=head.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    try:
        names = [_key(name) for name in next(reader, [])]
        _columns(path, names)
        for row in reader:
            yield dict(zip(names, row, strict=False))
    except csv.Error as error:
        raise TerritoireError(
            f"{path}, ligne {reader.line_num} : ce n'est plus un tableau CSV. {_OU}"
        ) from error


def _columns(path: Path, names: Iterable[str]) -> None:
    there = set(names)
    if missing := [name for name in _OBLIGATOIRES if name not in there]:
        told = " et ".join(f"« {name} »" for name in missing)
        raise TerritoireError(f"{path} n'a pas de colonne {told}. {_OU}")


def _key(name: str) -> str:
    return fold(name).replace(" ", "_")


def _place(row: Ligne) -> Lieu | None:
    nom, commune = _said(row, "nom"), _said(row, "commune")
    if not nom or not commune:
        return None
    return Lieu(
        nom=nom,
        commune=commune,
        code_postal=_said(row, "code_postal").zfill(5) if _said(row, "code_postal") else "",
        code_insee=_said(row, "code_insee"),
        adresse=_said(row, "adresse"),
        point=_point(row),
        telephone=_said(row, "telephone"),
        horaires=_said(row, "horaires"),
        services=tuple(one for name in _OFFRES for one in _list(row, name)),
        publics=_list(row, "publics_specifiquement_adresses"),
        frais=_list(row, "frais_a_charge"),
        acces=_list(row, "modalites_acces"),
        date_maj=_said(row, "date_maj")[:10],
    )


def _said(row: Ligne, name: str) -> str:
    """A value on one line, that drives no terminal; '' where there is none."""
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(neutralise(whole(str(value)).replace("\n", " ")).split())[:LONGUEUR]


def _list(row: Ligne, name: str) -> tuple[str, ...]:
    value = row.get(name)
    if isinstance(value, list):
        return tuple(one for inner in value if (one := _said({"": inner}, "")))
    said = _said(row, name)
    return tuple(one.strip() for one in said.replace(";", "|").split("|") if one.strip())


def _point(row: Ligne) -> Point | None:
    try:
        latitude, longitude = (
            float(_said(row, name).replace(",", ".")) for name in ("latitude", "longitude")
        )
    except ValueError:
        return None
    there = abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0)
    return Point(latitude=latitude, longitude=longitude) if there else None
