"""Builds a report from hand-made facts, as the pipeline does from a parcours."""

from collections.abc import Sequence

from exigences.facts.demandes.quantites import quantities
from exigences.facts.page.referentiel import load_referentiel, load_regles_axe
from exigences.loading.bareme import load_bareme
from exigences.loading.besoins import load_besoins
from exigences.loading.charges import load_charges
from exigences.loading.populations import load_populations
from exigences.model.exigence import Constat
from exigences.model.facts import ParcoursFacts
from exigences.model.parcours import Parcours
from exigences.model.rapport import Rapport
from exigences.rapport.assemble import Analyse, assemble
from exigences.rapport.premiers import first_screens
from exigences.scoring.argent import costs
from exigences.scoring.populations import who_is_left_out
from exigences.scoring.score import score
from tests.fabrique import enregistrement


def rapport_de(
    faits: ParcoursFacts, constats: Sequence[Constat] = (), parcours: Parcours | None = None
) -> Rapport:
    bareme = load_bareme()
    populations = load_populations()
    replayed = parcours or enregistrement(faits)
    counted = quantities(replayed, faits)
    premiers = first_screens(constats, faits)
    return assemble(
        Analyse(
            parcours=replayed,
            faits=faits,
            constats=constats,
            score=score(constats, bareme, faits.alternative.niveau),
            bareme=bareme,
            quantites=counted,
            couts=costs(counted, faits.procedure, bareme.temps, bareme.argent),
            charges=load_charges(),
            exclusion=who_is_left_out(constats, premiers, len(faits.ecrans), populations),
            populations=populations,
            referentiel=load_referentiel(),
            regles=load_regles_axe(),
            besoins=load_besoins(),
        )
    )
