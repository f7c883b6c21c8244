"""The people of an audit: which are chosen, which replays serve them, and their folder."""

from pathlib import Path

import pytest

from exigences.chaine.sosies import SosieChoisi, choose, share
from exigences.loading import LoadingError, load_procedure, load_scenario
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from tests.fabrique.decor import procedure, scenario

RACINE = Path(__file__).resolve().parents[2]
SCENARIOS = RACINE / "exigences" / "donnees" / "sosies"


def chosen(nom: str, personne: Scenario) -> SosieChoisi:
    return SosieChoisi(nom=nom, scenario=personne)


def typing(*noms: str) -> Procedure:
    steps = [{"remplir": {"etiquette": n, "valeur": f"{{{{ sosie.{n} }}}}"}} for n in noms]
    base = procedure()
    return Procedure.model_validate(base.model_dump() | {"etapes": steps})


def served(demarche: Procedure, *personnes: Scenario) -> tuple[int, ...]:
    return share([chosen(f"s{i}", p) for i, p in enumerate(personnes)], demarche)


def with_data(**donnees: str) -> Scenario:
    base = scenario()
    return base.model_copy(update={"sosie": base.sosie.model_copy(update=donnees)})


def test_all_the_scenarios_are_taken_the_reference_first() -> None:
    noms = [s.nom for s in choose(["tous"])]
    assert noms[0] == "poste-fixe"
    assert noms[1:] == sorted(p.stem for p in SCENARIOS.glob("*.yaml") if p.stem != "poste-fixe")


def test_the_first_named_is_the_reference_and_nobody_comes_twice() -> None:
    noms = [s.nom for s in choose(["telephone", "tous"])]
    assert noms[:2] == ["telephone", "poste-fixe"]
    assert len(noms) == len(set(noms))


def test_a_folder_of_ones_own_is_taken_whole(tmp_path: Path) -> None:
    for nom, mien in (("telephone", "voisine"), ("poste-fixe", "poste-fixe"), ("clavier", "ami")):
        (tmp_path / f"{mien}.yaml").write_bytes((SCENARIOS / f"{nom}.yaml").read_bytes())
    assert [s.nom for s in choose([str(tmp_path)])] == ["poste-fixe", "ami", "voisine"]


def test_no_scenario_at_all_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(LoadingError, match=r"aucun scénario .* dans ce dossier : donnez-en un"):
        choose([str(tmp_path)])


def test_two_files_of_one_name_are_refused(tmp_path: Path) -> None:
    copy = tmp_path / "telephone.yaml"
    copy.write_bytes((SCENARIOS / "telephone.yaml").read_bytes())
    with pytest.raises(LoadingError, match="un autre scénario porte le même nom"):
        choose(["telephone", str(copy)])


def test_people_in_the_same_conditions_share_a_replay() -> None:
    other = with_data(nom="Martin", telephone="0199001234", courriel="a@b.example")
    equipped = scenario(nom="Autre", equipement=("ordinateur",))
    fields = typing("nom", "telephone", "courriel")
    assert served(fields, scenario(), other, equipped) == (0, 0, 0)


@pytest.mark.parametrize(
    ("donnees", "noms", "attendu"),
    [
        ({"code_postal": "ZZ9 9ZZ"}, ("code_postal",), 1),
        ({"telephone": "+44 7700 900642"}, ("telephone",), 1),
        ({"nom": "Weißbach"}, ("nom",), 1),
        ({"prenom": "Łucja"}, ("nom",), 0),
        ({"nom": "Lévêque-D'Œuvre"}, ("nom",), 0),
        ({"telephone": "+33 6 39 98 12 34"}, ("telephone",), 0),
        ({"courriel": ""}, ("courriel",), 0),
    ],
)
def test_a_value_asks_for_its_own_replay_where_a_form_may_refuse_its_shape(
    donnees: dict[str, str], noms: tuple[str, ...], attendu: int
) -> None:
    assert served(typing(*noms), scenario(), with_data(**donnees)) == (0, attendu)


def test_conditions_that_change_the_page_ask_for_a_replay() -> None:
    fields = typing("nom")
    others = (scenario(javascript=False), scenario(zoom=400), scenario(langues=("en-GB",)))
    assert served(fields, scenario(), *others) == (0, 1, 2, 3)


def test_a_reference_that_lacks_data_does_not_serve_who_has_them() -> None:
    fields = typing("courriel")
    assert served(fields, with_data(courriel=""), with_data(), with_data(courriel="")) == (0, 1, 0)


def test_the_library_needs_few_replays_of_the_shipped_procedure() -> None:
    source = load_procedure(RACINE / "exigences" / "demo" / "procedures" / "bourg-fictif.yaml")
    sosies = choose(["tous"])
    rank = {s.nom: i for i, s in enumerate(sosies)}
    by = share(sosies, source.procedure)
    served_by_first = {s.nom for s, r in zip(sosies, by, strict=True) if r == 0}
    assert {
        "poste-fixe",
        "sans-courriel",
        "sans-mobile",
        "sans-imprimante",
        "sans-franceconnect",
        "lecture-difficile",
        "avec-aidant",
    } <= served_by_first
    own = ("telephone", "identite-etrangere", "autre-langue", "experte")
    assert [by[rank[nom]] for nom in own] == [rank[nom] for nom in own]
    assert load_scenario(SCENARIOS / "poste-fixe.yaml") == sosies[0].scenario
