"""Builders of exigences, evidence and verdicts."""

from typing import Any

from exigences.model.catalogue.exigence import (
    Annonce,
    Categorie,
    Certitude,
    Competence,
    Constat,
    Effort,
    Exigence,
    Mode,
    Preuve,
    Reference,
    Verdict,
)
from exigences.model.lieu import Boite


def exigence(id_: str = "telephone-mobile", **autres: Any) -> Exigence:
    """Build an entry of the catalogue."""
    defaut: dict[str, Any] = {
        "categorie": Categorie.EQUIPEMENT,
        "titre": id_.replace("-", " ").capitalize(),
        "demande": f"Disposer de : {id_.replace('-', ' ')}.",
        "instruction": f"Prépare ceci : {id_.replace('-', ' ')}.",
        "pourquoi": "Tout le monde n'en a pas.",
        "mode": Mode.AVOIR,
        "competence": Competence.AUCUNE,
        "references": (Reference(titre="Source d'essai"),),
        "effort": Effort.ECRAN,
        "remediation": "Proposer un autre moyen.",
        "annonce": (id_.replace("-", " "),),
    }
    return Exigence(id=id_, **defaut | autres)


def preuve(**autres: Any) -> Preuve:
    """Build a certain evidence on the first page."""
    defaut: dict[str, Any] = {
        "page": 0,
        "selecteur": "#x",
        "extrait": "Un extrait",
        "boite": Boite(x=20, y=100, largeur=300, hauteur=30),
        "certitude": Certitude.CERTAINE,
    }
    return Preuve(**defaut | autres)


def constat(
    quoi: Exigence | str = "telephone-mobile",
    verdict: Verdict = Verdict.CONSTATE,
    annonce: Annonce | None = None,
    **autres: Any,
) -> Constat:
    """Build a verdict; a demand that is found was never announced and has one proof."""
    found = verdict is Verdict.CONSTATE
    defaut: dict[str, Any] = {
        "preuves": (preuve(),) if found else (),
        "mesure": 1.0 if found else None,
    }
    return Constat(
        exigence=exigence(quoi) if isinstance(quoi, str) else quoi,
        verdict=verdict,
        annonce=annonce or (Annonce.JAMAIS if found else Annonce.SANS_OBJET),
        **defaut | autres,
    )
