"""Scripts: home-made components that assistive tools cannot read."""

import re
from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.reperage import step_signs
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.changements import silent_changes
from exigences.facts.page.lecture import acted_on
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
from exigences.mots import notion

_THEME = 7
_QUESTION = "Ce composant donne-t-il son nom, son rôle et son état au lecteur d'écran ?"
_WINDOW = "exi:fenetre-"
_UNOPENED = "La démarche a-t-elle besoin d'ouvrir cette fenêtre ?"
_BESIDE = "Faut-il s'en servir, ou le champ à côté s'écrit-il sans cela ?"
_SHORTCUT = "Faut-il se servir de ce fil d'étapes, ou les boutons de l'écran suffisent-ils ?"
_REPEATS = "Ce que montre cet élément est-il aussi écrit à côté ?"
_GAUGE = re.compile(r"""<[^>]*\brole=["']?progress-?bar\b""")
_WRITTEN = frozenset({"text", "date", "time", "number", "tel", "email", "search", "textarea"})
_SMALL, _NEAR = 64, 12
"""Pixels of a sign that helps to fill a field, and those that part them at most."""
_ORDER = notion("range-l-affichage")
_SORTS = re.compile(r"""<[^>]*\baria-sort=|<[^>]*>\s*\d+ ?(?:/|of|sur) ?\d+\s*<""")
"""The head of a column that sorts, and « 3 sur 12 », which tells where one is in a list."""
_BY_THE_WORDS = 40
"""Pixels between the words that tell how a table is shown and what changes it."""
_ARRANGES = "Faut-il trier ce tableau, ou changer le nombre de ses lignes, pour faire la démarche ?"
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
            "le focus est perdu. Une fenêtre que la démarche n'ouvre pas, une jauge ou le "
            "dessin d'un champ qui s'écrit sont des questions."
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
    """What axe and our checks found; what the journey does without, or is written too, is asked."""
    windows = {
        (page.indice, node.cadre, node.selecteur)
        for page in parcours.etats
        for finding in page.axe or ()
        if finding.regle.startswith(_WINDOW)
        for node in finding.noeuds
    }
    opened = {page.modale.lieu.selecteur for page in parcours.pages if page.modale}
    acted = acted_on(parcours)
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        place = (preuve.page, preuve.cadre, preuve.selecteur)
        used = place in acted or preuve.selecteur in opened
        if preuve.certitude is not Certitude.CERTAINE or not acted or used:
            yield preuve
        elif place in windows:
            yield preuve.doubted(_UNOPENED)
        elif _GAUGE.match(preuve.extrait):
            yield preuve.doubted(_REPEATS)
        elif _is_of_the_steps(parcours, preuve):
            yield preuve.doubted(_SHORTCUT)
        elif _arranges(parcours, preuve):
            yield preuve.doubted(_ARRANGES)
        elif _serves_a_field(parcours, preuve):
            yield preuve.doubted(_BESIDE)
        else:
            yield preuve


def _is_of_the_steps(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether an element is one of the row that tells the steps: it stands by that one is at."""
    beside = preuve.selecteur.rpartition(" > ")[0]
    return any(
        lieu.cadre == preuve.cadre
        and (lieu.selecteur == preuve.selecteur or lieu.selecteur.rpartition(" > ")[0] == beside)
        for lieu in step_signs(parcours.etats[preuve.page])
    )


def _arranges(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether an element only sorts a table, or says how many of its lines are shown, or which."""
    if _SORTS.match(preuve.extrait):
        return True
    here = preuve.boite
    return here is not None and any(
        bloc.lieu.cadre == preuve.cadre
        and here.meets(bloc.lieu.boite, margin=_BY_THE_WORDS)
        and _ORDER.match(fold(bloc.texte))
        for bloc in parcours.etats[preuve.page].blocs
    )


def _serves_a_field(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether a small sign stands by a field to write in, which can be filled without it."""
    here = preuve.boite
    if here is None or max(here.largeur, here.hauteur) > _SMALL:
        return False
    return any(
        champ.visible
        and champ.type in _WRITTEN
        and champ.lieu.cadre == preuve.cadre
        and champ.lieu.selecteur != preuve.selecteur
        and here.meets(champ.lieu.boite, margin=_NEAR)
        for champ in parcours.etats[preuve.page].champs
    )
