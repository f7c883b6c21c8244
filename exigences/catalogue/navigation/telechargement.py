"""Download: a file must be fetched, then found again on the device."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import INSEE_1953, MAZET
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.facts.page.lecture import acted_on, around, body_links, name_of, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_TO_FETCH = notion("fichier-a-prendre")
_OPTIONAL = notion("fichier-dont-on-se-passe")


@detector(
    Exigence(
        id="telechargement",
        categorie=Categorie.NAVIGATION,
        titre="Téléchargement",
        demande="Télécharger un fichier, puis le retrouver sur son appareil et l'ouvrir.",
        instruction="Tu devras télécharger un fichier : note dans quel dossier il va.",
        pourquoi=(
            "Le fichier part dans un dossier que beaucoup ne savent pas retrouver, et demande un "
            "logiciel pour l'ouvrir."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            INSEE_1953,
        ),
        effort=Effort.ECRAN,
        remediation="Montrer le contenu dans la page, ou le remettre aussi sur papier.",
        limites=(
            "Un fichier se reconnaît à son lien : celui qu'un bouton ou un script fabrique est "
            "manqué. Le fichier n'est pas ouvert, et sa lecture n'est pas jugée."
        ),
        annonce=(
            "télécharger",
            "téléchargement",
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find files that the procedure fetched, or that a text says to fetch."""
    followed = acted_on(parcours)
    seen: set[str] = set()
    for page in parcours.pages:
        for lien in body_links(page):
            if not lien.telechargement or lien.url in seen:
                continue
            seen.add(lien.url)
            taken = place_of(lien.lieu) in followed
            force = Force.DEMANDE if taken else _force(fold(around(page, lien)))
            if force in (Force.DEMANDE, Force.CHOIX):
                certain = force is Force.DEMANDE
                yield sure_or_asked(
                    lien.lieu,
                    name_of(lien),
                    sure=certain,
                    question="Ce fichier est-il nécessaire pour finir ?",
                )


def _force(said: str) -> Force:
    if _OPTIONAL.search(said):
        return Force.MENTION
    return Force.DEMANDE if _TO_FETCH.search(said) else force_of(said)
