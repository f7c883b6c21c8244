"""Finds the ways to reach someone that a page gives: numbers, addresses, hours, forms to print."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from exigences.facts.langue.numeros import local_numbers, phone_numbers
from exigences.facts.langue.texte import excerpt, fold
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bloc, Contact, Lien, TypeContact
from exigences.mots import Trouve, notion

_RUE = (
    r"\b(?:\d{1,4}\s?(?:bis|ter|quater)?,?\s+)"
    r"(?:rue|avenue|av\.|boulevard|bd|place|allees?|chemin|impasse|quai|cours|route|esplanade|"
    r"square|passage|faubourg|mail|parvis|promenade|sentier|ruelle)\s+(?:[a-z]|\d)"
)
_PLACE = (
    r"(?<!en )\b(?:rue|avenue|boulevard|place|allees?|chemin|quai|cours|route|esplanade|square"
    r"|parvis|mail)\s+(?:d[eu]s?\b|d'|la\b|le\b|l'|[a-z]+)[^.;:\d]{0,60}(?:, ?| - )\d{5}\s+"
    r"(?!places?\b|dossiers?\b|personnes?\b|habitants?\b|euros?\b|km\b|m2\b|demandes?\b)[a-z]{3}"
)
"""A street without a number, down to the town: « place de la République, 35000 Rennes »."""
_NUMERO_APRES = (
    r"\b(?:rue|avenue|av\.|boulevard|bd|place|chemin|route|quai|ruelle|impasse|square|sentier)\s+"
    r"(?:[a-z'-]+\s+){1,5}\d{1,3}\s?[a-d]?\s*,?\s*"
    r"(?=(?:ch-|b-)?\d{4}\s+[a-z]|0\d\d?[ ./]\d|\+\d|tel)"
)
"""A number after its street, before a town or a call, as Switzerland and Belgium write it."""
_ADRESSE = re.compile(
    rf"{_RUE}|{_PLACE}|{_NUMERO_APRES}|"
    rf"\b(?:bp|cs|tsa)\s?\d{{2,6}}\b|\b\d{{5}}\s+[a-z][a-z' -]{{2,40}}\s+cedex\b"
)
_CHIFFRE = re.compile(r"\d")
_VILLE = re.compile(r"\b\d{2}\s?\d{3}\s+[a-z]{2}")
_PAS_UN_ACCUEIL = notion("adresse-d-un-autre")
_EXEMPLE = notion("annonce-un-exemple")
_COURRIEL = re.compile(r"[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b")
_FAUX_COURRIEL = re.compile(
    r"^(?:nom|prenom|votre|exemple|example|adresse|identifiant|utilisateur|user|john)\b[\w.+-]*@|"
    r"@(?:exemple|example|(?:my|your|mon|votre)?-?(?:domaine?|mail|email)|fournisseur)\.|no-?reply|ne-?pas-?repondre"
)
_JOUR: tuple[Trouve, ...] = (
    notion("jour-de-la-semaine"),
    re.compile(r"\b7\s?j(?:ours)?\s?/\s?7"),
)
_HEURE = re.compile(r"\b\d{1,2}\s?(?:h(?:eures?)?\b|h\d{2}\b|:\d{2}\b)")
_LIENS = 60
"""Share of a text in links, in %, from which an hour is one to choose, and not of opening."""
_OUVERTURE = notion("dit-une-ouverture")
_EN_LIGNE = notion("heures-d-un-site")
_FORMULAIRE = notion("formulaire-a-imprimer")
_PAS_UN_FORMULAIRE = notion("pas-un-formulaire-a-imprimer")
AUTOUR_MAX = 600
"""Characters read around a link."""
_A_IMPRIMER = frozenset({"pdf", "doc", "docx", "odt", "rtf"})


def find_contacts(blocs: tuple[Bloc, ...], liens: tuple[Lien, ...]) -> tuple[Contact, ...]:
    """Read the contacts of a page, in the order of the document; an example is not a contact."""
    found = [contact for bloc, above in _under(blocs) for contact in _of_bloc(bloc, above)]
    found += _hours(blocs)
    found += _of_links(blocs, liens)
    unique: dict[tuple[TypeContact, str], Contact] = {}
    for contact in sorted(found, key=lambda c: c.lieu.ordre):
        unique.setdefault((contact.type, contact.valeur), contact)
    return tuple(unique.values())


def _under(blocs: tuple[Bloc, ...]) -> Iterator[tuple[Bloc, str]]:
    """Each text not tied to a field, with the headings above it: that of the page, the last."""
    page = last = ""
    for bloc in blocs:
        if bloc.niveau is not None:
            page, last = page or bloc.texte, bloc.texte
        if not bloc.champ:
            yield bloc, f"{page} {last}"


def _of_bloc(bloc: Bloc, above: str) -> Iterator[Contact]:
    text, plain = bloc.texte, fold(bloc.texte)
    if _CHIFFRE.search(plain):
        for number in (*phone_numbers(plain), *local_numbers(plain, fold(f"{above} {text}"))):
            if _is_example(plain, number.debut):
                continue
            yield Contact(
                lieu=bloc.lieu,
                type=TypeContact.TELEPHONE,
                valeur=number.valeur,
                extrait=excerpt(text, number.debut),
                cout=number.cout,
            )
        address = _address(plain)
        if address and not (_names_the_site(bloc) and not _VILLE.search(plain)):
            yield _contact(bloc, TypeContact.ADRESSE, address, plain)
    if "@" in plain:
        for mail in _COURRIEL.finditer(plain):
            if not _FAUX_COURRIEL.search(mail.group()) and not _is_example(plain, mail.start()):
                yield _contact(bloc, TypeContact.COURRIEL, mail.span(), plain)


def _names_the_site(bloc: Bloc) -> bool:
    """Whether a text stands where a site or a page says its name: « 3 rue des Arts » may be it."""
    return bloc.niveau == 1 or bloc.region is Region.ENTETE


def _address(plain: str) -> tuple[int, int] | None:
    match = _ADRESSE.search(plain)
    if not match or _PAS_UN_ACCUEIL.search(plain) or _is_example(plain, match.start()):
        return None
    city = _VILLE.search(plain, match.start(), match.start() + 160)
    end = plain.find(".", city.end() if city else match.end())
    return match.start(), min(end if end > 0 else len(plain), match.start() + 160)


def _hours(blocs: tuple[Bloc, ...]) -> Iterator[Contact]:
    """Days and hours in one block, or in two cells side by side."""
    before: Bloc | None = None
    for bloc in blocs:
        plain = fold(bloc.texte)
        chosen = bloc.champ or bloc.part_liens >= _LIENS
        if _CHIFFRE.search(plain) and _HEURE.search(plain) and not chosen:
            day = _names_days(plain) or (
                before and len(before.texte) < 60 and _names_days(fold(before.texte))
            )
            if (day or _OUVERTURE.search(plain)) and not _EN_LIGNE.search(plain):
                yield Contact(
                    lieu=bloc.lieu,
                    type=TypeContact.HORAIRES,
                    valeur=excerpt(bloc.texte),
                    extrait=excerpt(bloc.texte),
                )
        before = bloc


def _names_days(plain: str) -> bool:
    return any(said.search(plain) for said in _JOUR)


def _of_links(blocs: tuple[Bloc, ...], liens: tuple[Lien, ...]) -> Iterator[Contact]:
    around = _Around(blocs)
    for lien in sorted(liens, key=lambda one: one.lieu.ordre):
        text = around.text_of(lien)[:AUTOUR_MAX]
        if lien.url.startswith("tel:"):
            for number in phone_numbers(lien.url.removeprefix("tel:").replace("%20", " ")):
                yield Contact(
                    lieu=lien.lieu,
                    type=TypeContact.TELEPHONE,
                    valeur=number.valeur,
                    extrait=excerpt(text),
                    cout=number.cout,
                )
        elif lien.url.startswith("mailto:"):
            address = unquote(lien.url.removeprefix("mailto:").split("?")[0])
            if "@" in address and not _FAUX_COURRIEL.search(fold(address)):
                yield Contact(
                    lieu=lien.lieu,
                    type=TypeContact.COURRIEL,
                    valeur=address,
                    extrait=excerpt(text),
                )
        elif _is_form(lien, fold(text)):
            yield Contact(
                lieu=lien.lieu,
                type=TypeContact.FORMULAIRE_PAPIER,
                valeur=lien.texte or lien.url,
                extrait=excerpt(text),
            )


def _is_form(lien: Lien, around: str) -> bool:
    own = fold(lien.texte)
    if _PAS_UN_FORMULAIRE.search(own) or _PAS_UN_FORMULAIRE.search(around):
        return False
    if lien.extension in _A_IMPRIMER:
        return bool(_FORMULAIRE.search(own) or _FORMULAIRE.search(around))
    return "cerfa" in own and bool(lien.url)


class _Around:
    """Gives the block in which a link stands; links are asked for in order."""

    def __init__(self, blocs: tuple[Bloc, ...]) -> None:
        self._blocs = blocs
        self._next = 0

    def text_of(self, lien: Lien) -> str:
        """Text of the block that starts last before the link, if it holds the link's words."""
        blocs, rank = self._blocs, lien.lieu.ordre
        while self._next < len(blocs) and blocs[self._next].lieu.ordre <= rank:
            self._next += 1
        near = blocs[max(0, self._next - 1) : self._next + 1]
        return next((b.texte for b in near if lien.texte and lien.texte in b.texte), lien.texte)


def _is_example(plain: str, start: int) -> bool:
    return bool(_EXEMPLE.search(plain, max(0, start - 50), start))


def _contact(bloc: Bloc, kind: TypeContact, span: tuple[int, int], plain: str) -> Contact:
    same = len(plain) == len(bloc.texte)
    value = (bloc.texte if same else plain)[slice(*span)].strip(" ,;:")
    return Contact(lieu=bloc.lieu, type=kind, valeur=value, extrait=excerpt(bloc.texte, span[0]))
