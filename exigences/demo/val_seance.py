"""What Val-Clair keeps of one request, and the drafts that can be taken up elsewhere."""

from collections import OrderedDict
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock

from exigences.demo.seance import SEANCES_MAX, chiffres
from exigences.demo.val_regles import ECRANS, date_lue

LONGUEUR_REFERENCE = 6


@dataclass(slots=True)
class SeanceVal:
    """One request; nothing expires, and what was typed comes back when one goes back."""

    valeurs: dict[str, str] = field(default_factory=dict)
    faits: set[str] = field(default_factory=set)
    documents: list[str] = field(default_factory=list)
    reference: str = ""
    numero: str = ""

    def premier_ecran(self) -> str:
        """Name the first step that still waits for an answer."""
        return next((e.nom for e in ECRANS if e.nom not in self.faits), ECRANS[-1].nom)

    def atteint(self, ecran: str) -> bool:
        """Tell whether every step before this one is answered."""
        noms = [e.nom for e in ECRANS]
        return all(nom in self.faits for nom in noms[: noms.index(ecran)])

    def envoyer(self) -> None:
        """Send the request; its number depends on the answers alone."""
        contenu = repr(sorted(self.valeurs.items()))
        self.numero = "AE-" + chiffres(sha256(contenu.encode()).hexdigest(), LONGUEUR_REFERENCE)


class Brouillons:
    """The drafts of one application: a short reference and the date of birth open one."""

    def __init__(self) -> None:
        self._verrou = Lock()
        self._nombre = 0
        self._brouillons: OrderedDict[str, SeanceVal] = OrderedDict()

    def garder(self, seance: SeanceVal) -> str:
        """Keep a copy, and give its reference; the same session keeps the same one."""
        with self._verrou:
            if not seance.reference:
                self._nombre += 1
                numero = chiffres(f"brouillon {self._nombre}", LONGUEUR_REFERENCE)
                seance.reference = f"VC-{numero}"
            self._brouillons[seance.reference] = _copie(seance)
            while len(self._brouillons) > SEANCES_MAX:
                self._brouillons.popitem(last=False)
            return seance.reference

    def retrouver(self, reference: str, naissance: str) -> SeanceVal | None:
        """Find a draft, however its reference and the date of birth are written."""
        cle = reference.strip().upper().replace(" ", "")
        if cle and not cle.startswith("VC-"):
            cle = f"VC-{cle.removeprefix('VC')}"
        with self._verrou:
            brouillon = self._brouillons.get(cle)
        date = date_lue(naissance)
        if brouillon is None or date is None:
            return None
        attendue = date_lue(brouillon.valeurs.get("naissance", ""))
        return _copie(brouillon) if date == attendue else None


def _copie(seance: SeanceVal) -> SeanceVal:
    return SeanceVal(
        valeurs=dict(seance.valeurs),
        faits=set(seance.faits),
        documents=list(seance.documents),
        reference=seance.reference,
    )
