"""A campaign made in parts, on several machines, gives what one machine would have found."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from exigences.campagne.campagne import CampagneOptions, campaign
from exigences.campagne.dossiers import CampagneError, write_plan
from exigences.campagne.fusion import merge
from exigences.campagne.parts import shares
from exigences.campagne.travaux import plan
from exigences.commandes.options import part_of
from exigences.loading.bibliotheque import DEMARCHES
from exigences.loading.campagne import load_campaign
from exigences.model.choix import Part
from exigences.model.erreur import ExigencesError
from tests.browser.serveur import Site
from tests.campagne.conftest import Ecrire
from tests.campagne.test_campagne import BONNE, mener, resultats
from tests.campagne.test_resultats import changed, store
from tests.cli.lancer import Resultat, lancer


def fusionner(fichier: Path, *mots: object) -> Resultat:
    return lancer("fusionner", *mots, "--sortie", "reunis", dossier=fichier.parent)


def part(fichier: Path, rang: int, parts: int = 2) -> Path:
    assert mener(fichier, "--part", f"{rang}/{parts}").code == 0
    return fichier.parent / f"resultats-{rang}-sur-{parts}"


def timeless(found: Any) -> Any:
    """The results without how long the audits lasted."""
    return {**found, "audits": [{**a, "secondes": 0} for a in found["audits"]]}


def reunis(fichier: Path) -> Any:
    return json.loads((fichier.parent / "reunis" / "resultats.json").read_bytes())


hosts = st.frozensets(st.sampled_from("abcdef"), max_size=2)


@given(st.lists(hosts, max_size=12), st.integers(1, 5))
def test_each_is_in_one_part_and_no_host_in_two(visits: list[frozenset[str]], parts: int) -> None:
    named = {f"d{i}": own for i, own in enumerate(visits)}
    found = shares(named, parts)
    assert set(found) == set(named) and set(found.values()) <= set(range(1, parts + 1))
    for host in "abcdef":
        assert len({found[name] for name, own in named.items() if host in own}) <= 1


@given(st.integers(0, 12), st.integers(1, 5))
def test_those_that_visit_no_common_host_are_shared_evenly(count: int, parts: int) -> None:
    found = list(shares({f"d{i}": frozenset[str]() for i in range(count)}, parts).values())
    sizes = [found.count(n) for n in range(1, parts + 1)]
    assert max(sizes) - min(sizes) <= 1


def test_the_parts_put_together_are_the_whole(site: Site, ecrire: Ecrire) -> None:
    fichier = ecrire({"un": BONNE, "deux": BONNE})
    assert mener(fichier).code == 0
    parts = [part(fichier, 1), part(fichier, 2)]
    fait = fusionner(fichier, *parts)
    assert fait.code == 0
    assert timeless(reunis(fichier)) == timeless(resultats(fichier))
    whole, merged = (
        json.loads((fichier.parent / folder / "campagne.json").read_bytes())
        for folder in ("resultats", "reunis")
    )
    assert whole == merged
    files = {p.relative_to(parts[0]) for p in parts[0].glob("*/**/*") if p.is_file()}
    assert files
    for name in files:
        assert (fichier.parent / "reunis" / name).read_bytes() == (parts[0] / name).read_bytes()
    again = lancer("campagne", fichier.name, "--sortie", "reunis", dossier=fichier.parent)
    assert "2 audits, dont 2 déjà faits." in again.erreurs


def stored(tmp_path: Path, parts: int, *names: str) -> list[Path]:
    """The folders of a campaign made in parts, whose audits all have their report."""
    for name in names:
        (tmp_path / f"{name}.yaml").write_text(DEMARCHES.text("val-clair"), "utf-8")
    document = {"nom": "Essai", "demarches": [f"{name}.yaml" for name in names]}
    (tmp_path / "c.yaml").write_text(yaml.safe_dump(document), "utf-8")
    lue = load_campaign(tmp_path / "c.yaml")
    folders = []
    for rang in range(1, parts + 1):
        planned = plan(replace(lue, sortie=tmp_path / f"p{rang}"), Part(rang, parts))
        folders.append(tmp_path / f"p{rang}")
        folders[-1].mkdir()
        write_plan(folders[-1], planned.document)
        for one in planned.travaux:
            store(one, changed(one.nom))
    return folders


def test_a_part_that_is_missing_is_told_then_joined(tmp_path: Path) -> None:
    first, second = stored(tmp_path, 2, "un", "deux", "trois")
    done = merge([first], tmp_path / "reunis")
    assert done.manquantes == ("2/2",)
    assert [a.statut for a in done.resultats.audits] == ["fait", None, "fait"]
    done = merge([second, first], tmp_path / "reunis")
    assert done.manquantes == ()
    assert [a.statut for a in done.resultats.audits] == ["fait"] * 3
    assert [s.nom for s in done.resultats.services] == ["un", "deux", "trois"]


def test_put_together_again_an_audit_holds_nothing_of_another_try(tmp_path: Path) -> None:
    folders = stored(tmp_path, 2, "un", "deux")
    target = tmp_path / "reunis"
    one = folders[0] / "un" / "1"
    fini = one.with_name("1-fini.json")
    told = json.loads(fini.read_bytes())
    fini.write_text(json.dumps({**told, "statut": "incomplet", "raison": "coupé"}), "utf-8")
    (one / "vieux.txt").write_text("vieux", "utf-8")
    merge(folders, target)
    (one / "vieux.txt").unlink()
    fini.write_text(json.dumps(told), "utf-8")
    merge(folders, target)
    assert not (target / "un/1/vieux.txt").exists()
    assert (target / "un/1-avant-1/vieux.txt").exists()
    fini.write_text(json.dumps({**told, "statut": "echec", "raison": "coupé"}), "utf-8")
    done = merge(folders, target)
    assert [a.statut for a in done.resultats.audits] == ["fait"] * 2


def rewrite(folder: Path, **parts: Any) -> Path:
    told = json.loads((folder / "campagne.json").read_bytes())
    (folder / "campagne.json").write_text(json.dumps({**told, **parts}), "utf-8")
    return folder


def test_what_are_not_parts_of_one_campaign_is_refused(tmp_path: Path) -> None:
    first, second = stored(tmp_path, 2, "un", "deux")
    reunis = tmp_path / "reunis"
    (tmp_path / "vide").mkdir()
    with pytest.raises(CampagneError, match="La part 1/2 est donnée deux fois"):
        merge([first, first], reunis)
    with pytest.raises(CampagneError, match="vide n'est pas celui d'une campagne"):
        merge([first, tmp_path / "vide"], reunis)
    with pytest.raises(CampagneError, match="est l'une des parts"):
        merge([first, second], first)
    merge([first, second], reunis)
    (reunis / "campagne.json").unlink()
    with pytest.raises(CampagneError, match="tient déjà autre chose"):
        merge([first, second], reunis)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"parts": 3}, "elle est faite en 3 parts, l'autre en 2"),
        ({"nom": "Autre"}, "« Autre » n'est pas « Essai »"),
        ({"travaux": []}, "la version du programme"),
        ({"scenarios": ["telephone"]}, "la version du programme"),
        ({"version": "0.1"}, "par une autre version"),
    ],
)
def test_parts_of_other_campaigns_are_refused(
    tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    first, second = stored(tmp_path, 2, "un", "deux")
    with pytest.raises(CampagneError, match=said):
        merge([first, rewrite(second, **change)], tmp_path / "reunis")
    assert not (tmp_path / "reunis").exists()


@pytest.mark.parametrize("nom", ["../p2", "..", ".", "a/b", "a\\b", ""])
def test_a_plan_that_anybody_wrote_leads_nowhere_else(tmp_path: Path, nom: str) -> None:
    (first,) = stored(tmp_path, 1, "un")
    told = {"demarche": nom, "repetition": 1, "empreinte": "e", "part": 1}
    with pytest.raises(CampagneError, match=r"travaux\.0\.demarche"):
        merge([rewrite(first, travaux=[told])], tmp_path / "reunis")


def test_a_link_in_a_part_is_not_followed(tmp_path: Path) -> None:
    (first,) = stored(tmp_path, 1, "un")
    (tmp_path / "ailleurs").write_text("secret", "utf-8")
    (first / "un" / "1" / "note.txt").symlink_to(tmp_path / "ailleurs")
    with pytest.raises(CampagneError, match="un lien"):
        merge([first], tmp_path / "reunis")


def test_two_parts_do_not_share_a_folder(tmp_path: Path) -> None:
    first, _ = stored(tmp_path, 2, "un", "deux")
    asked = CampagneOptions(fichier=tmp_path / "c.yaml", parallele=1, sortie=first, part=Part(2, 2))
    with pytest.raises(CampagneError, match="p1 tient la part 1/2 d'une campagne"):
        campaign(asked, lambda _: None, lambda: False)


@pytest.mark.parametrize("mot", ["0/2", "3/2", "2", "2/", "a/b", "1/1001", "-1/2"])
def test_a_part_that_is_none_is_refused(mot: str) -> None:
    with pytest.raises(ExigencesError, match=f"« --part {mot} » n'est pas une part"):
        part_of(mot)


def test_an_audit_of_several_procedures_is_shared_too(
    site: Site, ecrire: Ecrire, tmp_path: Path
) -> None:
    ecrire({"un": BONNE, "deux": BONNE})
    (tmp_path / "exigences.toml").write_text('demarches = ["un.yaml", "deux.yaml"]\n', "utf-8")
    for words in (("--part", "2/2", "-o", "ici"), ("--part", "3/3", "-o", "rien")):
        fait = lancer("auditer", *words, "--sans-bloquer", dossier=tmp_path)
        assert fait.code == 0
    found = {str(p.parent.relative_to(tmp_path)) for p in tmp_path.glob("*/*/rapport.json")}
    assert found == {"ici/deux"}
    assert fait.phrases == ["Aucune démarche dans la part 3/3 : il n'y en a que 2."]
