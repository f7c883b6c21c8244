"""Acronyms not developed: letters that nothing spells out."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES
from exigences.facts.demandes.a_remplir import far_from_answers
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.langue.sigles import Sigle, find_acronyms
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.autres_demarches import is_of_this_procedure
from exigences.facts.page.lecture import screen_numbers
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
    Reference,
)
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.mots import notion

SHORT = 2
_SOFTWARE = notion("credit-d-un-logiciel")
_CREDIT = re.compile(r"©|\(c\)|\bcopyright\b", re.IGNORECASE)
"""The sign of whoever holds the rights of a page or of its software."""
_GLOSS = re.compile(r"\s?\(\s?([a-zà-ÿœ'’, -]{12,100})\)")
"""Plain words in brackets right after an acronym, without capitals nor figures."""
_GLOSS_WORDS = 3


@detector(
    Exigence(
        id="sigles-non-developpes",
        categorie=Categorie.LANGUE,
        titre="Sigles non développés",
        demande="Connaître des sigles que rien n'explique.",
        instruction="Tu verras des sigles : demande ce que veulent dire ces lettres.",
        pourquoi=(
            "Un sigle ne se devine pas : celui qui ne le connaît pas ne sait pas si la phrase le "
            "concerne."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            Reference(titre="WCAG 2.1, critère 3.1.4 « Abréviations » (niveau AAA)"),
        ),
        effort=Effort.TEXTE,
        remediation="Écrire le nom en entier la première fois, avec le sigle entre parenthèses.",
        limites=(
            "Un sigle écrit comme un mot (« Caf ») n'est vu que s'il est connu d'une liste. Un "
            "sigle de deux lettres, suivi d'un numéro à appeler, de mots simples entre "
            "parenthèses, dans une mention de droits (©), ou qui peut être un mot en capitales, "
            "n'est qu'une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find acronyms that no page spells out by then; told later, short, or a word, they doubt."""
    far = far_from_answers(parcours)
    unknown = [s for s in find_acronyms(parcours) if not s.developpe]
    unknown.sort(key=lambda sigle: far(sigle.bloc.lieu))
    questions = [_question(sigle, parcours) for sigle in unknown]
    certain = questions.count("")
    for sigle, question in zip(unknown, questions, strict=True):
        text = sigle.bloc.texte
        yield Preuve.at(
            sigle.bloc.lieu,
            f"« {sigle.sigle} » dans : {excerpt(text, text.find(sigle.sigle))}",
            certitude=Certitude.DOUTEUSE if question else Certitude.CERTAINE,
            mesure=None if question else float(certain),
            question=question,
        )


def _question(sigle: Sigle, parcours: ParcoursFacts) -> str:
    """What to ask a human of an acronym; nothing where it is surely one, explained nowhere."""
    if (told := sigle.plus_loin) is not None:
        here = told.lieu.page == sigle.bloc.lieu.page
        where = "plus bas sur cette page" if here else _screen(told, parcours)
        return (
            f"« {sigle.sigle} » n'est développé qu'ensuite, {where} : peut-on le comprendre dès "
            "la première fois ?"
        )
    if sigle.en_entier:
        return (
            f"« {sigle.en_entier} » est écrit dans la page : comprend-on que « {sigle.sigle} » en "
            "est le sigle ?"
        )
    if _CREDIT.search(sigle.bloc.texte) or _SOFTWARE.search(fold(sigle.bloc.texte)):
        return "C'est la mention d'un éditeur : faut-il comprendre ces lettres pour la démarche ?"
    if _is_a_release(sigle, parcours):
        return "C'est le nom d'un logiciel : faut-il le comprendre pour la démarche ?"
    if not is_of_this_procedure(parcours, sigle.bloc.lieu):
        return f"« {sigle.sigle} » est-il à comprendre pour cette démarche-ci ?"
    if _is_kept_there(sigle.bloc) and is_ones_own_tool(parcours):
        return f"« {sigle.sigle} » est-il du service, ou de qui y range ses affaires ?"
    if re.search(rf"\b{sigle.sigle} ?(?:au |: ?)?(?:\+|0|\d{{2}}) ?\d", sigle.bloc.texte):
        return f"« {sigle.sigle} » est le nom de qui l'on appelle : faut-il en savoir plus ?"
    if gloss := _named_before(sigle) or _gloss(sigle):
        return f"« {gloss} » suffit-il à comprendre « {sigle.sigle} » ?"
    if len(sigle.sigle) <= SHORT or sigle.peut_etre_un_mot:
        return "Ces lettres sont-elles un sigle à expliquer ?"
    return ""


def _is_kept_there(bloc: Bloc) -> bool:
    """Whether a text may be what people keep in a program: no sentence, heading nor label."""
    return not (bloc.courant or bloc.champ or bloc.niveau)


def _named_before(sigle: Sigle) -> str:
    """The words that an acronym follows, alone in brackets: « N° de sécurité sociale (NIR) »."""
    text = sigle.bloc.texte
    found = re.search(rf"([^().;:!?]{{3,120}}) \({re.escape(sigle.sigle)}\)", text)
    named = found[1].strip() if found else ""
    return named if len(named.split()) >= _GLOSS_WORDS else ""


def _gloss(sigle: Sigle) -> str:
    """The plain words in brackets that follow an acronym where it first stands; '' for none."""
    text = sigle.bloc.texte
    found = _GLOSS.match(text, text.find(sigle.sigle) + len(sigle.sigle))
    return found[1].strip() if found and len(found[1].split()) >= _GLOSS_WORDS else ""


def _is_a_release(sigle: Sigle, parcours: ParcoursFacts) -> bool:
    """Whether a release follows these letters, or the name that they begin: that of a software."""
    release = re.compile(rf"\b{re.escape(sigle.sigle)}(?: [A-Z]\w+){{0,3}}(?: [-–])? v?\d+\.\d")
    titles = (page.titre for page in parcours.pages)
    return any(map(release.search, (sigle.bloc.texte, *titles)))


def _screen(bloc: Bloc, parcours: ParcoursFacts) -> str:
    return f"à l'écran {screen_numbers(parcours)[bloc.lieu.page]}"
