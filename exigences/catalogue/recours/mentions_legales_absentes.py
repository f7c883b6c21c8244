"""No legal notice: nothing says who publishes the service, nor where they are."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless, sure_or_asked
from exigences.catalogue.sources import LCEN
from exigences.facts.annonces.pages_vides import unwritten
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.langue.texte import excerpt
from exigences.facts.page.lecture import said_on
from exigences.facts.voies.recours import addresses_in
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_NAMED = notion("nomme-les-mentions-legales")
_MAY_TELL = notion("page-qui-peut-dire-qui-edite")
_WHOSE = "Cette adresse est-elle celle de qui publie le service, et le dit-on ?"
_FOR_OTHERS = "Quelqu'un d'autre que la personne publie-t-il ces écrans ?"


@detector(
    Exigence(
        id="mentions-legales-absentes",
        categorie=Categorie.RECOURS,
        titre="Mentions légales absentes",
        demande="Se fier à un service sans savoir qui le publie, ni où lui écrire.",
        instruction=(
            "Le service ne dit pas qui le publie : avant d'y écrire sur toi, demande à quelqu'un "
            "s'il est bien celui qu'il dit."
        ),
        pourquoi=(
            "Qui a été trompé une fois par un faux site cherche qui est derrière ; sans nom ni "
            "adresse, on renonce, ou l'on se fie à n'importe qui."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(LCEN,),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire une page « Mentions légales » : qui publie, son adresse, le directeur de la "
            "publication, l'hébergeur ; et la lier au pied de chaque page."
        ),
        limites=(
            "Le nom des mentions suffit : ce qu'elles disent n'est pas vérifié, sauf si leur page "
            "est presque vide. Une adresse postale est une question."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for the notice by its name, or by what only it says; another page may tell it.

    A postal address may be that of who publishes it.
    """
    empty = unwritten(parcours, _NAMED)
    if empty is not None:
        yield Preuve.at(
            empty.lieu, f"Les mentions légales ne sont pas écrites : « {excerpt(empty.texte)} »"
        )
        return
    if any(_NAMED.search(text) for page in parcours.lues for text in said_on(page)):
        return
    for lieu, texte in addresses_in(parcours, *Region)[:1]:
        yield sure_or_asked(lieu, texte, sure=False, question=_WHOSE)
        return
    absent = missing(
        parcours,
        f"Aucune mention légale sur {screens_seen(parcours)}",
        _MAY_TELL,
        "La page « {page} » dit-elle qui publie le service, et où ?",
        near=flair("mentions-legales-absentes"),
    )
    yield from doubted_unless(absent, _FOR_OTHERS, sure=not is_ones_own_tool(parcours))
