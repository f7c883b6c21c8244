from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import CATEGORIES, Annonce
from exigences.model.facts.champs import Nature
from exigences.model.lieu import Boite
from exigences.model.parcours.etat import Capture
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.etape import Obstacle
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Appareil
from exigences.rapport.mots import DONNEES, NATURES, OBSTACLES
from tests.fabrique import (
    bloc,
    bouton,
    champ,
    constat,
    enregistrement,
    instantane,
    lieu,
    page,
    parcours,
    pas,
    preuve,
    procedure,
    scenario,
    titre,
)
from tests.rapport.analyse import rapport_de


def steps(*etapes):
    """A procedure of these steps, read as from its YAML."""
    return Procedure.model_validate(procedure().model_dump() | {"etapes": etapes})


def gestures_of(*etapes, **autres):
    faits = parcours(
        page(champ("Courriel", Nature.COURRIEL)),
        procedure=steps(*etapes),
        journal=tuple(
            pas(next(iter(e)), etape=f"etapes.{i}", **autres) for i, e in enumerate(etapes)
        ),
    )
    return [g.texte for g in rapport_de(faits).ecrans[0].gestes]


def test_the_first_screen_tells_where_one_arrives():
    ecran = rapport_de(parcours(page(titre("Aide à l'énergie"), bloc("Bonjour.")))).ecrans[0]
    assert ecran.titre == "Aide à l'énergie"
    assert ecran.intro == ("Tu arrives sur la page « Aide à l'énergie ». Rien n'est à remplir ici.")


def test_what_the_fields_ask_is_told_to_the_double():
    faits = parcours(
        page(titre("Accueil")),
        page(
            titre("Compte"),
            champ("Nom", Nature.NOM),
            champ("Prénom", Nature.NOM),
            champ("Courriel", Nature.COURRIEL),
            champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE),
            champ("Étage", obligatoire=False, obligatoire_signale=False),
        ),
    )
    assert rapport_de(faits).ecrans[1].intro == (
        "Tu passes à la page « Compte ». Le service te demande ton nom, ton adresse "
        "électronique, un mot de passe à inventer et 1 autre réponse (5 champs, dont "
        "4 obligatoires)."
    )


def test_who_asks_is_named_on_the_first_screen():
    assert rapport_de(parcours(page(titre("Aide"), champ("Nom", Nature.NOM)))).ecrans[0].intro == (
        "Tu arrives sur la page « Aide ». Le service (Ville de Bourg-Fictif) te demande ton nom "
        "(1 champ)."
    )


def test_what_is_of_somebody_else_is_told_apart():
    champs = (
        champ("Nom", Nature.NOM),
        champ("Nom", Nature.NOM, groupe="Votre bailleur", selecteur="#n2"),
        champ("Prénom", Nature.NOM, groupe="Votre bailleur"),
    )
    assert (
        rapport_de(parcours(page(titre("Aide"), *champs)))
        .ecrans[0]
        .intro.endswith("te demande ton nom et le nom d'une autre personne (3 champs).")
    )


def test_an_account_where_one_is_paid_is_not_told_as_paying():
    champs = (champ("IBAN", Nature.PAIEMENT), champ("BIC", Nature.PAIEMENT))
    assert (
        rapport_de(parcours(page(titre("Aide"), *champs)))
        .ecrans[0]
        .intro.endswith("te demande tes coordonnées bancaires (2 champs).")
    )


def test_another_site_is_named():
    faits = parcours(
        page(), page(titre("Connexion"), champ("Code"), url="https://identite.example/x")
    )
    assert rapport_de(faits).ecrans[1].intro == (
        "La démarche se poursuit sur un autre site, identite.example : page « Connexion ». "
        "Ce site te demande 1 réponse."
    )


def test_long_readings_are_told():
    ecran = rapport_de(parcours(page(titre("Lire"), bloc("mot " * 400)))).ecrans[0]
    assert ecran.intro.endswith("Il y a 401 mots à lire.")


