"""What is expected of the fixtures of an exigence, and what differs from it, told in sentences."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from exigences.loading.erreur import suggestion
from exigences.model.catalogue.exigence import Constat, Preuve, Verdict
from exigences.model.parcours.parcours import Fin
from tests.catalogue.releve import PAGES, Case

FICHIER = "attendu.json"
CITEES = 5
"""Evidences quoted, at most."""


class AttenduError(Exception):
    """An attendu.json cannot be read; says which case and what to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendu:
    """One case of an attendu.json; unknown keys are refused."""

    pages: tuple[str, ...]
    verdict: Verdict
    preuves: tuple[Mapping[str, Any], ...] | None = None
    annonce: str | None = None
    fin: Fin = Fin.TERMINE
    envoye: bool = False
    seuil: float | None = None
    axe: bool = False
    situation: Mapping[str, Any] = field(default_factory=dict)
    etapes: tuple[Mapping[str, Any], ...] = ()
    provoque: tuple[str, ...] = ()
    publie: bool = False
    dossier: Path = field(default=PAGES)
    rang: int = 1
    """Its place in the file, from 1."""

    @property
    def exigence(self) -> str:
        return self.dossier.name

    @property
    def place(self) -> str:
        """Where it is written, as a fault begins."""
        return f"{_from_root(self.dossier / FICHIER)}, cas {self.rang} ({', '.join(self.pages)})"

    def to_read(self, racine: str) -> Case:
        """What is to be read, where the fixtures are served under an address."""
        folder = self.dossier.relative_to(PAGES).as_posix()
        return Case(
            urls=tuple(f"{racine}{folder}/{page}" for page in self.pages),
            axe=self.axe,
            fin=self.fin,
            envoye=self.envoye,
            situation=self.situation,
            etapes=self.etapes,
            provoque=self.provoque,
            publie=self.publie,
        )


KEYS = {f.name for f in fields(Attendu)} - {"dossier", "rang"}


def read_attendu(path: Path) -> list[Attendu]:
    """The cases of a folder, in order; AttenduError where one is not well formed."""
    try:
        cases = json.loads(path.read_text("utf-8"))["cas"]
    except (ValueError, KeyError, TypeError) as error:
        raise AttenduError(f'{_from_root(path)} : écrivez {{"cas": […]}} ({error}).') from error
    return [_read_case(path, rang, case) for rang, case in enumerate(cases, start=1)]


def _read_case(path: Path, rang: int, case: Mapping[str, Any]) -> Attendu:
    place = f"{_from_root(path)}, cas {rang}"
    for key in case:
        if key not in KEYS:
            raise AttenduError(f"{place} : clé inconnue « {key} » : {suggestion(key, KEYS)}")
    try:
        return Attendu(
            **{
                **case,
                "pages": tuple(case["pages"]),
                "verdict": Verdict(case["verdict"]),
                "fin": Fin(case.get("fin", "termine")),
                "preuves": tuple(case["preuves"]) if "preuves" in case else None,
                "etapes": tuple(case.get("etapes", ())),
                "provoque": tuple(case.get("provoque", ())),
                "dossier": path.parent,
                "rang": rang,
            }
        )
    except KeyError as error:
        raise AttenduError(f"{place} : il manque la clé « {error.args[0]} ».") from error
    except ValueError as error:
        known = ", ".join((*Verdict, *Fin))
        message = f"{place} : un verdict ou une fin n'existe pas ; sont possibles : {known}."
        raise AttenduError(message) from error


def _from_root(path: Path) -> str:
    return path.relative_to(PAGES.parent.parent).as_posix()


def differences(case: Attendu, constat: Constat) -> Iterator[str]:
    """What a verdict has that was not expected: where it is expected, and what was found."""
    if constat.verdict is not case.verdict:
        yield (
            f"{case.place} : « {case.verdict} » est attendu, et c'est « {constat.verdict} ». "
            f"{_found(constat)}"
        )
        return
    if case.preuves is not None:
        wanted = [dict(p) for p in case.preuves]
        got = _identities(constat, case.preuves)
        if got != wanted:
            yield f"{case.place} : les preuves attendues sont {wanted} ; sont trouvées {got}. " + (
                _found(constat)
            )
    if case.annonce is not None and str(constat.annonce) != case.annonce:
        yield (
            f"{case.place} : annonce « {case.annonce} » attendue, et c'est "
            f"« {constat.annonce} » : {_announced(constat.annonce_preuve)}"
        )


def _found(constat: Constat) -> str:
    if constat.message:
        return constat.message
    if not constat.preuves:
        return "Rien n'a été trouvé : corrigez la page, ou ce que « detect » cherche."
    return f"Trouvé :{_quoted(constat.preuves)}"


def _quoted(preuves: Sequence[Preuve]) -> str:
    lines = [f"\n  page {p.page}, {p.selecteur} : « {p.extrait} »" for p in preuves[:CITEES]]
    more = len(preuves) - CITEES
    return "".join(lines) + (f"\n  et {more} de plus" if more > 0 else "")


def _announced(proof: Preuve | None) -> str:
    """The sentence that announced a demand, or that none did."""
    if proof is None:
        return (
            "aucune phrase lue avant la demande ne contient les mots de « annonce » "
            "(ni titre, ni étiquette, ni bouton, ni menu n'annoncent)."
        )
    return (
        f"page {proof.page}, {proof.selecteur}, cette phrase l'annonce : « {proof.extrait} ». "
        "Corrigez la page, les mots de « annonce », ou ce cas."
    )


def _identities(constat: Constat, wanted: tuple[Mapping[str, Any], ...]) -> list[dict[str, Any]]:
    """The evidence found, told by the keys that the case names."""
    keys = {key for proof in wanted for key in proof} or {"page", "selecteur"}
    whole = (
        {"page": p.page, "selecteur": p.selecteur, "cadre": list(p.cadre), "extrait": p.extrait}
        for p in constat.preuves
    )
    return [{key: told for key, told in proof.items() if key in keys} for proof in whole]
