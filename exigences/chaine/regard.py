"""Looks at one page that an engine holds, and judges it alone."""

from datetime import UTC, datetime

from exigences.browser.axe import axe_source
from exigences.browser.engine import BrowserLostError, EngineError, TriedSession
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.verdicts import judge
from exigences.chaine.visite import Objet, fault, fault_of_address, visitor
from exigences.facts.build import build_facts
from exigences.facts.langue.francais import is_french
from exigences.facts.langue.lexique import find_terms, load_lexicon
from exigences.facts.page.referentiel import axe_options
from exigences.facts.page.signes import all_signs
from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, Moteur, Parcours, StatutEtape, StepRecord
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.rapport.page_seule import page_object
from exigences.replay.approfondi import tried
from exigences.replay.snapshot import Reader


def prepare() -> None:
    """Read what every page is judged with, while the browsers start."""
    axe_source()
    axe_options()
    load_catalogue()
    load_bareme()
    next(find_terms("prêts", load_lexicon()), None)
    is_french("prêts")
    for signs in all_signs().values():
        signs.compile()


def look(
    session: TriedSession, moteur: Moteur, url: str, *, approfondi: bool = False
) -> tuple[Objet, bool]:
    """The object of a page, and whether the browser was lost over it."""
    try:
        return page_object(url, *_read(session, moteur, url, approfondi=approfondi)), False
    except BrowserLostError as error:
        why = str(error)
        return fault(url, f"{url} : {why[0].lower()}{why[1:]}"), True
    except EngineError as error:
        return fault(url, str(error)), False
    except Exception as error:  # noqa: BLE001 - whatever a page holds, the next ones are read
        kind = type(error).__name__
        return fault(url, f"{url} : l'analyse de cette page a échoué ({kind})."), False


def _read(
    session: TriedSession, moteur: Moteur, url: str, *, approfondi: bool
) -> tuple[PageFacts, tuple[Constat, ...]]:
    if wrong := fault_of_address(url):
        raise EngineError(wrong)
    session.goto(url)
    reader = Reader(session=session, captures=False, html=False, patient=False)
    reader.settle()
    snapshot = reader.read(0, "inspection", None)
    if snapshot is None or not snapshot.est_ecran:
        status = snapshot.statut if snapshot else "inconnue"
        message = f"{url} a répondu par une erreur {status} : vérifiez l'adresse."
        raise EngineError(message)
    visit = StepRecord(
        etape="inspection",
        verbe="aller",
        phrase="",
        ligne=0,
        statut=StatutEtape.FAITE,
        page=0,
        requetes=tuple(session.answered(depart) for depart in session.drain()),
    )
    if approfondi:
        snapshot = tried(session, snapshot)
    faits = build_facts(parcours_of_one(snapshot, moteur, (visit,)))
    return faits.pages[0], judge(faits, load_bareme())


def parcours_of_one(
    snapshot: PageSnapshot, moteur: Moteur, journal: tuple[StepRecord, ...] = ()
) -> Parcours:
    """A page alone is a parcours that was not seen to its end: nothing missing is concluded."""
    procedure = Procedure.model_validate(
        {
            "nom": snapshot.titre or snapshot.url,
            "organisme": "",
            "droit": "",
            "depart": snapshot.url,
            "etapes": [{"aller": snapshot.url}],
        }
    )
    return Parcours(
        source=ProcedureSource(procedure=procedure, fichier="", lignes={}),
        scenario=visitor(),
        moteur=moteur,
        outil="",
        debut=datetime.now(UTC).isoformat(timespec="seconds"),
        pages=(snapshot,),
        journal=journal,
        fin=Fin.INTERROMPU,
        phrase_fin="Une seule page a été vue.",
    )
