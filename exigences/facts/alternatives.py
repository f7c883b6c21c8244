"""Finds the best other way than digital that a service gives, and proves its level."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigences.facts.texte import excerpt, fold, sentences
from exigences.model.facts import (
    Alternative,
    Bloc,
    NiveauAlternative,
    PageFacts,
    TypeContact,
)
from exigences.model.lieu import Lieu

_PAPIER = re.compile(
    r"\b(?:formulaires?|dossiers?|demandes?|versions?|declarations?|imprimes?) papier\b|"
    r"\b(?:sur|au format|en|format|version) papier\b|\bpapier libre\b|\bcerfa\b"
)
_VOIE = re.compile(
    rf"{_PAPIER.pattern}|\bpar (?:la |voie )?(?:courrier|poste|postale)\b|\bcourrier postal\b|"
    r"\bguichets?\b|\ba l'accueil\b|\bsur place\b|\b(?:en|a la|a votre|dans votre) mairie\b|"
    r"\ben (?:agence|prefecture|personne|permanence)\b|\bfrance services\b|\bpoints? d'accueil\b|"
    r"\b(?:dans|a|au) (?:nos|notre|l'une de nos|un de nos|votre) "
    r"(?:agences?|bureaux?|locaux|permanences?|accueil)\b|\bau (?:bureau|ccas)\b|"
    r"\b(?:par|au) telephone\b|\btelephonez\b|\bappelez\b|\ben appelant\b"
)
_INDICES = ("papier", "courrier", "guichet", "accueil", "sur place", "mairie", "agence", "cerfa",
            "prefecture", "personne", "permanence", "france services", "bureau", "locaux", "ccas",
            "telephon", "appel", "postale", "poste", "en ligne", "internet", "dematerialise",
            "electronique", "numerique", "teleservice", "ce site", "portail", "autre")  # fmt: skip
"""Words without which no block is read further."""
_FAIRE = re.compile(
    r"\bpouvez\b|\bpossible\b|\bpeut\b|\bpeuvent\b|\bfaire\b|\bfaites\b|\bdepos|\benvo[iy]|\badress|"
    r"\bretir|\bdemand(?:er|ez)\b|\brempli|\bretourn|\bremett|\bvenez\b|\bvenir\b|\bappel(?:er|ez)\b|"
    r"\btelephonez\b|\bpassez\b|\brendez-vous\b|\baccueill|\brecoi|\baccept|\bsans internet\b|"
    r"\bautres? (?:facon|moyen|maniere|solution|voie)|\bpreferez\b|\baussi\b|\begalement\b|"
    r"\bcontact(?:er|ez)\b|\bdisponible"
)
_ENTREE = re.compile(
    r"^(?:si|lorsque|quand|faute de?|sans|pour|en cas|a defaut|meme)\b[^,?]{0,120}[,?]\s*"
)
_PAS_OBLIGE = re.compile(
    r"\b(?:n'est|n'etes|n'avez|pas|sans)\b[^,.]{0,12}(?:oblig\w+|besoin)[^,.:]{0,60}"
)
_NON = re.compile(
    r"^non\b|\baucune?s?\b|\bni\b|\bn(?:e |')[^,.]{0,40}?\b(?:pas|plus|aucune?|jamais)\b|"
    r"\b(?:exclusivement|uniquement|seulement)\b|\bpas (?:de|d')|\bsupprime|\bremplace|"
    r"\b100 ?% (?:en ligne|numerique|dematerialise)"
)
_SEULE_VOIE_HUMAINE = re.compile(
    r"\b(?:exclusivement|uniquement|seulement) (?:par (?:courrier|telephone|voie postale)|"
    r"sur place|au guichet|en mairie|a l'accueil|sur papier)"
)
_EN_LIGNE = (
    r"(?:en ligne|sur internet|par internet|dematerialise\w*|numerique\w*|par voie electronique|"
    r"via le teleservice|sur ce (?:site|portail))"
)
_EXCLUSIF = re.compile(
    rf"\b(?:exclusivement|uniquement|seulement|100 ?%) {_EN_LIGNE}|{_EN_LIGNE} "
    r"(?:exclusivement|uniquement|seulement)|"
    r"\baucune? (?:demande|autre|dossier|declaration|inscription)\b[^.]{0,60}"
    r"(?:papier|courrier|autre forme|autre voie|autre moyen|guichet)|"
    r"\baucune autre (?:voie|forme)"
)
_DEMARCHE = re.compile(
    r"\bdemandes?\b|\bdemarches?\b|\bprocedure\b|\binscriptions?\b|\bdeclarations?\b|\bdossiers?\b|"
    r"\bteleservice\b"
)
_NUMERIQUE = re.compile(
    r"rendez-vous[^.]{0,60}(?:en ligne|sur (?:le|notre|ce) site|sur internet|doctolib)|"
    r"(?:en ligne|sur internet)[^.]{0,30}rendez-vous|"
    r"(?:telecharg|imprim)[^.]{0,80}(?:numeris|scann|televers)"
)
_REPONSE = re.compile(
    r"\brecevr|\brecevez\b|\brecu\b|\bvous (?:sera|seront|serez)\b|\bnotifi|\breponse\b|\bcode\b|"
    r"\b(?:nous|on|agents?|conseillere?s?|services?|mairie) (?:vous|te) "
    r"(?:contact|rappel|appel|repond|adress|inform|previen|enverr)|"
    r"\bvous (?:contacter|rappeler|repondre|informer|prevenir)(?:a|ons|ont)\b|\bremise du titre\b"
)
_RETOUR = re.compile(
    r"\brenvoy|\benvoy|\benvoi|\bdepos|\bretourn|\badress(?:ez|er)\b|\bremett|\brapport|\bposte[rz]?\b"
)
_PAS_UN_ACCUEIL = re.compile(
    r"\bcnil\b|hebergeu|heberge par|hebergement|publication|\brcs\b|capital social|editeur|"
    r"protection des donnees|\bdpo\b"
)

type _Proof = tuple[Lieu, str]


@dataclass(slots=True)
class _Signs:
    """What the pages say, each with its proofs."""

    mentions: list[_Proof]
    papier: list[_Proof]
    contacts: list[_Proof]
    adresses: list[_Proof]
    refus: list[_Proof]


def find_alternative(pages: tuple[PageFacts, ...]) -> Alternative:
    """Give the highest level that the pages prove; e-mail and online appointments are digital."""
    signs = _Signs(mentions=[], papier=[], contacts=[], adresses=[], refus=[])
    for page in pages:
        _read_texts(page.blocs, signs)
        _read_contacts(page, signs)
    if signs.papier and signs.adresses:
        return _level(NiveauAlternative.EQUIVALENT_COMPLET, signs.papier, signs.adresses)
    if signs.refus:
        said = NiveauAlternative.MENTIONNEE if signs.mentions else NiveauAlternative.AUCUNE
        return _level(said, signs.mentions, signs.refus)
    if signs.contacts:
        return _level(NiveauAlternative.CONTACT_VERIFIABLE, signs.mentions, signs.contacts)
    if signs.mentions and signs.adresses:
        return _level(NiveauAlternative.CONTACT_VERIFIABLE, signs.mentions, signs.adresses)
    if signs.mentions:
        return _level(NiveauAlternative.MENTIONNEE, signs.mentions, ())
    return _level(NiveauAlternative.AUCUNE, (), ())


def _level(niveau: NiveauAlternative, *proofs: Iterable[_Proof]) -> Alternative:
    kept = [proof for kind in proofs for proof in tuple(kind)[:2]]
    return Alternative(niveau=niveau, preuves=tuple(dict.fromkeys(kept)))


def _read_texts(blocs: tuple[Bloc, ...], signs: _Signs) -> None:
    for heading, bloc in _with_heading(blocs):
        plain = fold(bloc.texte)
        if not any(word in plain or word in heading for word in _INDICES):
            continue
        if not (_VOIE.search(plain) or _VOIE.search(heading) or _EXCLUSIF.search(plain)):
            continue
        for sentence in sentences(bloc.texte):
            _read_sentence(heading, sentence, bloc.lieu, signs)


def _with_heading(blocs: tuple[Bloc, ...]) -> Iterator[tuple[str, Bloc]]:
    """Each text that is not tied to a field, with the folded heading just before it."""
    heading = ""
    for bloc in blocs:
        if bloc.niveau is not None:
            heading = fold(bloc.texte)
        elif not bloc.champ:
            yield heading, bloc


def _read_sentence(heading: str, sentence: str, lieu: Lieu, signs: _Signs) -> None:
    plain = fold(sentence)
    own = _PAS_OBLIGE.sub(" ", _ENTREE.sub("", plain))
    proof = (lieu, excerpt(sentence))
    if _EXCLUSIF.search(own) and _DEMARCHE.search(own):
        signs.refus.append(proof)
        return
    refused = _NON.search(_SEULE_VOIE_HUMAINE.sub(" ", own))
    if refused or _NUMERIQUE.search(plain) or _REPONSE.search(own):
        return
    way = _VOIE.search(plain) or (_RETOUR.search(own) and _VOIE.search(heading))
    if not way or not _FAIRE.search(plain):
        return
    signs.mentions.append(proof)
    if _PAPIER.search(plain) or (_PAPIER.search(heading) and _RETOUR.search(own)):
        signs.papier.append(proof)


def _read_contacts(page: PageFacts, signs: _Signs) -> None:
    for contact in page.contacts:
        proof = (contact.lieu, contact.extrait)
        if _PAS_UN_ACCUEIL.search(fold(contact.extrait)):
            continue
        match contact.type:
            case TypeContact.TELEPHONE:
                signs.contacts.append(proof)
            case TypeContact.ADRESSE:
                signs.adresses.append(proof)
            case TypeContact.FORMULAIRE_PAPIER:
                signs.papier.append(proof)
            case TypeContact.COURRIEL | TypeContact.HORAIRES:
                continue
