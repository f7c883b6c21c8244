"""Other means to meet a demand, that the pages show at its very place."""

import re

from exigences.facts.demandes.codes import Canal, codes_asked
from exigences.facts.demandes.depots import formats_of, uploads
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import text_about
from exigences.facts.voies.entrees import Voie, in_body, ways_in
from exigences.model.catalogue.besoins import MoyenVu
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_CANAUX = {
    MoyenVu.CODE_PAR_COURRIEL: Canal.COURRIEL,
    MoyenVu.CODE_PAR_SMS: Canal.SMS,
    MoyenVu.CODE_PAR_APPEL: Canal.APPEL,
    MoyenVu.CODE_PAR_COURRIER: Canal.COURRIER,
    MoyenVu.CODE_PAR_APPLICATION: Canal.APPLICATION,
}
_NO_PHOTO = re.compile(r"\bphoto\w*\b.{0,50}\b(?:pas|non) (?:admis|accept|autoris)")
_IMAGE = notion("image-ou-photo")


def shown_at(vu: MoyenVu, page: int, selecteur: str, faits: ParcoursFacts) -> bool:
    """Whether a page, at an element of it, shows this other means; for a way in, any page does."""
    if vu is MoyenVu.PHOTO_ACCEPTEE:
        return _photo_accepted(page, selecteur, faits)
    if vu is MoyenVu.AUTRE_IDENTIFICATION:
        return any(w.voie is not Voie.FOURNISSEUR and in_body(w) for w in ways_in(faits))
    canal = _CANAUX[vu]
    return any(c.lieu.page == page and canal in c.canaux for c in codes_asked(faits))


def _photo_accepted(indice: int, selecteur: str, faits: ParcoursFacts) -> bool:
    """Whether every file field of the page takes a picture: its formats name one, or none."""
    fields = [(page, c) for page, c in uploads(faits) if page.indice == indice]
    here = [(page, c) for page, c in fields if c.lieu.selecteur == selecteur] or fields
    for page, champ in here:
        told = formats_of(page, champ)
        words = fold(f"{champ.accept} | {told[1] if told else ''} | {text_about(page, champ)}")
        limited = bool(champ.accept.strip(" */")) or told is not None
        if _NO_PHOTO.search(fold(page.texte)) or (limited and not _IMAGE.search(words)):
            return False
    return bool(here)
