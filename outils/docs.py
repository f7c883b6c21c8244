"""Write the pages and the index that are drawn from the code, or check that they are up to date."""

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from exigences.catalogue.index import FICHIER
from exigences.catalogue.registry import load_catalogue
from exigences.commandes.application import command_line
from exigences.facts.acces.registre import load_controles
from exigences.facts.page.referentiel import load_referentiel
from exigences.model.campagne import Campagne, ResultatsDeCampagne
from exigences.model.document import Document
from exigences.model.mots import FichierDeMots
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario
from exigences.model.rapport.annee import Annee, Droit, Foyer
from exigences.model.rapport.comparaison import Comparaison
from exigences.model.rapport.ensemble import ComparaisonDeServices
from exigences.model.rapport.manifeste import Manifeste
from exigences.model.rapport.rapport import Rapport
from exigences.model.reglages import Reglages
from exigences.model.score.bareme import Bareme
from outils.exploration.page import page as exploration_page
from outils.glossaire import Mot, read_glossary
from outils.page_acces import access_page, tests_of_axe
from outils.page_banc import bench_page
from outils.page_catalogue import catalogue_page
from outils.page_commandes import commands_page
from outils.page_confiance import confidence_page
from outils.page_verbes import guide
from outils.promesses import PromessesError, collect_cases, load_promesses
from outils.verite.erreur import VeriteError
from outils.verite.moteurs import engines_page
from outils.verite.page import page as truth

RACINE = Path(__file__).resolve().parent.parent
INDEX = Path("exigences/donnees") / FICHIER
COPIE = Path("exigences/donnees/amorce/procedure.json")
"""The schema that `init` puts beside a procedure: an editor reads it without this repository."""
FACTS = ("exigences.model.facts.champs", "exigences.model.facts.facts")


class UntitledFields(GenerateJsonSchema):
    """Leave out the English-looking titles that are drawn from the names of the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        """Set none."""
        return False


def schema(document: type[Document], *, written_by_us: bool = False) -> str:
    """Return the JSON Schema of a document, with French texts only, for editors and readers."""
    mode: JsonSchemaMode = "serialization" if written_by_us else "validation"
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **document.model_json_schema(schema_generator=UntitledFields, mode=mode),
    }
    words = glossary_by_name()
    named = {document.__name__: described, **described.get("$defs", {})}
    for name, definition in named.items():
        definition.pop("description", None)  # the docstring, written for developers
        if word := words.get(name):
            definition["title"] = word.mot
            definition["description"] = word.sens
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def glossary_by_name() -> Mapping[str, Mot]:
    """Return the words of the glossary by the name of their class; a document's wins a fact's."""
    facts_first = sorted(read_glossary().items(), key=lambda w: w[0][0] not in FACTS)
    return {name: word for (_, name), word in facts_first}


def catalogue() -> str:
    """Return the page of the exigences that the package holds."""
    return catalogue_page(detector.exigence for detector in load_catalogue())


def index() -> str:
    """Return what the catalogue says of its exigences, for who only reads it."""
    known = [asdict(detector.exigence) for detector in load_catalogue()]
    return json.dumps(known, ensure_ascii=False, indent=1) + "\n"


def confidence() -> str:
    """Return the page of what is promised, and of the tests that prove it."""
    return confidence_page(load_promesses(), collect_cases())


def access() -> str:
    """Return the page of our own checks of accessibility, beside what axe decides."""
    return access_page(load_controles().values(), load_referentiel(), tests_of_axe())


PAGES: Mapping[str, Callable[[], str]] = {
    "accessibilite.md": access,
    "banc.md": bench_page,
    "catalogue.md": catalogue,
    "cli.md": lambda: commands_page(command_line(), "exigences"),
    "confiance.md": confidence,
    "deux-moteurs.md": engines_page,
    "verite.md": truth,
    "exploration.md": exploration_page,
    "schemas/procedure.json": lambda: schema(Procedure),
    "schemas/reglages.json": lambda: schema(Reglages),
    "schemas/campagne.json": lambda: schema(Campagne),
    "schemas/resultats.json": lambda: schema(ResultatsDeCampagne, written_by_us=True),
    "schemas/scenario.json": lambda: schema(Scenario),
    "schemas/bareme.json": lambda: schema(Bareme),
    "schemas/mots.json": lambda: schema(FichierDeMots),
    "schemas/rapport.json": lambda: schema(Rapport, written_by_us=True),
    "schemas/foyer.json": lambda: schema(Foyer),
    "schemas/droit.json": lambda: schema(Droit),
    "schemas/annee.json": lambda: schema(Annee, written_by_us=True),
    "schemas/ensemble.json": lambda: schema(ComparaisonDeServices, written_by_us=True),
    "schemas/manifeste.json": lambda: schema(Manifeste, written_by_us=True),
    "schemas/comparaison.json": lambda: schema(Comparaison, written_by_us=True),
}


def stale_pages(racine: Path) -> Mapping[Path, str]:
    """Return the files under a root that are missing or old, each with its new text."""
    texts = {racine / "docs" / name: page() for name, page in PAGES.items()}
    texts |= {racine / "docs" / name: text for name, text in guide().items()}
    texts |= {racine / INDEX: index(), racine / COPIE: schema(Procedure)}
    return {path: text for path, text in texts.items() if _read(path) != text}


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def main(arguments: list[str], racine: Path = RACINE) -> int:
    """Write the stale pages; with `--verifier`, only name them and return 1."""
    try:
        stale = stale_pages(racine)
    except (PromessesError, VeriteError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if arguments == ["--verifier"]:
        for path in stale:
            name = path.relative_to(racine).as_posix()
            sys.stderr.write(f"{name} n'est plus à jour : lancez « make docs ».\n")
        return 1 if stale else 0
    if arguments:
        sys.stderr.write("Usage : python -m outils.docs [--verifier]\n")
        return 2
    for path, text in stale.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
