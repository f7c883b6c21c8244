"""Finds the best other way than digital that a service gives, and proves its level."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from exigences.facts.canaux import NOMMES, Canal
from exigences.facts.detours import (
    BOOKED,
    MAILED,
    follows_the_form,
    goes_back_on_line,
    helps_on_line,
    is_beside,
    says_only,
    serves_elsewhere,
)
from exigences.facts.guichets import COURRIER, GUICHET, INDICES
from exigences.facts.saisies import bare_of
from exigences.facts.texte import excerpt, fold, sentences
from exigences.model.champs import Nature
from exigences.model.facts import (
    Alternative,
    Bloc,
    Contact,
    NiveauAlternative,
    PageFacts,
    TypeContact,
)
from exigences.model.lieu import Lieu
from exigences.mots import Trouve

_PAPIER = re.compile(
    r"\b(?:formulaires?|dossiers?|demandes?|versions?|declarations?|imprimes?) papier\b|"
    r"\b(?:sur|au format|en|format|version) papier\b|\bpapier libre\b|"
    r"(?<!certificat medical \()(?<!certificat medical )(?<!attestation \()\bcerfa\b"
)
_INDICES = ("papier", "courrier", "guichet", "accueil", "sur place", "mairie", "agence", "cerfa",
            "prefecture", "personne", "permanence", "france services", "bureau", "locaux", "ccas",
            "telephon", "appel", "postale", "poste", "en ligne", "internet", "dematerialise",
            "electronique", "numerique", "teleservice", "ce site", "portail", "autre",
            *INDICES)  # fmt: skip
"""Words without which no block is read further."""
_FAIRE = re.compile(
    r"\bpouvez\b|\bpossible\b|\bpeut\b|\bpeuvent\b|\bfaire\b|\bfaites\b|\bdepos|\benvo[iy]|"
    r"\badress|"
    r"\bretir\w+ [^.]{0,40}(?:dossier|formulaire|imprime)|(?:dossier|formulaire|"
    r"imprime)[^.]{0,40}\bretir|"
    r"\becri(?:re|vez|vant)\b|\ben vous (?:rendant|presentant)\b|\bpresentez-vous\b|"
    r"\bdemand(?:er|ez)\b|\brempli|\bretourn|\bremett|\bvenez\b|\bvenir\b|\bappel(?:er|ez)\b|"
    r"\btelephonez\b|\bpassez\b|\brendez-vous\b|\baccueill|\brecoi|\baccept|\bsans internet\b|"
    r"\bautres? (?:facon|moyen|maniere|solution|voie)|\bpreferez\b|\baussi\b|\begalement\b|"
    r"\bcontact(?:er|ez)\b|\bdisponible|"
    r"\b(?:demande|demarche|inscription|declaration|dossier|depot|reclamation)s?\b"
    r"(?![^.;]*\b(?:retrait|retir|remis))[^.;]{0,60}\b(?:se f(?:ait|ont|era|eront)|s'effectue\w*)\b"
)
_AUTRES = re.compile(
    r"\bautres? (?:facon|moyen|maniere|solution|voie)|\bautrement\b|\bsans internet\b|"
    r"\bhors ligne\b|"
    r"\bpas internet\b|\bcomment (?:faire|demander|deposer)\b"
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
    rf"\bne [^.]{{0,60}}\bque (?:par|sur|en|via) [^.]{{0,30}}\b(?:ligne|internet|numerique|"
    rf"electronique)\b|"
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
    r"(?:telecharg|imprim)[^.]{0,80}(?:numeris|scann|televers)|"
    r"\ben (?:remplissant|utilisant|completant) (?:le|un|notre) formulaire (?:en ligne|de contact)"
)
_REPONSE = re.compile(
    r"\brecevr|\brecevez\b|\brecevoir\b|\brecu\b|\bvous (?:sera|seront|serez)\b|\bnotifi|"
    r"\breponse\b|\bcode\b|"
    r"^nous (?:l'|la |le |les |vous )?(?:l'|la |le |les )?(?:envoyons|adressons|expedions)\b|"
    r"\b(?:nous|on|agents?|conseillere?s?|services?|mairie|policiers?|gendarmes?"
    r"|inspect\w+|gestionnaires?) (?:vous|te) "
    r"(?:contact|rappel|appel|repond|adress|inform|previen|enverr)|"
    r"\bvous (?:contacter|rappeler|repondre|informer|prevenir)(?:a|ons|ont)\b|\bremise du titre\b"
)
_SUR_PAPIER = re.compile(r"\bpapier\b|\bpar (?:la poste|courrier|voie postale)\b|\bsans internet\b")
_ENVOI_DU_SERVICE = re.compile(
    r"\b(?:est|sont|sera|seront) (?:\w+ ){0,2}(?:envoye|adresse|delivre|remis|expedie|transmis|"
    r"livre)"
)
_ENVOI_DE_LA_PERSONNE = re.compile(r"\b(?:demandes?|dossiers?|formulaires?|pieces?)\b")
_RETOUR = re.compile(
    r"\brenvoy|\benvoy|\benvoi|\bdepos|\bretourn|\badress(?:ez|er)\b|\bremett|\brapport|"
    r"\bposte[rz]?\b"
)
_PAS_UN_ACCUEIL = re.compile(
    r"\bcnil\b|hebergeu|heberge par|hebergement|publication|\brcs\b|capital social|editeur|"
    r"protection des donnees|\bdpo\b"
)


class Voie(StrEnum):
    """A way other than digital, or the refusal of any."""

    PAPIER = "papier"
    COURRIER = "courrier"
    GUICHET = "guichet"
    TELEPHONE = "telephone"
    REFUS = "refus"
    """The page says that no other way is open."""


_PAR_VOIE: Mapping[Voie, Trouve] = MappingProxyType(
    {
        Voie.PAPIER: _PAPIER,
        Voie.COURRIER: COURRIER,
        Voie.GUICHET: GUICHET,
        Voie.TELEPHONE: NOMMES[Canal.TELEPHONE],
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoieDite:
    """Another way that a sentence offers, or refuses."""

    voies: frozenset[Voie]
    lieu: Lieu
    texte: str


type _Proof = tuple[Lieu, str]


def find_alternative(
    pages: tuple[PageFacts, ...], saisies: frozenset[str] = frozenset()
) -> Alternative:
    """Give the highest level that the pages prove; e-mail and online appointments are digital.

    `saisies` is what the person typed (see `typed_values`): shown back, it is no contact.
    """
    booked = says_only(pages, BOOKED)
    said = tuple(way for way in ways_said(pages) if not _leads_on_line(way, booked=booked))
    refused = [(v.lieu, v.texte) for v in said if Voie.REFUS in v.voies]
    mentions = [(v.lieu, v.texte) for v in said if Voie.REFUS not in v.voies]
    paper = [(v.lieu, v.texte) for v in said if Voie.PAPIER in v.voies]
    forms = reachable(pages, TypeContact.FORMULAIRE_PAPIER, saisies)
    mailed = says_only(pages, MAILED)
    paper += [proof for proof in forms if not goes_back_on_line(proof[1], mailed=mailed)]
    phones = reachable(pages, TypeContact.TELEPHONE, saisies, demarche=True)
    addresses = reachable(pages, TypeContact.ADRESSE, saisies)
    if paper and addresses:
        return _level(NiveauAlternative.EQUIVALENT_COMPLET, paper, addresses)
    if refused:
        level = NiveauAlternative.MENTIONNEE if mentions else NiveauAlternative.AUCUNE
        return _level(level, mentions, refused)
    if phones or (mentions and addresses):
        return _level(NiveauAlternative.CONTACT_VERIFIABLE, mentions, phones or addresses)
    return _level(NiveauAlternative.MENTIONNEE if mentions else NiveauAlternative.AUCUNE, mentions)


def _leads_on_line(way: VoieDite, *, booked: bool) -> bool:
    """Whether another way is itself digital: a form sent by e-mail, a counter booked on line."""
    if Voie.PAPIER in way.voies and goes_back_on_line(way.texte, mailed=False):
        return True
    if way.voies <= {Voie.GUICHET, Voie.TELEPHONE} and helps_on_line(fold(way.texte)):
        return True
    return booked and way.voies == {Voie.GUICHET} and "sans rendez-vous" not in fold(way.texte)


def ways_said(pages: tuple[PageFacts, ...]) -> Iterator[VoieDite]:
    """Sentences that offer another way than digital, or refuse all, in the order of the pages."""
    for page in pages:
        before = ""
        for heading, lead, bloc in _with_context(page.blocs):
            plain, above = fold(bloc.texte), before
            before = fold(sentences(bloc.texte)[-1]) if plain else before
            if not (_may_offer(plain) or _may_offer(heading)):
                continue
            if not (_names_a_way(plain) or _names_a_way(heading) or _EXCLUSIF.search(plain)):
                continue
            for sentence in sentences(bloc.texte):
                found = _ways_of(heading, lead, fold(sentence))
                if found and not _is_aside(found, fold(sentence), above):
                    yield VoieDite(voies=found, lieu=bloc.lieu, texte=excerpt(sentence))
                above = fold(sentence)


@lru_cache(maxsize=8192)
def _may_offer(plain: str) -> bool:
    return any(word in plain for word in _INDICES)


@lru_cache(maxsize=8192)
def _names_a_way(plain: str) -> bool:
    return any(said.search(plain) for said in _PAR_VOIE.values())


def _is_aside(found: frozenset[Voie], plain: str, above: str) -> bool:
    """Whether a sentence sends what the online form gave, or calls for something else."""
    if found == {Voie.TELEPHONE}:
        return is_beside(f"{above if above.endswith('?') else ''} {plain}")
    return found <= {Voie.PAPIER, Voie.COURRIER} and follows_the_form(plain, above)


def reachable(
    pages: tuple[PageFacts, ...],
    kind: TypeContact,
    saisies: frozenset[str] = frozenset(),
    *,
    demarche: bool = False,
) -> list[_Proof]:
    """Contacts of a kind that are the service's: not its host's, the CNIL's or the person's.

    With `demarche`, only those by which the procedure may be done.
    """
    return [
        (contact.lieu, contact.extrait)
        for page in pages
        for contact in page.contacts
        if contact.type is kind
        and not _PAS_UN_ACCUEIL.search(fold(contact.extrait))
        and not any(bare_of(contact.valeur).startswith(value) for value in saisies)
        and not _is_piece(page, contact)
        and not (demarche and serves_elsewhere(contact, page.blocs))
    ]


def _is_piece(page: PageFacts, contact: Contact) -> bool:
    """Whether a form to print is a paper that the page wants back as a file."""
    if contact.type is not TypeContact.FORMULAIRE_PAPIER:
        return False
    if not any(champ.nature is Nature.FICHIER for champ in page.champs):
        return False
    said = (contact.extrait, *(b.texte for b in page.blocs if "formulaire" in fold(b.texte)))
    return not any(_SUR_PAPIER.search(fold(text)) for text in said)


def _level(niveau: NiveauAlternative, *proofs: Iterable[_Proof]) -> Alternative:
    kept = [proof for kind in proofs for proof in tuple(kind)[:2]]
    return Alternative(niveau=niveau, preuves=tuple(dict.fromkeys(kept)))


def _with_context(blocs: tuple[Bloc, ...]) -> Iterator[tuple[str, str, Bloc]]:
    """Each text not tied to a field, with the heading before it and the words before its list.

    Both are folded; « Vous pouvez aussi : » leads to the items that follow it.
    """
    heading = lead = ""
    for bloc in blocs:
        if bloc.niveau is not None:
            heading, lead = fold(bloc.texte), ""
        elif not bloc.champ:
            yield heading, lead if bloc.balise == "li" else "", bloc
            if bloc.balise != "li":
                lead = fold(bloc.texte) if bloc.texte.rstrip().endswith(":") else ""


def _ways_of(heading: str, lead: str, plain: str) -> frozenset[Voie]:
    own = _PAS_OBLIGE.sub(" ", _ENTREE.sub("", plain))
    if _EXCLUSIF.search(own) and _DEMARCHE.search(own):
        return frozenset({Voie.REFUS})
    led = f"{_PAS_OBLIGE.sub(' ', _ENTREE.sub('', lead))} {own}"
    if _NON.search(_SEULE_VOIE_HUMAINE.sub(" ", led)) or _is_digital_or_answer(plain, own):
        return frozenset()
    if not (_FAIRE.search(plain) or _FAIRE.search(lead) or _AUTRES.search(heading)):
        return frozenset()
    where = f"{heading} {plain}" if _RETOUR.search(own) else plain
    return frozenset(voie for voie, pattern in _PAR_VOIE.items() if pattern.search(where))


def _is_digital_or_answer(plain: str, own: str) -> bool:
    """Whether a sentence speaks of an online appointment, or of what the service sends."""
    if _NUMERIQUE.search(plain) or _REPONSE.search(own):
        return True
    return bool(_ENVOI_DU_SERVICE.search(own)) and not _ENVOI_DE_LA_PERSONNE.search(own)
