"""Writes what a screen offers as steps that an author copies: its fields, then its buttons."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from exigences.exploration.designation import designated
from exigences.exploration.ecran import frames_to
from exigences.exploration.ecriture import one_line, step_line
from exigences.exploration.obstacles import met_by, obstacle_of
from exigences.exploration.reponses import Reponse, answer
from exigences.exploration.suites import Commande, Passe, Sens, fold_name, way_on
from exigences.exploration.tour import Tour
from exigences.facts.page.etat import read_page
from exigences.facts.page.lecture import asked_on, offered_on
from exigences.facts.voies.connexion import settle_spare_forms
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.etape import Cliquer, Envoyer

_MOST = 8
"""Other controls that are named."""


def block_of(
    snapshot: PageSnapshot, declare: Callable[[str], bool], resout: Callable[[str], str] = str
) -> str:
    """The steps of a screen, indented as under `etapes`; '' where it offers nothing."""
    page = settle_spare_forms((read_page(snapshot, 0, declare),), ())[0]
    return "\n".join((*_fields(page, resout), *_controls(page)))


def _fields(page: PageFacts, resout: Callable[[str], str]) -> Iterator[str]:
    fields = [c for c in offered_on(page) if not c.lecture_seule]
    tour = Tour(tout=True)
    for champ in fields:
        met = obstacle_of(champ)
        known = tour.of(page, champ, (), resout)
        reponse = met_by(met, champ, fields) if met else answer(champ, fields, known)
        if reponse is not None:
            yield _line(page, champ.lieu.cadre, reponse, optional=champ.facultatif)


def _controls(page: PageFacts) -> Iterator[str]:
    """What leads on, then the names of what else may be pressed."""
    fields = list(asked_on(page))
    suite = way_on(page, fields, Passe(rempli=bool(fields)))
    if suite is not None:
        final = suite.sens is Sens.ENGAGE
        made = (Envoyer if final else Cliquer).model_validate(
            {"envoyer" if final else "cliquer": designated(page, suite.commande)}
        )
        note = "s'il n'envoie rien pour de bon, écrivez « cliquer »" if final else ""
        yield _line(page, suite.commande.lieu.cadre, Reponse(etape=made, note=note))
    pressed: list[Commande] = [*page.boutons, *page.liens]
    names = dict.fromkeys(fold_name(c) for c in pressed if c.region in CORPS)
    others = [name for name in names if name and (suite is None or name != suite.nom)]
    if others:
        more = "…" if len(others) > _MOST else ""
        yield f"  # aussi à presser ici : {', '.join(others[:_MOST])}{more}"


def _line(page: PageFacts, cadre: CheminCadre, reponse: Reponse, *, optional: bool = False) -> str:
    within = replace(reponse, cadres=frames_to(page, cadre))
    notes = [one_line(reponse.note)] if reponse.note else []
    notes += ["facultatif"] if optional else []
    return f"  - {step_line(within.pas)}" + (f"  # {' ; '.join(notes)}" if notes else "")
