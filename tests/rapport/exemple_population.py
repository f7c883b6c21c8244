"""Who is left out, in the sample report: drawn from the figures that are shipped."""

from exigences.loading.populations import load_populations
from exigences.model.rapport.population import PopulationRapport
from exigences.rapport.plan import Plan
from exigences.rapport.population import build_population
from exigences.scoring.populations import who_is_left_out
from tests.fabrique import constat, exigence, page, parcours, titre
from tests.rapport.exemple_constats import CONSTATS
from tests.rapport.exemple_ecrans import ECRANS


def population_exemple() -> PopulationRapport:
    """The bounds of the demands of the sample, on its ten screens."""
    figures = load_populations()
    faits = parcours(*(page(titre(e.titre)) for e in ECRANS))
    constats = [constat(exigence(e.id, titre=e.titre), e.verdict) for e in CONSTATS]
    premiers = {e.id: min((n for n, _, _ in e.places), default=1) for e in CONSTATS}
    exclusion = who_is_left_out(constats, premiers, len(ECRANS), figures)
    return build_population(exclusion, constats, faits, Plan.of(faits), figures)
