"""A service of the bench is prepared, served anew from its first state, audited and stopped."""

import json
import smtplib
import socket
from pathlib import Path

import pytest

from exigences.model.catalogue.exigence import Verdict
from outils.ports import free_ports
from outils.verite.archives import Dossier
from outils.verite.courriel import mail_box
from outils.verite.documents import Dit, Passage
from outils.verite.erreur import VeriteError
from outils.verite.graine import Graine, mark_of
from outils.verite.page import ServiceLu, truth_page
from outils.verite.passages import prepared, replay_all
from outils.verite.vivant import Atelier, alone

SERVICE = """
nom: Essai
quoi: Demander une carte
paquet: essai
pret: /index.html
demarches:
  - { demarche: carte, sosies: [poste-fixe] }
"""
PREPARER = """
mkdir "$ETAT/site"
cat >"$ETAT/site/index.html" <<FIN
<!doctype html><html lang="fr"><meta charset="utf-8"><title>Carte</title>
<main><h1>Demander une carte</h1>
<form><label>Adresse électronique <input type="email" name="mel" required></label>
<button>Envoyer ma demande</button></form></main></html>
FIN
"""
# What the service writes is gone the next time: it starts from its first state.
SERVIR = """
test ! -e "$ETAT/deja"
touch "$ETAT/deja"
exec python3 -m http.server --bind 127.0.0.1 --directory "$ETAT/site" "$PORT"
"""
DEMARCHE = """
nom: Demander une carte
organisme: Essai
droit: Carte
depart: http://127.0.0.1:8900/index.html
plateforme: test
etapes:
  - aller: /index.html
  - remplir: { etiquette: Adresse électronique, valeur: "{{ sosie.courriel }}" }
  - envoyer: Envoyer ma demande
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    folder = tmp_path / "verite" / "essai"
    (folder / "demarches").mkdir(parents=True)
    (folder / "service.yaml").write_text(SERVICE, "utf-8")
    (folder / "preparer.sh").write_text(PREPARER, "utf-8")
    (folder / "servir.sh").write_text(SERVIR, "utf-8")
    (folder / "requirements.lock").write_text("essai==1.5 \\\n    --hash=sha256:0\n", "utf-8")
    (folder / "demarches" / "carte.yaml").write_text(DEMARCHE, "utf-8")
    return Dossier("essai", tmp_path / "verite")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched from a registry in a test."""
    monkeypatch.setattr("outils.verite.passages.install", lambda _, __, cache: cache)


@pytest.mark.usefixtures("installed")
def test_an_audit_says_what_the_service_demands(dossier: Dossier, tmp_path: Path) -> None:
    (passage,) = replay_all(dossier, tmp_path / "cache")
    assert passage.complet, passage.fin
    assert (passage.cle, passage.version) == (("carte", "poste-fixe"), "1.5")
    said = {(one.exigence, one.dit) for one in passage.dits}
    assert ("adresse-electronique", Dit.CONSTATE) in said
    assert Verdict.CONSTATE in {v.verdict for v in passage.verdicts}


@pytest.mark.usefixtures("installed")
def test_a_journey_goes_past_its_last_act_where_its_service_lets_it(
    dossier: Dossier, tmp_path: Path
) -> None:
    (before,) = replay_all(dossier, tmp_path / "cache")
    own = dossier.chemin / "service.yaml"
    own.write_text(own.read_text("utf-8").replace("fixe] }", "fixe], envoi: true }"), "utf-8")
    (after,) = replay_all(dossier, tmp_path / "cache")
    receipt = [
        {v.exigence: v.verdict for v in passage.verdicts}.get("preuve-de-depot-absente")
        for passage in (before, after)
    ]
    assert receipt == [Verdict.NON_TESTE, Verdict.A_VERIFIER]


def atelier(dossier: Dossier, tmp_path: Path) -> Atelier:
    return Atelier(
        scripts=dossier.chemin,
        installe=tmp_path,
        etat=tmp_path / "etat",
        port=free_ports(1)[0],
        port_courriel=0,
    )


def test_a_service_starts_from_its_first_state_and_is_gone_afterwards(
    dossier: Dossier, tmp_path: Path
) -> None:
    place = atelier(dossier, tmp_path)
    place.prepare()
    for _ in range(2):
        with place.alive("/index.html"):
            socket.create_connection(("127.0.0.1", place.port)).close()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", place.port))


def test_a_state_that_is_served_is_taken_from_nobody(dossier: Dossier, tmp_path: Path) -> None:
    etat = tmp_path / "etats" / "essai"
    with (
        alone(etat),
        pytest.raises(VeriteError, match="essai est déjà servi ou rejoué depuis ce cache"),
        prepared(dossier, dossier.service(), tmp_path),
    ):
        pass
    with alone(etat):
        assert not etat.exists()


