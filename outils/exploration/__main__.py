"""Explore the generated forms, and write what came of it in docs/exploration.md."""

import argparse
import fcntl
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from outils.exploration import banc, services
from outils.exploration.banc import DemarcheMesuree, MesuresDuBanc
from outils.exploration.mesure import Mesuree, measure
from outils.exploration.page import MESURES, PAGE, Mesures, whole_page
from outils.exploration.serveur import serve
from outils.exploration.services import MesuresDesServices
from outils.exploration.tirage import GRAINES, draw
from outils.verite.__main__ import CACHE
from outils.verite.documents import service_names


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
    parser.add_argument(
        "--services",
        nargs="*",
        choices=[*services.NOMS, *service_names()],
        help="des services au lieu des formulaires ; sans nom, les fictifs et ceux du banc",
    )
    parser.add_argument("--cache", type=Path, default=CACHE, help="dossier des installations")
    asked = parser.parse_args()
    if not asked.relire and asked.services is None:
        for found in measured(asked.formes, asked.graine or list(GRAINES)):
            kept(found)
    if asked.services is not None:
        explored(asked.services or [*services.NOMS, *service_names()], asked.cache)
    text, acts = whole_page()
    PAGE.write_text(text, encoding="utf-8")
    return int(acts)


def explored(noms: Sequence[str], cache: Path) -> None:
    """Measure whole services, and keep their figures at once."""
    if ours := [nom for nom in noms if nom in services.NOMS]:
        found_there = MesuresDesServices(services=tuple(services.measured(ours)))
        services.MESURES.write_text(found_there.model_dump_json(indent=1) + "\n", "utf-8")
    for nom in noms:
        if nom not in services.NOMS:
            for found in banc.measured(nom, cache):
                keep_journey(found)
                sys.stdout.write(f"{told_journey(found)}\n")
                sys.stdout.flush()


def told_journey(found: DemarcheMesuree) -> str:
    """Say in a line what came of a journey."""
    start = f"{found.service}, {found.demarche} : "
    tries = [e for e in (found.seule, found.guidee) if e]
    told = (f"{e.vus}/{found.a_voir}, {e.phrase}{' ACTE' * bool(e.actes)}" for e in tries)
    return start + (found.manque or " ; ".join(told))


def keep_journey(found: DemarcheMesuree) -> None:
    """Keep the figures of a journey in the place of those it had."""
    with banc.MESURES.open("r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        before = MesuresDuBanc.model_validate_json(file.read()).demarches
        known = {(d.service, d.demarche): d for d in before}
        known[found.service, found.demarche] = found
        kept_now = MesuresDuBanc(demarches=tuple(known[key] for key in sorted(known)))
        file.seek(0)
        file.truncate()
        file.write(kept_now.model_dump_json(indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
