"""A campaign does each audit once, whatever happens to it, and each costs only itself."""

import json
import os
import select
import signal
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.browser.serveur import Site
from tests.campagne.conftest import JAMAIS, Ecrire
from tests.cli.lancer import Resultat, lancer
from tests.cli.processus import descendants, suivre

BONNE = "arrivee.html"


def mener(fichier: Path, *mots: object) -> Resultat:
    return lancer("campagne", fichier.name, "--parallele", "1", *mots, dossier=fichier.parent)


def demandee(site: Site) -> bool:
    """Whether the page that does not answer is asked for within two minutes."""
    return any(site.attend(lambda r: any(JAMAIS in one.chemin for one in r)) for _ in range(12))


def resultats(fichier: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        (fichier.parent / "resultats" / "resultats.json").read_bytes()
    )
    return found


def statuts(fichier: Path) -> list[tuple[str, int, str | None]]:
    return [(a["demarche"], a["repetition"], a["statut"]) for a in resultats(fichier)["audits"]]


def rapports(fichier: Path) -> dict[str, bytes]:
    folder = fichier.parent / "resultats"
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.glob("*/*/rapport.json")}


def test_the_first_audit_of_each_comes_before_the_second_of_any_and_none_is_done_twice(
    site: Site, ecrire: Ecrire
) -> None:
    fichier = ecrire({"un": BONNE, "deux": BONNE}, repetitions=2)
    fait = mener(fichier)
    assert fait.code == 0
    done = [("un", 1, "fait"), ("deux", 1, "fait"), ("un", 2, "fait"), ("deux", 2, "fait")]
    assert statuts(fichier) == done
    before, asked = rapports(fichier), len(site.vus)
    assert set(before) == {
        f"{nom}/{rang}/rapport.json" for nom in ("un", "deux") for rang in (1, 2)
    }
    again = mener(fichier)
    assert (again.code, rapports(fichier), len(site.vus)) == (0, before, asked)
    assert "4 audits, dont 4 déjà faits." in again.erreurs


def test_what_changed_since_is_done_again_and_nothing_else(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE, "deux": BONNE})
    assert mener(fichier).code == 0
    before = rapports(fichier)
    changed = fichier.parent / "deux.yaml"
    changed.write_text(changed.read_text("utf-8") + "# revue\n", "utf-8")
    site.vus.clear()
    again = mener(fichier)
    assert again.code == 0 and "2 audits, dont 1 déjà fait" in again.erreurs
    after = rapports(fichier)
    assert after["un/1/rapport.json"] == before["un/1/rapport.json"]
    assert after["deux/1-avant-1/rapport.json"] == before["deux/1/rapport.json"]
    assert "deux/1/rapport.json" in after
    assert [ou for _, ou, _ in site.vus if ou.endswith(BONNE)] != []


def test_killed_it_leaves_no_process_and_goes_on_where_it_was(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE, "deux": JAMAIS, "trois": BONNE})
    process = suivre("campagne", fichier.name, "--parallele", "1", dossier=fichier.parent)
    assert process.stderr is not None
    while not process.stderr.readline().startswith("1/3 "):
        assert process.poll() is None
    assert demandee(site)
    handles = [_handle(pid) for pid in descendants(process.pid)]
    assert handles
    before = rapports(fichier)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stderr.close()
    for handle in handles:
        assert _ended(handle)
    site.liberer.set()
    site.vus.clear()
    assert mener(fichier).code == 0
    assert statuts(fichier) == [("un", 1, "fait"), ("deux", 1, "fait"), ("trois", 1, "fait")]
    assert rapports(fichier)["un/1/rapport.json"] == before["un/1/rapport.json"]
    assert [ou for _, ou, _ in site.vus if ou.endswith(BONNE)] != []


def _handle(pid: int) -> int | None:
    try:
        return os.pidfd_open(pid)
    except ProcessLookupError:
        return None


def _ended(handle: int | None) -> bool:
    """Whether a process ends within a minute."""
    if handle is None:
        return True
    ready, _, _ = select.select([handle], [], [], 60)
    os.close(handle)
    return bool(ready)


