"""The page changes the file at each form, lets one person in, and says what it cannot do."""

from pathlib import Path

import pytest
import yaml
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from exigences.loading import load_procedure
from exigences.redaction.audit import Audit
from exigences.redaction.document import open_redaction
from exigences.redaction.etabli import Etabli, Monture
from exigences.redaction.place import RedactionError
from exigences.redaction.serveur import Porte, application

DEMARCHE = """\
# Une démarche.
nom: <b>Aide</b>
organisme: Ville
droit: Aide
depart: http://127.0.0.1:9/
etapes:
  - aller: /
  # Le nom d'usage.
  - remplir: {etiquette: Nom, valeur: "{{ sosie.nom }}"}
  - cliquer: Suite
"""
ICI = "http://127.0.0.1:5000"


class Visite:
    """Who was given the address, and the file that they change."""

    def __init__(self, fichier: Path) -> None:
        self.fichier = fichier
        self.porte = Porte()
        self.parti = False
        etabli = Etabli(open_redaction(str(fichier), fichier), Monture(scenario="poste-fixe"))
        audit = Audit(fichier, "poste-fixe", ())
        self.app = application(etabli, audit, self.porte, self._part)
        self.client: FlaskClient = self.app.test_client()

    def _part(self) -> None:
        self.parti = True

    def entre(self) -> None:
        assert self.client.get(f"{ICI}/?jeton={self.porte.jeton}").status_code == 303

    def fait(self, geste: str, **donne: str) -> str:
        """Do a gesture, and give the page that follows."""
        reponse = self.client.post(f"{ICI}/{geste}", data=donne, headers={"Origin": ICI})
        assert reponse.status_code == 303, reponse.get_data(as_text=True)
        return self.client.get(f"{ICI}/").get_data(as_text=True)


@pytest.fixture
def visite(tmp_path: Path) -> Visite:
    """A visit, already let in."""
    fichier = tmp_path / "demarche.yaml"
    fichier.write_text(DEMARCHE, "utf-8")
    venue = Visite(fichier)
    venue.entre()
    return venue


def verbes(fichier: Path) -> list[str]:
    return [next(iter(e.model_fields_set)) for e in load_procedure(fichier).procedure.etapes]


def test_steps_are_sentences_and_nothing_of_the_file_is_markup(visite: Visite) -> None:
    page = visite.client.get(f"{ICI}/").get_data(as_text=True)
    assert "Remplir « Nom »" in page
    assert "&lt;b&gt;Aide" in page
    assert "<b>Aide" not in page


def test_a_step_moves_and_comes_back(visite: Visite) -> None:
    assert "n° 3" in visite.fait("etape/1/descendre")
    assert verbes(visite.fichier) == ["aller", "cliquer", "remplir"]
    visite.fait("defaire")
    assert visite.fichier.read_text("utf-8") == DEMARCHE


def test_a_step_changes_is_taken_away_and_added(visite: Visite) -> None:
    visite.fait("etape/2/changer", nom="Continuer")
    assert "  - cliquer: Continuer\n" in visite.fichier.read_text("utf-8")
    visite.fait("etape/1/enlever")
    assert verbes(visite.fichier) == ["aller", "cliquer"]
    visite.fait("ajouter", verbe="verifier", texte="Merci: à vous", place="1")
    assert verbes(visite.fichier) == ["aller", "verifier", "cliquer"]


def test_a_step_inside_a_fork_is_changed_as_the_others_are(visite: Visite) -> None:
    dedans = "  - si: {visible: Aide, alors: [{cliquer: Un}]}\n"
    visite.fichier.write_text(DEMARCHE + dedans, "utf-8")
    assert "il vient d&#39;être relu" in visite.fait("etape/0/enlever")
    page = visite.fait("ajouter", verbe="cliquer", nom="Deux", place="3.alors.1")
    assert "Cliquer sur « Deux »" in page
    visite.fait("etape/3.alors.1/monter")
    page = visite.fait("etape/3.alors.1/changer", nom="Trois")
    assert "l&#39;étape 4, si oui, 2 : Cliquer sur « Trois »" in page
    visite.fait("ajouter", verbe="cliquer", nom="Quatre", place="3.sinon.0")
    visite.fait("etape/3/changer", **{"visible.texte": "Votre aide"})
    fourche = load_procedure(visite.fichier).procedure.etapes[3].model_dump(exclude_unset=True)
    assert fourche == {
        "si": {
            "visible": {"texte": "Votre aide"},
            "alors": ({"cliquer": {"nom": "Deux"}}, {"cliquer": {"nom": "Trois"}}),
            "sinon": ({"cliquer": {"nom": "Quatre"}},),
        }
    }
    visite.fait("etape/3.alors.0/enlever")
    assert "rechargez la page" in visite.fait("etape/3.alors.7/enlever")
    assert visite.fichier.read_text("utf-8").startswith(DEMARCHE)


