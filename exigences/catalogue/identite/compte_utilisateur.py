"""User account: the procedure asks to open an account, or to have one."""

from collections.abc import Iterator, Sequence

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.acces_perdu import asked_to_send_back
from exigences.facts.demandes.acces_seul import asked_to_register
from exigences.facts.demandes.objet import is_about_access
from exigences.facts.langue.texte import Force, fold, found_wanted
from exigences.facts.page.lecture import (
    Phrase,
    asked_fields,
    asked_on,
    label_of,
    last_until_sending,
    phrases,
    place_of,
    stands_by_a_letter,
)
from exigences.facts.page.partages import is_of_a_group
from exigences.facts.voies.entrees import Voie, in_body, ways_in
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ, Nature
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.mots import notion

_MUST = notion("compte-a-ouvrir")
_NEWS = notion("compte-pour-des-nouvelles")
"""What one signs up for without an account; signing up alone may be for a list or a course."""
_HAD = "Faut-il avoir un compte pour retrouver cet accès ?"
_OPENS = "Cette inscription ouvre-t-elle un compte ?"
_QUESTION = "La démarche peut-elle être faite sans compte ?"


_WHOSE = (
    Nature.COURRIEL,
    Nature.IDENTIFIANT_ADMINISTRATIF,
    Nature.IDENTIFIANT_CONNEXION,
    Nature.NOM,
    Nature.TELEPHONE,
)
"""What says whose account a password opens."""


@detector(
    Exigence(
        id="compte-utilisateur",
        categorie=Categorie.IDENTITE,
        titre="Compte utilisateur",
        demande="Ouvrir un compte sur le service, ou en avoir déjà un, et s'y connecter.",
        instruction=(
            "Il te faut un compte sur ce service. Garde bien ton identifiant : il resservira."
        ),
        pourquoi=(
            "Chaque service a son compte. Il faut s'en souvenir des mois plus tard, ou demander à "
            "quelqu'un qui l'a gardé pour soi."
        ),
        mode=Mode.AVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Permettre de faire la demande sans compte, et de la retrouver avec un numéro de "
            "dossier."
        ),
        limites=(
            "Là où l'on peut aussi continuer sans compte, il n'y a qu'une question ; de même là où "
            "l'on s'inscrit par un nom et une adresse, sans mot de passe, et pour un compte qui "
            "n'est demandé qu'après l'envoi."
        ),
        annonce=(
            "créer compte",
            "ouvrir compte",
            "création compte",
            "compte usager",
            "compte utilisateur",
            "compte personnel",
            "compte nominatif",
            "avoir compte",
            "créer espace",
            "ouvrir espace",
            "ouvrirez espace",
            "ouvrez espace",
            "espace client",
            "besoin compte",
            "enregistrement compte",
            "inscrire compte",
            "supprimer compte",
            "disposer compte",
            "posséder compte",
            "nécessite compte",
            "requiert compte",
            "inscription préalable",
            "espace personnel",
            "faut compte",
            "activer compte",
            "ouverture compte",
            "connecter compte",
            "vous connecter",
            "connectez-vous",
            "être inscrit",
            "s'inscrire",
            "vous inscrire",
            "inscrivez-vous",
            "inscrire site",
            "espace particulier",
            "nécessite authentification",
            "authentification nécessaire",
            "identifiez-vous",
            "vous identifier",
            "connexion obligatoire",
            "espace adhérent",
            "espace famille",
            "espace citoyen",
            "espace usager",
            "utilisateurs connectés",
            "membres inscrits",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the passwords of an account, one a page, and the sentences that ask for an account.

    Where none leaves no doubt, the button that opened one does, or what is asked without one.
    """
    for find in (_asked, _opened, _without_password):
        found = tuple(find(parcours))
        yield from found
        if any(preuve.certitude is Certitude.CERTAINE for preuve in found):
            return


def _asked(parcours: ParcoursFacts) -> Iterator[Preuve]:
    free = any(way.voie is Voie.SANS_COMPTE and in_body(way) for way in ways_in(parcours))
    told = [page.indice for page, _ in asked_fields(parcours, *_WHOSE)]
    for page in parcours.pages:
        for champ in asked_on(page):
            if champ.nature in MOTS_DE_PASSE and not is_of_a_group(champ):
                sure = not free and _is_someones(champ, page.indice, told)
                yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)
                break
    if not parcours.complet:
        yield from _spare(parcours)
    last = last_until_sending(parcours)
    for phrase in phrases(parcours):
        named = found_wanted(_MUST, phrase.plie)
        if named and "inscri" in named.group() and _is_for_news(phrase, parcours):
            continue
        if named and phrase.force in (Force.DEMANDE, Force.CHOIX):
            asks = phrase.force is Force.DEMANDE and "compte" in named.group()
            sure = asks and not free and phrase.bloc.lieu.page <= last
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)


def _is_someones(champ: Champ, here: int, told: Sequence[int]) -> bool:
    """Whether something says whose account it is: alone, a password may lock anything.

    Of one that is known, by then; one that is invented may come before the name.
    """
    if "compte" in fold(label_of(champ)).split():
        return True
    return bool(told) and (champ.nature is not Nature.MOT_DE_PASSE or min(told) <= here)


def _opened(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The control by which the replay began to open an account, where it then filled a form."""
    controls: dict[object, Bouton | Lien] = {}
    for page in parcours.pages:
        controls |= {place_of(bouton.lieu): bouton for bouton in page.boutons}
        controls |= {place_of(lien.lieu): lien for lien in page.liens}
    filled = [r.lieu.page for r in parcours.journal if r.verbe == "remplir" and r.lieu]
    for record in parcours.journal:
        pressed = controls.get(place_of(record.lieu)) if record.lieu else None
        if pressed is None or record.verbe not in ("cliquer", "envoyer"):
            continue
        told = fold(pressed.texte)
        named = found_wanted(_MUST, told)
        if named and "compte" in named.group() and any(p >= pressed.lieu.page for p in filled):
            yield Preuve.at(pressed.lieu, pressed.texte)
            return


def _without_password(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What finds a lost password again, which is that of an account; what registers, and opens one.

    A name and an address alone may sign up for a course: an identifier is that of an account.
    """
    about = is_about_access(parcours.procedure)
    if lost := asked_to_send_back(parcours):
        said = f"{label_of(lost[0])} : pour retrouver l'accès à un compte"
        yield sure_or_asked(lost[0].lieu, said, sure=about, question=_HAD)
    elif new := asked_to_register(parcours):
        own = any(champ.nature is Nature.IDENTIFIANT_CONNEXION for champ in new)
        said = f"{label_of(new[0])} : pour s'inscrire"
        yield sure_or_asked(new[0].lieu, said, sure=own or about, question=_OPENS)


def _is_for_news(phrase: Phrase, parcours: ParcoursFacts) -> bool:
    """Whether one signs up for news, by the words or by the form beside them."""
    page = parcours.pages[phrase.bloc.lieu.page]
    return bool(_NEWS.search(phrase.plie)) or stands_by_a_letter(page, phrase.bloc)


def _spare(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Sign-ins offered beside other things, where the end was not seen: they may be needed."""
    for page in parcours.pages:
        spare = {(f.lieu.cadre, f.indice) for f in page.formulaires if f.accessoire}
        for champ in page.champs:
            password = champ.visible and champ.nature in MOTS_DE_PASSE
            if password and (champ.lieu.cadre, champ.formulaire) in spare:
                yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_QUESTION)
                break
