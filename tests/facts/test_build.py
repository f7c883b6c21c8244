"""From snapshots to facts: screens, the threshold, frames, declared hosts."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.facts.build import build_facts, declares
from exigences.facts.page.collecte import BlocBrut, ChampBrut
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Boite
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.procedure import ProcedureSource
from tests.fabrique.collecte import (
    DEPART,
    bloc_brut,
    cadre_brut,
    champ_brut,
    collecte,
    etat,
    formulaire_brut,
)
from tests.fabrique.decor import moteur, procedure, scenario


def faits(*pages: PageSnapshot, **autres: Any) -> ParcoursFacts:
    return build_facts(
        Parcours(
            source=ProcedureSource(
                procedure=procedure(depart=DEPART, **autres), fichier="essai.yaml", lignes={}
            ),
            scenario=scenario(),
            moteur=moteur(),
            outil="0",
            debut="2026-11-24T10:00:00Z",
            pages=pages,
            journal=(),
            fin=Fin.AVANT_ENVOI,
            phrase_fin="",
        )
    )


def ecrans(*pages: PageSnapshot) -> list[int]:
    return [page.ecran for page in faits(*pages).pages]


def titre(texte: str) -> BlocBrut:
    return bloc_brut(texte, balise="h1", niveau=1, ordre=2)


def test_a_page_shown_again_with_its_errors_is_the_same_screen() -> None:
    champs = [champ_brut("Nom", nom="nom")]
    first = etat(collecte(blocs=[titre("Vos coordonnées")], champs=champs))
    again = etat(
        collecte(
            blocs=[titre("Vos coordonnées"), bloc_brut("Une erreur est survenue.")], champs=champs
        ),
        indice=1,
    )
    assert ecrans(first, again) == [0, 0]


def test_one_address_with_other_headings_is_several_screens() -> None:
    assert ecrans(
        etat(collecte(blocs=[titre("Vous")])), etat(collecte(blocs=[titre("Logement")]), indice=1)
    ) == [0, 1]


def test_one_heading_with_another_step_is_another_screen() -> None:
    assert ecrans(
        etat(collecte(blocs=[titre("Demande"), bloc_brut("Étape 1 sur 3")])),
        etat(collecte(blocs=[titre("Demande"), bloc_brut("Étape 2 sur 3")]), indice=1),
    ) == [0, 1]


def test_one_heading_with_other_fields_is_another_screen() -> None:
    assert ecrans(
        etat(collecte(blocs=[titre("Demande")], champs=[champ_brut("Nom", nom="nom")])),
        etat(collecte(blocs=[titre("Demande")], champs=[champ_brut("Rue", nom="rue")]), indice=1),
    ) == [0, 1]


def adresse(suite: str, *champs: ChampBrut, indice: int = 0) -> PageSnapshot:
    """A state of one heading, at an address of a service of one page."""
    return replace(
        etat(collecte(blocs=[titre("Demande")], champs=list(champs)), indice=indice),
        url=f"{DEPART}{suite}",
    )


@pytest.mark.parametrize(
    ("avant", "apres"),
    [("#/compte", "#/compte?etape=2"), ("demande", "demande?etape=2"), ("#/vous", "#/logement")],
)
def test_another_address_without_its_fields_is_another_screen(avant: str, apres: str) -> None:
    champ = champ_brut("Nom", nom="nom")
    assert ecrans(adresse(avant, champ), adresse(apres, indice=1)) == [0, 1]


@pytest.mark.parametrize(
    ("avant", "apres"),
    [("#/compte", "#/compte"), ("demande", "demande#contenu"), ("demande?id=1", "demande?id=1")],
)
def test_the_same_address_without_its_fields_is_the_same_screen(avant: str, apres: str) -> None:
    champ = champ_brut("Nom", nom="nom")
    assert ecrans(adresse(avant, champ), adresse(apres, indice=1)) == [0, 0]


def test_a_form_sent_back_at_another_address_is_the_same_screen() -> None:
    champ = champ_brut("Nom", nom="nom")
    assert ecrans(adresse("demande", champ), adresse("demande?faute=1", champ, indice=1)) == [0, 0]


def test_coming_back_is_no_new_screen() -> None:
    accueil, suite = titre("Accueil"), titre("Suite")
    assert ecrans(
        etat(collecte(blocs=[accueil])),
        etat(collecte(blocs=[suite]), indice=1),
        etat(collecte(blocs=[accueil]), indice=2),
    ) == [0, 1, 0]


def test_the_threshold_is_the_first_field_of_the_procedure() -> None:
    search = champ_brut("Rechercher", type="search", nom="q", ordre=3, formulaire=0)
    asked = champ_brut("Nom", nom="nom", ordre=40, formulaire=1)
    forms = [formulaire_brut(role="search"), formulaire_brut()]
    page = etat(collecte(champs=[search, asked], formulaires=forms))
    assert faits(page).seuil == (0, 40)


def test_an_address_for_a_letter_and_a_spare_sign_in_are_no_threshold() -> None:
    letter = champ_brut("Votre e-mail pour la newsletter", type="email", nom="lettre", ordre=5)
    secret = champ_brut("Mot de passe", type="password", nom="passe", ordre=10, formulaire=0)
    asked = champ_brut("Nom", nom="nom", ordre=40, formulaire=1)
    fields = [{**letter, "formulaire": None}, secret, asked]
    page = etat(collecte(champs=fields, formulaires=[formulaire_brut(), formulaire_brut()]))
    assert faits(page).seuil == (0, 40)


def test_no_field_no_threshold() -> None:
    assert faits(etat(collecte(blocs=[bloc_brut("Bonjour.")]))).seuil is None


def test_a_frame_is_placed_and_ranked_where_its_element_stands() -> None:
    main = collecte(
        cadres=[cadre_brut(0)], champs=[champ_brut("Nom", nom="nom", ordre=60)], elements=80
    )
    inner = collecte(champs=[champ_brut("Revenu", nom="revenu", boite=[5, 6, 50, 20], ordre=4)])
    (page,) = faits(etat(main, inner)).pages
    champ = next(c for c in page.champs if c.nom == "revenu")
    assert champ.lieu.cadre == (0,)
    assert champ.lieu.boite == Boite(x=105, y=206, largeur=50, hauteur=20)
    (cadre,) = page.cadres
    assert (cadre.vu, cadre.externe, cadre.titre) == (True, False, "Simulateur")


def test_a_frame_that_could_not_be_read_is_said_so() -> None:
    main = collecte(cadres=[cadre_brut(0, url="https://autre.example/")])
    (page,) = faits(etat(main, None)).pages
    (cadre,) = page.cadres
    assert (cadre.vu, cadre.externe) == (False, True)


def test_a_frame_that_failed_to_load_keeps_its_own_address() -> None:
    main = collecte(cadres=[cadre_brut(0, url="https://autre.example/carte")])
    seen = etat(main, collecte())
    failed = replace(seen.cadres[1], url="chrome-error://chromewebdata/")
    (page,) = faits(replace(seen, cadres=(seen.cadres[0], failed))).pages
    assert [(c.url, c.externe) for c in page.cadres] == [("https://autre.example/carte", True)]


def test_what_is_kept_for_those_without_scripts_is_read_as_text() -> None:
    told = collecte(noscript=["&bull;&nbsp;Activez JavaScript, sinon l&#039;envoi &eacute;choue."])
    (page,) = faits(etat(told)).pages
    assert page.sans_script == ("• Activez JavaScript, sinon l'envoi échoue.",)


def test_running_text_is_told_from_labels_and_menus() -> None:
    blocs = [
        bloc_brut("Nous répondons sous quinze jours par courrier postal."),
        bloc_brut("Accueil Contact Plan du site et bien d'autres pages", liens=100),
        bloc_brut("Votre nom, tel qu'il est écrit sur la pièce d'identité.", champ="#nom"),
        bloc_brut("Répondre sous quinze jours par courrier postal, en pied.", region="pied"),
    ]
    (page,) = faits(etat(collecte(blocs=blocs))).pages
    assert [b.courant for b in page.blocs] == [True, False, False, False]
    assert page.blocs[3].region is Region.PIED


def test_hosts_of_the_procedure_and_their_sub_domains() -> None:
    declared = declares(procedure(depart="https://aide.example/", domaines=("Autre.Example",)))
    assert [declared(h) for h in ("aide.example", "www.aide.example", "autre.example")] == [
        True
    ] * 3
    assert [declared(h) for h in ("example", "monaide.example", "")] == [False] * 3
