"""The instruction to the double, sentence by sentence."""

import pytest

from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.procedure import PointDAccueil, Procedure, Territoire
from exigences.model.rapport.instruction import Enumeration, Instruction, Partie
from exigences.model.rapport.rapport import ProvocationRapport, Rapport
from exigences.model.rapport.releve import MessageReleve, MotReleve
from exigences.rapport.instruction import build_instruction
from tests.fabrique import champ, lieu, page, parcours, pas, procedure
from tests.rapport.analyse import rapport_de
from tests.rapport.dossier_instruction import ETAPES, dossier


def partie(instruction: Instruction, *titres: str) -> Partie:
    """The part of these titles, one inside the other."""
    parties = instruction.parties
    for nom in titres:
        found = next(p for p in parties if p.titre.startswith(nom))
        parties = found.parties
    return found


def dits(une: Partie) -> list[str]:
    """All that a part says, its own lists included, inner parts left out."""
    lignes: list[str] = []
    for item in une.contenu:
        lignes += [item] if isinstance(item, str) else [item.amorce, *item.points]
    return lignes


def liste(une: Partie, amorce: str) -> Enumeration:
    return next(
        c for c in une.contenu if isinstance(c, Enumeration) and c.amorce.startswith(amorce)
    )


def ecran(rapport: Rapport, numero: int) -> Partie:
    return partie(build_instruction(rapport), "Écran par écran", f"Écran {numero} ")


@pytest.fixture(scope="module")
def instruction() -> Instruction:
    return build_instruction(dossier())


def test_the_parts_come_in_the_order_of_the_procedure(instruction):
    assert [p.titre for p in instruction.parties] == [
        "Avant de commencer",
        "D'un bout à l'autre",
        "Ce que personne ne te dit avant",
        "Écran par écran",
        "Après le dernier écran",
        "Ce que le robot n'a pas vu",
        "Les cinq questions, en bref",
    ]


def test_it_says_what_one_comes_for(instruction):
    assert dits(partie(instruction, "Avant", "Ce que tu viens chercher"))[0] == (
        "Tu viens demander un droit : « Aide municipale ». Tu t'adresses à ce service : Ville de "
        "Bourg-Fictif. C'est à faire une seule fois."
    )


def test_it_counts_what_is_asked(instruction):
    assert dits(partie(instruction, "Avant", "Où"))[:2] == [
        "Cela se passe sur internet, à cette adresse : http://127.0.0.1:8000/demarche/",
        "Il y a 2 écrans à passer, de 3 à 4 champs à remplir, et 22 mots à lire.",
    ]


def test_the_limit_of_time_is_told_from_the_start_in_the_words_of_the_page(instruction):
    assert dits(partie(instruction, "Avant", "Où"))[-1] == (
        "Prépare ceci : session limitee. (Écran 2.) La page dit : « La session dure 15 minutes. »"
    )


def test_what_must_be_had_says_whether_it_is_announced(instruction):
    assert dits(partie(instruction, "Avant", "Ce qu'il te faut"))[:2] == [
        "Du matériel :",
        "Prépare ceci : telephone mobile. (Écran 2.) Rien ne te le dit avant.",
    ]


def test_who_can_be_called_is_told_with_the_cost_and_the_hours(instruction):
    assert dits(partie(instruction, "Avant", "Qui appeler")) == [
        "Les pages donnent de quoi joindre quelqu'un :",
        (
            "Par téléphone : 01 99 00 12 34, au prix d'un appel ordinaire. La page dit : « Appelez "
            "le 01 99 00 12 34, de 9 h à 17 h. » (écran 1)."
        ),
    ]


def test_nobody_to_call_is_told_honestly():
    rapport = dossier().model_copy(update={"contacts": ()})
    assert dits(partie(build_instruction(rapport), "Avant", "Qui appeler")) == [
        (
            "Les écrans vus ne donnent ni numéro de téléphone, ni adresse, ni horaires pour "
            "joindre quelqu'un."
        )
    ]


def test_what_holds_everywhere_is_told_once(instruction):
    assert dits(partie(instruction, "D'un bout")) == [
        "Pour lire :",
        "Prépare ceci : langue unique.",
    ]
    said = dits(partie(instruction, "Écran par écran", "Écran 1"))
    assert "Prépare ceci : langue unique." not in said


