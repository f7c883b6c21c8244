"""Says which demands nobody has to announce: what one comes for tells them, or the first look."""

import re
from collections.abc import Callable, Iterator, Mapping, Set

from exigences.catalogue.mots_propres import own_words
from exigences.facts.demandes.a_remplir import has_much_to_gather, only_crosses_pages, takes_long
from exigences.facts.demandes.depots import is_of_data, uploads
from exigences.facts.demandes.epreuves import captchas
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.demandes.fichiers_libres import holds_data, is_given_otherwise
from exigences.facts.demandes.formalite import (
    is_ones_own_tool,
    may_be_expected_elsewhere,
    opens_only_an_access,
)
from exigences.facts.demandes.objet import (
    comes_for_a_letter,
    is_about_access,
    is_in_a_message,
    is_only_on_line,
)
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    acted_on,
    is_labelled,
    label_of,
    offered_on,
    place_of,
    signs_in_by,
)
from exigences.model.catalogue.exigence import Annonce, Categorie, Exigence, Preuve
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_TO_BE_ANSWERED = notion("ecrire-pour-avoir-reponse")
_REPORTS = notion("signale-ce-qui-ne-va-pas")
_ADDRESS = "adresse-electronique"
_PHONE = "numero-de-telephone"
_ON_LINE = "voie-unique-numerique"
_PAPERS = "pieces-a-televerser"
_ONE_SITTING = "seance-unique"
_WEIGHT = "poids-maximal"
_FORMAT = "format-de-fichier-impose"
_OF_FILES = frozenset({_FORMAT, _PAPERS, _WEIGHT})
_SCREENS = "nombre-d-ecrans"
_TEXT = "recit-a-rediger"
_GIVEN_TO_READ = frozenset({"telechargement", "lecteur-pdf"})
"""What a page that presents the procedure gives is told there, before anything is asked."""
_TO_INVENT = "mot-de-passe-a-creer"
_OF_AN_ACCOUNT = frozenset({"compte-utilisateur", "identifiant-a-inventer", _TO_INVENT})
"""What whoever opens an account, or comes for its password, came for."""
_GIVEN_AT_ONCE = frozenset(
    {
        Nature.COURRIEL,
        Nature.IDENTIFIANT_CONNEXION,
        Nature.NOUVEAU_MOT_DE_PASSE,
        Nature.TELEPHONE,
    }
)
"""What one has in mind, or invents; what must be fetched is to be told a screen before."""
_OF_A_FIELD = frozenset({_ADDRESS, _PHONE, _TO_INVENT, "identifiant-administratif"})
_AT_THE_TOP = 2
"""Answers that the first screen asks before anything else: nothing can be told before them."""
_TOLD_BEFORE = _GIVEN_AT_ONCE | {Nature.IDENTIFIANT_ADMINISTRATIF}


def _is_known_on_line(parcours: ParcoursFacts) -> bool:
    """Whether nobody would look for another way than the network."""
    known = (is_only_on_line, opens_only_an_access, is_ones_own_tool)
    return any(k(parcours) for k in known) or not may_be_expected_elsewhere(parcours)


def _is_to_tell(parcours: ParcoursFacts) -> bool:
    """Whether one comes to tell of something, or to write: it is to be put in words."""
    name = fold(parcours.procedure.nom)
    return bool(_REPORTS.search(name) or _TO_BE_ANSWERED.search(name))


_BY_ITSELF: Mapping[str, Callable[[ParcoursFacts], bool]] = {
    _ON_LINE: _is_known_on_line,
    _TEXT: lambda parcours: not takes_long(parcours) or _is_to_tell(parcours),
    "captcha": lambda parcours: {captcha.calcule for captcha in captchas(parcours)} == {True},
    _ONE_SITTING: lambda parcours: not has_much_to_gather(parcours),
    _SCREENS: lambda parcours: only_crosses_pages(parcours) or is_for_those_inside(parcours),
}
"""What the whole journey tells, or not."""


def needs_no_announcement(
    exigence: Exigence, asked: Preuve, pattern: re.Pattern[str], parcours: ParcoursFacts
) -> bool:
    """Whether a person knows a demand by what they come for, or sees it before doing anything.

    A password, an address, a way in, a file: each has its own reasons.
    """
    if (known := _BY_ITSELF.get(exigence.id)) is not None:
        return known(parcours)
    if exigence.id in _GIVEN_TO_READ:
        return parcours.seuil is not None and asked.page < parcours.seuil[0]
    if exigence.id in _OF_FILES:
        return _is_known_of_files(exigence, asked, parcours)
    if exigence.id in _OF_AN_ACCOUNT and is_about_access(parcours.procedure):
        return True
    if exigence.categorie is not Categorie.IDENTITE and exigence.id != _PHONE:
        return False
    if pattern.search(fold(parcours.procedure.nom)):
        return True
    if exigence.id in _OF_A_FIELD and _seen_at_first(asked, parcours):
        return True
    here = parcours.etats[asked.page]
    return exigence.id == _ADDRESS and (
        comes_for_a_letter(parcours, here) or _is_for_an_answer(asked, parcours)
    )


