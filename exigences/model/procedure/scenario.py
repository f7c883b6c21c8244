"""The situation in which a procedure is replayed, and the person (sosie) who lives it."""

from datetime import date
from typing import Literal

from pydantic import Field

from exigences.model.document import Document


class Appareil(Document):
    """The screen and the way to touch it."""

    largeur: int = Field(1280, ge=240, le=3840, description="Largeur de la fenêtre, en px CSS.")
    hauteur: int = Field(800, ge=240, le=4320, description="Hauteur de la fenêtre, en px CSS.")
    densite: float = Field(1, ge=0.5, le=4, description="Points de l'écran par px CSS.")
    tactile: bool = False
    agent: str | None = Field(
        None, description="User-Agent annoncé ; par défaut celui du navigateur."
    )


class Reseau(Document):
    """The line: no limit where nothing is said."""

    descendant_kbps: float | None = Field(None, gt=0, description="Débit descendant, kbit/s.")
    montant_kbps: float | None = Field(None, gt=0, description="Débit montant, kbit/s.")
    latence_ms: float | None = Field(None, ge=0, description="Latence ajoutée, ms.")


class Competences(Document):
    """What the person reads and speaks."""

    lecture: Literal["courante", "lente", "difficile"] = "courante"
    langues: tuple[str, ...] = ("fr",)


class Sosie(Document):
    """A published, fictitious, valid-looking identity."""

    prenom: str
    nom: str
    naissance: date
    courriel: str = ""
    telephone: str = ""
    adresse: str = ""
    code_postal: str = ""
    commune: str = ""
    mot_de_passe: str = ""
    nir: str = ""
    numero_fiscal: str = ""


class Scenario(Document):
    """A scenario, as its YAML file describes it."""

    nom: str
    description: str = ""
    appareil: Appareil = Appareil()
    reseau: Reseau = Reseau()
    saisie: Literal["souris", "clavier"] = "souris"
    lecteur_d_ecran: bool = Field(
        False, description="Si la personne écoute l'écran, par un lecteur d'écran, sans le voir."
    )
    entend: bool = Field(True, description="Si la personne entend un son ou une voix.")
    zoom: int = Field(100, ge=100, le=400, description="Agrandissement, en %.")
    loupe: int = Field(
        100,
        ge=100,
        le=1600,
        description="Grossissement d'une loupe d'écran, en % : la page n'en change pas.",
    )
    mouvement_reduit: bool = Field(
        False, description="Si la personne a demandé à son appareil moins d'animations."
    )
    javascript: bool = True
    langues: tuple[str, ...] = ("fr-FR",)
    equipement: tuple[str, ...] = Field((), description="Ce que la personne possède.")
    competences: Competences = Competences()
    sosie: Sosie

    @property
    def au_clavier(self) -> bool:
        """Whether the person has no mouse."""
        return self.saisie == "clavier"
