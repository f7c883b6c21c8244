"""What each demand needs of a person: equipment, a skill or a condition; a versioned document."""

import re
from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from exigences.model.document import Document

type Groupes = tuple[tuple[str, ...], ...]
"""Groups of equipment words: all the groups are needed, one word of each is enough."""


class Portee(StrEnum):
    """How far a demand that a person cannot meet goes."""

    GENE = "gene"
    """The person goes on, with more trouble than others."""
    BLOQUE = "bloque"
    """The person cannot go on alone by this way."""


class Situation(StrEnum):
    """What a scenario says of a person beside what they own."""

    LECTURE_LENTE = "lecture-lente"
    LECTURE_DIFFICILE = "lecture-difficile"
    AUTRE_LANGUE = "autre-langue"
    """French is not among the languages that the person reads."""
    SANS_JAVASCRIPT = "sans-javascript"
    RESEAU_LENT = "reseau-lent"
    AGRANDISSEMENT = "agrandissement"
    """The page is enlarged at least twice."""
    TACTILE = "tactile"
    CLAVIER = "clavier"
    """Keys alone, before eyes that follow the focus."""
    LECTEUR_D_ECRAN = "lecteur-d-ecran"
    """The page is heard, and not seen."""
    SANS_ENTENDRE = "sans-entendre"
    LOUPE = "loupe"
    """A magnifier shows a small part of the screen, and does not change the page."""
    AIDANT = "aidant"


class MoyenVu(StrEnum):
    """What the facts may show, at the place of a demand, of another way to meet it."""

    CODE_PAR_COURRIEL = "code-par-courriel"
    CODE_PAR_SMS = "code-par-sms"
    CODE_PAR_APPEL = "code-par-appel"
    CODE_PAR_COURRIER = "code-par-courrier"
    CODE_PAR_APPLICATION = "code-par-application"
    PHOTO_ACCEPTEE = "photo-acceptee"
    AUTRE_IDENTIFICATION = "autre-identification"


class MotEquipement(Document):
    """A word of the closed vocabulary of what a person may own."""

    mot: str
    nom: str = Field(description="Nom commun sans article : « téléphone mobile ».")
    aussi: tuple[str, ...] = Field((), description="Autres mots pour la même chose, proposés.")
    donne: tuple[str, ...] = Field((), description="Ce que qui possède ceci possède aussi.")
    identite: str = Field("", description="Donnée du sosie qui, si elle est là, prouve qu'il l'a.")


class MotSituation(Document):
    """A situation, said of the person."""

    situation: Situation
    dit: str = Field(description="Ce qui se dit après « cette personne » : « lit lentement ».")


class AutreMoyen(Document):
    """Another means that is accepted at the very place of a demand."""

    dit: str = Field(description="Groupe nominal avec son article.")
    avec: Groupes = ()
    si: MoyenVu | None = Field(None, description="Ce qu'il faut avoir vu à cet endroit.")


class Besoin(Document):
    """What one demand needs; of the same demand, the first whose words are read applies."""

    exigence: str
    quand: tuple[str, ...] = Field((), description="Mots de la preuve, sans accent ; un suffit.")
    demande: str = Field(description="Ce qui est demandé : groupe nominal avec son article.")
    portee: Portee
    il_faut: Groupes = ()
    situations: tuple[Situation, ...] = Field((), description="Qui elle arrête ou gêne.")
    autres_moyens: tuple[AutreMoyen, ...] = ()
    raison: str


class PourTous(Document):
    """Demands that stop or hinder nobody in particular, among whom a scenario can describe."""

    raison: str
    exigences: tuple[str, ...]


class Besoins(Document):
    """The vocabulary and the needs."""

    version: str
    equipement: tuple[MotEquipement, ...]
    situations: tuple[MotSituation, ...]
    besoins: tuple[Besoin, ...]
    pour_tous: tuple[PourTous, ...] = ()

    def avec(self, mots: Iterable[str]) -> frozenset[str]:
        """All that a person owns who owns these words: what comes with each is added."""
        found: set[str] = set()
        waiting = list(mots)
        while waiting:
            mot = waiting.pop()
            if mot not in found:
                found.add(mot)
                waiting += [d for m in self.equipement if m.mot == mot for d in m.donne]
        return frozenset(found)

    def nom(self, mot: str) -> str:
        """The common noun of a word of the vocabulary."""
        return next(m.nom for m in self.equipement if m.mot == mot)

    def dit(self, situation: Situation) -> str:
        """What is said of a person in a situation."""
        return next(s.dit for s in self.situations if s.situation is situation)

    def of(self, exigence: str, texte: str) -> Besoin | None:
        """The need of an exigence, for what an evidence says (folded text); None if it has none."""
        among = (b for b in self.besoins if b.exigence == exigence)
        return next((b for b in among if not b.quand or _names(texte, b.quand)), None)


def _names(texte: str, mots: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{re.escape(mot)}\b", texte) for mot in mots)
