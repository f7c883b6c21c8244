"""Says what a procedure is about by its name, where that is nothing outside of a screen."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    label_of,
    signs_in_by,
    speaks_of_a_letter,
    written_at,
)
from exigences.facts.page.liens import CONTACT
from exigences.model.facts.champs import CORPS, Champ, Nature, Region
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.procedure.procedure import Procedure
from exigences.mots import notion

_ON_A_SCREEN = notion("se-lit-sur-un-ecran")
_ON_LINE = notion("n-existe-qu-en-ligne")
_MAKES = notion("cree-une-chose-en-ligne")
_TO_ALL = notion("s-adresse-a-tous")
_TO_READ = notion("laisse-a-lire")
_FORUM = notion("site-ou-l-on-se-repond")
_THREADS = notion("discussions-entre-soi")
_ACCESS = notion("compte-ou-mot-de-passe")
_MAILBOX = notion("regle-sa-boite")
_GIVES_UP = notion("fermer-un-compte")
_BY_MAIL = notion("lettre-par-courriel")
_ANSWERS = notion("repond-au-service")
_TO_BE_ANSWERED = notion("ecrire-pour-avoir-reponse")
_WEB = "url"
_TITLES = 2
"""Lowest level of the headings that say what a whole screen is for."""


def settles_a_mailbox(procedure: Procedure) -> bool:
    """Whether one only comes to settle a mailbox: whoever does has it, and opens it."""
    return bool(_MAILBOX.search(fold(procedure.nom)))


def is_for_a_screen(procedure: Procedure) -> bool:
    """Whether what is given is settled or read on a screen, and can be had in no other way."""
    return settles_a_mailbox(procedure) or bool(_ON_A_SCREEN.search(_asked_for(procedure)))


def makes_a_thing_on_line(procedure: Procedure) -> bool:
    """Whether one comes to make, or to fill, a thing of one's own that is nowhere but on line."""
    return bool(_MAKES.search(fold(procedure.nom)))


def answers_what_was_asked(procedure: Procedure) -> bool:
    """Whether one comes to answer the service: it is the one that waits."""
    return bool(_ANSWERS.search(fold(procedure.nom)))


def writes_to_the_service(parcours: ParcoursFacts) -> bool:
    """Whether the procedure is a message to the service, by its name or by a heading on its way.

    Whoever may write to it has someone to ask.
    """
    heads = (
        bloc.texte
        for page in parcours.pages
        for bloc in page.blocs
        if bloc.niveau is not None and bloc.niveau <= _TITLES
    )
    named = any(_TO_BE_ANSWERED.search(fold(text)) for text in (parcours.procedure.nom, *heads))
    return named and any(champ.type == "textarea" for _, champ in asked_fields(parcours))


def is_in_a_message(page: PageFacts, champ: Champ) -> bool:
    """Whether a field is part of a message to the service: it is signed, and answered there."""
    window = champ.region is Region.DIALOGUE  # its title is a heading of any level
    heads = (
        bloc.texte
        for bloc in page.blocs
        if bloc.niveau == 1 or (window and bloc.niveau and bloc.region is champ.region)
    )
    titles = (page.titre, *heads)
    return any(CONTACT.search(fold(title)) for title in titles) and any(
        other.type == "textarea" and other.formulaire == champ.formulaire
        for other in page.champs
        if other.lieu.cadre == champ.lieu.cadre
    )


def is_about_access(procedure: Procedure) -> bool:
    """Whether one comes for an account or a password, and not for what they open."""
    return bool(_ACCESS.search(fold(procedure.nom)))


def gives_up_an_account(procedure: Procedure) -> bool:
    """Whether one comes to have an account of one's own closed, or what it holds erased."""
    return bool(_GIVES_UP.search(fold(procedure.nom)))


def is_only_on_line(parcours: ParcoursFacts) -> bool:
    """Whether what is asked for is known to be on line: an account, its password, a forum.

    So is a letter, where its name or the first screen says that it comes by e-mail, or where one
    gives no other address; and so is what one asks of a page of the web, whose address one gives.
    """
    named = _asked_for(parcours.procedure)
    if makes_a_thing_on_line(parcours.procedure):
        return True
    if is_for_a_screen(parcours.procedure) or _ON_LINE.search(named) or _BY_MAIL.search(named):
        return True
    if speaks_of_a_letter(named) and _comes_by_mail(parcours):
        return True
    return is_on_a_forum(parcours) or _is_about_a_web_page(parcours)


def _comes_by_mail(parcours: ParcoursFacts) -> bool:
    """Whether a letter is known to come by e-mail: it is said so, or no other address is given."""
    if any(map(_BY_MAIL.search, _headings(parcours.pages[0]))):
        return True
    natures = {champ.nature for _, champ in asked_fields(parcours)}
    return Nature.COURRIEL in natures and Nature.ADRESSE not in natures


def _is_about_a_web_page(parcours: ParcoursFacts) -> bool:
    """Whether all that must be filled, once signed in, is the address of a page of the web."""
    due = [
        champ
        for page, champ in asked_fields(parcours)
        if champ.obligatoire and not champ.prerempli and not signs_in_by(page, champ)
    ]
    given = {label_of(champ) for champ in due if _is_given_a_web_page(parcours, champ)}
    return bool(due) and all(label_of(champ) in given for champ in due)


def _is_given_a_web_page(parcours: ParcoursFacts, champ: Champ) -> bool:
    written = written_at(parcours, champ) or ""
    return champ.type == _WEB or urlsplit(written).scheme in ("http", "https")


def comes_for_a_letter(parcours: ParcoursFacts, page: PageFacts) -> bool:
    """Whether what one comes for, or the title of a page, is a letter that comes by e-mail."""
    heads = (bloc.texte for bloc in page.blocs if bloc.niveau == 1 and bloc.region in CORPS)
    titles = (parcours.procedure.nom, page.titre, *heads)
    return any(speaks_of_a_letter(fold(title)) for title in titles)


def is_on_a_forum(parcours: ParcoursFacts) -> bool:
    """Whether one writes to people who answer one another: the pages, or what one asks, say so."""
    if _TO_ALL.search(_asked_for(parcours.procedure)):
        return True
    heads = (b.texte for page in parcours.pages for b in page.blocs if b.niveau is not None)
    titled = any(_FORUM.search(fold(page.titre)) for page in parcours.pages)
    return titled or any(_THREADS.search(fold(head)) for head in heads)


def leaves_something_to_read(parcours: ParcoursFacts) -> bool:
    """Whether one writes among peers, or leaves them a note: nobody owes an answer."""
    return bool(_TO_READ.search(_asked_for(parcours.procedure))) or is_on_a_forum(parcours)


def _headings(page: PageFacts) -> Iterator[str]:
    """The title of a page, what stands at its top, and its headings, folded."""
    yield fold(page.titre)
    yield from (
        fold(bloc.texte)
        for bloc in page.blocs
        if bloc.niveau is not None or bloc.region is Region.ENTETE
    )


def _asked_for(procedure: Procedure) -> str:
    return fold(f"{procedure.nom}. {procedure.droit}")
