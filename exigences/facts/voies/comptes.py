"""Reads how one comes to have an account: what opens one, and who gives one."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields, asked_on, in_its_form, signs_in_by
from exigences.facts.page.partages import is_of_a_group
from exigences.facts.voies.entrees import Voie, tells_of_others, ways_on
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_OPENS = notion("ouvrir-un-compte")
_GIVEN = notion("dit-qui-donne-un-compte")
_ON_PAPER = notion("numero-que-la-personne-a")
_SIGNS = re.compile(r"[\W_]+")


def sign_in_passwords(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The passwords by which the journey signs in, each with its page."""
    for page, champ in asked_fields(parcours, Nature.MOT_DE_PASSE):
        if signs_in_by(page, champ):
            yield page, champ


def account_passwords(parcours: ParcoursFacts) -> Iterator[Champ]:
    """Those of an account that someone has to give or to open.

    That of a group is told with it; what one signs in with by a number stands on a paper.
    """
    for page, champ in sign_in_passwords(parcours):
        if not is_of_a_group(champ) and not any(map(_on_paper, in_its_form(asked_on(page), champ))):
            yield champ


def _on_paper(champ: Champ) -> bool:
    """Whether a field asks for a number that a card or a letter bears: it came with the account."""
    if champ.nature is Nature.IDENTIFIANT_ADMINISTRATIF:
        return True
    return bool(_ON_PAPER.search(fold(f"{champ.libelle_visible} | {champ.libelle}")))


def leads_to_an_account(page: PageFacts) -> bool:
    """Whether a page opens an account, offers to come in without one, or says who gives one."""
    if any(form.usage is UsageFormulaire.INSCRIPTION for form in page.formulaires):
        return True
    if any(
        way.voie in (Voie.FOURNISSEUR, Voie.SANS_COMPTE, Voie.SANS_TIERS) for way in ways_on(page)
    ):
        return True
    links = (*page.liens, *page.liens_replies)
    names = (*(lien.texte for lien in links), *(bouton.texte for bouton in page.boutons))
    return (
        tells_of_others(page)
        or any(_OPENS.search(fold(name)) for name in names)
        or any(_OPENS.search(last_words(lien.url)) for lien in links)
        or any(_tells(fold(bloc.texte)) for bloc in page.blocs)
    )


def _tells(plie: str) -> bool:
    return bool(_GIVEN.search(plie) or _OPENS.search(plie))


def last_words(url: str) -> str:
    """The end of the path of an address, as words."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return _SIGNS.sub(" ", fold(unquote(last)))
