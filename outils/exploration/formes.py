"""What a generated form is: its screens, what its service refuses, and what may be reached."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from exigences.exploration.conclusion import Arret
from exigences.exploration.limites import Limites

type Reponses = Mapping[str, str]
"""What was posted, by the names of the fields; a file gives its name and size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regle:
    """What the service demands of a field, and what it says where it refuses."""

    champ: str
    accepte: Callable[[str], bool]
    dit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecran:
    """One screen, as its service knows it."""

    nom: str
    titre: str
    corps: str = ""
    """What stands in its form."""
    bouton: str = "Continuer"
    """'' for a screen that has no form of its own."""
    attributs: str = ""
    """Attributes of the button."""
    methode: str = "post"
    regles: tuple[Regle, ...] = ()
    acte: bool = False
    """Whether what its form sends commits the person."""
    avant: str = ""
    """What stands before the form."""
    apres: str = ""
    """What stands after it: links, scripts."""
    suite: Callable[[Reponses], str] | None = None
    """The next screen where the answers choose it; else the one that is written next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forme:
    """One form of the generator."""

    nom: str
    titre: str
    """What is hard in it."""
    ecrans: tuple[Ecran, ...]
    fin: frozenset[Arret]
    """Why the exploration should stop."""
    atteignables: tuple[str, ...] = ()
    """Screens that can be reached without committing; all of them where none is said."""
    une_adresse: bool = False
    """Whether all screens have the same address."""
    limites: Limites = field(default_factory=Limites)
    """What the exploration is allowed."""
    piege: bool = False
    """Whether it is made to have its final act done."""

    def a_voir(self) -> frozenset[str]:
        """The screens that a robot can reach."""
        return frozenset(self.atteignables or (e.nom for e in self.ecrans))


type Cas = Callable[[Random], Forme]
"""How one form is drawn: the same seed draws the same."""

ENVOI = frozenset({Arret.ENVOI})
OBSTACLE = frozenset({Arret.OBSTACLE})


def present(champ: str, nom: str) -> Regle:
    """A field that must be filled."""
    return Regle(champ=champ, accepte=lambda v: bool(v.strip()), dit=f"{nom} : champ obligatoire.")


TOUJOURS = Regle(champ="", accepte=lambda _: False, dit="Une réponse n'est pas valide.")
"""What is always refused."""
