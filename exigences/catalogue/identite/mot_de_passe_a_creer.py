"""Password to invent: a field asks for a new one."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CNIL_MOTS_DE_PASSE, MAZET
from exigences.facts.demandes.acces_seul import asked_to_register, signed_in
from exigences.facts.demandes.mots_de_passe import makes_a_password
from exigences.facts.demandes.objet import is_about_access
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    acted_by_screen,
    acted_on,
    asked_fields,
    asked_on,
    is_answered,
    label_of,
    place_of,
    repeats,
)
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_LOGIN = notion("revient-se-connecter")
_PASSWORD = notion("nom-d-un-secret")
_OPENS = notion("ouvrir-un-compte")
_LATER = "Faut-il ensuite inventer un mot de passe, par un lien reçu par exemple ?"
_QUESTION = "Ce mot de passe est-il à inventer ici, ou en existe-t-il déjà un ?"
_MADE = "« {bouton} » dispense-t-il d'en inventer un, et le montre-t-il ?"
_BEFORE = "Ce mot de passe est-il à inventer d'abord, ou le service en donne-t-il un ?"


@detector(
    Exigence(
        id="mot-de-passe-a-creer",
        categorie=Categorie.IDENTITE,
        titre="Mot de passe à créer",
        demande="Inventer un mot de passe, le taper sans le voir, puis le retenir.",
        instruction="Invente un mot de passe et note-le en lieu sûr : il faudra le retrouver.",
        pourquoi=(
            "Un mot de passe de plus à retenir parmi des dizaines. Oublié, il bloque le dossier "
            "jusqu'à ce qu'un courriel arrive."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            CNIL_MOTS_DE_PASSE,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Se passer de mot de passe : numéro de dossier, lien envoyé par courriel ou par "
            "courrier, guichet."
        ),
        limites=(
            "Un mot de passe donné pour se connecter n'est qu'une question là où un compte s'ouvre "
            "aussi, et rien ailleurs : le service l'a remis. Sur des pages d'autres sites, environ "
            "une inscription sur dix n'est pas lue comme telle."
        ),
        annonce=("mot de passe",),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields for a new password; the one that repeats it is another demand.

    Where an account opens without any, and the replay stops there, one may come by a link; where
    one signs in on the way, and an account opens there too, whoever comes for the first time may
    have to invent it before.
    """
    asked = tuple(_asked(parcours))
    yield from asked
    known = None if asked else _signed_in_with(parcours)
    if known is not None and _may_be_invented_before(parcours, known):
        said = f"{label_of(known)} : pour se connecter"
        yield sure_or_asked(known.lieu, said, sure=False, question=_BEFORE)
    later = asked_to_register(parcours)
    if later and not asked and not parcours.envoye:
        said = f"{label_of(later[-1])} : on s'inscrit sans mot de passe"
        yield sure_or_asked(later[-1].lieu, said, sure=False, question=_LATER)


def _asked(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The fields themselves; one that who signed in before left as it was may stay so."""
    written, known = acted_by_screen(parcours), signed_in(parcours)
    for page in parcours.pages:
        for champ in asked_on(page):
            new = champ.nature is Nature.NOUVEAU_MOT_DE_PASSE
            unsaid = champ.nature is Nature.MOT_DE_PASSE and _says_nothing(page, champ)
            if (new or unsaid) and not repeats(champ):
                made = makes_a_password(parcours, page.ecran)
                left = known and not is_answered(champ, page.ecran, written)
                sure = new and champ.certaine and not (made or left)
                asked = _MADE.format(bouton=made) if made else _QUESTION
                yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=asked)


def _signed_in_with(parcours: ParcoursFacts) -> Champ | None:
    """The password that the person gave on the way; a code given by a service is none."""
    written = acted_on(parcours)
    return next(
        (
            champ
            for _, champ in asked_fields(parcours, Nature.MOT_DE_PASSE)
            if place_of(champ.lieu) in written and _PASSWORD.search(fold(label_of(champ)))
        ),
        None,
    )


def _may_be_invented_before(parcours: ParcoursFacts, known: Champ) -> bool:
    """Whether one comes for an account, or the screen where one signs in opens one as well.

    Elsewhere the service gave the password with the account: whoever signs in has it.
    """
    if is_about_access(parcours.procedure):
        return True
    screen = parcours.pages[known.lieu.page].ecran
    states = [etat for etat in parcours.etats if etat.ecran == screen]
    ways: list[Bouton | Lien] = [way for etat in states for way in etat.liens]
    ways += [way for etat in states for way in etat.boutons]
    return any(_OPENS.search(fold(way.texte)) for way in ways)


def _says_nothing(page: PageFacts, champ: Champ) -> bool:
    """Whether nothing on the page tells a password to invent from one that exists."""
    controls = (*(b.texte for b in page.boutons), *(a.texte for a in page.liens))
    said = fold(" ".join((page.titre, page.texte, *controls)))
    return not champ.autocomplete and not _LOGIN.search(said)
