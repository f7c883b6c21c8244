"""Places that a page names, without saying that they receive people."""

import pytest

from exigences.facts.page.contacts import find_contacts
from exigences.facts.voies.lieux import done_in_a_place, people_named, places_named
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique import bloc, page, parcours


def saying(*texts: str) -> ParcoursFacts:
    """A page of these paragraphs, with the contacts that they give."""
    blocs = tuple(bloc(text) for text in texts)
    (built,) = parcours(page(*blocs)).pages
    return parcours(page(*blocs, *find_contacts(built.blocs, built.liens)))


@pytest.mark.parametrize(
    "text",
    [
        "Le retrait se fait en mairie.",
        "Présentez une pièce d'identité à l'accueil.",
        "Le titre est à retirer au guichet de la préfecture.",
        "La carte vous sera remise en mairie.",
        "La remise du titre ne se fait qu'en mairie.",
        "La remise se fait à la mairie de votre domicile.",
        "Prenez rendez-vous en ligne pour être reçu en mairie.",
        "Mairie de Bourg-Fictif, 1 place du Marché, 99120 Bourg-Fictif",
        "Points d'accueil",
        "La mairie est ouverte du lundi au vendredi.",
    ],
)
def test_a_place_is_named(text: str) -> None:
    assert [said for _, said in places_named(saying(text))] == [text]


@pytest.mark.parametrize(
    "texts",
    [
        ("Retour à l'accueil",),
        ("Nous transmettons votre demande à la mairie.",),
        ("Il n'est plus possible de venir au guichet.",),
        ("Ne vous présentez pas en mairie.",),
        ("Faites la démarche sans vous déplacer en mairie.",),
        ("Votre demande est traitée sous 12 jours.",),
        ("Service des aides, BP 12, 99120 Bourg Cedex",),
        ("Site hébergé par Untel, 2 rue du Port, 99100 Roche",),
        ("Aucun dossier n'est reçu au guichet.", "Mairie, 1 place du Marché, 99120 Bourg"),
    ],
)
def test_no_place_is_named(texts: tuple[str, ...]) -> None:
    assert list(places_named(saying(*texts))) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("En cas de difficulté, contactez le secrétariat de votre établissement.", True),
        ("Un agent vous accueille dans l'espace France services le plus proche.", True),
        ("Un conseiller numérique peut vous aider.", True),
        ("Rapprochez-vous de votre caisse.", True),
        ("Si vous n'avez pas internet, des points numériques sont ouverts en préfecture.", True),
        ("Un travailleur social peut vous aider à remplir le dossier.", True),
        ("Ne contactez pas le service avant trois mois.", False),
        ("Nos services vous répondront sous cinq jours.", False),
        ("Votre demande sera examinée par nos services.", False),
    ],
)
def test_someone_to_turn_to(text: str, named: bool) -> None:
    assert bool(list(people_named(saying(text)))) is named


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("Les deux temps : l'inscription en mairie, puis l'admission à l'école.", True),
        ("Le dépôt du dossier se fait au guichet.", True),
        ("La carte se retire en mairie.", False),
        ("Le numéro vous sera demandé au guichet.", False),
        ("Aucune inscription en mairie.", False),
    ],
)
def test_what_is_done_in_a_place(text: str, done: bool) -> None:
    assert bool(list(done_in_a_place(saying(text)))) is done
