"""Judges what replays left: the same parcours always give the same report, without a browser."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exigences.catalogue.verdicts import judge
from exigences.chaine.dossier import write_report
from exigences.chaine.etats import Gardee
from exigences.chaine.renforts import judged_by_keyboard
from exigences.facts.build import build_facts
from exigences.facts.demandes.quantites import quantities
from exigences.facts.page.lecture import element_names
from exigences.facts.page.referentiel import load_referentiel
from exigences.fichiers.ecriture import Porte
from exigences.loading.bareme import load_bareme
from exigences.loading.besoins import load_besoins
from exigences.loading.charges import load_charges
from exigences.loading.populations import load_populations
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Parcours
from exigences.model.rapport.rapport import Rapport
from exigences.model.score.bareme import Bareme
from exigences.rapport.assemble import Analyse, assemble
from exigences.rapport.premiers import first_screens
from exigences.rapport.vecus import Vie
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import (
    PARCOURS,
    SOSIES,
    Rejeu,
    SosieJoue,
    identifier,
    read_replays,
    within,
)
from exigences.scoring.argent import costs
from exigences.scoring.populations import who_is_left_out
from exigences.scoring.score import score
from exigences.scoring.vecu import live


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditDone:
    """A report and where it was written."""

    rapport: Rapport
    dossier: Path
    arrete: str = ""
    """What a stop asked for on the way left undone, a sentence; '' where nothing was."""
    etat: Gardee | None = None
    """What became of the signed-in state, if it was to be kept."""


def analyse(parcours: Parcours, sosies: Sequence[Rejeu] = ()) -> Rapport:
    """Judge a parcours again, and what each person lives: the same ones give the same report.

    Without `sosies`, the person of the parcours is the only one.
    """
    bareme = load_bareme()
    faits = build_facts(parcours)
    constats = judge(faits, bareme)
    alone = Rejeu(
        sosie=SosieJoue(
            scenario=identifier(parcours.scenario.nom),
            rejeu=identifier(parcours.scenario.nom),
            parcours=PARCOURS,
            personne=parcours.scenario,
        ),
        parcours=parcours,
    )
    autres = tuple(
        (rejeu.parcours, build_facts(rejeu.parcours))
        for rejeu in {id(r.parcours): r for r in sosies}.values()
        if rejeu.parcours is not parcours and rejeu.parcours.journal
    )
    judged = {id(parcours): (faits, constats)}
    vies = _lives(sosies or (alone,), faits, judged, bareme)
    others = [one for key, one in judged.items() if key != id(parcours)]
    whole = tuple(judged_by_keyboard(constats, faits, others))
    return report_of(parcours, faits, whole, autres=autres, vies=vies)


def report_of(
    parcours: Parcours,
    faits: ParcoursFacts,
    constats: Sequence[Constat],
    *,
    autres: tuple[tuple[Parcours, ParcoursFacts], ...] = (),
    vies: tuple[Vie, ...] = (),
) -> Rapport:
    """The report of verdicts, by what the package knows: weights, costs, surveys, needs."""
    bareme, populations = load_bareme(), load_populations()
    counted = quantities(parcours, faits)
    premiers = first_screens(constats, faits)
    return assemble(
        Analyse(
            parcours=parcours,
            faits=faits,
            constats=constats,
            score=score(constats, bareme, faits.alternative.niveau, element_names(faits)),
            bareme=bareme,
            quantites=counted,
            couts=costs(counted, faits.procedure, bareme.temps, bareme.argent),
            charges=load_charges(),
            exclusion=who_is_left_out(constats, premiers, len(faits.ecrans), populations),
            populations=populations,
            referentiel=load_referentiel(),
            besoins=load_besoins(),
            autres=autres,
            vies=vies,
        )
    )


def _lives(
    sosies: Sequence[Rejeu],
    faits: ParcoursFacts,
    judged: dict[int, tuple[ParcoursFacts, tuple[Constat, ...]]],
    bareme: Bareme,
) -> tuple[Vie, ...]:
    """What each person lives; a replay that serves several is judged once, and kept."""
    for rejeu in sosies:
        if id(rejeu.parcours) not in judged:
            own = build_facts(rejeu.parcours)
            judged[id(rejeu.parcours)] = own, judge(own, bareme)
    return tuple(
        Vie(
            scenario=rejeu.sosie.scenario,
            personne=rejeu.sosie.personne,
            rejeu=rejeu.sosie.rejeu,
            faits=judged[id(rejeu.parcours)][0],
            phrase_fin=rejeu.parcours.phrase_fin,
            raison=rejeu.sosie.raison,
            vecu=live(
                *judged[id(rejeu.parcours)], rejeu.sosie.personne, load_besoins(), temoin=faits
            ),
        )
        for rejeu in sosies
    )


def analyse_folder(folder: Path, sortie: Path | None) -> AuditDone:
    """Judge a stored audit: the folder of a report, or the parcours of the reference in it."""
    whole = folder.parent if folder.name == PARCOURS else folder
    several = (whole / SOSIES).exists()
    inner = several or (folder / PARCOURS).is_dir()
    stored = within(whole, PARCOURS) if inner else folder
    parcours = read_parcours(stored)
    sosies = read_replays(whole, {PARCOURS: parcours}) if several else ()
    rapport = analyse(parcours, sosies)
    target = sortie or (stored.parent if stored.name == PARCOURS else stored)
    return AuditDone(rapport=rapport, dossier=write_report(rapport, target, Porte()))
