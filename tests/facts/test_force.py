"""How strongly a sentence asks for what it names."""

import pytest

from exigences.facts.langue.texte import Force, fold, force_of


@pytest.mark.parametrize(
    "phrase",
    [
        "Vous devez imprimer l'attestation.",
        "Il faut un ordinateur.",
        "Ce service nécessite JavaScript.",
        "Munissez-vous d'une carte bancaire.",
        "Imprimez le formulaire.",
        "Puis signez-le.",
        "1. Téléchargez le document.",
        "L'usager est tenu de consulter sa messagerie.",
        "Formulaire à imprimer et à signer.",
        "Un scanner est indispensable.",
        "La démarche se fait uniquement sur ordinateur.",
    ],
)
def test_it_asks(phrase: str) -> None:
    assert force_of(fold(phrase)) is Force.DEMANDE


@pytest.mark.parametrize(
    "phrase",
    [
        "Vous devez imprimer ou recopier l'attestation.",
        "Si vous avez un scanner, numérisez la page.",
        "Prenez de préférence un ordinateur.",
        "Nous recommandons un navigateur récent.",
        "Il est conseillé d'imprimer la page.",
    ],
)
def test_it_leaves_a_choice(phrase: str) -> None:
    assert force_of(fold(phrase)) is Force.CHOIX


@pytest.mark.parametrize(
    "phrase",
    [
        "Le simulateur donne un résultat en une minute.",
        "Vous pouvez imprimer cette page.",
        "La réponse arrive par lettre recommandée.",
        "Chez nous, assez de place pour tous.",
        "Votre conseillère vous répond.",
    ],
)
def test_it_only_speaks_of_it(phrase: str) -> None:
    assert force_of(fold(phrase)) is Force.MENTION


@pytest.mark.parametrize(
    "phrase",
    [
        "Vous n'avez pas besoin d'imprimante.",
        "Aucune imprimante n'est nécessaire.",
        "Il n'est pas obligatoire d'imprimer.",
        "Vous n'avez rien à imprimer.",
        "Champ facultatif.",
        "Faites-le sans avoir à imprimer.",
        "Inutile d'imprimer cette page.",
    ],
)
def test_it_says_that_it_is_not_needed(phrase: str) -> None:
    assert force_of(fold(phrase)) is Force.ECARTEE
