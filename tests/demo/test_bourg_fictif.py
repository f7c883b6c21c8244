"""Bourg-Fictif really demands all that it is made to demand."""

import pytest

from exigences.demo.bourg_regles import ERREUR_FICHIER, ERREUR_VAGUE, POIDS_MAX_OCTETS
from exigences.demo.captcha import image_captcha, texte_captcha
from tests.demo.visite import (
    COMPTE,
    FOYER,
    LOGEMENT,
    PDF,
    Horloge,
    aller_a_la_declaration,
    aller_aux_pieces,
    code_recu,
    envoyer,
    lire,
    nouvelle_application,
    ouvrir_espace,
    pieces,
    texte,
    titre,
    visiteur,
)

BOURG = "/bourg-fictif"
CERTIFIE = {"certifie": "1", "engagement": "1"}


def test_the_whole_request_ends_with_a_poor_receipt():
    client = visiteur()
    aller_a_la_declaration(client)
    chemin, page = envoyer(client, f"{BOURG}/demande/declaration", CERTIFIE)
    assert chemin == f"{BOURG}/demande/fin"
    assert "Votre demande a été transmise au service instructeur." in page
    assert "numéro" not in page
    assert "jours" not in page


def test_after_the_last_screen_nothing_can_be_changed():
    client = visiteur()
    aller_a_la_declaration(client)
    envoyer(client, f"{BOURG}/demande/declaration", CERTIFIE)
    assert client.get(f"{BOURG}/demande/logement").location == f"{BOURG}/espace"


@pytest.mark.parametrize("champ", ["certifie", "engagement"])
def test_both_boxes_of_the_last_screen_are_demanded(champ):
    client = visiteur()
    aller_a_la_declaration(client)
    chemin, page = envoyer(client, f"{BOURG}/demande/declaration", {champ: "1"})
    assert (chemin, ERREUR_VAGUE in page) == (f"{BOURG}/demande/declaration", True)


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [
        ("telephone", ""),
        ("telephone", "0139981234"),
        ("telephone", "06 39 98 12 34"),
        ("courriel", ""),
        ("courriel2", "autre@example.org"),
        ("mot_de_passe", ""),
        ("mot_de_passe2", "Lilas-Bleus-1958"),
        ("naissance", "1957-05-14"),
        ("captcha", "AAAAAA"),
        ("civilite", ""),
        ("question", ""),
        ("reponse", ""),
        ("cgu", ""),
    ],
)
def test_an_account_is_refused_with_a_vague_message(champ, valeur):
    chemin, page = envoyer(visiteur(), f"{BOURG}/inscription", {**COMPTE, champ: valeur})
    assert (chemin, ERREUR_VAGUE in page) == (f"{BOURG}/inscription", True)


@pytest.mark.parametrize(
    "faible",
    ["Court-1957", "lilas-bleus-1957", "LILAS-BLEUS-1957", "Lilas-Bleus-xyz", "LilasBleus1957"],
)
def test_a_password_has_strict_rules_that_the_error_recalls(faible):
    saisie = {**COMPTE, "mot_de_passe": faible, "mot_de_passe2": faible}
    chemin, page = envoyer(visiteur(), f"{BOURG}/inscription", saisie)
    assert chemin == f"{BOURG}/inscription"
    assert "n'est pas conforme à la politique de sécurité : 12 caractères au minimum" in page


def test_a_refused_form_comes_back_empty_and_with_another_picture():
    client = visiteur()
    avant = client.get(f"{BOURG}/captcha.svg").data
    reponse = client.post(f"{BOURG}/inscription", data={**COMPTE, "captcha": ""})
    assert COMPTE["nom"] not in reponse.text
    assert client.get(f"{BOURG}/captcha.svg").data != avant


def test_the_picture_is_drawn_without_its_text_and_can_be_copied():
    client = visiteur()
    image = client.get(f"{BOURG}/captcha.svg")
    assert image.mimetype == "image/svg+xml"
    assert image.text == image_captcha(texte_captcha(0))
    assert texte_captcha(0) not in image.text
    assert "<text" not in image.text
    copie = {**COMPTE, "captcha": texte_captcha(0).lower()}
    chemin, _ = envoyer(client, f"{BOURG}/inscription", copie)
    assert chemin == f"{BOURG}/validation"


def test_the_captcha_has_no_sound_alternative():
    page = lire(visiteur(), f"{BOURG}/inscription")
    assert page.select_one("img.captcha") is not None
    assert page.select("audio, video") == []
    assert "sonor" not in texte(page).lower()


