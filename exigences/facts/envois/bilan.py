"""From the traffic of a replay to what may be said of it: what left, how, and its outcome."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from exigences.facts.envois.suites import Dit, number_of, outcomes_of
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.envois import Emport, Envois, Issue, Trace, TraceLue, Voie
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape, StepRecord
from exigences.model.parcours.trafic import LECTURES, Origine, Requete
from exigences.model.procedure.etape import Role, verbs_that
from exigences.model.procedure.hotes import belongs, declared_hosts, host_of
from exigences.model.procedure.procedure import GenreProvocation
from exigences.model.procedure.procedure import Sequence as Moment

_WRITTEN = (GenreProvocation.ECRITURE, GenreProvocation.FAUTE)
"""The mistakes that write an answer otherwise."""

PASSAGES = frozenset({"Document", "XHR", "Fetch"})
"""How the next screen comes."""
DONNENT = verbs_that(Role.REMPLIT, Role.FRANCHIT) | {"appuyer"}
"""Verbs that give something."""
DEPOSENT = (Moment.DEMANDE, Moment.DECLARATION, Moment.RENDEZ_VOUS, Moment.ECHANGE)
"""Procedures at whose end a number is that of what was sent, and not of what was looked for."""
JOINT = "televerser"
"""The verb that gives a file, which many a page sends at once."""
GESTES = verbs_that(Role.PRESSE)
"""Verbs that act; the others fill, and a page may well keep what is filled as it goes."""


def read_sendings(parcours: Parcours, faits: ParcoursFacts) -> Envois:
    """All that the replay sent: a pure function of its journal, its mistakes and its pages."""
    own = declared_hosts(faits.procedure)

    def declared(host: str) -> bool:
        return belongs(host, own)

    steps = list(_steps(parcours))
    emports = (
        *(e for pas in steps for e in _of_step(pas, declared)),
        *_of_mistakes(parcours, declared),
        *(
            _carrying(r, "", _last(faits), Voie.FOND, declared)
            for r in _laden(parcours.requetes_apres)
        ),
    )
    traces = tuple(dict.fromkeys(_traces(steps, faits)))
    empty = tuple(
        p.page
        for p in parcours.provocations
        if p.genre is GenreProvocation.ENVOI_VIDE
        and p.avance
        and any(_writes(r) or r.porte for r in p.requetes if r.partie)
    )
    wrong = tuple(p.page for p in faits.provocations if p.genre in _WRITTEN and p.partie)
    issue = max(
        _carried(emports, empty),
        _submitted(steps, emports, traces),
        _joined_last(parcours, emports),
        _mistaken(parcours, faits),
        _unseen(parcours),
    )
    given = any(r.verbe in DONNENT and r.statut is StatutEtape.FAITE for r in parcours.journal)
    return Envois(
        issue=issue,
        emports=emports,
        traces=traces,
        vides=empty,
        faux=wrong,
        donne=given,
        angle_mort=parcours.moteur.angle_mort,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pas:
    """A step, the state that it found, and what it led to."""

    record: StepRecord
    avant: int | None
    change: bool
    """Whether the screen shows something else after it."""
    charge: bool
    """Whether another document is on the screen, or in the frame where the step acted."""


def _steps(parcours: Parcours) -> Iterator[Pas]:
    documents = {page.indice: (page.document, page.onglet) for page in parcours.pages}
    before: int | None = None
    for record in parcours.journal:
        after = record.page
        moved = after is not None and after != before
        framed = record.lieu is not None and bool(record.lieu.cadre)
        loaded = moved and (framed or documents.get(after or 0) != documents.get(before or 0))
        first = before is None
        yield Pas(
            record=record,
            avant=after if first else before,
            change=moved,
            charge=moved and (first or loaded),
        )
        before = before if after is None else after


def _laden(requests: Iterable[Requete]) -> Iterator[Requete]:
    yield from (r for r in requests if (r.porte or r.illisible) and not r.restee)


def _of_step(pas: Pas, declared: Callable[[str], bool]) -> Iterator[Emport]:
    for request in _laden(pas.record.requetes):
        alone = request.type == "Document" or pas.record.verbe == JOINT
        passes = pas.charge if alone else pas.change
        passes = passes and request.type in PASSAGES and request.origine is Origine.PAGE
        seen = request.type == "Document" or declared(host_of(request.url))
        voie = Voie.ECRAN if passes and seen else Voie.FOND
        yield _carrying(request, pas.record.etape, pas.avant, voie, declared)


def _of_mistakes(parcours: Parcours, declared: Callable[[str], bool]) -> Iterator[Emport]:
    for trial in parcours.provocations:
        for request in _laden(trial.requetes):
            yield _carrying(request, trial.etape, trial.page, Voie.PROVOCATION, declared)


def _carrying(
    request: Requete, etape: str, page: int | None, voie: Voie, declared: Callable[[str], bool]
) -> Emport:
    return Emport(
        etape=etape,
        page=page,
        methode=request.methode.upper(),
        url=request.url,
        champs=tuple(dict.fromkeys(p.champ for p in request.porte)),
        voie=voie,
        tiers=not declared(host_of(request.url)),
        certain=any(p.certain for p in request.porte),
        illisible=request.illisible,
        bloquee=request.bloquee,
    )


def _last(faits: ParcoursFacts) -> int | None:
    return faits.pages[-1].indice if faits.pages else None


def _writes(request: Requete) -> bool:
    return request.methode.upper() not in LECTURES


def _acts(record: StepRecord) -> bool:
    """Whether something left by a step that may have made something on the service."""
    return any((_writes(r) or r.porte or r.illisible) and r.partie for r in record.requetes)


def _carried(emports: Iterable[Emport], empty: tuple[int, ...]) -> Issue:
    left = [e for e in emports if not e.bloquee]
    if any(e.certain and (e.voie is Voie.FOND or e.tiers) for e in left):
        return Issue.FOND
    if any(e.certain for e in left) or empty:
        return Issue.PASSAGE
    return Issue.PEUT_ETRE_EMPORTE if left else Issue.RIEN


def _submitted(
    steps: Iterable[Pas], emports: Iterable[Emport], traces: Iterable[TraceLue]
) -> Issue:
    """Whether the request was submitted, as the traffic of the steps and the pages tell it."""
    found = Issue.RIEN
    hidden = {e.etape for e in emports if _perhaps_deposited(e)}
    for record in (pas.record for pas in steps):
        if record.verbe == "envoyer" and record.statut is StatutEtape.FAITE:
            found = max(found, Issue.FAIT if _acts(record) else Issue.RIEN)
        elif record.verbe in GESTES and record.etape in hidden:
            found = max(found, Issue.PEUT_ETRE)
    if any(trace.trace is Trace.DEPOT for trace in traces):
        found = max(found, Issue.PROBABLE)
    return found


def _joined_last(parcours: Parcours, emports: Iterable[Emport]) -> Issue:
    """Whether a file left as it was chosen, and nothing was left to press to send it."""
    acts = [r for r in parcours.journal if r.verbe in (*GESTES, JOINT)]
    if parcours.fin is not Fin.TERMINE or not acts or acts[-1].verbe != JOINT:
        return Issue.RIEN
    left = (e for e in emports if e.etape == acts[-1].etape and _perhaps_deposited(e))
    return Issue.PEUT_ETRE if any(left) else Issue.RIEN


def _perhaps_deposited(emport: Emport) -> bool:
    """Whether answers were written on the service, without any passage to another screen."""
    left = emport.certain and not emport.bloquee and not emport.tiers
    return left and emport.voie is Voie.FOND and emport.methode not in LECTURES


def _mistaken(parcours: Parcours, faits: ParcoursFacts) -> Issue:
    """Whether a mistake made on purpose was taken for a real sending."""
    states = iter(faits.etats_provoques)
    for trial in parcours.provocations:
        state = next(states, None) if trial.etat is not None else None
        wrote = any(_writes(r) and r.partie for r in trial.requetes)
        if state is not None and wrote and trial.avance:
            before = _page(faits, trial.page)
            if Trace.DEPOT in {
                t for t, _ in _news(state, () if before is None else (before,), faits)
            }:
                return Issue.PROBABLE
    return Issue.RIEN


def _unseen(parcours: Parcours) -> Issue:
    """What must be supposed of what left without being seen: that nothing left is not known."""
    return Issue.PEUT_ETRE_EMPORTE if parcours.moteur.angle_mort else Issue.RIEN


def _traces(steps: Iterable[Pas], faits: ParcoursFacts) -> Iterator[TraceLue]:
    """What the page after a step says that was made, and no page before it said."""
    for pas in steps:
        page = _page(faits, pas.record.page)
        if not pas.change or page is None or not _acts(pas.record):
            continue
        earlier = [p for p in faits.pages if p.indice < page.indice]
        for trace, sentence in _news(page, earlier, faits):
            yield TraceLue(trace=trace, phrase=sentence, page=page.indice)


def _news(page: PageFacts, earlier: Sequence[PageFacts], faits: ParcoursFacts) -> Iterator[Dit]:
    """What a page says that was made, in sentences that none of those before it held."""
    told = [(t, s) for t, s in outcomes_of(page, faits.jour) if not _said_before(s, earlier)]
    yield from told
    if any(t is Trace.DEPOT for t, _ in told) or faits.procedure.sequence not in DEPOSENT:
        return
    number = number_of(page)
    old = bool(earlier) and _signs_in(earlier[-1])
    if number and not old and not _said_before(number, earlier):
        opened = bool(earlier) and _opens_an_account(earlier[-1]) and _goes_on(page, faits)
        yield Trace.COMPTE if opened else Trace.DEPOT, number


def _opens_an_account(page: PageFacts) -> bool:
    """Whether one makes a password on a page: what follows may number the file that it opens."""
    return any(champ.nature is Nature.NOUVEAU_MOT_DE_PASSE for champ in page.champs)


def _goes_on(page: PageFacts, faits: ParcoursFacts) -> bool:
    """Whether something is still to be filled on a later page."""
    return any(p.indice > page.indice and any(map(_is_to_fill, p.champs)) for p in faits.pages)


def _is_to_fill(champ: Champ) -> bool:
    return champ.visible and not champ.facultatif and champ.nature is not Nature.RECHERCHE


def _said_before(sentence: str, earlier: Iterable[PageFacts]) -> bool:
    return any(sentence in page.texte for page in earlier)


def _signs_in(page: PageFacts) -> bool:
    """Whether one signs in on a page: what follows may show the number of an old request."""
    return any(f.usage is UsageFormulaire.CONNEXION for f in page.formulaires)


def _page(faits: ParcoursFacts, indice: int | None) -> PageFacts | None:
    return next((p for p in faits.pages if p.indice == indice), None)
