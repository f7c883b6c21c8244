"""Says whether a procedure only opens an account, or finds or changes what opens it."""

from collections.abc import Iterator

from exigences.facts.demandes.a_remplir import fields_by_screen
from exigences.facts.page.lecture import (
    acted_on,
    asked_fields,
    asked_on,
    buttons_of_sendings,
    by_form,
    last_asking,
    last_screen,
    place_of,
)
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts, ParcoursFacts

ACCESS = frozenset(
    {
        Nature.COURRIEL,
        Nature.IDENTIFIANT_CONNEXION,
        Nature.MOT_DE_PASSE,
        Nature.NOUVEAU_MOT_DE_PASSE,
    }
)
"""What opens an account, or says whose it is."""
_WHO = frozenset({Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION, Nature.NOM, Nature.CAPTCHA})
"""What one registers with where the password comes, or is invented, afterwards."""


_TICKED = frozenset({"checkbox", "radio", "switch"})


def asks_more_than_access(parcours: ParcoursFacts) -> bool:
    """Whether the person gives more than an address, an identifier or passwords.

    True too where nothing is given, where the end was not seen, and where signing in only leads to
    the screen that does what is asked.
    """
    return not parcours.complet or asked_more_so_far(parcours)


def only_reads(parcours: ParcoursFacts) -> bool:
    """Whether one came to read: the end was seen, a search alone is asked, and nothing is sent."""
    given = any(asked_fields(parcours)) or buttons_of_sendings(parcours)
    return parcours.complet and not given


def asked_more_so_far(parcours: ParcoursFacts) -> bool:
    """The same of what was seen: at an obstacle, what comes after it may ask for more."""
    given = tuple(filled(parcours)) or tuple(_to_fill(parcours))
    if not given or any(champ.nature not in ACCESS for _, champ in given):
        return True
    return given[-1][0].ecran != last_screen(parcours)


def account_opened(parcours: ParcoursFacts) -> int | None:
    """The last screen that asks something, where it is to open an account; None where it is not.

    Who gives the password that one has changes it; boxes to tick after it complete the account.
    """
    typed = (p for p in reversed(parcours.pages) if any(c.type not in _TICKED for c in asked_on(p)))
    last = next(typed, None)
    natures = {champ.nature for champ in asked_on(last)} if last else set()
    opens = Nature.NOUVEAU_MOT_DE_PASSE in natures and Nature.MOT_DE_PASSE not in natures
    return last.ecran if last and opens else None


def signed_in(parcours: ParcoursFacts) -> bool:
    """Whether the person gave a password that they had: others only passed by a sign-in form."""
    written = acted_on(parcours)
    return any(
        champ.nature is Nature.MOT_DE_PASSE and place_of(champ.lieu) in written
        for page in parcours.pages
        for champ in page.champs
    )


def registers(parcours: ParcoursFacts) -> bool:
    """Whether one opens an account: who has one, and changes or finds its password, does not."""
    last = last_asking(parcours)
    natures = {champ.nature for champ in asked_on(last)} if last else set()
    named = natures & {Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION}
    invents = Nature.NOUVEAU_MOT_DE_PASSE in natures and Nature.MOT_DE_PASSE not in natures
    return bool(named and invents) or bool(asked_to_register(parcours))


def asked_to_register(parcours: ParcoursFacts) -> tuple[Champ, ...]:
    """What the last form asks, where it registers someone and holds no password to invent.

    Empty where it asks for anything but who one is and how to come in: it signs up for something.
    """
    page = last_asking(parcours)
    if page is None:
        return ()
    registers = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.INSCRIPTION and not form.accessoire
    }
    for key, champs in by_form(asked_on(page)).items():
        if key in registers and all(champ.nature in _WHO for champ in champs):
            return tuple(champs)
    return ()


def filled(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The fields that the replay filled, each with its page: what was only met is not asked.

    The field of an obstacle asks who one is, or whether one is a person: nothing of the request.
    """
    for record in parcours.journal:
        if record.lieu is None or record.lieu.page >= len(parcours.pages):
            continue
        if record.verbe == "franchir":
            continue
        page = parcours.pages[record.lieu.page]
        for champ in page.champs:
            if champ.stands_at(record.lieu):
                yield page, champ


def _to_fill(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The fields that the screens ask to fill, where no replay filled any."""
    for states, champs in zip(parcours.ecrans, fields_by_screen(parcours), strict=True):
        yield from ((states[0], champ) for champ in champs)
