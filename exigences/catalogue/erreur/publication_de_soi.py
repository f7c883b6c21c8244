"""Publication: what the person writes, or who they are, is shown to everyone."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_13
from exigences.facts.demandes.a_remplir import screens_to_fill
from exigences.facts.demandes.objet import is_on_a_forum
from exigences.facts.langue.questions import said_in
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields, label_of, only_signs_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_PUBLIC = notion("rendu-public")
_TO_ALL = notion("se-montre-a-tous")
_SOME = notion("montre-a-quelques-uns")
_KEPT = notion("reste-prive")
_JOINING = notion("en-s-inscrivant")
_QUESTION = "Le reste de ce que la personne écrit ici sera-t-il montré à tous ?"
_PRIVATE = notion("case-qui-garde-pour-soi")
_TOGETHER = notion("ecrit-a-plusieurs")
_UNTICKED = "Sans cette case, qui verra ce que la personne écrit ici ?"
_SHOWN = "Qui n'est pas connecté lit aussi ce qui vient d'être écrit ; rien ne l'a dit avant"
_SHOWN_IN = "Qui n'est pas connecté lit aussi ce qui est écrit dans « {} » ; rien ne l'a dit avant"
_BY_ALL = "Qui d'autre que le service lira ce que la personne écrit ici ?"
_BOXES = frozenset({"checkbox", "radio", "switch"})
_CHOSEN = "La personne peut-elle choisir que cela ne soit pas montré ?"
_BY_WHOM = "Ceux qui verront cela sont-ils d'autres que les agents qui traitent la demande ?"


@detector(
    Exigence(
        id="publication-de-soi",
        categorie=Categorie.ERREUR,
        titre="Publication de soi",
        demande="Accepter que ce que l'on écrit, ou son nom, soit montré à tout le monde.",
        instruction=(
            "Ce que tu écris ici sera montré à tous : n'y mets rien que tu veux garder pour toi."
        ),
        pourquoi=(
            "Un nom, une histoire ou une difficulté restent visibles des années ; qui ne l'a pas "
            "compris, ou a peur qu'on le reconnaisse, est exposé ou renonce."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            RGPD_13,
            MAZET,
        ),
        pressentie="Cette phrase dit-elle que d'autres liront ce que la personne donne ?",
        effort=Effort.SERVICE,
        remediation=(
            "Ne rien publier sans accord, proposer un nom d'emprunt, et dire comment faire retirer "
            "ce qui a été publié."
        ),
        limites=(
            "Une publication que rien ne dit n'est constatée que si le dernier écran, ouvert sans "
            "se connecter, montre trois mots écrits. Sinon, c'est une question là où l'on écrit "
            "pour d'autres, et elle manque ailleurs. « L'adresse ne sera pas publiée » aussi est "
            "une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find, on the screens to fill, the sentences that say so; those that except one thing ask.

    So does a box that says it, or the head of a row: one may leave it. What anybody reads once it
    is sent is shown to all. Where people answer one another, and nothing says so, what one writes
    is read by the others.
    """
    seen: set[str] = set()
    sure_told = False
    for page in screens_to_fill(parcours):
        signs_in = only_signs_in(page)
        boxes = {c.lieu.selecteur for c in page.champs if c.type in _BOXES}
        for bloc in page.blocs:
            if bloc.region not in CORPS:
                continue
            for sentence, plain, _ in said_in(bloc):
                if signs_in and _JOINING.search(plain):
                    continue
                kept, told = _KEPT.search(plain), _PUBLIC.search(plain)
                some = None if kept or told else _SOME.search(plain)
                if plain not in seen and (kept or told or some):
                    seen.add(plain)
                    chosen = bloc.champ in boxes or bloc.balise == "th"
                    question = _CHOSEN if chosen else _BY_WHOM if some else _QUESTION
                    sure = bool(told and not kept and not chosen)
                    sure_told = sure_told or sure
                    yield sure_or_asked(bloc.lieu, sentence, sure=sure, question=question)
    shown = () if sure_told else tuple(_shown_to_all(parcours))
    yield from shown
    if not (seen or shown):
        yield from _untold(parcours)


def _shown_to_all(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What was written, on the page where someone who is not signed in read it."""
    for page, name in parcours.publications:
        lieu = Lieu(page=page, selecteur="html")
        yield Preuve.at(lieu, _SHOWN_IN.format(name) if name else _SHOWN)


def _untold(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What may be shown to others, where nothing says so and nothing was seen."""
    yield from _unless_ticked(parcours)
    yield from _with_others(parcours)
    if is_on_a_forum(parcours) or _is_for_others(parcours):
        asked = [champ for _, champ in asked_fields(parcours)]
        long = [champ for champ in asked if champ.type == "textarea"]
        for champ in (long or asked[-1:])[:1]:
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_BY_ALL)


def _unless_ticked(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first empty box without which, by its name, what one writes may be shown."""
    for page in screens_to_fill(parcours):
        for champ in page.champs:
            empty = champ.type == "checkbox" and not champ.coche
            if empty and champ.region in CORPS and _PRIVATE.fullmatch(fold(label_of(champ))):
                yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_UNTICKED)
                return


def _with_others(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first button of a text that several people write together."""
    for page in parcours.pages:
        for bouton in page.boutons:
            if _TOGETHER.search(fold(bouton.texte)):
                yield sure_or_asked(bouton.lieu, bouton.texte, sure=False, question=_BY_ALL)
                return


def _is_for_others(parcours: ParcoursFacts) -> bool:
    """Whether the name of the procedure, or a heading, says that one writes to be read."""
    filled = screens_to_fill(parcours)
    headings = (b.texte for page in filled for b in page.blocs if b.niveau is not None)
    return any(_TO_ALL.search(fold(text)) for text in (parcours.procedure.nom, *headings))
