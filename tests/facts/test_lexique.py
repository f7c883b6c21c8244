"""The lexicon of administrative words, and what is found with it."""

import re

import pytest
from pydantic import ValidationError

from exigences.catalogue.registry import load_catalogue
from exigences.donnees import read_data
from exigences.facts.langue.jargon import find_jargon
from exigences.facts.langue.lexique import (
    MOTS_MAX,
    FichierLexique,
    Genre,
    find_terms,
    load_lexicon,
    stem,
)
from exigences.facts.langue.texte import fold, words
from tests.fabrique import bloc, page, parcours, titre


def terms(text: str) -> list[tuple[str, str]]:
    return [(o.terme.terme, text[o.debut : o.fin]) for o in find_terms(text, load_lexicon())]


def jargon(*texts: str, balise: str = "p") -> set[str]:
    faits = parcours(page(*(bloc(t, balise=balise) for t in texts)))
    return {found.terme.terme for found in find_jargon(faits)}


def test_every_term_is_found_by_its_own_words_and_has_plain_ones() -> None:
    lexicon = load_lexicon()
    for terme in lexicon.termes:
        assert [o.terme for o in find_terms(terme.terme, lexicon)] == [terme], terme.terme
        assert terme.simple
        assert len(words(terme.terme)) <= MOTS_MAX
    assert len({terme.terme for terme in lexicon.termes}) == len(lexicon.termes)
    assert len(lexicon.termes) >= 800
    assert {terme.genre for terme in lexicon.termes} == set(Genre)


def test_the_plain_words_call_nobody_by_you() -> None:
    """They are quoted in texts that say « tu », and in others that speak to nobody."""
    yours = {"vous", "votre", "vos", "tu", "toi", "ton", "ta", "tes"}
    simples = {t.terme: t.simple.replace("rendez-vous", "") for t in load_lexicon().termes}
    assert {t: s for t, s in simples.items() if yours & set(words(s))} == {}


def test_a_noun_is_explained_by_a_noun() -> None:
    """« recours gracieux : une demande… », and not « recours gracieux : demander… »."""
    infinitive = re.compile(r"^(?:(?:ne|se|s'|n')\b.*|\w+(?:er|ir|oir|[dtu]re))(?: |$)")
    verbs = re.compile(r"^(?:(?:se|s'|en|être|est|ne)\b|\w+(?:er|ir|oir|re|ait)\b)")
    sure = {"à l'encontre de"}
    odd = {
        t.terme: t.simple
        for t in load_lexicon().termes
        if infinitive.search(t.simple) and not verbs.search(t.terme) and t.terme not in sure
    }
    assert odd == {}


@pytest.mark.parametrize(
    ("phrase", "terme"),
    [
        ("Les bailleurs de fonds demandent un plan.", "bailleur de fonds"),
        ("Le bailleur a écrit.", "bailleur"),
        ("Ces champs sont requis.", "être requis"),
    ],
)
def test_a_word_among_others_has_another_sense(phrase: str, terme: str) -> None:
    assert jargon(phrase) <= {terme}
    assert [found for found, _ in terms(fold(phrase))] == [terme]


@pytest.mark.parametrize(
    ("mot", "simple"),
    [
        ("recours gracieux", "une demande au service de revoir sa décision"),
        ("procédure de référé", "un procès rapide, pour une décision provisoire"),
        ("nombre de parts", "un nombre qui sert à calculer l'impôt du foyer"),
    ],
)
def test_the_plain_words_have_the_sense_of_the_administration(mot: str, simple: str) -> None:
    (found,) = find_terms(mot, load_lexicon())
    assert found.terme.simple == simple


def test_plural_and_feminine_are_found() -> None:
    assert terms("Les demandes irrecevables") == [("demande irrecevable", "demandes irrecevables")]
    assert terms("vos revenus fiscaux de référence") == [
        ("revenu fiscal de référence", "revenus fiscaux de référence")
    ]
    assert stem("notifiees") == stem("notifie")


def test_an_accent_makes_another_word() -> None:
    assert terms("Le déplacement lège du bateau") == []
    assert terms("Les legs et les barèmes")[0] == ("legs", "legs")
    assert [term for term, _ in terms("le bareme, une disposition reglementaire")] == [
        term for term, _ in terms("le barème, une disposition réglementaire")
    ]


