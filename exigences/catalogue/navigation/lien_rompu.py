"""Broken link: a page that the service links is gone, or a link leads nowhere."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.page.lecture import name_of
from exigences.facts.page.liens import address_of, gone
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Effet, Lien, ParcoursFacts
from exigences.model.parcours.alentours import NonOuverte, Voisine
from exigences.model.parcours.etat import GONE

_STILL = "La page « {page} » répond-elle par une erreur à qui la demande ?"
_DOES = "Que fait « {page} » quand on le presse ?"


@detector(
    Exigence(
        id="lien-rompu",
        categorie=Categorie.NAVIGATION,
        titre="Lien rompu",
        demande="Se passer d'une page à laquelle le service renvoie, et qui n'existe pas.",
        instruction="Un lien ne mène à rien : ne compte pas sur la page qu'il promet.",
        pourquoi=(
            "On suit un lien parce qu'on cherche quelque chose : une aide, une adresse, une porte. "
            "Qui ne trouve rien croit s'être trompé, recommence, puis renonce."
        ),
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.TEXTE,
        remediation="Ôter le lien, ou lui rendre sa page.",
        limites=(
            "Seules les pages d'aide, de contact, de tarifs ou de mentions sont ouvertes. Un lien "
            "vu une fois connecté, ou une autre erreur que 404 et 410, est une question ; de même "
            "un lien « # » là où la page écoute la souris, sauf un signe ou le nom de la page."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the links to the pages that answered an error, then those that lead nowhere."""
    absent = gone(parcours)
    for voisine in parcours.fermees:
        lien = _link_to(voisine, parcours) if voisine.raison is NonOuverte.ERREUR else None
        if lien is None:
            continue
        error = f"erreur {voisine.statut}" if voisine.statut else "une erreur"
        told = f"page absente ({error})" if voisine.statut in GONE else error
        yield sure_or_asked(
            lien.lieu,
            f"« {name_of(lien)} » : {told}",
            sure=address_of(voisine.url) in absent,
            question=_STILL.format(page=name_of(lien)),
        )
    yield from _leading_nowhere(parcours)


def _link_to(voisine: Voisine, parcours: ParcoursFacts) -> Lien | None:
    """The first link of the screens to a page."""
    wanted = address_of(voisine.url)
    links = (lien for page in parcours.pages for lien in (*page.liens, *page.liens_replies))
    return next((lien for lien in links if address_of(lien.url) == wanted), None)


def _leading_nowhere(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The links without an address: those of a page together, each name once."""
    seen: set[str] = set()
    for page in parcours.pages:
        for effect in (Effet.AUCUN, Effet.DOUTEUX):
            found = {
                lien.texte: lien
                for lien in reversed(page.liens)
                if lien.effet is effect and lien.texte not in seen
            }
            if not found:
                continue
            seen |= found.keys()
            first, *others = reversed(found.values())
            names = ", ".join(f"« {lien.texte} »" for lien in (first, *others))
            yield sure_or_asked(
                first.lieu,
                f"{names} : {'ne mènent' if others else 'ne mène'} nulle part (« # »)",
                sure=effect is Effet.AUCUN,
                question=_DOES.format(page=first.texte),
            )