def test_a_service_that_stops_says_its_last_words(dossier: Dossier, tmp_path: Path) -> None:
    (dossier.chemin / "servir.sh").write_text("echo base de données absente; exit 3", "utf-8")
    place = atelier(dossier, tmp_path)
    place.prepare()
    with (
        pytest.raises(VeriteError, match="base de données absente"),
        place.alive("/index.html"),
    ):
        pass


def test_a_first_state_serves_again_while_it_is_made_of_the_same(
    dossier: Dossier, tmp_path: Path
) -> None:
    etat = tmp_path / "etat"
    etat.with_suffix(".graine").mkdir()
    kept = Graine(etat, mark_of(dossier.chemin))
    port, mail = free_ports(2)
    made = (port, mail)
    assert not kept.holds(*made)
    kept.keep(*made)
    assert kept.holds(*made)
    assert kept.ports() == made
    with socket.create_server(("127.0.0.1", made[0])):
        assert kept.ports()[0] != made[0]
    (dossier.chemin / "preparer.sh").write_text("exit 0", "utf-8")
    assert not Graine(etat, mark_of(dossier.chemin)).holds(*made)


def test_a_first_state_is_made_again_when_its_content_changes_and_not_when_it_is_judged(
    dossier: Dossier,
) -> None:
    before = mark_of(dossier.chemin)
    (dossier.chemin / "jugements.yaml").write_text("[]", "utf-8")
    assert mark_of(dossier.chemin) == before
    (dossier.chemin / "demarches" / "carte.yaml").write_text("nom: Autre", "utf-8")
    assert mark_of(dossier.chemin) == before
    (dossier.chemin / "pages").mkdir()
    (dossier.chemin / "pages" / "accueil.html").write_text("<p>", "utf-8")
    held = mark_of(dossier.chemin)
    assert held != before
    (dossier.chemin / "contenu.php").write_text("<?php", "utf-8")
    assert mark_of(dossier.chemin) not in (before, held)


def passage(commit: str) -> Passage:
    return Passage(
        demarche="carte",
        sosie="poste-fixe",
        date="2026-11-26",
        commit=commit,
        version="1.5",
        complet=True,
        fin="Jusqu'au bout.",
        ecrans=1,
        dits=(),
        verdicts=(),
    )


def test_what_was_said_first_is_never_written_over(dossier: Dossier) -> None:
    dossier.keep([passage("premier")])
    dossier.keep([passage("second")])
    assert [p.commit for p in dossier.premiers()] == ["premier"]
    assert [p.commit for p in dossier.derniers()] == ["second"]
    assert json.loads((dossier.chemin / "premier_passage.json").read_text("utf-8"))


def test_a_document_with_an_unknown_key_is_refused_with_its_file(dossier: Dossier) -> None:
    (dossier.chemin / "demandes.yaml").write_text("- { exigense: captcha }", "utf-8")
    with pytest.raises(VeriteError, match=r"demandes\.yaml"):
        dossier.demandes()


def test_the_page_of_an_empty_bench_counts_nothing() -> None:
    assert "| **en tout** |  | 0 | 0 |" in truth_page(())


def lu(dossier: Dossier) -> ServiceLu:
    """All that is known of the service."""
    return ServiceLu(
        nom="essai",
        service=dossier.service(),
        premiers=dossier.premiers(),
        derniers=dossier.derniers(),
        jugements=dossier.jugements(),
        demandes=(),
    )


def test_the_page_tells_what_contradicts_itself(dossier: Dossier) -> None:
    dossier.keep([passage("a").model_copy(update={"contradictions": ("8 écrans, et 9.",)})])
    assert "- Essai, carte, poste-fixe : 8 écrans, et 9." in truth_page([lu(dossier)])


@pytest.mark.parametrize(
    ("ecrit", "dit"), [("", "carte (poste-fixe)"), (", envoi: true", "poste-fixe ; envoi fait)")]
)
def test_the_page_tells_which_journeys_go_past_their_last_act(
    dossier: Dossier, ecrit: str, dit: str
) -> None:
    own = dossier.chemin / "service.yaml"
    own.write_text(own.read_text("utf-8").replace("fixe] }", f"fixe]{ecrit} }}"), "utf-8")
    assert dit in truth_page([lu(dossier)])


def test_a_message_is_kept_as_it_was_sent(tmp_path: Path) -> None:
    with mail_box(tmp_path) as port, smtplib.SMTP("127.0.0.1", port) as client:
        client.sendmail("a@x.example", ["b@y.example"], "Subject: Lien\r\n\r\n.point\r\nfin")
    (kept,) = tmp_path.glob("*.eml")
    assert kept.read_bytes() == b"Subject: Lien\r\n\r\n.point\r\nfin\r\n"
