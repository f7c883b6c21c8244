"""Third parties: the pages ask other sites for scripts, pictures, fonts, tiles or frames."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_13
from exigences.facts.page.liens import site_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
    Reference,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.hotes import host_of
from exigences.mots import notion

_KNOWN = notion("site-tiers-connu")
_WHOSE = "« {host} » est-il d'un autre organisme que le service ?"
_WHAT = {
    "Script": "un script",
    "Stylesheet": "une mise en page",
    "Image": "une image",
    "Font": "une police de lettres",
    "Media": "un son ou un film",
    "Document": "un cadre",
}
"""What is asked, by Chrome's type of it."""


@detector(
    Exigence(
        id="sites-tiers",
        categorie=Categorie.EQUIPEMENT,
        titre="Sites tiers",
        demande=(
            "Laisser d'autres sites savoir que l'on est là, sur une ligne qui ne les arrête pas."
        ),
        instruction=(
            "La page va chercher des choses sur d'autres sites : ils voient que tu viens, et il "
            "peut en manquer si ta ligne les arrête."
        ),
        pourquoi=(
            "Chacun de ces sites apprend d'où l'on vient, et quand. Là où un filtre les arrête "
            "(une école, un bureau, un bloqueur), la page perd une carte ou un bouton, sans un mot."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            Reference(titre="CNIL, délibération n° 2020-091 du 17 septembre 2020 (traceurs)"),
            RGPD_13,
        ),
        effort=Effort.ECRAN,
        remediation="Servir ces fichiers depuis le site même ; dire ceux qui viennent d'ailleurs.",
        limites=(
            "Un site que l'outil ne connaît pas est une question : il peut être du même organisme. "
            "Ce qui ne part qu'après un accord, ou que des pages liées demandent, n'est pas vu."
        ),
        observation=Observation.TRAFIC,
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Tell each host of another site once, where it is first asked."""
    seen: set[str] = set()
    own = {site_of(page.hote) for page in parcours.pages}
    for page in parcours.pages:
        for host, kind in page.tiers.items():
            site = site_of(host)
            if host in seen or site in own:
                continue
            seen.add(host)
            yield sure_or_asked(
                _place(parcours, page, host),
                f"{host} : {_WHAT.get(kind, 'des données')}",
                sure=bool(_KNOWN.fullmatch(site)),
                question=_WHOSE.format(host=host),
            )


def _place(parcours: ParcoursFacts, page: PageFacts, host: str) -> Lieu:
    """The first picture or frame of a host, or else the whole page."""
    pictures = [one.lieu for one in page.images if host_of(one.url) == host]
    frames = [one.lieu for one in page.cadres if host_of(one.url) == host]
    return next(iter(pictures + frames), whole(parcours, page.indice))