def test_verbs_are_found_in_all_their_forms_and_words_that_change_too() -> None:
    assert terms("La loi que le Parlement abrogea") == [("abroger", "abrogea")]
    assert terms("Une loi abrogée") == [("abroger", "abrogée")]
    assert terms("Nous notifierons la décision") == [("notifié", "notifierons")]
    assert terms("Les baux signés") == [("bail", "baux")]
    assert terms("Vous encourrez une amende") == [("encourir", "encourrez")]


@pytest.mark.parametrize(
    ("mot", "simple"),
    [
        ("un demi-frère", "un frère par un seul parent"),
        ("le créancier", "la personne à qui l'on doit de l'argent"),
        ("l'usufruitier", "la personne qui utilise un bien sans en être propriétaire"),
        ("inhumer", "enterrer"),
        ("résilier le contrat", "y mettre fin"),
        ("elle résilie le mot de passe", "y mettre fin"),
        ("saisir le tribunal", "demander au juge ou au service de décider"),
        ("escroqueries", "des mensonges pour prendre de l'argent"),
        ("un bien insaisissable", "que l'on n'a pas le droit de prendre pour payer une dette"),
        ("un bien inaliénable", "qui ne peut être ni vendu ni donné"),
        ("le domaine public", "ce qui est à tous, comme les rues et les places"),
        ("de mauvaise foi", "le fait de vouloir tromper"),
        ("un agent titulaire", "une personne qui a un emploi durable dans le service public"),
        ("en ligne collatérale", "le lien entre frères, sœurs, oncles, tantes et cousins"),
        ("une moins-value", "la perte d'une vente"),
        ("un arrêté ministériel", "une décision écrite du ministre"),
        ("le silence vaut rejet", "l'absence de réponse vaut un non"),
    ],
)
def test_a_word_of_a_family_has_plain_words_of_its_own(mot: str, simple: str) -> None:
    (found,) = find_terms(mot, load_lexicon())
    assert found.terme.simple == simple


def test_a_term_is_quoted_with_its_elision() -> None:
    faits = parcours(page(bloc("La loi rend passible d'amende toute fraude.")))
    assert "passible d'" in [found.texte for found in find_jargon(faits)]


def test_a_participle_is_not_a_verb_of_the_same_letters() -> None:
    assert terms("Il est assuré.") == [("assuré social", "assuré")]
    assert terms("La mairie assure un accueil et ouvre à midi, suivez les consignes.") == []
    assert terms("RECEPISSE DE DEMANDE") == [("récépissé", "RECEPISSE")]


def test_everyday_words_are_left_alone() -> None:
    text = (
        "Une statue, une tenue de sport et des radis : la mairie vend un terrain. Les "
        "instructions sont simples, le titre de la page aussi, et vos droits sont ouverts."
    )
    assert terms(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Accessibilité : non conforme",
        "Ce site est non conforme au RGAA.",
        "Vérifiez les informations saisies.",
        "Les données sont saisies deux fois.",
        "La saisie en ligne dure cinq minutes.",
        "Une erreur de saisie se corrige.",
        "Le chiffre d'affaires saisi sert au calcul.",
        "Champ invalide",
        "L'adresse est invalide.",
        "Le code a été mal saisi : la saisie du formulaire reprend.",
    ],
)
def test_a_word_typed_or_a_state_of_accessibility_is_no_jargon(text: str) -> None:
    assert jargon(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Une saisie de vos meubles est possible.", {"saisie"}),
        ("Une saisie sur salaire est faite.", {"saisie"}),
        ("Les biens saisis sont vendus.", {"saisie"}),
        ("Un dossier non conforme est rendu.", {"non-conformité"}),
        ("Les informations saisies, puis une saisie de vos biens.", {"saisie"}),
    ],
)
def test_a_seizure_or_a_fault_of_the_file_still_is(text: str, found: set[str]) -> None:
    assert jargon(text) == found


def test_the_heading_tells_that_a_state_is_of_accessibility() -> None:
    faits = parcours(page(titre("Accessibilité", 2), bloc("Ce site est non conforme.")))
    assert find_jargon(faits) == ()


