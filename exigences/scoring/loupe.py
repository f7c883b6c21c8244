"""What appears out of sight of a person whose magnifier shows a small part of the screen."""

from collections.abc import Iterator, Sequence

from exigences.facts.page.erreurs import error_messages
from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts
from exigences.model.lieu import Boite
from exigences.model.parcours.parcours import StepRecord
from exigences.model.procedure.scenario import Scenario
from exigences.model.score.vecu import Empechement

LEAST = 200
"""%; under it, most of what a page shows near a control is still in sight."""
_QUESTION = "À la loupe, autour de ce que l'on vient de toucher, voit-on ce qui est apparu ?"


def out_of_sight(faits: ParcoursFacts, scenario: Scenario) -> Iterator[Empechement]:
    """The steps after which all that is new on the page is out of the magnified view."""
    if scenario.loupe < LEAST:
        return
    for record in faits.journal:
        new = _new(record, faits)
        touched = record.lieu.boite if record.lieu else None
        if not new or touched is None or record.lieu is None:
            continue
        page = faits.pages[record.lieu.page]
        view = _view(touched, page.fenetre, scenario.loupe)
        if not any(view.meets(bloc.lieu.boite) for bloc in new):
            yield _lost(record, new, faits)


def _new(record: StepRecord, faits: ParcoursFacts) -> Sequence[Bloc]:
    """The texts that a step made appear on a page that stayed; none where a page was loaded."""
    if record.lieu is None or record.page in (None, record.lieu.page):
        return ()
    if any(r.type == "Document" for r in record.requetes):
        return ()
    now = record.page or 0
    if max(record.lieu.page, now) >= len(faits.pages):  # a page that is no screen
        return ()
    before, after = faits.pages[record.lieu.page], faits.pages[now]
    known = {bloc.texte for bloc in before.blocs}
    return [b for b in after.blocs if b.lieu.boite and b.texte not in known]


def _view(touched: Boite, window: Boite, loupe: int) -> Boite:
    """What the magnifier shows, centred on what was touched."""
    width, height = window.largeur * 100 / loupe, window.hauteur * 100 / loupe
    return Boite(
        x=touched.x + touched.largeur / 2 - width / 2,
        y=touched.y + touched.hauteur / 2 - height / 2,
        largeur=width,
        hauteur=height,
    )


def _lost(record: StepRecord, new: Sequence[Bloc], faits: ParcoursFacts) -> Empechement:
    page: PageFacts = faits.etats[record.page or 0]
    texts = {bloc.texte for bloc in new}
    wrong = next((m.bloc for m in error_messages(page) if m.bloc.texte in texts), None)
    shown = wrong or new[0]
    what = "une erreur s'affiche" if wrong else "des mots apparaissent"
    return Empechement(
        exigence="zoom-et-redistribution",
        page=page.indice,
        etape=record.etape,
        portee=Portee.GENE,
        demande=f"{what} loin de ce qui vient d'être touché (« {shown.texte[:80]} »)",
        preuve=Preuve(
            page=page.indice,
            etape=record.etape,
            extrait=shown.texte[:300],
            selecteur=shown.lieu.selecteur,
            ordre=shown.lieu.ordre,
            certitude=Certitude.DOUTEUSE,
            question=_QUESTION,
        ),
    )
