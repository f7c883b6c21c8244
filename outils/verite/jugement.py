"""Sets what was said of a service beside what people judged of it, and what it truly demands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import yaml

from exigences.model.catalogue.exigence import Verdict
from outils.verite.documents import (
    Affirmation,
    Avis,
    Demarche,
    Dit,
    Identite,
    Jugement,
    Passage,
    VraieDemande,
)
from outils.verite.releve import lasting, quotes, together


class Sort(StrEnum):
    """What became of a true demand in the reports."""

    TROUVEE = "trouvee"
    DEMANDEE = "demandee"
    """Put as a question (`a_verifier`)."""
    NON_TESTEE = "non_testee"
    """Not judged: the replay stopped before it could be, and the report says so."""
    MANQUEE = "manquee"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compte:
    """Statements by what was thought of them; each person's report counts."""

    juste: int = 0
    faux: int = 0
    injuste: int = 0
    a_juger: int = 0

    @property
    def juges(self) -> int:
        """How many were judged."""
        return self.juste + self.faux + self.injuste

    def __add__(self, other: "Compte") -> "Compte":
        """Count two services together."""
        return Compte(
            juste=self.juste + other.juste,
            faux=self.faux + other.faux,
            injuste=self.injuste + other.injuste,
            a_juger=self.a_juger + other.a_juger,
        )


_SORTS = {
    Verdict.CONSTATE: Sort.TROUVEE,
    Verdict.A_VERIFIER: Sort.DEMANDEE,
    Verdict.NON_TESTE: Sort.NON_TESTEE,
}


class Jugements:
    """What was judged of a service, by identity."""

    def __init__(self, judged: Iterable[Jugement]) -> None:
        self._by_identity: dict[Identite, list[Jugement]] = {}
        for one in judged:
            self._by_identity.setdefault(_identity(one), []).append(one)

    def of(self, identite: Identite, sosie: str, extrait: str) -> Jugement | None:
        """Return what was judged of a statement in someone's report; None where nothing was.

        A statement that quotes other words than those that were judged is another one.
        """
        said = lasting(extrait)
        for one in self._by_identity.get(identite, ()):
            same = not one.extraits or said in map(lasting, one.extraits)
            if same and (not one.sosies or sosie in one.sosies):
                return one
        return None

    def in_report(self, passage: Passage) -> Iterator[tuple[Identite, Jugement | None]]:
        """Yield each statement of a report with what was judged of it."""
        for identite in passage.dits:
            quoted = passage.extrait(identite.exigence)
            yield identite, self.of(identite, passage.sosie, quoted)

    def all(self) -> tuple[Jugement, ...]:
        """Return all that was judged, in the order of the file by identity."""
        return tuple(one for judged in self._by_identity.values() for one in judged)

    def near(self, identite: Identite) -> tuple[Jugement, ...]:
        """Return what was judged of the same exigence of the same journey, elsewhere or before."""
        same = (identite.demarche, identite.exigence, identite.dit)
        return tuple(one for one in self.all() if (one.demarche, one.exigence, one.dit) == same)


def _identity(judged: Jugement) -> Identite:
    return Identite.model_validate(judged.model_dump(include=set(Identite.model_fields)))


def count(passages: Iterable[Passage], jugements: Jugements, dit: Dit) -> Compte:
    """Count what reports say of one kind, by what was thought of it."""
    found = dict.fromkeys((*Avis, None), 0)
    for passage in passages:
        for identite, judged in jugements.in_report(passage):
            if identite.dit is dit:
                found[judged.verdict if judged else None] += 1
    return Compte(
        juste=found[Avis.JUSTE],
        faux=found[Avis.FAUX],
        injuste=found[Avis.INJUSTE],
        a_juger=found[None],
    )


def not_right(
    passages: Iterable[Passage], jugements: Jugements
) -> tuple[tuple[Affirmation, Jugement], ...]:
    """Return the statements that are wrong or unfair, with the reason, the wrong ones first."""
    found: dict[tuple[Identite, Jugement], list[str]] = {}
    for passage in passages:
        for identite, judged in jugements.in_report(passage):
            if judged and judged.verdict is not Avis.JUSTE:
                found.setdefault((identite, judged), []).append(passage.sosie)
    pairs = [
        (Affirmation(identite=identite, sosies=tuple(people)), judged)
        for (identite, judged), people in found.items()
    ]
    return tuple(sorted(pairs, key=lambda pair: pair[1].verdict is Avis.INJUSTE))


def to_judge(passages: Iterable[Passage], jugements: Jugements) -> tuple[Affirmation, ...]:
    """Return the statements that nobody judged, with the people in whose reports they stand."""
    fresh = (
        said.model_copy(update={"sosies": unjudged})
        for said in together(passages)
        if (
            unjudged := tuple(
                s for s in said.sosies if jugements.of(said.identite, s, said.extrait) is None
            )
        )
    )
    return tuple(fresh)


def to_fill(fresh: Sequence[Affirmation], jugements: Jugements) -> str:
    """Return statements as judgements to fill in, with what was thought of their likes."""
    lines: list[str] = []
    for said in fresh:
        entry = said.identite.model_dump(mode="json")
        entry |= {"sosies": list(said.sosies)}
        entry |= {"extraits": [said.extrait]} if said.extrait else {}
        entry |= {"verdict": "", "raison": ""}
        lines.extend(
            f"# déjà jugé « {old.verdict} », écran {old.ecran}, « {old.valeur} » : {old.raison}"
            for old in jugements.near(said.identite)
        )
        lines.append(
            yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=100).rstrip()
        )
    return "\n".join(lines) + "\n"


def fates(
    demande: VraieDemande, passages: Sequence[Passage], people: Mapping[str, Sequence[str]]
) -> Mapping[str, Sort]:
    """Return what became of a demand in the report of each person whom it concerns.

    `people` are those who make each journey; one who has no report was told nothing.
    """
    read = {passage.sosie: passage for passage in passages if passage.demarche == demande.demarche}
    wanted = demande.sosies or people.get(demande.demarche, ())
    return {
        sosie: _fate_in(demande, read[sosie]) if sosie in read else Sort.MANQUEE for sosie in wanted
    }


def _fate_in(demande: VraieDemande, passage: Passage) -> Sort:
    for read in passage.verdicts:
        if read.exigence in (demande.exigence, demande.nommee) and (
            not demande.extrait
            or read.verdict is Verdict.NON_TESTE
            or quotes(demande.extrait, read.extraits)
        ):
            return _SORTS[read.verdict]
    return Sort.MANQUEE


def people_of(demarches: Iterable[Demarche]) -> Mapping[str, Sequence[str]]:
    """Return the people who make each journey."""
    return {demarche.demarche: demarche.sosies for demarche in demarches}
