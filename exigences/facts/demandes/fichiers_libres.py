"""Tells the files that are no paper to bring: left aside, given in another way, or data."""

import re

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import in_its_form, label_of, offered_on, words_of
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_WITHOUT = notion("sans-fichier")
_PASTED = notion("colle-ou-donne-une-adresse")
_DATA_NAMED = notion("fichier-de-donnees")
_PACKED = frozenset({"zip", "gz"})
_DATA = _PACKED | {
    *("csv", "tsv", "json", "xml", "geojson", "gpx", "kml", "kmz", "fit", "tcx"),
    *("ics", "ical", "calendar", "vcf", "vcard", "opml"),
}
"""What the files that programs give one another are, by the end of their names or their types."""
_END = re.compile(r"^(?:\*?\.|[a-z]+/)(?:x-|vnd\.)?(?:google-earth\.)?([a-z]+)(?:\+(?:xml|json))?$")


def is_a_paper(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field takes a file, and nothing says that it is no paper to bring."""
    page = parcours.pages[champ.lieu.page]
    return (
        champ.nature is Nature.FICHIER
        and not may_stay_empty(parcours, champ)
        and not is_given_otherwise(page, champ)
        and not holds_data(champ)
    )


def may_stay_empty(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field that nothing requires, a file or not, was left aside, or is but a tooltip.

    It is left aside by a replay that answers another field of its form, and goes on.
    """
    if champ.obligatoire or is_joined(parcours, champ):
        return False
    told_by_pointing = bool(champ.bulle) and champ.bulle == (champ.libelle_visible or champ.libelle)
    return told_by_pointing or (parcours.complet and _form_is_answered(parcours, champ))


def is_given_otherwise(page: PageFacts, champ: Champ) -> bool:
    """Whether a choice of its form does without a file, or its panel takes what it holds."""
    for other in in_its_form(offered_on(page), champ):
        if other.lieu == champ.lieu:
            continue
        said = fold(label_of(other))
        if other.type == "radio" and any(map(_WITHOUT.search, (said, *map(fold, other.options)))):
            return True
        same_panel = bool(champ.groupe) and other.groupe == champ.groupe
        if same_panel and not other.obligatoire and _PASTED.search(said):
            return True
    return False


def holds_data(champ: Champ) -> bool:
    """Whether a field takes what a program gave, a track or a calendar, and no paper."""
    taken = [part for part in re.split(r"[,;\s]+", champ.accept.lower()) if part]
    if not taken:
        return bool(_DATA_NAMED.search(words_of(champ)))
    ends = {found[1] if (found := _END.match(part)) else "" for part in taken}
    return ends <= _DATA and not ends <= _PACKED


def is_joined(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether the replay joined a file in a field, on any state of its screen."""
    return _answers(parcours, champ, champ)


def _form_is_answered(parcours: ParcoursFacts, champ: Champ) -> bool:
    page = parcours.pages[champ.lieu.page]
    return champ.formulaire is not None and any(
        _answers(parcours, champ, other) for other in in_its_form(page.champs, champ)
    )


def _answers(parcours: ParcoursFacts, champ: Champ, other: Champ) -> bool:
    """Whether the replay wrote, ticked or joined in a field, on the screen of the first one."""
    screen = parcours.pages[champ.lieu.page].ecran
    return any(
        r.lieu is not None
        and r.lieu.page < len(parcours.pages)
        and parcours.pages[r.lieu.page].ecran == screen
        and other.stands_at(r.lieu)
        for r in parcours.journal
    )
