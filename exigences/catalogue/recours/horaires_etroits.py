"""Few hours: whoever must call or come for help may do so but a few hours a week."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CIRCULAIRE_6411, DEFENSEUR_2022
from exigences.facts.annonces.aides import SOMEONE
from exigences.facts.langue.horaires import weekly_hours
from exigences.facts.langue.texte import counted, fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Contact, PageFacts, ParcoursFacts, TypeContact
from exigences.mots import notion

_FEW = 20
"""Hours a week under which most of a working week is closed."""
_HOUR = re.compile(r"\b\d{1,2} ?(?:h|:)|\bmidi\b|\b24 ?/ ?24\b")
_UNCLEAR = notion("heures-dites-autrement")
_CALL = notion("appel-ou-numero")
_OTHERS = "Qui répond plus longtemps, ailleurs dans ces pages, sait-il aider pour cette démarche ?"
_QUESTION = "Ces heures sont-elles celles où l'on aide pour cette démarche ?"


@detector(
    Exigence(
        id="horaires-etroits",
        categorie=Categorie.RECOURS,
        titre="Aide à peu d'heures",
        demande="Appeler ou venir à l'une des rares heures où quelqu'un répond.",
        instruction="Note les heures où l'on répond : il y en a peu, et elles passent vite.",
        pourquoi=(
            "Qui travaille, garde des enfants ou dépend d'un proche pour téléphoner n'est pas "
            "libre à ces heures ; la ligne y est aussi la plus chargée."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            CIRCULAIRE_6411,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Répondre aussi à midi, un soir ou le samedi, ou rappeler à l'heure que la personne "
            "choisit."
        ),
        limites=(
            "Sont comptées les heures que les pages lues écrivent, sans les jours fériés ni "
            "l'attente : la plus large compte. Celles qui ne disent pas si l'on téléphone, ou "
            "qu'une autre aide dépasse, ne sont qu'une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Count the hours of a week that the pages give, and tell the widest if it is narrow.

    Where it is wide, the narrowest where one calls is a question: who answers longer may not know.
    """
    told = [
        (hours, contact, page)
        for page in parcours.lues
        for contact in page.contacts
        if contact.type is TypeContact.HORAIRES
        if (hours := weekly_hours(contact.extrait)) is not None
    ]
    wide = any(map(_is_wide, _texts(parcours)))
    if wide:
        told = [one for one in told if _is_of_a_line(one[2], one[1])]
    if not told:
        return
    hours, contact, page = (min if wide else max)(told, key=lambda one: one[0])
    if hours < _FEW:
        yield sure_or_asked(
            contact.lieu,
            f"{counted(round(hours), 'heure')} par semaine : {contact.extrait}",
            sure=not wide and _is_of_a_line(page, contact) and _is_alone(parcours, contact),
            question=_OTHERS if wide else _QUESTION,
        )


def _is_alone(parcours: ParcoursFacts, contact: Contact) -> bool:
    """Whether one text gives all the hours, and nothing but days and ranges of hours."""
    plain = fold(contact.extrait)
    others = (text for text in _texts(parcours) if fold(text) != plain)
    return not _UNCLEAR.search(plain) and not any(_HOUR.search(fold(text)) for text in others)


def _texts(parcours: ParcoursFacts) -> Iterator[str]:
    """All that the pages say: another line, that answers longer, may be told anywhere."""
    return (bloc.texte for page in parcours.lues for bloc in page.blocs)


def _is_wide(text: str) -> bool:
    return (weekly_hours(text) or 0) >= _FEW


def _is_of_a_line(page: PageFacts, hours: Contact) -> bool:
    """Whether the hours are those when one may call: the text says so, or gives the number."""
    beside = (c for c in page.contacts if c.lieu.element == hours.lieu.element)
    return bool(_CALL.search(fold(hours.extrait))) or any(
        c.type is TypeContact.TELEPHONE and c.type in SOMEONE for c in beside
    )