def test_a_fork_and_a_frame_begin_around_a_new_step(visite: Visite) -> None:
    autour = {"si_visible": "Aide: énergie", "dans_le_cadre": "Paiement"}
    assert "Seulement si l&#39;écran montre" in visite.client.get(
        f"{ICI}/?nouvelle=cliquer"
    ).get_data(as_text=True)
    visite.fait("ajouter", verbe="cliquer", nom="Payer", place="3", **autour)
    visite.fait("ajouter", verbe="verifier", texte="Merci", si_visible="Payé", dans_le_cadre=" ")
    visite.fait("ajouter", verbe="verifier", texte="Fin", dans_le_cadre="Bas")
    visite.fait("ajouter", verbe="cliquer", nom="Plus tard", place="3.sinon.0")
    visite.fait("ajouter", verbe="cliquer", nom="Voir", place="3.alors.0.etapes.0")
    assert yaml.safe_load(visite.fichier.read_text("utf-8"))["etapes"][3:] == [
        {
            "si": {
                "visible": "Aide: énergie",
                "alors": [
                    {
                        "dans_le_cadre": {
                            "cadre": "Paiement",
                            "etapes": [{"cliquer": "Voir"}, {"cliquer": "Payer"}],
                        }
                    }
                ],
                "sinon": [{"cliquer": "Plus tard"}],
            }
        },
        {"si": {"visible": "Payé", "alors": [{"verifier": {"texte": "Merci"}}]}},
        {"dans_le_cadre": {"cadre": "Bas", "etapes": [{"verifier": {"texte": "Fin"}}]}},
    ]
    load_procedure(visite.fichier)


def test_the_other_ways_to_find_an_element_change_too(visite: Visite) -> None:
    autres = "{nom: Suivant, sinon: [{css: '#b'}, {etiquette: c, sinon: [{texte: d}]}]}"
    visite.fichier.write_text(f"{DEMARCHE}  - cliquer: {autres}\n", "utf-8")
    visite.fait("etape/0/enlever")
    assert "Sinon 2.1, texte à l&#39;écran" in visite.client.get(f"{ICI}/").get_data(as_text=True)
    change = {"nom": "Suivant", "sinon.0.css": "", "sinon.1.etiquette": "e"}
    visite.fait("etape/3/changer", **change, **{"sinon.1.sinon.0.texte": "f"})
    etapes = yaml.safe_load(visite.fichier.read_text("utf-8"))["etapes"]
    sinon = [{"etiquette": "e", "sinon": [{"texte": "f"}]}]
    assert etapes[3] == {"cliquer": {"nom": "Suivant", "sinon": sinon}}
    visite.fait("etape/3/changer", **{"sinon.0.etiquette": "", "sinon.0.sinon.0.texte": ""})
    etapes = yaml.safe_load(visite.fichier.read_text("utf-8"))["etapes"]
    assert etapes[3] == {"cliquer": "Suivant"}


def test_the_procedure_is_named(visite: Visite) -> None:
    assert "est nommée" in visite.fait("nommer", nom="Aide: énergie", organisme="V", droit="D")
    assert load_procedure(visite.fichier).procedure.nom == "Aide: énergie"
    assert visite.fichier.read_text("utf-8").startswith("# Une démarche.\n")


