"""No way back: one signs in by a password, and nothing says what to do when it is lost."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, said_on
from exigences.facts.voies.comptes import last_words, sign_in_passwords
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SHOWS = notion("bouton-qui-montre-un-mot-de-passe")
_LOST = notion("acces-perdu")
_SECRET = notion("nom-d-un-secret")
_ADDRESS = notion("adresse-d-un-acces-perdu")
_MAY_HELP = notion("lien-qui-peut-rendre-un-acces")


def _signs_in(parcours: ParcoursFacts) -> bool:
    return parcours.deja_identifie or next(sign_in_passwords(parcours), None) is not None


@detector(
    Exigence(
        id="mot-de-passe-sans-recours",
        categorie=Categorie.IDENTITE,
        titre="Mot de passe sans recours",
        demande="Ne jamais oublier son mot de passe : rien ne dit comment en refaire un.",
        instruction=(
            "Garde ton mot de passe en lieu sûr : l'écran où l'on se connecte ne dit pas comment "
            "en obtenir un autre."
        ),
        pourquoi=(
            "Un service dont on se sert une fois l'an demande un mot de passe que l'on n'a plus ; "
            "sans recours, le compte est perdu, et le droit avec lui."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Mettre « Mot de passe oublié ? » sous le champ, et un numéro pour qui n'a plus "
            "accès à sa messagerie."
        ),
        limites=(
            "Un lien ou un bouton qui nomme le mot de passe suffit : il n'est pas essayé. Un "
            "recours que l'écran ne montre qu'après une erreur est manqué."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=_signs_in,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look, on all that was read, for what gives a lost password back."""
    _, champ = next(sign_in_passwords(parcours), (None, None))
    inside = _inside(parcours)
    if champ is None or any(_gives_back(p, inside=p.indice in inside) for p in parcours.lues):
        return
    yield from missing(
        parcours,
        f"« {label_of(champ)} » : aucun recours pour qui l'a oublié sur {screens_seen(parcours)}",
        _MAY_HELP,
        "La page « {page} » dit-elle que faire d'un mot de passe oublié ?",
        champ.lieu,
    )


def _inside(parcours: ParcoursFacts) -> frozenset[int]:
    """The states past the last sign-in: what names the secret there changes the one one knows."""
    door = max((page.indice for page, _ in sign_in_passwords(parcours)), default=0)
    return frozenset(page.indice for page in parcours.pages if page.indice > door)


def _gives_back(page: PageFacts, *, inside: bool) -> bool:
    """Whether a page says what to do, or has a control that names the secret or leads there."""
    if any(_LOST.search(text) for text in said_on(page)):
        return True
    if inside:
        return False
    links = (*page.liens, *page.liens_replies)
    names = [fold(lien.texte) for lien in links] + [fold(b.texte) for b in page.boutons]
    named = any(_SECRET.search(name) and not _SHOWS.search(name) for name in names)
    return named or any(_ADDRESS.search(last_words(lien.url)) for lien in links)
