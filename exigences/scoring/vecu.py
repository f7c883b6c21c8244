"""What a person lives along a procedure: which demands they cannot meet, and where they stop."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exigences.facts.demandes.moyens import shown_at
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.besoins import Besoin, Besoins, Groupes, MoyenVu, Portee, Situation
from exigences.model.catalogue.exigence import Certitude, Constat, Preuve, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.scenario import Scenario
from exigences.model.score.vecu import Empechement, Vecu
from exigences.scoring.arret import keyboard_stops, stop_of
from exigences.scoring.ecoute import listening_stops
from exigences.scoring.loupe import out_of_sight
from exigences.scoring.surdite import voice_only

DEBIT_LENT_KBPS = 1600
"""Under this downlink a line is slow: it is what the browsers' « fast 3G » preset gives."""
AGRANDISSEMENT_MIN = 200
"""%; WCAG 2.2, criterion 1.4.4, asks that text can be enlarged so far."""


def live(
    faits: ParcoursFacts,
    constats: Sequence[Constat],
    scenario: Scenario,
    besoins: Besoins,
    temoin: ParcoursFacts | None = None,
) -> Vecu:
    """Judge a parcours for one person: all that hinders or stops them, in order.

    Nothing is said of the equipment of a scenario that names none. What a human must check
    (`a_verifier`) hinders at most. `temoin` is the same procedure replayed in other conditions: a
    step that it did and that failed here is told.
    """
    judge = _Person(faits, scenario, besoins)
    found = [e for constat in constats for e in judge.met(constat)]
    found.extend(keyboard_stops(faits))
    found.extend(listening_stops(faits))
    found.extend(out_of_sight(faits, scenario))
    found.extend(voice_only(faits, scenario))
    if temoin is not None and (stop := stop_of(faits, temoin, constats)):
        found.append(stop)
    found.sort(key=lambda e: (e.page, e.preuve.ordre if e.preuve else 0))
    first: dict[tuple[object, ...], Empechement] = {}
    for one in found:
        first.setdefault(_once(one, faits), one)
    return Vecu(
        scenario=scenario.nom,
        empechements=tuple(first.values()),
        rejoue=faits.scenario == scenario,
        fin=faits.fin,
    )


def _once(empechement: Empechement, faits: ParcoursFacts) -> tuple[object, ...]:
    """What makes two places one for the person: the same demand, on the same screen."""
    screen = faits.pages[empechement.page].ecran
    return empechement.exigence, empechement.demande, screen, empechement.arrete


def owned_by(scenario: Scenario, besoins: Besoins) -> frozenset[str]:
    """All the equipment words of a person: listed, coming with those, or proven by identity."""
    by_identity = [
        m.mot for m in besoins.equipement if m.identite and str(getattr(scenario.sosie, m.identite))
    ]
    return besoins.avec((*scenario.equipement, *by_identity))


def situations_of(scenario: Scenario) -> frozenset[Situation]:
    """What a scenario says of a person beside what they own."""
    reading = scenario.competences.lecture
    down = scenario.reseau.descendant_kbps
    told = {
        Situation.LECTURE_LENTE: reading == "lente",
        Situation.LECTURE_DIFFICILE: reading == "difficile",
        Situation.AUTRE_LANGUE: "fr" not in scenario.competences.langues,
        Situation.SANS_JAVASCRIPT: not scenario.javascript,
        Situation.RESEAU_LENT: down is not None and down < DEBIT_LENT_KBPS,
        Situation.AGRANDISSEMENT: scenario.zoom >= AGRANDISSEMENT_MIN,
        Situation.TACTILE: scenario.appareil.tactile,
        Situation.CLAVIER: scenario.au_clavier and not scenario.lecteur_d_ecran,
        Situation.LECTEUR_D_ECRAN: scenario.lecteur_d_ecran,
        Situation.SANS_ENTENDRE: not scenario.entend,
        Situation.LOUPE: scenario.loupe >= AGRANDISSEMENT_MIN,
        Situation.AIDANT: "aidant" in scenario.equipement,
    }
    return frozenset(s for s, true in told.items() if true)


class _Person:
    """One person before the demands of one parcours."""

    def __init__(self, faits: ParcoursFacts, scenario: Scenario, besoins: Besoins) -> None:
        self._faits = faits
        self._besoins = besoins
        self._owned = owned_by(scenario, besoins)
        self._told = bool(scenario.equipement)
        self._hears = scenario.entend
        self._situations = situations_of(scenario)

    def met(self, constat: Constat) -> Iterator[Empechement]:
        """The places where a demand cannot be met, of those that were found or are in doubt."""
        if constat.verdict not in (Verdict.CONSTATE, Verdict.A_VERIFIER):
            return
        asked = self._asked(constat.preuves)
        for preuve in constat.preuves:
            besoin = self._besoins.of(constat.exigence.id, fold(preuve.extrait))
            if besoin is None or not self._lacks(besoin):
                continue
            if besoin.situations or preuve in asked:
                yield self._hindered(constat, besoin, preuve)

    def _asked(self, preuves: tuple[Preuve, ...]) -> tuple[Preuve, ...]:
        """Where it is really asked: what comes before the first field only announces it."""
        seuil = self._faits.seuil
        after = tuple(p for p in preuves if seuil is not None and (p.page, p.ordre) >= seuil)
        return after or preuves

    def _lacks(self, besoin: Besoin) -> bool:
        if besoin.situations:
            return not self._situations.isdisjoint(besoin.situations)
        return self._told and not self._meets(besoin.il_faut)

    def _meets(self, groupes: Groupes) -> bool:
        return all(not self._owned.isdisjoint(groupe) for groupe in groupes)

    def _hindered(self, constat: Constat, besoin: Besoin, preuve: Preuve) -> Empechement:
        doubtful = constat.verdict is Verdict.A_VERIFIER or preuve.certitude is Certitude.DOUTEUSE
        if doubtful:
            preuve = replace(preuve, certitude=Certitude.DOUTEUSE)
        return Empechement(
            exigence=constat.exigence.id,
            page=self._faits.moment(preuve.page),
            etape=preuve.etape,
            portee=Portee.GENE if doubtful else besoin.portee,
            demande=besoin.demande,
            manques=self._missing(besoin),
            difficulte=self._difficulty(besoin),
            autre_moyen=self._other_means(besoin, preuve),
            preuve=preuve,
        )

    def _missing(self, besoin: Besoin) -> tuple[str, ...]:
        words = (m for g in besoin.il_faut if self._owned.isdisjoint(g) for m in g)
        return tuple(dict.fromkeys(self._besoins.nom(mot) for mot in words))

    def _difficulty(self, besoin: Besoin) -> str:
        first = next((s for s in besoin.situations if s in self._situations), None)
        return self._besoins.dit(first) if first else ""

    def _other_means(self, besoin: Besoin, preuve: Preuve) -> str:
        for moyen in besoin.autres_moyens:
            if moyen.si is MoyenVu.CODE_PAR_APPEL and not self._hears:
                continue
            seen = moyen.si is None or shown_at(
                moyen.si, preuve.page, preuve.selecteur, self._faits
            )
            if seen and self._meets(moyen.avec):
                return moyen.dit
        return ""
