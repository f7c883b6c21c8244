"""Finds the best other way than digital that a service gives, and proves its level."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from exigences.facts.langue.questions import said_in
from exigences.facts.langue.saisies import is_of_the_person
from exigences.facts.langue.texte import Force, excerpt, fold, sentences
from exigences.facts.voies.canaux import NOMMES, Canal
from exigences.facts.voies.detours import (
    BOOKED,
    MAILED,
    follows_the_form,
    goes_back_on_line,
    helps_on_line,
    is_beside,
    says_only,
    serves_elsewhere,
)
from exigences.facts.voies.guichets import COURRIER, GUICHET
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import (
    Alternative,
    Bloc,
    Contact,
    NiveauAlternative,
    PageFacts,
    TypeContact,
)
from exigences.model.lieu import Lieu
from exigences.mots import Trouve, notion

_PAPIER = notion("voie-papier")
_DANGER = notion("en-cas-de-danger")
_PAPIER_D_UN_AUTRE = notion("cerfa-d-un-autre")
_FAIRE = notion("dit-que-l-on-peut-faire")
_AUTRES = notion("titre-d-une-autre-facon")
_LIST, _UNDER = 8, 2
"""Lines among which a list of ways is looked for; a way and what it says."""
_ON_LINE_FIRST = notion("voie-en-ligne-en-tete")
_BY_HAND_FIRST = notion("voie-humaine-en-tete")
_CONDITION = notion("commence-par-une-condition")
_PROPOSITION = re.compile(r"[^,?]{0,120}[,?]\s*")
"""What goes up to a comma or a question mark."""
_PAS_OBLIGE = notion("oblige-ou-besoin")
_NON = notion("nie-une-voie")
_TO_PAY = notion("demarche-de-paiement")
_PAYS = notion("parle-de-payer")
_WITHOUT_A_SCREEN = notion("paiement-sans-ecran")
_PAID_NOT_SO = notion("paiement-refuse")
_ELSEWHERE = notion("toute-la-demande-ailleurs")
_WHOLE_ON_PAPER = notion("toute-la-demande-sur-papier")
_AVEC_LA_PERSONNE = notion("fait-la-demarche-avec-la-personne")
_SEULE_VOIE_HUMAINE = notion("seulement-par-une-voie-humaine")
_EXCLUSIF = notion("refuse-les-autres-voies")
_DEMARCHE = notion("parle-de-la-demarche")
_NUMERIQUE = notion("voie-elle-meme-numerique")
_CONVOQUE = notion("convoque-sous-un-delai")
_REPONSE = notion("ce-que-fait-le-service")
_SUR_PAPIER = notion("voie-sans-ecran")
_ENVOI_DU_SERVICE = notion("envoye-par-le-service")
_ENVOI_DE_LA_PERSONNE = notion("papier-de-la-demande")
_RETOUR = notion("rend-le-papier")
_PAS_UN_ACCUEIL = notion("contact-d-un-autre")
_GESTE = notion("geste-de-l-ecran")
"""« Glisser-déposer » hands nothing in: it gives a file to the page."""


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
    sous: str = ""
    """The words that lead to it where it is an item of a list, folded."""


type _Proof = tuple[Lieu, str]


def find_alternative(
    screens: tuple[PageFacts, ...],
    saisies: frozenset[str] = frozenset(),
    linked: tuple[PageFacts, ...] = (),
    *,
    paie: bool = False,
) -> Alternative:
    """Give the highest level that the pages prove; e-mail and online appointments are digital.

    `saisies` is what the person typed (see `typed_values`): shown back, it is no contact.
    `linked` pages speak of other procedures too: what they refuse is not held against this one.
    Where the procedure is to pay (`paie`), whoever pays by cheque or in cash has done it all.
    """
    pages = screens + linked
    booked = says_only(pages, BOOKED)
    own = len(screens)
    said = tuple(
        way
        for way in ways_said(pages)
        if not _leads_on_line(way, booked=booked)
        and (Voie.REFUS not in way.voies or way.lieu.page < own)
        and not _DANGER.search(fold(way.texte))
    )
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
    whole = [(v.lieu, v.texte) for v in said if _is_whole(v)]
    whole += _side_by_side(screens)
    if whole := whole or (list(paid_otherwise(pages)) if paie else []):
        return _level(NiveauAlternative.EQUIVALENT_COMPLET, whole)
    done = [*_done_for_them(pages), *((v.lieu, v.texte) for v in said if _is_done_elsewhere(v))]
    if done and (phones or addresses):
        return _level(NiveauAlternative.EQUIVALENT_COMPLET, done, phones or addresses)
    if refused:
        level = NiveauAlternative.MENTIONNEE if mentions else NiveauAlternative.AUCUNE
        return _level(level, mentions, refused)
    if phones or (mentions and addresses):
        return _level(NiveauAlternative.CONTACT_VERIFIABLE, mentions, phones or addresses)
    return _level(NiveauAlternative.MENTIONNEE if mentions else NiveauAlternative.AUCUNE, mentions)


def _is_whole(way: VoieDite) -> bool:
    """Whether one sentence tells the whole way: the form on paper, and where to give it back."""
    if not {Voie.PAPIER, Voie.GUICHET} <= way.voies:
        return False
    plain = fold(way.texte)
    return bool(_WHOLE_ON_PAPER.search(plain) and _RETOUR.search(plain))


def _is_done_elsewhere(way: VoieDite) -> bool:
    """Whether a sentence says of the procedure itself that it is also done somewhere, or called."""
    there = way.voies & {Voie.GUICHET, Voie.TELEPHONE, Voie.COURRIER}
    return bool(there) and bool(_ELSEWHERE.search(f"{way.sous} {fold(way.texte)}"))


def _side_by_side(pages: tuple[PageFacts, ...]) -> Iterator[_Proof]:
    """Lines of a list of ways that give an address, where another line is that of the form.

    Only what is set beside the way on line is a way to do the same.
    """
    for page in pages:
        addresses = {c.lieu.element for c in page.contacts if c.type is TypeContact.ADRESSE}
        online = [n for n, bloc in enumerate(page.blocs) if _ON_LINE_FIRST.match(fold(bloc.texte))]
        for rank, bloc in enumerate(page.blocs):
            if _BY_HAND_FIRST.match(fold(bloc.texte)) and any(
                abs(rank - n) < _LIST for n in online
            ):
                lines = page.blocs[rank : rank + _UNDER]
                yield from (
                    (line.lieu, excerpt(line.texte))
                    for line in lines
                    if line.lieu.element in addresses
                )


def is_to_pay(nom: str) -> bool:
    """Whether the name of a procedure says that it is to pay."""
    return bool(_TO_PAY.search(fold(nom)))


def paid_otherwise(pages: tuple[PageFacts, ...]) -> Iterator[_Proof]:
    """Sentences that tell how to pay without a screen."""
    for page in pages:
        for bloc in page.blocs:
            for sentence, plain, force in said_in(bloc):
                told = _WITHOUT_A_SCREEN.search(plain) and _PAYS.search(plain)
                if told and force is not Force.ECARTEE and not _PAID_NOT_SO.search(plain):
                    yield bloc.lieu, excerpt(sentence)


def _done_for_them(pages: tuple[PageFacts, ...]) -> Iterator[_Proof]:
    """Sentences by which someone of the service does the whole procedure with the person."""
    for page in pages:
        for bloc in page.blocs:
            for sentence, plain, _ in said_in(bloc):
                if _AVEC_LA_PERSONNE.search(plain) and not _NON.search(plain):
                    yield bloc.lieu, excerpt(sentence)


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
            named = (plain, heading, fold(bloc.question))
            if not (any(map(_names_a_way, named)) or _EXCLUSIF.search(plain)):
                continue
            for sentence, said, _ in said_in(bloc):
                found = _ways_of(heading, lead, _GESTE.sub(" ", said))
                if found and not _is_aside(found, said, above):
                    yield VoieDite(voies=found, lieu=bloc.lieu, texte=excerpt(sentence), sous=lead)
                above = said


@lru_cache(maxsize=8192)
def _names_a_way(plain: str) -> bool:
    return any(said.search(plain) for said in _PAR_VOIE.values())


def _is_aside(found: frozenset[Voie], plain: str, above: str) -> bool:
    """Whether a sentence sends what the online form gave, or calls for something else."""
    if found == {Voie.TELEPHONE}:
        return is_beside(f"{above if above.endswith('?') else ''} {plain}")
    return found <= {Voie.PAPIER, Voie.COURRIER} and follows_the_form(plain, above)


def offers_to_call(texte: str) -> bool:
    """Whether a text says to call, or that it is done by telephone: more than a number."""
    return bool(_PAR_VOIE[Voie.TELEPHONE].search(fold(texte)))


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
        and not is_of_the_person(contact.valeur, saisies)
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
            heading, lead = "" if bloc.reponse else fold(bloc.texte), ""
        elif not bloc.champ:
            yield heading, lead if bloc.balise == "li" else "", bloc
            if bloc.balise != "li":
                lead = fold(bloc.texte) if bloc.texte.rstrip().endswith(":") else ""


def without_condition(plain: str) -> str:
    """A folded sentence without the clause that it begins with: « si vous n'avez pas …, »."""
    opened = _CONDITION.match(plain)
    clause = _PROPOSITION.match(plain, opened.end()) if opened else None
    return plain[clause.end() :] if clause else plain


