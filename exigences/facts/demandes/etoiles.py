"""Required fields that lack the star by which their page marks the others."""

from collections.abc import Iterable, Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import rules_of, says_required
from exigences.facts.page.lecture import asked_on, by_form
from exigences.model.facts.champs import Champ, UsageFormulaire
from exigences.model.facts.facts import PageFacts

_CHOICES = ("radio", "checkbox", "switch")
_STAR = "*"
_SEVERAL = 2
"""Fields that bear a star from which one looks for what it says."""
_EMPTY = ("aucun", "choi", "select", "veuillez", "-", "—", "…", "...", "precis", "indiqu")
"""How the first line of a list begins when it is no answer (folded)."""


def is_no_answer(line: str) -> bool:
    """Whether the first line of a list only asks to choose."""
    return fold(line).startswith(_EMPTY)


def asked_by_form(page: PageFacts) -> Iterator[tuple[list[Champ], bool]]:
    """The fields that a page asks, form by form, and whether the form is one to sign in."""
    logins = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.CONNEXION
    }
    forms = by_form(asked_on(page))
    yield from ((fields, key in logins) for key, fields in forms.items())


def without_star(page: PageFacts) -> Iterator[tuple[Champ, bool]]:
    """Fields that cannot stay empty and do not say so, on a page that explains its star.

    Sure where another field of the same form bears the star; where none does, it may be drawn,
    and the first field of the form is enough to ask.
    """
    rules = rules_of(bloc.texte for bloc in page.blocs)
    if not rules.stars_explained or rules.all_required:
        return
    for fields, login in asked_by_form(page):
        silent = [
            c
            for c in fields
            if c.obligatoire
            and not _is_told(c)
            and _may_be_empty(c)
            and not marked_with_another(c, fields)
        ]
        if any(_is_told(c) for c in fields):
            yield from ((champ, champ.type not in _CHOICES) for champ in silent)
        elif not login:
            yield from ((champ, False) for champ in silent[:1])


def star_untold(page: PageFacts) -> Champ | None:
    """The first field of several that a bare star marks, on a page that says nowhere what it means.

    A word beside the star tells it, and so does a sentence that binds all fields.
    """
    rules = rules_of(bloc.texte for bloc in page.blocs)
    if rules.stars_explained or rules.all_required:
        return None
    marked = [champ for champ in asked_on(page) if champ.obligatoire_signale]
    bare = len(marked) >= _SEVERAL and all(map(_bears_a_bare_star, marked))
    return marked[0] if bare else None


def _bears_a_bare_star(champ: Champ) -> bool:
    """Whether a star alone marks a field; that of a choice ends the name of its group."""
    name = champ.libelle_visible.rstrip()
    ends = champ.type == "radio" and name.endswith(_STAR)
    return champ.etoile or (ends and not says_required(fold(name.rstrip(_STAR))))


def marked_with_another(champ: Champ, fields: Iterable[Champ]) -> bool:
    """Whether the mark of one label stands for several boxes: a prefix, then the number.

    The second has no name of its own, but for its example.
    """
    return champ.libelle_visible in ("", champ.indice) and any(
        other.nature is champ.nature and other.obligatoire_signale
        for other in fields
        if other.formulaire == champ.formulaire
    )


def _is_told(champ: Champ) -> bool:
    """Whether anything that is read with the field says that it must be filled."""
    said = (champ.libelle, champ.groupe, champ.description, champ.indice, champ.aide)
    return champ.obligatoire_signale or says_required(fold(" | ".join((*said, *champ.options))))


def _may_be_empty(champ: Champ) -> bool:
    """Whether a field can be left without an answer: a list where one is chosen cannot."""
    first = champ.options[0] if champ.options else ""
    return champ.type != "select" or not fold(first) or is_no_answer(first)
