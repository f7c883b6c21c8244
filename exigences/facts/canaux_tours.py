"""The turns of phrase by which a text says how one acts, in families (folded text)."""

import re

_COMPTOIRS = (
    r"(?:mairies?|hotel de ville|prefectures?|sous-prefectures?|commissariats?|gendarmeries?|"
    r"brigades?|greffes?|tribuna(?:l|ux)|consulats?|ambassades?|tresoreries?|agences?|guichets?|"
    r"bureaux? d\w+ [a-z]+|poste|accueil|points? d'accueil|permanences?|pharmacies?|gares?|"
    r"magasins?|boutiques?|commer(?:cants?|ces?)|buralistes?|debits? de tabac)\b"
)
"""Where people are received, without saying more."""
_DANS = (
    r"\b(?:(?:a|dans) (?:la |l'|une? |votre )|dans (?:les? |n'importe quelle? |tout\w* (?:les )?)|"
    r"aux? |en |chez (?:une? |le |la |votre )|aupres (?:de (?:la |l'|votre )|du |des |d'une? ))"
)
_CHEZ = (
    r"\b(?:a la|a l'|a votre|aux?|aupres|chez|devant)\b"
    r"(?! ?(?:plus|moins|moyen|aide|cours|titre|fins?|nom|frais|suite|fois|demande|issue|vue)\b)"
)
"""A preposition that leads to a place or a body, and not « au plus tard », « à l'aide »."""

