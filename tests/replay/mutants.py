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
    sorte: str = "champ"
    """`champ`, `aide` (a field whose label holds a hint), `liste`, `case`, `bouton` or `lien`."""

    @property
    def presse(self) -> bool:
        """Whether it is pressed, and not filled."""
        return self.sorte in ("bouton", "lien")


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
        Controle(vrai=vrai, dit=dit, autre=autre, rang=rang, sorte="bouton")
        for rang, (vrai, dit, autre) in enumerate(boutons, len(champs) + 1)
    ]


def _autres() -> Iterator[Controle]:
    """Of another page, built as a design system builds them."""
    noms = (
        ("denomination", "Nom de l'association", "Dénomination de l'association", "aide"),
        ("siret", "Numéro SIRET", "SIRET", "aide"),
        ("fiscal", "Numéro fiscal", "Identifiant fiscal", "aide"),
        (
            "securite",
            "Numéro de sécurité sociale du représentant",
            "Numéro de Sécurité sociale",
            "aide",
        ),
        ("prenom", "Prénom du représentant", "Prénom du président", "aide"),
        ("courriel", "Courriel du représentant", "Adresse électronique du représentant", "aide"),
        ("telephone", "Téléphone", "Numéro de téléphone", "aide"),
        ("statut", "Statut juridique", "Forme juridique", "liste"),
        ("region", "Région", "Région du siège", "liste"),
        ("departement", "Département", "Département du siège", "liste"),
        ("montant", "Montant demandé", "Montant de la subvention demandée", "champ"),
        ("iban", "IBAN", "Numéro IBAN du compte", "champ"),
        ("lettre", "Je souhaite recevoir la lettre", "Recevoir la lettre", "case"),
        ("exact", "Je certifie l'exactitude", "Je déclare exact ce qui précède", "case"),
        ("brouillon", "Enregistrer le brouillon", "Finir plus tard", "bouton"),
        ("suite", "Suivant", "Étape suivante", "bouton"),
        ("retour", "Revenir à l'étape 1", "Étape 1", "lien"),
        ("notice", "Lire la notice", "Consulter la notice", "lien"),
    )
    for rang, (vrai, dit, autre, sorte) in enumerate(noms, 1):
        yield Controle(vrai=vrai, dit=dit, autre=autre, rang=rang, sorte=sorte)


FORMES = {"d'un particulier": tuple(_controles()), "d'une association": tuple(_autres())}


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
        if self.voulu.presse:
            role = "link" if self.voulu.sorte == "lien" else "button"
            return Cible(role=role, nom=self.voulu.dit, sinon=sinon)
        return Cible(etiquette=self.voulu.dit, sinon=sinon)

    def touche(self, selecteur: str) -> str:
        """Which control a selector of the page leads to."""
        return next((c.vrai for c in self.apres if selecteur == f"#c{c.rang}"), "")


def _html(one: Controle) -> str:
    own, dit = f"id='c{one.rang}' name='{one.vrai}'", escape(one.dit)
    label = f"<label for='c{one.rang}'>{dit}</label>"
    match one.sorte:
        case "bouton":
            return f"<button type='button' {own}>{dit}</button>"
        case "lien":
            return f"<p><a href='#' id='c{one.rang}'>{dit}</a></p>"
        case "liste":
            return f"<p>{label} <select {own}><option>Un<option>Deux</select></p>"
        case "case":
            return f"<p><input type='checkbox' {own}> {label}</p>"
        case "aide":
            aide = "<span class='fr-hint-text'>Tel qu'il est au registre</span>"
            return f"<div><label for='c{one.rang}'>{dit} {aide}</label> <input {own}></div>"
        case _:
            return f"<p>{label} <input {own}></p>"


def mutants(avant: tuple[Controle, ...]) -> Iterator[Mutant]:
    """Every control of a form, changed in every way."""
    for voulu in avant:
        for genre, change in (
            ("renomme", _renamed), ("deplace", _moved), ("echange", _swapped), ("retire", _removed),
            ("remplace", _replaced),
        ):  # fmt: skip
            yield Mutant(genre=genre, voulu=voulu, apres=tuple(change(list(avant), voulu)))


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
