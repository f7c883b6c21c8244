"""Reads by which channels a part of a page lets a person act: online, post, counter, phone."""

import re
from collections.abc import Iterable
from enum import StrEnum

from exigences.facts.numeros import phone_numbers
from exigences.facts.texte import fold, sentences

TITRE_MAX = 90
"""Characters of a heading that may name a channel."""


class Canal(StrEnum):
    """A way to act or to reach someone."""

    EN_LIGNE = "en_ligne"
    COURRIER = "courrier"
    GUICHET = "guichet"
    TELEPHONE = "telephone"


NOMMES = {
    Canal.EN_LIGNE: re.compile(
        r"\ben ligne\b|\b(?:par|sur|site|via) internet\b|\bteleservice|"
        r"\bpar (?:courriel|e-?mail|mail|courrier electronique|messagerie)\b"
    ),
    Canal.COURRIER: re.compile(
        r"\bpar (?:la |voie )?(?:courrier|poste|postale)\b(?! electronique)|\bcourrier postal\b"
    ),
    Canal.GUICHET: re.compile(
        r"\bguichets?\b|\ba l'accueil\b|\bsur place\b|\b(?:en|a la|a votre|dans votre) mairie\b|"
        r"\ben (?:agence|prefecture|personne|permanence)\b|\bfrance services\b|"
        r"\baccueil physique\b|\bpoints? (?:d'accueils?|numeriques?)\b|"
        r"\bmaisons? de services? au public\b|\b(?:dans|a|au) (?:nos|notre|l'une de nos|un de nos|"
        r"votre) (?:agences?|bureaux?|locaux|permanences?|accueil)\b|\bau (?:bureau|ccas)\b"
    ),
    Canal.TELEPHONE: re.compile(
        r"\b(?:par|au) telephone\b|\btelephonez\b|\bappelez\b|\ben appelant\b"
    ),
}
"""How a sentence names a channel (folded text)."""
_TITRES = {
    Canal.EN_LIGNE: re.compile(
        rf"{NOMMES[Canal.EN_LIGNE].pattern}|^internet\b|\bcourriels?\b|\be-?mails?\b|\bmail\b|"
        r"\bcourrier electronique\b|\bmessagerie\b"
    ),
    Canal.COURRIER: re.compile(
        rf"{NOMMES[Canal.COURRIER].pattern}|\bcourrier\b(?! electronique)|\bcorrespondance\b|"
        r"\b(?:voie|adresse) postale\b|\bpar lettre\b"
    ),
    Canal.GUICHET: NOMMES[Canal.GUICHET],
    Canal.TELEPHONE: re.compile(rf"{NOMMES[Canal.TELEPHONE].pattern}|\btelephon\w*"),
}
"""How a heading does, shorter: the noun is enough."""
_EN_LIGNE = re.compile(
    r"https?://|\bwww\.|[\w.+-]@[a-z0-9-]+\.|\b[a-z0-9-]{3,40}\.(?:gouv\.fr|fr|org|com|eu)\b|"
    r"\ben ligne\b|\bteleservices?\b|\bsur (?:le |son |ce )?(?:site|internet)\b|\bpar internet\b|"
    r"\bsite (?:internet|web|de|du|des)\b|\bteledeclar|\btelepaiement\b|\btele-|"
    r"\bcompte personnel\b|\bformulaire de (?:contact|saisie)\b|"
    r"\bacces (?:au|a la) (?:formulaire|rubrique|messagerie)\b|\bvoie electronique\b|"
    r"\bpar (?:e-?mail|mail|"
    r"courriel|courrier electronique|messagerie)\b|\bvotre (?:espace|compte)\b|\bconnecte|"
    r"\bespace (?:personnel|particulier|prive|abonne|client|adherent)\b|\bapplication\b"
)
_ENVOYER = re.compile(
    r"\b(?:envoy|retourn|renvoy|expedi)(?:er|ez|e|es|ee|ees)\b|\benvoi\b|"
    r"\btransm(?:ettre|ettez|is(?:es?)?)\b|"
    r"\b(?:faire|faites) parvenir\b|\bcachet de la poste\b|"
    r"(?<!s')(?<!vous )\badress(?:er|ez|ees?)\b(?!-vous)|\blettre simple\b|"
    r"\bformulaires? joints?\b|"
    r"\bpar (?:courrier|la poste|voie postale|correspondance|lettre)\b(?! electronique)|"
    r"\brecommandee?\b|\bl?rar\b|\becri(?:re|vez|vant)\b|"
    r"\bcourrier\b|\bsous pli\b|\bposter\b"
)
_SUPPOSE_ECRIRE = re.compile(
    r"\bcheque\b|\blettre\b|\benveloppe\b|\bpapier libre\b|"
    r"\ba l'adresse (?:suivante|ci-dessous)\b|\bpar ecrit\b"
)
_LIEU = re.compile(r"\bou s'adresser\b.*")
_PAS_UNE_VOIE = re.compile(
    r"(?P<sujet>[^.;,]*)\b(?:vous (?:recev|sera|parv)|(?:est|sont|sera|seront) "
    r"(?:ensuite )?(?:envoye|adresse|"
    r"remis|delivre|expedie|transmis|notifie))(?:ee?s?|e|s)?\b[^.;]*|\bacheminement du courrier\b|"
    r"\benvo[iy]\w* (?:un|des|de) (?:sms|textos?|messages?|courriels?|e-?mails?)\b|"
    r"\badresses? (?:e-?mail|mail|electronique|internet)\b|"
    r"\bcourrier (?:recu|que vous avez recu)\b|\brecue?s? par (?:courrier|la poste)\b|"
    r"\b(?:formulaires?|imprimes?|listes?|modeles?|notices?|documents?)[^.;,]{0,30} disponibles?,? "
    r"(?:\w+ )?(?:en ligne|sur (?:le |un |son )?(?:site|internet))\b|"
    r"\b(?:consultables?|telechargeables?),? (?:\w+ )?"
    r"(?:en ligne|sur (?:le |un |son )?(?:site|internet))\b|"
    r"\bsans (?:vous deplacer|rendez-vous)[^.;]*|\bdepuis un (?:telephone|mobile|poste)[^.;]*"
)
_SA_DEMANDE = re.compile(
    r"\b(?:demandes?|declarations?|dossiers?|formulaires?|requetes?|recours|reclamations?|lettres?|"
    r"contestations?|bulletins?|imprimes?|questionnaires?|plaintes?|saisines?)\b[^.;,]{0,60}$"
)
"""What the person sends: it is not sent to them."""
_AUSSI = re.compile(r"\b(?:egalement|aussi)\b")
"""« You may also… »: another way than the one that is told."""
_VOIES_EGALES = re.compile(
    r"\bou\b[^.;]{0,60}\b(?:sur place|guichet|courrier|en ligne|telephone|internet)\b"
)
_AU_GUICHET = re.compile(
    r"\bcontre (?:un )?(?:recepisse|decharge)\b|\bremise directe\b|"
    r"\b(?:s'effectue|se fait|est a (?:faire|effectuer)) (?:au|a la|a l'|aux|aupres)\b|"
    r"\bguichets?\b|\bsur place\b|\ben (?:mairie|personne)\b|\b(?:se|vous) rend(?:re|ant|ez)\b|"
    r"\ben especes\b"
)
_OUVERT = re.compile(
    r"\bouvert|\bhoraires?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?\b|\d ?h(?:\d\d)?\b"
)
_TITRE_DE_FORMULAIRE = re.compile(r"^formulaire\b")
_FORMULAIRE = re.compile(r"\bformulaires?\b|\bcerfa\b")
_IMPOSSIBLE = re.compile(
    r"\bsi vous ne (?:pouvez|souhaitez|disposez)[^,]*,|\ba defaut[^,]*,|"
    r"\b(?:une fois|apres avoir|lorsque|quand)\b[^,.]*,"
)
LIGNE_MAX = 120
"""Characters of a line that gives a number."""
_ADRESSE = re.compile(
    r"\bcedex\b|\b(?:bp|cs|tsa)\s?\d{2,6}\b|\b\d{2}\s?\d{3}\s+[a-z]{2}|\bboite postale\b|"
    r"\b(?:rue|avenue|boulevard|place|quai|allee|route)\s(?:de|du|des|d'|la|le|[a-z])"
)
_ALLER = re.compile(
    rf"{_AU_GUICHET.pattern}|\ben (?:agence|prefecture)\b|\ba l'accueil\b|\bme rendre\b|"
    r"\brendez-vous (?:a|au|aux|dans|en|chez|aupres)\b|"
    r"\b(?:prendre|prenez|sur) (?:\w+ )?rendez-vous\b|\bse presenter\b|"
    r"\bpresent(?:ez-vous|er en personne)\b|\bvous presenter\b|"
    r"\b(?:s'|vous )adresser\b|\badressez-vous\b|\bremett(?:re|ez)\b|\bremis(?:e|es)?\b|"
    r"\bdepos(?:er|ez|e|ee|es|ees)\b[^.;]{0,80}\b(?:a la|a l'|a votre|au|aux|aupres|chez)\b|"
    r"\bse deplacer\b|\bpresence\b|\b(?:bureaux?|debits?) de tabac\b|\bburalistes?\b|\bbornes?\b|"
    r"\bautomates?\b|\bdeplacez-vous\b|\bvous deplacer\b|\ben (?:boutique|magasin|gare)\b|"
    r"\brencontrer\b"
)
_SUPPOSE_ALLER = re.compile(
    r"\baupres (?:de|du|des|d')|\bdepos(?:er|ez|e|ee|es|ees)\b|\bdepot\b|\bpresent(?:er|ez|ant)\b|"
    r"\bapport(?:er|ez)\b|\b(?:se|vous) munir\b|\bmunissez-vous\b|\bmunie?s? d|"
    r"\bdelivree?s? (?:immediatement|sur-le-champ|aussitot)\b|\bremise? en mains? propres?\b|"
    r"\b(?:a la|a votre|dans (?:la|votre|une)) "
    r"(?:mairie|gendarmerie|prefecture|sous-prefecture|tresorerie|poste)\b|"
    r"\ba l'ambassade\b|"
    r"\b(?:au|dans (?:un|le|votre)) (?:commissariat|consulat|greffe|tribunal|bureau de poste)\b"
)
"""What one does in person, most often, where no text names a channel."""
_PAS_OUVERT = re.compile(r"\b(?:non|pas) ouverts?\b[^.;]*")
_PLACE = re.compile(
    r"\brendez-vous\b|\bmetro\b|\brer\b|\b(?:\d+e|1er|premier) etage\b|\bacces par\b"
)
_SANS_ACCUEIL = re.compile(
    r"\bmediat(?:eur|rice|ion)s?\b|\bdefenseure? des droits\b|\bautomatise\b"
)
"""Bodies that one writes to: they have no counter."""
_NATIONAL = re.compile(
    r"\bministeres?\b|"
    r"\b(?:service|bureau|direction|commission|agence|centre|institut|office) "
    r"(?:central|national|general)e?\b"
)
"""Bodies of the whole country, which have no counter nearby."""
_ACCUEIL = re.compile(
    r"\b(?:mairies?|prefectures?|sous-prefectures?|commissariats?|gendarmeries?|tribuna(?:l|ux)|"
    r"greffes?|cours?|caisses?|agences?|consulats?|ambassades?|tresoreries?|impots|"
    r"finances publiques|centres?|maisons?|points?|bureaux?|guichets?|france services|ccas|mdph|"
    r"pole emploi|succursales?|antennes?|services? (?:en charge|local|departemental)\w*|"
    r"commissions? de surendettement|hopita(?:l|ux)|ecoles?|notaires?|avocats?|mutualite)\b"
)
"""Bodies that receive people near where they live."""
_STANDARD = re.compile(
    r"\bserveur vocal\b|\burgences?\b|\bnumero\b|\ballo\b|\bsos\b|\bsamu\b|\bsecours\b|"
    r"\binfos?[- ]service\b|\becoute\b|\bcentre d'appels?\b|\btelephonique\b| - \d{2,4}$"
)
"""Bodies that are a telephone number."""
_NUMERO_SEUL = re.compile(
    r"(?:[^0-9:]{0,60}: ?)?(?:(?:\+|00 ?)\d{2,3}[\d .()-]{6,}|"
    r"3\d ?\d\d\b|116 ?\d{3}\b|1[1-9]\d?(?=$| \())"
)
_COMPOSER = re.compile(
    r"\bcompos(?:er|ez)\b|\bappel(?:er|ez)?\b (?:le|au|un|gratuit)|\btelephon(?:er|ez)\b|"
    r"\b(?:par|au) telephone\b|\bnumero (?:vert|violet|gris|unique|court|gratuit)\b|\btel\b|"
    r"\bprix d'un appel\b|\bcout d'un appel\b|\bserveur vocal\b"
)


