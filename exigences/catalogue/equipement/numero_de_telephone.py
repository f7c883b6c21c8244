"""Telephone number: a form cannot be sent without one, of a landline or of a mobile."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.demandes.apres_un_choix import follows_a_choice
from exigences.facts.demandes.mobiles import may_be_of_another, wants_a_mobile
from exigences.facts.page.lecture import asked_fields, asked_on, by_form, label_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
    Reference,
)
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_EMPTY = "Peut-on laisser ce numéro vide ?"
_OF_OTHERS = "Faut-il donner le numéro de quelqu'un d'autre ?"


@detector(
    Exigence(
        id="numero-de-telephone",
        categorie=Categorie.EQUIPEMENT,
        titre="Numéro de téléphone",
        demande="Avoir un numéro de téléphone, et le donner.",
        instruction="Il te faut un numéro de téléphone : sans lui, le formulaire ne part pas.",
        pourquoi=(
            "Qui n'a pas de ligne, change souvent de numéro ou partage un téléphone ne passe pas, "
            "ou donne le numéro d'un autre."
        ),
        mode=Mode.AVOIR,
        competence=Competence.AUCUNE,
        references=(
            MAZET,
            Reference(
                titre="Règlement (UE) 2016/679 (RGPD), article 5 (données limitées au nécessaire)"
            ),
        ),
        effort=Effort.ECRAN,
        remediation="Rendre ce champ facultatif, ou accepter d'écrire à la personne.",
        limites=(
            "Un champ que rien ne dit obligatoire n'est qu'une question. Un numéro de mobile exigé "
            "est une autre demande."
        ),
        annonce=(
            "numéro de téléphone",
            "téléphone fixe",
            "votre téléphone",
            "vos coordonnées",
            "vous rappelle",
            "vous appeler",
            "vous appelle",
            "vous rappellera",
            "vous rappellerons",
            "contact vous par téléphone",
            "vous joindre par téléphone",
            "vous contactera par téléphone",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields for a number that cannot be left empty; a form that says nothing is asked of.

    Only the first one of a procedure: the same number is given again. That of somebody else, whom
    its words, its group or the heading of its part name, is a question.
    """
    asked = asked_fields(parcours, Nature.TELEPHONE)
    fields = [(page, champ) for page, champ in asked if not wants_a_mobile(champ)]
    told = [(page, champ) for page, champ in fields if not may_be_of_another(page, champ)]
    if fields and not told:
        other = fields[0][1]
        yield sure_or_asked(other.lieu, label_of(other), sure=False, question=_OF_OTHERS)
    required = [champ for _, champ in told if champ.obligatoire or champ.obligatoire_signale]
    required.sort(key=lambda champ: champ.type == "select")  # a prefix to choose is no number
    if required:
        first = required[0]
        sure = first.certaine and not follows_a_choice(parcours, first)
        yield sure_or_asked(first.lieu, label_of(first), sure=sure, question=_EMPTY)
        return
    silent = next((champ for page, champ in told if _says_nothing(page, champ)), None)
    if silent is not None:
        yield sure_or_asked(silent.lieu, label_of(silent), sure=False, question=_EMPTY)


def _says_nothing(page: PageFacts, champ: Champ) -> bool:
    """Whether no field of a form is marked: any may have to be filled."""
    form = by_form(asked_on(page))[champ.lieu.cadre, champ.formulaire]
    return not any(other.obligatoire or other.obligatoire_signale for other in form)