def test_stopped_it_says_what_is_left_and_the_same_command_does_it(
    site: Site, ecrire: Ecrire
) -> None:
    fichier = ecrire({"un": BONNE, "deux": JAMAIS})
    process = suivre("campagne", fichier.name, "--parallele", "1", dossier=fichier.parent)
    assert demandee(site)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    site.liberer.set()
    assert process.returncode == 2
    assert "1 audit reste à faire : la même commande continuera." in said
    assert statuts(fichier) == [("un", 1, "fait"), ("deux", 1, None)]
    assert mener(fichier).code == 0
    assert statuts(fichier) == [("un", 1, "fait"), ("deux", 1, "fait")]


def test_an_audit_that_lasts_too_long_costs_only_itself(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": JAMAIS}, limites={"duree_max_min": 0.02})
    fait = mener(fichier)
    (audit,) = resultats(fichier)["audits"]
    assert fait.code == 2
    assert audit["statut"] in ("incomplet", "echec")
    assert audit["raison"] == "il dure plus de 0.02 minutes, et a été arrêté"


def test_a_faulty_procedure_is_told_and_the_others_are_done(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE, "deux": BONNE})
    (fichier.parent / "deux.yaml").write_text("nom: Deux\netapes: []\n", "utf-8")
    fait = mener(fichier)
    assert fait.code == 2
    assert statuts(fichier) == [("un", 1, "fait")]
    assert "deux.yaml" in fait.erreurs and "deux.yaml" in "".join(resultats(fichier)["refusees"])


def test_why_an_audit_stopped_is_what_its_report_says(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE})
    absent = {"cliquer": "Un bouton qui n'est pas là"}
    document = yaml.safe_load((fichier.parent / "un.yaml").read_text("utf-8"))
    document["etapes"].append(absent)
    (fichier.parent / "un.yaml").write_text(yaml.safe_dump(document), "utf-8")
    assert mener(fichier).code == 2
    (audit,) = resultats(fichier)["audits"]
    assert audit["statut"] == "incomplet" and absent["cliquer"] in audit["raison"]


def test_what_did_not_work_is_done_again_only_where_it_is_asked(site: Site, ecrire: Ecrire) -> None:
    absente = "absente-de-ce-site.html"
    fichier = ecrire({"un": absente})
    assert mener(fichier).code == 2
    (audit,) = resultats(fichier)["audits"]
    assert audit["statut"] == "incomplet" and "404" in audit["raison"]
    site.pages[absente] = "<!doctype html><html lang=fr><title>Là</title><h1>Là</h1>"
    assert mener(fichier).code == 2
    assert mener(fichier, "--rejouer-echecs").code == 0
    assert statuts(fichier) == [("un", 1, "fait")]


def test_two_campaigns_do_not_write_in_one_folder(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": JAMAIS})
    first = suivre("campagne", fichier.name, "--parallele", "1", dossier=fichier.parent)
    assert demandee(site)
    second = mener(fichier)
    site.liberer.set()
    assert first.wait(timeout=120) == 0
    first.communicate()
    assert second.code == 2
    (said,) = second.phrases
    assert said.startswith("Une autre campagne écrit en ce moment dans resultats.")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"repetitions": 0}, "repetitions"),
        ({"demarches": ["nulle-part.yaml"]}, "aucun fichier « nulle-part.yaml »"),
        ({"scenarios": ["poste-fix"]}, "« poste-fix »"),
        ({"repetition": 2}, "« repetition »"),
        ({"limites": {"pause_s": -1}}, "pause_s"),
    ],
)
def test_a_faulty_campaign_is_refused_with_its_line(
    ecrire: Ecrire, change: dict[str, Any], said: str
) -> None:
    fichier = ecrire({"un": BONNE}, **change)
    fait = mener(fichier)
    assert fait.code == 2
    assert fait.erreurs.startswith("campagne.yml:") and said in fait.erreurs
    assert not (fichier.parent / "resultats").exists()


def test_two_files_of_one_name_have_two_folders(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE})
    for folder in ("a", "b"):
        (fichier.parent / folder).mkdir()
        text = (fichier.parent / "un.yaml").read_text("utf-8")
        (fichier.parent / folder / "un.yaml").write_text(text, "utf-8")
    text = fichier.read_text("utf-8").replace("- un.yaml", "- '*/un.yaml'")
    fichier.write_text(text, "utf-8")
    assert mener(fichier).code == 0
    assert [s[0] for s in statuts(fichier)] == ["un", "b-un"]
