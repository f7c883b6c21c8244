"""What the sample procedure costs: a yearly one, with papers, a call and a fee."""

from exigences.loading.bareme import load_bareme
from exigences.loading.charges import load_charges
from exigences.model.procedure.procedure import Frais, Periodicite, PieceDeclaree
from exigences.model.rapport.rapport import Cout
from exigences.model.score.couts import Quantites
from exigences.rapport.couts import build_cost, burdens
from exigences.scoring.argent import costs
from tests.fabrique import constat, exigence, parcours, procedure
from tests.rapport.exemple_constats import CONSTATS

QUANTITES = Quantites(
    ecrans=10,
    champs=20,
    champs_obligatoires=17,
    gestes=61,
    touches=388,
    mots=1129,
    pieces=3,
    octets=6_480_000,
    attente_s=4.5,
    surtaxes=("0812345678",),
)


def cout_exemple() -> Cout:
    """The cost of the sample, worked out with the scale that is shipped."""
    bareme = load_bareme()
    demande = procedure(
        periodicite=Periodicite.TRIMESTRIELLE,
        pieces=(PieceDeclaree(nom="Avis d'impôt", minutes=5, jusqu_a=20),),
        frais=(Frais(nom="Copie certifiée", euros=4.5),),
    )
    constats = [constat(exigence(e.id, titre=e.titre), e.verdict) for e in CONSTATS]
    return build_cost(
        costs(QUANTITES, demande, bareme.temps, bareme.argent),
        QUANTITES,
        parcours(procedure=demande),
        bareme,
        burdens(constats, load_charges()),
    )
