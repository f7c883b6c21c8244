"""Measure what a start costs, then an inspection, beside the least that each must pay."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import sync_playwright

from exigences.browser.axe import axe_source
from exigences.browser.conditions import launch_args
from exigences.browser.discovery import BrowserMissingError, find_browser
from exigences.browser.engine import Conditions, EngineError
from exigences.browser.playwright_engine import open_playwright
from exigences.catalogue.verdicts import judge
from exigences.chaine.analyse import analyse, analyse_folder
from exigences.chaine.regard import parcours_of_one
from exigences.chaine.visite import visitor
from exigences.facts.build import build_facts
from exigences.loading.bareme import load_bareme
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, Moteur, Parcours
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.model.score.bareme import Bareme
from exigences.replay.policy import reach_of_pages
from exigences.replay.relecture import read_parcours
from exigences.replay.snapshot import Reader
from exigences.replay.store import save_parcours
from outils import depart
from outils.couts import program
from outils.justesse.collecte import collection
from outils.justesse.erreur import JustesseError
from outils.justesse.formasaurus import fetch_wheel, read_labels
from outils.page_banc import Chiffre, keep
from outils.paquet_dsfr import prepare, serve
from outils.paquet_npm import PaquetError

RACINE = Path(__file__).resolve().parent.parent
CACHE = RACINE / ".cache" / "reel"
JUSTESSE = RACINE / ".cache" / "justesse"
PAGES = (
    "layout/page/register/1-single",
    "layout/page/register/2-steps/2a-login",
    "layout/page/register/2-steps/2b-identity",
    "layout/page/register/2-steps/2c-address",
    "layout/page/register/3-confirmation/3a-create",
    "layout/page/login/1-default",
    "layout/page/login/2-error",
    "layout/page/login/3-recover/3a-form",
    "layout/pattern/name",
    "layout/pattern/email",
    "layout/pattern/tel",
    "layout/pattern/address",
    "layout/pattern/date",
    "layout/pattern/nationality",
    "component/upload",
    "layout/page/response/not-found/contact",
)
"""Example pages, each long and full of fields."""
MILLE = 1000
"""Pages of the large parcours."""
PLAFOND = 1.3
"""Ratio to the floor that an inspection may not pass."""
AXE_RUN = "axe.run(document, {resultTypes: ['violations', 'incomplete']})"


def main() -> int:
    """Exit 0 under the ceiling, 1 above, 2 where nothing could be measured."""
    parser = argparse.ArgumentParser(description="Mesure le départ, et le coût d'une page.")
    parser.add_argument("--tours", type=int, default=3, help="mesures, dont la médiane est dite")
    tours = parser.parse_args().tours
    slow = depart.main()
    try:
        dossier = prepare(CACHE, shutil.which("npm"))
        with serve(dossier, 0) as base:
            urls = [f"{base}/example/{page}/index.html" for page in PAGES]
            ratio = _ratio(urls, tours)
            _stages(urls, tours)
    except (PaquetError, JustesseError, BrowserMissingError, EngineError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 1 if slow or ratio > PLAFOND else 0


def _ratio(urls: Sequence[str], tours: int) -> float:
    """Both in turn in one run: a busy machine slows both."""
    floor(urls[:1])
    ratios = []
    for tour in range(1, tours + 1):
        least, ours = floor(urls), _ours(urls)
        ratios.append(ours / least)
        _say(f"tour {tour} : plancher {least:.2f} s, inspecter {ours:.2f} s, {ratios[-1]:.2f}")
    median = statistics.median(ratios)
    keep(
        inspecter=Chiffre(
            titre="inspecter / navigateur, chargement et axe seuls",
            valeur=median,
            vise=PLAFOND,
            detail=f"{len(urls)} pages du système de design de l'État",
        )
    )
    _say(f"inspecter / plancher : {median:.2f} en médiane ({len(urls)} pages, {PLAFOND} au plus)")
    return median


def floor(urls: Sequence[str]) -> float:
    """A browser, and for each page a load and one run of axe: seconds."""
    start = time.perf_counter()
    browser = find_browser(os.environ)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=str(browser), args=list(launch_args(browser))
        )
        page = opened.new_context().new_page()
        for url in urls:
            page.goto(url)
            page.evaluate(axe_source())
            page.evaluate(AXE_RUN)
        opened.close()
    return time.perf_counter() - start


def _ours(urls: Sequence[str]) -> float:
    start = time.perf_counter()
    command = program("inspecter", "--json", *urls)
    done = subprocess.run(  # noqa: S603 - this very program
        command, cwd=RACINE, capture_output=True, text=True, encoding="utf-8", check=False
    )
    lines = done.stdout.splitlines()
    if done.returncode or len(lines) != len(urls) or any('"erreur"' in line for line in lines):
        message = f"L'inspection n'a pas abouti : {done.stderr.strip() or lines[-1:]}"
        raise EngineError(message)
    return time.perf_counter() - start


def _stages(urls: Sequence[str], tours: int) -> None:
    """What Python alone costs on these pages: milliseconds of processor a page."""
    parcours = _parcours(urls)
    bareme = load_bareme()
    one = _median_ms(lambda: judge(build_facts(parcours), bareme), tours) / len(urls)
    keep(juger=Chiffre(titre="Faits et catalogue, par page", valeur=one, unite="ms"))
    _say(f"faits et catalogue : {one:.1f} ms par page")
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "parcours"
        save_parcours(parcours, stored)
        whole = _median_ms(lambda: analyse(read_parcours(stored)), tours)
    _say(f"analyser un parcours enregistré : {whole:.0f} ms pour {len(urls)} pages")
    _thousand(parcours)
    _others(parcours.moteur, bareme)


def _others(moteur: Moteur, bareme: Bareme) -> None:
    """The same on the even half of the pages that `make justesse` has collected."""
    kept = collection(JUSTESSE)
    if not kept.dossier.is_dir():
        _say("faits et catalogue sur les pages des autres : lancez d'abord « make justesse ».")
        return
    names = [page.nom for page in read_labels(fetch_wheel(JUSTESSE)) if page.paire]
    spent = []
    for page in filter(None, map(kept.read, names)):
        start = time.process_time()
        judge(build_facts(parcours_of_one(page, moteur)), bareme)
        spent.append((time.process_time() - start) * 1000)
    median, worst = statistics.median(spent), max(spent)
    _say(
        f"faits et catalogue sur {len(spent)} pages des autres : {median:.1f} ms par page en "
        f"médiane, {worst:.0f} ms au plus"
    )


def _thousand(parcours: Parcours) -> None:
    """What a thousand stored pages cost, each with words of its own: seconds of processor."""
    pages = tuple(_varied(parcours.pages[i % len(parcours.pages)], i) for i in range(MILLE))
    with tempfile.TemporaryDirectory() as folder:
        stored = Path(folder) / "parcours"
        save_parcours(replace(parcours, pages=pages), stored)
        start = time.process_time()
        analyse_folder(stored, Path(folder) / "rapport")
        spent = time.process_time() - start
    keep(analyser=Chiffre(titre=f"Analyser {MILLE} pages gardées", valeur=spent, unite="s"))
    _say(f"analyser {MILLE} pages enregistrées, rapport écrit : {spent:.1f} s")


def _varied(page: PageSnapshot, rank: int) -> PageSnapshot:
    """The same page with another rank and other texts: nothing read of one serves the next."""
    frames = tuple(
        replace(
            frame,
            collecte={
                **frame.collecte,
                "blocs": [
                    {**bloc, "texte": f"{bloc['texte']} {rank}"}
                    for bloc in frame.collecte.get("blocs", ())
                ],
            },
        )
        for frame in page.cadres
    )
    return replace(
        page, indice=rank, etape=f"etapes.{rank}", url=f"{page.url}?page={rank}", cadres=frames
    )


def _median_ms(work: Callable[[], object], tours: int) -> float:
    work()
    spent = []
    for _ in range(tours):
        start = time.process_time()
        work()
        spent.append((time.process_time() - start) * 1000)
    return statistics.median(spent)


def _parcours(urls: Sequence[str]) -> Parcours:
    """These pages, as the states of one parcours."""
    conditions = Conditions(scenario=visitor(), admis=reach_of_pages(urls).admis)
    pages: list[PageSnapshot] = []
    engine_of = open_playwright(find_browser(os.environ), hors_ligne=True)
    with engine_of as engine, engine.session(conditions) as session:
        reader = Reader(session=session, captures=False)
        for url in urls:
            session.goto(url)
            reader.settle()
            page = reader.read(len(pages), f"etapes.{len(pages)}", None)
            if page is not None:
                pages.append(page)
        moteur = engine.describe()
    procedure = Procedure.model_validate(
        {
            "nom": "Pages mesurées",
            "organisme": "",
            "droit": "",
            "depart": urls[0],
            "etapes": [{"aller": url} for url in urls],
        }
    )
    return Parcours(
        source=ProcedureSource(procedure=procedure, fichier="", lignes={}),
        scenario=visitor(),
        moteur=moteur,
        outil="",
        debut="2026-01-01T00:00:00+00:00",
        pages=tuple(pages),
        journal=(),
        fin=Fin.INTERROMPU,
        phrase_fin="Des pages ont été lues une à une.",
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
