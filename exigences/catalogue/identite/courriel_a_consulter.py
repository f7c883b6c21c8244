"""E-mail to read: the procedure goes on, or ends, in a mailbox."""

import re
from collections.abc import Container, Iterator, Sequence

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.acces_perdu import asked_to_send_back
from exigences.facts.demandes.codes import Canal, codes_asked
from exigences.facts.demandes.objet import comes_for_a_letter
from exigences.facts.demandes.suite import someone_must_answer
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.lecture import (
    Phrase,
    acted_on,
    asked_fields,
    asked_on,
    in_its_form,
    label_of,
    last_until_sending,
    obstacles_met,
    place_of,
    speaks_of_a_letter,
)
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.procedure.etape import Obstacle
from exigences.mots import notion

_SENT = notion("courriel-envoye")
_OPEN = notion("courriel-a-ouvrir")
_IN_ENGLISH = (notion("courriel-envoye-en-anglais"), notion("courriel-a-ouvrir-en-anglais"))
_TO_DO_IN_ENGLISH = notion("a-faire-par-courriel-en-anglais")
_TO_RECEIVE = notion("adresse-pour-recevoir")
"""An address given to be sent something: what comes may be all that the person asks for."""
_CODE = re.compile(r"\bcodes?\b")
_TO_DO = notion("a-faire-par-courriel")
_CONFIRMS = notion("message-de-confirmation")
_IF_MISSED = re.compile(r"^(?:detail\W+)?si vous n'(?:avez|recevez) (?:pas|rien)|\ben cas de non\b")
_NEVER = re.compile(r"\bn(?:e |')(?:\w+ ){0,2}?(?:\w+ )?jamais\b")
_LINK = notion("lien-envoye")
"""A link that is sent; where an address is asked, most likely to it (folded text)."""
_SOMEHOW = notion("envoi-sans-dire-par-ou")
_CHOICE = notion("courriel-au-choix")
"""Another way than the mailbox, at choice (folded text)."""
_GOT_BY_MAIL = notion("recu-par-courriel")
"""What a field asks that came in a message."""
_BY_PHONE = notion("code-par-sms")
_TO_OPEN = notion("compte-a-ouvrir")
_SIGNS_UP = notion("ouvre-un-compte-ou-un-abonnement")
_CHANGES = notion("change-un-acces")
_WRITTEN_TO = "Faut-il ensuite ouvrir un message envoyé à cette adresse ?"
_ANSWERED_THERE = "La réponse n'arrive-t-elle qu'à cette adresse ?"
_BY_MAIL = "Cela arrive-t-il à l'adresse électronique qui a été donnée ?"
_QUESTION = "Faut-il lire ce courriel pour que la démarche aboutisse ?"