def _ways_of(heading: str, lead: str, plain: str) -> frozenset[Voie]:
    own = _PAS_OBLIGE.sub(" ", without_condition(plain))
    if _EXCLUSIF.search(own) and _DEMARCHE.search(own):
        return frozenset({Voie.REFUS})
    led = f"{_PAS_OBLIGE.sub(' ', without_condition(lead))} {own}"
    if _NON.search(_SEULE_VOIE_HUMAINE.sub(" ", led)) or _is_digital_or_answer(plain, own):
        return frozenset()
    if not (_FAIRE.search(plain) or _FAIRE.search(lead) or _AUTRES.search(heading)):
        return frozenset()
    where = f"{heading} {plain}" if _RETOUR.search(own) else plain
    where = _PAPIER_D_UN_AUTRE.sub(" ", where)
    return frozenset(voie for voie, pattern in _PAR_VOIE.items() if pattern.search(where))


def _is_digital_or_answer(plain: str, own: str) -> bool:
    """Whether a sentence speaks of an online appointment, of what the service sends or bids."""
    if _NUMERIQUE.search(plain) or _REPONSE.search(own) or _CONVOQUE.search(own):
        return True
    return bool(_ENVOI_DU_SERVICE.search(own)) and not _ENVOI_DE_LA_PERSONNE.search(own)
