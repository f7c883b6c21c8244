"""Identifiers to find again: one signs in by a name and a password chosen another day."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import AUTHENTIFICATION_ACCESSIBLE, MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    Phrase,
    acted_by_screen,
    acted_on,
    asked_fields,
    asked_on,
    in_its_form,
    is_answered,
    label_of,
    phrases_read,
)
from exigences.facts.voies.comptes import account_passwords, sign_in_passwords
from exigences.facts.voies.entrees import Voie, in_body, ways_in
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_WITHOUT = notion("entrer-sans-mot-de-passe")
_WHICH = notion("dit-quel-identifiant")
_NAMES = (Nature.IDENTIFIANT_CONNEXION, Nature.COURRIEL, Nature.IDENTIFIANT_ADMINISTRATIF)
_OTHERS = frozenset({Voie.FOURNISSEUR, Voie.CLE, Voie.SANS_COMPTE, Voie.SANS_TIERS})
_LESS = "Peut-on entrer par un autre moyen, ou avec un papier sous les yeux ?"


@detector(
    Exigence(
        id="identifiants-a-retenir",
        categorie=Categorie.IDENTITE,
        titre="Identifiants à retrouver",
        demande="Retrouver l'identifiant et le mot de passe d'un compte ouvert un autre jour.",
        instruction=(
            "Retrouve avant de commencer ton identifiant et ton mot de passe : on te les demande "
            "à l'entrée."
        ),
        pourquoi=(
            "Des mois après, qui ne les a ni notés ni gardés dans son navigateur n'entre pas ; "
            "qui se fait aider doit les confier."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            AUTHENTIFICATION_ACCESSIBLE,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire sous le champ lequel est l'identifiant, et où il est écrit ; puis laisser "
            "entrer par un lien reçu, une clé d'accès ou FranceConnect."
        ),
        limites=(
            "Le rejeu doit s'être identifié. Là où un autre moyen d'entrer est montré, ou un "
            "numéro écrit sur un papier, il n'y a qu'une question ; un compte ouvert pendant la "
            "démarche ne compte pas."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sign-ins that the replay filled with what it knew before; each form once."""
    known = set(account_passwords(parcours))
    acted = acted_by_screen(parcours)
    spared = _has_another_way(parcours)
    seen: set[tuple[object, ...]] = set()
    for page, champ in sign_in_passwords(parcours):
        place = page.at(champ.lieu)
        filled = is_answered(champ, page.ecran, acted)
        when = _filled_at(parcours, page, champ)
        invented = any(_given_before(parcours, when, Nature.NOUVEAU_MOT_DE_PASSE))
        if place in seen or not filled or invented:  # what was just invented is in mind
            continue
        seen.add(place)
        yield sure_or_asked(
            champ.lieu,
            _told(parcours, page, champ),
            sure=champ in known and not spared,
            question=_LESS,
        )


def _has_another_way(parcours: ParcoursFacts) -> bool:
    """Whether the pages offer to come in otherwise: by a provider, a key, a link that is sent."""
    if any(way.voie in _OTHERS and in_body(way) for way in ways_in(parcours)):
        return True
    controls: list[Bouton | Lien] = []
    for page, _ in sign_in_passwords(parcours):
        controls.extend(page.boutons)
        controls.extend(page.liens)
    return any(c.region in CORPS and _WITHOUT.search(fold(c.texte)) for c in controls)


def _filled_at(parcours: ParcoursFacts, page: PageFacts, champ: Champ) -> int:
    """The rank of the page on which a field is first answered: one may come back to its screen."""
    acted = (
        rank
        for rank, cadre, selecteur in acted_on(parcours)
        if cadre == champ.lieu.cadre and selecteur in champ.boites
        if rank < len(parcours.pages) and parcours.pages[rank].ecran == page.ecran
    )
    return min(acted, default=page.indice)


def _given_before(parcours: ParcoursFacts, page: int, nature: Nature) -> Iterator[Champ]:
    """The fields of a nature that the replay answered on a page before that rank, in order."""
    acted = acted_by_screen(parcours)
    for before, champ in asked_fields(parcours, nature):
        if before.indice < page and is_answered(champ, before.ecran, acted):
            yield champ


def _told(parcours: ParcoursFacts, page: PageFacts, password: Champ) -> str:
    """What is to be remembered, in the words of the page, and where its form is told, if it is."""
    before = tuple(_given_before(parcours, page.indice, Nature.IDENTIFIANT_CONNEXION))
    name = _name_beside(page, password) or (before[-1] if before else None)
    asked = [champ for champ in (name, password) if champ is not None]
    labels = " et ".join(f"« {label_of(champ).rstrip(' *')} »" for champ in asked)
    if name is None or name.nature is not Nature.IDENTIFIANT_CONNEXION:
        return labels
    for phrase in phrases_read(parcours):
        if _WHICH.search(phrase.plie):
            return f"{labels} ; {_speaker(parcours, phrase)} dit : « {phrase.texte} »"
    return labels


def _name_beside(page: PageFacts, password: Champ) -> Champ | None:
    """What a form asks beside a password: whose it is."""
    beside = in_its_form(asked_on(page), password)
    return next((champ for champ in beside if champ.nature in _NAMES), None)


def _speaker(parcours: ParcoursFacts, phrase: Phrase) -> str:
    """What says a sentence: a screen of the journey, or the page that it links, by its name."""
    linked = (v.nom for v in parcours.voisines if v.page.indice == phrase.bloc.lieu.page)
    named = next(linked, "")
    return f"la page « {named} »" if named else "l'écran"
