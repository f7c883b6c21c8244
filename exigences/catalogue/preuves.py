"""Builds evidence from what a page says and from its fields, sure or with its question."""

from collections.abc import Iterable, Iterator

from exigences.facts.langue.texte import Force, found_wanted
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.facts.page.autres_formulaires import of_another_form
from exigences.facts.page.lecture import Phrase, label_of, obstacles_met, phrases
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.etape import Obstacle
from exigences.mots import Trouve

EXTRAIT = 300
"""Characters kept of a quotation."""


def sure_or_asked(lieu: Lieu, extrait: str, *, sure: bool, question: str) -> Preuve:
    """Evidence at a place: certain, else doubtful with the question to a human."""
    return Preuve.at(
        lieu,
        extrait[:EXTRAIT],
        certitude=Certitude.CERTAINE if sure else Certitude.DOUTEUSE,
        question="" if sure else question,
    )


def said_once(parcours: ParcoursFacts, preuves: Iterable[Preuve]) -> Iterator[Preuve]:
    """The same proofs, one sentence of a screen once, in whatever state and place it stands.

    A field is told once too, by what is sure of it: once filled, it may say something else.
    """
    fields = {(c.lieu.page, c.lieu.selecteur) for page in parcours.etats for c in page.champs}
    seen: set[tuple[int, str]] = set()
    for preuve in sorted(preuves, key=lambda p: p.certitude is Certitude.DOUTEUSE):
        screen = parcours.etats[preuve.page].ecran
        field = (preuve.page, preuve.selecteur) in fields
        key = (screen, preuve.selecteur if field else preuve.extrait)
        if key not in seen and (field or (screen, preuve.extrait) not in seen):
            yield preuve
        seen |= {key, (screen, preuve.extrait)}


def doubted_unless(preuves: Iterable[Preuve], question: str, *, sure: bool) -> Iterator[Preuve]:
    """The same proofs where `sure`; else a question of each, but of those that ask one already."""
    for preuve in preuves:
        yield preuve if sure or preuve.certitude is Certitude.DOUTEUSE else preuve.doubted(question)


def of_field(champ: Champ, question: str) -> Preuve:
    """Evidence that a field asks for what its nature says; doubtful where the nature is."""
    return sure_or_asked(champ.lieu, label_of(champ), sure=champ.certaine, question=question)


def asked_in_text(parcours: ParcoursFacts, pattern: Trouve, question: str) -> Iterator[Preuve]:
    """Sentences that ask for what a pattern names (folded), each said once.

    One that leaves a choice, only recommends, or is of another procedure, is doubtful evidence.
    """
    for phrase in sentences_naming(parcours, pattern):
        if phrase.force in (Force.DEMANDE, Force.CHOIX):
            sure = phrase.force is Force.DEMANDE
            sure = sure and is_of_this_procedure(parcours, phrase.bloc.lieu)
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=question)


def sentences_naming(parcours: ParcoursFacts, pattern: Trouve) -> Iterator[Phrase]:
    """Sentences of the body where a pattern (folded) is found, each at its first place.

    One that says to do without what it names is none, nor one of a form that is left aside.
    """
    seen: set[str] = set()
    for phrase in phrases(parcours):
        if phrase.plie in seen or not found_wanted(pattern, phrase.plie):
            continue
        if not of_another_form(parcours, phrase.bloc):
            seen.add(phrase.plie)
            yield phrase


def met_or_seen(
    parcours: ParcoursFacts, obstacle: Obstacle, marqueur: str, extrait: str
) -> Iterator[Preuve]:
    """Where the replay met an obstacle, and where a known product that asks for it is seen."""
    pages: set[int] = set()
    for page in parcours.pages:
        for lieu in page.marqueurs.get(marqueur, ())[:1]:
            pages.add(page.indice)
            yield Preuve.at(lieu, extrait)
    for met, lieu in obstacles_met(parcours):
        if met is obstacle and lieu.page not in pages:
            yield Preuve.at(lieu, extrait)
