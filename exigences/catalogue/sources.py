"""Sources that several files of the catalogue cite."""

from exigences.model.catalogue.exigence import Reference

MAZET = Reference(
    titre=(
        "P. Mazet, « Les conditionnalités implicites de l'accès aux droits à l'ère numérique », "
        "#LABAcces, 2019"
    )
)
DEFENSEUR_2022 = Reference(
    titre=(
        "Défenseur des droits, « Dématérialisation des services publics : trois ans après, "
        "où en est-on ? », 2022"
    )
)
CONSEIL_D_ETAT_2022 = Reference(titre="Conseil d'État, 3 juin 2022, n° 452798")
LOI_2005_ARTICLE_47 = Reference(
    titre="Loi n° 2005-102 du 11 février 2005, article 47 (accessibilité des services en ligne)"
)
DECRET_2019_768 = Reference(
    titre="Décret n° 2019-768 du 24 juillet 2019 (déclaration d'accessibilité)"
)
CRPA_L112_8 = Reference(
    titre="Code des relations entre le public et l'administration, articles L112-8 à L112-10"
)
CRPA_L114_8 = Reference(
    titre=(
        "Code des relations entre le public et l'administration, article L114-8 "
        "(« dites-le-nous une fois »)"
    )
)
ESSOC_ARTICLE_28 = Reference(
    titre="Loi n° 2018-727 du 10 août 2018, article 28 (pas de numéro surtaxé depuis 2021)"
)
REGLEMENT_2018_1724 = Reference(
    titre="Règlement (UE) 2018/1724 (portail numérique unique)",
    url="https://eur-lex.europa.eu/eli/reg/2018/1724/oj",
)
DIX_PRINCIPES = Reference(titre="« Les 10 principes d'une démarche en ligne exemplaire », DINUM")
DINUM_DEMARCHES = Reference(
    titre="DINUM, « Vos démarches essentielles » (seuils publics des indicateurs)"
)
CAPTCHA_2024 = Reference(
    titre="DINUM, article du 28 novembre 2024 sur les captchas et l'accessibilité"
)
NSW_SLUDGE = Reference(
    titre="NSW Behavioural Insights Unit, « Sludge Audit Method » (imprimer et numériser)"
)
CIBLE_24 = Reference(titre="WCAG 2.2, critère 2.5.8 « Taille de la cible (minimum) »")
CLAVIER = Reference(titre="WCAG 2.1, critère 2.1.1 « Clavier » (niveau A)")
PIEGE = Reference(titre="WCAG 2.1, critère 2.1.2 « Pas de piège au clavier » (niveau A)")
ORDRE_DU_FOCUS = Reference(titre="WCAG 2.1, critère 2.4.3 « Parcours du focus » (niveau A)")
FOCUS_VISIBLE = Reference(titre="WCAG 2.1, critère 2.4.7 « Visibilité du focus » (niveau AA)")
REDISTRIBUTION = Reference(titre="WCAG 2.1, critère 1.4.10 « Redistribution » (niveau AA)")
NOUVELLE_FENETRE = Reference(
    titre="WCAG 2.1, critère 3.2.5 « Changement à la demande » (niveau AAA), technique G201"
)
ETIQUETTES = Reference(titre="WCAG 2.1, critère 3.3.2 « Étiquettes ou instructions » (niveau A)")
SAISIE_REDONDANTE = Reference(
    titre=(
        "WCAG 2.2, critère 3.3.7 « Saisie redondante » (niveau A ; redemander pour la sécurité, "
        "comme un mot de passe, y est permis)"
    ),
    url="https://www.w3.org/TR/WCAG22/#redundant-entry",
)
AIDE_COHERENTE = Reference(
    titre="WCAG 2.2, critère 3.2.6 « Aide cohérente » (niveau A)",
    url="https://www.w3.org/TR/WCAG22/#consistent-help",
)
AUTHENTIFICATION_ACCESSIBLE = Reference(
    titre=(
        "WCAG 2.2, critère 3.3.8 « Authentification accessible (minimum) » (niveau AA ; pour "
        "s'identifier, pouvoir coller évite de recopier de mémoire)"
    ),
    url="https://www.w3.org/TR/WCAG22/#accessible-authentication-minimum",
)
CNIL_MOTS_DE_PASSE = Reference(
    titre="CNIL, délibération n° 2022-100 du 21 juillet 2022 (mots de passe)"
)
NIST_MOTS_DE_PASSE = Reference(
    titre=(
        "NIST, SP 800-63B-4, 2025, § 3.1.1.2 (offrir de montrer le mot de passe pendant qu'on le "
        "tape)"
    ),
    url="https://pages.nist.gov/800-63-4/sp800-63b.html",
)
BBC_TAILLE = Reference(
    titre=(
        "BBC, guide d'accessibilité des produits, « Minimum text size » (11 px au moins pour tout "
        "texte, 13 px pour l'essentiel)"
    )
)
BAROMETRE_2024 = Reference(titre="Baromètre du numérique, Crédoc, 2024")
INSEE_1953 = Reference(titre="Insee Première n° 1953, enquête de 2021 (équipement et usages)")
INSEE_FOCUS_267 = Reference(
    titre="Insee Focus n° 267, enquête de 2021 (renoncement à des démarches en ligne)"
)
INSEE_1993 = Reference(
    titre="Insee Première n° 1993 et ANLCI, enquête de 2022 (difficultés avec l'écrit)"
)
DREES_LIMITATIONS = Reference(
    titre="DREES, Études et Résultats n° 1254 et n° 1317 (limitations fonctionnelles)"
)
DEFENSEUR_2024 = Reference(
    titre="Défenseur des droits, enquête sur l'accès aux droits, 2024 (publiée en 2025)"
)
CIRCULAIRE_6411 = Reference(
    titre="Circulaire n° 6411/SG du 7 juillet 2023 (démarches essentielles)"
)
CRPA_L112_3 = Reference(
    titre=(
        "Code des relations entre le public et l'administration, article L112-3 "
        "(accusé de réception)"
    )
)
CRPA_L123_1 = Reference(
    titre=(
        "Code des relations entre le public et l'administration, article L123-1 (droit à l'erreur)"
    )
)
HTML_FICHIERS = Reference(
    titre="HTML, « File Upload state » (aucune page ne peut remettre un fichier dans son champ)",
    url="https://html.spec.whatwg.org/multipage/input.html#file-upload-state-(type=file)",
)
HTML_ENTREE = Reference(
    titre="HTML, « Implicit submission » (Entrée presse le premier bouton qui envoie)",
    url=(
        "https://html.spec.whatwg.org/multipage/form-control-infrastructure.html"
        "#implicit-submission"
    ),
)
IMPORT_MAPS = Reference(
    titre="HTML, « Import maps » (Chrome 89, 2021 ; Firefox 108, 2022 ; Safari 16.4, 2023)",
    url="https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/importmap",
)
MODULES = Reference(
    titre="HTML, « JavaScript modules » (Chrome 61 et Safari 11, 2017 ; Firefox 60, 2018)",
    url="https://developer.mozilla.org/docs/Web/JavaScript/Guide/Modules",
)
RGPD_9 = Reference(titre="Règlement (UE) 2016/679 (RGPD), article 9 (santé, opinions, religion…)")
RGPD_13 = Reference(titre="Règlement (UE) 2016/679 (RGPD), article 13 (information de la personne)")
RGPD_14 = Reference(
    titre="Règlement (UE) 2016/679 (RGPD), article 14 (données obtenues d'un autre que la personne)"
)
CJUE_PLANET49 = Reference(
    titre=(
        "Cour de justice de l'Union européenne, 1er octobre 2019, Planet49, C-673/17 (une case "
        "cochée d'avance n'est pas un consentement)"
    ),
    url="https://curia.europa.eu/juris/liste.jsf?num=C-673/17",
)
COGA = Reference(
    titre=(
        "W3C, « Making Content Usable for People with Cognitive and Learning Disabilities », 2021 "
        "(des icônes accompagnées de mots)"
    ),
    url="https://www.w3.org/TR/coga-usable/",
)
W3C_INDICE = Reference(
    titre=(
        "W3C, « Forms Tutorial », « Form Instructions » (le texte indicatif d'un champ ne remplace "
        "pas son étiquette)"
    ),
    url="https://www.w3.org/WAI/tutorials/forms/instructions/",
)
COGA_BUT = Reference(
    titre=(
        "W3C, « Making Content Usable for People with Cognitive and Learning Disabilities », 2021, "
        "§ 4.2.1 (dire à quoi sert chaque page)"
    ),
    url="https://www.w3.org/TR/coga-usable/#make-the-purpose-of-your-page-clear-pattern",
)
COGA_CHEMIN = Reference(
    titre=(
        "W3C, « Making Content Usable for People with Cognitive and Learning Disabilities », 2021, "
        "objectif 2 (aider à trouver ce que l'on cherche)"
    ),
    url="https://www.w3.org/TR/coga-usable/",
)
COGA_ERREURS = Reference(
    titre=(
        "W3C, « Making Content Usable for People with Cognitive and Learning Disabilities », 2021, "
        "objectif 4 (aider à éviter les erreurs)"
    ),
    url="https://www.w3.org/TR/coga-usable/",
)
COGA_MOTS = Reference(
    titre=(
        "W3C, « Making Content Usable for People with Cognitive and Learning Disabilities », 2021, "
        "objectif 3 (des mots clairs)"
    ),
    url="https://www.w3.org/TR/coga-usable/",
)
LCEN = Reference(titre="Loi n° 2004-575 du 21 juin 2004, article 1-1 (dire qui publie un site)")
CODE_CIVIL_1119 = Reference(
    titre="Code civil, article 1119 (conditions générales : opposables si on a pu les lire)"
)
KANDEL_MOLES = Reference(
    titre="L. Kandel et A. Moles, application de l'indice de Flesch à la langue française, 1958"
)
BJORNSSON = Reference(titre="C. H. Björnsson, indice de lisibilité LIX, 1968")
FALC = Reference(titre="Règles européennes « Facile à lire et à comprendre » (FALC)")


def rgaa(*criteria: str) -> tuple[Reference, ...]:
    """References to criteria of the RGAA 4.1.2, by number such as `1.1`."""
    page = "https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/"
    return tuple(
        Reference(titre=f"RGAA 4.1.2, critère {number}", url=f"{page}#{number}")
        for number in criteria
    )