def test_a_term_that_a_page_explains_is_not_jargon() -> None:
    assert jargon("Indiquez votre quotient familial.") == {"quotient familial"}
    assert jargon("Le quotient familial, c'est-à-dire un nombre selon vos revenus.") == set()
    assert jargon("Le récépissé (le papier qui prouve votre demande) est gardé.") == set()
    assert jargon("Un papier qui prouve la demande (le récépissé) est envoyé.") == set()
    assert jargon("Quotient familial", balise="dt") == set()
    explained = "Ce papier est appelé « récépissé »."
    assert jargon("Donnez le récépissé.", explained) == set()


def test_reading_takes_a_time_that_grows_with_the_text_only() -> None:
    text = "avis de avis de avis " * 20_000
    assert terms(text) == []


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Le jour est invalide.", [True]),
        ("Libellé du champ", [True]),
        ("Le chèque est libellé à l'ordre du Trésor.", [False]),
        ("La pension d'invalidité est versée.", [False]),
        ("Voyagez avec Express Tour.", []),
    ],
)
def test_a_word_with_an_everyday_sense_is_a_question(text: str, doubts: list[bool]) -> None:
    assert [j.ambigu for j in find_jargon(parcours(page(bloc(text))))] == doubts


@pytest.mark.parametrize(
    ("texte", "terme", "dit"),
    [
        ("Vidéo Régis Rocroy : les petits sites", "régie", False),
        ("Adressez-vous à la régie.", "régie", True),
        ("Votre espace Allocataire Caf", "allocataire", True),
        ("Un dépaysement total et assuré le temps d'un jour", "assuré social", False),
        ("Le remplacement sera assuré par un collègue.", "assuré social", False),
        ("Le numéro de l'assuré", "assuré social", True),
        ("Si vous êtes assuré, écrivez-nous.", "assuré social", True),
        ("Le compte d'un assuré social", "assuré social", True),
        ("Un bon tiers des articles", "tiers", False),
        ("Le tiers de vos revenus", "tiers", False),
        ("Un tiers peut signer pour vous.", "tiers", True),
        ("Le sac à provisions", "provision", False),
        ("La provision est rendue.", "provision", True),
        ("Améliorez le logiciel et les ressources.", "ressources", False),
        ("Les ressources pédagogiques du collège", "ressources", False),
        ("Déclarez les ressources du foyer.", "ressources", True),
        ("Commandez-le en appelant le 03 99 00 12 34.", "appelant", False),
        ("La partie appelante et l'appelant sont entendus.", "appelant", True),
        ("Gardez le ticket de métro, puis ouvrez le dossier.", "ticket", False),
    ],
)
def test_a_word_may_have_another_sense_here(texte: str, terme: str, *, dit: bool) -> None:
    assert (terme in jargon(texte)) is dit


@pytest.mark.parametrize(
    "texte",
    [
        "Le nuage de tags",
        "Votre URL",
        "S'abonner à la newsletter",
        "Ouvrir un fil de discussion",
        "Ajouter un calque à la carte",
        "L'adresse d'un webhook",
    ],
)
def test_the_words_of_a_program_are_found(texte: str) -> None:
    assert jargon(texte)


def test_the_number_of_a_thing_is_quoted_with_it() -> None:
    assert terms("inscrite au bulletin n° 2 du jour") == [("bulletin n° 3", "bulletin n° 2")]


def test_a_form_may_ask_where_the_others_are_sure() -> None:
    said = [
        (o.terme.terme, o.ambigu)
        for o in find_terms(
            "Un héritier réservataire. Les réservataires de logements.", load_lexicon()
        )
    ]
    assert said == [("héritier réservataire", False), ("héritier réservataire", True)]


def test_a_form_that_is_sure_is_told_before_one_that_asks() -> None:
    texts = ("Le réservataire répond.", "L'héritier réservataire répond.")
    (found,) = find_jargon(parcours(page(*map(bloc, texts))))
    assert (found.texte, found.ambigu) == ("héritier réservataire", False)


def test_two_words_of_one_notion_are_told_once() -> None:
    assert jargon("Demandez l'agrément.", "Une assistante agréée.") == {"agrément"}
    assert jargon("Abroger une loi.", "L'abrogation de la loi.") == {"abroger"}
    assert jargon("L'agrément (un accord officiel).", "Une assistante agréée.") == set()


def test_every_form_that_asks_is_found_and_asks() -> None:
    lexicon = FichierLexique.model_validate(read_data("lexique.yaml"))
    for genre in Genre:
        for entry in lexicon.of(genre):
            for form in entry.formes_ambigues:
                found = [(o.terme.terme, o.ambigu) for o in find_terms(form, load_lexicon())]
                assert found == [(entry.terme, True)], form


