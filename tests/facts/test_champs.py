"""From collected fields to what a person is asked: obligation, groups, traps, forms, natures."""

from typing import Any

import pytest

from exigences.facts.page.champs import PageRules, read_fields, rules_of
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.formulaires import read_forms, settle_natures
from exigences.model.facts.champs import Champ, Formulaire, Nature, UsageFormulaire
from exigences.model.lieu import Boite, Lieu
from tests.fabrique.collecte import champ_brut, formulaire_brut

SANS_REGLE = PageRules(all_required=False, stars_explained=False)


def place(raw: Any) -> Lieu:
    return Lieu(page=0, selecteur=raw["selecteur"])


def lus(*bruts: ChampBrut, rules: PageRules = SANS_REGLE) -> tuple[Champ, ...]:
    return read_fields(bruts, place, rules)


def lu(brut: ChampBrut, rules: PageRules = SANS_REGLE) -> Champ:
    (champ,) = lus(brut, rules=rules)
    return champ


def formulaire(
    *bruts: ChampBrut, boutons: str = "", **autres: Any
) -> tuple[Formulaire, tuple[Champ, ...]]:
    champs = lus(*bruts)
    (form,) = read_forms([formulaire_brut(**autres)], place, champs, {0: boutons})
    return form, settle_natures(champs, (form,))


@pytest.mark.parametrize(
    ("texte", "tous", "etoiles"),
    [
        ("Sauf mention contraire, tous les champs sont obligatoires.", True, False),
        ("Sauf mention contraire, toutes les réponses sont nécessaires.", True, False),
        ("Toutes les cases sont à remplir, sauf s'il est écrit « facultatif ».", True, False),
        ("Les champs marqués d'un astérisque (*) sont obligatoires.", False, True),
        ("* champ obligatoire", False, True),
        ("Les champs sans astérisque (*) sont obligatoires.", False, False),
        ("Les champs ne portant pas d'étoile sont obligatoires.", False, False),
        ("Le champ libre est ouvert à tous.", False, False),
        ("All fields are required.", True, False),
    ],
)
def test_sentences_that_bind_all_fields(texte: str, tous: bool, etoiles: bool) -> None:
    assert rules_of([texte]) == PageRules(all_required=tous, stars_explained=etoiles)


def test_a_star_says_that_a_field_must_be_filled() -> None:
    champ = lu(champ_brut("Nom *"))
    assert (champ.obligatoire, champ.obligatoire_signale, champ.facultatif) == (True, True, False)


@pytest.mark.parametrize(
    "libelle", ["Name (necessario)", "Name (Pflichtfeld)", "Nombre obligatorio"]
)
def test_other_languages_have_their_own_mark(libelle: str) -> None:
    assert lu(champ_brut(libelle, requis=True)).obligatoire_signale


def test_the_attribute_alone_is_not_said_to_people() -> None:
    champ = lu(champ_brut("Nom", requis=True))
    assert (champ.obligatoire, champ.obligatoire_signale) == (True, False)


@pytest.mark.parametrize(
    ("marque", "groupe"), [("Oui Accords *", "Accords *"), ("Oui * Accords", "Accords")]
)
def test_the_star_that_a_style_draws_after_a_legend_is_read(marque: str, groupe: str) -> None:
    assert lu(champ_brut("Oui", groupe="Accords", marque=marque)).groupe == groupe


@pytest.mark.parametrize(
    ("autres", "obligatoire"),
    [
        ({"type": "checkbox"}, True),
        ({"type": "checkbox", "bascule": True}, False),
        ({"type": "switch"}, False),
        ({"type": "switch", "requis": True}, True),
    ],
    ids=["une case", "une case en bascule", "une bascule", "une bascule exigée"],
)
def test_a_switch_that_is_off_is_an_answer(autres: dict[str, Any], obligatoire: bool) -> None:
    champ = lu(champ_brut("Musique amplifiée *", **autres))
    assert (champ.obligatoire, champ.facultatif) == (obligatoire, not obligatoire)