@pytest.mark.parametrize(
    ("etape", "attendu"),
    [
        ({"aller": "/"}, "Ouvre la page de départ par son adresse."),
        ({"aller": "/compte"}, "Ouvre cette page par son adresse."),
        ({"cliquer": "Commencer"}, "Clique sur « Commencer »."),
        (
            {"remplir": {"etiquette": "Courriel", "valeur": "{{ sosie.courriel }}"}},
            "Écris ton adresse électronique dans « Courriel ».",
        ),
        (
            {
                "remplir": {
                    "etiquette": "Né le",
                    "valeur": "{{ sosie.naissance.jour }}/{{ sosie.naissance.mois }}",
                }
            },
            "Écris ta date de naissance dans « Né le ».",
        ),
        (
            {"remplir": {"etiquette": "Clé", "valeur": "{{ secret.CLE }}"}},
            "Écris ta réponse dans « Clé ».",
        ),
        (
            {"remplir": {"etiquette": "Nom", "valeur": "{{ sosie.nom }} {{ sosie.prenom }}"}},
            "Écris ta réponse dans « Nom ».",
        ),
        (
            {"remplir": {"etiquette": "Surface", "valeur": "42"}},
            "Écris ta réponse dans « Surface ».",
        ),
        (
            {"choisir": {"etiquette": "Situation", "option": "Locataire"}},
            "Choisis « Locataire » dans « Situation ».",
        ),
        ({"cocher": "J'accepte"}, "Coche « J'accepte »."),
        ({"cocher": {"etiquette": "Infos", "coche": False}}, "Décoche « Infos »."),
        (
            {"televerser": {"etiquette": "Facture", "fichier": "facture.pdf"}},
            "Joins ton fichier à « Facture ».",
        ),
        ({"franchir": "code_sms"}, "Lis le code reçu par SMS et recopie-le."),
        ({"envoyer": "Valider"}, "Envoie la demande par « Valider »."),
        ({"appuyer": "Enter"}, "Appuie sur la touche Entrée."),
        ({"appuyer": "Escape"}, "Appuie sur la touche Échap."),
        ({"appuyer": "F2"}, "Appuie sur la touche F2."),
        ("revenir", "Reviens à la page d'avant."),
        ("recharger", "Recharge la page."),
    ],
)
def test_each_step_is_told_in_the_second_person(etape, attendu):
    journal = etape if isinstance(etape, dict) else {etape: None}
    assert gestures_of(journal) == [attendu]


@pytest.mark.parametrize(
    ("demande", "attendu"),
    [
        ("Plan coté *", "Joins « Plan coté » avec le bouton « Parcourir »."),
        ("Parcourir", "Joins ton fichier à « Parcourir »."),
        ("Choisir un fichier", "Joins ton fichier à « Parcourir »."),
    ],
)
def test_a_file_is_named_by_what_stands_above_its_button(demande, attendu):
    fichier = champ(demande, Nature.FICHIER, type="file", selecteur="#parcourir")
    faits = parcours(
        page(fichier),
        procedure=procedure(etapes=[{"televerser": {"texte": "Parcourir", "fichier": "plan.pdf"}}]),
        journal=(pas("televerser", lieu=fichier.lieu),),
    )
    assert [g.texte for g in rapport_de(faits).ecrans[0].gestes] == [attendu]


def test_what_the_robot_checks_is_no_gesture_unless_it_failed():
    steps_ = ({"attendre": "Récapitulatif"}, {"verifier": "Votre demande"})
    assert gestures_of(*steps_) == []
    failed = gestures_of(*steps_, statut=StatutEtape.ECHEC, phrase="Vérifier « Votre demande »")
    assert failed == ["Vérifier « Votre demande »"] * 2


def test_a_step_that_only_groups_others_says_nothing():
    faits = parcours(
        page(),
        procedure=steps({"si": {"visible": "Bannière", "alors": [{"cliquer": "Refuser"}]}}),
        journal=(pas("si", etape="etapes.0"), pas("cliquer", etape="etapes.0.alors.0")),
    )
    assert [g.texte for g in rapport_de(faits).ecrans[0].gestes] == ["Clique sur « Refuser »."]


def test_an_element_known_by_its_selector_alone_is_called_as_on_the_page():
    faits = parcours(
        page(
            champ("Situation", selecteur="#situation"),
            champ("", selecteur="#muet"),
            bloc("J'accepte", selecteur="#etiquette"),
        ),
        procedure=steps(
            {"choisir": {"css": "#situation", "option": "Locataire"}},
            {"remplir": {"css": "#autre", "valeur": "1"}},
            {"remplir": {"css": "#muet", "valeur": "2"}},
            {"cocher": {"css": "#case"}},
        ),
        journal=(
            pas("choisir", etape="etapes.0", lieu=lieu("#situation")),
            pas("remplir", etape="etapes.1", lieu=lieu("#autre", y=900)),
            pas("remplir", etape="etapes.2", lieu=lieu("#muet")),
            pas("cocher", etape="etapes.3", lieu=lieu("#etiquette")),
        ),
    )
    assert [g.texte for g in rapport_de(faits).ecrans[0].gestes] == [
        "Choisis « Locataire » dans « Situation ».",
        "Écris ta réponse dans l'endroit prévu.",
        "Écris ta réponse dans un champ sans étiquette.",
        "Coche « J'accepte ».",
    ]


