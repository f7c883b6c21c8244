"""Finds what follows the irreversible step."""

from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape


def after_sending(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """Pages seen from the sending on; the last one where the journal does not name the sending."""
    for record in parcours.journal:
        sent = record.verbe == "envoyer" and record.statut is StatutEtape.FAITE
        if sent and record.page is not None:
            return parcours.pages[record.page :]
    return parcours.pages[-1:]
