"""Digital identity: the way in is, or may be, an identity provider."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DINUM_DEMARCHES, MAZET, REGLEMENT_2018_1724
from exigences.facts.page.lecture import asked_on, obstacles_met
from exigences.facts.voies.entrees import Voie, beside, in_body, ways_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import MOTS_DE_PASSE
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.procedure.etape import Obstacle


@detector(
    Exigence(
        id="identite-numerique",
        categorie=Categorie.IDENTITE,
        titre="Identité numérique",
        demande=(
            "Connaître les identités numériques comme FranceConnect, et savoir s'en servir ou "
            "choisir une autre voie quand il y en a une."
        ),
        instruction=(
            "Décide avant de commencer : une identité numérique que tu as déjà, ou l'autre voie "
            "proposée."
        ),
        pourquoi=(
            "Il faut savoir que FranceConnect ouvre avec le compte d'un autre service, s'en "
            "rappeler l'identifiant, et comprendre ce choix."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            REGLEMENT_2018_1724,
            DINUM_DEMARCHES,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Expliquer le choix en une phrase, et garder une voie sans identité numérique, en "
            "ligne et hors ligne."
        ),
        limites=(
            "Les fournisseurs d'identité se reconnaissent à leur nom, FranceConnect aussi à son "
            "adresse : un fournisseur peu connu, ou un bouton dont l'image n'a pas de texte, est "
            "manqué."
        ),
        annonce=(
            "FranceConnect",
            "identité numérique",
            "ProConnect",
            "ÉduConnect",
            "France Connect",
            "Pro Connect",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the buttons of identity providers, and say whether another way stands beside them."""
    ways = tuple(ways_in(parcours))
    providers = [way for way in ways if way.voie is Voie.FOURNISSEUR]
    for way in providers:
        yield sure_or_asked(
            way.lieu,
            f"{way.nom} ({beside(way, ways)})",
            sure=in_body(way) and not (way.prive and _only_spare(parcours.pages[way.lieu.page])),
            question="La démarche demande-t-elle de passer par cette identité numérique ?",
        )
    pages = {way.lieu.page for way in providers if in_body(way)}
    for obstacle, lieu in obstacles_met(parcours):
        if obstacle is Obstacle.IDENTITE_NUMERIQUE and lieu.page not in pages:
            yield sure_or_asked(lieu, "Fournisseur d'identité", sure=True, question="")


def _only_spare(page: PageFacts) -> bool:
    """Whether all that a page has to sign in with is a box that nothing demands."""
    asked = any(champ.nature in MOTS_DE_PASSE for champ in asked_on(page))
    return not asked and any(form.accessoire for form in page.formulaires)
