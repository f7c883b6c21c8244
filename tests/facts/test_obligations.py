"""What stands around a field and says that it may be empty, or that it may not."""

import pytest

from exigences.facts.page.obligations import settle_files, settle_names, settle_notes
from exigences.model.facts.champs import Champ, Nature
from tests.fabrique import Element, bloc, champ, lieu, page, titre

ORDRE = "Vous devez joindre une attestation de loyer (pdf, jpg – 10 Mo max)."


def fichier(libelle: str = "Attestation", **autres: object) -> Champ:
    """A file field without the star that the others bear."""
    bare: dict[str, object] = {
        "obligatoire": False,
        "obligatoire_signale": False,
        "facultatif": True,
    }
    return champ(libelle, Nature.FICHIER, **bare | autres)


def reclames(*elements: Element) -> list[str]:
    seen = page(*elements)
    settled = settle_files(seen.champs, seen.blocs)
    assert all(c.facultatif is not c.reclame for c in settled if c.nature is Nature.FICHIER)
    return [c.libelle for c in settled if c.reclame]


@pytest.mark.parametrize(
    "phrase",
    [
        ORDRE,
        "Il faut fournir la quittance du mois dernier.",
        "Votre RIB doit obligatoirement être joint.",
        "L'attestation est obligatoire.",
    ],
)
def test_the_sentence_above_wins_over_the_missing_star(phrase: str) -> None:
    assert reclames(champ("Nom"), bloc(phrase), fichier()) == ["Attestation"]


def test_the_words_of_the_field_demand_it() -> None:
    assert reclames(fichier(aide=ORDRE)) == ["Attestation"]
    assert reclames(fichier(), bloc(ORDRE, champ="#attestation")) == ["Attestation"]


def test_the_star_of_the_heading_is_that_of_the_field_without_a_label() -> None:
    def settled(intitule: str, libelle: str) -> Champ:
        seen = page(titre(intitule), fichier(libelle))
        return settle_files(seen.champs, seen.blocs)[0]

    starred = settled("* Justificatif de domicile", "")
    assert (starred.obligatoire, starred.obligatoire_signale, starred.reclame) == (
        True,
        True,
        False,
    )
    assert settled("Justificatif de domicile", "").facultatif
    assert settled("* Vos pièces", "Facture").facultatif


@pytest.mark.parametrize(
    "phrase",
    [
        "Si vous êtes locataire, vous devez joindre une attestation de loyer.",
        "Vous pouvez joindre une attestation de loyer.",
        "Vous n'avez pas besoin de joindre d'attestation.",
        "Joignez vos pièces.",
        "Les informations suivies d'une étoile (*) sont obligatoires.",
        "Le justificatif est obligatoire pour les locataires.",
        "Vous devez remplir ce formulaire.",
    ],
)
def test_what_demands_no_file(phrase: str) -> None:
    assert reclames(bloc(phrase), fichier()) == []


def test_a_sentence_of_another_field_or_heading_demands_nothing_here() -> None:
    assert reclames(bloc(ORDRE), champ("Nom"), fichier()) == []
    assert reclames(bloc(ORDRE), titre("Autres pièces"), fichier()) == []
    assert reclames(bloc(ORDRE, champ="#nom"), fichier(), champ("Nom")) == []


def test_what_is_said_to_be_optional_stays_so() -> None:
    assert reclames(bloc(ORDRE), fichier("Attestation (facultatif)")) == []


def test_a_list_of_papers_tells_of_none_where_there_are_several_fields() -> None:
    several = bloc("Vous devez joindre les pièces suivantes :")
    assert reclames(several, fichier()) == ["Attestation"]
    assert reclames(several, fichier(), fichier("Bail")) == []
    assert reclames(bloc(ORDRE), fichier(), fichier("Bail")) == ["Attestation"]


def libre(libelle: str, **autres: object) -> Champ:
    """A field that nothing yet says is required, or optional."""
    return champ(libelle, Nature.AUTRE, **{"nom": libelle.lower(), "obligatoire": False} | autres)


def laisses(*elements: Element) -> list[str]:
    """Names of the fields that the notes around say may stay empty."""
    seen = page(*elements)
    return [c.nom for c in settle_notes(seen.champs, seen.blocs) if c.facultatif]


def test_the_line_after_a_field_says_that_it_may_stay_empty() -> None:
    note = bloc("(optionnel) GIF, JPG ou PNG")
    assert laisses(libre("Nom"), libre("Photo"), note) == ["photo"]


def test_a_field_without_a_name_is_part_of_the_question_before_it() -> None:
    mute = libre("Chemin", libelle_visible="")
    assert laisses(libre("Photo"), mute, bloc("(facultatif)")) == ["photo", "chemin"]


@pytest.mark.parametrize(
    "texte",
    ["Facultatif : vos enfants", "(ex : 75000)", "(obligatoire)", "Cette aide est optionnelle."],
)
def test_other_lines_say_nothing_of_the_field_before(texte: str) -> None:
    assert laisses(libre("Nom"), bloc(texte)) == []


def test_a_note_around_a_field_says_nothing_of_the_one_before() -> None:
    around = bloc("(facultatif)", lieu=lieu("#p", x=0, y=170, largeur=500, hauteur=60, ordre=2))
    tel = libre("Téléphone", lieu=lieu("#tel", y=180, ordre=3))
    assert laisses(libre("Nom"), around, tel) == []


def test_a_required_field_stays_required() -> None:
    assert laisses(libre("Nom", obligatoire=True), bloc("(facultatif)")) == []


@pytest.mark.parametrize(
    ("texte", "signale"), [("Plan de masse *", True), ("Plan *", False), ("Plan de masse", False)]
)
def test_a_name_written_with_a_star_marks_the_field_that_has_it(texte: str, signale: bool) -> None:
    """A script may tie neither the name nor its star to the field below."""
    plan = champ("Plan de masse", Nature.FICHIER, obligatoire=True, obligatoire_signale=False)
    seen = page(bloc(texte, balise="label"), plan)
    assert [c.obligatoire_signale for c in settle_names(seen.champs, seen.blocs)] == [signale]