@pytest.mark.parametrize(
    ("geste", "donne", "dit"),
    [
        ("etape/9/enlever", {}, "plus dans la démarche"),
        ("etape/2/changer", {"nom": ""}, "Il manque"),
        ("ajouter", {"verbe": "televerser", "etiquette": "a", "fichier": "absent.pdf"}, "absent"),
        ("ajouter", {"verbe": "../x"}, "Choisissez"),
        ("ajouter", {"verbe": "remplir", "etiquette": "a", "valeur": "{{ sosie.x }}"}, "sosie.x"),
        ("proposer", {"phrase": "Payer"}, "offre plus"),
        ("defaire", {}, "rien à défaire"),
        ("nommer", {"nom": ""}, "Donnez un nom"),
    ],
)
def test_what_cannot_be_done_is_told_and_the_file_stays(
    visite: Visite, geste: str, donne: dict[str, str], dit: str
) -> None:
    page = visite.fait(geste, **donne)
    assert dit in page
    assert 'class="faute"' in page
    assert visite.fichier.read_text("utf-8") == DEMARCHE


def test_a_file_that_changed_meanwhile_is_read_again(visite: Visite) -> None:
    autre = DEMARCHE.replace("Suite", "Continuer")
    visite.fichier.write_text(autre, "utf-8")
    assert "a changé sur le disque" in visite.fait("etape/1/enlever")
    assert visite.fichier.read_text("utf-8") == autre
    visite.fait("etape/1/enlever")
    assert verbes(visite.fichier) == ["aller", "cliquer"]


def refuse(reponse: TestResponse) -> bool:
    return reponse.status_code == 403 and "ne s'ouvre pas ici" in reponse.get_data(as_text=True)


def test_the_address_serves_once(visite: Visite) -> None:
    autre = visite.app.test_client()
    assert refuse(autre.get(f"{ICI}/?jeton={visite.porte.jeton}"))
    assert refuse(autre.get(f"{ICI}/"))
    assert refuse(autre.get(f"{ICI}/demarche.yaml"))
    assert visite.client.get(f"{ICI}/?jeton={visite.porte.jeton}").status_code == 303


@pytest.mark.parametrize("origine", ["http://127.0.0.1:5001", "null", ""])
def test_another_page_cannot_press_its_buttons(visite: Visite, origine: str) -> None:
    entetes = {"Origin": origine} if origine else {}
    assert refuse(visite.client.post(f"{ICI}/etape/1/enlever", headers=entetes))
    assert visite.fichier.read_text("utf-8") == DEMARCHE


def test_another_name_of_this_machine_opens_nothing(visite: Visite) -> None:
    ailleurs = "http://piege.exemple:5000"
    assert refuse(visite.app.test_client().get(f"{ailleurs}/?jeton={visite.porte.jeton}"))


def test_who_leaves_has_the_last_page_before_the_program_ends(visite: Visite) -> None:
    adieu = visite.client.post(f"{ICI}/quitter", headers={"Origin": ICI}, buffered=False)
    assert "C'est terminé" in b"".join(adieu.iter_encoded()).decode()
    assert not visite.parti
    adieu.close()
    assert visite.parti


def test_the_last_page_needs_nothing_more_of_the_program(visite: Visite) -> None:
    style = visite.client.get(f"{ICI}/static/ecrire.css")
    assert style.cache_control.max_age
    assert not style.cache_control.no_store


def test_nothing_of_elsewhere_may_be_in_the_page(visite: Visite) -> None:
    reponse = visite.client.get(f"{ICI}/")
    regle = reponse.headers["Content-Security-Policy"]
    assert regle.startswith("default-src 'none'")
    assert "unsafe" not in regle
    assert "http" not in reponse.get_data(as_text=True).replace("http-equiv", "").replace(
        "http://127.0.0.1:9/", ""
    )


def test_one_leaves_by_the_page(visite: Visite) -> None:
    reponse = visite.client.post(f"{ICI}/quitter", headers={"Origin": ICI})
    assert reponse.status_code == 200
    assert str(visite.fichier) in reponse.get_data(as_text=True)


@pytest.mark.parametrize("adresse", ["http://moi:Sesame-99@exemple.fr/", "http://", "ftp://x/"])
def test_what_is_no_address_writes_nothing(adresse: str, tmp_path: Path) -> None:
    with pytest.raises(Exception) as faute:
        open_redaction(adresse, tmp_path / "demarche.yaml")
    assert "Sesame" not in str(faute.value)
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_somebody_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "demarche.yaml").write_text("nom: la mienne\n", "utf-8")
    with pytest.raises(RedactionError, match="existe déjà"):
        open_redaction("https://exemple.fr/", tmp_path / "demarche.yaml")
