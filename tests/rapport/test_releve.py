"""What the report writes down of each screen, word for word."""

from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import TypeContact
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.releve import MessageReleve, MotReleve
from tests.fabrique import (
    bloc,
    bouton,
    cadre,
    champ,
    contact,
    lieu,
    page,
    parcours,
    pas,
    procedure,
    titre,
)
from tests.rapport.analyse import rapport_de


def releve(*elements, **autres):
    return rapport_de(parcours(page(*elements), **autres)).ecrans[0].releve


def test_a_field_is_written_in_the_words_of_the_page():
    (un,) = releve(
        champ("Téléphone *", Nature.TELEPHONE, indice="06 00 00 00 00", aide="10 chiffres")
    ).champs
    assert (un.libelle, un.modele, un.consigne, un.obligatoire) == (
        "Téléphone",
        "06 00 00 00 00",
        "10 chiffres",
        True,
    )


def test_the_choices_of_a_list_are_no_hint():
    (un,) = releve(
        champ("Statut", type="select", options=("", "Locataire", "Autre"), aide="Locataire Autre")
    ).champs
    assert (un.options, un.options_total, un.consigne) == (("Locataire", "Autre"), 2, "")


def test_radio_buttons_are_one_question():
    radios = [
        champ(o, type="radio", nom="logement", groupe="Votre logement ?", selecteur=f"#{o.lower()}")
        for o in ("Maison", "Appartement")
    ]
    (un,) = releve(*radios).champs
    assert (un.libelle, un.options) == ("Votre logement ?", ("Maison", "Appartement"))


def test_a_button_beside_a_field_is_no_hint():
    (un,) = releve(champ("Quotient", aide="Calculer"), bouton("Calculer")).champs
    assert un.consigne == ""


def test_a_mere_mark_is_no_hint():
    (un,) = releve(champ("Rue", aide="requis")).champs
    assert un.consigne == ""


def test_the_signs_beside_a_number_are_no_hint():
    (un,) = releve(champ("Quantité", aide="− +")).champs
    assert un.consigne == ""


def test_neither_cookies_nor_what_was_typed_begin_a_page():
    known = procedure().model_dump() | {
        "etapes": ({"remplir": {"etiquette": "Ville", "valeur": "Bourg-Fictif"}},)
    }
    said = releve(
        bloc("Ce site dépose des cookies.", courant=True),
        bloc("Vous habitez à Bourg-Fictif.", courant=True),
        bloc("Vérifiez avant d'envoyer.", courant=True),
        procedure=Procedure.model_validate(known),
    )
    assert said.debut == "Vérifiez avant d'envoyer."


def test_what_may_be_left_empty_is_kept_and_said():
    (un,) = releve(champ("Étage", facultatif=True)).champs
    assert (un.libelle, un.facultatif) == ("Étage", True)


def test_a_field_of_another_site_names_it():
    (un,) = releve(
        cadre("https://tiers.example/x", titre="Calcul", chemin=(0,)), champ("QF", cadre=(0,))
    ).champs
    assert (un.cadre, un.hote) == ("Calcul", "tiers.example")


def test_hard_words_come_with_plain_ones_and_acronyms_alone():
    found = releve(bloc("Le fichier est à téléverser auprès du CCAS de la ville.", courant=True))
    assert MotReleve(mot="téléverser", simple="envoyer un fichier") in found.mots
    assert MotReleve(mot="CCAS") in found.mots


def test_the_first_sentence_is_one_that_no_other_screen_says():
    partout = bloc("À la une : le marché a lieu samedi.", courant=True)
    rapport = rapport_de(
        parcours(
            page(titre("Accueil"), partout, bloc("La ville aide. Lisez bien.", courant=True)),
            page(titre("Suite"), partout),
        )
    )
    assert [e.releve.debut for e in rapport.ecrans] == ["La ville aide.", ""]


def test_what_a_form_sent_empty_answers_is_written_down():
    avant = page(champ("Nom"), bouton("Continuer", formulaire=0), ecran=0)
    apres = page(
        bloc("Il reste une réponse à revoir"),
        bloc("Attention : Il reste une réponse à revoir"),
        champ("Nom"),
        bouton("Continuer", formulaire=0),
        ecran=0,
    )
    faits = parcours(
        avant,
        apres,
        procedure=procedure(),
        journal=(
            pas("cliquer", etape="etapes.1", page=1, lieu=lieu("#b-continuer")),
            pas("remplir", etape="etapes.2", page=1, lieu=lieu("#nom", page=1)),
        ),
    )
    assert rapport_de(faits).ecrans[0].releve.messages == (
        MessageReleve(texte="Il reste une réponse à revoir", vide=True),
    )


def test_a_contact_is_written_once_where_it_is_first_read():
    def tel():
        return contact(TypeContact.TELEPHONE, "01 99 00 12 34", extrait="Appelez-nous.")

    rapport = rapport_de(parcours(page(tel()), page(tel())))
    assert [(c.valeur, c.extrait, c.ecran) for c in rapport.contacts] == [
        ("01 99 00 12 34", "Appelez-nous.", 1)
    ]


def test_the_duration_is_the_sentence_that_tells_it():
    said = "Comptez environ 10 minutes."
    assert rapport_de(parcours(page(bloc(said, courant=True)))).duree == said


def test_a_gesture_knows_its_field_and_its_answer():
    etapes = ({"remplir": {"etiquette": "Nom", "valeur": "{{ sosie.nom }}"}},)
    faits = parcours(
        page(champ("Prénom"), champ("Nom")),
        procedure=type(procedure()).model_validate(procedure().model_dump() | {"etapes": etapes}),
        journal=(pas("remplir", lieu=lieu("#nom")),),
    )
    (geste,) = rapport_de(faits).ecrans[0].gestes
    assert (geste.verbe, geste.reponse, geste.champ) == ("remplir", "ton nom", 1)
