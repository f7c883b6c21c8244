"""Says which subjects are often told in one breath."""

from collections.abc import Mapping

VOISINS: Mapping[str, tuple[str, ...]] = {
    "adresse-electronique": ("courriel-a-consulter", "preuve-de-depot-absente"),
    "aidant-non-prevu": ("voie-unique-numerique", "aide-introuvable"),
    "aide-introuvable": ("telephone-absent", "guichet-absent", "voie-unique-numerique"),
    "code-a-usage-unique": ("telephone-mobile", "courriel-a-consulter"),
    "compte-sans-chemin": ("compte-utilisateur",),
    "compte-utilisateur": ("compte-sans-chemin", "identite-numerique"),
    "courriel-a-consulter": (
        "adresse-electronique",
        "preuve-de-depot-absente",
        "compte-sans-chemin",
    ),
    "delai-non-annonce": ("suite-non-annoncee",),
    "format-de-fichier-impose": ("poids-maximal", "pieces-a-televerser"),
    "frais-a-payer": ("paiement-en-ligne",),
    "guichet-absent": ("voie-unique-numerique", "papier-absent", "aide-introuvable"),
    "identite-numerique": ("compte-utilisateur",),
    "imprimante": ("papier-absent", "numeriseur"),
    "numeriseur": ("pieces-a-televerser", "imprimante", "format-de-fichier-impose"),
    "paiement-en-ligne": ("frais-a-payer",),
    "papier-absent": ("voie-unique-numerique", "guichet-absent", "imprimante"),
    "pieces-a-televerser": ("numeriseur", "format-de-fichier-impose", "poids-maximal"),
    "poids-maximal": ("format-de-fichier-impose", "pieces-a-televerser"),
    "preuve-de-depot-absente": ("suite-non-annoncee", "courriel-a-consulter"),
    "saisie-sans-relecture": ("validation-irreversible",),
    "seance-unique": ("session-limitee",),
    "session-limitee": ("seance-unique", "code-a-usage-unique"),
    "smartphone": ("telephone-mobile", "identite-numerique"),
    "suite-non-annoncee": ("delai-non-annonce", "preuve-de-depot-absente", "courriel-a-consulter"),
    "telephone-absent": ("aide-introuvable", "voie-unique-numerique"),
    "telephone-mobile": ("code-a-usage-unique", "smartphone"),
    "validation-irreversible": ("saisie-sans-relecture",),
    "voie-unique-numerique": (
        "guichet-absent",
        "papier-absent",
        "telephone-absent",
        "aidant-non-prevu",
        "aide-introuvable",
    ),
}
"""The subjects whose sentences may well be about another too: they teach it nothing."""