def _is_known_of_files(exigence: Exigence, asked: Preuve, parcours: ParcoursFacts) -> bool:
    """The same of a file: one whose field does not say which cannot be looked for before it.

    The format of what a program gave is as it gave it.
    """
    if exigence.id == _WEIGHT:
        return not _has_papers_to_weigh(parcours)
    if exigence.id == _FORMAT:
        given = [is_of_data(page, champ) for page, champ in uploads(parcours)]
        return bool(given) and all(given)
    fields = tuple(fields_of(asked, parcours.etats[asked.page]))
    return bool(fields) and not any(is_labelled(c) and own_words(label_of(c)) for c in fields)


def shown_by_a_sign_in(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """What those who have an account sign in with, on a screen before that which asks it: late.

    It is their password, or their address.
    """
    if exigence.id not in (_TO_INVENT, _ADDRESS):
        return None
    nature = Nature.MOT_DE_PASSE if exigence.id == _TO_INVENT else Nature.COURRIEL
    here = parcours.etats[asked.page].ecran
    for page in parcours.pages[: asked.page]:
        for champ in page.champs:
            shown = champ.visible and champ.region in CORPS and page.ecran != here
            enters = champ.nature is Nature.MOT_DE_PASSE or signs_in_by(page, champ)
            if shown and enters and champ.nature is nature:
                return Annonce.TARDIVE, Preuve.at(champ.lieu, label_of(champ))
    return None


def _has_papers_to_weigh(parcours: ParcoursFacts) -> bool:
    """Whether a paper is to be made small: data are as they are, and another way takes them."""
    return any(
        not is_given_otherwise(page, champ) and not holds_data(champ)
        for page, champ in uploads(parcours)
    )


def fields_of(asked: Preuve, page: PageFacts) -> Iterator[Champ]:
    """The field that makes a demand, where one does."""
    own = (asked.cadre, asked.selecteur)
    return (champ for champ in page.champs if champ.lieu.element == own)


def _seen_at_first(asked: Preuve, parcours: ParcoursFacts) -> bool:
    """Whether it is asked at the top of the first screen, or shown there in a short procedure.

    There is no « before » in which to announce it. A form that the person leaves shows it too,
    where it signs in or asks in the same words; what one registers with is no part of an opinion.
    """
    first, here = parcours.pages[0].ecran, parcours.etats[asked.page]
    fields = tuple(fields_of(asked, here))
    names = {fold(champ.libelle) for champ in fields}
    natures = {champ.nature for champ in fields}
    if here.ecran == first and any(champ in fields for champ in [*offered_on(here)][:_AT_THE_TOP]):
        return bool(natures & _GIVEN_AT_ONCE)
    natures &= _GIVEN_AT_ONCE if here.ecran == first else _TOLD_BEFORE
    return not takes_long(parcours) and any(
        champ.nature in natures
        for page in parcours.pages
        if page.ecran == first
        for champ in (*offered_on(page), *_left_aside(page, names))
    )


def _left_aside(page: PageFacts, names: Set[str]) -> Iterator[Champ]:
    """The fields that a page shows for the person or not: to sign in, or of some folded names."""
    for champ in page.champs:
        told = fold(champ.libelle) in names or signs_in_by(page, champ)
        if told and champ.visible and champ.region in CORPS:
            yield champ


def _is_for_an_answer(asked: Preuve, parcours: ParcoursFacts) -> bool:
    """Whether a person writes to be answered, which needs an address."""
    if _TO_BE_ANSWERED.search(fold(parcours.procedure.nom)):
        return True
    here = parcours.etats[asked.page]
    if any(is_in_a_message(here, champ) for champ in fields_of(asked, here)):
        return not takes_long(parcours)
    pressed = acted_on(parcours)
    controls: list[Bouton | Lien] = []
    for page in parcours.pages:
        controls.extend(page.liens)
        controls.extend(page.boutons)
    return not takes_long(parcours) and any(
        place_of(control.lieu) in pressed and _TO_BE_ANSWERED.search(fold(control.texte))
        for control in controls
    )
