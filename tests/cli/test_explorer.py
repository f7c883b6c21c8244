"""`explorer` walks a service from its address, stops where it must, and writes what replays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from exigences.demo import serve_demo
from exigences.loading import load_procedure
from tests.browser.serveur import PAGE, Site, serve
from tests.cli.lancer import Resultat, lancer

DEBUT = PAGE.format(titre="Aide", corps="<main><a href='un.html'>Commencer</a></main>")
LOGES = ("Locataire", "Propriétaire", "Hébergé")
CHAMP = "<p><label>Votre ville <input name='ville' required></label></p>"


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as ouvert:
        ouvert.pages["debut.html"] = DEBUT
        yield ouvert


def formulaire(bouton: str, *, champs: str = CHAMP, vers: str = "deux.html", dit: str = "") -> str:
    """A page with one form."""
    form = f"<form method='post' action='{vers}'>{champs}<button>{bouton}</button></form>"
    return PAGE.format(titre="Vos réponses", corps=f"<main><h1>Vous</h1>{dit}{form}</main>")


def explorer(site: Site, dossier: Path, *options: str) -> Resultat:
    return lancer(
        "explorer", f"{site.url}debut.html", "--hors-ligne", "--attente", "2", *options,
        dossier=dossier,
    )  # fmt: skip


def etapes(dossier: Path) -> list[object]:
    document = yaml.safe_load((dossier / "demarche.yaml").read_text("utf-8"))
    load_procedure(dossier / "demarche.yaml")
    return list(document["etapes"])


def test_a_whole_service_is_walked_to_its_last_button_and_replays(tmp_path: Path) -> None:
    with serve_demo(0) as demo:
        adresse = f"{demo.url}val-clair/"
        fait = lancer("explorer", adresse, "--hors-ligne", dossier=tmp_path)
        assert (fait.code, "qui dit l'envoi final" in fait.sortie) == (0, True), fait.erreurs
        assert etapes(tmp_path)[-1] == {"envoyer": "Envoyer ma demande"}
        rejeu = lancer(
            "auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", dossier=tmp_path
        )
    assert rejeu.code == 0, rejeu.erreurs
    assert "Arrêtée avant l'envoi, comme prévu." in rejeu.sortie


def test_an_account_is_opened_where_it_is_asked_for_and_the_captcha_left(tmp_path: Path) -> None:
    with serve_demo(0) as demo:
        adresse = f"{demo.url}bourg-fictif/"
        sans = lancer("explorer", adresse, "--hors-ligne", "-o", "sans.yaml", dossier=tmp_path)
        avec = lancer("explorer", adresse, "--hors-ligne", "--ouvrir-un-compte", dossier=tmp_path)
    assert (sans.code, "--ouvrir-un-compte" in sans.sortie) == (0, True), sans.erreurs
    assert (avec.code, "devant un captcha" in avec.sortie) == (0, True), avec.erreurs
    assert {"cliquer": "Créer mon compte usager"} in etapes(tmp_path)
    assert etapes(tmp_path)[-1] == {
        "franchir": {"obstacle": "captcha", "etiquette": "Recopiez le texte de l'image"}
    }


def test_what_cannot_be_told_from_a_final_act_is_not_done(site: Site, tmp_path: Path) -> None:
    site.pages["un.html"] = formulaire("Valider")
    fait = explorer(site, tmp_path)
    assert fait.code == 0, fait.erreurs
    assert "« Valider », qui ne se distingue pas d'un envoi final" in fait.sortie
    assert etapes(tmp_path)[-1] == {"envoyer": "Valider"}
    assert "POST" not in site.demandes("deux.html")


def test_a_form_that_sends_to_no_address_is_filled(site: Site, tmp_path: Path) -> None:
    site.pages["un.html"] = formulaire("Valider", vers="http://[::1/envoi")
    fait = explorer(site, tmp_path)
    assert fait.code == 0, fait.erreurs
    assert etapes(tmp_path)[-1] == {"envoyer": "Valider"}


def test_a_test_platform_lets_a_doubtful_button_be_pressed(site: Site, tmp_path: Path) -> None:
    site.pages["un.html"] = formulaire("Valider")
    site.pages["deux.html"] = formulaire("Envoyer ma demande", vers="trois.html")
    fait = explorer(site, tmp_path, "--plateforme-de-test")
    assert fait.code == 0, fait.erreurs
    assert site.demandes("deux.html")[:1] == ["POST"]
    assert etapes(tmp_path)[-1] == {"envoyer": "Envoyer ma demande"}
    assert "POST" not in site.demandes("trois.html")


@pytest.mark.parametrize(
    ("dit", "presse"),
    [("<p>Étape 1 sur 4</p>", True), ("<p>Étape 1 sur 2</p>", False), ("", False)],
    ids=["de loin", "presque", "rien"],
)
def test_a_step_that_two_others_follow_is_no_final_act(
    site: Site, tmp_path: Path, dit: str, presse: bool
) -> None:
    site.pages["un.html"] = formulaire("Valider", dit=dit)
    site.pages["deux.html"] = PAGE.format(titre="Suite", corps="<main><h1>Suite</h1></main>")
    explorer(site, tmp_path)
    assert ("POST" in site.demandes("deux.html")) == presse


@pytest.mark.parametrize(
    "dit",
    [
        "<h2>Récapitulatif de vos réponses</h2>",
        "<h2>Résumé</h2>",
        "<p>Je déclare sur l'honneur que ces informations sont exactes.</p>",
        "<p>Montant à payer : 25 €</p>",
    ],
    ids=["recapitulatif", "resume", "honneur", "paiement"],
)
def test_on_a_screen_that_concludes_even_continuer_is_not_pressed(
    site: Site, tmp_path: Path, dit: str
) -> None:
    site.pages["un.html"] = formulaire("Continuer")
    site.pages["deux.html"] = formulaire("Continuer", champs="", vers="trois.html", dit=dit)
    fait = explorer(site, tmp_path)
    assert (fait.code, "ne se distingue pas d'un envoi final" in fait.sortie) == (0, True)
    assert site.demandes("deux.html")[:1] == ["POST"]
    assert "POST" not in site.demandes("trois.html")


def test_a_refused_screen_gets_what_nothing_asked_for_then_is_left(
    site: Site, tmp_path: Path
) -> None:
    boite = "<p><label><input type='checkbox' name='ok'> Je suis majeur</label></p>"
    site.pages["un.html"] = formulaire("Continuer", champs=CHAMP + boite, vers="un.html")
    fait = explorer(site, tmp_path)
    assert fait.code == 2
    assert "ne passe pas à l'écran suivant" in fait.sortie
    assert etapes(tmp_path)[1:] == [
        {"remplir": {"etiquette": "Votre ville", "valeur": "{{ sosie.commune }}"}},
        {"cocher": "Je suis majeur"},
        {"cliquer": "Continuer"},
    ]
    assert site.demandes("un.html") == ["GET", "POST", "POST"]


def test_no_link_takes_a_page_away_or_goes_back_to_one(site: Site, tmp_path: Path) -> None:
    liens = "<a href='liste.html'>Télécharger comme CSV</a><a href='b.html'>Vos droits</a>"
    retour = "<a href='debut.html'>Accueil</a><a href='un.html'>Votre ville</a>"
    site.pages["debut.html"] = PAGE.format(titre="A", corps=f"<main><h1>A</h1>{liens}</main>")
    site.pages["b.html"] = PAGE.format(titre="B", corps=f"<main><h1>B</h1>{retour}</main>")
    site.pages["un.html"] = formulaire("Envoyer ma demande")
    fait = explorer(site, tmp_path)
    assert fait.code == 0, fait.erreurs
    assert [e for e in etapes(tmp_path) if isinstance(e, dict) and "cliquer" in e] == [
        {"cliquer": "Vos droits"},
        {"cliquer": "Votre ville"},
    ]


def test_a_wizard_without_end_is_left(site: Site, tmp_path: Path) -> None:
    site.pages["un.html"] = PAGE.format(
        titre="A", corps="<main><h1>A</h1><a href='deux.html'>Continuer</a></main>"
    )
    site.pages["deux.html"] = PAGE.format(
        titre="B", corps="<main><h1>B</h1><a href='un.html'>Continuer</a></main>"
    )
    fait = explorer(site, tmp_path)
    assert (fait.code, "Le même écran revient" in fait.sortie) == (2, True)


@pytest.mark.parametrize(
    ("adresse", "dite"),
    [
        pytest.param("demarche", "n'est pas une adresse", id="mot"),
        pytest.param("ftp://exemple.fr/", "n'est pas une adresse", id="ftp"),
        pytest.param("http://[::1/", "n'est pas une adresse", id="crochet"),
        pytest.param("http://127.0.0.1:1/a b", "n'est pas une adresse", id="espace"),
        pytest.param("http://moi:Sesame-99@127.0.0.1:1/", "sans identifiant", id="identifiant"),
    ],
)
def test_what_is_no_address_is_refused(tmp_path: Path, adresse: str, dite: str) -> None:
    fait = lancer("explorer", adresse, dossier=tmp_path)
    assert (fait.code, dite in fait.erreurs) == (2, True)
    assert "Sesame" not in fait.erreurs
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_address_is_not_audited(tmp_path: Path) -> None:
    fait = lancer("auditer", "http://[::1/", dossier=tmp_path)
    assert (fait.code, "n'est pas une adresse" in fait.erreurs) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_kept(site: Site, tmp_path: Path) -> None:
    (tmp_path / "demarche.yaml").write_text("la mienne", "utf-8")
    fait = explorer(site, tmp_path)
    assert (fait.code, "existe déjà" in fait.erreurs) == (2, True)
    assert (tmp_path / "demarche.yaml").read_text("utf-8") == "la mienne"


def test_a_file_of_somebody_is_neither_replaced_nor_sent(site: Site, tmp_path: Path) -> None:
    (tmp_path / "piece.pdf").write_text("la mienne", "utf-8")
    fait = explorer(site, tmp_path)
    assert (fait.code, "piece.pdf » existe déjà" in fait.erreurs) == (2, True)
    assert (tmp_path / "piece.pdf").read_text("utf-8") == "la mienne"


def test_an_address_is_audited_without_any_yaml(site: Site, tmp_path: Path) -> None:
    piece = "<p><label>Avis d'imposition <input type='file' name='avis' required></label></p>"
    site.pages["un.html"] = formulaire("Envoyer ma demande", champs=CHAMP + piece)
    fait = lancer(
        "auditer", f"{site.url}debut.html", "--hors-ligne", "--sans-alentours", "-o", "r",
        dossier=tmp_path,
    )  # fmt: skip
    assert fait.code == 0, fait.erreurs
    assert "Arrêtée avant l'envoi, comme prévu." in fait.sortie
    (ecrite,) = (tmp_path / "rapports").glob("*.yaml")
    assert load_procedure(ecrite).procedure.depart == f"{site.url}debut.html"
    assert (tmp_path / "r" / "rapport.html").is_file()
    assert "POST" not in site.demandes("deux.html")


def test_an_address_that_nothing_answers_leaves_no_file(tmp_path: Path) -> None:
    fait = lancer("auditer", "http://127.0.0.1:1/", "--hors-ligne", dossier=tmp_path)
    assert (fait.code, fait.phrases) == (2, ["Rien n'a été écrit."])
    assert "Vérifiez l'adresse" in fait.suivi
    assert list(tmp_path.iterdir()) == []


def test_a_site_of_ten_thousand_links_is_no_start(site: Site, tmp_path: Path) -> None:
    liens = "".join(f"<li><a href='page-{i}.html'>Fiche {i}</a>" for i in range(10_000))
    corps = f"<main><h1>Plan du site</h1><ul>{liens}</ul></main>"
    site.pages["debut.html"] = PAGE.format(titre="Plan", corps=corps)
    fait = explorer(site, tmp_path)
    assert (fait.code, "donnez l'adresse de la page qui ouvre" in fait.sortie) == (2, True)
    assert [v for v in site.vus if "page-" in v[1]] == []


def test_a_sign_in_is_where_a_robot_stops(site: Site, tmp_path: Path) -> None:
    compte = "<p><label>Identifiant <input name='i'></label></p>"
    mot = "<p><label>Mot de passe <input type='password' name='m'></label></p>"
    site.pages["debut.html"] = formulaire("Se connecter", champs=compte + mot)
    fait = explorer(site, tmp_path)
    assert (fait.code, "il faut déjà un compte" in fait.sortie) == (0, True)
    assert "POST" not in site.demandes("deux.html")


def test_the_addresses_of_the_settings_are_explored_by_the_branch_that_is_asked_for(
    site: Site, tmp_path: Path
) -> None:
    choix = "".join(f"<label><input type='radio' name='e' required>{c}</label>" for c in LOGES)
    site.pages["un.html"] = formulaire(
        "Envoyer ma demande", champs=f"<fieldset><legend>Logement</legend>{choix}</fieldset>"
    )
    adresses = ", ".join(f'"{site.url}debut.html{fin}"' for fin in ("", "?deux"))
    (tmp_path / "exigences.toml").write_text(f"demarches = [{adresses}]\n", "utf-8")
    fait = lancer(
        "auditer", "--hors-ligne", "--sans-alentours", "-o", "r", "--branche", "Logement=Hébergé",
        "--minutes", "5", dossier=tmp_path,
    )  # fmt: skip
    assert fait.code == 0, fait.erreurs
    ecrites = sorted((tmp_path / "rapports").glob("*.yaml"))
    assert len(ecrites) == 2
    for ecrite in ecrites:
        assert "option: Hébergé" in ecrite.read_text("utf-8")
    assert len(list((tmp_path / "r").glob("*/rapport.html"))) == 2


def test_a_branch_is_for_an_address(tmp_path: Path) -> None:
    fait = lancer("auditer", "val-clair", "--branche", "Non", dossier=tmp_path)
    assert (fait.code, "--branche va avec une adresse" in fait.erreurs) == (2, True)


def test_a_person_whose_address_changes_each_time_is_played(site: Site, tmp_path: Path) -> None:
    (tmp_path / "voisine.yaml").write_text(
        "nom: Voisine\nequipement: [adresse-electronique]\nsosie: { prenom: Ana, nom: Lo, "
        "naissance: 1980-04-12, courriel: 'ana-{{ unique }}@exemple.fr' }\n",
        "utf-8",
    )
    courriel = "<p><label>Courriel <input type='email' name='c' required></label></p>"
    site.pages["un.html"] = formulaire("Envoyer ma demande", champs=courriel)
    fait = explorer(site, tmp_path, "-s", "voisine.yaml")
    assert fait.code == 0, fait.erreurs
    assert "{{ sosie.courriel }}" in (tmp_path / "demarche.yaml").read_text("utf-8")
