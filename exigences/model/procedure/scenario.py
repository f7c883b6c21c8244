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
    tactile: bool = Field(False, description="true : un écran qu'on touche du doigt.")
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

    lecture: Literal["courante", "lente", "difficile"] = Field(
        "courante", description="Comment la personne lit."
    )
    langues: tuple[str, ...] = Field(("fr",), description="Langues qu'elle lit : fr, en…")


class Sosie(Document):
    """A published, fictitious, valid-looking identity."""

    prenom: str = Field(description="Prénom inventé.")
    nom: str = Field(description="Nom inventé.")
    naissance: date = Field(description="Date de naissance, comme 1980-04-12.")
    courriel: str = Field("", description="Adresse électronique fictive ; rien si elle n'en a pas.")
    telephone: str = Field("", description="Numéro réservé à la fiction, entre guillemets.")
    adresse: str = Field("", description="Numéro et rue.")
    code_postal: str = Field("", description="Code postal, entre guillemets.")
    commune: str = Field("", description="Commune.")
    mot_de_passe: str = Field("", description="Mot de passe qu'elle inventerait.")
    nir: str = Field("", description="Numéro de sécurité sociale fictif, entre guillemets.")
    numero_fiscal: str = Field("", description="Numéro fiscal fictif, entre guillemets.")


class Scenario(Document):
    """A scenario, as its YAML file describes it."""

    nom: str = Field(description="Nom de la situation.")
    description: str = Field("", description="Cette situation, en une phrase.")
    appareil: Appareil = Field(Appareil(), description="L'écran devant lequel est la personne.")
    reseau: Reseau = Field(Reseau(), description="Sa connexion.")
    saisie: Literal["souris", "clavier"] = Field("souris", description="Avec quoi elle agit.")
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
    javascript: bool = Field(True, description="false : son navigateur ne lance aucun script.")
    langues: tuple[str, ...] = Field(("fr-FR",), description="Langues que demande son navigateur.")
    equipement: tuple[str, ...] = Field((), description="Ce que la personne possède.")
    competences: Competences = Field(Competences(), description="Ce qu'elle sait faire.")
    sosie: Sosie = Field(description="Qui elle est : des données inventées.")

    @property
    def au_clavier(self) -> bool:
        """Whether the person has no mouse."""
        return self.saisie == "clavier"
