"""What every human reading of a report needs: constats grouped, ranked and placed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from exigences.model.catalogue.exigence import COMPETENCES, Annonce, Categorie, Verdict
from exigences.model.rapport.accessibilite import ThemeRGAA
from exigences.model.rapport.rapport import (
    CaptureRapport,
    ConstatRapport,
    EcranRapport,
    PreuveRapport,
    Rapport,
)
from exigences.model.rapport.score import Contribution, ScoreCategorie
from exigences.model.rapport.sosies import (
    CaseMatrice,
    EmpechementRapport,
    EtatSosie,
    LigneMatrice,
    SosieRapport,
)
from exigences.rapport.francais import niveau
from exigences.rapport.langue import enumere
from exigences.rapport.lignes import INTENSITES, LETTRES, Degre, Domaine, Tranche
from exigences.rapport.remedes import BienFait, to_paste, well_done

_SANS_PRIX = {
    "l'ordinateur": "ordinateur",
    "le smartphone": "smartphone",
    "le téléphone mobile": "telephone-mobile",
    "l'imprimante": "imprimante",
    "le scanner": "numeriseur",
}
"""Equipment of which no sure price was found, and the demand that asks for it."""


QUESTIONS_D_ABORD = 8
"""Questions that are shown at once; the others would change less."""


class Lecture:
    """A report with its constats sorted for reading; computed, never stored."""

    def __init__(self, rapport: Rapport) -> None:
        self.rapport = rapport

    @cached_property
    def contributions(self) -> Mapping[str, Contribution]:
        """What each demand weighs, by exigence."""
        return {c.exigence: c for c in self.rapport.score.contributions}

    @cached_property
    def constats(self) -> Mapping[str, ConstatRapport]:
        """Every constat, by exigence."""
        return {c.exigence: c for c in self.rapport.constats}

    @cached_property
    def trouvees(self) -> tuple[ConstatRapport, ...]:
        """What the service asks, heaviest first."""
        return self.de(Verdict.CONSTATE)

    @cached_property
    def demandes(self) -> tuple[ConstatRapport, ...]:
        """What it asks, without what a heavier one holds: one sentence, one demand."""
        return tuple(c for c in self.trouvees if not c.portee_par)

    @cached_property
    def materiel_sans_prix(self) -> str:
        """The equipment that the procedure asks for and whose price is not counted; '' for none."""
        asked = {c.exigence for c in self.trouvees}
        return enumere([nom for nom, exigence in _SANS_PRIX.items() if exigence in asked])

    def parties(self, constat: ConstatRapport) -> tuple[ConstatRapport, ...]:
        """Return what else the sentences of a demand ask in its domain; a part holds none."""
        if constat.portee_par:
            return ()
        held = (c for c in self.trouvees if c.portee_par)
        return tuple(c for c in held if c.portee_par == constat.exigence)

    @cached_property
    def non_annoncees(self) -> tuple[ConstatRapport, ...]:
        """What the service asks and announces nowhere, heaviest first."""
        return self._apart(Annonce.JAMAIS)

    @cached_property
    def tardives(self) -> tuple[ConstatRapport, ...]:
        """What the service announces once the person has begun."""
        return self._apart(Annonce.TARDIVE)

    @cached_property
    def peut_etre_annoncees(self) -> tuple[ConstatRapport, ...]:
        """What a linked page that was not read may announce."""
        return self._apart(Annonce.A_VERIFIER)

    @cached_property
    def voisines_lues(self) -> int:
        """How many linked pages were read."""
        return sum(page.raison is None for page in self.rapport.alentours.pages)

    @cached_property
    def annoncables(self) -> int:
        """How many of the demands could have been announced."""
        return sum(len(self._apart(a)) for a in Annonce if a is not Annonce.SANS_OBJET)

    def de(self, *verdicts: Verdict) -> tuple[ConstatRapport, ...]:
        """Return the constats of these verdicts, heaviest first, then in the report's order."""
        trouves = (c for c in self.rapport.constats if c.verdict in verdicts)
        return tuple(sorted(trouves, key=lambda c: -self._force(c.exigence)))

    @cached_property
    def questions(self) -> tuple[ConstatRapport, ...]:
        """What a person has to check, what would change the score most first."""
        return self.de(Verdict.A_VERIFIER)

    @cached_property
    def questions_d_abord(self) -> tuple[ConstatRapport, ...]:
        """The questions to look at first; all of them where few are left."""
        few = len(self.questions) <= QUESTIONS_D_ABORD + 2
        return self.questions if few else self.questions[:QUESTIONS_D_ABORD]

    @cached_property
    def questions_ensuite(self) -> tuple[ConstatRapport, ...]:
        """The other questions."""
        return self.questions[len(self.questions_d_abord) :]

    @cached_property
    def domaines(self) -> tuple[Domaine, ...]:
        """Every category that was judged or asks something, in the report's order."""
        scores = {s.categorie: s for s in self.rapport.score.categories}
        presentes = {c.categorie for c in self.rapport.constats}
        ordre = [*scores, *(c for c in Categorie if c in presentes and c not in scores)]
        return tuple(self._domain(categorie, scores.get(categorie)) for categorie in ordre)

    def _domain(self, categorie: Categorie, score: ScoreCategorie | None) -> Domaine:
        demandes = tuple(c for c in self.demandes if c.categorie is categorie)
        return Domaine(
            categorie=categorie,
            titre=score.titre if score else categorie.capitalize(),
            score=score,
            demandes=demandes,
            cartes=tuple(c for d in demandes for c in (d, *self.parties(d))),
            non_annoncees=sum(c.categorie is categorie for c in self.non_annoncees),
        )

    @cached_property
    def competences(self) -> tuple[tuple[str, tuple[ConstatRapport, ...]], ...]:
        """What is asked, by the digital skill that it takes, heaviest first in each."""
        return tuple(
            (titre, found)
            for competence, titre in COMPETENCES.items()
            if (found := tuple(c for c in self.trouvees if c.competence is competence))
        )

    @cached_property
    def bien_fait(self) -> tuple[BienFait, ...]:
        """What the service already does well."""
        return well_done(self.rapport)

    def a_coller(self, constat: ConstatRapport) -> str:
        """Return the sentence that would announce a demand; '' where there is none to write."""
        return to_paste(constat)

    def competence(self, constat: ConstatRapport) -> str:
        """Name the digital skill that a demand takes."""
        return COMPETENCES[constat.competence].lower()

    @cached_property
    def degres(self) -> tuple[Degre, ...]:
        """The scale, from the thresholds of the report."""
        fins = [self.rapport.score.seuils.get(lettre, 100.0) for lettre in LETTRES]
        debuts = [0.0, *fins[:-1]]
        return tuple(
            Degre(lettre=lettre, debut=debut, fin=fin, intensite=mots)
            for lettre, debut, fin, mots in zip(LETTRES, debuts, fins, INTENSITES, strict=True)
        )

    @cached_property
    def si_confirme(self) -> float | None:
        """What the score would be were every doubt confirmed; None where it would not change."""
        score = self.rapport.score
        return score.si_confirme if niveau(score.si_confirme) != niveau(score.global_) else None

    def degre(self, valeur: float) -> Degre:
        """Return the grade that a level out of 100 falls in."""
        return next((d for d in self.degres if valeur <= d.fin), self.degres[-1])

    def ecran(self, numero: int) -> EcranRapport | None:
        """Return the screen of that number."""
        return next((e for e in self.rapport.ecrans if e.numero == numero), None)

    def capture(self, numero: int) -> CaptureRapport | None:
        """Return the screenshot of the screen of that number."""
        ecran = self.ecran(numero)
        return self.rapport.captures.get(ecran.capture or "") if ecran else None

    def titre(self, exigence: str) -> str:
        """Return the title of an exigence, or its identifier where it is not in the report."""
        constat = self.constats.get(exigence)
        return constat.titre if constat else exigence

    def annonce(self, exigence: str) -> Annonce:
        """Return whether an exigence was announced."""
        constat = self.constats.get(exigence)
        return constat.annonce if constat else Annonce.SANS_OBJET

    @cached_property
    def a_reunir(self) -> tuple[ConstatRapport, ...]:
        """What the double must have before starting, in the order in which it is asked."""
        ordre: dict[str, None] = {}
        for ecran in self.rapport.ecrans:
            ordre |= dict.fromkeys(c.exigence for c in ecran.avoir)
        return tuple(self.constats[i] for i in ordre if i in self.constats)

    @cached_property
    def themes_a_dire(self) -> tuple[ThemeRGAA, ...]:
        """The RGAA themes where something was found."""
        return tuple(t for t in self.rapport.accessibilite.themes if t.regles)

    @cached_property
    def bloques(self) -> tuple[SosieRapport, ...]:
        """The people who stop on the way, in the order of the report."""
        return tuple(s for s in self.rapport.sosies if s.etat is EtatSosie.BLOQUE)

    def arretes(self, numero: int) -> tuple[SosieRapport, ...]:
        """Return the people who stop on a screen."""
        return tuple(s for s in self.bloques if s.ecran == numero)

    @property
    def titre_sosies(self) -> str:
        """The title of what people live."""
        several = len(self.rapport.sosies) != 1 or not self.rapport.sosies[0].prenom
        return (
            "Ce que vit chaque personne"
            if several
            else f"Ce que vit {self.rapport.sosies[0].prenom}"
        )

    @cached_property
    def phrase_sosies(self) -> str:
        """How many people stop, in one sentence."""
        stopped, total = len(self.bloques), len(self.rapport.sosies)
        if total == 1:
            (alone,) = self.rapport.sosies
            return f"{appele(alone)} : {alone.phrase}."
        untested = sum(s.etat is EtatSosie.NON_TESTE for s in self.rapport.sosies)
        rest = (
            f" La démarche n'a pas été rejouée pour {untested} d'entre elles." if untested else ""
        )
        if stopped == 0:
            return f"Sur {total} personnes, aucune n'est arrêtée par ce qui a été vu.{rest}"
        verb = "est arrêtée" if stopped == 1 else "sont arrêtées"
        counts = Counter(s.ecran for s in self.bloques if s.ecran is not None)
        where = enumere([f"{n} à l'écran {ecran}" for ecran, n in sorted(counts.items())])
        return (
            f"Sur {total} personnes, {stopped} {verb} avant la fin"
            f"{' : ' if where else ''}{where}.{rest}"
        )

    def case(self, ligne: LigneMatrice, sosie: SosieRapport) -> CaseMatrice:
        """Return what a person lives on one screen."""
        return next(c for c in ligne.cases if c.scenario == sosie.scenario)

    def ensemble(
        self, sosie: SosieRapport
    ) -> tuple[tuple[EmpechementRapport, tuple[int, ...]], ...]:
        """What hinders a person, the same thing once with all its screens, what stops first."""
        screens: dict[EmpechementRapport, list[int]] = {}
        for one in sosie.empechements:
            same = one.model_copy(update={"ecran": None, "extrait": ""})
            screens.setdefault(same, []).extend([one.ecran] if one.ecran else [])
        ordered = sorted(screens, key=lambda e: e.etat is not EtatSosie.BLOQUE)
        return tuple((e, tuple(dict.fromkeys(screens[e]))) for e in ordered)

    def nom_du_sosie(self, scenario: str) -> str:
        """Return how the person of a scenario is called, or the identifier of the scenario."""
        found = (appele(s) for s in self.rapport.sosies if s.scenario == scenario)
        return next(found, scenario)

    @cached_property
    def entonnoir(self) -> tuple[Tranche, ...]:
        """The funnel, where screens that change nothing are one row."""
        found: list[Tranche] = []
        for etage in self.rapport.population.entonnoir:
            if found and not etage.manques and not found[-1].etage.manques:
                found[-1] = Tranche(ecrans=(*found[-1].ecrans, etage.ecran), etage=found[-1].etage)
            else:
                found.append(Tranche(ecrans=(etage.ecran,), etage=etage))
        return tuple(found)

    def _apart(self, annonce: Annonce) -> tuple[ConstatRapport, ...]:
        """What is announced thus, unless the demand that holds it is too."""
        found = [c for c in self.trouvees if c.annonce is annonce]
        held = {c.exigence for c in found}
        return tuple(c for c in found if c.portee_par not in held)

    def _force(self, exigence: str) -> float:
        """Strength in its domain: points would bury a heavy demand among many of its domain."""
        contribution = self.contributions.get(exigence)
        return contribution.force if contribution else 0.0


def appele(sosie: SosieRapport) -> str:
    """Call a person by their first name and what makes their situation: « Odile (sans mobile) »."""
    if not sosie.prenom:
        return sosie.nom
    usual = sosie.nom[1:2].islower() or sosie.nom[1:2].isspace()
    return f"{sosie.prenom} ({sosie.nom[:1].lower() if usual else sosie.nom[:1]}{sosie.nom[1:]})"


def montree(constat: ConstatRapport) -> PreuveRapport | None:
    """Return the first proof that a mark shows on a screenshot."""
    return next((p for p in constat.preuves if p.repere and p.boite), None)


def ecrans_de(preuves: Iterable[PreuveRapport]) -> tuple[int, ...]:
    """Return the numbers of the screens of these proofs, without repeats."""
    return tuple(sorted({p.ecran for p in preuves}))
