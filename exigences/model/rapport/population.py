"""Who is left out, in the report: bounds, funnel, gains, and the surveys they come from."""

from pydantic import Field

from exigences.model.document import Document
from exigences.model.score.population import Bornes, MesurePopulation, Recul


class ManqueDemande(Document):
    """What people lack to meet some demands of a screen, and how many they are."""

    manque: str
    qui: str = Field(description="Complète « les personnes qui … ».")
    arrete: bool = Field(description="false : cela les gêne, sans les arrêter toujours.")
    bornes: Bornes
    exigences: tuple[str, ...]
    deja: bool = Field(False, description="Si un écran précédent les touche déjà.")


class EtageEntonnoir(Document):
    """A screen, what is first asked there, and who may be lost once it is passed."""

    ecran: int
    titre: str
    manques: tuple[ManqueDemande, ...]
    dehors: Bornes
    risque: Bornes


class ManqueRapport(Document):
    """What some people lack, every survey that counted them, and the demands it stops."""

    manque: str
    qui: str
    bornes: Bornes
    mesures: tuple[MesurePopulation, ...]
    exigences: tuple[str, ...]
    compris_dans: str = Field("", description="Manque du rapport qui contient celui-ci.")
    compte_avec: str = Field(
        "", description="Pourquoi il n'est pas compté à part, quand l'enquête les réunit."
    )
    groupe: str = Field(
        "", description="Groupe dont c'est la part ; il n'entre pas dans les bornes."
    )


class GainCorrection(Document):
    """What both bounds lose, in points, if one demand disappears."""

    exigence: str
    titre: str
    dehors: Recul
    risque: Recul
    avec: tuple[str, ...] = Field(description="Demandes qui écartent les mêmes personnes.")


class DemandeSansChiffre(Document):
    """A demand that was found and for which no figure exists."""

    exigence: str
    titre: str
    raison: str


class PopulationRapport(Document):
    """Who is left out and who is at risk; bounds, never one figure."""

    phrase: str
    explication: str = Field(description="Pourquoi « laissées dehors » ou seulement « à risque ».")
    ferme: bool = Field(description="S'il est certain qu'aucune autre voie n'existe.")
    dehors: Bornes = Field(description="Personnes arrêtées, sans autre voie.")
    risque: Bornes = Field(description="Personnes arrêtées ou gênées, autre voie ou non.")
    entonnoir: tuple[EtageEntonnoir, ...]
    gains: tuple[GainCorrection, ...]
    manques: tuple[ManqueRapport, ...]
    a_part: tuple[ManqueRapport, ...] = Field(description="Parts d'un groupe, jamais additionnées.")
    a_verifier: tuple[ManqueDemande, ...] = Field(description="Demandes douteuses, non comptées.")
    sans_chiffre: tuple[DemandeSansChiffre, ...]