def read_channels(heading: str, texts: Iterable[str]) -> frozenset[Canal]:
    """Channels of a part of a page: those that its heading names, or else those of its texts."""
    title = fold(heading)
    if len(title) <= TITRE_MAX:
        named = frozenset(c for c, pattern in _TITRES.items() if pattern.search(title))
        if named:
            return named
    return _of_texts(list(texts))


def _of_texts(written: list[str]) -> frozenset[Canal]:
    """What the first sentence that names a channel says; without any, what the texts suppose."""
    plain = [fold(s) for text in written for s in sentences(text)]
    others = [sentence for sentence in plain if _AUSSI.search(sentence)]
    first = (
        found for sentence in plain if sentence not in others and (found := _of_text(sentence))
    )
    if named := next(first, None):
        return named
    supposed = _supposed(written)
    last = (found for sentence in others if (found := _of_text(sentence)))
    return supposed or next(last, frozenset())


def _supposed(written: list[str]) -> frozenset[Canal]:
    """What texts that name no channel suppose: a paper, an address, a body."""
    texts = [fold(text) for text in written]
    told = [_LIEU.sub(" ", text) for text in texts if not _TITRE_DE_FORMULAIRE.match(text)]
    for canal, pattern in ((Canal.GUICHET, _SUPPOSE_ALLER), (Canal.COURRIER, _SUPPOSE_ECRIRE)):
        if any(pattern.search(text) for text in told):
            return frozenset({canal})
    if any(_ADRESSE.search(text) for text in texts):
        opens = [_PAS_OUVERT.sub(" ", text) for text in texts]
        visited = any(_OUVERT.search(text) or _PLACE.search(text) for text in opens)
        return frozenset({Canal.GUICHET if visited else Canal.COURRIER})
    if any(_FORMULAIRE.search(text) for text in texts):
        return frozenset({Canal.COURRIER})
    return _of_bodies([body[0] for text in texts if (body := _LIEU.search(text))])


