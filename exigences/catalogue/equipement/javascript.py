"""JavaScript: a page says that nothing works without it."""

import re
from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, MAZET
from exigences.facts.demandes.gestes_de_script import gestures_of_scripts
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.facts.page.liens import address_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_SCRIPT = re.compile(r"\bjava ?script\b")
_PARTS = re.compile(r"[,;:]\s")
_STOPPED = notion("script-arrete")
_COMFORT = notion("mieux-avec-des-scripts")
"""What is better with scripts, and may be done without them."""
_MUST = notion("script-demande-en-anglais")
"""The same asked in English, in which these messages often come."""
_MUTE = "Sans JavaScript, la première page n'a plus ni champ, ni bouton, ni lien"
_LOST = "Sans JavaScript, le formulaire « {form} » n'a plus {what}"
_PARTLY = "Sans JavaScript, le formulaire « {form} » n'a plus tout : {what}"
_PRESSED = "Sans JavaScript, {what} n'est plus là, ou ne fait rien"
_ALONE = "Sans JavaScript, la page continue-t-elle par là, ou autrement ?"
_QUESTION = "La démarche peut-elle être faite sans JavaScript ?"


@detector(
    Exigence(
        id="javascript",
        categorie=Categorie.EQUIPEMENT,
        titre="JavaScript",
        demande="Avoir un navigateur où JavaScript fonctionne, et savoir le réactiver.",
        instruction="Vérifie que JavaScript est activé dans ton navigateur : c'est demandé.",
        pourquoi=(
            "Un vieil appareil, un bloqueur ou une connexion coupée arrêtent les scripts : la page"
            " reste vide, sans explication."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Envoyer des formulaires HTML qui marchent sans script, puis les améliorer.",
        limites=(
            "Sont ouverts sans JavaScript, avec les alentours, la première page et trois écrans "
            "remplis au plus ; rien n'y est pressé. Des autres, seul ce qu'ils en disent est lu. "
            "Ce qui manque en partie est une question."
        ),
        annonce=("JavaScript",),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the messages that ask for JavaScript, shown or kept for those who have it not.

    A first page that has nothing left to use without it asks for it too, whatever it says; so does
    a form that has nothing left to answer by. A list, or a button that sends nothing, by which one
    goes on is a question.
    """
    if parcours.muette_sans_script:
        yield Preuve.at(whole(parcours), _MUTE)
    yield from _lost(parcours)
    if not parcours.muette_sans_script and not parcours.pertes_sans_script:
        yield from _used(parcours)
    for phrase in sentences_naming(parcours, _SCRIPT):
        asked = phrase.force in (Force.DEMANDE, Force.CHOIX)
        if phrase.force is not Force.ECARTEE and (asked or _STOPPED.search(phrase.plie)):
            sure = phrase.force is not Force.CHOIX and not _COMFORT.search(phrase.plie)
            sure = sure and _is_the_one_asked(phrase.plie)
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)
    for page in parcours.pages:
        for texte in page.sans_script:
            plie = fold(texte)
            force = force_of(plie)
            if _SCRIPT.search(plie) and force is not Force.ECARTEE:
                asked = force in (Force.DEMANDE, Force.CHOIX)
                told = asked or _STOPPED.search(plie) or _MUST.search(plie)
                sure = bool(told) and not _COMFORT.search(plie)
                lieu = Lieu(page=page.indice, selecteur="html")
                yield sure_or_asked(lieu, texte, sure=sure, question=_QUESTION)
                return


def _used(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first gesture that is for scripts to follow, unless they put it there."""
    for lieu, name in islice(gestures_of_scripts(parcours), 1):
        yield sure_or_asked(lieu, name, sure=False, question=_ALONE)


def _is_the_one_asked(plie: str) -> bool:
    """Whether the part of a sentence that names JavaScript is the one that asks for something."""
    parts = (part for part in _PARTS.split(plie) if _SCRIPT.search(part))
    return any(_STOPPED.search(part) or force_of(part) is Force.DEMANDE for part in parts)


def _lost(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The forms that lose all without scripts, then those that lose a part; each address once."""
    seen: set[tuple[str, str]] = set()
    for perte in sorted(parcours.pertes_sans_script, key=lambda one: not one.entiere):
        if perte.etat == 0 and parcours.muette_sans_script:
            continue
        lieu = Lieu(page=perte.etat, selecteur="html")
        if perte.actes:
            said = _PRESSED.format(what=", ".join(f"« {nom} »" for nom in perte.actes))
            yield sure_or_asked(lieu, said, sure=False, question=_QUESTION)
        if not (perte.entiere or perte.boutons or perte.champs):
            continue
        none = "ni champ ni bouton" if perte.boutons else "aucun champ"
        parts = [*(f"« {nom} »" for nom in perte.champs), *(["son bouton"] * perte.boutons)]
        what = none if perte.entiere else ", ".join(parts)
        said = (_LOST if perte.entiere else _PARTLY).format(form=perte.formulaire, what=what)
        told = address_of(parcours.etats[perte.etat].url), said
        if told not in seen:
            seen.add(told)
            yield sure_or_asked(lieu, said, sure=perte.entiere, question=_QUESTION)
