"""Creates all the stubs of a new exigence, which fail its tests until they are filled."""

import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

from exigences.loading.erreur import suggestion
from exigences.model.catalogue.exigence import Categorie
from outils.ebauches import EbaucheError, filled, stubs_of

RACINE = Path(__file__).resolve().parent.parent
USAGE = "Usage : make exigence ID=numero-surtaxe CATEGORIE=equipement\n"

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_CAS = {
    "constate.html": "une page où l'exigence se constate.",
    "non_constate.html": "une page proche, où elle ne se constate pas.",
    "douteux.html": "une page où seul un être humain peut trancher.",
}


def fault_of_request(identifiant: str, categorie: str, racine: Path = RACINE) -> str:
    """What is wrong with an id or a category, and what to do; '' if nothing is."""
    if not _ID.fullmatch(identifiant):
        ascii_id = _in_ascii(identifiant)
        advice = f"« {ascii_id} »" if ascii_id else "par exemple « numero-surtaxe »"
        return (
            f"« {identifiant} » n'est pas un identifiant : écrivez un nom en minuscules, sans "
            f"accent, avec des traits d'union, {advice}."
        )
    if categorie not in list(Categorie):
        return f"« {categorie} » n'est pas une catégorie : {suggestion(categorie, Categorie)}"
    for other in Categorie:
        for path in (_code(racine, other, identifiant), _tests(racine, other, identifiant)):
            if path.exists():
                place = path.relative_to(racine)
                return f"« {identifiant} » existe déjà : complétez {place}, ou prenez un autre nom."
    return ""


def files_of(identifiant: str, categorie: Categorie, racine: Path = RACINE) -> Mapping[Path, str]:
    """The files of a new exigence and their texts."""
    tests = _tests(racine, categorie, identifiant)
    names = {"id": identifiant, "CATEGORIE": categorie.name}
    return {
        _code(racine, categorie, identifiant): filled("exigence.py.modele", names),
        **{tests / page: filled("page.html.modele", {"cas": cas}) for page, cas in _CAS.items()},
        tests / "attendu.json": filled("attendu.json.modele", names),
    }


def main(arguments: list[str], racine: Path = RACINE) -> int:
    """Create the files of an exigence; 2 and one sentence where that cannot be."""
    if len(arguments) != 2 or not all(arguments):
        sys.stderr.write(USAGE)
        return 2
    identifiant, categorie = arguments
    if fault := fault_of_request(identifiant, categorie, racine):
        sys.stderr.write(f"{fault}\n")
        return 2
    try:
        shared = stubs_of(identifiant, Categorie(categorie), racine)
        own = files_of(identifiant, Categorie(categorie), racine)
        for path, text in {**own, **shared}.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except EbaucheError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except OSError as error:
        sys.stderr.write(
            f"{error.filename} ne peut pas être lu ou écrit : vérifiez qu'il existe, et vos "
            "droits.\n"
        )
        return 2
    sys.stdout.write(
        f"Fichiers créés :\n{_listed(own, racine)}"
        f"Une ligne, ou trois, de plus dans :\n{_listed(shared, racine)}"
        "Remplissez tout ce qui dit « À écrire » ; ce qui en reste, et où, est dit par\n"
        f"« make essai ID={identifiant} ».\n"
    )
    return 0


def _listed(paths: Iterable[Path], racine: Path) -> str:
    return "".join(f"  {path.relative_to(racine).as_posix()}\n" for path in paths)


def _code(racine: Path, categorie: Categorie, identifiant: str) -> Path:
    return racine / "exigences" / "catalogue" / categorie / f"{identifiant.replace('-', '_')}.py"


def _tests(racine: Path, categorie: Categorie, identifiant: str) -> Path:
    return racine / "tests" / "catalogue" / categorie / identifiant


def _in_ascii(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower().replace("œ", "oe"))
    words = re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return "-".join(words).lstrip("-0123456789")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
