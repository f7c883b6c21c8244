"""E-mail address: a field of the procedure asks for one."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import of_field, sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.demandes.apres_un_choix import follows_a_choice
from exigences.facts.demandes.objet import settles_a_mailbox
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    in_its_form,
    label_of,
    offered_on,
    phrases_of,
    repeats,
    signs_in_by,
    words_of,
    written_at,
)
from exigences.facts.voies.entrees import Voie, in_body, ways_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SAMPLE = re.compile(r"\b[a-z.]{2,30}@[a-z-]{2,30}\.[a-z]{2,10}\b")
"""An identifier whose example is an e-mail address."""
_EITHER = re.compile(r"\bou\b")
"""What leaves the choice in the example of an identifier: « jdupont ou jean@exemple.fr »."""
_ONE_OF = notion("un-seul-des-champs")
_GIVEN = re.compile(r"<[^<>@\s]{1,40}@[^<>@\s]{1,60}>")
"""An address as a message writes that of whom it goes to: « Service <nom@exemple.fr> »."""
_ADDRESS = re.compile(r"@|courriel")
"""What is typed as an address, or taken from that of the person."""
_OR_PHONE = notion("telephone-au-choix")
"""A field that takes a phone number too (folded text)."""

_TICKED = ("checkbox", "switch", "radio")
_LONG = 6
"""Fields of a form from which a single one that is marked tells what the mark is for."""
_MARKED_LEAST = 2
"""Fields of a form that are marked, from which one that is not may be left empty."""

_IF_CHOSEN = "Qui choisit autrement juste avant se passe-t-il de cette adresse ?"
_FREE = "La démarche peut-elle être faite sans se connecter ?"


@detector(
    Exigence(
        id="adresse-electronique",
        categorie=Categorie.IDENTITE,
        titre="Adresse électronique",
        demande="Avoir une adresse électronique et la donner.",
        instruction="Il te faut une adresse électronique que tu sais ouvrir et relire plus tard.",
        pourquoi=(
            "Une boîte ouverte par un tiers, ou que l'on ne relit pas, fait manquer les messages "
            "dont dépend le droit."
        ),
        mode=Mode.AVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(MAZET,),
        effort=Effort.SERVICE,
        remediation="Rendre l'adresse facultative et proposer le téléphone ou le courrier.",
        limites=(
            "Une adresse demandée sous le nom « identifiant », sans exemple d'adresse à côté, est "
            "manquée. Sur des pages d'autres sites, environ 3 adresses sur 100 sont manquées ou "
            "vues à tort."
        ),
        annonce=(
            "adresse électronique",
            "adresse e-mail",
            "adresse mail",
            "courriel",
            "e-mail",
            "boîte mail",
            "messagerie électronique",
            "boîte électronique",
            "email",
            "mail",
            "mél",
            "adresse de messagerie",
            "courrier électronique",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the e-mail fields that no text says to be optional; nobody writes one in a list."""
    seen: set[tuple[object, ...]] = set()  # a window may hide, later, what is marked beside it
    free = any(way.voie is Voie.SANS_COMPTE and in_body(way) for way in ways_in(parcours))
    for page, champ in asked_fields(parcours, Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION):
        place = page.at(champ.lieu)
        if repeats(champ) or champ.type == "select" or place in seen:
            continue
        seen.add(place)
        question = _doubt(parcours, page, champ) or (
            _FREE if free and signs_in_by(page, champ) else ""
        )
        if question and (champ.nature is Nature.COURRIEL or _SAMPLE.search(words_of(champ))):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=question)
        elif champ.nature is Nature.COURRIEL:
            yield of_field(champ, "Ce champ demande-t-il une adresse électronique ?")
        elif _SAMPLE.search(words_of(champ)):
            either = _EITHER.search(fold(words_of(champ)))
            yield sure_or_asked(
                champ.lieu,
                label_of(champ),
                sure=not either,
                question="Un nom suffit-il à la place de l'adresse ?" if either else "",
            )


def _doubt(parcours: ParcoursFacts, page: PageFacts, champ: Champ) -> str:
    """What to ask of a field that may take something else than an address; '' where nothing."""
    if champ.nature is Nature.COURRIEL and _OR_PHONE.search(fold(champ.libelle)):
        return "Un numéro de téléphone suffit-il à la place de l'adresse ?"
    if any(_ONE_OF.search(phrase.plie) for phrase in phrases_of(page)):
        return "Un autre champ, rempli à sa place, suffit-il ?"
    if follows_a_choice(parcours, champ):
        return _IF_CHOSEN
    if settles_a_mailbox(parcours.procedure):
        return "Est-ce l'adresse même de la boîte que l'on vient régler ?"
    if _unmarked(page, champ):
        return "Ce champ peut-il rester vide ?"
    written = written_at(parcours, champ)
    if written is None and (champ.prerempli or _GIVEN.search(champ.aide)):
        return "L'adresse déjà écrite suffit-elle ?"
    if written is not None and not _ADDRESS.search(written):
        return "Un nom suffit-il à la place de l'adresse ?"
    return ""


def _unmarked(page: PageFacts, champ: Champ) -> bool:
    """Whether nothing marks an address, beside fields that are marked: one in a long form."""
    if champ.nature is not Nature.COURRIEL or champ.obligatoire or champ.formulaire is None:
        return False
    beside = tuple(in_its_form(offered_on(page), champ))
    marked = sum(c.obligatoire and c.type not in _TICKED for c in beside)
    return marked >= (_MARKED_LEAST if len(beside) < _LONG else 1)
