"""Folded menu: what is needed stands behind a button that unfolds, above all on a telephone."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA_CHEMIN, MAZET
from exigences.facts.page.chemins import is_told_on
from exigences.facts.page.menus import closed_menus, is_narrow, unfolded
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_UNNAMED = "un bouton sans nom"
_WIDE = "Sur un grand écran, cela se voit-il sans presser ce bouton ?"
_THERE = "S'attend-on à le trouver là, sans avoir rien déplié ?"
_OTHERWISE = "Un autre lien de cet écran, qui dit la démarche, mène-t-il au même endroit ?"
_INSIDE = "Ce menu tient-il ce qu'il faut ici : se connecter, suivre les étapes, se faire aider ?"


@detector(
    Exigence(
        id="menu-replie",
        categorie=Categorie.NAVIGATION,
        titre="Menu replié",
        demande="Savoir qu'il faut déplier un menu pour trouver la suite.",
        instruction=(
            "Ce que tu cherches n'est pas à l'écran : déplie le menu ; au téléphone, c'est souvent "
            "trois traits."
        ),
        pourquoi=(
            "Ce qui ne se voit pas n'existe pas : qui ne sait pas que trois traits se pressent "
            "croit que la page n'a rien d'autre à offrir."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            COGA_CHEMIN,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Écrire « Menu » sur le bouton, et montrer à l'écran les liens dont on a besoin."
        ),
        limites=(
            "N'est sûr que le menu, ainsi nommé, qu'il a fallu déplier au téléphone ; un autre "
            "mot, un dessin, un grand écran, un menu de téléphone dont on s'est passé, ou un lien "
            "qui dit la démarche à côté, en font une question."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Say what was found behind each menu; if none was needed, ask of the first one."""
    seen: set[str] = set()
    narrow = is_narrow(parcours)
    for found in sorted(unfolded(parcours), key=lambda one: not one.menu):
        opener = f"« {found.nom} »" if found.nom else _UNNAMED
        said = f"« {found.contenu} », derrière {opener}"
        if said not in seen:
            seen.add(said)
            told = is_told_on(parcours, parcours.pages[found.lieu.page])
            sure = narrow and found.menu and not told
            asked = _THERE if not narrow else _OTHERWISE if told else _WIDE
            yield sure_or_asked(found.lieu, said, sure=sure, question=asked)
    if narrow and not seen:
        for lieu, name in islice(closed_menus(parcours), 1):
            yield sure_or_asked(lieu, f"« {name} »", sure=False, question=_INSIDE)
