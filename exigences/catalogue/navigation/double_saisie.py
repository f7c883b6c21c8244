"""Double entry: the same thing must be written twice."""

import re
from collections.abc import Iterator, Sequence

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, SAISIE_REDONDANTE
from exigences.facts.demandes.acces_seul import signed_in
from exigences.facts.demandes.mots_de_passe import makes_a_password
from exigences.facts.demandes.redites import addresses_twice, written_again
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, asked_on, is_answered, label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_TYPED = ("text", "email", "tel", "password", "textbox", "number", "search")
_CODES = (Nature.CODE_USAGE_UNIQUE, Nature.CAPTCHA, Nature.RECHERCHE)
_SECRETS = (Nature.MOT_DE_PASSE, Nature.NOUVEAU_MOT_DE_PASSE)
_AGAIN = notion("redemande-la-saisie")
_MARK = re.compile(r"[-_]?(?:conf(?:irm(?:ation)?)?|verif(?:ication)?|bis|again|repeat|2)[-_]?")

_WHOSE = "Est-ce de la même personne qu'on l'a déjà demandé ?"
_DIGITS = re.compile(r"\d+")


@detector(
    Exigence(
        id="double-saisie",
        categorie=Categorie.NAVIGATION,
        titre="Double saisie",
        demande="Écrire deux fois la même chose, sans faute.",
        instruction="Écris la même chose deux fois, exactement de la même façon.",
        pourquoi=(
            "Écrire au clavier est déjà un effort ; écrire deux fois double les occasions de faute."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            SAISIE_REDONDANTE,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Montrer ce qui est écrit, et proposer de le relire, plutôt que de le redemander."
        ),
        limites=(
            "D'un écran à l'autre, elle n'est sûre que si le rejeu y écrit deux fois la même "
            "chose sous la même étiquette. Sur un même écran, sauf deux mots de passe ou une "
            "adresse entière puis en morceaux, il faut un mot comme « encore »."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find fields that ask again for another one: of the same screen, then of one before."""
    seen: set[tuple[int, object, str]] = set()
    acted, known = acted_by_screen(parcours), signed_in(parcours)
    for page in parcours.pages:
        for entire, part in addresses_twice(page):
            key = page.at(entire.lieu)
            if key not in seen:
                seen.add(key)
                yield Preuve.at(entire.lieu, f"{label_of(entire)}, et {label_of(part)}")
    for champ, same in written_again(parcours):
        yield sure_or_asked(champ.lieu, label_of(champ), sure=same, question=_WHOSE)
    for page in parcours.pages:
        fields = [c for c in asked_on(page) if c.type in _TYPED and c.nature not in _CODES]
        for rank, champ in enumerate(fields):
            key = page.at(champ.lieu)
            said = any(_AGAIN.search(fold(t)) for t in (champ.libelle_visible, champ.indice))
            if key in seen or not (said or _is_twin(fields[:rank], champ)):
                continue
            seen.add(key)
            secret = champ.nature in _SECRETS
            made = secret and makes_a_password(parcours, page.ecran)
            left = secret and known and not is_answered(champ, page.ecran, acted)
            certain = not (made or left) and any(_same(other, champ) for other in fields[:rank])
            yield sure_or_asked(
                champ.lieu,
                label_of(champ),
                sure=certain,
                question="Ce champ redemande-t-il ce qui vient d'être écrit ?",
            )


def _is_twin(before: Sequence[Champ], champ: Champ) -> bool:
    """Whether a new password follows another one of its form, under a name that differs by a mark.

    An old password and a new one have names of their own.
    """
    if not before or champ.nature is not Nature.NOUVEAU_MOT_DE_PASSE:
        return False
    first = before[-1]
    beside = (first.nature, first.formulaire) == (champ.nature, champ.formulaire)
    names = (_DIGITS.sub("", _MARK.sub("", fold(c.nom or c.identifiant))) for c in (first, champ))
    return beside and len(set(names)) == 1


def _same(first: Champ, again: Champ) -> bool:
    if first.nature is again.nature and first.nature is not Nature.AUTRE:
        return True
    root = _MARK.sub("", fold(again.nom or again.identifiant))
    return bool(root) and root == _MARK.sub("", fold(first.nom or first.identifiant))
