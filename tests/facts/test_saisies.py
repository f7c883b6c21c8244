"""What the person types."""

from exigences.facts.langue.saisies import bare_of, is_of_the_person, typed_values
from exigences.model.procedure.etape import Fourche, Presence, Remplir, Saisie, Si
from tests.fabrique import procedure, scenario


def test_values_of_the_sosie_and_of_the_steps_are_known() -> None:
    entry = Remplir(remplir=Saisie(etiquette="Rue", valeur="8, rue des Écoles"))
    short = Remplir(remplir=Saisie(etiquette="Pièces", valeur="3"))
    fork = Si(si=Fourche(visible=Presence(texte="Adresse"), alors=(entry, short)))
    typed = typed_values(procedure(etapes=(fork,)), scenario())
    assert {"8ruedesecoles", "0639981234", "12ruedestilleuls"} <= typed
    assert not {"3", "3."} & typed


def test_signs_and_accents_do_not_count() -> None:
    assert bare_of("06 39-98.12 34, É") == "0639981234e"


def test_an_address_of_the_name_that_is_typed_is_the_person_s() -> None:
    name = Remplir(remplir=Saisie(etiquette="Identifiant", valeur="odile"))
    typed = typed_values(procedure(etapes=(name,)), scenario())
    assert is_of_the_person("odile.martin@valmont.example", typed)
    assert is_of_the_person("06 39 98 12 34", typed)
    assert not is_of_the_person("odilette.martin@valmont.example", typed)
    assert not is_of_the_person("mairie@valmont.example", typed)
