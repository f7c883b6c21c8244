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
    r"|avis d'imposition|avis d'echeance|avis de situation|cartes? (?:nationale )?d'identite"
    r"|cartes? (?:vitale|grise|de sejour)|titres? de sejour|passeports?|permis de conduire|rib"
    r"|releves?|quittances?|factures?|bulletins? (?:de )?(?:salaires?|paies?)|fiches? de paie"
    r"|livrets? de famille|extraits? (?:d'|de naissance|k-?bis)|actes? de (?:naissance|mariage"
    r"|deces)|k-?bis|certificats?|contrats? de|diplomes?|ordonnances?|photos? d'identite"
    r"|jugements?)"
)
_ANY_PAPER = re.compile(
    rf"\b(?:{_PAPERS}|formulaires?|cerfa|bulletins?|lettres?|photos?|preuves?)\b"
)
_PROCEDURE = re.compile(
    r"\b(?:demarches?|demandes?|services?|teleservices?|procedures?|inscriptions?|dossiers?"
    r"|formulaires?|delivrance|cartes?|titres?|actes?|certificats?|permis|documents?|passeports?)\b"
)
_SUM = r"\d[\d ]{0,8}(?:,\d{1,2})? ?(?:€|euros?\b)"
_DUE = r"(?:frais|honoraires|emoluments|droits? (?:de|d'|fixes?)|taxes?|timbres?|redevances?)"
_CALL = re.compile(r"(?<!d')\b(?:appels?|appele[rz]|numeros?|telephon\w+|communications?|sms)\b")
_OTHER_GIFT = re.compile(
    r"\b(?:telecharg\w+|logiciels?|reader|wi-?fi|parking|stationnement|livraison|navigateurs?"
    r"|interpret(?:ation|es?)|langue des signes|transcription)\b"
    r"|^(?:elle|il|ce service)\b"
)
"""What else is said to be free of charge; what « it » is, the sentence before tells."""
_IT_IS_FREE = re.compile(r"^(?:elle|il|ce service)\b.{0,12}\bgratuite?\b")
_MONEY = re.compile(
    rf"{_SUM}|\b(?:gratuit\w*|payante?s?|paye[rz]?|paiement|couts?|prix|tarifs?|frais|montants?"
    r"|charge|rembours\w*|honoraires|participation|remuner\w+|factur\w+)\b"
)
_WORDS = {
    PointPrealable.ETAPES: re.compile(
        rf"\b{_FEW} (?:grandes? |petites? )?(?:etapes|ecrans|parties|questions)\b"
        r"|\b(?:demarche|demande|formulaire|questionnaire)\b.{0,20}\bcom(?:prend|porte|pte) "
        rf"(?:\w+ )?{_FEW} pages\b|\bd'abord\b.{{1,120}}\b(?:puis|ensuite|enfin)\b"
        r"|\betapes? (?:1|une)\b|\b(?:les|ces|des|aux|differentes|principales) etapes\b"
        r"|\bpremiere etape\b|\bderoulement de (?:la|votre) (?:demarche|demande|procedure)"
    ),
    PointPrealable.IDENTIFICATION: re.compile(
        r"\b(?:france|pro|agent|edu) ?connect\b|\bidentites? numeriques?\b|\bfrance identite\b"
        r"|\bcomptes? (?:usager|utilisateur|personnel|nominatif|en ligne|ameli|citoyen)\w*"
        r"|\b(?:avoir|creer|creez|creation d'|ouvrir|ouvrez|posseder|disposer d'|necessite"
        r"|pas(?: besoin)? d[e'])(?: ?\w+){0,2} comptes?\b(?! (?:bancaire|rendu|a rebours))"
        r"|\b(?:sans|aucun) (?:\w+ )?comptes?\b|\bsans inscription\b|\bmots? de passe\b"
        r"|\bsignatures? electroniques?\b|\bcomptes? (?:de la |de l')?(?:caf|msa|cpam|impots)\b"
        r"|\b(?:connect|identifi|authentifi)ez-vous\b|\bvous (?:connecter|identifier"
        r"|authentifier)\b(?! a internet)|\bespace (?:personnel|particulier|usager|citoyen)\b"
        r"|\bidentifiants?\b|\bsans (?:vous )?identifi\w+"
    ),
    PointPrealable.PIECES: re.compile(
        rf"\b{_PAPERS}\b.{{0,60}}\b(?:fournir|joindre|joint|preparer|necessaires?|demande(?:e?s)?"
        r"|exig\w+|munir|requis\w*|transmettre|envoyer|produire|presenter|remettre|obligatoires?"
        r"|suivante?s?)\b"
        r"|\b(?:munissez|preparez|rassemblez|joignez|fournissez|presentez|munir|munie?s?|preparer"
        r"|fournir|joindre|transmettre|presenter|produire|remettre|contenir|comporter|comprendre"
        r"|aurez besoin|besoin|scannez|numerisez|apportez|oubliez|accompagnee?s?|sous la main|faut"
        r"|faudra)\b"
        rf".{{0,60}}\b{_PAPERS}\b"
        r"|\b(?:avec|accompagnee?s? de) (?:votre|vos|une?|la copie|les copies|copie)\b"
        rf".{{0,25}}\b{_PAPERS}\b"
        r"|\bdossiers? (?:doit|a (?:constituer|fournir)|comprend|comporte|contient|se compose)\b"
    ),
    PointPrealable.RECOURS: re.compile(
        r"\brecours (?:gracieux|contentieux|administratif|amiable|hierarchique|devant|aupres"
        r"|possible|contre)|\bvoies? (?:et delais )?de recours\b|\bcontest(?:er|ez|ation|ee?s?)\b"
        r"|\b(?:former|deposer|exercer|faire|introduire|presenter) (?:un |votre |des )?recours\b"
        r"|\breclam(?:er|ez|ations?)\b|\bobjet d'un recours\b"
        r"|\bmediat(?:eur|rice|ion)\b(?! (?:numerique|culturel|sante|familial|social))"
        r"|\bdefenseur des droits\b|(?<!par un )(?<!par le )\btribuna(?:l|ux)\b"
        r"|\ben cas de (?:desaccord|litige|refus|rejet)\b|\bpas d'accord\b"
        r"|\bnouvel examen\b|\b(?:re-?examen|re-?examin\w+)\b|\bprud'hom\w+\b"
        r"|\b(?:faire|interjeter) appel d|\bpourvoi\b|\bl'appel (?:peut|doit|se"
        r"|est(?! (?:gratuit|payant|factur|surtax|non surtax|au (?:prix|cout|tarif)|local)))\b"
        r"|\b(?:former|faire|forme) (?:une )?opposition\b|\bjuridictions?\b|\bcours? d'appel\b"
        r"|\bsaisi[rt] (?:le|la|un|une|l')? ?(?:juge|conseil|commission|cour|conciliateur)\b"
    ),
    PointPrealable.FRAIS: re.compile(
        r"\b(?:gratuite?s?|gratuitement|payante?s?)\b|\bne (?:vous )?coute(?:ra)? rien\b"
        r"|\baucun paiement\b|\bprix (?:du|de la|de l'|d'une?)\b.{0,60}\d ?(?:€|euros?)"
        r"|\d ?(?:€|euros?).{0,20}\bpayables?\b"
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
        r"|\b(?:n'(?:avez|obtenez)|ne recevez)(?: \w+){0,2} (?:pas|aucune|rien)\b.{0,30}"
        r"\b(?:reponse|nouvelle)|\b(?:defaut|faute) de reponse\b"
        r"|\bne (?:vous )?repond(?:ons)? pas\b"
        r"|\bconsideree? comme (?:acceptee?|accordee?|rejetee?|refusee?)\b"
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
        r"documents) justificati\w+$|^(?:ce )?qu'il (?:vous )?(?:faut|faudra)"
        r"|^(?:vous )?aurez besoin|^munissez-vous|^(?:a )?prepare[rz]\b"
        r"|^a (?:joindre|fournir|prevoir)\b|^avant de commencer"
        r"|^(?:quels|quelles) (?:documents|pieces|justificatifs)\b"
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


def tells_point(
    point: PointPrealable, plie: str, above: Iterable[str] = (), *, listed: bool = False
) -> bool:
    """Whether a folded sentence, in a list or not, tells a point, alone or under what is `above`.

    What stands above (folded) is its headings, or the words before its list.
    """
    names = [name for name in above if len(name) <= TITRE_MAX]
    if point is PointPrealable.DELAIS:
        named = any(_TITLE_OF_TIME.search(name) for name in names)
        return tells_a_deadline(plie) or (named and tells_a_time(plie))
    if point not in _WORDS:
        return False
    call = point is PointPrealable.FRAIS and bool(_CALL.search(plie))
    if not call and any(_TITLES[point].search(name) for name in names if point in _TITLES):
        return _belongs(point, plie, listed=listed)
    if call or (point is PointPrealable.FRAIS and _OTHER_GIFT.search(plie)):
        return False
    return bool(_WORDS[point].search(plie))


def _belongs(point: PointPrealable, plie: str, *, listed: bool) -> bool:
    """Whether what stands under the heading of a point speaks of it."""
    match point:
        case PointPrealable.PIECES:
            return listed or bool(_ANY_PAPER.search(plie))
        case PointPrealable.FRAIS:
            return bool(_MONEY.search(plie))
        case _:
            return True


def says_it_is_free(before: str, plie: str) -> bool:
    """Whether « elle est gratuite » follows a sentence about the procedure (both folded)."""
    return bool(_IT_IS_FREE.search(plie) and _PROCEDURE.search(before))