def test_what_holds_one_field_is_called_as_this_field():
    faits = parcours(
        page(
            bloc("Française", lieu=lieu("#o > div", x=30, y=712, largeur=90, hauteur=20)),
            champ("NIR", lieu=lieu("#nir", x=30, y=712, largeur=100, hauteur=20)),
            champ("Qualité", lieu=lieu("#qualite", x=30, y=110, largeur=100, hauteur=20)),
            champ("Ville", lieu=lieu("#ville", x=30, y=310, largeur=100, hauteur=20)),
        ),
        procedure=steps(*({"cliquer": {"css": c}} for c in (".liste", ".page", ".choix"))),
        journal=(
            pas("cliquer", etape="etapes.2", lieu=lieu(".choix", y=700, hauteur=40)),
            pas("cliquer", etape="etapes.0", lieu=lieu(".liste", y=100, hauteur=40)),
            pas("cliquer", etape="etapes.1", lieu=lieu(".page", y=0, hauteur=900)),
        ),
    )
    assert [g.texte for g in rapport_de(faits).ecrans[0].gestes] == [
        "Clique sur « Française ».",
        "Clique sur « Qualité ».",
        "Clique sur l'endroit prévu.",
    ]


def test_a_note_to_who_wrote_the_procedure_is_not_told_to_the_double():
    faits = parcours(
        page(bouton("Suivant")),
        procedure=steps({"cliquer": "Suivant"}, {"cliquer": "Fin *"}),
        journal=(
            pas("cliquer", etape="etapes.0", message="2 éléments répondent."),
            pas("cliquer", etape="etapes.1", message="Il se dit inactif.", dit_inactif=True),
        ),
    )
    report = rapport_de(faits)
    gestes = report.ecrans[0].gestes
    assert [g.message for g in gestes] == ["", "Il se dit inactif."]
    assert gestes[1].texte == "Clique sur « Fin »."
    assert [e.message for e in report.journal] == ["2 éléments répondent.", "Il se dit inactif."]


def test_one_answer_is_called_by_its_label_and_not_by_the_question():
    faits = parcours(
        page(
            champ("Témoin ?", type="radio", options=("Oui", "Non"), lieu=lieu("#t", y=10)),
            bloc("Témoin ?", champ="#t", lieu=lieu("legend", y=0)),
            bloc("Oui", champ="#t", lieu=lieu("label.oui", y=10)),
            bloc("Non", champ="#t-2", lieu=lieu("label.non", y=50)),
        ),
        procedure=steps({"cocher": {"css": "#t"}}, {"cocher": {"css": "#t-2"}}),
        journal=(
            pas("cocher", etape="etapes.0", lieu=lieu("#t", y=10)),
            pas("cocher", etape="etapes.1", lieu=lieu("#t-2", y=50)),
        ),
    )
    said = [g.texte for g in rapport_de(faits).ecrans[0].gestes]
    assert said == ["Coche « Oui ».", "Coche « Non »."]


def test_a_phone_has_no_key_to_press():
    faits = parcours(
        page(champ("Ville")),
        procedure=steps({"appuyer": "Tab"}),
        journal=(pas("appuyer", etape="etapes.0", lieu=lieu("#ville")),),
        scenario=scenario(appareil=Appareil(largeur=360, tactile=True)),
    )
    assert [g.texte for g in rapport_de(faits).ecrans[0].gestes] == ["Passe au champ suivant."]


def test_gestures_belong_to_the_screen_where_they_are_done():
    faits = parcours(
        page(bouton("Commencer")),
        page(champ("Nom")),
        journal=(
            pas("aller", etape="x", page=0, phrase="Ouvrir"),
            pas("cliquer", etape="x", page=1, phrase="Commencer", lieu=lieu("#b-commencer")),
            pas(
                "envoyer",
                etape="x",
                page=1,
                phrase="Envoyer",
                statut=StatutEtape.REFUSEE,
                message="Rien n'est envoyé.",
            ),
        ),
    )
    premier, second = rapport_de(faits).ecrans
    assert [g.texte for g in premier.gestes] == ["Ouvrir", "Commencer"]
    assert [(g.texte, g.statut, g.message) for g in second.gestes] == [
        ("Envoyer", StatutEtape.REFUSEE, "Rien n'est envoyé.")
    ]
    assert [e.ecran for e in rapport_de(faits).journal] == [1, 1, 2]


