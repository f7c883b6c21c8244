"""The formats and weights that a service sets on files."""

import pytest

from exigences.facts.demandes.depots import (
    formats_of,
    is_on_paper,
    number_of,
    offered_uploads,
    takes_pictures,
    weight_of,
)
from exigences.facts.page.liens import unopened
from exigences.facts.page.ouvertures import adds_a_file
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.mots import notion
from tests.fabrique import bloc, bouton, champ, lien, page, parcours, titre


def _upload(**autres: object) -> PageFacts:
    return page(champ("Bail", Nature.FICHIER, **autres))


def _formats(seen: PageFacts) -> tuple[str, str] | None:
    found = formats_of(seen, seen.champs[0])
    return found and (found[0].selecteur, found[1])


def _weight(seen: PageFacts) -> tuple[str, str] | None:
    found = weight_of(seen, seen.champs[0])
    return found and (found[0].selecteur, found[1])


def test_formats_in_the_hint_of_the_field() -> None:
    assert _formats(_upload(aide="Formats : PDF, JPG.")) == ("#bail", "Formats : PDF, JPG.")


@pytest.mark.parametrize("told", ["PDF uniquement, 2 Mo au plus", "(pdf, jpeg ; 3 Mo)"])
def test_formats_that_the_field_only_lists(told: str) -> None:
    assert _formats(_upload(aide=told)) == ("#bail", told)


@pytest.mark.parametrize("told", ["Voir le modèle (PDF).", "Téléchargez la notice au format PDF."])
def test_a_file_to_read_is_no_format_of_the_field(told: str) -> None:
    assert _formats(_upload(aide=told)) is None


@pytest.mark.parametrize("told", ["10 mégaoctets maximum", "3 méga-octets au plus"])
def test_a_weight_in_words(told: str) -> None:
    assert _weight(_upload(aide=told)) == ("#bail", told)


def test_formats_in_the_accept_attribute() -> None:
    assert _formats(_upload(accept=".pdf,.jpg")) == (
        "#bail",
        "Fichiers que ce champ laisse choisir : JPG, PDF (l'écran ne le dit pas)",
    )


@pytest.mark.parametrize("accept", ["", "*/*", "*", ".pdf, */*"])
def test_no_format(accept: str) -> None:
    assert _formats(_upload(accept=accept)) is None


def test_all_formats_are_no_format() -> None:
    told = "Tous les formats sont acceptés (PDF, JPG, fichiers Word…)."
    assert _formats(_upload(aide=told, accept=".pdf")) is None


def test_a_sentence_of_the_page_stands_where_it_is_said() -> None:
    rule = bloc("Joignez vos pièces. Formats acceptés : PDF, 2 Mo maximum.", selecteur="#regle")
    seen = page(rule, champ("Bail", Nature.FICHIER))
    said = ("#regle", "Formats acceptés : PDF, 2 Mo maximum.")
    assert _formats(seen) == said
    assert _weight(seen) == said


@pytest.mark.parametrize(
    "aide",
    ["Taille maximale : 500 Mo.", "10 Mo max", "Jusqu'à 2,5 Mo par fichier", "Moins de 800 Ko"],
)
def test_weights(aide: str) -> None:
    assert _weight(_upload(aide=aide)) == ("#bail", aide)


def test_the_weight_of_a_file_to_read_is_no_limit() -> None:
    name = "Notice (PDF, 2 Mo maximum)"
    seen = page(bloc(name), lien(name), titre("2 Mo maximum"), champ("Bail", Nature.FICHIER))
    assert _weight(seen) is None


@pytest.mark.parametrize(
    ("seen", "taken"),
    [
        (_upload(accept="image/*,.pdf"), True),
        (_upload(aide="Formats : PDF, JPG ou PNG."), True),
        (_upload(aide="Une photo lisible suffit.", accept=".pdf"), True),
        (_upload(accept=".pdf"), False),
        (_upload(aide="Format PDF uniquement."), False),
        (page(bloc("Les photos ne sont pas admises."), champ("Bail", Nature.FICHIER)), False),
        (_upload(), None),
    ],
)
def test_whether_a_photo_is_taken(seen: PageFacts, taken: bool | None) -> None:
    assert takes_pictures(seen, seen.champs[0]) is taken


@pytest.mark.parametrize(
    ("libelle", "paper"),
    [
        ("Attestation sur l'honneur signée", True),
        ("Copie de la carte nationale d'identité", True),
        ("Livret de famille", True),
        ("Avis d'imposition", False),
        ("Relevé d'identité bancaire", False),
    ],
)
def test_what_is_on_paper(libelle: str, paper: bool) -> None:
    assert is_on_paper(champ(libelle, Nature.FICHIER)) is paper


