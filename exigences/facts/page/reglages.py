"""Tells the fields that change a page, its language, or where one goes, from what is asked."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from exigences.facts.langue.dates import MOIS, MONTHS, names_the_months
from exigences.facts.langue.langues import names_itself
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ, Formulaire, Region, UsageFormulaire
from exigences.model.facts.facts import Bouton, Lien
from exigences.model.lieu import CheminCadre
from exigences.mots import notion

_LOOKS = notion("reglage-d-affichage")
_SHADES = notion("teintes-d-une-page")
_MONTH = notion("mois-d-un-calendrier")
_CHOICES = frozenset({"select", "radio", "checkbox", "switch", "combobox", "listbox", "range"})
_BESIDE = 6
"""Elements at most between the months of a calendar, once listed, and its year."""
_DAYS = 28
"""Days of the shortest month."""
_SEARCH = UsageFormulaire.RECHERCHE
_LEAST = 2
"""Choices of a list that are links of the page too, from which it is a menu."""

type _Form = tuple[CheminCadre, int | None]


def settle_settings(
    champs: Sequence[Champ], formulaires: Sequence[Formulaire], controls: Iterable[Lien | Bouton]
) -> tuple[Champ, ...]:
    """Fields as they are, but for those to choose in, beside any form where one writes.

    One inside a form where something is written, or sent by post, is asked unless it says itself
    that it changes the looks of the page.
    """
    written = {_form(c) for c in champs if c.visible and c.type not in _CHOICES} - _outside(champs)
    sent = {(f.lieu.cadre, f.indice) for f in formulaires if f.methode == "post"}
    names = {fold(control.texte) for control in controls}
    turned = _calendars(champs)
    searches = {(f.lieu.cadre, f.indice) for f in formulaires if f.usage is _SEARCH}
    return tuple(
        replace(champ, reglage=True)
        if _turns(champ, turned)
        or _is_a_menu(champ, champs)
        or _narrows(champ, champs, searches)
        or (
            champ.type in _CHOICES
            and _form(champ) not in written
            and (
                _changes_looks(champ)
                or (_form(champ) not in sent and (_leads(champ, names) or _tongues(champ)))
            )
        )
        else champ
        for champ in champs
    )


def _form(champ: Champ) -> _Form:
    return champ.lieu.cadre, champ.formulaire


def _outside(champs: Iterable[Champ]) -> set[_Form]:
    """What stands for « in no form », frame by frame: fields there are not one form."""
    return {(champ.lieu.cadre, None) for champ in champs}


def _calendars(champs: Sequence[Champ]) -> tuple[Champ, ...]:
    """The lists of months without a name of their own, in no form and beside one.

    They turn the calendar that a field of the form opened; one that is named the month may hold but
    those that the field allows.
    """
    if all(champ.formulaire is None for champ in champs):
        return ()
    return tuple(
        champ
        for champ in champs
        if champ.formulaire is None
        and not (champ.nom or champ.identifiant)
        and _lists_months(champ, champs)
    )


def _lists_months(champ: Champ, champs: Iterable[Champ]) -> bool:
    """Whether a list is of months; where it is named so, with a year after it and no day before.

    A day, a month and a year to choose are a date that is asked.
    """
    named, options = fold(champ.libelle_visible), [fold(option) for option in champ.options]
    if not named:
        return len(options) >= len(MOIS) and names_the_months(options)
    beside = [other for other in champs if _form(other) == _form(champ) and other is not champ]
    return (
        bool(_MONTH.fullmatch(named) and options)
        and set(options) <= {*MOIS, *MONTHS}
        and any(_is_the_year(other, champ) for other in beside)
        and not any(len(other.options) >= _DAYS for other in beside)
    )


def _is_the_year(champ: Champ, months: Champ) -> bool:
    """Whether a number stands right after a list of months, whose answers stand between them."""
    after = champ.lieu.ordre - months.lieu.ordre
    return champ.type == "number" and -_BESIDE <= after <= _BESIDE + len(months.options)


def _turns(champ: Champ, calendars: Iterable[Champ]) -> bool:
    """Whether a field is the list of months of a calendar, or the year beside it."""
    return any(
        champ is months or (_form(champ) == _form(months) and _is_the_year(champ, months))
        for months in calendars
    )


def _is_a_menu(champ: Champ, champs: Iterable[Champ]) -> bool:
    """Whether a list that nothing names, alone and in no form, is one of things to open."""
    names = (champ.libelle, champ.libelle_visible, champ.groupe, champ.indice, champ.nom)
    if champ.type != "listbox" or champ.formulaire is not None or champ.obligatoire or any(names):
        return False
    return all(
        other is champ or other.formulaire is not None or not other.visible
        for other in champs
        if other.lieu.cadre == champ.lieu.cadre
    )


def _narrows(champ: Champ, champs: Iterable[Champ], searches: Set[_Form]) -> bool:
    """Whether a field in no form stands in a window opened to search: it narrows what is found."""
    if champ.formulaire is not None or champ.region is not Region.DIALOGUE or champ.obligatoire:
        return False
    others = [
        other
        for other in champs
        if other.visible and other.region is Region.DIALOGUE and other.formulaire is not None
    ]
    return bool(others) and all(_form(other) in searches for other in others)


def _changes_looks(champ: Champ) -> bool:
    named = fold(champ.groupe or champ.libelle_visible or champ.libelle)
    shades = [option for option in champ.options if _SHADES.fullmatch(fold(option))]
    return bool(_LOOKS.search(named)) or (len(shades) > 1 and len(shades) == len(champ.options))


def _leads(champ: Champ, names: set[str]) -> bool:
    """Whether a list is a menu: it opens pages, or offers what the links of the page do."""
    if champ.type != "select":
        return False
    offered = [fold(option) for option in champ.options[1:]]
    known = sum(option in names for option in offered if option)
    return champ.mene or (known >= _LEAST and known * 3 >= len(offered) * 2)


def _tongues(champ: Champ) -> bool:
    """Whether a list gives the page in other languages, each named in its own words."""
    return names_itself(champ.options)
