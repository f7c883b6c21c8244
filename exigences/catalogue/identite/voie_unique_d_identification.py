"""Only way in: one single means of identification is offered."""

from collections.abc import Iterable, Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CONSEIL_D_ETAT_2022, MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.acces_seul import account_opened, asked_to_register, signed_in
from exigences.facts.demandes.objet import gives_up_an_account, is_about_access
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, asked_fields, last_asking, place_of
from exigences.facts.voies.connexion import demands_sign_in, has_more_to_do
from exigences.facts.voies.entrees import Voie, WayIn, in_body, tells_of_others, ways_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_OTHER = notion("autre-entree")
_OPENS = notion("ouvrir-un-compte")
_NAMED = notion("compte-ou-connexion")

_ELSEWHERE = "Les autres façons de s'identifier permettent-elles de faire cette démarche ?"
_FREE = "Faut-il s'identifier pour faire cette démarche ?"


@detector(
    Exigence(
        id="voie-unique-d-identification",
        categorie=Categorie.IDENTITE,
        titre="Voie unique d'identification",
        demande="S'identifier par le seul moyen que le service prévoit.",
        instruction="Il n'y a qu'une façon d'entrer : vérifie d'abord que tu peux t'en servir.",
        pourquoi=(
            "Qui n'a pas ce moyen, l'a perdu ou n'y a pas droit ne peut pas commencer, même avec "
            "un droit ouvert."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            CONSEIL_D_ETAT_2022,
            REGLEMENT_2018_1724,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Proposer au moins deux moyens d'entrer, dont un sans compte ni identité numérique."
        ),
        limites=(
            "Les autres voies sont cherchées dans le corps des écrans vus : une voie rangée dans "
            "un menu, ou offerte par une page non ouverte, peut manquer à la comparaison. Rien "
            "n'est dit là où nul ne s'identifie ni n'ouvre de compte."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Compare all the ways in of the parcours: one alone is the only way.

    Whoever gives up an account can only come in by it.
    """
    if gives_up_an_account(parcours.procedure):
        return
    ways = [
        way
        for way in ways_in(parcours)
        if in_body(way) and not (parcours.complet and _is_what_is_asked(way, parcours))
    ]
    names = {way.nom if way.voie is Voie.FOURNISSEUR else way.voie for way in ways}
    if len(names) != 1 or ways[0].voie in (Voie.SANS_COMPTE, Voie.SANS_TIERS):
        return
    elsewhere = any(_offers_others(page) for page in parcours.pages)
    way = ways[0]
    gated = any(_is_plain(w, parcours) and _gates(w, parcours) for w in ways)
    passed = all(_OPENS.search(fold(w.nom)) and not _was_pressed(w, parcours) for w in ways)
    if not gated and parcours.complet and passed:
        return  # all was done without it: one signs up to something else, or may open an account
    if not gated and _comes_in_by_none(ways, parcours):
        return
    yield sure_or_asked(
        way.lieu,
        f"Seule voie vue : {way.nom if way.voie is Voie.FOURNISSEUR else 'un compte du service'}",
        sure=gated and not elsewhere,
        question=_ELSEWHERE if elsewhere else _FREE,
    )


def _comes_in_by_none(ways: Iterable[WayIn], parcours: ParcoursFacts) -> bool:
    """Whether all was seen, and nobody signed in, took a way in, or came for an account."""
    opens = bool(_OPENS.search(fold(parcours.procedure.nom)))
    seen = parcours.complet or parcours.devant_obstacle
    taken = signed_in(parcours) or any(_was_pressed(way, parcours) for way in ways)
    return seen and not taken and not opens and account_opened(parcours) is None


def _was_pressed(way: WayIn, parcours: ParcoursFacts) -> bool:
    return place_of(way.lieu) in acted_on(parcours)


def _offers_others(page: PageFacts) -> bool:
    """Whether a page speaks of other ways in than those that were recognized."""
    return tells_of_others(page) or any(_OTHER.search(fold(lien.texte)) for lien in page.liens)


def _gates(way: WayIn, parcours: ParcoursFacts) -> bool:
    """Whether the procedure goes through a way in: it was taken, or its page is there for it."""
    if _is_what_is_asked(way, parcours) or _invents(way, parcours):
        return False
    seen = parcours.complet or parcours.devant_obstacle
    if seen and is_about_access(parcours.procedure) and not signed_in(parcours):
        return False
    page = parcours.pages[way.lieu.page]
    acted = [r.lieu for r in parcours.journal if r.lieu is not None]
    passed = page.ecran != parcours.pages[-1].ecran and any(
        parcours.pages[lieu.page].ecran == page.ecran for lieu in acted
    )
    opens = _OPENS.search(fold(way.nom))  # whoever opens an account does not come in by it
    taken = not opens and any(place_of(lieu) == place_of(way.lieu) for lieu in acted)
    return taken or (not passed and (demands_sign_in(page) or not has_more_to_do(page)))


def _is_what_is_asked(way: WayIn, parcours: ParcoursFacts) -> bool:
    """Whether a way in is the account that the procedure opens: nothing is asked after it.

    Its password is invented there, or comes by e-mail.
    """
    last = last_asking(parcours)
    screen = account_opened(parcours)
    invented = any(asked_fields(parcours, Nature.NOUVEAU_MOT_DE_PASSE))
    if last is not None and not invented and asked_to_register(parcours):
        screen = last.ecran
    if screen is None:
        return False
    there = parcours.pages[way.lieu.page].ecran == screen
    return there or bool(_OPENS.search(fold(way.nom)))


def _invents(way: WayIn, parcours: ParcoursFacts) -> bool:
    """Whether a way in is the password that one chooses for an account: others may be open."""
    return any(
        champ.nature is Nature.NOUVEAU_MOT_DE_PASSE and place_of(champ.lieu) == place_of(way.lieu)
        for champ in parcours.pages[way.lieu.page].champs
    )


def _is_plain(way: WayIn, parcours: ParcoursFacts) -> bool:
    """Whether a way in cannot be taken for something else, such as « S'inscrire » to a letter."""
    if way.voie is Voie.FOURNISSEUR or _NAMED.search(fold(way.nom)):
        return True
    fields = parcours.pages[way.lieu.page].champs
    return any(c.lieu.element == way.lieu.element for c in fields)
