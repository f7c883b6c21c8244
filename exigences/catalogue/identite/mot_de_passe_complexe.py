"""Password rules: length and kinds of characters that a new password must hold."""

from collections.abc import Iterable, Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CNIL_MOTS_DE_PASSE, MAZET
from exigences.facts.demandes.refus import Refus, refusals
from exigences.facts.demandes.regles import ROOM, password_rules, told_rule
from exigences.facts.langue.texte import excerpt
from exigences.facts.page.lecture import asked_fields, label_of, repeats
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

_LONG = 12
"""Characters from which a password is hard to invent without rules (CNIL, 2022)."""
_PHRASE = 7 * 3 + 6
"""Characters of seven words of three letters: CNIL (2022) holds seven words for a good password."""
_TOLD = 8
"""Characters from which a least length that is told makes one think of more than a word."""
_LEAST = 6
"""Characters under which a least length refuses nobody."""
_UNTOLD = "Quelles règles ce mot de passe doit-il suivre ?"
_SILENT = "aucune règle dite avant l'envoi"
_TOO_SHORT = "Une phrase de sept mots est-elle acceptée comme mot de passe ?"


@detector(
    Exigence(
        id="mot-de-passe-complexe",
        categorie=Categorie.IDENTITE,
        titre="Mot de passe complexe",
        demande=(
            "Composer un mot de passe qui suit des règles : longueur, majuscules, chiffres, signes."
        ),
        instruction=(
            "Lis les règles du mot de passe avant de l'inventer, et repère au clavier les signes "
            "demandés."
        ),
        pourquoi=(
            "Il faut trouver un signe spécial au clavier, comprendre un refus, recommencer ; et un "
            "mot de passe que l'on n'a pas choisi comme on voulait s'oublie."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            CNIL_MOTS_DE_PASSE,
            Reference(
                titre="NIST SP 800-63B-4 (2025), 3.1.1.2 : accepter au moins 64 caractères",
                url="https://pages.nist.gov/800-63-4/sp800-63b.html",
            ),
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Accepter une longue suite de mots, 64 caractères au moins, sans règle de signes, et "
            "dire les règles avant la saisie."
        ),
        limites=(
            "Les règles ne sont pas essayées : là où rien n'en dit aucune, ce que le service "
            "refusera, ou qu'un script vérifiera sans l'écrire, n'est qu'une question."
        ),
        annonce=(
            "règles du mot de passe",
            "caractères",
            "caractère spécial",
        ),
        regle=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the rules of the new passwords; a strength asked with no rule told is a question.

    So is a lone least length, where nothing says whether a whole sentence is taken. Any rule is a
    demand where only a refusal tells it: nobody can know it before. Where nothing is told at all,
    one may wait behind the button.
    """
    refused = tuple(refus for refus in refusals(parcours) if told_rule(refus.texte))
    for page, champ in asked_fields(parcours, Nature.NOUVEAU_MOT_DE_PASSE):
        if repeats(champ):
            continue
        rules = password_rules(page, champ)
        if not rules.textes and (late := _told_late(page, champ, refused)):
            yield late
            continue
        hard = bool(rules.classes or rules.expire) or (rules.longueur or 0) >= _LONG
        most = rules.maximum or ROOM
        bound = (rules.longueur_dite or 0) >= _TOLD and rules.maximum is None
        if hard or rules.vague or most < ROOM or bound:
            yield sure_or_asked(
                champ.lieu,
                rules.phrase or "Mot de passe « robuste », sans règle dite",
                sure=(hard or most < _PHRASE) and champ.certaine,
                question=_UNTOLD if rules.vague else _TOO_SHORT,
            )
        elif not rules.phrase:
            said = f"{label_of(champ)} : {_SILENT}"
            yield sure_or_asked(champ.lieu, said, sure=False, question=_UNTOLD)


def _told_late(page: PageFacts, champ: Champ, refused: Iterable[Refus]) -> Preuve | None:
    """The rule that a message told to whoever was refused, or that the browser alone will tell."""
    for refus in refused:
        if refus.page.ecran == page.ecran:
            return Preuve.at(refus.lieu, f"{excerpt(refus.texte)} (dit seulement après un refus)")
    if (champ.longueur_min or 0) < _LEAST:
        return None
    said = f"{champ.libelle_visible or 'Mot de passe'} : {champ.longueur_min} caractères au moins"
    return Preuve.at(champ.lieu, f"{said}, ce que rien ne dit avant un refus")