@pytest.mark.parametrize(
    ("libelle", "autres", "desactive"),
    [
        ("Nature *", {}, False),
        ("Nature", {}, True),
        ("Nature *", {"prerempli": True}, True),
        ("Nature", {"a_choisir": True}, False),
    ],
)
def test_what_one_chooses_beside_a_field_fills_it(
    libelle: str, autres: dict[str, Any], desactive: bool
) -> None:
    """Nobody writes in it: it waits for a choice where it is empty and starred, or says so."""
    assert lu(champ_brut(libelle, lecture_seule=True, **autres)).desactive is desactive


def test_without_a_word_a_field_is_neither_required_nor_optional() -> None:
    champ = lu(champ_brut("Nom"))
    assert (champ.obligatoire, champ.facultatif) == (False, False)


@pytest.mark.parametrize(
    "brut",
    [
        champ_brut("Complément d'adresse (optionnel)"),
        champ_brut("Téléphone", description="Facultatif"),
        champ_brut("Téléphone", indice="Si vous en avez un"),
        champ_brut("Se souvenir de moi", type="checkbox"),
        champ_brut("Je n'ai pas de prénom", type="checkbox"),
    ],
    ids=lambda b: b["libelle"],
)
def test_what_may_stay_empty(brut: ChampBrut) -> None:
    assert lu(brut, PageRules(all_required=True, stars_explained=False)).facultatif


def test_where_stars_are_explained_the_others_are_optional() -> None:
    rules = PageRules(all_required=False, stars_explained=True)
    nom, batiment = lus(champ_brut("Nom *"), champ_brut("Bâtiment"), rules=rules)
    assert (nom.facultatif, batiment.facultatif) == (False, True)


def test_a_form_without_a_star_is_not_bound_by_their_rule() -> None:
    rules = PageRules(all_required=False, stars_explained=True)
    _, autre = lus(champ_brut("Nom *"), champ_brut("Courriel", formulaire=1), rules=rules)
    assert not autre.facultatif


@pytest.mark.parametrize(
    ("aide", "marque"),
    [
        ("*", True),
        ("* (5 caractères mini.)", True),
        ("(obligatoire)", True),
        ("5 caractères", False),
        ("Obligatoire si vous louez.", False),
    ],
)
def test_a_mark_may_stand_after_its_field(aide: str, *, marque: bool) -> None:
    champ = lu(champ_brut("Mot de passe", aide=aide))
    assert (champ.obligatoire, champ.obligatoire_signale) == (marque, marque)


@pytest.mark.parametrize(
    "dit",
    [
        {"libelle": "Téléphone (si vous en avez)"},
        {"libelle": "Téléphone", "aide": "(si vous en avez un)"},
        {"libelle": "Numéro de dossier", "aide": "Si vous le connaissez"},
        {"libelle": "Téléphone", "groupe": "Téléphone ou courriel, au choix"},
        {"libelle": "Téléphone", "aide": "Donnez l'un ou l'autre."},
    ],
)
def test_what_one_may_not_have_or_give_otherwise_is_not_due(dit: dict[str, str]) -> None:
    assert lu(champ_brut(**dit)).facultatif
    assert not lu(champ_brut(**dit, requis=True)).facultatif


@pytest.mark.parametrize(
    "dit",
    [
        {"libelle": "Nom ou pseudonyme, au choix"},
        {"libelle": "Mot de passe", "aide": "Huit signes au choix."},
        {"libelle": "Créneau", "groupe": "Matin ou soir, au choix", "type": "radio"},
        {"libelle": "Aide", "aide": "Si vous en avez besoin, dites-le."},
    ],
)
def test_a_choice_of_what_to_write_is_due(dit: dict[str, str]) -> None:
    assert not lu(champ_brut(**dit)).facultatif


