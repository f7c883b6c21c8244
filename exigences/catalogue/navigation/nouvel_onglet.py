"""New tab: the way goes through a page that opens apart."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import MAZET, NOUVELLE_FENETRE
from exigences.facts.lecture import around, body_links
from exigences.facts.preuves import sure_or_asked
from exigences.facts.texte import Force, fold, force_of
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_ABOUT = re.compile(
    r"\bqu'est[- ]ce\b|\bsavoir plus\b|\bplus d'info|\bdecouvrir\b|\baide\b|\bmentions\b|"
    r"\bdonnees\b"
)


@detector(
    Exigence(
        id="nouvel-onglet",
        categorie=Categorie.NAVIGATION,
        titre="Nouvel onglet",
        demande="Suivre la démarche dans un autre onglet, puis revenir au premier.",
        instruction="Un lien ouvre un autre onglet : retrouve ensuite celui de ta demande.",
        pourquoi="Le bouton « Précédent » ne ramène plus, et la page de départ semble perdue.",
        mode=Mode.SAVOIR,
        references=(
            NOUVELLE_FENETRE,
            MAZET,
        ),
        remediation="Rester dans le même onglet, ou prévenir dans le texte du lien.",
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find links that open a new tab; certain where the procedure itself had to follow one."""
    followed = {(r.lieu.page, r.lieu.cadre, r.lieu.selecteur) for r in parcours.journal if r.lieu}
    seen: set[str] = set()
    for page in parcours.pages:
        for lien in body_links(page):
            if not lien.nouvel_onglet or lien.url in seen or _ABOUT.search(fold(lien.texte)):
                continue
            seen.add(lien.url)
            taken = (page.indice, lien.lieu.cadre, lien.lieu.selecteur) in followed
            said = force_of(fold(around(page, lien))) is Force.DEMANDE
            certain = taken or said
            yield sure_or_asked(
                lien.lieu,
                lien.texte,
                sure=certain,
                question="Faut-il ouvrir ce lien pour finir la démarche ?",
            )
