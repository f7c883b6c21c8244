"""Captchas: where they stand, and in which form the proof is asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exigences.facts.lecture import asked_on, label_of, obstacles_met, words_of
from exigences.facts.texte import fold
from exigences.model.etape import Obstacle
from exigences.model.facts import Champ, Nature, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu

_PREFIX = "captcha:"
_SOUND = re.compile(r"\b(?:audio|sonore|vocale?|ecoute[rz]?|entendre|son|lecture vocale)\b")
_PICTURE = re.compile(r"\b(?:image|visuel|dessin|captcha|caracteres|lettres|recopie[rz]|code)\b")
_SUM = re.compile(r"\b(?:combien|somme|calcul|resultat|plus|fois)\b|\d ?[+x×*-] ?\d|\bquelle est\b")
_WITH_SOUND = ("recaptcha", "hcaptcha", "captchetat", "friendly", "mtcaptcha", "arkose", "geetest")
_INVISIBLE = ("turnstile", "recaptcha-v3", "invisible", "friendly", "altcha", "datadome")


class Forme(StrEnum):
    """What a captcha asks of the senses."""

    IMAGE = "image"
    """A picture, and nothing else was seen."""
    PLUSIEURS = "plusieurs"
    """A picture or a sound."""
    TEXTE = "texte"
    """A question in words."""
    INCONNUE = "inconnue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Captcha:
    """A proof that the person is not a robot."""

    lieu: Lieu
    libelle: str
    forme: Forme
    certaine: bool
    """Whether the person surely has something to do."""


def captchas(parcours: ParcoursFacts) -> Iterator[Captcha]:
    """The captchas: fields, known products, then those where the replay stopped."""
    pages: set[int] = set()
    for page in parcours.pages:
        for captcha in _on_page(page):
            pages.add(page.indice)
            yield captcha
    for obstacle, lieu in obstacles_met(parcours):
        if obstacle is Obstacle.CAPTCHA and lieu.page not in pages:
            yield Captcha(lieu=lieu, libelle="Captcha", forme=Forme.INCONNUE, certaine=True)


def _on_page(page: PageFacts) -> Iterator[Captcha]:
    fields = [champ for champ in asked_on(page) if champ.nature is Nature.CAPTCHA]
    for champ in fields:
        yield Captcha(
            lieu=champ.lieu,
            libelle=label_of(champ),
            forme=_form(page, champ),
            certaine=champ.certaine,
        )
    if fields:
        return
    for name, places in page.marqueurs.items():
        if name.startswith(_PREFIX) and places:
            product = name.removeprefix(_PREFIX)
            yield Captcha(
                lieu=places[0],
                libelle=f"Captcha ({product})",
                forme=Forme.PLUSIEURS if product.startswith(_WITH_SOUND) else Forme.INCONNUE,
                certaine=not any(part in product for part in _INVISIBLE),
            )


def _form(page: PageFacts, champ: Champ) -> Forme:
    words = words_of(champ)
    texts = (*(b.texte for b in page.boutons), *(a.texte for a in page.liens))
    controls = fold(" | ".join(texts))
    if any(media.type == "audio" for media in page.medias) or _SOUND.search(controls):
        return Forme.PLUSIEURS
    if _SUM.search(words):
        return Forme.TEXTE
    if _picture_near(page) or _PICTURE.search(words):
        return Forme.IMAGE
    return Forme.INCONNUE


def _picture_near(page: PageFacts) -> bool:
    signs = (fold(f"{image.alternative} {image.url}") for image in page.images)
    return any("captcha" in sign or "code de securite" in sign for sign in signs)
