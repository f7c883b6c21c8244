"""Chooses the people of an audit, and which replays must really be done for them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from exigences.loading import LoadingError, load_scenario
from exigences.loading.bibliotheque import scenario_files
from exigences.loading.erreur import Faute
from exigences.loading.valeurs import names_in
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from exigences.rapport.langue import combien
from exigences.replay.sosies import PARCOURS, SosieJoue

NON_REJOUE = "l'audit a été arrêté avant la fin de son rejeu"
_IDENTITE = ("nom", "description", "equipement", "competences", "entend", "loupe", "sosie")
"""What does not change the page by itself."""
_POSTAL = re.compile(r"\d{5}")
_TELEPHONE = re.compile(r"(?:\+33|0033|0)[1-9]\d{8}")
_HORS_DU_FRANCAIS = re.compile(r"[^\W\d_a-zA-ZàâäæçéèêëîïôœöùûüÿÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class SosieChoisi:
    """A person to judge, by the stem of their file."""

    nom: str
    scenario: Scenario


def choose(mots: Sequence[str]) -> tuple[SosieChoisi, ...]:
    """Load the scenarios that are asked for, by name or by path, the reference first."""
    by_stem: dict[str, Path] = {}
    for path in (path for mot in mots for path in scenario_files(mot)):
        other = by_stem.setdefault(path.stem, path)
        if other.resolve() != path.resolve():
            texte = (
                f"un autre scénario porte le même nom, {other} : "
                "renommez l'un des deux fichiers pour les auditer ensemble."
            )
            raise LoadingError([Faute(fichier=str(path), texte=texte)])
    return tuple(SosieChoisi(nom=n, scenario=load_scenario(p)) for n, p in by_stem.items())


def share(sosies: Sequence[SosieChoisi], procedure: Procedure) -> tuple[int, ...]:
    """For each person, the rank of the one whose replay serves them; the first is replayed.

    A replay serves whoever has the same conditions, and values of the same shape in the fields
    that the procedure types; one that is missing is judged, and asks for no replay of its own.
    """
    typed = _typed(procedure)
    order = sorted(range(len(sosies)), key=lambda i: (i > 0, -len(_filled(sosies[i], typed))))
    replayed: list[int] = []
    serving: dict[int, int] = {}
    for i in order:
        found = next((r for r in replayed if _serves(sosies[r], sosies[i], typed)), None)
        if found is None:
            replayed.append(i)
        serving[i] = i if found is None else found
    return tuple(serving[i] for i in range(len(sosies)))


def left(people: Sequence[SosieJoue]) -> str:
    """What a stop left undone."""
    count = sum(who.raison == NON_REJOUE for who in people)
    left = f" : {combien(count, 'personne')} sans rejeu" if count else ""
    return f"L'audit a été arrêté à la demande{left}. Le rapport dit ce qui a été vu."


def folder_of(sosies: Sequence[SosieChoisi], rank: int) -> str:
    """Folder of the replay of the person at this rank, in that of the audit."""
    return PARCOURS if rank == 0 else f"{PARCOURS}-{sosies[rank].nom}"


def people_of(
    sosies: Sequence[SosieChoisi],
    serving: Sequence[int],
    played: Mapping[str, Parcours],
    refused: Mapping[str, str],
) -> tuple[SosieJoue, ...]:
    """The people of the audit, with the replay that serves each, or why there is none so far."""
    return tuple(
        SosieJoue(
            scenario=sosie.nom,
            rejeu=sosies[by].nom,
            parcours=folder if folder in played else "",
            raison="" if folder in played else refused.get(folder, NON_REJOUE),
            personne=sosie.scenario,
        )
        for sosie, by in zip(sosies, serving, strict=True)
        for folder in [folder_of(sosies, by)]
    )


def _serves(replayed: SosieChoisi, other: SosieChoisi, typed: frozenset[str]) -> bool:
    own, wanted = (s.scenario.model_dump(exclude=set(_IDENTITE)) for s in (replayed, other))
    filled = _filled(other, typed)
    return (
        own == wanted
        and filled <= _filled(replayed, typed)
        and all(_usual(n, replayed) == _usual(n, other) for n in filled)
    )


def _typed(procedure: Procedure) -> frozenset[str]:
    """The data of the person that a procedure types somewhere."""
    names = (n.split(".") for n in names_in(procedure.model_dump_json()))
    return frozenset(parts[1] for parts in names if parts[0] == "sosie" and len(parts) > 1)


def _filled(sosie: SosieChoisi, typed: frozenset[str]) -> frozenset[str]:
    return frozenset(n for n in typed if str(getattr(sosie.scenario.sosie, n)))


def _usual(name: str, sosie: SosieChoisi) -> bool:
    """Whether a value has the shape that French forms expect."""
    value = str(getattr(sosie.scenario.sosie, name))
    match name:
        case "code_postal":
            return _POSTAL.fullmatch(value) is not None
        case "telephone":
            return _TELEPHONE.fullmatch(re.sub(r"[^\d+]", "", value)) is not None
        case _:
            return _HORS_DU_FRANCAIS.search(value) is None