def test_what_nobody_tells_is_gathered(instruction):
    assert dits(partie(instruction, "Ce que personne"))[1:] == [
        "Prépare ceci : telephone mobile. (Écran 2.)"
    ]


def test_the_first_screen_starts_by_its_address(instruction):
    assert dits(partie(instruction, "Écran par écran", "Écran 1")) == [
        (
            "C'est la page de départ. La page dit d'abord : « La ville vous aide. » Il y a 20 mots "
            "à lire."
        ),
        "Rien n'est à remplir ici.",
        "Voici ce que tu fais, dans l'ordre :",
        "Ouvre cette adresse : http://127.0.0.1:8000/demarche/",
        "Clique sur « Commencer ».",
    ]


def test_the_fields_are_told_in_order_in_the_words_of_the_page(instruction):
    steps = liste(partie(instruction, "Écran par écran", "Écran 2"), "Voici ce que tu fais")
    assert steps.ordonnee
    assert steps.points == (
        "Dans « Prénom », écris ton prénom. C'est obligatoire.",
        (
            "Dans « Revenu », écris ta réponse ; pour l'essai, le robot a mis « 9640 ». La page "
            "précise : « Il est sur votre avis d'impôt. » C'est obligatoire."
        ),
        (
            "Dans la liste « Statut », choisis une réponse. Tu as le choix entre « Locataire » et "
            "« Propriétaire » ; pour l'essai, le robot a pris « Locataire »."
        ),
        "Tu peux laisser vide « Étage ».",
        (
            "Va dans le cadre « Calculette », qui vient d'un autre site, tiers.example. Dans "
            "« Quotient », écris ta réponse ; pour l'essai, le robot a mis « 812 ». Tu ne peux pas "
            "coller : tape la réponse signe par signe. C'est obligatoire."
        ),
        (
            "Envoie la demande par « Envoyer ». C'est le dernier geste ; le robot, lui, ne l'a pas "
            "fait."
        ),
    )


def test_it_says_how_much_is_required(instruction):
    assert dits(partie(instruction, "Écran par écran", "Écran 2"))[1] == (
        "Le service te demande 4 réponses. Tout n'est pas obligatoire : ce qui l'est est dit plus "
        "bas."
    )


@pytest.mark.parametrize(
    ("signale", "nombre", "phrase"),
    [
        (True, 1, "Le service te demande une réponse. C'est obligatoire."),
        (True, 2, "Le service te demande 2 réponses. Tout est obligatoire."),
        (
            False,
            1,
            (
                "Le service te demande une réponse. La page ne dit pas si c'est obligatoire : "
                "remplis quand même."
            ),
        ),
        (
            False,
            2,
            (
                "Le service te demande 2 réponses. La page ne dit pas ce qui est obligatoire : "
                "remplis tout."
            ),
        ),
    ],
)
def test_what_is_required_agrees_in_number(signale, nombre, phrase):
    champs = (
        champ(f"Question {n}", obligatoire=signale, obligatoire_signale=signale)
        for n in range(nombre)
    )
    assert dits(ecran(rapport_de(parcours(page(*champs))), 1))[1] == phrase


def test_what_may_stay_empty_is_not_said_to_be_required():
    libre = champ("Étage", obligatoire=False, obligatoire_signale=False, facultatif=True)
    asked = [champ("Rue"), champ("Ville")]
    for count, what in ((1, "une réponse. C'est"), (2, "2 réponses. Tout cela est")):
        told = dits(ecran(rapport_de(parcours(page(*asked[:count], libre))), 1))[1]
        assert told == f"Le service te demande {what} obligatoire ; le reste peut rester vide."


def test_files_and_agreements_are_not_answers():
    rapport = dossier(
        champ("Avis d'impôt", Nature.FICHIER), champ("J'accepte", Nature.CONSENTEMENT)
    )
    instruction = build_instruction(rapport)
    assert dits(partie(instruction, "Les cinq", "Que te demande"))[0] == (
        "Sur 2 écrans, on te demande 4 réponses, un fichier et un accord : en particulier, ton nom "
        "et ton accord."
    )
    assert dits(partie(instruction, "Les cinq", "Quels actes"))[:2] == [
        "Les papiers à joindre :",
        "« Avis d'impôt », à l'écran 2.",
    ]


