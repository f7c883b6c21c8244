"""Put the words to the test and prepare them for use, or check that they are prepared."""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from exigences.loading.erreur import LoadingError
from exigences.loading.mots import CHEMIN, load_mots
from exigences.mots.dictionnaire import Dictionnaire
from exigences.mots.epreuve import faults
from exigences.mots.notions import EMPREINTE, NOTIONS, digest

RACINE = Path(__file__).resolve().parent.parent


def prepared(mots: Dictionnaire, racine: Path) -> Mapping[Path, str]:
    """Return what is prepared from each file of words: its digest, and a pattern per notion."""
    return {
        racine / Path(fichier).with_suffix(".json"): _json(
            {
                EMPREINTE: digest((racine / fichier).read_bytes()),
                NOTIONS: {
                    n.id: mots.pattern(n.id) for n in mots.notions.values() if n.fichier == fichier
                },
            }
        )
        for fichier in dict.fromkeys(n.fichier for n in mots.notions.values())
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def stale(mots: Dictionnaire, racine: Path) -> Mapping[Path, str | None]:
    """Return what was prepared and is missing, old, or of words that are gone (None)."""
    wanted = prepared(mots, racine)
    old = {p: t for p, t in wanted.items() if not p.is_file() or p.read_text("utf-8") != t}
    gone = {p: None for p in (racine / CHEMIN).glob("*.json") if p not in wanted}
    return {**old, **gone}


def main(arguments: list[str]) -> int:
    """Say all that is to mend, else prepare the words; with `--verifier`, only name what is old."""
    try:
        mots = load_mots()
    except LoadingError as error:
        return _refuse(map(str, error.fautes))
    found = [str(fault) for fault in faults(mots)]
    if found:
        return _refuse([*found, f"Corrections à faire dans les mots : {len(found)}."])
    old = stale(mots, RACINE)
    if arguments == ["--verifier"] and old:
        return _refuse(["Des mots ont changé : lancez « make mots », qui les prépare."])
    for path, text in old.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    turns = sum(len(notion.tournures) for notion in mots.notions.values())
    sys.stdout.write(f"{len(mots.notions)} notions, {turns} tournures, chacune tenue.\n")
    return 0


def _refuse(lines: Iterable[str]) -> int:
    sys.stderr.writelines(f"{line}\n" for line in lines)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
