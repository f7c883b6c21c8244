"""Forms of whoever lost a password: an address or an identifier, and nothing else to do there."""

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, asked_on, by_form, last_asking, place_of
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SECRET = notion("nom-d-un-secret")
_WHOSE = frozenset({Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION})


def asked_to_send_back(parcours: ParcoursFacts, *others: Nature) -> tuple[Champ, ...]:
    """What the last form asks, where it only says whose password is to be sent or made anew.

    It is an address or an identifier, or one of the others that a caller takes for such.

    Empty where the page names no password, or asks for one, or for anything else: what restores
    the password can then come from nowhere but a message. A screen that only asks to confirm may
    come after it.
    """
    page = last_asking(parcours)
    if page is None:
        return ()
    for champs in by_form(asked_on(page)).values():
        told = tuple(champ for champ in champs if champ.nature in _WHOSE.union(others))
        if told and all(c in told or c.nature is Nature.CAPTCHA for c in champs):
            return told if _names_a_secret(page, parcours) else ()
    return ()


def _names_a_secret(page: PageFacts, parcours: ParcoursFacts) -> bool:
    """Whether the page is about a password: its title says so, a heading, or that of what follows.

    So does the button by which the person left it.
    """
    pressed = acted_on(parcours)
    told = [page.titre, *(b.texte for b in page.boutons if place_of(b.lieu) in pressed)]
    for after in parcours.pages[page.indice :]:
        told += [bloc.texte for bloc in after.blocs if bloc.niveau is not None]
    return any(_SECRET.search(fold(text)) for text in told)
