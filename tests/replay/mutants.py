"""A form changed by a script, as services change: each mutant says where the right field is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape

from exigences.model.procedure.cible import Cible
from tests.browser.serveur import PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Controle:
    """A control: its name in the code says which one it truly is, whatever a page calls it."""

    vrai: str
    dit: str
    autre: str
    """What a new version of the service calls it."""
    rang: int
    """Its identifier in the page is made of it."""
    bouton: bool = False


def _controles() -> list[Controle]:
    noms = (
        ("prenom", "Prénom", "Votre prénom"),
        ("nom", "Nom de famille", "Nom"),
        ("naissance", "Date de naissance", "Né(e) le"),
        ("courriel", "Adresse électronique", "Courriel"),
        ("encore", "Confirmez l'adresse électronique", "Courriel, à nouveau"),
        ("telephone", "Téléphone portable", "Numéro de téléphone"),
        ("rue", "Numéro et rue", "Adresse postale"),
        ("code", "Code postal", "Code postal de résidence"),
        ("ville", "Commune", "Ville"),
        ("contrat", "Référence du contrat", "Numéro de client"),
        ("revenu1", "Revenu du parent 1", "Revenus du parent 1"),
        ("revenu2", "Revenu du parent 2", "Revenus du parent 2"),
    )
    champs = [
        Controle(vrai=vrai, dit=dit, autre=autre, rang=rang)
        for rang, (vrai, dit, autre) in enumerate(noms, 1)
    ]
    boutons = (("suite", "Continuer", "Suivant"), ("retour", "Étape précédente", "Retour"))
    return champs + [
        Controle(vrai=vrai, dit=dit, autre=autre, rang=rang, bouton=True)
        for rang, (vrai, dit, autre) in enumerate(boutons, len(champs) + 1)
    ]


AVANT = tuple(_controles())


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A page that changed, and the control that one step is meant for."""

    genre: str
    voulu: Controle
    apres: tuple[Controle, ...]
    """Empty of the one that is wanted where it was removed."""

    @property
    def cle(self) -> str:
        """How a test names it."""
        return f"{self.genre}-{self.voulu.vrai}"

    @property
    def page(self) -> str:
        """The page."""
        return PAGE.format(titre="Vous", corps=f"<form>{''.join(map(_html, self.apres))}</form>")

    @property
    def cible(self) -> Cible:
        """The target of the step, as the author wrote it on the page before."""
        sinon = (Cible(css=f"#c{self.voulu.rang}"),)
        if self.voulu.bouton:
            return Cible(role="button", nom=self.voulu.dit, sinon=sinon)
        return Cible(etiquette=self.voulu.dit, sinon=sinon)

    def touche(self, selecteur: str) -> str:
        """Which control a selector of the page leads to."""
        return next((c.vrai for c in self.apres if selecteur == f"#c{c.rang}"), "")


def _html(one: Controle) -> str:
    if one.bouton:
        return f"<button type='button' id='c{one.rang}'>{escape(one.dit)}</button>"
    label = f"<label for='c{one.rang}'>{escape(one.dit)}</label>"
    return f"<p>{label} <input id='c{one.rang}' name='{one.vrai}'></p>"


def mutants() -> Iterator[Mutant]:
    """Every control, changed in every way."""
    for voulu in AVANT:
        for genre, change in (
            ("renomme", _renamed), ("deplace", _moved), ("echange", _swapped), ("retire", _removed),
            ("remplace", _replaced),
        ):  # fmt: skip
            yield Mutant(genre=genre, voulu=voulu, apres=tuple(change(list(AVANT), voulu)))


def _renamed(all_: list[Controle], voulu: Controle) -> list[Controle]:
    """Called otherwise, in its place."""
    return [replace(c, dit=c.autre) if c is voulu else c for c in all_]


def _moved(all_: list[Controle], voulu: Controle) -> list[Controle]:
    """All in another order; identifiers tell places, and stay where they were."""
    return [replace(c, rang=place) for place, c in enumerate(reversed(all_), 1)]


def _swapped(all_: list[Controle], voulu: Controle) -> list[Controle]:
    """Called otherwise, and its identifier is now that of its neighbour."""
    near = all_[all_.index(voulu) - 1] if voulu is all_[-1] else all_[all_.index(voulu) + 1]
    swap = {voulu.vrai: replace(voulu, dit=voulu.autre, rang=near.rang),
            near.vrai: replace(near, rang=voulu.rang)}  # fmt: skip
    return [swap.get(c.vrai, c) for c in all_]


def _removed(all_: list[Controle], voulu: Controle) -> list[Controle]:
    """Taken out; the identifiers of those below move up."""
    kept = [c for c in all_ if c is not voulu]
    return [replace(c, rang=place) for place, c in enumerate(kept, 1)]


def _replaced(all_: list[Controle], voulu: Controle) -> list[Controle]:
    """Taken out, its identifier given to a neighbour that is called otherwise too."""
    kept = _removed(all_, voulu)
    return [replace(c, dit=c.autre) if c.rang == voulu.rang else c for c in kept]