def _of_bodies(bodies: list[str]) -> frozenset[Canal]:
    """How the bodies that a page sends to are reached: a local office is where one goes."""
    if any(_STANDARD.search(body) for body in bodies):
        return frozenset({Canal.TELEPHONE})
    if bodies and _SANS_ACCUEIL.search(bodies[0]):
        return frozenset({Canal.COURRIER})
    received = any(_ACCUEIL.search(body) and not _NATIONAL.search(body) for body in bodies)
    return frozenset({Canal.GUICHET} if received else ())


def _of_text(plain: str) -> frozenset[Canal]:
    own = _PAS_UNE_VOIE.sub(_unless_sent, _IMPOSSIBLE.sub(" ", _LIEU.sub(" ", plain)))
    patterns = {
        Canal.EN_LIGNE: _EN_LIGNE,
        Canal.COURRIER: _ENVOYER,
        Canal.GUICHET: _ALLER,
        Canal.TELEPHONE: _COMPOSER,
    }
    found = {canal for canal, pattern in patterns.items() if pattern.search(own)}
    if _is_number(own):
        return frozenset({Canal.TELEPHONE})
    if _TITRE_DE_FORMULAIRE.match(own) and Canal.EN_LIGNE in found:
        found -= {Canal.EN_LIGNE}
    if Canal.EN_LIGNE in found and not _VOIES_EGALES.search(own):
        return frozenset({Canal.EN_LIGNE})
    if Canal.GUICHET in found and _AU_GUICHET.search(own) and not _VOIES_EGALES.search(own):
        return frozenset({Canal.GUICHET})
    if Canal.COURRIER in found and not _VOIES_EGALES.search(own):
        return frozenset({Canal.COURRIER})
    return frozenset(found)


def _unless_sent(found: re.Match[str]) -> str:
    return found[0] if _SA_DEMANDE.search(found["sujet"] or "") else " "


def _is_number(plain: str) -> bool:
    """Whether a line is, or begins with, a number to call."""
    if len(plain) > LIGNE_MAX or _ADRESSE.search(plain):
        return False
    return bool(_NUMERO_SEUL.match(plain)) or any(True for _ in phone_numbers(plain))
