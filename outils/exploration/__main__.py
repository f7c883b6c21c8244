"""Explore the generated forms, and write what came of it in docs/exploration.md."""

import argparse
import fcntl
import sys
import time
from collections.abc import Iterator

from outils.exploration import services
from outils.exploration.mesure import Mesuree, measure
from outils.exploration.page import MESURES, PAGE, Mesures, page
from outils.exploration.serveur import serve
from outils.exploration.services import MesuresDesServices
from outils.exploration.tirage import GRAINES, draw


def measured(noms: list[str], graines: list[int]) -> Iterator[Mesuree]:
    """Measure the forms of some seeds, all or by their names."""
    for graine in graines:
        formes = draw(graine)
        with serve(formes) as served:
            for nom, forme in formes.items():
                if not noms or nom in noms:
                    start = time.monotonic()
                    found = measure(served, forme, graine)
                    sys.stdout.write(f"{told(found)} [{time.monotonic() - start:.0f} s]\n")
                    sys.stdout.flush()
                    yield found


def told(found: Mesuree) -> str:
    """Say in a line what came of a form."""
    signs = [
        "" if found.vus == found.a_voir else "ÉCRANS",
        "" if found.attendu else "FIN",
        "ACTE " + ", ".join(found.actes) if found.actes else "",
        "" if found.rejoue else "REJEU",
    ]
    marks = " ".join(filter(None, signs)) or "bien"
    seen = f"{found.vus}/{found.a_voir} {marks}, {found.duree_s}/{found.rejeu_s} s"
    return f"{found.nom} ({found.graine}) : {seen} : {found.arret}, {found.phrase}"


def kept(found: Mesuree) -> None:
    """Keep the figures of a form in the place of those it had; several runs may go at once."""
    with MESURES.open("r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        known = {(f.nom, f.graine): f for f in Mesures.model_validate_json(file.read()).formes}
        known[found.nom, found.graine] = found
        formes = tuple(known[key] for key in sorted(known))
        file.seek(0)
        file.truncate()
        file.write(Mesures(formes=formes).model_dump_json(indent=1) + "\n")


def main() -> int:
    """Measure some forms, keep their figures and write the page; exit 1 where an act was done."""
    parser = argparse.ArgumentParser(prog="python -m outils.exploration")
    parser.add_argument("formes", nargs="*", help="noms de formulaires ; tous par défaut")
    parser.add_argument("--graine", type=int, action="append")
    parser.add_argument("--relire", action="store_true", help="refait la page, sans rien explorer")
    parser.add_argument("--services", action="store_true", help="les deux services fictifs seuls")
    asked = parser.parse_args()
    if not (asked.relire or asked.services):
        for found in measured(asked.formes, asked.graine or list(GRAINES)):
            kept(found)
    if asked.services:
        found_there = MesuresDesServices(services=tuple(services.measured()))
        services.MESURES.write_text(found_there.model_dump_json(indent=1) + "\n", "utf-8")
    known = Mesures.model_validate_json(MESURES.read_text("utf-8"))
    whole = MesuresDesServices.model_validate_json(services.MESURES.read_text("utf-8")).services
    PAGE.write_text(page(PAGE.read_text("utf-8"), known, whole), encoding="utf-8")
    return int(any(f.actes for f in known.formes) or any(s.actes for s in whole))


if __name__ == "__main__":
    sys.exit(main())