def test_what_a_screen_never_told_and_told_late_is_kept_apart(instruction):
    une = partie(instruction, "Écran par écran", "Écran 2")
    assert liste(une, "Pour passer cet écran").points == (
        "Prépare ceci : telephone mobile. Rien ne te le dit avant.",
    )
    assert liste(une, "On ne te l'aura dit").points == (
        "Prépare ceci : session limitee. La page dit : « La session dure 15 minutes. »",
    )


def test_what_may_go_wrong_is_told_with_what_the_page_says():
    rapport = dossier()
    second = rapport.ecrans[1]
    releve = second.releve.model_copy(
        update={
            "messages": (
                MessageReleve(texte="Il reste 2 réponses à revoir.", vide=True),
                MessageReleve(texte="Écrivez votre prénom.", vide=True),
                MessageReleve(texte="Format refusé", vide=False),
            )
        }
    )
    ecrans = (rapport.ecrans[0], second.model_copy(update={"releve": releve}))
    faults = liste(ecran(rapport.model_copy(update={"ecrans": ecrans}), 2), "Si quelque chose")
    assert faults.points == (
        (
            "Si tu envoies la page sans rien remplir, elle répond : « Il reste 2 réponses à revoir "
            "», puis « Écrivez votre prénom. »"
        ),
        "La page peut te répondre : « Format refusé ».",
        "Prépare ceci : validation irreversible. La page dit : « La validation est définitive. »",
    )


@pytest.mark.parametrize(
    ("provocation", "phrases"),
    [
        (
            {"genre": "envoi_vide", "messages": ("Indiquez votre nom.",), "capture": "x"},
            ["Si tu envoies la page sans rien remplir, elle répond : « Indiquez votre nom. »"],
        ),
        (
            {"genre": "envoi_vide", "capture": "x"},
            ["Si tu envoies la page sans rien remplir, elle ne dit rien de ce qui manque."],
        ),
        (
            {"genre": "rechargement", "phrase": "Recharger la page : 2 réponses sont perdues."},
            ["Recharger la page : 2 réponses sont perdues."],
        ),
        ({"genre": "retour", "phrase": "Pas essayé.", "faite": False}, []),
    ],
)
def test_what_mistakes_gave_is_told(provocation, phrases):
    rapport = dossier()
    tried = ProvocationRapport.model_validate({"phrase": "Essayé."} | provocation)
    second = rapport.ecrans[1].model_copy(update={"provocations": (tried,)})
    ecrans = (rapport.ecrans[0], second)
    faults = liste(ecran(rapport.model_copy(update={"ecrans": ecrans}), 2), "Si quelque chose")
    assert list(faults.points)[:-1] == phrases


def test_hard_words_are_given_plain_ones():
    rapport = dossier()
    second = rapport.ecrans[1]
    mots = (
        MotReleve(mot="téléverse", simple="envoyer un fichier"),
        MotReleve(mot="CCAS"),
        MotReleve(mot="FSL"),
    )
    releve = second.releve.model_copy(update={"mots": mots})
    ecrans = (rapport.ecrans[0], second.model_copy(update={"releve": releve}))
    said = dits(ecran(rapport.model_copy(update={"ecrans": ecrans}), 2))
    assert "« téléverse » : envoyer un fichier." in said
    assert "La page ne dit pas ce que veulent dire ces sigles : « CCAS » et « FSL »." in said


def test_the_end_says_what_was_not_sent_and_not_told(instruction):
    said = dits(partie(instruction, "Après"))
    assert said[0] == (
        "Quand tu as fait le dernier geste, ta demande part : tu as demandé ce droit, « Aide "
        "municipale ». Le robot, lui, s'est arrêté avant : il n'a pas vu l'écran qui vient "
        "ensuite. Garde une image ou une copie de cet écran : elle te servira de preuve."
    )
    assert "Les écrans vus ne disent pas quand on te répondra : note la date de ton envoi." in said


