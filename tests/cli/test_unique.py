"""A procedure that sends can be run again: what must be new changes, and the report does not."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import yaml

from exigences.model.procedure.scenario import Scenario
from tests.browser.serveur import PAGE, Reponse, serve
from tests.cli.lancer import POSTE, Resultat, lancer, procedure

FORMULAIRE = PAGE.format(
    titre="Inscription",
    corps='<h1>Inscription</h1><form action="inscrire" method="post">'
    '<label for="c">Courriel</label><input id="c" name="c" type="email" autocomplete="email">'
    '<label for="p">Pseudonyme</label><input id="p" name="p"><button>M\'inscrire</button></form>',
)
ETAPES: tuple[dict[str, Any], ...] = (
    {"remplir": {"etiquette": "Courriel", "valeur": "{{ sosie.courriel }}"}},
    {"remplir": {"etiquette": "Pseudonyme", "valeur": "ami-{{ unique }}"}},
    {"envoyer": "M'inscrire"},
    {"verifier": "Bienvenue"},
)


def inscrire(connus: list[str]) -> Reponse:
    """Welcome an address once, and say it back; refuse it the second time."""

    def repond(moi: Any) -> None:
        envoi = parse_qs(moi.site.vus[-1][2].decode())
        courriel = envoi["c"][0]
        if courriel in connus:
            moi.page("Refus", f"<h1>Refus</h1><p>{courriel} est déjà inscrite.</p>")
            return
        connus.append(courriel)
        moi.page(
            "Bienvenue",
            f"<h1>Bienvenue</h1><p>Un message est parti à {courriel}.</p><p>{envoi['p'][0]}</p>",
        )

    return repond


def sosie(dossier: Path, courriel: str, nom: str = "sosie") -> Path:
    document = yaml.safe_load(POSTE.read_text("utf-8"))
    document["sosie"]["courriel"] = courriel
    chemin = dossier / f"{nom}.yaml"
    chemin.write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
    return chemin


def lance(demarche: Path, ou: Path, *sosies: Path) -> Resultat:
    mots = [mot for s in sosies for mot in ("-s", s)]
    return lancer(
        "auditer", demarche, *mots, "-o", ou, "--envoyer", "--sans-alentours", dossier=ou.parent
    )


def test_the_same_procedure_sends_twice_and_gives_the_same_report(tmp_path: Path) -> None:
    connus: list[str] = []
    with serve(pages={"inscrire": inscrire(connus)}) as site:
        site.pages["page.html"] = FORMULAIRE
        demarche = procedure(tmp_path, f"{site.url}page.html", *ETAPES, plateforme="test")
        qui = sosie(tmp_path, "camille+{{ unique }}@exemple.fr")
        finis = [lance(demarche, tmp_path / nom, qui) for nom in ("un", "deux")]
    assert [fini.code for fini in finis] == [0, 0], finis
    assert len(connus) == len(set(connus)) == 2
    assert all(re.fullmatch(r"camille\+[a-z][a-z0-9]{7}@exemple\.fr", c) for c in connus)
    mots = [c.partition("+")[2].partition("@")[0] for c in connus]
    for nom in ("un", "deux"):
        for fichier in (f for f in (tmp_path / nom).rglob("*") if f.is_file()):
            assert not any(mot.encode() in fichier.read_bytes() for mot in mots), fichier
    un, deux = (
        json.loads((tmp_path / n / "rapport.json").read_text("utf-8")) for n in ("un", "deux")
    )
    for partie in ("constats", "ecrans", "reseau", "prealables", "non_vu", "score"):
        assert un[partie] == deux[partie]
    assert "camille+" not in json.dumps(un["ecrans"])  # known for the address of the sosie


def test_two_people_of_one_audit_do_not_have_the_same_word(tmp_path: Path) -> None:
    connus: list[str] = []
    with serve(pages={"inscrire": inscrire(connus)}) as site:
        site.pages["page.html"] = FORMULAIRE
        demarche = procedure(tmp_path, f"{site.url}page.html", *ETAPES, plateforme="test")
        un = sosie(tmp_path, "camille+{{ unique }}@exemple.fr", "un")
        document = yaml.safe_load(un.read_text("utf-8")) | {"appareil": {"largeur": 400}}
        (tmp_path / "deux.yaml").write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
        fini = lance(demarche, tmp_path / "rapport", un, tmp_path / "deux.yaml")
    assert fini.code == 0, fini.erreurs
    assert len(connus) == len(set(connus)) == 2


@pytest.mark.parametrize(
    ("champ", "valeur", "dit"),
    [
        ("telephone", "01 99 {{ unique }}", "a des lettres, et « telephone » n'en veut pas"),
        ("courriel", "{{ sosie.nom }}@exemple.fr", "un sosie n'a pas d'autre"),
    ],
)
def test_a_sosie_changes_only_where_it_can(
    tmp_path: Path, champ: str, valeur: str, dit: str
) -> None:
    assert champ in Scenario.model_fields["sosie"].annotation.model_fields  # type: ignore[union-attr]
    document = yaml.safe_load(POSTE.read_text("utf-8"))
    document["sosie"][champ] = valeur
    chemin = tmp_path / "sosie.yaml"
    chemin.write_text(yaml.safe_dump(document, allow_unicode=True), "utf-8")
    fini = lancer("auditer", procedure(tmp_path, "http://127.0.0.1:9/"), "-s", chemin)
    assert fini.code == 2
    assert dit in fini.erreurs
