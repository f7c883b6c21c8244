"""Reads in a report what it says of a service, by identity."""

import re
import subprocess
from collections.abc import Iterable, Iterator

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.rapport.rapport import ConstatRapport, PreuveRapport, Rapport
from exigences.mots.pliage import fold
from exigences.rapport.coherence import contradictions
from outils.verite.documents import RACINE, Affirmation, Dit, Identite, Passage, VerdictLu

LONGUEUR = 100
"""Signs of a quotation that make an identity."""
DIXIEME = 10
"""A measure from here on is told without its decimals."""
# What changes from one run or one day to the next: ports, tokens, dates, hours.
_VOLATILE = re.compile(
    r"""127\.0\.0\.1:\d+
    | \b(?=\w*\d)[\w-]{16,}\b
    | \b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b | \b\d{4}[-/]\d{1,2}[-/]\d{1,2}\b
    | \b\d{1,2}\ [^\W\d]{3,9}\ \d{4}\b
    | \b\d{1,2}:\d{2}(?::\d{2})?\b""",
    re.VERBOSE,
)


def passage_of(rapport: Rapport, demarche: str, sosie: str, version: str) -> Passage:
    """Return what a report says of a journey."""
    return Passage(
        demarche=demarche,
        sosie=sosie,
        date=rapport.date[:10],
        commit=commit(),
        version=version,
        complet=rapport.fin.complet,
        fin=rapport.fin.phrase,
        ecrans=len(rapport.ecrans),
        dits=tuple(_said(rapport.constats, demarche)),
        verdicts=tuple(
            VerdictLu(
                exigence=constat.exigence,
                verdict=constat.verdict,
                extraits=tuple(stable(preuve.extrait) for preuve in constat.preuves),
            )
            for constat in rapport.constats
            if constat.verdict in (Verdict.CONSTATE, Verdict.A_VERIFIER, Verdict.NON_TESTE)
        ),
        contradictions=contradictions(rapport),
    )


def _said(constats: Iterable[ConstatRapport], demarche: str) -> Iterator[Identite]:
    for constat in constats:
        if constat.verdict is not Verdict.CONSTATE:
            continue
        proof = _first_sure(constat)
        common = {
            "demarche": demarche,
            "exigence": constat.exigence,
            "ecran": proof.ecran if proof else 0,
        }
        yield Identite.model_validate(
            {**common, "dit": Dit.CONSTATE, "valeur": _value(constat, proof)}
        )
        if constat.annonce is Annonce.JAMAIS:
            yield Identite.model_validate({**common, "dit": Dit.JAMAIS_ANNONCE})


def _first_sure(constat: ConstatRapport) -> PreuveRapport | None:
    return next((preuve for preuve in constat.preuves if preuve.certaine), None)


def _value(constat: ConstatRapport, proof: PreuveRapport | None) -> str:
    if constat.mesure is not None:
        digits = 0 if abs(constat.mesure) >= DIXIEME else 1
        return f"{round(constat.mesure, digits):g}"
    return stable(proof.extrait) if proof else ""


def stable(extrait: str) -> str:
    """Return the start of a quotation, without what changes from one run to the next."""
    return " ".join(_VOLATILE.sub("…", extrait).split())[:LONGUEUR].strip()


# How much of the service was read: more pages read make no other sentence of an absence.
_READ = re.compile(r" sur (?:le seul écran|les? \d+ écrans?)[^«(]*")
# What ends the name of a field, which is the same without it.
_MARKS = re.compile(r"[ :*\u00a0\u202f]+(?= »|$)")


def lasting(extrait: str) -> str:
    """Return what was judged of a quotation: neither how much was read, nor how a label ends."""
    return _MARKS.sub("", _READ.sub(" ", stable(extrait))).strip()


def quotes(words: str, extraits: Iterable[str]) -> bool:
    """Whether one of the quotations holds some words, whatever their case and accents."""
    return any(fold(words) in fold(extrait) for extrait in extraits)


def together(passages: Iterable[Passage]) -> tuple[Affirmation, ...]:
    """Return each statement once, by what it quotes, with the people in whose reports it stands."""
    people: dict[tuple[Identite, str], list[str]] = {}
    for passage in passages:
        for identite in passage.dits:
            extrait = lasting(passage.extrait(identite.exigence))
            people.setdefault((identite, extrait), []).append(passage.sosie)
    return tuple(
        Affirmation(identite=identite, extrait=extrait, sosies=tuple(sosies))
        for (identite, extrait), sosies in people.items()
    )


def commit() -> str:
    """Return the commit of the program, with a mark where the package was changed since."""
    head = _git("rev-parse", "--short", "HEAD")
    changed = _git("status", "--porcelain", "--", "exigences")
    return f"{head or 'inconnu'}{' et des changements' if changed else ''}"


def _git(*arguments: str) -> str:
    asked = ["git", "-C", str(RACINE), *arguments]
    done = subprocess.run(asked, check=False, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()
