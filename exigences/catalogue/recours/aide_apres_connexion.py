"""Help behind the door: it is reached only once identified."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2024, MAZET
from exigences.facts.annonces.aides import first_identified, help_signs
from exigences.facts.langue.saisies import typed_values
from exigences.facts.page.lecture import phrases_read
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.mots import notion

_BEHIND = notion("aide-derriere-la-connexion")


def _asks_to_identify(parcours: ParcoursFacts) -> bool:
    return first_identified(parcours) is not None


@detector(
    Exigence(
        id="aide-apres-connexion",
        categorie=Categorie.RECOURS,
        titre="Aide après connexion",
        demande="S'identifier avant de pouvoir demander de l'aide.",
        instruction=(
            "L'aide n'apparaît qu'après la connexion : demande de l'aide ailleurs pour y arriver."
        ),
        pourquoi="L'aide est derrière la porte que l'on n'arrive pas à ouvrir.",
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            DEFENSEUR_2024,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Montrer l'aide, le téléphone et l'adresse avant toute connexion.",
        limites=(
            "L'écran où l'on s'identifie se devine : si la connexion est faite hors de la "
            "démarche écrite, elle est manquée. Sans phrase qui le dise, c'est une question."
        ),
    ),
    applies=_asks_to_identify,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find texts that say so, then help that appears only past the identification."""
    door = first_identified(parcours)
    before = [page for page in parcours.pages if door is None or page.indice <= door]
    linked = [v.page for v in parcours.voisines if door is None or v.depuis <= door]
    if any(c.type is TypeContact.TELEPHONE for page in (*before, *linked) for c in page.contacts):
        return
    stated = False
    for phrase in phrases_read(parcours):
        if _BEHIND.search(phrase.plie) and not stated:
            stated = True
            yield Preuve.at(phrase.bloc.lieu, phrase.texte)
    if stated or door is None:
        return
    after = [page for page in parcours.pages if page.indice > door]
    typed = typed_values(parcours.procedure, parcours.scenario)
    shown = [place for page in after for place in help_signs(page, typed)]
    if shown and not any(any(help_signs(page, typed)) for page in before):
        yield sure_or_asked(
            shown[0],
            "Aucune aide avant l'identification ; la première est ici",
            sure=False,
            question="Cette aide peut-elle être trouvée sans se connecter ?",
        )
