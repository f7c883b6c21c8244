"""Val-Clair asks little, says everything first, and never loses an answer."""

import io
import re

import pytest

from exigences.demo.val_regles import ECRANS, POIDS_MAX_OCTETS, date_lue
from tests.demo.visite import (
    CHEZ_VOUS,
    VOUS,
    aller_au_recapitulatif,
    envoyer,
    lire,
    nouvelle_application,
    texte,
    titre,
    valeur,
    visiteur,
)

VAL = "/val-clair"
PAGES = (
    "",
    "aide",
    "facile-a-lire",
    "accessibilite",
    "vos-donnees",
    "english",
    "reprendre",
    "demande/vous",
)


def test_the_whole_request_ends_with_a_numbered_receipt():
    client = visiteur()
    aller_au_recapitulatif(client)
    chemin, page = envoyer(client, f"{VAL}/demande/verifier", {"action": "suite"})
    assert chemin == f"{VAL}/recue"
    assert re.search(r"Numéro de votre demande : AE-[0-9]{6}", page)
    assert "sous 15 jours, par courrier" in page


def test_two_replays_give_the_same_receipt():
    pages = []
    for _ in range(2):
        client = visiteur()
        aller_au_recapitulatif(client)
        pages.append(envoyer(client, f"{VAL}/demande/verifier", {}))
    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    "annonce",
    [
        "Environ 10 minutes",
        "Pas de compte, pas de mot de passe",
        "Aucun document à fournir tout de suite",
        "Sous 15 jours",
        "Les 5 étapes",
        "01 99 00 41 41",
        "1 place du Marché, 99120 Val-Clair",
        "Du lundi au vendredi, de 9 h à 17 h",
        "Télécharger le formulaire papier",
        "Renvoyez-le à la Mairie de Val-Clair",
        "Un proche, un aidant",
        "Qui voit vos réponses",
        "Sinon, nous vous disons pourquoi",
    ],
)
def test_the_first_page_announces(annonce):
    assert annonce in texte(lire(visiteur(), f"{VAL}/"))


@pytest.mark.parametrize("chemin", PAGES)
def test_every_page_gives_help_a_phone_and_its_own_title(chemin):
    client = visiteur()
    page = lire(client, f"{VAL}/{chemin}")
    assert page.select_one("header a[href='tel:+33199004141']") is not None
    liens = {lien["href"] for lien in page.select("footer a")}
    assert liens >= {f"{VAL}/aide", f"{VAL}/facile-a-lire", f"{VAL}/accessibilite"}
    assert page.html is not None
    assert page.html["lang"] == "fr"
    autres = {titre(client, f"{VAL}/{autre}") for autre in PAGES if autre != chemin}
    assert titre(client, f"{VAL}/{chemin}") not in autres


@pytest.mark.parametrize("rang", range(5))
def test_every_field_has_its_label_and_only_optional_ones_are_not_required(rang):
    client = visiteur()
    aller_au_recapitulatif(client)
    page = lire(client, f"{VAL}/demande/{ECRANS[rang].nom}")
    assert f"Étape {rang + 1} sur 5" in texte(page)
    for champ in page.select("form input:not([type=hidden])"):
        label = page.select_one(f"label[for='{champ['id']}']")
        assert label is not None
        assert champ.has_attr("required") != ("facultatif" in label.get_text())


def test_it_asks_none_of_what_the_other_service_demands():
    client = visiteur()
    aller_au_recapitulatif(client)
    pages = [lire(client, f"{VAL}/demande/{ecran.nom}") for ecran in ECRANS]
    for page in pages:
        assert page.select("input[type=password], iframe, img.captcha, [onpaste], script") == []
        for mot in ("captcha", "NIR", "numéro fiscal", "quotient", "sanction", "pénal", "expir"):
            assert mot not in texte(page)
    noms = {champ["name"] for page in pages for champ in page.select("form input")}
    assert noms == {champ for ecran in ECRANS for champ in ecran.champs} | {"fichier"}


def test_an_error_names_the_field_and_keeps_the_answers():
    client = visiteur()
    saisie = {**VOUS, "naissance": "printemps"}
    reponse = client.post(f"{VAL}/demande/vous", data=saisie)
    assert "Nous n'avons pas compris la date de naissance." in reponse.get_data(
        as_text=True
    ).replace("&#39;", "'")
    assert 'href="#naissance"' in reponse.text
    assert "<title>À revoir" in reponse.text
    for champ, ecrit in saisie.items():
        assert valeur(client, f"{VAL}/demande/vous", f"#{champ}") == ecrit


@pytest.mark.parametrize(
    ("ecran", "saisie", "champs"),
    [
        ("vous", {}, {"prenom", "nom", "naissance"}),
        ("logement", {}, {"adresse", "code_postal", "commune", "personnes", "chauffage"}),
        ("logement", {**CHEZ_VOUS, "personnes": "deux"}, {"personnes"}),
        ("reponse", {}, {"canal"}),
        ("reponse", {"canal": "telephone"}, {"telephone"}),
        ("reponse", {"canal": "courriel"}, {"courriel"}),
        ("reponse", {"canal": "courriel", "courriel": "camille"}, {"courriel"}),
        ("reponse", {"canal": "courrier", "telephone": "12"}, {"telephone"}),
        ("documents", {}, {"revenus"}),
    ],
)
def test_errors_point_to_their_fields(ecran, saisie, champs):
    client = visiteur()
    aller_au_recapitulatif(client)
    reponse = client.post(f"{VAL}/demande/{ecran}", data=saisie)
    assert set(re.findall(r'<li><a href="#(\w+)">', reponse.text)) == champs
    for champ in champs:
        assert f'id="{champ}"' in reponse.text
        assert f'id="{champ}-erreur"' in reponse.text


