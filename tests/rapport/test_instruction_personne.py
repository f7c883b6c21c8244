"""The instruction says what stops or hinders the person, at the screen where it happens."""

import pytest

from exigences.loading.besoins import load_besoins
from exigences.model.catalogue.exigence import Constat
from exigences.model.facts.facts import Alternative, NiveauAlternative
from exigences.model.parcours.parcours import Fin
from exigences.model.rapport.instruction import Enumeration, Instruction
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.sosies import EmpechementRapport, EtatSosie
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.html_ import render_html
from exigences.rapport.instruction.texte import render_text
from exigences.rapport.vecus import Vie, build_sosies
from exigences.scoring.vecu import live
from tests.fabrique import champ, constat, lieu, page, parcours, preuve, scenario, titre
from tests.rapport.analyse import rapport_de
from tests.rapport.exemple_sosies import sosies_exemple

ORDINATEUR = ("ordinateur", "adresse-electronique")


def lived(*constats: Constat, **autres: object) -> Rapport:
    """Two screens and these demands, told of a person who owns a computer and a mail box."""
    faits = parcours(
        page(titre("Bienvenue")), page(titre("Votre téléphone"), champ("Portable")), **autres
    )
    personne = scenario(nom="Sans mobile", equipement=ORDINATEUR)
    faits_vie = live(faits, constats, personne, load_besoins())
    vie = Vie(
        scenario="sans-mobile",
        personne=personne,
        rejeu="sans-mobile",
        faits=faits,
        phrase_fin="",
        vecu=faits_vie,
    )
    sosies, matrice = build_sosies([vie], faits)
    whole = rapport_de(faits, constats)
    return whole.model_copy(update={"sosies": sosies, "matrice": matrice})


def at(ecran: int, id_: str, **autres: object) -> Constat:
    return constat(id_, preuves=(preuve(page=ecran - 1, extrait="Portable", **autres),))


def said_on(instruction: Instruction, ecran: int) -> list[str]:
    screens = next(p for p in instruction.parties if p.titre == "Écran par écran")
    lines: list[str] = []
    for item in screens.parties[ecran - 1].contenu:
        lines += [item] if isinstance(item, str) else [item.amorce, *item.points]
    return lines


def test_what_stops_the_person_is_told_on_its_screen_with_the_reason() -> None:
    rapport = lived(at(2, "telephone-mobile"))
    prenom = rapport.sosies[0].prenom
    instruction = build_instruction(rapport)
    here = said_on(instruction, 2)
    start = here.index(f"Ici, {prenom} s'arrête :")
    assert here[start + 1] == (
        f"Un numéro de téléphone mobile, et {prenom} n'a pas de téléphone mobile."
    )
    assert here[start + 2].startswith("Rien, sur cet écran, ne peut en tenir lieu.")
    assert rapport.alternative.phrase.rstrip(".") in here[start + 2]
    assert not any("s'arrête" in line for line in said_on(instruction, 1))
    assert str(instruction.contenu[-1]).startswith("Seule, cette personne s'arrête à l'écran 2 :")


def test_a_description_that_begins_with_the_first_name_keeps_its_capital() -> None:
    whole = lived()
    prenom = whole.sosies[0].prenom
    for said, told in (
        (f"{prenom} lit peu.", f"Sa situation : {prenom} lit peu."),
        ("Une personne pressée.", "Sa situation : une personne pressée."),
    ):
        scene = whole.scenario.model_copy(update={"description": said})
        told_of = build_instruction(whole.model_copy(update={"scenario": scene}))
        assert told in str(told_of.contenu[1])


def test_nothing_follows_where_the_replay_stopped_too() -> None:
    first = build_instruction(lived(at(1, "telephone-mobile"))).contenu[-1]
    last = build_instruction(lived(at(2, "telephone-mobile"))).contenu[-1]
    assert ["La suite vaut" in str(said) for said in (first, last)] == [True, False]


