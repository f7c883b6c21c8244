"""A sound report says nothing twice and not alike; a spoiled one is caught by its own rule."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.coherence import contradictions
from tests.fabrique import champ, lien, page, parcours
from tests.rapport.analyse import rapport_de
from tests.rapport.exemple import rapport_exemple

type Document = dict[str, Any]


def spoiled(spoil: Callable[[Document], None]) -> tuple[str, ...]:
    document = json.loads(rapport_exemple().model_dump_json())
    spoil(document)
    return contradictions(Rapport.model_validate_json(json.dumps(document)))


def demand(document: Document) -> Document:
    return next(c for c in document["constats"] if c["annonce"] == "jamais")


def silent(document: Document, exigence: str) -> None:
    """Have that one be asked, and nobody announce it."""
    others = [c for c in document["constats"] if c["exigence"] != exigence]
    asked = [*others, demand(document) | {"exigence": exigence}]
    document["constats"] = [constat | {"portee_par": ""} for constat in asked]


def at_the_keyboard(document: Document) -> None:
    document["sosies"][0] |= {"conditions": ["le clavier seul"]}
    document["constats"].append(
        document["constats"][0] | {"exigence": "clavier", "verdict": "non_teste", "preuves": []}
    )


def told_beforehand(document: Document) -> None:
    silent(document, "pieces-a-televerser")
    point = next(p for p in document["prealables"]["points"] if p["point"] == "pieces")
    point["etat"] = "trouve"


def announced_and_not_found(document: Document) -> None:
    silent(document, "pieces-a-televerser")
    document["constats"][-1]["annonce"] = "prealable"
    point = next(p for p in document["prealables"]["points"] if p["point"] == "pieces")
    point["etat"] = "absent"


def shown_by_its_steps(document: Document) -> None:
    silent(document, "nombre-d-ecrans")
    seen = {"exigence": "reperage-sans-fil-d-etapes", "verdict": "non_constate", "preuves": []}
    kept = [c for c in document["constats"] if c["exigence"] != seen["exigence"]]
    document["constats"] = [*kept, demand(document) | seen | {"annonce": "sans_objet"}]


def every_other_way(document: Document) -> None:
    nobody_left_out(document)
    silent(document, "voie-unique-numerique")


def nobody_left_out(document: Document) -> None:
    document["alternative"]["niveau"] = "equivalent_complet"
    kept = [c for c in document["constats"] if c["exigence"] != "voie-unique-numerique"]
    document["constats"] = [constat | {"portee_par": ""} for constat in kept]
    document["population"]["dehors"] = {"bas": 0, "haut": 0}


def left_out_all_the_same(document: Document) -> None:
    nobody_left_out(document)
    document["population"]["dehors"] = {"bas": 5, "haut": 9}


def more_than_counted(document: Document) -> None:
    silent(document, "nombre-de-gestes")
    document["constats"][-1] |= {"mesure": 10_000.0, "annonce": "sans_objet"}


def more_due_than_counted(document: Document) -> None:
    """A demand sure of more fields than may not be left."""
    silent(document, "nombre-de-champs")
    document["constats"][-1] |= {"mesure": 12.0, "annonce": "sans_objet"}
    document["cout"] |= {"champs": 20, "champs_au_moins": 11}


def typed_for_the_person(document: Document) -> None:
    geste = {"texte": "Écris « 1980 » dans « Année ».", "statut": "faite"}
    document["ecrans"][0]["gestes"].append(geste)


def begun_by_nothing(document: Document) -> None:
    """The sentence of a first screen that asks something, over one that asks nothing."""
    document["prealables"]["phrase"] = "Le parcours commence à un écran à remplir : …"
    document["ecrans"][0]["champs"] = 0


def on_after_a_stop(document: Document) -> None:
    stopped = next(s for s in document["sosies"] if s["etat"] == "bloque")
    for case in document["matrice"][-1]["cases"]:
        if case["scenario"] == stopped["scenario"]:
            case["etat"] = "passe"


def test_the_sample_report_is_sound() -> None:
    assert contradictions(rapport_exemple()) == ()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda d: d["cout"].update(ecrans=11), "11 écrans comptés, et 10 montrés."),
        (
            lambda d: d["journal"][0].update(ecran=42),
            "L'écran 42, que nomme la partie « le journal », n'est pas montré.",
        ),
        (
            lambda d: d["alternative"].update(phrase="Aucun des 12 écrans ne le dit."),
            "« 12 écrans », et 10 sont montrés : Aucun des 12 écrans ne le dit.",
        ),
        (lambda d: d["fin"].update(etapes_faites=52), "52 étapes faites, pour 33 prévues."),
        (
            lambda d: d["non_vu"][0].update(quoi="Ce qui vient après : 3 étapes"),
            "en entier, et « Ce qui vient après : 3 étapes » n'a pas été vu.",
        ),
        (
            lambda d: d["reseau"].update(issue="fait"),
            "Le robot s'est arrêté avant l'envoi, et la demande a été déposée.",
        ),
        (lambda d: d["score"].update(bas=70.0), "Le score 68.4 est hors de son intervalle."),
        (lambda d: d["score"].update(note="A"), "Le score 68.4 est au-dessus de la note A."),
        (
            lambda d: d["score"].update(si_confirme=60.0),
            "Le score baisserait si ce qui reste à vérifier se confirmait.",
        ),
        (
            lambda d: d["score"].update(si_annonce=70.0),
            "Le score monterait si ce qui peut se préparer était annoncé.",
        ),
        (
            lambda d: d["score"].update(partielle=True),
            "Le geste final a été atteint, et la note dit que non.",
        ),
        (
            lambda d: d["fin"].update(complet=False),
            "Le robot n'est pas allé au bout, et la note se dit entière.",
        ),
        (
            lambda d: demand(d).update(annonce_preuve=d["constats"][0]["preuves"][0]),
            "jamais annoncé, et annoncé là même.",
        ),
        (
            begun_by_nothing,
            "commence à un écran à remplir, et rien n'est à remplir sur le premier.",
        ),
        (told_beforehand, "jamais annoncé, et « Le point pieces » est donné."),
        (announced_and_not_found, "annoncé d'avance, et « Le point pieces » n'est pas trouvé."),
        (shown_by_its_steps, "jamais annoncé, et les étapes sont montrées."),
        (lambda d: d["constats"].append(d["constats"][0]), "est jugé deux fois."),
        (
            lambda d: d["constats"][0].update(verdict="non_constate"),
            "non constaté, avec une preuve.",
        ),
        (
            lambda d: demand(d).update(portee_par="captcha"),
            "est rangé sous une demande qui n'est pas montrée.",
        ),
        (every_other_way, "et toute la démarche peut se faire autrement."),
        (
            left_out_all_the_same,
            "Des personnes sont laissées dehors, et toute la démarche peut se faire autrement.",
        ),
        (more_than_counted, "en compte 10000, et le coût 61."),
        (more_due_than_counted, "en compte 12, et le coût 11."),
        (
            typed_for_the_person,
            "Ce que le robot a tapé est donné pour réponse : Écris « 1980 » dans « Année ».",
        ),
        (
            lambda d: d["sosies"][0].update(etat="bloque", ecran=10),
            "Camille Martin est à la fois jusqu'au bout et sans pouvoir continuer.",
        ),
        (
            lambda d: d["sosies"][0].update(echec=True),
            "Camille Martin va jusqu'au bout, et son rejeu s'est arrêté en route.",
        ),
        (
            lambda d: d["sosies"][2].update(etat="passe"),
            "Camille Martin passe, avec un empêchement.",
        ),
        (
            at_the_keyboard,
            "Camille Martin va jusqu'au bout au clavier seul, et le clavier n'est pas jugé.",
        ),
        (on_after_a_stop, "Camille Martin est à l'écran 10 après son arrêt."),
    ],
)
def test_what_is_said_twice_and_not_alike_is_told(
    spoil: Callable[[Document], None], said: str
) -> None:
    (found,) = spoiled(spoil)
    assert found.endswith(said)


def test_a_first_screen_that_asks_nothing_is_no_screen_to_fill() -> None:
    vide = rapport_de(parcours(page(lien("Commencer")), page(champ("Nom"))))
    assert vide.ecrans[0].champs == 0
    assert vide.prealables.phrase.startswith("Le parcours ne montre aucune phrase")
    rempli = rapport_de(parcours(page(champ("Nom"))))
    assert rempli.prealables.phrase.startswith("Le parcours commence à un écran à remplir")
