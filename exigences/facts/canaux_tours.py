"""The turns of phrase by which a text says how one acts, in families (folded text)."""

import re

EN_LIGNE = re.compile(
    r"https?://|\bwww\.|[\w.+-]@[a-z0-9-]+\.|\b[a-z0-9-]{3,40}\.(?:gouv\.fr|fr|org|com|eu)\b|"
    r"\ben ligne\b|\bteleservices?\b|\bsur (?:le |son |ce )?(?:site|internet)\b|\bpar internet\b|"
    r"\bsite (?:internet|web|de|du|des)\b|\bteledeclar|\btelepaiement\b|\btele-|"
    r"\bcompte personnel\b|\bformulaire de (?:contact|saisie)\b|"
    r"\bacces (?:au|a la) (?:formulaire|rubrique|messagerie)\b|\bvoie electronique\b|"
    r"\bpar (?:e-?mail|mail|"
    r"courriel|courrier electronique|messagerie)\b|\bvotre (?:espace|compte)\b|\bconnecte|"
    r"\bespace (?:personnel|particulier|prive|abonne|client|adherent)\b|\bapplication\b"
)
ENVOYER = re.compile(
    r"\b(?:envoy|retourn|renvoy|expedi)(?:er|ez|e|es|ee|ees)\b|\benvoi\b|"
    r"\btransm(?:ettre|ettez|is(?:es?)?)\b|"
    r"\b(?:faire|faites) parvenir\b|\bcachet de la poste\b|"
    r"(?<!s')(?<!vous )\badress(?:er|ez|ees?)\b(?!-vous)|\blettre simple\b|"
    r"\bformulaires? joints?\b|"
    r"\bpar (?:courrier|la poste|voie postale|correspondance|lettre)\b(?! electronique)|"
    r"\brecommandee?\b|\bl?rar\b|\becri(?:re|vez|vant)\b|"
    r"\bcourrier\b|\bsous pli\b|\bposter\b"
)
ECRIRE = re.compile(
    r"\bcheque\b|\blettre\b|\benveloppe\b|\bpapier libre\b|"
    r"\ba l'adresse (?:suivante|ci-dessous)\b|\bpar ecrit\b"
)
"""What one does by post, most often, where no text names a channel."""
AU_GUICHET = re.compile(
    r"\bcontre (?:un )?(?:recepisse|decharge)\b|\bremise directe\b|"
    r"\b(?:s'effectue|se fait|est a (?:faire|effectuer)) (?:au|a la|a l'|aux|aupres)\b|"
    r"\bguichets?\b|\bsur place\b|\ben (?:mairie|personne)\b|\b(?:se|vous) rend(?:re|ant|ez)\b|"
    r"\ben especes\b"
)
ALLER = re.compile(
    rf"{AU_GUICHET.pattern}|\ben (?:agence|prefecture)\b|\ba l'accueil\b|\bme rendre\b|"
    r"\brendez-vous (?:a|au|aux|dans|en|chez|aupres)\b|"
    r"\b(?:prendre|prenez|sur) (?:\w+ )?rendez-vous\b|\bse presenter\b|"
    r"\bpresent(?:ez-vous|er en personne)\b|\bvous presenter\b|"
    r"\b(?:s'|vous )adresser\b|\badressez-vous\b|\bremett(?:re|ez)\b|\bremis(?:e|es)?\b|"
    r"\bdepos(?:er|ez|e|ee|es|ees)\b[^.;]{0,80}\b(?:a la|a l'|a votre|au|aux|aupres|chez)\b|"
    r"\bse deplacer\b|\bpresence\b|\b(?:bureaux?|debits?) de tabac\b|\bburalistes?\b|\bbornes?\b|"
    r"\bautomates?\b|\bdeplacez-vous\b|\bvous deplacer\b|\ben (?:boutique|magasin|gare)\b|"
    r"\brencontrer\b"
)
PRESENTER = re.compile(
    r"\baupres (?:de|du|des|d')|\bdepos(?:er|ez|e|ee|es|ees)\b|\bdepot\b|\bpresent(?:er|ez|ant)\b|"
    r"\bapport(?:er|ez)\b|\b(?:se|vous) munir\b|\bmunissez-vous\b|\bmunie?s? d|"
    r"\bdelivree?s? (?:immediatement|sur-le-champ|aussitot)\b|\bremise? en mains? propres?\b|"
    r"\b(?:a la|a votre|dans (?:la|votre|une)) "
    r"(?:mairie|gendarmerie|prefecture|sous-prefecture|tresorerie|poste)\b|"
    r"\ba l'ambassade\b|"
    r"\b(?:au|dans (?:un|le|votre)) (?:commissariat|consulat|greffe|tribunal|bureau de poste)\b"
)
"""What one does in person, most often, where no text names a channel."""
COMPOSER = re.compile(
    r"\bcompos(?:er|ez)\b|\bappel(?:er|ez)?\b (?:le|au|un|gratuit)|\btelephon(?:er|ez)\b|"
    r"\b(?:par|au) telephone\b|\bnumero (?:vert|violet|gris|unique|court|gratuit)\b|\btel\b|"
    r"\bprix d'un appel\b|\bcout d'un appel\b|\bserveur vocal\b"
)
SERVICE = re.compile(
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
"""What the service does, or what needs no channel: the person does not act by it."""
AVANT = re.compile(
    r"\bsi vous ne (?:pouvez|souhaitez|disposez)[^,]*,|\ba defaut[^,]*,|"
    r"\b(?:une fois|apres avoir|lorsque|quand)\b[^,.]*,"
)
"""What is done before, or by those who cannot do as told."""
SANS_ACCUEIL = re.compile(r"\bmediat(?:eur|rice|ion)s?\b|\bdefenseure? des droits\b|\bautomatise\b")
"""Bodies that one writes to: they have no counter."""
NATIONAL = re.compile(
    r"\bministeres?\b|"
    r"\b(?:service|bureau|direction|commission|agence|centre|institut|office) "
    r"(?:central|national|general)e?\b"
)
"""Bodies of the whole country, which have no counter nearby."""
ACCUEIL = re.compile(
    r"\b(?:mairies?|prefectures?|sous-prefectures?|commissariats?|gendarmeries?|tribuna(?:l|ux)|"
    r"greffes?|cours?|caisses?|agences?|consulats?|ambassades?|tresoreries?|impots|"
    r"finances publiques|centres?|maisons?|points?|bureaux?|guichets?|france services|ccas|mdph|"
    r"pole emploi|succursales?|antennes?|services? (?:en charge|local|departemental)\w*|"
    r"commissions? de surendettement|hopita(?:l|ux)|ecoles?|notaires?|avocats?|mutualite)\b"
)
"""Bodies that receive people near where they live."""
STANDARD = re.compile(
    r"\bserveur vocal\b|\burgences?\b|\bnumero\b|\ballo\b|\bsos\b|\bsamu\b|\bsecours\b|"
    r"\binfos?[- ]service\b|\becoute\b|\bcentre d'appels?\b|\btelephonique\b| - \d{2,4}$"
)
"""Bodies that are a telephone number."""