@detector(
    Exigence(
        id="courriel-a-consulter",
        categorie=Categorie.IDENTITE,
        titre="Courriel à consulter",
        demande="Ouvrir sa boîte électronique, y retrouver un message et faire ce qu'il dit.",
        instruction=(
            "Garde ta boîte électronique ouverte : un message va arriver, parfois dans les "
            "indésirables."
        ),
        pourquoi=(
            "Une boîte ouverte par un tiers, pleine ou jamais relevée fait manquer le message, et "
            "le droit avec lui."
        ),
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        pressentie="Cette phrase demande-t-elle de lire son courriel pour continuer ?",
        effort=Effort.SERVICE,
        remediation="Donner l'information à l'écran, et proposer l'envoi par SMS ou par courrier.",
        limites=(
            "La boîte n'est pas ouverte : le courriel se devine aux phrases de la page. Un "
            "courriel que rien n'annonce à l'écran n'est qu'une question où un compte s'ouvre, où "
            "l'on s'abonne et où quelqu'un doit répondre, et manque ailleurs ; un simple avis de "
            "réception peut donner une question."
        ),
        annonce=(
            "courriel",
            "adresse électronique",
            "boîte électronique",
            "e-mail",
            "messagerie",
            "boîte mail",
            "email",
            "mail",
            "mél",
            "boîte de réception",
            "courriers indésirables",
            "spams",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the codes that come by e-mail, and the messages that must be opened."""
    other: set[int] = set()
    for code in codes_asked(parcours):
        if code.canaux and code.canaux != (Canal.COURRIEL,):
            other.add(code.lieu.page)
        if Canal.COURRIEL in code.canaux:
            yield sure_or_asked(
                code.lieu,
                f"{code.libelle} : code par courriel",
                sure=code.certaine and code.canaux == (Canal.COURRIEL,),
                question="Peut-on recevoir le code autrement que par courriel ?",
            )
    yield from _links_met(parcours)
    yield from _got_by_mail(parcours)
    said = tuple(_said(parcours, other))
    yield from said
    if not any(preuve.certitude is Certitude.CERTAINE for preuve in said):
        lost = tuple(_lost_access(parcours))
        yield from lost or (() if said else _to_confirm(parcours))


def _said(parcours: ParcoursFacts, other: Container[int]) -> Iterator[Preuve]:
    """The sentences that tell of a message; `other`: the pages where a code comes another way.

    What is told to whoever has no account yet is not for whoever lost its password.
    """
    lost = bool(asked_to_send_back(parcours))
    for phrase in sentences_naming(parcours, _SENT):
        if lost and _TO_OPEN.search(phrase.plie):
            continue
        if _tells(phrase) and phrase.force is not Force.ECARTEE:
            by_choice = phrase.bloc.lieu.page in other and _CODE.search(phrase.plie)
            by_choice = by_choice or _CHOICE.search(phrase.plie)
            told = _CONFIRMS.sub(" ", phrase.plie) if _is_over(parcours, phrase) else phrase.plie
            sure = bool(_TO_DO.search(told)) and not by_choice
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)
    for phrase in sentences_naming(parcours, _TO_RECEIVE):
        heard = _tells(phrase) or _helps(phrase)
        if heard and phrase.force is not Force.ECARTEE and not _SENT.search(phrase.plie):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)
    yield from _said_in_english(parcours)
    yield from _links_sent(parcours)
    yield from _sent_somehow(parcours)
    for phrase in sentences_naming(parcours, _OPEN):
        asked = phrase.force in (Force.DEMANDE, Force.CHOIX)
        if asked and _tells(phrase) and not _SENT.search(phrase.plie):
            sure = phrase.force is Force.DEMANDE
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)


def _is_over(parcours: ParcoursFacts, phrase: Phrase) -> bool:
    """Whether a sentence is read once the request is sent: what confirms it asks for nothing."""
    return phrase.bloc.lieu.page > last_until_sending(parcours)


def _said_in_english(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The same told in English: « a verification token », in the middle of a page in French."""
    sent, to_open = _IN_ENGLISH
    for pattern in _IN_ENGLISH:
        for phrase in sentences_naming(parcours, pattern):
            if not _tells(phrase) or (pattern is to_open and sent.search(phrase.plie)):
                continue
            told = pattern is to_open or _TO_DO_IN_ENGLISH.search(phrase.plie)
            sure = bool(told or _TO_DO.search(phrase.plie))
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)


def _to_confirm(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The address with which an account is opened, where the replay stops before what follows.

    Most services then write to it, and few say so before; so does whoever answers a message.
    """
    for page, address in () if parcours.envoye else asked_fields(parcours, Nature.COURRIEL):
        if _opens(parcours, page, tuple(in_its_form(asked_on(page), address))):
            what, question = "pour ouvrir un compte ou un abonnement", _WRITTEN_TO
        elif comes_for_a_letter(parcours, page):
            what, question = "pour une lettre d'information", _WRITTEN_TO
        elif someone_must_answer(parcours):
            what, question = "avec une demande", _ANSWERED_THERE
        else:
            continue
        said = f"{label_of(address)} : donnée {what}"
        yield sure_or_asked(address.lieu, said, sure=False, question=question)
        return


def _opens(parcours: ParcoursFacts, page: PageFacts, form: Sequence[Champ]) -> bool:
    """Whether a form opens an account or a subscription: by a new password, or by its words.

    So do the words of what was pressed to come there.
    """
    told = [bloc.texte for bloc in page.blocs if bloc.niveau is not None]
    told += [b.texte for b in page.boutons if b.formulaire == form[0].formulaire]
    pressed = acted_on(parcours)
    before = parcours.pages[max(0, page.indice - 1) : page.indice]
    ways: list[Lien | Bouton] = []
    for earlier in before:
        ways += [*earlier.liens, *earlier.boutons]
    told += [way.texte for way in ways if place_of(way.lieu) in pressed]
    if any(_CHANGES.search(fold(text)) for text in (page.titre, *told)):
        return False
    natures = {champ.nature for champ in form}
    if Nature.NOUVEAU_MOT_DE_PASSE in natures:
        return True
    signs_up = any(_SIGNS_UP.search(fold(text)) for text in told)
    return signs_up and Nature.MOT_DE_PASSE not in natures


def _links_met(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Where the replay met a link that a message brings."""
    for obstacle, lieu in obstacles_met(parcours):
        if obstacle is Obstacle.LIEN_COURRIEL:
            yield Preuve.at(lieu, "Lien reçu par courriel")


def _got_by_mail(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The fields that ask for what came in a message."""
    for _, champ in asked_fields(parcours):
        said = fold(f"{champ.libelle} | {champ.description} | {champ.indice}")
        if champ.nature is not Nature.CODE_USAGE_UNIQUE and _GOT_BY_MAIL.search(said):
            sure = not _CHOICE.search(said)
            yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)


def _lost_access(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The address, or the identifier, that is all that a lost password is asked with."""
    told = asked_to_send_back(parcours)
    if not told:
        return
    page = parcours.pages[-1]
    elsewhere = any(_BY_PHONE.search(fold(bloc.texte)) for bloc in page.blocs)
    sure = all(champ.nature is Nature.COURRIEL for champ in told) and not elsewhere
    yield sure_or_asked(
        told[0].lieu,
        f"{label_of(told[0])} : la suite vient par un message",
        sure=sure,
        question="Le nouveau mot de passe, ou son lien, arrive-t-il par courriel ?",
    )


def _links_sent(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Sentences that promise a link where an address is asked: it most likely goes there."""
    asking = {page.indice for page, _ in asked_fields(parcours, Nature.COURRIEL)}
    for phrase in sentences_naming(parcours, _LINK):
        by_mail = phrase.bloc.lieu.page in asking and not _SENT.search(phrase.plie)
        if by_mail and _tells(phrase) and not _OPEN.search(phrase.plie):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)


def _sent_somehow(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Sentences that promise an answer and not by which way, where an address was asked."""
    if not any(asked_fields(parcours, Nature.COURRIEL)):
        return
    for phrase in sentences_naming(parcours, _SOMEHOW):
        if _tells(phrase) and not (_SENT.search(phrase.plie) or _OPEN.search(phrase.plie)):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_BY_MAIL)


def _tells(phrase: Phrase) -> bool:
    """Whether a sentence is no label, no newsletter, no warning, no help for who got nothing."""
    beside = (
        _IF_MISSED.search(phrase.plie)
        or _NEVER.search(phrase.plie)
        or speaks_of_a_letter(phrase.plie)
    )
    return not phrase.bloc.champ and not beside


def _helps(phrase: Phrase) -> bool:
    """Whether a sentence is said beside a field, of what will come to the address given there."""
    return bool(phrase.bloc.champ) and phrase.bloc.balise not in ("label", "legend")
