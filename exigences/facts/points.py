"""Says which of the nine points to tell before one begins a sentence tells, and its heading."""

import re
from collections.abc import Iterable

from exigences.facts.reponses import tells_a_deadline, tells_a_time
from exigences.model.prealable import PointPrealable

TITRE_MAX = 90
"""Characters of a heading that may name a point."""
_FEW = r"(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_PAPERS = (
    r"(?:pieces?|documents?|justificatifs?|attestations?|photocopies?|copies?|avis d'impot\w*"
    r"|avis d'imposition|cartes? d'identite|passeports?|rib|releves?|quittances?|factures?)"
)
_SUM = r"\d[\d ]{0,8}(?:,\d{1,2})? ?(?:€|euros?\b)"
_DUE = r"(?:frais|honoraires|emoluments|droits? (?:de|d'|fixes?)|taxes?|timbres?|redevances?)"
_CALL = re.compile(r"\b(?:appels?|appele[rz]|numeros?|telephon\w+|communications?|sms)\b")
_OTHER_GIFT = re.compile(
    r"\b(?:telecharg\w+|logiciels?|reader|wi-?fi|parking|stationnement|livraison|navigateurs?)\b"
)
"""What else is said to be free of charge."""
_WORDS = {
    PointPrealable.ETAPES: re.compile(
        rf"\b{_FEW} (?:grandes? |petites? )?(?:etapes|ecrans|parties|questions)\b"
        r"|\betapes? (?:1|une)\b|\b(?:les|ces|des|aux|differentes|principales) etapes\b"
        r"|\bpremiere etape\b|\bderoulement de (?:la|votre) (?:demarche|demande|procedure)"
    ),
    PointPrealable.IDENTIFICATION: re.compile(
        r"\b(?:france|pro|agent|edu) ?connect\b|\bidentites? numeriques?\b|\bfrance identite\b"
        r"|\bcomptes? (?:usager|utilisateur|personnel|nominatif|en ligne|ameli|citoyen)\w*"
        r"|\b(?:avoir|creer|creez|creation d'|ouvrir|ouvrez|posseder|disposer d'|necessite"
        r"|pas(?: besoin)? d[e'])(?: ?\w+){0,2} comptes?\b(?! (?:bancaire|rendu|a rebours))"
        r"|\bsans (?:\w+ )?comptes?\b|\bmots? de passe\b|\bsignatures? electroniques?\b"
        r"|\bespace (?:personnel|usager|citoyen)\b|\bidentifiants?\b|\bsans (?:vous )?identifi\w+"
    ),
    PointPrealable.PIECES: re.compile(
        rf"\b{_PAPERS}\b.{{0,60}}\b(?:fournir|joindre|joint|preparer|necessaires?|demande(?:e?s)?"
        r"|exig\w+|munir|requis\w*|transmettre|envoyer|produire|presenter|remettre|obligatoires?"
        r"|suivante?s?)\b"
        r"|\b(?:munissez|preparez|rassemblez|joignez|fournissez|presentez|munir|munie?s?|preparer"
        r"|fournir|joindre|transmettre|presenter|produire|remettre|contenir|comporter|comprendre"
        r"|aurez besoin|besoin|scannez|numerisez|apportez|accompagnee? d\w*)\b"
        rf".{{0,60}}\b{_PAPERS}\b"
        r"|\bdossiers? (?:doit|a (?:constituer|fournir)|comprend|comporte|contient|se compose)\b"
    ),
    PointPrealable.RECOURS: re.compile(
        r"\brecours (?:gracieux|contentieux|administratif|amiable|hierarchique|devant|aupres"
        r"|possible|contre)|\bvoies? (?:et delais )?de recours\b|\bcontest(?:er|ez|ation|ee?s?)\b"
        r"|\b(?:former|deposer|exercer|faire|introduire|presenter) (?:un |votre |des )?recours\b"
        r"|\breclam(?:er|ez|ations?)\b|\bmediat(?:eur|rice|ion)\b|\bdefenseur des droits\b"
        r"|\btribuna(?:l|ux)\b|\ben cas de (?:desaccord|litige|refus|rejet)\b|\bpas d'accord\b"
        r"|\bnouvel examen\b|\b(?:re-?examen|re-?examin\w+)\b|\bprud'hom\w+\b"
        r"|\b(?:faire|interjeter) appel d|\bl'appel (?:est|peut|doit|se)\b|\bpourvoi\b"
        r"|\b(?:former|faire|forme) (?:une )?opposition\b|\bjuridictions?\b|\bcours? d'appel\b"
        r"|\bsaisi[rt] (?:le|la|un|une|l')? ?(?:juge|conseil|commission|cour|conciliateur)\b"
    ),
    PointPrealable.FRAIS: re.compile(
        r"\b(?:gratuite?s?|gratuitement|payante?s?)\b"
        r"|\b(?:couts?|prix|tarifs?|frais|montant) ?: ?(?:\w+ ){0,2}(?:gratuit|\d)"
        r"|\b(?:aucuns?|sans|pas de) frais\b|\brien a payer\b"
        rf"|\b{_DUE} (?:d['e] ?)?(?:\w+ )?(?:dossier|inscription|instruction|delivrance|traitement"
        r"|timbre|notaire|justice|greffe|procedure|avocat|envoi|garde|enregistrement)\b"
        r"|\bfrais d'\w+|\btimbres? fisca(?:l|ux)\b|\bdroits? de timbre\b|\btarifs?\b"
        r"|\bredevances?\b|\bparticipation financiere\b|\b(?:a vos|a ses|a leurs) frais\b"
        rf"|\b(?:frais|couts?|{_DUE})\b.{{0,40}}\ba (?:votre|sa|la|leur) charge\b"
        r"|\b(?:coute|coutera|coutent) (?:\w+ ){0,3}\d|\b(?:cout|prix|tarif) (?:\w+ ){0,6}"
        r"(?:varie\w*|depend\w*|est|s'eleve\w*|fixe\w*)\b|\bfacture(?:e?s?|r) (?:par|a|de)\b"
        rf"|\b{_SUM}.{{0,30}}\b(?:a (?:payer|regler)|de frais)\b"
        rf"|\b(?:payer|paye[rz]?|regler|reglez|verse[rz]|acquitter)\b.{{0,60}}\b(?:{_DUE}|{_SUM})"
        r"|\b(?:payer|paye[rz]|paiement|regler|reglez|reglement)\b.{0,40}"
        r"\b(?:en ligne|carte bancaire|cheque|par carte|virement)\b"
    ),
    PointPrealable.SILENCE: re.compile(
        r"(?<!garder le )\bsilence\b|\babsence de (?:reponse|decision|nouvelles?)\b"
        r"|\bsans (?:reponse|nouvelles?)\b"
        r"|\bn'(?:avez|obtenez|recevez)(?: \w+){0,2} (?:pas|aucune)\b.{0,30}\b(?:reponse|nouvelle)"
        r"|\bva(?:ut|udra|lant) (?:\w+ ){0,2}(?:acceptation|accord|rejet|refus|decision)\b"
        r"|\b(?:accord|rejet|refus|acceptation|decision) (?:\w+ )?(?:implicite|tacite)\b"
        r"|\breputee? (?:acceptee?|accordee?|rejetee?|refusee?)\b"
    ),
}
"""How a folded sentence tells a point."""
_TITLES = {
    PointPrealable.ETAPES: re.compile(
        r"^(?:les |vos |principales |grandes )*etapes\b|^deroulement\b|^mode d'emploi\b"
        r"|^comment (?:ca|cela) (?:se passe|marche|fonctionne)\b"
        r"|^(?:la )?(?:demarche|marche) a suivre"
        r"|^comment (?:faire|proceder|deposer|effectuer)\b"
    ),
    PointPrealable.PIECES: re.compile(
        r"^(?:les |vos |liste des )?(?:pieces?|documents?|justificatifs?)(?: justificati\w+)? "
        r"(?:a |necessaires?\b|demande\w*|exig\w*|requis\w*|obligatoires?\b)|^(?:les )?(?:pieces|"
        r"documents) justificati\w+$|^(?:quels|quelles) (?:documents|pieces|justificatifs)\b"
        r"|^(?:constitution|contenu|composition) d[eu] (?:votre )?dossier\b|^dossier a (?:fournir"
        r"|constituer)"
    ),
    PointPrealable.RECOURS: re.compile(
        r"^(?:les |vos )?(?:voies? (?:et delais )?de )?recours(?! a\b)|^contest(?:er|ation)\b"
        r"|^(?:en cas de )?(?:litiges?|desaccord|refus|rejet|reclamations?)$|^reclamations?\b"
    ),
    PointPrealable.FRAIS: re.compile(
        r"^(?:le |les |quels? (?:est|sont) (?:le|les) )?(?:couts?|prix|tarifs?|frais)\b"
        r"(?! (?:professionnels|reels))|^combien (?:ca|cela) coute"
        r"|^(?:est-ce|c'est) (?:gratuit|payant)|^timbres? fisca"
    ),
    PointPrealable.SILENCE: re.compile(
        r"^(?:en l'|en cas d')?absence de (?:reponse|decision)\b|^(?:en cas de )?silence\b"
        r"|^sans reponse\b"
    ),
}
"""How a folded heading, or the name of a row, announces that what follows tells a point."""
_TITLE_OF_TIME = re.compile(
    r"^(?:le |les |quels? (?:est|sont) (?:le|les) )?delais?\b|^quand\b|^dates?\b|^calendrier\b"
)


def tells_point(point: PointPrealable, plie: str, titles: Iterable[str] = ()) -> bool:
    """Whether a folded sentence tells a point, alone or under its headings (folded)."""
    names = [title for title in titles if len(title) <= TITRE_MAX]
    if point is PointPrealable.DELAIS:
        named = any(_TITLE_OF_TIME.search(name) for name in names)
        return tells_a_deadline(plie) or (named and tells_a_time(plie))
    if point not in _WORDS:
        return False
    if point in _TITLES and any(_TITLES[point].search(name) for name in names):
        return True
    if point is PointPrealable.FRAIS and (_CALL.search(plie) or _OTHER_GIFT.search(plie)):
        return False
    return bool(_WORDS[point].search(plie))