def test_words_are_known_for_every_value_of_the_model():
    assert set(OBSTACLES) == set(Obstacle)
    assert set(DONNEES) == set(type(scenario().sosie).model_fields)
    assert set(Nature) - set(NATURES) == {Nature.RECHERCHE, Nature.AUTRE, Nature.FICHIER}
    assert len(CATEGORIES) == 8


def test_marks_are_numbered_from_the_top_and_tied_to_proofs_and_instructions():
    haut, bas = (Boite(x=10, y=y, largeur=50, hauteur=20) for y in (40, 300))
    faits = parcours(page(champ("A"), champ("B")))
    rapport = rapport_de(
        faits,
        (
            constat("captcha", preuves=(preuve(selecteur="#b", boite=bas),)),
            constat(
                "telephone-mobile",
                annonce=Annonce.PREALABLE,
                preuves=(preuve(selecteur="#a", boite=haut),),
            ),
        ),
    )
    ecran = rapport.ecrans[0]
    assert [(r.numero, r.exigence) for r in ecran.reperes] == [
        (1, "telephone-mobile"),
        (2, "captcha"),
    ]
    assert {c.exigence: c.reperes for c in ecran.avoir} == {
        "captcha": (2,),
        "telephone-mobile": (1,),
    }
    assert {c.exigence: c.preuves[0].repere for c in rapport.constats} == {
        "captcha": 2,
        "telephone-mobile": 1,
    }


def test_the_state_that_shows_most_demands_is_the_one_shown():
    faits = parcours(page(champ("A")), page(champ("A"), champ("B"), ecran=0), page(ecran=0))
    demandes = (
        constat("captcha", preuves=(preuve(page=0, selecteur="#a"),)),
        constat("telephone-mobile", preuves=(preuve(page=1, selecteur="#b"),)),
    )
    ecran = rapport_de(faits, demandes).ecrans[0]
    assert [(r.exigence, r.boite.y) for r in ecran.reperes] == [
        ("captcha", 100),
        ("telephone-mobile", 100),
    ]
    assert ecran.pages == (0, 1, 2)


def test_a_proof_is_placed_on_the_screenshot_that_is_shown():
    moved = Boite(x=5, y=700, largeur=50, hauteur=20)
    field = champ("A")
    faits = parcours(
        page(field, champ("Parti")),
        page(champ("A", lieu=replace(field.lieu, boite=moved)), champ("B"), ecran=0),
    )
    demandes = (
        constat("captcha", preuves=(preuve(page=0, selecteur="#a"),)),
        constat("double-saisie", preuves=(preuve(page=0, selecteur="#parti"),)),
        constat("format-impose", preuves=(preuve(page=1, selecteur="#b"),)),
        constat("debit", preuves=(preuve(page=1, selecteur="html", boite=None),)),
    )
    boxes = {c.exigence: c.preuves[0].boite for c in rapport_de(faits, demandes).constats}
    assert boxes["captcha"] is not None
    assert (boxes["captcha"].x, boxes["captcha"].y) == (5, 700)
    assert boxes["double-saisie"] is None
    assert boxes["format-impose"] is not None
    assert boxes["debit"] is None


def test_where_nothing_is_marked_the_last_state_is_shown():
    faits = parcours(page(), page(ecran=0))
    first, last = (instantane(p) for p in faits.pages)
    shown = Capture(largeur=640, hauteur=480, contenu=b"derniere")
    brut = enregistrement(
        faits,
        pages=(
            first,
            instantane(faits.pages[1], capture=shown),
        ),
    )
    assert last.capture != shown
    assert rapport_de(faits, parcours=brut).captures["ecran-1"].largeur == 640


@pytest.mark.parametrize(
    "boite",
    [
        None,
        Boite(x=0, y=0, largeur=1280, hauteur=900),
        Boite(x=10, y=5000, largeur=20, hauteur=20),
        Boite(x=-200, y=10, largeur=20, hauteur=20),
        Boite(x=10, y=10, largeur=0, hauteur=0),
    ],
)
def test_a_box_that_shows_nothing_is_not_marked(boite):
    rapport = rapport_de(parcours(page()), (constat(preuves=(preuve(boite=boite),)),))
    assert rapport.ecrans[0].reperes == ()
    assert rapport.constats[0].preuves[0].repere is None


