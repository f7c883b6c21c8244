"""Unnamed service: a screen asks for a password, or for answers, and does not say whose it is."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_13
from exigences.facts.demandes.qui_demande import (
    asks_a_secret,
    bears_the_name_of_the_site,
    screens_under_a_software,
    unnamed_screens,
)
from exigences.facts.page.lecture import asked_on, label_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import MOTS_DE_PASSE, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_PERSONAL = frozenset(
    {
        *MOTS_DE_PASSE,
        Nature.COURRIEL,
        Nature.NOM,
        Nature.NAISSANCE,
        Nature.ADRESSE,
        Nature.TELEPHONE,
    }
)
_SOFTWARE = "Le seul nom vu jusqu'à « {field} » est celui d'un logiciel, « {name} »"
_QUESTION = "Voit-on sur cet écran à quel service on répond ?"


@detector(
    Exigence(
        id="service-non-nomme",
        categorie=Categorie.ERREUR,
        titre="Service non nommé",
        demande="Donner son mot de passe, ou répondre, sur un écran qui ne dit pas de qui il est.",
        instruction=("Un écran ne dit pas chez qui tu es : regarde son adresse avant d'y écrire."),
        pourquoi=(
            "On apprend à se méfier des pages qui imitent un service : celle qui ne nomme personne "
            "fait renoncer les prudents, et habitue les autres à répondre à n'importe qui."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            RGPD_13,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Écrire le nom du service, et de qui le tient, en haut de chaque écran.",
        limites=(
            "Un mot du nom du service, de qui le tient ou de la démarche suffit ; sous le nom d'un "
            "logiciel, il faut celui de qui le tient. N'est constaté qu'un écran sans image qui "
            "puisse nommer, qui demande un mot de passe ou des données ; un nom que seul l'onglet "
            "montre est une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the screens that ask and name nobody, or a software alone; a picture may name them.

    A lone answer is a question.
    """
    unnamed = tuple(unnamed_screens(parcours))
    seen: set[int] = set()
    for page in (page for page, alone in unnamed if alone):
        seen.add(page.ecran)
        named = bool(page.images) or bears_the_name_of_the_site(parcours, page)
        yield _unnamed(page, sure=asks_a_secret(page) and not named)
    for page, name, alone in screens_under_a_software(parcours):
        if page.ecran not in seen:
            seen.add(page.ecran)
            asked = tuple(asked_on(page))
            sure = alone and any(champ.nature in _PERSONAL for champ in asked)
            said = _SOFTWARE.format(field=label_of(asked[0]), name=name)
            yield sure_or_asked(asked[0].lieu, said, sure=sure, question=_QUESTION)
    yield from (_unnamed(page, sure=False) for page, _ in unnamed if page.ecran not in seen)


def _unnamed(page: PageFacts, *, sure: bool) -> Preuve:
    first = next(asked_on(page))
    said = f"{_title(page)} : rien ne nomme le service au-dessus de « {label_of(first)} »"
    return sure_or_asked(first.lieu, said, sure=sure, question=_QUESTION)


def _title(page: PageFacts) -> str:
    return f"« {page.titre} »" if page.titre else "Écran sans titre"
