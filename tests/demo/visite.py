"""Visits to the fictitious services by Flask's test client, as a person would make them."""

import io
import re
from collections.abc import Mapping

from bs4 import BeautifulSoup
from flask import Flask
from flask.testing import FlaskClient

from exigences.demo import application
from exigences.demo.bourg_regles import PIECES

PDF = b"%PDF-1.4\n%%EOF\n"
COMPTE = {
    "civilite": "Madame",
    "nom": "Lormeau",
    "prenom": "Camille",
    "naissance": "14/05/1957",
    "courriel": "camille.lormeau@example.org",
    "courriel2": "camille.lormeau@example.org",
    "mot_de_passe": "Lilas-Bleus-1957",
    "mot_de_passe2": "Lilas-Bleus-1957",
    "telephone": "0639981234",
    "question": "Commune de naissance de votre père",
    "reponse": "Pistache",
    "captcha": "TEST42",
    "cgu": "1",
}
FOYER = {
    "nir": "257059900000043",
    "numero_fiscal": "3999999999331",
    "rfr": "9640",
    "quotient": "812",
    "personnes_a_charge": "0",
    "statut": "Locataire du parc social",
}
LOGEMENT = {
    "estimation": "159",
    "adresse": "3 rue des Lilas",
    "code_postal": "99120",
    "commune": "Bourg-Fictif",
    "pdl": "00000000000000",
    "energie": "Électricité",
}
VOUS = {"prenom": "Camille", "nom": "Lormeau", "naissance": "1957-05-14"}
CHEZ_VOUS = {
    "adresse": "3 rue des Lilas",
    "code_postal": "99120",
    "commune": "Val-Clair",
    "personnes": "1",
    "chauffage": "electricite",
}


class Horloge:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.instant = 0.0

    def __call__(self) -> float:
        return self.instant


def nouvelle_application(horloge: Horloge | None = None) -> Flask:
    return application(horloge or Horloge())


def visiteur(horloge: Horloge | None = None) -> FlaskClient:
    return nouvelle_application(horloge).test_client()


def lire(client: FlaskClient, chemin: str) -> BeautifulSoup:
    reponse = client.get(chemin)
    assert reponse.status_code == 200, (chemin, reponse.status_code)
    return BeautifulSoup(reponse.data, "html.parser")


def texte(page: BeautifulSoup) -> str:
    return " ".join(page.get_text(" ").split())


def titre(client: FlaskClient, chemin: str) -> str:
    titre = lire(client, chemin).title
    return titre.get_text() if titre else ""


def valeur(client: FlaskClient, chemin: str, selecteur: str) -> str:
    """What a field holds when one comes back to its page."""
    champ = lire(client, chemin).select_one(selecteur)
    assert champ is not None
    return str(champ["value"])


def envoyer(client: FlaskClient, chemin: str, saisie: Mapping[str, object]) -> tuple[str, str]:
    """Send a form; give the address where one arrives and the text of the page."""
    reponse = client.post(chemin, data=dict(saisie), follow_redirects=True)
    assert reponse.status_code == 200
    return reponse.request.path, texte(BeautifulSoup(reponse.data, "html.parser"))


def code_recu(client: FlaskClient) -> str:
    codes = re.findall(r"\b[0-9]{6}\b", texte(lire(client, "/bourg-fictif/messagerie/")))
    assert codes
    return str(codes[0])


def ouvrir_espace(client: FlaskClient, **autres: str) -> None:
    """Create an account at Bourg-Fictif and open the user's space."""
    chemin, _ = envoyer(client, "/bourg-fictif/inscription", {**COMPTE, **autres})
    assert chemin == "/bourg-fictif/validation"
    chemin, _ = envoyer(client, "/bourg-fictif/validation", {"code": code_recu(client)})
    assert chemin == "/bourg-fictif/espace"


def pieces(contenu: bytes = PDF, nom: str = "piece.pdf") -> dict[str, object]:
    return {piece: (io.BytesIO(contenu), nom) for piece in PIECES}


def aller_aux_pieces(client: FlaskClient) -> None:
    """Open an account at Bourg-Fictif and go up to the documents."""
    ouvrir_espace(client)
    chemin, _ = envoyer(client, "/bourg-fictif/demande/foyer", FOYER)
    assert chemin == "/bourg-fictif/demande/logement"
    chemin, _ = envoyer(client, "/bourg-fictif/demande/logement", LOGEMENT)
    assert chemin == "/bourg-fictif/demande/pieces"


def aller_a_la_declaration(client: FlaskClient) -> None:
    """Open an account at Bourg-Fictif and go up to the last screen."""
    aller_aux_pieces(client)
    chemin, _ = envoyer(client, "/bourg-fictif/demande/pieces", pieces())
    assert chemin == "/bourg-fictif/demande/declaration"


def aller_au_recapitulatif(client: FlaskClient) -> None:
    """Go from the first step to the summary of Val-Clair."""
    etapes: tuple[tuple[str, Mapping[str, object], str], ...] = (
        ("vous", VOUS, "logement"),
        ("logement", CHEZ_VOUS, "reponse"),
        ("reponse", {"canal": "courrier"}, "documents"),
        ("documents", {"revenus": "impots"}, "verifier"),
    )
    for nom, saisie, suite in etapes:
        chemin, _ = envoyer(client, f"/val-clair/demande/{nom}", saisie)
        assert chemin == f"/val-clair/demande/{suite}"