def test_a_replay_that_stopped_does_not_pretend():
    instruction = build_instruction(dossier(fin=Fin.OBSTACLE))
    assert dits(partie(instruction, "Après"))[0].startswith(
        "Le robot n'est pas allé jusqu'au bout."
    )
    assert dits(partie(instruction, "Avant", "Où"))[1] == (
        "Il y a au moins 2 écrans à passer, de 3 à 4 champs à remplir, et 22 mots à lire."
    )


def test_what_a_human_must_check_is_placed(instruction):
    assert liste(partie(instruction, "Ce que le robot"), "Et voici").points == (
        "À l'écran 1, « Contact » : y a-t-il un guichet ?",
    )


def test_who_asks_names_the_other_site(instruction):
    assert dits(partie(instruction, "Les cinq", "Qui te le demande")) == [
        "Le service lui-même : Ville de Bourg-Fictif.",
        "Et d'autres que lui, à qui tu réponds sans toujours le voir :",
        "Le cadre « Calculette », du site tiers.example (écran 2).",
    ]


def test_the_territory_is_told():
    lieux = (
        PointDAccueil(
            nom="Mairie",
            adresse="1 place du Marché",
            telephone="01 99 00 41 41",
            horaires="le lundi",
        ),
        PointDAccueil(nom="Bibliothèque"),
    )
    offre = Territoire(commune="Val-Clair", points_d_accueil=lieux)
    demarche = procedure(territoire=offre).model_dump() | {"etapes": ETAPES}
    rapport = rapport_de(parcours(procedure=Procedure.model_validate(demarche)))
    assert dits(partie(build_instruction(rapport), "Les cinq", "Qu'offre")) == [
        "À Val-Clair, tu peux trouver de l'aide ici :",
        "Mairie, 1 place du Marché. Téléphone : 01 99 00 41 41. Horaires : le lundi.",
        "Bibliothèque.",
        "Aucun écran ne dit comment faire cette démarche autrement qu'en ligne.",
    ]


def test_the_person_of_the_replay_gives_way_to_the_reader():
    rapport = dossier()
    nom = rapport.scenario.sosie
    releve = rapport.ecrans[1].releve.model_copy(update={"debut": f"Bonjour {nom}."})
    ecrans = (rapport.ecrans[0], rapport.ecrans[1].model_copy(update={"releve": releve}))
    said = dits(ecran(rapport.model_copy(update={"ecrans": ecrans}), 2))[0]
    assert said.startswith("La page dit d'abord : « Bonjour [ton nom]. »")


def test_the_same_answer_asked_twice_is_said_again():
    etapes = tuple(
        {"remplir": {"css": f"#{c}", "valeur": "{{ sosie.courriel }}"}} for c in ("a", "b")
    )
    faits = parcours(
        page(
            champ("Courriel", Nature.COURRIEL, selecteur="#a"),
            champ("Confirmation", Nature.COURRIEL, selecteur="#b"),
        ),
        procedure=Procedure.model_validate(procedure().model_dump() | {"etapes": etapes}),
        journal=tuple(
            pas("remplir", etape=f"etapes.{i}", lieu=lieu(f"#{c}")) for i, c in enumerate("ab")
        ),
    )
    assert liste(ecran(rapport_de(faits), 1), "Voici").points == (
        "Dans « Courriel », écris ton adresse électronique.",
        "Dans « Confirmation », écris encore ton adresse électronique.",
    )


def test_the_same_report_gives_the_same_instruction():
    assert build_instruction(dossier()) == build_instruction(dossier())


def test_the_time_and_the_money_are_told_with_what_they_are():
    rapport = dossier()
    cout = rapport.cout
    argent = cout.argent.model_copy(
        update={
            "phrase": "de 2 à 3 €",
            "etendue": cout.argent.etendue.model_copy(update={"bas": 2.0, "haut": 3.0}),
        }
    )
    temps = cout.temps.model_copy(update={"phrase": "de 4 à 11 minutes"})
    cher = rapport.model_copy(
        update={"cout": cout.model_copy(update={"argent": argent, "temps": temps})}
    )
    said = dits(partie(build_instruction(cher), "Avant", "Où"))
    assert (
        "Compte de 4 à 11 minutes : c'est une estimation, de la personne la plus rapide à la plus "
        "lente."
    ) in said
    assert "En données, en appels et en frais, compte de 2 à 3 €." in said