@pytest.mark.parametrize(
    "ecrite",
    ["14/05/1957", "14-5-1957", "14 05 1957", "1957-05-14", "14 mai 1957", "14 MAI 1957"],
)
def test_a_date_is_read_as_people_write_it(ecrite):
    assert date_lue(ecrite) == "1957-05-14"


@pytest.mark.parametrize("ecrite", ["", "mai", "14/13/1957", "32/01/1957", "14 floréal 1957"])
def test_what_is_not_a_date_is_not_read(ecrite):
    assert date_lue(ecrite) is None


def test_the_summary_shows_and_edits_every_answer():
    client = visiteur()
    aller_au_recapitulatif(client)
    page = lire(client, f"{VAL}/demande/verifier")
    for ecrit in ("Camille", "Lormeau", "14/05/1957", "3 rue des Lilas", "Électricité"):
        assert ecrit in texte(page)
    modifier = [str(lien["href"]) for lien in page.select(".recapitulatif a")]
    assert modifier == [
        f"{VAL}/demande/{nom}?retour=verifier"
        for nom in ("vous", "logement", "reponse", "documents")
    ]
    correction = {**VOUS, "prenom": "Dominique", "retour": "verifier"}
    chemin, resume = envoyer(client, modifier[0], correction)
    assert chemin == f"{VAL}/demande/verifier"
    assert "Dominique" in resume


@pytest.mark.parametrize("nom", ["photo.jpg", "photo.heic", "avis.pdf", "avis.PNG"])
def test_a_document_is_optional_and_may_be_a_photo(nom):
    client = visiteur()
    aller_au_recapitulatif(client)
    depot = {"revenus": "avis", "fichier": (io.BytesIO(b"x"), nom)}
    chemin, page = envoyer(client, f"{VAL}/demande/documents", depot)
    assert chemin == f"{VAL}/demande/verifier"
    assert nom in page
    _, page = envoyer(client, f"{VAL}/demande/documents", {"revenus": "avis", "retirer": nom})
    assert nom not in page


@pytest.mark.parametrize(
    ("nom", "contenu", "message"),
    [
        ("virus.exe", b"x", "Nous ne pouvons pas ouvrir « virus.exe »."),
        ("photo.jpg", b"x" * (POIDS_MAX_OCTETS + 1), "« photo.jpg » est trop lourd"),
    ],
    ids=["an unknown format", "more than 10 Mo"],
)
def test_a_document_that_cannot_be_read_is_named(nom, contenu, message):
    client = visiteur()
    aller_au_recapitulatif(client)
    depot = {"revenus": "impots", "fichier": (io.BytesIO(contenu), nom)}
    chemin, page = envoyer(client, f"{VAL}/demande/documents", depot)
    assert (chemin, message in page) == (f"{VAL}/demande/documents", True)


def test_a_draft_is_taken_up_elsewhere_by_its_reference_and_the_date_of_birth():
    application = nouvelle_application()
    client, ailleurs = application.test_client(), application.test_client()
    envoyer(client, f"{VAL}/demande/vous", VOUS)
    commence = {"adresse": "3 rue des Lilas", "action": "plus-tard"}
    chemin, page = envoyer(client, f"{VAL}/demande/logement", commence)
    assert chemin == f"{VAL}/brouillon"
    trouvee = re.search(r"VC-[0-9]{6}", page)
    assert trouvee is not None
    cle = trouvee.group().lower()
    autre = {"reference": cle, "naissance": "15/05/1957"}
    chemin, page = envoyer(ailleurs, f"{VAL}/reprendre", autre)
    assert chemin == f"{VAL}/reprendre"
    assert "Nous ne trouvons pas de demande" in page
    bonne = {"reference": cle, "naissance": "14 mai 1957"}
    chemin, _ = envoyer(ailleurs, f"{VAL}/reprendre", bonne)
    assert chemin == f"{VAL}/demande/logement"
    assert valeur(ailleurs, chemin, "#adresse") == "3 rue des Lilas"


def test_a_step_is_not_reached_before_its_turn_and_going_back_keeps_everything():
    client = visiteur()
    assert client.get(f"{VAL}/demande/verifier").location == f"{VAL}/demande/vous"
    envoyer(client, f"{VAL}/demande/vous", VOUS)
    page = lire(client, f"{VAL}/demande/logement")
    assert page.select_one(f"a[href='{VAL}/demande/vous']") is not None
    assert valeur(client, f"{VAL}/demande/vous", "#prenom") == "Camille"


def test_a_sent_request_is_not_sent_twice_but_another_can_be_made():
    client = visiteur()
    aller_au_recapitulatif(client)
    envoyer(client, f"{VAL}/demande/verifier", {})
    assert client.get(f"{VAL}/demande/vous").location == f"{VAL}/recue"
    suite = client.get(f"{VAL}/nouvelle").location
    assert suite is not None
    assert valeur(client, suite, "#prenom") == ""


def test_the_paper_form_is_a_real_pdf_that_says_where_to_send_it():
    reponse = visiteur().get(f"{VAL}/formulaire-papier.pdf")
    assert reponse.mimetype == "application/pdf"
    assert reponse.data.startswith(b"%PDF-1.4")
    assert "1 place du Marché, 99120 Val-Clair".encode("cp1252") in reponse.data


def test_two_sessions_share_nothing():
    application = nouvelle_application()
    une, autre = application.test_client(), application.test_client()
    envoyer(une, f"{VAL}/demande/vous", VOUS)
    assert valeur(autre, f"{VAL}/demande/vous", "#prenom") == ""
    assert autre.get(f"{VAL}/demande/logement").location == f"{VAL}/demande/vous"
