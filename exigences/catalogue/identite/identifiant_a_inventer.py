"""Name to invent: a new account asks for a name that nobody has taken."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.formulaires import SIGN_IN
from exigences.facts.page.lecture import (
    asked_on,
    by_form,
    comes_filled,
    label_of,
    text_about,
    written_at,
)
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_NAME = notion("nom-a-inventer")
_SIGN_UP = notion("inscrire")
_NEW_ACCOUNT = notion("creer-un-compte")
_GIVEN = notion("identifiant-deja-donne")
_QUESTION = "Cet identifiant est-il à inventer ici, ou la personne l'a-t-elle déjà ?"


@detector(
    Exigence(
        id="identifiant-a-inventer",
        categorie=Categorie.IDENTITE,
        titre="Nom d'utilisateur à inventer",
        demande="Inventer un nom d'utilisateur que personne n'a pris, puis le retenir.",
        instruction=(
            "Invente un nom d'utilisateur et note-le avec le mot de passe : il faudra les deux."
        ),
        pourquoi=(
            "On n'apprend qu'après l'envoi que le nom est déjà pris. Oublié, il ferme le compte "
            "autant que le mot de passe, et rien ne permet de le deviner."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Reconnaître la personne à son adresse ou à un numéro qu'elle a déjà, et ne pas lui "
            "faire inventer de nom."
        ),
        limites=(
            "Un champ « Identifiant », sans dire s'il est à inventer, n'est qu'une question. Que "
            "le nom doive être libre n'est pas essayé."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the login names that forms which open an account ask for, but for an old password.

    A name that the person was given is none, nor one that the field holds already. One that nothing
    tells apart is a question, but where one signs up and gives an address beside it: the service
    does not know the person yet.
    """
    seen: set[tuple[int, object, str]] = set()
    for page in parcours.pages:
        for champ in _of_new_accounts(page):
            key = page.at(champ.lieu)
            said = fold(text_about(page, champ))
            if key in seen or _GIVEN.search(said):
                continue
            seen.add(key)
            if champ.prerempli and written_at(parcours, champ) is None:
                continue
            if comes_filled(parcours, champ):
                continue
            told = _NAME.search(said) or _signs_up(page, champ)
            sure = bool(told) and champ.certaine
            yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)


def _signs_up(page: PageFacts, champ: Champ) -> bool:
    """Whether the page is named as one where one signs up, and the form asks for an address too."""
    form = by_form(asked_on(page))[champ.lieu.cadre, champ.formulaire]
    buttons = (fold(b.texte) for b in page.boutons if b.formulaire == champ.formulaire)
    named = any(_SIGN_UP.search(text) for text in (*_titles(page), *buttons))
    return named and any(other.nature is Nature.COURRIEL for other in form)


def _titles(page: PageFacts) -> tuple[str, ...]:
    """What a page is called, folded: its title, and its first headings."""
    return tuple(map(fold, (page.titre, *(b.texte for b in page.blocs if b.niveau == 1))))


def _of_new_accounts(page: PageFacts) -> Iterator[Champ]:
    """The login names of forms that open an account, or of any form of a page that says it does."""
    titles = _titles(page)
    called = any(map(_NEW_ACCOUNT.search, titles)) and not any(map(SIGN_IN.search, titles))
    usages = {UsageFormulaire.INSCRIPTION} | ({UsageFormulaire.DEMARCHE} if called else set())
    opens = {(form.lieu.cadre, form.indice) for form in page.formulaires if form.usage in usages}
    for place, champs in by_form(asked_on(page)).items():
        natures = {champ.nature for champ in champs}
        new = Nature.NOUVEAU_MOT_DE_PASSE in natures or place in opens
        if new and Nature.MOT_DE_PASSE not in natures:
            yield from (c for c in champs if c.nature is Nature.IDENTIFIANT_CONNEXION)
