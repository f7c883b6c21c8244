"""Where a sentence sends people in person or by letter, beyond the names of the channels."""

import re

from exigences.mots import notion
from exigences.mots.formes import FORMES

STREET = re.compile(FORMES["numero de rue"])
"""The first words of an address where one may go (folded text)."""
GUICHET = notion("guichet-ou-aller")
"""A place where people are received (folded text)."""
SE_FAIT = notion("se-fait-sur-place")
"""A thing that is done in such a place, whoever does it (folded text)."""
COURRIER = notion("lettre-a-envoyer")
"""A letter to send (folded text)."""
