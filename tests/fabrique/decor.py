"""Builders of what surrounds the facts: procedure, scenario, engine and replay."""

from datetime import date
from typing import Any

from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.etat import Capture, FrameSnapshot, PageSnapshot
from exigences.model.parcours.parcours import Moteur, Parcours
from exigences.model.procedure.etape import Adresse, Aller
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.model.procedure.scenario import Scenario, Sosie
from tests.fabrique.elements import DEPART


def procedure(**autres: Any) -> Procedure:
    """Build a procedure of one step."""
    defaut: dict[str, Any] = {
        "nom": "Demande d'aide",
        "organisme": "Ville de Bourg-Fictif",
        "droit": "Aide municipale",
        "depart": DEPART,
        "fictive": True,
        "etapes": (Aller(aller=Adresse(adresse="/")),),
    }
    return Procedure(**defaut | autres)


def scenario(**autres: Any) -> Scenario:
    """Build a scenario and its person, whose values are easy to look for in a report."""
    sosie = Sosie(
        prenom="Camille",
        nom="Exemple",
        naissance=date(1984, 5, 17),
        courriel="camille.exemple@boite.example",
        telephone="06 39 98 12 34",
        adresse="12 rue des Tilleuls",
        code_postal="99123",
        commune="Bourg-Fictif",
        mot_de_passe="Secret-Tres-Long-42",
        nir="2840599999999 12",
        numero_fiscal="3099999999999",
    )
    return Scenario(**{"nom": "Poste fixe", "sosie": sosie} | autres)


def moteur(**autres: Any) -> Moteur:
    """Build the description of an engine."""
    defaut = {"nom": "essai", "version": "1", "navigateur": "Navigateur 1", "axe": "4.11"}
    return Moteur(**defaut | autres)


def enregistrement(faits: ParcoursFacts, **autres: Any) -> Parcours:
    """Build the replay of which these facts could be read: one snapshot per page."""
    defaut: dict[str, Any] = {
        "source": ProcedureSource(
            procedure=_with_steps(faits), fichier="procedures/essai.yaml", lignes={"etapes.0": 10}
        ),
        "scenario": faits.scenario,
        "moteur": faits.moteur,
        "outil": "0.1.0",
        "debut": "2026-11-24T10:00:00Z",
        "pages": tuple(instantane(p) for p in faits.pages),
        "journal": faits.journal,
        "fin": faits.fin,
        "phrase_fin": "La démarche a été arrêtée avant l'envoi.",
        "envoye": faits.envoye,
    }
    return Parcours(**defaut | autres)


def _with_steps(faits: ParcoursFacts) -> Procedure:
    """The procedure, with as many steps as its journal tells of."""
    tops = {".".join(record.etape.split(".")[:2]) for record in faits.journal}
    steps = faits.procedure.etapes
    if len(tops) <= len(steps):
        return faits.procedure
    return faits.procedure.model_copy(
        update={"etapes": steps + steps[-1:] * (len(tops) - len(steps))}
    )


def instantane(faits: PageFacts, **autres: Any) -> PageSnapshot:
    """Build the snapshot of a page."""
    defaut: dict[str, Any] = {
        "indice": faits.indice,
        "etape": faits.etape,
        "onglet": 0,
        "document": faits.document or f"document-{faits.indice}",
        "url": faits.url,
        "titre": faits.titre,
        "langue": faits.langue,
        "statut": faits.statut,
        "empreinte": f"empreinte-{faits.indice}",
        "cadres": (FrameSnapshot(chemin=(), url=faits.url),),
        "axe": None if faits.axe is None else {"violations": [], "incomplete": []},
        "capture": Capture(largeur=1280, hauteur=1000, contenu=b"webp"),
    }
    return PageSnapshot(**defaut | autres)
