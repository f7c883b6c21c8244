"""What is asked, said and met, as several exigences read it."""

from collections.abc import Iterator
from typing import Any, ClassVar

import pytest

from exigences.facts.page.lecture import (
    around,
    asked_fields,
    label_of,
    name_of,
    obstacles_met,
    phrases,
    repeats,
    stands_by_a_letter,
    text_about,
)
from exigences.model.facts.champs import Champ, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.etape import Cliquer, DansLeCadre, Franchir, Obstacle, Si
from tests.fabrique import (
    bloc,
    champ,
    formulaire,
    lien,
    lieu,
    page,
    parcours,
    pas,
    procedure,
    titre,
)


def _asked(*champs: Champ) -> list[str]:
    return [c.libelle for _, c in asked_fields(parcours(page(*champs)))]


def test_a_field_that_may_stay_empty_asks_nothing() -> None:
    assert _asked(champ("Nom"), champ("Mobile", facultatif=True)) == ["Nom"]


@pytest.mark.parametrize(
    "autres",
    [
        {"nature": Nature.RECHERCHE},
        {"region": Region.RECHERCHE},
        {"desactive": True},
        {"visible": False},
    ],
    ids=["recherche", "zone de recherche", "inactif", "invisible"],
)
def test_fields_that_ask_nothing(autres: dict[str, Any]) -> None:
    assert _asked(champ("Nom"), champ("Autre", **autres)) == ["Nom"]


@pytest.mark.parametrize(
    ("libelle", "demande"),
    [
        ("Trier par", False),
        ("Afficher en", False),
        ("Sort By:", False),
        ("Résultats par page", False),
        ("Trimestre", True),
        ("Classe de l'enfant", True),
    ],
)
def test_a_list_that_arranges_what_is_shown_asks_nothing(libelle: str, *, demande: bool) -> None:
    assert bool(_asked(champ(libelle, Nature.AUTRE, type="select"))) is demande


@pytest.mark.parametrize("usage", [UsageFormulaire.RECHERCHE, UsageFormulaire.LETTRE])
def test_forms_beside_the_procedure_ask_nothing(usage: UsageFormulaire) -> None:
    aside = formulaire(usage, indice=1)
    seen = page(champ("Nom", formulaire=0), aside, champ("Courriel", formulaire=1))
    assert [c.libelle for _, c in asked_fields(parcours(seen))] == ["Nom"]


@pytest.mark.parametrize(
    ("autres", "demande"),
    [
        ({"libelle": "Courriel", "indice": "Votre e-mail pour la newsletter"}, False),
        ({"libelle": "Courriel", "formulaire": None, "aide": "Abonnez-vous à nos infos."}, False),
        ({"libelle": "E-mail pour recevoir nos actualités"}, False),
        ({"libelle": "Courriel", "indice": "newsletter", "obligatoire": True}, True),
        ({"libelle": "Courriel", "aide": "Je veux recevoir la newsletter"}, True),
        ({"libelle": "Courriel", "description": "Pour recevoir la lettre recommandée"}, True),
        ({"libelle": "Adresse électronique de l'abonné"}, True),
    ],
)
def test_an_address_for_a_newsletter_is_not_asked(autres: dict[str, Any], demande: bool) -> None:
    given: dict[str, Any] = {"nature": Nature.COURRIEL, "obligatoire": False} | autres
    assert bool(_asked(champ(**given))) is demande


def test_a_form_of_the_same_rank_in_another_frame_is_another_form() -> None:
    aside = formulaire(UsageFormulaire.LETTRE, indice=0, cadre=(0,))
    seen = page(aside, champ("Nom", formulaire=0))
    assert [c.libelle for _, c in asked_fields(parcours(seen))] == ["Nom"]


def test_natures_are_chosen() -> None:
    seen = parcours(page(champ("Nom", Nature.NOM), champ("Code", Nature.CODE_USAGE_UNIQUE)))
    assert [c.libelle for _, c in asked_fields(seen, Nature.CODE_USAGE_UNIQUE)] == ["Code"]


def test_a_field_is_known_by_what_people_read_first() -> None:
    assert label_of(champ("Nom", indice="Dupont")) == "Nom"
    assert label_of(champ("", libelle_visible="Nom", indice="Dupont")) == "Nom"
    assert label_of(champ("Nom 5 chiffres", libelle_visible="Nom")) == "Nom"
    assert label_of(champ("", indice="Dupont")) == "Dupont"


def test_the_name_that_code_gives_a_field_is_not_told() -> None:
    assert label_of(champ("", groupe="", nom="nom_usage")) == "Champ sans nom"
    assert label_of(champ("", nom="file1[]", type="file")) == "Champ de fichier sans nom"


@pytest.mark.parametrize(
    "libelle",
    ["Confirmez l'adresse", "Confirmation du mot de passe", "Répétez le code", "Retapez-le"],
)
def test_a_field_that_repeats(libelle: str) -> None:
    assert repeats(champ(libelle))


@pytest.mark.parametrize("libelle", ["Adresse", "Nouveau mot de passe", "Ville de naissance"])
def test_a_field_that_does_not_repeat(libelle: str) -> None:
    assert not repeats(champ(libelle))


def test_only_the_body_speaks_of_the_procedure() -> None:
    said = parcours(
        page(
            bloc("Munissez-vous d'un stylo. Il vous servira.", region=Region.CONTENU),
            bloc("Mentions légales.", region=Region.PIED),
        )
    )
    assert [p.texte for p in phrases(said)] == [
        "Munissez-vous d'un stylo.",
        "Il vous servira.",
    ]