def test_the_code_by_email_is_read_in_the_mailbox_and_required():
    client = visiteur()
    envoyer(client, f"{BOURG}/inscription", COMPTE)
    code = code_recu(client)
    autre = "111111" if code != "111111" else "222222"
    chemin, page = envoyer(client, f"{BOURG}/validation", {"code": autre})
    assert (chemin, ERREUR_VAGUE in page) == (f"{BOURG}/validation", True)
    assert client.get(f"{BOURG}/espace").status_code == 302
    chemin, _ = envoyer(client, f"{BOURG}/validation", {"code": code})
    assert chemin == f"{BOURG}/espace"


def test_two_applications_give_the_same_code_to_the_same_person_and_not_to_another():
    def code(courriel: str) -> str:
        client = visiteur()
        compte = {**COMPTE, "courriel": courriel, "courriel2": courriel}
        envoyer(client, f"{BOURG}/inscription", compte)
        return code_recu(client)

    assert code("une@example.org") == code("une@example.org")
    assert code("une@example.org") != code("autre@example.org")


@pytest.mark.parametrize(
    "chemin", ["espace", "aide", "demande/foyer", "demande/logement", "demande/pieces"]
)
def test_nothing_is_open_without_an_account_not_even_help(chemin):
    assert visiteur().get(f"{BOURG}/{chemin}").location == f"{BOURG}/connexion"


@pytest.mark.parametrize("chemin", ["", "connexion", "contact", "mentions", "inscription"])
def test_before_login_no_phone_counter_paper_or_delay_is_given(chemin):
    page = lire(visiteur(), f"{BOURG}/{chemin}")
    assert page.select("a[href^='tel:'], a[href^='mailto:'], a[href$='.pdf']") == []
    for mot in ("appelez", "guichet", "horaires", "minutes", "réponse sous"):
        assert mot not in texte(page).lower()


def test_the_first_page_speaks_law_and_refuses_any_other_way():
    page = texte(lire(visiteur(), f"{BOURG}/"))
    assert "articles L. 115-3 et L. 121-1 du code de l'action sociale et des familles" in page
    assert "quotient familial" in page
    assert "exclusivement dématérialisée" in page


def test_the_session_expires_after_fifteen_idle_minutes_and_drops_what_was_typed():
    horloge = Horloge()
    client = visiteur(horloge)
    ouvrir_espace(client)
    assert "15 minutes" in texte(lire(client, f"{BOURG}/demande/foyer"))
    envoyer(client, f"{BOURG}/demande/foyer", FOYER)
    horloge.instant += 15 * 60
    assert client.get(f"{BOURG}/demande/logement").status_code == 200
    horloge.instant += 15 * 60 + 1
    reponse = client.get(f"{BOURG}/demande/logement", follow_redirects=True)
    assert "Votre session a expiré." in reponse.text
    acces = {"identifiant": COMPTE["courriel"], "mot_de_passe": COMPTE["mot_de_passe"]}
    chemin, _ = envoyer(client, f"{BOURG}/connexion", acces)
    assert chemin == f"{BOURG}/espace"
    assert client.get(f"{BOURG}/demande/logement").location == f"{BOURG}/espace"


@pytest.mark.parametrize("champ", ["identifiant", "mot_de_passe"])
def test_a_wrong_login_gets_the_same_vague_message(champ):
    client = visiteur()
    ouvrir_espace(client)
    acces = {"identifiant": COMPTE["courriel"], "mot_de_passe": COMPTE["mot_de_passe"]}
    chemin, page = envoyer(client, f"{BOURG}/connexion", {**acces, champ: "autre"})
    assert (chemin, ERREUR_VAGUE in page) == (f"{BOURG}/connexion", True)


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [("nir", "2 57 05 99 000 000 43"), ("numero_fiscal", ""), ("quotient", ""), ("statut", "")],
)
def test_the_household_wants_administrative_numbers_in_their_format(champ, valeur):
    client = visiteur()
    ouvrir_espace(client)
    chemin, page = envoyer(client, f"{BOURG}/demande/foyer", {**FOYER, champ: valeur})
    assert (chemin, ERREUR_VAGUE in page) == (f"{BOURG}/demande/foyer", True)


@pytest.mark.parametrize(
    ("hote", "tiers"),
    [
        ("127.0.0.1:8765", "http://localhost:8765/simulateur-energie/"),
        ("localhost:8765", "http://127.0.0.1:8765/simulateur-energie/"),
    ],
)
def test_the_frame_is_foreign(hote, tiers):
    application = nouvelle_application()
    application.config["SERVER_NAME"] = hote
    client = application.test_client()
    ouvrir_espace(client)
    envoyer(client, f"{BOURG}/demande/foyer", FOYER)
    cadre = lire(client, f"{BOURG}/demande/logement").iframe
    assert cadre is not None
    assert (cadre["src"], cadre["title"]) == (tiers, "Simulateur")


