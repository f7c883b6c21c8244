"""Scripts: home-made components that assistive tools cannot read."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.catalogue.usage import Usage
from exigences.facts.page.changements import silent_changes
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import StatutEtape

_THEME = 7
_QUESTION = "Ce composant donne-t-il son nom, son rôle et son état au lecteur d'écran ?"
_UNUSED = "Faut-il se servir de cet élément pour faire la démarche ?"
_CHANGED = "Qui n'entend que la page sait-il que l'écran a changé ?"
_LIES = "Ce bouton se dit inactif (aria-disabled), et il marche."


@detector(
    Exigence(
        id="scripts",
        categorie=Categorie.ACCESSIBILITE,
        titre="Scripts",
        demande="Se servir d'au moins un composant que les aides techniques lisent mal.",
        instruction=(
            "Au moins un élément dit mal ce qu'il est au lecteur d'écran : si tu y restes bloqué, "
            "demande de l'aide."
        ),
        pourquoi="Un menu ou un bouton mal déclaré n'a ni nom ni état pour un lecteur d'écran.",
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("7.1", "7.3"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Préférer les éléments HTML natifs, sinon déclarer le rôle, le nom et l'état de chaque"
            " composant."
        ),
        limites=(
            "axe lit les noms et les rôles déclarés. Un composant n'est essayé que s'il se dit "
            "inactif. Un écran mis à la place d'un autre n'est muet que si le titre reste et que "
            "le focus est perdu. Ce dont la démarche ne se sert pas (une fenêtre fermée, un "
            "tri, une jauge) est une question."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, and what the replay pressed all the same."""
    yield from _components(parcours)
    for record in parcours.journal:
        if record.dit_inactif and record.statut is StatutEtape.FAITE and record.lieu is not None:
            yield Preuve.at(record.lieu, _LIES)
    for page, sure in silent_changes(parcours):
        yield sure_or_asked(
            whole(parcours, page.indice),
            f"L'écran a changé sans que rien ne le dise : le titre reste « {page.titre} », et le "
            "focus n'est plus nulle part",
            sure=sure,
            question=_CHANGED,
        )


def _components(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What axe and our checks found; of what the journey does without, it is asked."""
    opened = {page.modale.lieu.selecteur for page in parcours.pages if page.modale}
    usage = Usage.of(parcours)
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        used = preuve.selecteur in opened or usage.meets(preuve)
        spare = usage and not used and preuve.certitude is Certitude.CERTAINE
        yield preuve.doubted(_UNUSED) if spare else preuve
