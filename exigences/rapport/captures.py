"""Screenshots as the report holds them."""

import base64

from exigences.model.parcours.etat import Capture
from exigences.model.rapport.rapport import CaptureRapport


def image_of(capture: Capture) -> CaptureRapport:
    """Put a screenshot in the report."""
    return CaptureRapport(
        largeur=capture.largeur,
        hauteur=capture.hauteur,
        donnees=base64.b64encode(capture.contenu).decode("ascii"),
    )