def marks(faits, *ids, boxes=9):
    """Marks of a screen where each of these demands has many proofs, at different heights."""
    many = {
        id_: tuple(
            preuve(selecteur=f"#{id_}-{i}", boite=Boite(x=r, y=20 * i, largeur=9, hauteur=9))
            for i in range(boxes)
        )
        for r, id_ in enumerate(ids)
    }
    demandes = [constat(id_, preuves=proofs) for id_, proofs in many.items()]
    return [r.exigence for r in rapport_de(faits, demandes).ecrans[0].reperes]


def test_one_demand_does_not_cover_a_screen_with_marks():
    assert marks(parcours(page()), "captcha") == ["captcha"] * 3


def test_every_demand_has_its_mark_before_any_has_a_second():
    ids = ("captcha", "double-saisie", "format-impose", "collage-interdit", "debit", "javascript")
    many = (*ids, "images", "liens", "scripts", "cadres", "tableaux", "couleurs")
    assert sorted(marks(parcours(page()), *many)) == sorted(many)
    assert sorted(marks(parcours(page()), *ids)) == sorted(ids * 2)


def test_what_was_already_asked_is_not_marked_again():
    faits = parcours(page(champ("Code")), page(champ("Code")))
    both = (preuve(page=0, selecteur="#code"), preuve(page=1, selecteur="#code"))
    rapport = rapport_de(faits, (constat(preuves=both),))
    assert [len(e.reperes) for e in rapport.ecrans] == [1, 0]
    assert [p.repere for p in rapport.constats[0].preuves] == [1, None]


def test_what_is_counted_over_all_screens_is_told_from_the_start():
    faits = parcours(page(), page(), page())
    whole = constat("nombre-d-ecrans", preuves=(preuve(page=2, selecteur="html"),))
    there = constat("seance-unique", preuves=(preuve(page=1, selecteur="html"),))
    assert [
        [c.exigence for c in (*e.avoir, *e.savoir, *e.faire)]
        for e in rapport_de(faits, (whole, there)).ecrans
    ] == [["nombre-d-ecrans"], ["seance-unique"], []]


def test_files_to_join_are_counted():
    faits = parcours(page(), page(titre("Pièces"), *(champ(n, Nature.FICHIER) for n in "ab")))
    assert "te demande 2 fichiers à joindre (2 champs)." in rapport_de(faits).ecrans[1].intro


def test_a_screen_without_screenshot_is_still_told():
    faits = parcours(page(titre("Aide")))
    brut = enregistrement(faits, pages=(instantane(faits.pages[0], capture=None),))
    rapport = rapport_de(faits, (constat(),), brut)
    assert rapport.ecrans[0].capture is None
    assert rapport.captures == {}
    assert [c.exigence for c in rapport.ecrans[0].avoir] == ["telephone-mobile"]


def test_what_may_stay_empty_is_not_asked_and_radio_buttons_are_one_question():
    faits = parcours(
        page(
            titre("Toi"),
            champ("Oui", type="radio", nom="allocataire", selecteur="#oui"),
            champ("Non", type="radio", nom="allocataire", selecteur="#non"),
            champ("Remarque", facultatif=True),
        )
    )
    ecran = rapport_de(faits).ecrans[0]
    assert ecran.champs == 1
    assert ecran.intro.endswith("te demande 1 réponse.")


@pytest.mark.parametrize(
    ("champs", "attendu"),
    [
        ((), "Rien n'est à remplir ici."),
        (("Étage",), "Rien n'est obligatoire ici : 1 champ peut rester vide."),
        (("Étage", "Remarque"), "Rien n'est obligatoire ici : 2 champs peuvent rester vides."),
    ],
)
def test_a_screen_where_all_may_stay_empty_is_not_said_to_have_nothing(champs, attendu):
    ecran = rapport_de(
        parcours(page(titre("Toi"), *(champ(n, facultatif=True) for n in champs)))
    ).ecrans[0]
    assert ecran.intro.endswith(attendu)
    assert (ecran.champs, len(ecran.releve.champs)) == (0, len(champs))


@pytest.mark.parametrize(
    ("autres", "attendu"),
    [
        ((), "Rien ne dit si la case à cocher peut rester vide."),
        (
            ("Étage",),
            "Rien ne dit si la case à cocher peut rester vide ; 1 champ peut rester vide.",
        ),
    ],
)
def test_a_box_that_nothing_marks_is_not_said_to_stay_empty(autres, attendu):
    case = champ("J'ai changé de compte", type="checkbox", facultatif=True, deduit=True)
    libres = (champ(nom, facultatif=True) for nom in autres)
    ecran = rapport_de(parcours(page(titre("Compte"), case, *libres))).ecrans[0]
    assert ecran.intro.endswith(attendu)