SANS_ACCUEIL = re.compile(
    r"\bmediat(?:eur|rice|ion)s?\b|\bdefenseure? des droits\b|\bautomatise\b|\bprocureure?\b|"
    r"\bofficier du ministere public\b|\bautorite\b|\bcontroleure?\b"
)
"""Bodies that one writes to: they have no counter."""
NATIONAL = re.compile(
    r"\bministeres?\b|"
    r"\b(?:service|bureau|direction|commission|agence|centre|institut|office|conseil|cour|caisse|"
    r"association) (?:central|national|general|francais)e?\b"
)
"""Bodies of the whole country, which have no counter nearby."""
ACCUEIL = re.compile(
    r"\b(?:mairies?|prefectures?|sous-prefectures?|commissariats?|gendarmeries?|tribuna(?:l|ux)|"
    r"police|greffes?|cours?|caisses?|agences?|consulats?|ambassades?|tresoreries?|impots|"
    r"finances publiques|centres?|maisons?|points?|bureaux?|guichets?|france services|ccas|mdph|"
    r"caf|cpam|msa|pole emploi|succursales?|antennes?|unites?|services? en charge|chambres?|"
    r"missions? locales?|banques?|commissions? de surendettement|hopita(?:l|ux)|ecoles?|"
    r"universites?|rectorats?|notaires?|avocats?|huissiers?|medecins?|pharmacies?|mutualite|"
    r"departements?|conseils?|conciliateurs?|etablissements?|delegations?|"
    r"(?:departementa|communa|municipa|loca)(?:le?s?|ux))\b"
)
"""Bodies that receive people near where they live."""
STANDARD = re.compile(
    r"\bserveur vocal\b|\burgences?\b|\bnumero\b|\ballo\b|\bsos\b|\bsamu\b|\bsecours\b|"
    r"\binfos?[- ]service\b|\becoute\b|\bcentre d'appels?\b|\btelephonique\b| - \d{2,4}$"
)
"""Bodies that are a telephone number."""
EN_LIGNE = re.compile(
    r"https?://|\bwww\.|[\w.+-]@[a-z0-9-]+\.|\b[a-z0-9-]{3,40}\.(?:gouv\.fr|fr|org|com|eu)\b|"
    r"\ben ligne\b|\btele(?:-|service|procedure|demarche|declar|paiement|vers)|"
    r"\bsur (?:le |un |son |ce |notre |votre |leur )?(?:site|internet|portail)\b|"
    r"\b(?:par|via) internet\b|\bsite (?:internet|web|de|du|des)\b|\bdemateriali\w+|"
    r"\bcompte personnel\b|\bformulaire (?:de (?:contact|saisie)|electronique)\b|"
    r"\bacces (?:au|a la) (?:formulaire|rubrique|messagerie)\b|\bvoie (?:electronique|numerique)\b|"
    r"\b(?:par|(?:envo[iy]|adress)\w* (?:une?|des|de)) "
    r"(?:e-?mail|mail|courriel|courrier electronique|messagerie)s?\b|"
    r"\bvotre (?:espace|compte)\b|\bconnecte|\bfranceconnect\b|"
    r"\bespace (?:personnel|particulier|prive|abonne|client|adherent)\b|\bapplication mobile\b|"
    r"\b(?:telecharg|install|utilis|ouvr)\w* (?:l'|une |cette |notre |votre )application\b|"
    r"\b(?:via|sur|avec|depuis|dans) (?:l'|une |cette |notre )application\b(?! d)"
)
ENVOYER = re.compile(
    r"\b(?:envoy|retourn|renvoy|expedi|reexpedi)(?:er|ez|e|es|ee|ees)\b|\b(?:envoi|poste[rz])\b|"
    r"\btransm(?:ettre|ettez|is(?:es?)?)\b|\b(?:faire|faites) (?:parvenir|suivre|partir)\b|"
    r"\bdoi(?:t|vent) (?:\w+ )?parvenir\b|\becri(?:re|vez|vant)\b|"
    r"(?<!s')(?<!vous )\badress(?:er|ez|ees?)\b(?!-vous)|\b(?:etre|doit|soit) adresses?\b"
)
"""Verbs of sending, which may go with any channel: alone, they say the post."""
PAR_LA_POSTE = re.compile(
    r"\bcourrier\b(?! electronique)|\bpar (?:la poste|voie postale|correspondance|lettre)\b|"
    r"\bcachet de la poste\b|\brecommandee?\b|\bl?rar\b|"
    r"\bavec (?:\w+ d')?(?:un )?(?:avis|accuse) de reception\b(?! electronique)|\bsous plis?\b"
)
ECRIRE = re.compile(
    r"\bcheque\b|\blettre\b|\benveloppe\b|\bplis?\b|\baffranchi\w*|\bpapier libre\b|"
    r"\b(?:sur|version|format|support|formulaire|dossier) papier\b|\bpar ecrit\b|"
    r"\bdemande manuscrite\b|\bdatee?s? et signee?s?\b|"
    r"\ba l'adresse (?:suivante|ci-dessous)\b|\ba l'attention d"
)
"""What one does by post, most often, where no text names a channel."""
AU_GUICHET = re.compile(
    r"\bcontre (?:un )?(?:recepisse|decharge)\b|"
    rf"\b(?:s'effectue|se fait|est a (?:faire|effectuer)) {_CHEZ}|"
    r"\bguichets?\b|\bsur place\b|\ben (?:mairie|personne)\b|"
    r"\b(?:se|me|vous) rend(?:re|ant|ez)\b(?! compte)|\brendez-vous (?:directement )?"
    rf"{_DANS}{_COMPTOIRS}|\ben (?:especes|liquide)\b|"
    r"\b(?:bureaux?|debits?) de tabac\b|\bchez (?:une? |les? |votre )(?:buraliste|commercant)s?\b"
)
ALLER = re.compile(
    rf"{AU_GUICHET.pattern}|\ben (?:agence|prefecture|boutique|magasin|gare)\b|\ba l'accueil\b|"
    rf"\brendez-vous {_CHEZ}|\b(?:prendre|prenez|sur) (?:\w+ )?rendez-vous\b|"
    r"\bse presenter\b|\bpresent(?:ez-vous|er en personne)\b|\bvous presenter\b|"
    r"\b(?:s'|vous )adresser\b|\badressez-vous\b|\b(?:se|vous) deplacer\b|\bdeplacez-vous\b|"
    r"(?<!a )\bvenir\b(?! (?:en aide|de|d'))|\bvenez\b(?! d[e'])|\brencontrer\b|"
    r"\b(?:serez|etre) recue?s?\b(?! (?:par (?:courrier|la poste)|avant|dans))|"
    r"\bremett(?:re|ez)\b|\b(?:etre|est|sont) remise?s?\b|\bremise?s? (?:ou|contre)\b|"
    r"\ben mains? propres?\b|"
    rf"\bdepos(?:er|ez|e|ee|es|ees)\b[^.;]{{0,80}}?{_CHEZ}|"
    r"\b(?:votre|en) presence\b|\b(?:oral|verbal)ement\b|\bde vive voix\b|"
    r"\b(?:declaration|demande|requete) (?:orale|verbale)\b|"
    r"\bdevant (?:le|la|l'|une?) (?:officier|agent|greffier|notaire|maire)\b|"
    r"\bburalistes?\b|\bbornes?\b|\bautomates?\b"
)
PRESENTER = re.compile(
    rf"\baupres [^.;,]{{0,40}}?(?:{ACCUEIL.pattern}|\bservices?\b)|\bdepos(?:er|ez|e|ee|es|ees)\b|"
    r"\bdepot (?:du|des|de (?:la|votre)|est|se)\b|\bpresent(?:er|ez|ant)\b|"
    r"\b(?:apport|retir)(?:er|ez)\b|\bsur presentation d|\bla remise d|"
    r"\b(?:munir|munissez-vous|munie?s?) d"
    r"(?![^.;,]{0,40}\b(?:mail|bancaire|numero|identifiants?|code)\b)|"
    r"\bdelivree?s? (?:immediatement|sur-le-champ|aussitot)\b|"
    rf"{_DANS}{_COMPTOIRS}"
)
"""What one does in person, most often, where no text names a channel."""
COMPOSER = re.compile(
    r"\bcompos(?:er|ez)\b|\bappelez\b|\bappel(?:er)?\b (?:le|la|au|un|gratuit)|"
    r"\btelephon(?:er|ez)\b|\b(?:par|au) telephone\b|\btel\b|"
    r"\bnumero (?:vert|violet|gris|unique|court|gratuit)\b|\b(?:prix|cout) d'un appel\b|"
    r"\bserveur vocal\b|\b(?:join(?:dre|gnez)|joignable|contact\w*|repond\w*)[^.;]{0,40}\bau \d"
)
SERVICE = re.compile(
    r"(?P<sujet>[^.;,]*)\b(?:vous (?:recev\w*|sera|parv\w*)|(?:est|sont|sera|seront) "
    r"(?:ensuite )?(?:envoye|adresse|"
    r"remis|delivre|expedie|transmis|notifie))(?:ee?s?|e|s)?\b[^.;]*|"
    r"\bvous (?:(?:adresse|envoie|ecrit|repond|notifie|transmet|previent|informe|convoque|"
    r"avertit)(?:nt|ra|ront)?(?! par telephone)|"
    r"(?:serez|etes) (?:informe|averti|convoque|prevenu)e?s?)\b[^.;]*|"
    r"\bacheminement du courrier\b|"
    r"\benvo[iy]\w* (?:un|des|de) (?:sms|textos?|messages?)\b|"
    r"\badresses? (?:e-?mail|mail|electronique|internet)\b|"
    r"(?<!par )\bcourrier (?:recu|accompagnant|qui|qu[e'])|\brecue?s? par (?:courrier|la poste)\b|"
    r"\bsans (?:vous deplacer|rendez-vous)[^.;]*|\bdepuis un (?:telephone|mobile|poste)[^.;]*"
)
"""What the service does, or what needs no channel: the person does not act by it."""
NIER = re.compile(
    r"\b(?:il |elle )?n(?:e |')"
    r"(?:est |sont |peut |peuvent |pouvez |doit |doivent |devez |se fait |s'effectue )"
    r"[^,.;:]{0,20}?\b(?:pas|plus)\b[^,.;:]*?(?=\bsi\b|[,.;:]|$)|"
    r"\baucune? [^,.;:]{0,40}?\bn(?:e |')[^,.;:]*?(?=\bsi\b|[,.;:]|$)"
)
"""What is not possible."""
AVANT = re.compile(
    r"\bsi vous ne (?:pouvez|souhaitez|disposez)[^,]*,|\ba defaut[^,]*,|"
    r"\b(?:une fois|apres avoir|lorsque|quand)\b[^,.]*,"
)
"""What is done before, or by those who cannot do as told."""
_OBTENIR = (
    r"(?:telecharg\w*|imprim(?:er|ez|able)|disponibles?|consultables?|trouv\w+|figur\w+|procur\w+|"
    r"indiqu\w+|publi\w+)"
)
_SUR_LE_SITE = (
    r"(?:en ligne\b|sur internet\b|(?:sur )?(?:le |un |son |leur |ce |notre )?(?:site|portail)\b)"
)
PREPARER = re.compile(
    rf"\b{_OBTENIR}[^.;,()]{{0,50}}?\b{_SUR_LE_SITE}[^.;,]*?(?=[.;,]|\bet\b|\bpuis\b|$)|"
    r"\b(?:consultez|consulter|renseignez-vous sur) (?:le |son |leur )(?:site|portail)\b[^.;,]*|"
    r"\b(?:rempl|complet)\w*[^.;,]{0,40} en ligne\b(?=[^.;]{0,20}\bimprim)|"
    r"\b(?:prendre|prenez|prise de) (?:un |votre )?rendez-vous (?:\w+ment )?(?:en ligne|"
    r"(?:par|sur) internet|sur (?:le|son|notre) (?:site|portail)|par telephone)\b[^.;,]*"
)
"""What one fetches, reads or books on line before acting."""
