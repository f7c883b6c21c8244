"""Unexplained personal data: nothing says why it is asked nor who will read it."""

import re
from collections.abc import Iterable, Iterator

from exigences.catalogue.absences import missing
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_13
from exigences.facts.demandes.acces_perdu import asked_to_send_back
from exigences.facts.demandes.acces_seul import asked_more_so_far
from exigences.facts.demandes.objet import comes_for_a_letter, is_in_a_message
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import (
    asked_fields,
    label_of,
    signs_in_by,
    text_about,
)
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_PERSONAL = (
    Nature.IDENTIFIANT_ADMINISTRATIF,
    Nature.NAISSANCE,
    Nature.TELEPHONE,
    Nature.ADRESSE,
    Nature.COURRIEL,
    Nature.NOM,
)
"""What tells of someone, from what one wonders most about to what goes most without saying."""
_WHY = notion("raison-des-donnees")
_SENT_THERE, _MAILED = notion("dit-ce-qu-on-enverra"), notion("courriel-envoye")
_ONLY_A_NAME = "Ce nom sert-il à autre chose qu'à savoir qui demande ?"
_PERSONAL_OR_NOT = "Ce champ demande-t-il quelque chose de la personne ?"
_WRITTEN = "Ce qui est déjà écrit là vient-il d'un compte où l'on a dit pourquoi ?"
_APART = "Lit-on cette page avant de répondre, et parle-t-elle de cette démarche ?"
_FOR = notion("dit-a-quoi-sert-un-champ")
_HEADS = notion("titre-qui-dit-a-quoi")
_THESE = notion("ce-qui-est-au-dessus")
_NOTICE = notion("page-sur-les-donnees")
_A_NUMBER = re.compile(r"\bnumeros?\b")
_AGES = re.compile(r"\b\d{1,2} ?(?:-|–|a|et) ?\d{1,2} ans\b")
_ABOVE = 12
"""Elements before a field among which a sentence leads to it."""


def _asks_personal_data(parcours: ParcoursFacts) -> bool:
    return any(asked_fields(parcours, *_PERSONAL))


