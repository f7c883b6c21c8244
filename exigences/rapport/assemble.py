"""Assembles the report: a pure function of a parcours, its facts, the verdicts and the score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exigences.facts.annonces.reponses import announced_duration
from exigences.facts.envois.bilan import read_sendings
from exigences.facts.page.referentiel import Referentiel
from exigences.model.catalogue.besoins import Besoins
from exigences.model.catalogue.exigence import CATEGORIES, Constat
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Parcours, StepRecord
from exigences.model.rapport.rapport import (
    CaptureRapport,
    EcranRapport,
    EntreeJournal,
    FinRapport,
    Outil,
    ProcedureRapport,
    Rapport,
    ReparationRapport,
    ScenarioRapport,
)
from exigences.model.rapport.reseau import ReseauRapport
from exigences.model.rapport.score import Contribution, ScoreCategorie, ScoreRapport
from exigences.model.score.bareme import Bareme
from exigences.model.score.couts import Charge, Couts, Quantites
from exigences.model.score.population import Exclusion, Populations
from exigences.model.score.score import Score
from exigences.rapport.accessibilite import build_accessibility
from exigences.rapport.alentours import build_around
from exigences.rapport.alternative import build_alternative
from exigences.rapport.captures import image_of
from exigences.rapport.constats import build_constats, in_order
from exigences.rapport.couts import build_cost, burdens
from exigences.rapport.ecrans import build_screens, capture_name, first_asked
from exigences.rapport.empreintes import fingerprints, screen_roles
from exigences.rapport.gestes import gestures, steps_by_screen
from exigences.rapport.masque import Masque
from exigences.rapport.non_vu import build_unseen, steps_done
from exigences.rapport.plan import Plan
from exigences.rapport.population import build_population
from exigences.rapport.prealables import build_prior
from exigences.rapport.preuves import Placement
from exigences.rapport.provocations import build_mistakes, mistake_captures
from exigences.rapport.releve import build_contacts
from exigences.rapport.reperes import Vue, choose_view
from exigences.rapport.reseau import build_network
from exigences.rapport.vecus import Vie, build_sosies


@dataclass(frozen=True, slots=True, kw_only=True)
class Analyse:
    """All that a report is made of."""

    parcours: Parcours
    faits: ParcoursFacts
    constats: Sequence[Constat]
    score: Score
    bareme: Bareme
    quantites: Quantites
    couts: Couts
    charges: Mapping[str, tuple[Charge, ...]]
    exclusion: Exclusion
    populations: Populations
    referentiel: Referentiel
    besoins: Besoins
    autres: tuple[tuple[Parcours, ParcoursFacts], ...] = ()
    """The other replays of the audit, each once."""
    vies: tuple[Vie, ...] = ()
    """What each person lives, the reference first."""


def assemble(analyse: Analyse) -> Rapport:
    """Build the report; the same analysis gives the same report."""
    parcours, faits = analyse.parcours, analyse.faits
    plan = Plan.of(faits)
    ordered = in_order(analyse.constats, analyse.score)
    vues = _views(parcours, ordered, plan)
    placement = Placement(plan, vues)
    sosies, matrice = build_sosies(analyse.vies, faits)
    rapport = Rapport(
        date=parcours.debut,
        outil=_tool(analyse),
        procedure=_procedure(parcours),
        scenario=_scenario(parcours, analyse.besoins),
        fin=_end(parcours),
        score=_score(analyse.score, analyse.bareme, whole=parcours.vu_en_entier),
        alternative=build_alternative(faits, placement),
        prealables=build_prior(faits, ordered, placement),
        sosies=sosies,
        matrice=matrice,
        cout=build_cost(
            analyse.couts,
            analyse.quantites,
            faits,
            analyse.bareme,
            burdens(ordered, analyse.charges),
        ),
        population=build_population(analyse.exclusion, ordered, faits, plan, analyse.populations),
        ecrans=_screens(faits, plan, ordered, vues),
        contacts=build_contacts(faits, plan),
        duree=announced_duration(faits),
        empreintes=fingerprints(ordered, faits, plan),
        constats=build_constats(ordered, placement, analyse.charges, analyse.score),
        accessibilite=build_accessibility(parcours, faits, plan, analyse.referentiel),
        non_vu=build_unseen(parcours, faits, plan),
        reseau=_network(analyse, plan),
        alentours=build_around(parcours, faits, plan),
        journal=_journal(faits, plan),
        captures={},
    )
    hidden = Masque(parcours.scenario.sosie).document(rapport.model_dump(by_alias=True))
    captures = _captures(parcours, vues) | dict(mistake_captures(parcours, faits))
    return Rapport.model_validate(hidden).model_copy(update={"captures": captures})


def _network(analyse: Analyse, plan: Plan) -> ReseauRapport:
    others = [
        (faits.scenario.nom, read_sendings(other, faits), len(other.requetes))
        for other, faits in analyse.autres
    ]
    own = read_sendings(analyse.parcours, analyse.faits)
    return build_network(analyse.parcours, own, plan, others)


def _views(parcours: Parcours, constats: Sequence[Constat], plan: Plan) -> dict[int, Vue]:
    captures = {p.indice: p.capture for p in parcours.pages if p.capture is not None}
    asked = first_asked(constats, plan)
    return {
        numero: choose_view(states, captures, asked.get(numero, ()), plan)
        for numero, states in enumerate(plan.ecrans, 1)
    }


def _screens(
    faits: ParcoursFacts, plan: Plan, constats: Sequence[Constat], vues: Mapping[int, Vue]
) -> tuple[EcranRapport, ...]:
    mistakes = build_mistakes(faits, plan)
    screens = build_screens(faits, plan, constats, vues, gestures(faits, plan))
    return tuple(
        ecran.model_copy(update={"provocations": mistakes.get(ecran.numero, ()), "role": role})
        for ecran, role in zip(screens, screen_roles(plan), strict=True)
    )


def _captures(parcours: Parcours, vues: Mapping[int, Vue]) -> dict[str, CaptureRapport]:
    captures = {p.indice: p.capture for p in parcours.pages}
    return {
        capture_name(numero): image_of(capture)
        for numero, vue in vues.items()
        if vue.page is not None and (capture := captures[vue.page]) is not None
    }


def _tool(analyse: Analyse) -> Outil:
    moteur = analyse.parcours.moteur
    return Outil(
        exigences=analyse.parcours.outil,
        moteur=moteur.nom,
        moteur_version=moteur.version,
        navigateur=moteur.navigateur,
        axe=moteur.axe,
        referentiel=f"{analyse.referentiel.nom} {analyse.referentiel.version}",
        bareme=analyse.bareme.version,
    )


def _procedure(parcours: Parcours) -> ProcedureRapport:
    procedure = parcours.source.procedure
    return ProcedureRapport(
        nom=procedure.nom,
        organisme=procedure.organisme,
        droit=procedure.droit,
        sequence=procedure.sequence,
        periodicite=procedure.periodicite,
        depart=procedure.depart,
        fichier=parcours.source.fichier,
        plateforme=procedure.plateforme,
        fictive=procedure.fictive,
        territoire=procedure.territoire,
        reponse_du_service=procedure.reponse_du_service,
    )


def _scenario(parcours: Parcours, besoins: Besoins) -> ScenarioRapport:
    scenario = parcours.scenario
    noms = {mot.mot: mot.nom for mot in besoins.equipement}
    return ScenarioRapport(
        nom=scenario.nom,
        description=scenario.description,
        sosie=f"{scenario.sosie.prenom} {scenario.sosie.nom}",
        appareil=scenario.appareil,
        reseau=scenario.reseau,
        saisie=scenario.saisie,
        zoom=scenario.zoom,
        javascript=scenario.javascript,
        langues=scenario.langues,
        equipement=scenario.equipement,
        possede=tuple(noms.get(mot, mot) for mot in scenario.equipement),
    )


def _end(parcours: Parcours) -> FinRapport:
    planned, done = steps_done(parcours)
    return FinRapport(
        etat=parcours.fin,
        phrase=parcours.phrase_fin,
        complet=parcours.complet,
        etapes_prevues=planned,
        etapes_faites=done,
        deja_identifie=parcours.deja_identifie,
    )


def _score(score: Score, bareme: Bareme, *, whole: bool) -> ScoreRapport:
    seen = "Avant de répondre" if whole else "Dans ce qui a été vu"
    phrase = (
        f"{seen}, {bareme.notes[score.note].sens}"
        if score.note
        else "Trop peu de choses ont pu être jugées pour donner une note : ce score est un minimum."
    )
    return ScoreRapport(
        global_=score.globale,
        note=score.note,
        phrase=phrase,
        bas=score.bas,
        haut=score.haut,
        si_confirme=score.si_confirme,
        si_annonce=score.si_annonce,
        partielle=not whole,
        couverture=round(score.couverture, 4),
        categories=tuple(
            ScoreCategorie(
                categorie=c.categorie,
                titre=CATEGORIES[c.categorie],
                demande=round(c.demande, 1),
                poids=c.poids,
                couverture=round(c.couverture, 4),
                principale=c.principale,
            )
            for c in score.categories
        ),
        contributions=tuple(
            Contribution(
                exigence=f.exigence,
                categorie=f.categorie,
                poids=f.poids,
                facteur_quantite=f.facteur_quantite,
                facteur_annonce=f.facteur_annonce,
                facteur_alternative=f.facteur_alternative,
                facteur_phrases=round(f.facteur_phrases, 3),
                force=round(f.force, 3),
                points=round(f.points, 2),
            )
            for f in score.forces
        ),
        seuils={note: entry.plafond for note, entry in bareme.notes.items()},
        tirages=bareme.sensibilite.tirages,
        amplitude=bareme.sensibilite.amplitude,
    )


def _repaired(record: StepRecord) -> ReparationRapport | None:
    told = record.repare
    if told is None:
        return None
    return ReparationRapport(avant=told.avant, par=told.par, nom=told.nom)


def _journal(faits: ParcoursFacts, plan: Plan) -> tuple[EntreeJournal, ...]:
    return tuple(
        EntreeJournal(
            etape=record.etape,
            ligne=record.ligne,
            phrase=record.phrase,
            statut=record.statut,
            ecran=numero,
            message=record.message,
            repare=_repaired(record),
        )
        for numero, record in steps_by_screen(faits, plan)
    )
