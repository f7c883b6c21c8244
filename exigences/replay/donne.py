"""Takes note of what each step gives to a page, as that page knows it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from exigences.browser.engine import BrowserSession, ElementRef, unless_lost
from exigences.browser.scripts import read_script
from exigences.model.procedure.cible import Cible
from exigences.replay.portage import Cargaison


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A field, as its page knows it."""

    noms: tuple[str, ...] = ()
    valeurs: tuple[str, ...] = ()
    etiquette: str = ""
    envoie: bool = False
    """Whether its page says that a change of it sends the form."""
    boutons: tuple[str, ...] = ()
    """The words of the buttons that send its form."""
    adresse: str = ""
    """Where its form is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What one replay gave so far."""

    session: BrowserSession
    cargaison: Cargaison = field(default_factory=Cargaison)

    def anything(self) -> bool:
        """Whether something was given yet."""
        return bool(self.cargaison.donnees)

    def look(self, element: ElementRef, option: str = "") -> Given:
        """How the page knows a field, before the gesture: after it, the page may have gone."""
        asked = {"selecteur": element.selecteur, "option": option}
        return _given(self.session.evaluate(element.cadre, read_script("given.js"), asked))

    def typed(self, cible: Cible, known: Given, text: str) -> None:
        """Note a text before it is typed."""
        self.cargaison.give(_label(cible, known), [text], known.noms)

    def held(self, cible: Cible, known: Given, element: ElementRef) -> None:
        """Note what a field made of a text, where it is still there."""
        with unless_lost():
            now = self.look(element)
            self.cargaison.give(_label(cible, known), now.valeurs[:1], known.noms)

    def chosen(self, cible: Cible, known: Given, *values: str) -> None:
        """Note an option or a box before it is chosen."""
        self.cargaison.give(_label(cible, known), [*values, *known.valeurs], known.noms)

    def file(self, cible: Cible, known: Given, path: Path) -> None:
        """Note a file before it is given."""
        self.cargaison.give_file(_label(cible, known), path, known.noms)

    def pressed(self, key: str) -> None:
        """Note what the field that has the focus holds, once a letter was pressed in it."""
        if len(key) != 1:
            return
        asked: dict[str, Any] = {"selecteur": ""}
        for frame in self.session.frames():
            with unless_lost():
                found = self.session.evaluate(frame, read_script("given.js"), asked)
                known = _given(found)
                self.cargaison.give(known.etiquette, known.valeurs, known.noms)


def _given(found: dict[str, Any] | None) -> Given:
    if found is None:
        return Given()
    return Given(
        noms=tuple(found["noms"]),
        valeurs=tuple(found["valeurs"]),
        etiquette=found["etiquette"],
        envoie=found["envoie"],
        boutons=tuple(found["boutons"]),
        adresse=found["adresse"],
    )


def _label(cible: Cible, known: Given) -> str:
    """The words by which the author, or else the page, names a field."""
    words: Sequence[str | None] = (cible.etiquette, cible.nom, cible.texte, known.etiquette)
    return next((w for w in words if w), cible.css or "un champ")