@pytest.mark.parametrize(
    ("aide", "dit"),
    [
        ("3 fichiers maximum", "3 fichiers au plus"),
        ("Joignez jusqu'à 5 pièces.", "5 fichiers au plus"),
        ("Un seul fichier, recto-verso.", "un seul fichier, recto et verso"),
        ("Les deux faces dans un même fichier", "un seul fichier, recto et verso"),
        ("Le recto et le verso", ""),
        ("2 Mo maximum", ""),
        ("", ""),
    ],
)
def test_how_many_files_and_which_sides(aide: str, dit: str) -> None:
    seen = _upload(aide=aide)
    assert number_of(seen, seen.champs[0]) == dit


def test_a_label_that_says_the_sides_is_not_repeated() -> None:
    seen = page(champ("Carte (recto verso)", Nature.FICHIER))
    assert number_of(seen, seen.champs[0]) == ""


def test_formats_listed_by_the_sentence_that_asks_for_the_file() -> None:
    asked = "Vous devez joindre une attestation de loyer (pdf, jpg – 10 Mo max)."
    seen = page(bloc(asked, selecteur="#regle"), champ("Bail", Nature.FICHIER))
    assert _formats(seen) == ("#regle", asked)
    other = page(bloc("Notice à lire : pdf, docx."), champ("Bail", Nature.FICHIER))
    assert _formats(other) is None


def test_types_written_as_computers_do_are_quoted_in_words() -> None:
    seen = page(
        bloc("Formats acceptés : application/pdf, image/jpeg (5 Mo max).", selecteur="#regle"),
        champ("Bail", Nature.FICHIER),
    )
    told = "Formats acceptés : PDF, JPG (5 Mo max)."
    assert _formats(seen) == ("#regle", told)
    assert weight_of(seen, seen.champs[0]) == (seen.blocs[0].lieu, told)


@pytest.mark.parametrize("libelle", ["Bail", "Photo de profil", ""])
def test_a_file_that_may_be_left_out_is_offered_where_words_say_which(libelle: str) -> None:
    faits = parcours(page(champ(libelle, Nature.FICHIER, facultatif=True)))
    assert bool(list(offered_uploads(faits))) == (libelle == "Bail")


@pytest.mark.parametrize(
    ("told", "format_"),
    [
        ("Importer un fichier OFX exporté depuis le site de votre banque.", True),
        ("Choisissez le fichier JSON de l'autre poste.", True),
        ("Un fichier au format CSV, un par liste.", True),
        ("Le fichier .vcf de vos contacts.", True),
        ("Exportez d'abord vos contacts en CSV.", False),
        ("Joignez le fichier de votre agenda.", False),
    ],
)
def test_a_file_of_data_named_beside_its_field_is_a_format(told: str, format_: bool) -> None:
    assert _formats(_upload(aide=told)) == (("#bail", told) if format_ else None)


@pytest.mark.parametrize(
    ("dit", "ajoute"),
    [("Télécharger le fichier Zip", False), ("Télécharger le fichier", True)],
)
def test_an_archive_is_downloaded_and_not_joined(dit: str, ajoute: bool) -> None:
    assert adds_a_file(bouton(dit)) is ajoute


@pytest.mark.parametrize(
    ("dit", "lu"),
    [
        ("Lettre à la mairie.txt", []),
        ("La mairie", ["La mairie"]),
        ("La mairie.pdf", ["La mairie.pdf"]),
    ],
)
def test_a_file_of_somebody_is_no_page_that_tells_who_publishes(dit: str, lu: list[str]) -> None:
    seen = parcours(page(lien(dit, url="http://127.0.0.1/f?id=3")))
    links = notion("page-qui-peut-dire-qui-edite")
    assert [link.texte for link in unopened(seen, links)] == lu


def test_nobody_takes_a_photo_of_a_file_of_data() -> None:
    seen = _upload(aide="Importer un fichier OFX de votre banque.")
    assert takes_pictures(seen, seen.champs[0]) is None


def test_the_name_of_a_file_that_was_given_is_no_format() -> None:
    said = "Un document. 5 Mo au plus. Uploaded files carte-identite.pdf (pdf, 564 o) Remove"
    joint = champ("Pièce", Nature.FICHIER, type="file", aide=said)
    seen = page(joint)
    assert formats_of(seen, joint) is None
    assert weight_of(seen, joint) == (joint.lieu, "Un document. 5 Mo au plus.")


def test_the_short_name_of_a_file_that_was_given_is_no_format() -> None:
    assert _formats(_upload(aide="CV à jour * Choisir un fichier cv.pdf (1 Ko)")) is None
