"""Compare by identity what an audit of the real pages found with what must be found there."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from pydantic import Field

from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.document import Document
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.rapport.rapport import ConstatRapport


class ChampAttendu(Document):
    """A field that a screen asks to fill."""

    ecran: int
    """From 1."""
    identifiant: str
    nature: Nature
    obligatoire: bool

    def __str__(self) -> str:
        """Say it in the words of the page's author."""
        rule = "obligatoire" if self.obligatoire else "facultatif"
        return f"écran {self.ecran}, #{self.identifiant}, {self.nature}, {rule}"


class ConstatAttendu(Document):
    """A demand that must be found, and one of its proofs."""

    ecran: int = 0
    """Screen of the proof, from 1; 0 where no proof is expected."""
    extrait: str = ""
    """A part of its excerpt."""
    mesure: float | None = None


class Attendu(Document):
    """All that must be found on the real pages, and what must not."""

    ecrans: tuple[str, ...] = Field(min_length=1)
    """A part of the address of each screen, in order."""
    champs: frozenset[ChampAttendu]
    exigences: dict[str, ConstatAttendu]
    absentes: tuple[str, ...]
    textes_interdits: tuple[str, ...]
    """What stands only in the code that the pages quote."""

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the expectations."""
        return cls.model_validate_json(path.read_text("utf-8"))


def discrepancies(
    attendu: Attendu,
    ecrans: Sequence[str],
    constats: Sequence[ConstatRapport],
    pages: Sequence[PageFacts],
) -> tuple[str, ...]:
    """Name each identity that is missing or should not be there, in French; empty if all is well.

    `ecrans` are the addresses of the screens of the report, `pages` the facts of all states.
    """
    return (
        *_screens(attendu, ecrans),
        *_fields(attendu, pages),
        *_demands(attendu, {constat.exigence: constat for constat in constats}),
        *_quoted_code(attendu, constats, pages),
    )


def other_hosts(urls: Iterable[str]) -> tuple[str, ...]:
    """Name each host that was asked for something although the pages are served on loopback."""
    parts = (urlsplit(url) for url in urls)
    hosts = {p.hostname or p.netloc for p in parts if p.scheme not in ("data", "blob", "about")}
    return tuple(f"requête à un autre hôte : {host}" for host in sorted(hosts - {"127.0.0.1"}))


def _screens(attendu: Attendu, found: Sequence[str]) -> Iterator[str]:
    for numero, part in enumerate(attendu.ecrans, start=1):
        if numero > len(found) or part not in found[numero - 1]:
            yield f"écran {numero} manquant : {part}"
    for numero, url in enumerate(found[len(attendu.ecrans) :], start=len(attendu.ecrans) + 1):
        yield f"écran {numero} en trop : {url}"


def _fields(attendu: Attendu, pages: Sequence[PageFacts]) -> Iterator[str]:
    found = {
        ChampAttendu(
            ecran=page.ecran + 1,
            identifiant=champ.identifiant or champ.lieu.selecteur,
            nature=champ.nature,
            obligatoire=champ.obligatoire,
        )
        for page in pages
        for champ in page.champs
        if champ.visible
    }
    yield from (f"champ manquant : {champ}" for champ in sorted(attendu.champs - found, key=str))
    yield from (f"champ en trop : {champ}" for champ in sorted(found - attendu.champs, key=str))


def _demands(attendu: Attendu, constats: Mapping[str, ConstatRapport]) -> Iterator[str]:
    for identity, wanted in attendu.exigences.items():
        constat = constats.get(identity)
        if constat is None or constat.verdict is not Verdict.CONSTATE:
            verdict = constat.verdict if constat else "absente du rapport"
            yield f"exigence manquante : {identity} ({verdict})"
        elif wanted.ecran and not _proven(constat, wanted):
            yield (
                f"preuve manquante : {identity}, écran {wanted.ecran}"
                + (f", « {wanted.extrait} »" if wanted.extrait else "")
            )
        elif wanted.mesure is not None and constat.mesure != wanted.mesure:
            yield f"mesure de {identity} : {constat.mesure:g} au lieu de {wanted.mesure:g}"
    for identity in attendu.absentes:
        constat = constats.get(identity)
        if constat is None or constat.verdict in (Verdict.CONSTATE, Verdict.A_VERIFIER):
            verdict = constat.verdict if constat else "absente du rapport"
            proof = f" : {constat.preuves[0].extrait}" if constat and constat.preuves else ""
            yield f"exigence qui n'est pas demandée là : {identity} ({verdict}){proof}"


def _proven(constat: ConstatRapport, wanted: ConstatAttendu) -> bool:
    return any(
        preuve.ecran == wanted.ecran and preuve.certaine and wanted.extrait in preuve.extrait
        for preuve in constat.preuves
    )


def _quoted_code(
    attendu: Attendu, constats: Sequence[ConstatRapport], pages: Sequence[PageFacts]
) -> Iterator[str]:
    """Code that a page quotes for developers asks nothing (axe's proofs are code by nature)."""
    for page in pages:
        for bloc in page.blocs:
            if any(text in bloc.texte for text in attendu.textes_interdits):
                yield f"code cité pris pour du texte : écran {page.ecran + 1}, {bloc.texte[:80]}"
    for constat in constats:
        if constat.categorie is Categorie.ACCESSIBILITE:
            continue
        for preuve in constat.preuves:
            if any(text in preuve.extrait for text in attendu.textes_interdits):
                yield f"code cité pris pour une preuve : {constat.exigence}, {preuve.extrait[:80]}"
