"""Captchas: where they stand, and in which form the proof is asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.lecture import asked_on, label_of, obstacles_met, words_of
from exigences.facts.page.marqueurs import EMPTY
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.etape import Obstacle
from exigences.mots import Trouve, notion

_PREFIX = "captcha:"
_SOUND = notion("version-sonore")
_PICTURE = notion("image-a-recopier")
_SUM: tuple[Trouve, ...] = (notion("question-ou-calcul"), re.compile(r"\d ?[+x×*-] ?\d"))
_HOLE = re.compile(r"\d ?[+x×*-] ?(?:\d+ ?)?=|[+x×*-] ?\d+ ?= ?\d")
"""« 10 x [box] = 100 »: a sum written around its field (folded text)."""
_AROUND = 8
"""Elements around a field among which its sum is written."""
_PROTECTED = notion("protege-par-un-captcha")
"""A notice that a page gives of a captcha that nobody may ever see (folded text)."""
_HUMAN = notion("verifie-qui-vient")
"""A page that checks who comes before it shows anything (folded text)."""
_PRODUCTS = {
    "recaptcha": "reCAPTCHA, case à cocher",
    "recaptcha-enterprise": "reCAPTCHA Enterprise, case à cocher",
    "recaptcha-invisible": "reCAPTCHA invisible",
    "recaptcha-v3": "reCAPTCHA v3, invisible",
    "hcaptcha": "hCaptcha",
    "hcaptcha-invisible": "hCaptcha invisible",
    "turnstile": "Cloudflare Turnstile",
    "friendly": "Friendly Captcha",
    "captchetat": "CaptchEtat",
    "altcha": "ALTCHA",
    "arkose": "Arkose Labs",
    "geetest": "GeeTest",
    "mtcaptcha": "MTCaptcha",
    "datadome": "DataDome",
    "botdetect": "BotDetect",
}
"""What each product is called."""
_WITH_SOUND = frozenset(
    {"recaptcha", "recaptcha-enterprise", "hcaptcha", "captchetat", "mtcaptcha", "arkose"}
    | {"geetest"}
)
"""Products that offer another form than a picture."""
_UNSEEN = frozenset(
    {"recaptcha-v3", "recaptcha-invisible", "hcaptcha-invisible", "turnstile", "friendly"}
    | {"altcha", "datadome"}
)
"""Products that ask most people to do nothing."""

_COMPUTING = frozenset({"altcha", "friendly"})
"""Products whose box has the device compute, for seconds or for a minute, before one may go on."""
_WAITS = " : l'appareil calcule ensuite, et il faut attendre"


class Forme(StrEnum):
    """What a captcha asks of the senses."""

    IMAGE = "image"
    """A picture, and nothing else was seen."""
    PLUSIEURS = "plusieurs"
    """A picture or a sound."""
    TEXTE = "texte"
    """A question in words."""
    INVISIBLE = "invisible"
    """Nothing, most often: the product watches how the person acts."""
    INCONNUE = "inconnue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Captcha:
    """A proof that the person is not a robot."""

    lieu: Lieu
    libelle: str
    forme: Forme
    certaine: bool
    """Whether the person surely has something to do."""
    calcule: bool = False
    """Whether the person ticks a box, and the device does the rest."""


def captchas(parcours: ParcoursFacts) -> Iterator[Captcha]:
    """The captchas: fields, known products, then those where the replay stopped.

    One whose words change while the device computes is the same, once a screen.
    """
    pages: set[int] = set()
    waited: set[int] = set()
    for page in parcours.pages:
        for captcha in _on_page(page):
            pages.add(page.indice)
            if captcha.calcule and page.ecran in waited:
                continue
            waited.update({page.ecran} if captcha.calcule else ())
            yield captcha
        if page.indice not in pages and (notice := _notice(page)) is not None:
            pages.add(page.indice)
            yield notice
    for obstacle, lieu in obstacles_met(parcours):
        if obstacle is Obstacle.CAPTCHA and lieu.page not in pages:
            yield Captcha(lieu=lieu, libelle="Captcha", forme=Forme.INCONNUE, certaine=True)


def _on_page(page: PageFacts) -> Iterator[Captcha]:
    fields = [champ for champ in asked_on(page) if champ.nature is Nature.CAPTCHA]
    for champ in fields:
        computes = _computes(page, champ)
        yield Captcha(
            lieu=champ.lieu,
            libelle=f"{label_of(champ)}{_WAITS * computes}",
            forme=_form(page, champ),
            certaine=champ.certaine,
            calcule=computes,
        )
    if fields:
        return
    for name, places in page.marqueurs.items():
        if name.startswith(_PREFIX) and places:
            product = name.removeprefix(_PREFIX).removesuffix(EMPTY)
            empty = name.endswith(EMPTY)
            called = _PRODUCTS.get(product, product)
            yield Captcha(
                lieu=places[0],
                libelle=f"Captcha ({called}{', place vide' if empty else ''})",
                forme=_form_of_product(product),
                certaine=product not in _UNSEEN and not empty,
            )


def _computes(page: PageFacts, champ: Champ) -> bool:
    """Whether ticking a box starts what the device computes."""
    products = {name.removeprefix(_PREFIX) for name, places in page.marqueurs.items() if places}
    return champ.type == "checkbox" and not products.isdisjoint(_COMPUTING)


def _notice(page: PageFacts) -> Captcha | None:
    """The words of a page that say it is protected by a captcha, or that check who comes."""
    asks = any(asked_on(page))
    for bloc in page.blocs:
        plain = fold(bloc.texte)
        if _HUMAN.search(plain) or (asks and _PROTECTED.search(plain)):
            return Captcha(
                lieu=bloc.lieu, libelle=excerpt(bloc.texte), forme=Forme.INVISIBLE, certaine=False
            )
    return None


def _form_of_product(product: str) -> Forme:
    if product in _WITH_SOUND:
        return Forme.PLUSIEURS
    return Forme.INVISIBLE if product in _UNSEEN else Forme.INCONNUE


def _form(page: PageFacts, champ: Champ) -> Forme:
    if _computes(page, champ):
        return Forme.INVISIBLE  # the device works, and nothing is to be seen
    words = words_of(champ)
    texts = (*(b.texte for b in page.boutons), *(a.texte for a in page.liens))
    controls = fold(" | ".join(texts))
    products = {name.removeprefix(_PREFIX) for name in page.marqueurs}
    sound = any(media.type == "audio" for media in page.medias) or _SOUND.search(controls)
    if sound or products & _WITH_SOUND:
        return Forme.PLUSIEURS
    if _is_partly_drawn(page, champ):
        return Forme.IMAGE
    if any(asks.search(words) for asks in _SUM) or _HOLE.search(_around(page, champ)):
        return Forme.TEXTE
    if _picture_near(page) or _PICTURE.search(words):
        return Forme.IMAGE
    return Forme.INCONNUE


def _around(page: PageFacts, champ: Champ) -> str:
    """What is written just before and after a field, in the order of the page, folded."""
    here = champ.lieu
    near = [
        (bloc.lieu.ordre, bloc.texte)
        for bloc in page.blocs
        if bloc.lieu.cadre == here.cadre and abs(bloc.lieu.ordre - here.ordre) <= _AROUND
    ]
    return fold(" ".join(text for _, text in sorted(near)))


def _is_partly_drawn(page: PageFacts, champ: Champ) -> bool:
    """Whether a drawing without a name stands among the words of the label of a field."""
    here = champ.lieu
    labels = [
        f"{bloc.lieu.selecteur} > "
        for bloc in page.blocs
        if bloc.champ == here.selecteur and bloc.lieu.cadre == here.cadre
    ]
    return any(
        image.lieu.cadre == here.cadre and image.lieu.selecteur.startswith(tuple(labels))
        for image in page.images
        if not image.alternative
    )


def _picture_near(page: PageFacts) -> bool:
    signs = (fold(f"{image.alternative} {image.url}") for image in page.images)
    return any("captcha" in sign or "code de securite" in sign for sign in signs)
