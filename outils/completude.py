"""Says what an exigence still lacks: each fault names the place and what to write there."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from exigences.facts.page.referentiel import load_referentiel
from exigences.loading.bareme import load_bareme
from exigences.loading.besoins import load_besoins
from exigences.loading.charges import load_charges
from exigences.model.catalogue.exigence import Categorie, Exigence, Mode, Verdict
from outils.ebauches import BAREME, BESOINS, CHANGEMENTS, CHARGES, PARTAGES

A_ECRIRE = "À écrire"
ATTENDU = "attendu.json"
TITRE_MAX = 50
"""Characters."""
MOTS_D_UN_REMEDE = 4
_CRITERE = re.compile(r"RGAA 4\.1\.2, critère (\d+\.\d+)")
_DOUTES = (Verdict.A_VERIFIER, Verdict.NON_TESTE, Verdict.NON_APPLICABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """An exigence and where its files stand."""

    exigence: Exigence
    racine: Path

    @property
    def code(self) -> Path:
        """Its module, from the root."""
        nom = self.exigence.id.replace("-", "_")
        return Path("exigences/catalogue") / self.exigence.categorie / f"{nom}.py"

    @property
    def essais(self) -> Path:
        """The folder of its fixtures, from the root."""
        return Path("tests/catalogue") / self.exigence.categorie / self.exigence.id

    def cases(self) -> list[Mapping[str, Any]]:
        """What is expected of its fixtures; none where that cannot be read, which the tests say."""
        path = self.racine / self.essais / ATTENDU
        found: list[Mapping[str, Any]] = []
        with suppress(OSError, ValueError):
            found = json.loads(path.read_text(encoding="utf-8")).get("cas", [])
        return found

    def pages(self) -> Mapping[str, str]:
        """The fixture pages that are there, by name."""
        folder = self.racine / self.essais
        return {p.name: p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.html"))}

    def field(self, nom: str) -> str:
        """The place of a field of the exigence, as a fault begins."""
        return f"{self.code}, « {nom} »"


type Faults = Iterator[str]
type Check = Callable[[Dossier], Faults]


def stubs_left(dossier: Dossier) -> Faults:
    """The lines of its files, and its lines in the shared files, that are still to be written."""
    own = [dossier.code, *(dossier.essais / nom for nom in (*dossier.pages(), ATTENDU))]
    for path in own:
        for ligne, text in _lines(dossier.racine / path):
            if A_ECRIRE in text:
                yield f"{path}:{ligne} : {_asked(text)}"
    for path in PARTAGES:
        for ligne, text in _lines(dossier.racine / path):
            if A_ECRIRE in text and dossier.exigence.id in _words(text):
                yield f"{path}:{ligne} : {_asked(text)}"


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    if path.is_file():
        yield from enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", text)


def _asked(text: str) -> str:
    """What a stub asks for, without the signs around it."""
    told = text[text.index(A_ECRIRE) :].removesuffix("-->").strip(" \"',.")
    return told if told.endswith(")") else f"{told}."


def fixtures_missing(dossier: Dossier) -> Faults:
    """The three kinds of pages, and what is expected of each."""
    place = dossier.essais / ATTENDU
    verdicts = {case.get("verdict") for case in dossier.cases()}
    for verdict in (Verdict.CONSTATE, Verdict.NON_CONSTATE):
        if verdict not in verdicts:
            yield f"{place} : il manque un cas dont le verdict est « {verdict} »."
    if not verdicts & set(_DOUTES):
        yield f"{place} : il manque un cas de doute (« {' », « '.join(_DOUTES)} »)."
    for rank, case in enumerate(dossier.cases(), start=1):
        if case.get("verdict") == Verdict.CONSTATE and not case.get("preuves"):
            yield f"{place}, cas {rank} : dites sous « preuves » où elle est trouvée (sélecteurs)."


def pages_amiss(dossier: Dossier) -> Faults:
    """Pages that no case opens, that are missing, or that are expected to say two things."""
    place = dossier.essais / ATTENDU
    cases, held = dossier.cases(), dossier.pages()
    opened = set(chain.from_iterable(case.get("pages", ()) for case in cases))
    linked = "".join(held.values())
    for page in held:
        if page not in opened and page not in linked:
            yield f"{dossier.essais / page} : aucun cas ne l'ouvre ; nommez-la dans {place}."
    for page in sorted(opened):
        if not (dossier.racine / dossier.essais / page).is_file():
            yield f"{dossier.essais / page} : {place} l'ouvre, et elle n'existe pas ; écrivez-la."
    last = {v: {c["pages"][-1] for c in cases if c.get("verdict") == v} for v in _EXTREMES}
    both = last[Verdict.CONSTATE] & last[Verdict.NON_CONSTATE]
    if both and not any("seuil" in case or "envoye" in case for case in cases):
        yield f"{place} : {', '.join(both)} ne peut être à la fois constatée et non constatée."


_EXTREMES = (Verdict.CONSTATE, Verdict.NON_CONSTATE)


def names_amiss(dossier: Dossier) -> Faults:
    """The id and the title are names."""
    exigence = dossier.exigence
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", exigence.id):
        yield f"{dossier.field('id')} : écrivez un nom en minuscules, sans accent, avec des « - »."
    if not exigence.titre[:1].isupper() or exigence.titre.endswith("."):
        yield f"{dossier.field('titre')} : commencez par une majuscule, et sans point final."
    if len(exigence.titre) > TITRE_MAX:
        yield f"{dossier.field('titre')} : {TITRE_MAX} signes au plus."


def sources_amiss(dossier: Dossier) -> Faults:
    """A source, whose criteria exist, and a remedy."""
    exigence, place = dossier.exigence, dossier.field("references")
    if not exigence.references:
        yield f"{place} : donnez au moins une source (loi, RGAA, étude)."
    if len(set(exigence.references)) < len(exigence.references):
        yield f"{place} : une source y est deux fois ; gardez-en une."
    for reference in exigence.references:
        if not reference.titre.strip():
            yield f"{place} : une source n'a pas de titre ; écrivez-le."
        if reference.url and not reference.url.startswith("https://"):
            yield f"{place} : « {reference.url} » doit commencer par https://."
        cited = _CRITERE.fullmatch(reference.titre)
        if cited and cited[1] not in _criteria():
            yield f"{place} : le critère {cited[1]} n'existe pas dans le RGAA 4.1.2."
    if len(exigence.remediation.split()) < MOTS_D_UN_REMEDE:
        yield f"{dossier.field('remediation')} : dites en une phrase ce que le service peut faire."


def _criteria() -> set[str]:
    return {
        f"{theme.numero}.{rank}"
        for theme in load_referentiel().themes
        for rank in range(1, theme.criteres + 1)
    }


def mode_amiss(dossier: Dossier) -> Faults:
    """What is to be gathered is a thing, and an absence is none."""
    exigence = dossier.exigence
    closed = exigence.categorie is Categorie.RECOURS or exigence.id.startswith("voie-unique")
    if closed and exigence.mode is Mode.AVOIR:
        yield f"{dossier.field('mode')} : ce n'est pas une chose à réunir ; SAVOIR ou FAIRE ?"


def weight_missing(dossier: Dossier) -> Faults:
    """A weight in the bareme."""
    if dossier.exigence.id not in load_bareme().exigences:
        yield f"{BAREME}, « exigences » : écrivez son poids et la raison de ce poids."


def burden_missing(dossier: Dossier) -> Faults:
    """A burden at least."""
    if not load_charges().get(dossier.exigence.id):
        yield f"{CHARGES} : écrivez son nom sous chaque charge qu'elle fait peser."


def need_missing(dossier: Dossier) -> Faults:
    """What it needs of a person, or why it is the same for all."""
    needs, identifiant = load_besoins(), dossier.exigence.id
    needed = any(b.exigence == identifiant for b in needs.besoins)
    alike = sum(group.exigences.count(identifiant) for group in needs.pour_tous)
    if not needed and not alike:
        yield f"{BESOINS} : dites sous « besoins » qui elle gêne, ou ajoutez-la sous « pour_tous »."
    elif needed + alike > 1:
        yield f"{BESOINS} : elle est dite deux fois ; gardez « besoins », ou « pour_tous »."


def page_stale(dossier: Dossier) -> Faults:
    """The page of the catalogue names it."""
    page = dossier.racine / "docs" / "catalogue.md"
    if f"\n`{dossier.exigence.id}` · " not in page.read_text(encoding="utf-8"):
        yield "docs/catalogue.md : elle n'y est pas encore ; lancez « make docs »."


def told_of(error: BaseException, racine: Path) -> str:
    """A fault of the code, by the last line of ours that it went through."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{_from(racine, error.filename)}:{error.lineno} : {error.msg}."
    trace, place = error.__traceback__, ""
    while trace is not None:
        code = _from(racine, trace.tb_frame.f_code.co_filename)
        place = place if code.startswith("/") else f"{code}:{trace.tb_lineno} : "
        trace = trace.tb_next
    return f"{place}{type(error).__name__} : {error}"


def _from(racine: Path, path: str) -> str:
    inside = Path(path).is_relative_to(racine) and ".venv" not in Path(path).parts
    return Path(path).relative_to(racine).as_posix() if inside else path


def count_amiss(racine: Path, count: int) -> Faults:
    """The CHANGELOG counts the catalogue."""
    text = (racine / CHANGEMENTS).read_text(encoding="utf-8")
    told = re.findall(r"(\d+) exigences dans huit domaines", text)
    if told != [str(count)]:
        yield f"{CHANGEMENTS} : écrivez « {count} exigences dans huit domaines »."


FICHIERS: tuple[Check, ...] = (
    fixtures_missing,
    pages_amiss,
    names_amiss,
    sources_amiss,
    mode_amiss,
    weight_missing,
    burden_missing,
    need_missing,
    page_stale,
)
"""What is to be in its files and in those that all share."""