def test_another_way_than_digital_is_told_where_the_person_stops() -> None:
    way = Alternative(
        niveau=NiveauAlternative.EQUIVALENT_COMPLET, preuves=((lieu("#voie"), "au guichet"),)
    )
    here = said_on(build_instruction(lived(at(2, "telephone-mobile"), alternative=way)), 2)
    assert any("Toute la démarche peut être faite autrement qu'en ligne" in h for h in here)


def hindered(**autres: object) -> Instruction:
    base = sosies_exemple()[0]
    met = EmpechementRapport.model_validate(
        {
            "exigence": "telephone-mobile",
            "ecran": 2,
            "etat": EtatSosie.GENE,
            "phrase": "un code par SMS, et cette personne n'a pas de téléphone mobile",
        }
        | autres
    )
    person = base.model_copy(update={"etat": EtatSosie.GENE, "empechements": (met,)})
    return build_instruction(lived().model_copy(update={"sosies": (person,)}))


def test_the_other_means_of_the_place_is_told() -> None:
    here = said_on(hindered(autre_moyen="un code par courriel"), 2)
    start = here.index("Ici, c'est plus dur pour Camille :")
    assert here[start + 1] == (
        "Un code par SMS, et Camille n'a pas de téléphone mobile. Il y a un autre moyen à cet "
        "endroit : un code par courriel."
    )


def test_what_is_demanded_by_its_name_is_said_of_the_person() -> None:
    said = "une imprimante, que cette personne n'a pas"
    assert "Une imprimante, que Camille n'a pas." in said_on(hindered(phrase=said), 2)


def test_what_is_to_check_stops_nobody_and_is_asked() -> None:
    here = said_on(hindered(a_verifier=True, question="Le SMS est-il demandé ?"), 2)
    assert any(h.endswith("C'est à vérifier : Le SMS est-il demandé ?") for h in here)
    assert not any("s'arrête" in h for h in here)


@pytest.mark.parametrize("fin", [Fin.AVANT_ENVOI, Fin.ECHEC])
def test_nothing_is_told_of_who_meets_every_demand(fin: Fin) -> None:
    instruction = build_instruction(lived(at(2, "adresse-electronique"), fin=fin))
    assert len(instruction.contenu) == 2
    for ecran in (1, 2):
        assert not any(line.startswith("Ici, ") for line in said_on(instruction, ecran))


def test_the_text_and_the_page_tell_it_too() -> None:
    instruction = build_instruction(lived(at(2, "telephone-mobile")))
    for text in (render_text(instruction), render_html(instruction)):
        flat = " ".join(text.replace("\u00a0", " ").split())
        assert "s’arrête :" in flat
        assert "n’a pas de téléphone mobile." in flat


def test_a_report_without_people_is_told_as_before() -> None:
    bare = lived().model_copy(update={"sosies": ()})
    said = build_instruction(bare)
    assert all(not isinstance(c, Enumeration) for c in said.contenu)
    assert len(said.contenu) == 2


def test_another_person_of_the_report_is_told_on_the_same_pages() -> None:
    whole = lived(at(2, "telephone-mobile"))
    other = whole.sosies[0].model_copy(update={"scenario": "gilbert", "prenom": "Gilbert"})
    other = other.model_copy(update={"sosie": "Gilbert Aubertot", "description": "Gilbert lit."})
    free = whole.sosies[0].model_copy(update={"etat": EtatSosie.PASSE, "empechements": ()})
    both = whole.model_copy(update={"sosies": (free, other)})
    told = build_instruction(both, "gilbert")
    assert (
        "Toi, tu prends la place de Gilbert Aubertot, une autre personne inventée, qui verrait les "
        "mêmes pages. Sa situation : Gilbert lit."
    ) in str(told.contenu[1])
    assert "Ici, Gilbert s'arrête :" in said_on(told, 2)
    for name in ("", "inconnu", free.scenario):
        reference = build_instruction(both, name)
        assert not any(line.startswith("Ici, ") for line in said_on(reference, 2))