@pytest.mark.parametrize("aide", ["(facultatif)", "€ (optionnel)", "Facultatif : au format libre."])
def test_the_note_after_a_field_says_that_it_may_stay_empty(aide: str) -> None:
    assert lu(champ_brut("Prix", aide=aide)).facultatif


@pytest.mark.parametrize(
    "aide", ["Numéro, rue et complément (facultatif).", "Facultatif si vous êtes locataire."]
)
def test_a_hint_on_a_part_or_a_case_says_nothing_of_the_field(aide: str) -> None:
    assert not lu(champ_brut("Adresse", aide=aide)).facultatif


def test_beside_fields_required_and_marked_the_others_are_optional() -> None:
    nom, courriel, code = lus(
        champ_brut("Nom *", requis=True),
        champ_brut("Courriel"),
        champ_brut("Mot de passe", type="password"),
    )
    assert (nom.facultatif, courriel.facultatif, code.facultatif) == (False, True, False)
    assert courriel.deduit


def test_marks_alone_say_nothing_of_the_other_fields() -> None:
    _, courriel = lus(champ_brut("Nom *"), champ_brut("Courriel"))
    assert not courriel.facultatif


def test_a_box_that_binds_is_asked() -> None:
    champ = lu(champ_brut("J'accepte les conditions générales", type="checkbox"))
    assert (champ.nature, champ.facultatif) == (Nature.CONSENTEMENT, False)


@pytest.mark.parametrize(
    "brut",
    [
        champ_brut("Ne pas remplir ce champ", nom="site"),
        champ_brut("", nom="honeypot_2"),
        champ_brut("Courriel", aria_cache=True, tabindex="-1", autocomplete="off"),
        champ_brut("Afficher le mot de passe", type="checkbox"),
    ],
    ids=["consigne", "nom", "cache", "affichage"],
)
def test_traps_and_display_switches_are_no_fields(brut: ChampBrut) -> None:
    assert lus(brut) == ()


def test_a_radio_group_is_one_field_named_by_its_legend() -> None:
    boites = [
        champ_brut(option, type="radio", nom="civilite", groupe="Civilité", selecteur=f"#{option}")
        for option in ("Madame", "Monsieur")
    ]
    (champ,) = lus(*boites, champ_brut("Nom", nom="nom"))[:1]
    assert champ.libelle_visible == "Civilité"
    assert champ.options == ("Madame", "Monsieur")
    assert champ.lieu.selecteur == "#Madame"


def test_the_words_beside_an_unlabelled_field_name_it() -> None:
    champ = lu(champ_brut("", nom="champ_7", proche="Numéro de téléphone portable"))
    assert (champ.libelle, champ.libelle_visible) == ("", "Numéro de téléphone portable")
    assert champ.nature is Nature.TELEPHONE


@pytest.mark.parametrize(
    ("autres", "boutons", "bruts", "usage"),
    [
        ({}, "Se connecter", [("Identifiant", "text"), ("Mot de passe", "password")], "connexion"),
        (
            {},
            "Valider",
            [("Mot de passe", "password"), ("Confirmation", "password")],
            "inscription",
        ),
        (
            {"identifiant": "register"},
            "OK",
            [("E-mail", "email"), ("Password", "password")],
            "inscription",
        ),
        ({"role": "search"}, "", [("", "text")], "recherche"),
        ({"classe": "newsletter-form"}, "S'abonner", [("Votre e-mail", "email")], "lettre"),
        ({}, "Continuer", [("Votre e-mail", "email"), ("Nom", "text")], "demarche"),
        ({"methode": "get"}, "Lancer la recherche", [("Taille", "select")], "recherche"),
        ({"methode": "post"}, "Lancer la recherche", [("Taille", "select")], "demarche"),
        ({"methode": "get"}, "Continuer", [("Taille", "select")], "demarche"),
    ],
)
def test_what_a_form_is_for(
    autres: dict[str, Any], boutons: str, bruts: list[tuple[str, str]], usage: str
) -> None:
    champs = [champ_brut(lab, type=t, nom=f"c{i}") for i, (lab, t) in enumerate(bruts)]
    form, _ = formulaire(*champs, boutons=boutons, **autres)
    assert form.usage is UsageFormulaire(usage)


