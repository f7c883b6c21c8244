"""Captchas, and the form in which they ask to be human."""

import pytest

from exigences.facts.demandes.epreuves import Forme, captchas
from exigences.facts.page.marqueurs import load_markers
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.etape import Franchir
from tests.fabrique import (
    bloc,
    bouton,
    champ,
    image,
    marqueur,
    media,
    page,
    parcours,
    pas,
    procedure,
)

COPY = champ("Recopiez les caractères de l'image", Nature.CAPTCHA)


def test_a_box_that_has_the_device_compute_says_that_one_waits() -> None:
    box = champ("Je ne suis pas un robot", Nature.CAPTCHA, type="checkbox")
    (told,) = captchas(parcours(page(box, marqueur("captcha:altcha"))))
    assert told.forme is Forme.INVISIBLE
    assert told.libelle == (
        "Je ne suis pas un robot : l'appareil calcule ensuite, et il faut attendre"
    )
    (plain,) = captchas(parcours(page(box)))
    assert plain.libelle == "Je ne suis pas un robot"


@pytest.mark.parametrize(
    ("seen", "forme"),
    [
        (page(image("captcha"), COPY), Forme.IMAGE),
        (page(COPY), Forme.IMAGE),
        (page(image("captcha"), COPY, media("audio")), Forme.PLUSIEURS),
        (page(image("captcha"), COPY, bouton("Écouter le code")), Forme.PLUSIEURS),
        (page(champ("Combien font trois plus quatre ?", Nature.CAPTCHA)), Forme.TEXTE),
        (page(champ("Vérification", Nature.CAPTCHA)), Forme.INCONNUE),
        (page(marqueur("captcha:recaptcha")), Forme.PLUSIEURS),
        (page(marqueur("captcha:recaptcha-enterprise")), Forme.PLUSIEURS),
        (page(marqueur("captcha:hcaptcha")), Forme.PLUSIEURS),
        (page(marqueur("captcha:turnstile")), Forme.INVISIBLE),
        (page(marqueur("captcha:recaptcha-v3")), Forme.INVISIBLE),
        (page(marqueur("captcha:friendly")), Forme.INVISIBLE),
        (page(marqueur("captcha:botdetect")), Forme.INCONNUE),
        (page(COPY, marqueur("captcha:captchetat")), Forme.PLUSIEURS),
    ],
)
def test_the_form_of_a_captcha(seen: PageFacts, forme: Forme) -> None:
    assert [c.forme for c in captchas(parcours(seen))] == [forme]


@pytest.mark.parametrize(
    "product", ["turnstile", "recaptcha-v3", "recaptcha-invisible", "hcaptcha-invisible", "altcha"]
)
def test_a_product_that_may_ask_nothing_is_unsure(product: str) -> None:
    (found,) = captchas(parcours(page(marqueur(f"captcha:{product}"))))
    assert not found.certaine


def test_every_known_product_has_a_name() -> None:
    known = [name for name in load_markers() if name.startswith("captcha:")]
    told = [next(captchas(parcours(page(marqueur(name))))).libelle for name in known]
    assert [one for name, one in zip(known, told, strict=True) if name[8:] in one] == []
    assert len(set(told)) == len(known)
    assert "Captcha (reCAPTCHA v3, invisible)" in told


def test_other_signs_are_no_captcha() -> None:
    assert list(captchas(parcours(page(marqueur("fil-d-etapes"))))) == []


def test_a_field_and_its_product_are_one_captcha() -> None:
    seen = page(COPY, marqueur("captcha:captchetat"))
    assert [c.lieu.selecteur for c in captchas(parcours(seen))] == [COPY.lieu.selecteur]


@pytest.mark.parametrize("seen", [page(COPY), page()], ids=["champ", "sans champ"])
def test_where_the_replay_stopped_is_said_once(seen: PageFacts) -> None:
    step = Franchir.model_validate({"franchir": "captcha"})
    record = pas("franchir", etape="etapes.0", statut=StatutEtape.OBSTACLE)
    told = parcours(seen, procedure=procedure(etapes=(step,)), journal=(record,))
    assert len(list(captchas(told))) == 1


@pytest.mark.parametrize(
    ("seen", "formes"),
    [
        (page(bloc("Ce site est protégé par reCAPTCHA."), champ("Nom")), [Forme.INVISIBLE]),
        (page(bloc("Ce site est protégé par reCAPTCHA.")), []),
        (page(bloc("Vérification que vous êtes bien un humain.")), [Forme.INVISIBLE]),
        (page(bloc("Confirmez que vous n'êtes pas un robot.")), [Forme.INVISIBLE]),
        (page(bloc("Un conseiller vérifie que vous êtes bien inscrit.")), []),
        (page(bloc("Ce site est protégé par reCAPTCHA."), COPY), [Forme.IMAGE]),
        (page(bloc("Vos données sont protégées par la loi."), champ("Nom")), []),
    ],
)
def test_a_notice_tells_of_a_captcha_that_nobody_sees(seen: PageFacts, formes: list[Forme]) -> None:
    found = list(captchas(parcours(seen)))
    assert [c.forme for c in found] == formes
    assert not any(c.certaine for c in found if c.forme is Forme.INVISIBLE)


@pytest.mark.parametrize(
    ("name", "sure"), [("captcha:hcaptcha", True), ("captcha:hcaptcha:vide", False)]
)
def test_an_empty_place_is_a_doubt(name: str, sure: bool) -> None:
    (found,) = captchas(parcours(page(marqueur(name))))
    assert found.certaine is sure
    assert "hCaptcha" in found.libelle