ENTREE = {"terme": "rente", "simple": "une somme versée à vie"}


@pytest.mark.parametrize(
    "autre",
    [
        {"forme": ["rentes"]},
        {"simple": ""},
        {"ambigu": True, "formes_ambigues": ["rente de situation"]},
        {"formes": ["rente de guerre"], "formes_ambigues": ["rente de guerre"]},
        {"formes": ["rente"]},
        {"meme_notion": "pension"},
        {"meme_notion": "rente"},
    ],
)
def test_an_entry_is_read_strictly(autre: dict[str, object]) -> None:
    def file(entry: dict[str, object]) -> dict[str, object]:
        return {genre.value: [entry] if genre is Genre.TECHNIQUE else [] for genre in Genre}

    assert FichierLexique.model_validate(file({**ENTREE, "formes_ambigues": ["rente"]}))
    with pytest.raises(ValidationError):
        FichierLexique.model_validate(file({**ENTREE, **autre}))


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("Les réservataires de logements sociaux", "réservataires"),
        ("La carte de résident coûte 60 € par an.", "carte de résident"),
        ("Le numéro fiscal du local", "numéro fiscal"),
        ("Payez la prestation à la piscine.", "prestation"),
        ("La requête n'a donné aucun résultat.", "requête"),
        ("La main courante de l'escalier", "main courante"),
        ("Un vote à main levée", "main levée"),
        ("Il est possible d'amener un chien.", "d'amener"),
        ("L'appel est gratuit.", "L'appel est"),
        ("Le médicament est prescrit.", "est prescrit"),
        ("Inscrivez-vous au conservatoire.", "conservatoire"),
        ("La réhabilitation de l'immeuble", "réhabilitation"),
        ("Une greffe de rein", "greffe"),
        ("L'habilitation électrique et la déficience auditive", "déficience"),
        ("La sectorisation du réseau d'eau", "sectorisation"),
        ("Le jardin d'agrément", "jardin d'agrément"),
        ("Une catégorie l'intéresse.", "catégorie l"),
    ],
)
def test_a_word_in_another_sense_is_only_asked(texte: str, mot: str) -> None:
    found = {
        one.texte.removesuffix("'"): one.ambigu for one in find_jargon(parcours(page(bloc(texte))))
    }
    assert found[mot]


@pytest.mark.parametrize(
    ("texte", "simple"),
    [
        (
            "La dépendance du domaine public maritime",
            "un lieu qui est à tous, comme une rue ou un rivage",
        ),
        (
            "Les servitudes du plan",
            "une limite à l'usage d'un terrain, pour un voisin ou pour tous",
        ),
        ("La mainlevée", "la fin d'un blocage, d'une saisie ou d'une mesure de protection"),
        ("La destination des constructions", "ce à quoi sert le bâtiment ou le lieu"),
        ("L'identifiant national de l'ouvrage", "un numéro unique dans tout le pays"),
        ("La référence cadastrale", "le numéro d'un terrain sur le plan de la commune"),
        ("Vous êtes éligible à la fibre.", "qui remplit les conditions"),
        (
            "Un officier ministériel",
            "une personne, comme un notaire, à qui l'État permet de signer des actes officiels",
        ),
    ],
)
def test_plain_words_cover_every_sense_of_a_word(texte: str, simple: str) -> None:
    assert simple in [found.terme.simple for found in find_jargon(parcours(page(bloc(texte))))]


@pytest.mark.parametrize(
    "texte",
    [
        "Le récépissé",
        "L'ayant droit",
        "L'usufruit",
        "Le greffe",
        "L'héritier réservataire",
        "La réhabilitation judiciaire",
        "Un jour de carence",
        "La demande d'agrément",
        "La notification d'indu",
    ],
)
def test_a_word_of_one_sense_stays_sure(texte: str) -> None:
    (found,) = find_jargon(parcours(page(bloc(texte))))
    assert not found.ambigu


def test_the_requirement_tells_how_many_entries_there_are() -> None:
    limites = {d.exigence.id: d.exigence.limites for d in load_catalogue()}["jargon-administratif"]
    assert f"({len(load_lexicon().termes)} entrées)" in limites
