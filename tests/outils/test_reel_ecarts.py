"""The check of the real pages names each identity that is lost or gained, and says nothing else."""

from typing import Any

import pytest

from exigences.model.catalogue.exigence import Annonce, Categorie, Competence, Mode, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.rapport.rapport import ConstatRapport, PreuveRapport
from outils.reel_ecarts import Attendu, ChampAttendu, ConstatAttendu, discrepancies, other_hosts
from tests.fabrique.elements import bloc, champ
from tests.fabrique.pages import page, parcours

ATTENDU = Attendu(
    ecrans=("2a-login", "3a-create"),
    champs=frozenset(
        {ChampAttendu(ecran=1, identifiant="mel", nature=Nature.COURRIEL, obligatoire=True)}
    ),
    exigences={
        "adresse-electronique": ConstatAttendu(ecran=1, extrait="Identifiant"),
        "nombre-d-ecrans": ConstatAttendu(mesure=2),
    },
    absentes=("captcha",),
    textes_interdits=("<input",),
)
ECRANS = ("http://127.0.0.1/2a-login/index.html", "http://127.0.0.1/3a-create/index.html")


def constat(exigence: str, verdict: Verdict = Verdict.CONSTATE, **autres: Any) -> ConstatRapport:
    defaut: dict[str, Any] = {
        "titre": exigence,
        "categorie": Categorie.IDENTITE,
        "mode": Mode.AVOIR,
        "competence": Competence.AUCUNE,
        "demande": "d",
        "instruction": "i",
        "pourquoi": "p",
        "remediation": "r",
        "references": (),
        "annonce": Annonce.SANS_OBJET,
    }
    return ConstatRapport(exigence=exigence, verdict=verdict, **defaut | autres)


def preuve(extrait: str, ecran: int = 1, **autres: Any) -> PreuveRapport:
    return PreuveRapport(ecran=ecran, page=0, url=ECRANS[0], extrait=extrait, **autres)


CONSTATS = (
    constat("adresse-electronique", preuves=(preuve("Identifiant Format attendu"),)),
    constat("nombre-d-ecrans", mesure=2),
    constat("captcha", Verdict.NON_CONSTATE),
)
CHAMP = champ("Identifiant", Nature.COURRIEL, identifiant="mel", obligatoire=True)


def pages(*elements: Any) -> tuple[PageFacts, ...]:
    return parcours(page(*elements), page()).pages


def autres(identite: str, remplacant: ConstatRapport) -> tuple[ConstatRapport, ...]:
    return tuple(remplacant if c.exigence == identite else c for c in CONSTATS)


def test_nothing_is_said_when_all_is_as_expected() -> None:
    assert discrepancies(ATTENDU, ECRANS, CONSTATS, pages(CHAMP)) == ()


def test_a_missing_screen_and_one_too_many_are_named() -> None:
    assert discrepancies(ATTENDU, ECRANS[:1], CONSTATS, pages(CHAMP)) == (
        "écran 2 manquant : 3a-create",
    )
    assert discrepancies(ATTENDU, (*ECRANS, "http://x/"), CONSTATS, pages(CHAMP)) == (
        "écran 3 en trop : http://x/",
    )


def test_a_lost_and_a_gained_field_do_not_cancel_out() -> None:
    autre = champ("Thème clair", identifiant="theme", obligatoire=False)
    assert discrepancies(ATTENDU, ECRANS, CONSTATS, pages(autre)) == (
        "champ manquant : écran 1, #mel, courriel, obligatoire",
        "champ en trop : écran 1, #theme, autre, facultatif",
    )


def test_a_field_of_another_nature_is_named_both_ways() -> None:
    autre = champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, identifiant="mel", obligatoire=True)
    assert discrepancies(ATTENDU, ECRANS, CONSTATS, pages(autre)) == (
        "champ manquant : écran 1, #mel, courriel, obligatoire",
        "champ en trop : écran 1, #mel, identifiant_connexion, obligatoire",
    )


@pytest.mark.parametrize(
    ("remplacant", "dit"),
    [
        (
            constat("adresse-electronique", Verdict.A_VERIFIER),
            "exigence manquante : adresse-electronique (a_verifier)",
        ),
        (
            constat("adresse-electronique", preuves=(preuve("Autre chose"),)),
            "preuve manquante : adresse-electronique, écran 1, « Identifiant »",
        ),
        (
            constat("adresse-electronique", preuves=(preuve("Identifiant", ecran=2),)),
            "preuve manquante : adresse-electronique, écran 1, « Identifiant »",
        ),
        (
            constat("adresse-electronique", preuves=(preuve("Identifiant", certaine=False),)),
            "preuve manquante : adresse-electronique, écran 1, « Identifiant »",
        ),
    ],
)
def test_a_demand_that_is_not_found_where_it_stands_is_named(
    remplacant: ConstatRapport, dit: str
) -> None:
    constats = autres("adresse-electronique", remplacant)
    assert discrepancies(ATTENDU, ECRANS, constats, pages(CHAMP)) == (dit,)


def test_another_measure_is_named() -> None:
    constats = autres("nombre-d-ecrans", constat("nombre-d-ecrans", mesure=3))
    assert discrepancies(ATTENDU, ECRANS, constats, pages(CHAMP)) == (
        "mesure de nombre-d-ecrans : 3 au lieu de 2",
    )


def test_demands_that_left_the_report_are_named() -> None:
    assert discrepancies(ATTENDU, ECRANS, (), pages(CHAMP)) == (
        "exigence manquante : adresse-electronique (absente du rapport)",
        "exigence manquante : nombre-d-ecrans (absente du rapport)",
        "exigence qui n'est pas demandée là : captcha (absente du rapport)",
    )


@pytest.mark.parametrize("verdict", [Verdict.CONSTATE, Verdict.A_VERIFIER])
def test_a_demand_that_is_not_made_there_is_named_with_its_proof(verdict: Verdict) -> None:
    constats = autres("captcha", constat("captcha", verdict, preuves=(preuve("Recopiez"),)))
    assert discrepancies(ATTENDU, ECRANS, constats, pages(CHAMP)) == (
        f"exigence qui n'est pas demandée là : captcha ({verdict}) : Recopiez",
    )


def test_quoted_code_is_neither_a_text_nor_a_proof() -> None:
    assert discrepancies(
        ATTENDU, ECRANS, CONSTATS, pages(CHAMP, bloc('<input type="password">'))
    ) == ('code cité pris pour du texte : écran 1, <input type="password">',)
    constats = autres(
        "nombre-d-ecrans", constat("nombre-d-ecrans", mesure=2, preuves=(preuve("<input>"),))
    )
    assert discrepancies(ATTENDU, ECRANS, constats, pages(CHAMP)) == (
        "code cité pris pour une preuve : nombre-d-ecrans, <input>",
    )


def test_what_axe_quotes_is_code_by_nature() -> None:
    axe = constat(
        "formulaires",
        categorie=Categorie.ACCESSIBILITE,
        preuves=(preuve('<input type="text">'),),
    )
    assert discrepancies(ATTENDU, ECRANS, (*CONSTATS, axe), pages(CHAMP)) == ()


def test_hosts_other_than_this_machine_are_named_once() -> None:
    urls = ["http://127.0.0.1:1/a", "https://ailleurs.example/b", "https://ailleurs.example/c"]
    assert other_hosts([*urls, "data:image/png;base64,AA"]) == (
        "requête à un autre hôte : ailleurs.example",
    )
