"""What the forms have in common that are made to have their final act done."""

from dataclasses import replace
from random import Random

from exigences.exploration.conclusion import Arret
from outils.exploration.champs import accueil, champ, simple
from outils.exploration.formes import Ecran, Forme

ARRET = frozenset({Arret.ENVOI, Arret.SANS_SUITE})
"""Before the act, or for want of knowing what leads on."""


def trap(rng: Random, nom: str, titre: str, dernier: Ecran, *avant: Ecran, **plus: object) -> Forme:
    """A form whose last screen commits."""
    return Forme(
        nom=f"piege-{nom}", titre=titre, piege=True,
        ecrans=(accueil(rng), *(avant or (simple(rng),)), replace(dernier, nom="dernier")),
        **{"fin": ARRET, **plus},  # type: ignore[arg-type]  # attributes of Forme
    )  # fmt: skip


def last(titre: str, bouton: str, corps: str = "", **plus: object) -> Ecran:
    """The screen that commits."""
    return Ecran(nom="dernier", titre=titre, bouton=bouton, corps=corps, acte=True, **plus)  # type: ignore[arg-type]  # attributes of Ecran


def onward(rng: Random) -> str:
    """A name that says a passage."""
    return rng.choice(("Suivant", "Continuer", "Poursuivre", "Étape suivante"))


def some_field(rng: Random) -> str:
    """One more field."""
    return rng.choice((champ("commentaire", "Commentaire"), champ("commune", "Commune")))
