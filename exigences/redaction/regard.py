"""What the screens that were reached show: their pictures, what they demand, what can be done."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.catalogue.verdicts import judge
from exigences.exploration.ecran import frames_to
from exigences.exploration.reponses import Consigne, Reponse, answer
from exigences.facts.build import build_facts
from exigences.facts.envois.actes import Ecran, commits
from exigences.facts.langue.texte import fold
from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Certitude, Constat, Verdict
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.etape import Etape
from exigences.redaction.formes import step_of
from exigences.replay.bandeaux import answers_cookies
from exigences.replay.phrases import phrase_of

BANDEAU = "bandeau-a-franchir"
_MOST_LINKS = 15
_MOST = 60
"""Things that can be done on a screen, as far as a person reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demande:
    """What a screen asks for."""

    texte: str
    certaine: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EcranVu:
    """A screen: its last picture, and what it demands."""

    titre: str
    adresse: str
    image: bytes | None
    sans_image: str
    demandes: tuple[Demande, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """A step that the screen reached lets one do."""

    phrase: str
    etape: Etape


@dataclass(frozen=True, slots=True, kw_only=True)
class Regard:
    """What there is to see after some steps."""

    ecrans: tuple[EcranVu, ...] = ()
    propositions: tuple[Proposition, ...] = ()


def looked(parcours: Parcours) -> Regard:
    """Look at what a replay has shown so far; nothing missing is concluded of it."""
    if not parcours.pages:
        return Regard()
    faits = build_facts(parcours)
    constats = judge(faits, load_bareme())
    last = faits.pages[-1] if faits.pages else None
    return Regard(
        ecrans=tuple(_screens(parcours, faits, constats)),
        propositions=tuple(_offered(last, constats))[:_MOST] if last else (),
    )


def _screens(
    parcours: Parcours, faits: ParcoursFacts, constats: tuple[Constat, ...]
) -> Iterator[EcranVu]:
    states: dict[int, list[PageFacts]] = {}
    for page in faits.pages:
        states.setdefault(page.ecran, []).append(page)
    pictures = {page.indice: page for page in parcours.pages}
    for pages in states.values():
        seen = pictures[pages[-1].indice]
        yield EcranVu(
            titre=pages[-1].titre or "Page sans titre",
            adresse=pages[-1].url,
            image=seen.capture.contenu if seen.capture else None,
            sans_image=seen.capture_absente,
            demandes=tuple(_demands({page.indice for page in pages}, constats)),
        )


def _demands(pages: set[int], constats: tuple[Constat, ...]) -> Iterator[Demande]:
    """What is demanded on these states; what is certain first."""
    for verdict, certaine in ((Verdict.CONSTATE, True), (Verdict.A_VERIFIER, False)):
        for constat in constats:
            sure = [
                p
                for p in constat.preuves
                if p.page in pages and (p.certitude is Certitude.CERTAINE) is certaine
            ]
            if constat.verdict is verdict and sure:
                yield Demande(texte=constat.exigence.demande, certaine=certaine)


def _offered(page: PageFacts, constats: tuple[Constat, ...]) -> Iterator[Proposition]:
    """What can be done on a page: its fields in order, its buttons, its links.

    A message on cookies is answered without a step.
    """
    banner = any(
        p.page == page.indice for c in constats if c.exigence.id == BANDEAU for p in c.preuves
    )
    told: set[str] = set()
    for step in (*_answers(page), *_presses(page, banner=banner)):
        phrase = phrase_of(step)
        if phrase not in told:
            told.add(phrase)
            yield Proposition(phrase=phrase, etape=step)


def _answers(page: PageFacts) -> Iterator[Etape]:
    for champ in page.champs:
        if not champ.visible:
            continue
        found = answer(champ, page.champs, Consigne(tout=True))
        if found is not None:
            frames = frames_to(page, champ.lieu.cadre)
            yield Reponse(etape=found.etape, cadres=frames).pas


def _presses(page: PageFacts, *, banner: bool) -> Iterator[Etape]:
    for button in page.boutons:
        if banner and answers_cookies(button.texte):
            continue
        if button.texte and not button.eteint and not button.lieu.cadre:
            verb = "envoyer" if commits(button.texte, Ecran(suite=True)) else "cliquer"
            yield _step(verb, button.texte)
    links = (
        a
        for a in page.liens
        if a.region in CORPS and a.url.startswith("http") and not (a.externe or a.telechargement)
    )
    names = dict.fromkeys(" ".join(a.texte.split()) for a in links if fold(a.texte))
    for name in list(names)[:_MOST_LINKS]:
        yield _step("cliquer", name)


def _step(verb: str, name: str) -> Etape:
    return step_of({verb: " ".join(name.split())[:300]})