def test_the_amount_that_the_frame_gives_must_be_copied_out():
    client = visiteur()
    ouvrir_espace(client)
    envoyer(client, f"{BOURG}/demande/foyer", FOYER)
    resultat = texte(lire(client, "/simulateur-energie/?quotient=812"))
    assert "Montant estimatif : 159 €" in resultat
    chemin, page = envoyer(client, f"{BOURG}/demande/logement", {**LOGEMENT, "estimation": "160"})
    assert chemin == f"{BOURG}/demande/logement"
    # This screen sends the form back without a word.
    assert page == texte(lire(client, f"{BOURG}/demande/logement"))


@pytest.mark.parametrize(
    ("contenu", "nom", "message"),
    [
        (b"", "", ERREUR_VAGUE),
        (b"\x89PNG\r\n", "photo.png", ERREUR_FICHIER),
        (PDF + b" " * POIDS_MAX_OCTETS, "lourd.pdf", ERREUR_FICHIER),
    ],
    ids=["nothing", "a picture", "more than 2 Mo"],
)
def test_documents_are_pdf_of_two_mo_at_most(contenu, nom, message):
    client = visiteur()
    aller_aux_pieces(client)
    chemin, page = envoyer(client, f"{BOURG}/demande/pieces", pieces(contenu, nom))
    assert (chemin, message in page) == (f"{BOURG}/demande/pieces", True)


def test_the_documents_screen_tells_its_limits_and_a_form_to_print_and_sign():
    client = visiteur()
    aller_aux_pieces(client)
    page = lire(client, f"{BOURG}/demande/pieces")
    assert "PDF uniquement, 2 Mo maximum" in texte(page)
    assert "doit être imprimée, signée de façon manuscrite puis numérisée" in texte(page)
    assert {d["accept"] for d in page.select("input[type=file]")} == {".pdf,application/pdf"}
    lien = page.select_one("a[href$='attestation.pdf']")
    assert lien is not None
    assert client.get(str(lien["href"])).data.startswith(b"%PDF-")


def test_the_last_screen_threatens_and_shows_no_summary():
    client = visiteur()
    aller_a_la_declaration(client)
    page = texte(lire(client, f"{BOURG}/demande/declaration"))
    assert "trois ans d'emprisonnement et 45 000 euros d'amende" in page
    assert "La validation est définitive." in page
    for saisi in (FOYER["nir"], LOGEMENT["adresse"], COMPTE["courriel"]):
        assert saisi not in page


def test_required_fields_are_not_marked_and_pasting_is_refused():
    page = lire(visiteur(), f"{BOURG}/inscription")
    assert page.select("[required], [aria-required]") == []
    for libelle in page.select("label, .lib"):
        assert "*" not in libelle.get_text()
    assert {champ["name"] for champ in page.select("[onpaste='return false']")} == {
        "courriel2",
        "mot_de_passe",
        "mot_de_passe2",
    }


def test_its_accessibility_faults_are_real():
    page = lire(visiteur(), f"{BOURG}/inscription")
    assert page.html is not None
    assert not page.html.has_attr("lang")
    assert page.select_one("meta[name=viewport]") is None
    assert [image["src"] for image in page.select("img:not([alt])")] == [
        "/static/blason.svg",
        "/static/mairie.svg",
    ]
    etiquetes = {label["for"] for label in page.select("label[for]")}
    champs = {champ["id"] for champ in page.select("input[id], select[id]")}
    assert champs - etiquetes == {
        "civilite",
        "courriel2",
        "telephone_portable",
        "question",
        "reponse",
    }
    assert "outline: none !important" in visiteur().get("/static/bourg.css").text


def test_all_its_pages_have_the_same_title_and_no_step_is_shown():
    client = visiteur()
    aller_a_la_declaration(client)
    for chemin in ("", "connexion", "inscription", "espace", "demande/declaration"):
        assert titre(client, f"{BOURG}/{chemin}") == "Portail des téléservices"
        assert "étape" not in texte(lire(client, f"{BOURG}/{chemin}")).lower()


def test_a_cookie_banner_hides_the_page_until_it_is_accepted():
    client = visiteur()
    script = client.get("/static/bourg.js").text
    assert "Tout accepter" in script
    assert "refuser" not in script.lower()
    assert "/static/bourg.js" in client.get(f"{BOURG}/").text


def test_two_sessions_share_nothing():
    application = nouvelle_application()
    une, autre = application.test_client(), application.test_client()
    ouvrir_espace(une)
    assert autre.get(f"{BOURG}/espace").status_code == 302
    assert "Aucun message." in texte(lire(autre, f"{BOURG}/messagerie/"))
    ouvrir_espace(autre, prenom="Dominique")
    assert "Bienvenue Camille" in texte(lire(une, f"{BOURG}/espace"))
    assert "Bienvenue Dominique" in texte(lire(autre, f"{BOURG}/espace"))