@detector(
    Exigence(
        id="donnees-personnelles-inexpliquees",
        categorie=Categorie.ERREUR,
        titre="Données personnelles inexpliquées",
        demande="Donner des informations sur soi sans savoir pourquoi ni à qui.",
        instruction=(
            "Tu donneras des informations sur toi sans qu'on te dise à quoi elles servent : tu "
            "peux le demander."
        ),
        pourquoi=(
            "On hésite, on répond à côté ou l'on renonce quand on ne sait pas qui lira ce que "
            "l'on écrit."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            RGPD_13,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire à côté des champs pourquoi c'est demandé, qui le lira, et combien de temps "
            "c'est gardé."
        ),
        limites=(
            "Un nom seul n'est qu'une question. Une seule explication, sur n'importe quel écran, "
            "suffit pour tous les champs : rien ne dit que chaque donnée demandée est expliquée."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=_asks_personal_data,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a text that says why the data is asked; a link to a page leaves a doubt.

    An address alone, before an obstacle, tells whose account it is; so does all that is asked of
    who finds the way into an account again.
    """
    if parcours.devant_obstacle and not asked_more_so_far(parcours):
        return
    if any(map(_explains, parcours.pages)):
        return
    unexplained = list(_unexplained(parcours))
    if not unexplained:
        return
    if any(_explains(voisine.page) for voisine in parcours.voisines):
        yield from _told_elsewhere(_most_wondered_at(unexplained))
        return
    asked = [champ for champ in unexplained if not champ.prerempli]
    first = _most_wondered_at(asked or unexplained)
    found = missing(
        parcours,
        f"Rien ne dit pourquoi « {label_of(first)} » est demandé",
        _NOTICE,
        "La page « {page} » dit-elle à quoi servent les informations demandées ?",
        first.lieu,
        near=flair("donnees-personnelles-inexpliquees"),
    )
    for preuve in found:
        if preuve.certitude is Certitude.CERTAINE and first.nature is Nature.NOM:
            yield preuve.doubted(_ONLY_A_NAME)
        elif preuve.certitude is Certitude.CERTAINE and not first.certaine:
            yield preuve.doubted(_PERSONAL_OR_NOT)
        elif preuve.certitude is Certitude.CERTAINE and not asked:
            yield preuve.doubted(_WRITTEN)
        else:
            yield preuve


def _explains(page: PageFacts) -> bool:
    return any(_WHY.search(fold(bloc.texte)) for bloc in page.blocs)


def _told_elsewhere(champ: Champ) -> Iterator[Preuve]:
    """A field of which no screen says why it is asked, where a page that is but linked does."""
    if champ.certaine and champ.nature is not Nature.NOM:
        said = f"Pourquoi « {label_of(champ)} » est demandé n'est dit que sur une autre page"
        yield sure_or_asked(champ.lieu, said, sure=False, question=_APART)


def _most_wondered_at(champs: Iterable[Champ]) -> Champ:
    """The field, of those that are surely personal, of which one wonders most why it is asked."""
    return min(champs, key=lambda c: (not c.certaine, _wonder(c)))


def _wonder(champ: Champ) -> int:
    """How little a person wonders why a field is asked; the prefix of a telephone is the least."""
    return len(_PERSONAL) if champ.type == "select" else _PERSONAL.index(champ.nature)


def _unexplained(parcours: ParcoursFacts) -> Iterator[Champ]:
    """Personal fields that neither their words, nor what they are for, explain.

    A page that says what will be sent explains the address; signing in explains an identifier.
    """
    whose = asked_to_send_back(parcours, Nature.TELEPHONE)
    for page, champ in asked_fields(parcours, *_PERSONAL):
        if champ in whose:
            continue
        mail = champ.nature is Nature.COURRIEL
        sent = mail and any(_is_sent(fold(bloc.texte)) for bloc in page.blocs)
        said = (text_about(page, champ), *_leading_to(page, champ), *_below(page, champ))
        told = any(_FOR.search(fold(text)) for text in said) or _is_headed(page, champ)
        told = told or (mail and comes_for_a_letter(parcours, page))
        told = told or (champ.nature is Nature.NAISSANCE and _is_for_an_age(page))
        named = mail or champ.nature is Nature.NOM
        told = told or (named and is_in_a_message(page, champ))
        if not (sent or told or signs_in_by(page, champ)):
            yield champ


def _is_for_an_age(page: PageFacts) -> bool:
    """Whether a screen says for what ages a thing is: a date of birth tells if one is of them."""
    return any(_AGES.search(fold(bloc.texte)) for bloc in page.blocs)


def _is_sent(plie: str) -> bool:
    return bool(_SENT_THERE.search(plie) or _MAILED.search(plie))


def _is_headed(page: PageFacts, champ: Champ) -> bool:
    """Whether the label, the group or the headings over a field say what its answer is for."""
    said = map(fold, (label_of(champ), champ.groupe, *_headings(page, champ)))
    return any(_HEADS.search(text) or _FOR.search(text) for text in said)


def _headings(page: PageFacts, champ: Champ) -> Iterator[str]:
    """The headings under which a field stands: the last ones that no other field parts."""
    place = champ.lieu
    over = [
        bloc
        for bloc in page.blocs
        if bloc.niveau is not None
        and bloc.lieu.cadre == place.cadre
        and bloc.lieu.ordre < place.ordre
    ]
    if not over:
        return
    last = over[-1].lieu.ordre
    top = max((c.lieu.ordre for c in page.champs if c.lieu.ordre < last), default=-1)
    yield from (bloc.texte for bloc in over if bloc.lieu.ordre > top)


def _leading_to(page: PageFacts, champ: Champ) -> Iterator[str]:
    """The sentences right above an address, and those above a telephone that speak of a number."""
    if champ.nature is Nature.COURRIEL:
        yield from _just_above(page, champ)
    elif champ.nature is Nature.TELEPHONE:
        yield from (text for text in _just_above(page, champ) if _A_NUMBER.search(fold(text)))


def _just_above(page: PageFacts, champ: Champ) -> Iterator[str]:
    """The sentences that lead to a field, where no other field stands between."""
    place = champ.lieu
    top = max((c.lieu.ordre for c in page.champs if c.lieu.ordre < place.ordre), default=0)
    start = max(top, place.ordre - _ABOVE)
    for bloc in page.blocs:
        beside = bloc.courant and bloc.lieu.cadre == place.cadre
        if beside and start < bloc.lieu.ordre < place.ordre:
            yield bloc.texte


def _below(page: PageFacts, champ: Champ) -> Iterator[str]:
    """The texts, a little lower, that speak of the fields that stand over them."""
    place = champ.lieu
    for bloc in page.blocs:
        near = place.ordre < bloc.lieu.ordre <= place.ordre + _ABOVE
        if near and bloc.lieu.cadre == place.cadre and _THESE.search(fold(bloc.texte)):
            yield bloc.texte
