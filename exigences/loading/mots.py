"""Reads the words that are shipped as data, strictly: every fault has its file and its line."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from exigences.loading.arbre import Feuille, Noeud
from exigences.loading.chemin import Chemin, locate
from exigences.loading.erreur import Faute, LoadingError, suggestion
from exigences.loading.strict import load_strict
from exigences.model.mots import FichierDeMots, NotionDecrite
from exigences.mots.dictionnaire import (
    Dictionnaire,
    Exemple,
    NotionLue,
    Tournure,
    read_example,
)
from exigences.mots.grammaire import LigneError, read_line
from exigences.mots.motif import check_cost, pattern_of
from exigences.mots.notions import DOSSIER
from exigences.mots.tournure import Suite, named

CHEMIN = f"exigences/donnees/{DOSSIER}"


@cache
def load_mots() -> Dictionnaire:
    """The words that are shipped with the package."""
    folder = files("exigences.donnees").joinpath(DOSSIER)
    names = sorted(s.name for s in folder.iterdir() if s.name.endswith(".yaml"))
    return read_mots((f"{CHEMIN}/{n}", folder.joinpath(n).read_text("utf-8")) for n in names)


def read_mots(sources: Iterable[tuple[str, str]]) -> Dictionnaire:
    """The words of YAML texts, each after its name; LoadingError says all that is to mend."""
    fautes: list[Faute] = []
    notions: dict[str, NotionLue] = {}
    for fichier, text in sources:
        read, racine = load_strict(text, fichier, FichierDeMots, lambda *_: iter(()))
        for i, decrite in enumerate(read.notions):
            reader = _Reader(fichier, racine, ("notions", i))
            if decrite.id in notions:
                reader.fault(reader.line("id"), _twice(notions[decrite.id]))
            else:
                notions[decrite.id] = reader.notion(decrite, read.domaine)
            fautes += reader.fautes
    mots = Dictionnaire(notions)
    fautes = fautes or list(_faults_of_references(mots))
    if fautes:
        raise LoadingError(fautes)
    return mots


def _twice(other: NotionLue) -> str:
    return (
        f"la notion « {other.id} » est déjà décrite dans {other.fichier}:{other.ligne} : "
        "gardez-en une seule."
    )


class _Reader:
    """Reads one notion, and keeps what is to mend in it."""

    def __init__(self, fichier: str, racine: Noeud, place: Chemin) -> None:
        self._fichier, self._racine, self._place = fichier, racine, place
        self.fautes: list[Faute] = []

    def fault(self, ligne: int, texte: str) -> None:
        """Keep what is wrong at a line."""
        self.fautes.append(Faute(fichier=self._fichier, ligne=ligne, texte=texte))

    def line(self, key: str) -> int:
        """The line of a key of the notion."""
        return locate(self._racine, (*self._place, key)).ligne

    def notion(self, decrite: NotionDecrite, domaine: str) -> NotionLue:
        """The notion, without the lines that cannot be read."""
        return NotionLue(
            id=decrite.id,
            titre=decrite.titre,
            langue=decrite.langue,
            domaine=domaine,
            fichier=self._fichier,
            ligne=self.line("id"),
            tournures=tuple(self._turns()),
            exemples=(*self._examples("oui"), *self._examples("non")),
        )

    def _turns(self) -> Iterator[Tournure]:
        seen: dict[Suite, int] = {}
        for ligne, texte in self._lines("tournures"):
            try:
                suite = read_line(texte)
            except LigneError as refusal:
                self.fault(ligne, f"« {texte} » : {refusal}")
                continue
            if suite in seen:
                self.fault(ligne, f"« {texte} » est déjà à la ligne {seen[suite]} : retirez-la.")
                continue
            seen[suite] = ligne
            yield Tournure(texte=texte, ligne=ligne, suite=suite)

    def _examples(self, key: str) -> Iterator[Exemple]:
        for ligne, texte in self._lines(key):
            try:
                example = read_example(texte, ligne)
            except ValueError as refusal:
                self.fault(ligne, f"« {texte} » : {refusal}")
                continue
            if bool(example.trouve) != (key == "oui"):
                self.fault(ligne, _MARKS[key])
            yield example

    def _lines(self, key: str) -> Iterator[tuple[int, str]]:
        """The lines of a block of text, with their numbers; those that begin with # are notes."""
        endroit = locate(self._racine, (*self._place, key))
        if not endroit.trouve or not isinstance(endroit.noeud, Feuille):
            return
        block = endroit.noeud.ecrit
        first = endroit.noeud.ligne + ("\n" in block)
        for i, texte in enumerate(block.split("\n")):
            if texte.strip() and not texte.lstrip().startswith("#"):
                yield first + i, texte.strip()


_MARKS = {
    "oui": "une phrase de « oui » entoure ce qui y est trouvé de ⟦ et ⟧ : marquez-le.",
    "non": "une phrase de « non » ne marque rien : retirez ⟦ et ⟧, ou mettez-la sous « oui ».",
}


def _faults_of_references(mots: Dictionnaire) -> Iterator[Faute]:
    """References to what is not there, in a circle, or in lines that would cost too much."""
    unknown = [
        Faute(
            fichier=notion.fichier,
            ligne=tournure.ligne,
            texte=f"la notion « {id_} » n'existe pas : {suggestion(id_, mots.notions)}",
        )
        for notion in mots.notions.values()
        for tournure in notion.tournures
        for id_ in named(tournure.suite)
        if id_ not in mots.notions
    ]
    circles = [] if unknown else list(_circles(mots))
    yield from unknown or circles or _too_costly(mots)


def _circles(mots: Dictionnaire) -> Iterator[Faute]:
    for notion in mots.notions.values():
        reached = _reached(notion.id, mots)
        if notion.id in reached:
            yield Faute(
                fichier=notion.fichier,
                ligne=notion.ligne,
                texte=f"la notion « {notion.id} » renvoie à elle-même : retirez ce renvoi.",
            )


def _reached(id_: str, mots: Dictionnaire) -> set[str]:
    reached: set[str] = set()
    left = [id_]
    while left:
        for suite in mots.turns(left.pop()):
            new = set(named(suite)) - reached
            reached |= new
            left += new
    return reached


def _too_costly(mots: Dictionnaire) -> Iterator[Faute]:
    for notion in mots.notions.values():
        for tournure in notion.tournures:
            try:
                check_cost(tournure.suite, mots.turns)
                pattern_of((tournure.suite,), mots.turns)
            except LigneError as refusal:
                yield Faute(
                    fichier=notion.fichier,
                    ligne=tournure.ligne,
                    texte=f"« {tournure.texte} » : {refusal}",
                )