def test_a_password_of_a_registration_is_a_new_one() -> None:
    _, champs = formulaire(
        champ_brut("E-mail", type="email", nom="mail"),
        champ_brut("Mot de passe", type="password", nom="mdp"),
        boutons="Créer mon compte",
    )
    assert champs[1].nature is Nature.NOUVEAU_MOT_DE_PASSE


@pytest.mark.parametrize(
    ("brut", "nature"),
    [
        (
            champ_brut("Identifiant", aide="Identifiant Format attendu : nom@example.com"),
            Nature.COURRIEL,
        ),
        (champ_brut("Identifiant", nom="username"), Nature.IDENTIFIANT_CONNEXION),
        (champ_brut("Nom d'utilisateur"), Nature.IDENTIFIANT_CONNEXION),
        (champ_brut("Nom de naissance"), Nature.NOM),
        (champ_brut("Prénom(s)"), Nature.NOM),
        (champ_brut("Date de naissance", type="date"), Nature.NAISSANCE),
        (champ_brut("Code postal"), Nature.ADRESSE),
        (champ_brut("Confirmation de l'adresse", nom="courriel2"), Nature.COURRIEL),
        (champ_brut("Code reçu par SMS"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Code vocal"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Choisissez un code à 4 chiffres"), Nature.NOUVEAU_MOT_DE_PASSE),
        (champ_brut("Créez votre code secret", type="password"), Nature.NOUVEAU_MOT_DE_PASSE),
        (champ_brut("Saisissez le code à 4 chiffres"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Composez le code à 4 chiffres reçu par SMS"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Code par appel téléphonique"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Code par téléphone"), Nature.CODE_USAGE_UNIQUE),
        (champ_brut("Recopiez les caractères de l'image"), Nature.CAPTCHA),
        (champ_brut("Numéro de sécurité sociale"), Nature.IDENTIFIANT_ADMINISTRATIF),
        (champ_brut("Numéro fiscal"), Nature.IDENTIFIANT_ADMINISTRATIF),
        (champ_brut("Numéro de la carte bancaire"), Nature.PAIEMENT),
        (
            champ_brut("J'ai pris connaissance de la consultation du casier", type="checkbox"),
            Nature.CONSENTEMENT,
        ),
        (champ_brut("J'ai bien noté qu'un agent viendra", type="checkbox"), Nature.CONSENTEMENT),
        (
            champ_brut("Numéro de votre carte professionnelle", nom="numeroCarte"),
            Nature.IDENTIFIANT_ADMINISTRATIF,
        ),
        (champ_brut("Avis d'imposition", type="file"), Nature.FICHIER),
        (champ_brut("Rechercher", type="search", nom="q"), Nature.RECHERCHE),
        (champ_brut("Août 2026, en euros", nom="s1"), Nature.AUTRE),
        (champ_brut("Raison sociale"), Nature.AUTRE),
        (champ_brut("Surface du logement"), Nature.AUTRE),
        (champ_brut("Mobile", type="tel", nom="telephone"), Nature.TELEPHONE),
    ],
    ids=lambda v: v["libelle"] if isinstance(v, dict) else v.value,
)
def test_natures(brut: ChampBrut, nature: Nature) -> None:
    assert lu(brut).nature is nature


@pytest.mark.parametrize(
    ("libelle", "libre", "deduit"),
    [
        ("J'ai vérifié ma déclaration, elle est complète et sincère.", False, False),
        ("Ces informations sont exactes.", False, False),
        ("J'ai changé de compte", True, True),
        ("Recevoir la lettre (facultatif)", True, False),
        ("Rester connecté", True, False),
    ],
)
def test_a_box_alone_stays_empty_unless_it_certifies(
    libelle: str, libre: bool, deduit: bool
) -> None:
    case = lu(champ_brut(libelle, type="checkbox"))
    assert (case.facultatif, case.deduit) == (libre, deduit)


def test_a_box_that_only_shows_a_file_is_the_field_of_file() -> None:
    """A form library hides the field of the browser, and draws a box in the same label."""

    def placed(raw: Any) -> Lieu:
        x, y, width, height = raw["boite"]
        box = Boite(x=x, y=y, largeur=width, hauteur=height)
        return Lieu(page=0, selecteur=raw["selecteur"], boite=box)

    fichier = champ_brut("Devis daté", type="file", nom="devis")
    face = champ_brut("Devis daté* Cliquer ici", nom="", selecteur="#vu", requis=True)
    autre = champ_brut("Ville", nom="", selecteur="#ville")
    devis, ville = read_fields((fichier, face, autre), placed, SANS_REGLE)
    assert (devis.lieu.selecteur, devis.obligatoire, devis.autres) == ("#devis", True, ("#vu",))
    assert devis.stands_at(Lieu(page=0, selecteur="#vu"))
    assert ville.lieu.selecteur == "#ville"


def test_a_caption_that_stands_elsewhere_is_a_field_of_its_own() -> None:
    photo = champ_brut("Photo", type="file", nom="photo", boite=[10, 20, 200, 30])
    legende = champ_brut("Photo : légende", nom="", selecteur="#mot", boite=[10, 80, 200, 30])
    assert [champ.lieu.selecteur for champ in lus(photo, legende)] == ["#photo", "#mot"]


@pytest.mark.parametrize(
    ("dit", "lu"),
    [
        ("Taux déjà reconnu Taux déjà reconnu", "Taux déjà reconnu"),
        ("Lien Lien", "Lien"),
        ("Nom", "Nom"),
        ("Bourg le Bourg", "Bourg le Bourg"),
    ],
)
def test_a_name_that_code_gives_twice_is_read_once(dit: str, lu: str) -> None:
    champ = lus(champ_brut(dit))[0]
    assert (champ.libelle, champ.libelle_visible) == (lu, lu)


def _boutons(*dits: tuple[str, str]) -> list[ChampBrut]:
    return [
        champ_brut(dit, type="radio", nom="", identifiant=ident, selecteur=f"#r{rang}")
        for rang, (dit, ident) in enumerate(dits)
    ]


@pytest.mark.parametrize(
    ("boutons", "groupes"),
    [
        (_boutons(("Madame", "civ-f"), ("Monsieur", "civ-m")), [("Madame", "Monsieur")]),
        (_boutons(("Oui", ""), ("Non", "")), [("Oui", "Non")]),
        (
            _boutons(("Oui", "a-1"), ("Non", "a-2"), ("Oui", "b-1"), ("Non", "b-2")),
            [("Oui", "Non"), ("Oui", "Non")],
        ),
        (
            _boutons(("Oui", ""), ("Non", ""), ("Oui", ""), ("Non", "")),
            [("Oui", "Non"), ("Oui", "Non")],
        ),
        (_boutons(("Oui", "a-1"), ("Lu", "b-1")), [(), ()]),
    ],
    ids=["une question", "sans identifiant", "deux questions", "deux sans identifiant", "à part"],
)
def test_buttons_without_a_name_are_one_question(
    boutons: list[ChampBrut], groupes: list[tuple[str, ...]]
) -> None:
    lus = read_fields(
        boutons,
        lambda raw: Lieu(page=0, selecteur=raw["selecteur"]),
        PageRules(all_required=False, stars_explained=False),
    )
    assert [c.options for c in lus] == groupes


def test_a_field_parts_two_questions_of_buttons() -> None:
    oui, non = _boutons(("Oui", ""), ("Non", ""))
    lus = read_fields(
        [oui, champ_brut("Nom"), non],
        lambda raw: Lieu(page=0, selecteur=raw["selecteur"]),
        PageRules(all_required=False, stars_explained=False),
    )
    assert [c.options for c in lus] == [(), (), ()]