def test_the_sentence_that_holds_a_link() -> None:
    notice = lien("la notice", "http://127.0.0.1/notice.pdf")
    seen = page(titre("Aide"), bloc("Lisez la notice d'abord."), notice)
    assert around(seen, seen.liens[0]) == "Lisez la notice d'abord."


def test_a_link_alone_says_only_its_name() -> None:
    seen = page(bloc("Bonjour."), lien("Notice"))
    assert around(seen, seen.liens[0]) == "Notice"


def test_all_that_explains_a_field() -> None:
    seen = page(
        champ("Pièce", selecteur="#piece", description="PDF seulement."),
        bloc("Deux Mo au plus.", champ="#piece"),
        bloc("Autre chose.", champ="#autre"),
    )
    assert text_about(seen, seen.champs[0]).split("\n") == [
        "Pièce",
        "PDF seulement.",
        "Deux Mo au plus.",
    ]


FRANCHIR = Franchir.model_validate({"franchir": "captcha"})
STEPS = (
    Cliquer.model_validate({"cliquer": "Suite"}),
    FRANCHIR,
    Si.model_validate({"si": {"visible": "Code", "alors": [{"franchir": "code_sms"}]}}),
    DansLeCadre.model_validate(
        {"dans_le_cadre": {"cadre": "banque", "etapes": [{"franchir": "paiement"}]}}
    ),
)


def _met(etape: str, statut: StatutEtape = StatutEtape.OBSTACLE, **autres: object) -> ParcoursFacts:
    record = pas("franchir", etape=etape, statut=statut, **autres)
    return parcours(page(), procedure=procedure(etapes=STEPS), journal=(record,))


@pytest.mark.parametrize(
    ("etape", "obstacle"),
    [
        ("etapes.1", Obstacle.CAPTCHA),
        ("etapes.2.alors.0", Obstacle.CODE_SMS),
        ("etapes.3.etapes.0", Obstacle.PAIEMENT),
    ],
)
def test_an_obstacle_is_met_where_the_journal_says(etape: str, obstacle: Obstacle) -> None:
    assert [(o, place.selecteur) for o, place in obstacles_met(_met(etape))] == [(obstacle, "html")]


def test_an_obstacle_stands_where_the_step_acted() -> None:
    seen = _met("etapes.1", lieu=lieu("#captcha"))
    assert [place.selecteur for _, place in obstacles_met(seen)] == ["#captcha"]


@pytest.mark.parametrize("etape", ["etapes.0", "etapes.9", "etapes.2.sinon.0", "ailleurs", ""])
def test_a_step_that_is_no_obstacle(etape: str) -> None:
    assert list(obstacles_met(_met(etape))) == []


def test_an_obstacle_never_reached_is_not_met() -> None:
    assert list(obstacles_met(_met("etapes.1", StatutEtape.SAUTEE))) == []


class _Counted(tuple[Bloc, ...]):
    """Blocks that know how often they were read through."""

    __slots__ = ()
    readings: ClassVar[int] = 0

    def __iter__(self) -> Iterator[Bloc]:
        type(self).readings += 1
        return super().__iter__()


def test_the_blocks_of_a_page_are_sorted_by_field_once_however_many_fields_it_has() -> None:
    fields = [champ(f"Champ {n}", selecteur=f"#c{n}") for n in range(50)]
    hints = _Counted(bloc(f"Consigne {n}", champ=f"#c{n}") for n in range(50))
    seen = page(*fields, blocs=hints)
    told = [text_about(seen, one) for one in seen.champs]
    assert told[49] == "Champ 49\nConsigne 49"
    assert _Counted.readings == 1


@pytest.mark.parametrize(
    ("usage", "dit"), [(UsageFormulaire.LETTRE, True), (UsageFormulaire.DEMARCHE, False)]
)
def test_the_line_that_calls_to_fill_a_newsletter(usage: UsageFormulaire, *, dit: bool) -> None:
    call, far = bloc("Inscrivez-vous"), bloc("Inscrivez-vous vite", lieu=lieu("#loin", ordre=90))
    address = champ("Courriel", Nature.COURRIEL, formulaire=0)
    seen = page(call, formulaire(usage, indice=0), address, far)
    assert [stands_by_a_letter(seen, b) for b in seen.blocs] == [dit, False]


@pytest.mark.parametrize(
    ("texte", "url", "dit"),
    [
        ("La notice", "https://exemple.fr/n.pdf", "La notice"),
        ("", "https://exemple.fr/doc/Notice%20d'aide.pdf?v=2", "Notice d'aide.pdf"),
        ("", "https://exemple.fr/", "https://exemple.fr/"),
        ("", "", "Lien sans nom"),
    ],
)
def test_a_link_without_a_name_is_told_by_where_it_leads(texte: str, url: str, dit: str) -> None:
    assert name_of(lien(texte, url)) == dit


def test_a_label_is_said_without_the_colon_that_ends_it() -> None:
    assert label_of(champ("Votre adresse :")) == "Votre adresse"


def test_the_short_words_beside_a_field_name_it_where_nothing_else_does() -> None:
    unnamed = champ("", nom="", aide="Date de naissance")
    assert label_of(unnamed) == "Date de naissance"
    assert label_of(champ("", nom="", indice="jj/mm", aide="Date de naissance")) == "jj/mm"
    assert label_of(
        champ("", nom="", aide="Écrivez la date sous la forme demandée, sans espace")
    ) == ("Champ sans nom")
