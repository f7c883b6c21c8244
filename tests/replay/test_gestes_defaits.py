"""What a page undoes at once was not done; what it takes its own way was."""

from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin, StatutEtape
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_envoi import servir

pytestmark = [pytest.mark.promesse("etape-vraie"), DEUX_MOTEURS]

REMPLIR = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
COCHER = {"cocher": "Accord"}
CHOISIR = {"choisir": {"etiquette": "Statut", "option": "Locataire"}}
JOINDRE = {"televerser": {"etiquette": "Avis", "fichier": "demarche.yaml"}}


def champ(script: str = "", suite: str = "") -> str:
    return f'<label for="c">Nom</label><input id="c">{suite}<script>const c=document.querySelector("#c");c.oninput=()=>{{{script}}}</script>'  # noqa: E501 - one page a line


def case(script: str = "", suite: str = "") -> str:
    return f'<label><input type="checkbox" onchange="{script}">Accord</label>{suite}'


def fichier(script: str) -> str:
    return f'<label for="f">Avis</label><input type="file" id="f" onchange="{script}">'


RADIO = "<fieldset><legend>Statut</legend><label><input type=radio name=r onchange='this.checked=false'>Locataire</label></fieldset>"  # noqa: E501
LISTE = "<label for=s>Statut</label><select id=s onchange='this.selectedIndex=0'><option>Choisir<option>Locataire</select>"  # noqa: E501
CASES = "<input class=b aria-label=lettre>" * 7
BOITE = "<dialog><p>Lisez d'abord les conditions.</p></dialog>"

DEFAITS: dict[str, tuple[str, dict[str, Any], str]] = {
    "champ-vide": (champ("c.value=''"), REMPLIR, "la page a effacé"),
    "champ-de-chiffres": (champ("c.value=c.value.replace(/\\D/g,'')"), REMPLIR, "la page a effacé"),
    "case": (case("this.checked=false"), COCHER, "la case est décochée"),
    "choix": (RADIO, CHOISIR, "rien n'est choisi"),
    "liste": (LISTE, CHOISIR, "la liste est revenue à « Choisir »"),
    "fichier": (fichier("this.value=''"), JOINDRE, "n'a pas gardé ce fichier"),
}
FAITS: dict[str, tuple[str, dict[str, Any]]] = {
    "champ": (champ(), REMPLIR),
    "champ-mis-en-forme": (champ("c.value=c.value.toUpperCase()"), REMPLIR),
    "mot-devenu-etiquette": (
        champ("c.nextElementSibling.textContent=c.value;c.value=''", "<p></p>"),
        REMPLIR,
    ),
    "lettres-dans-d-autres-cases": (
        champ(
            "for(const l of c.value){const b=[...document.querySelectorAll('.b')]"
            ".find((b)=>!b.value);if(b)b.value=l};c.value=''",
            CASES,
        ),
        REMPLIR,
    ),
    "case": (case(), COCHER),
    "case-qui-ouvre-une-boite": (
        case("this.checked=false;document.querySelector('dialog').showModal()", BOITE),
        COCHER,
    ),
    "fichier-pris-a-part": (
        fichier("document.body.append('Reçu : '+this.files[0].name);this.value=''"),
        JOINDRE,
    ),
}


@pytest.mark.parametrize("nom", DEFAITS)
def test_a_gesture_that_the_page_undoes_failed(nom: str, rejouer: Rejouer) -> None:
    corps, etape, dit = DEFAITS[nom]
    with servir(debut=corps) as site:
        parcours = rejouer({"aller": "debut"}, etape, depart=site.url)
    dernier = parcours.journal[-1]
    assert (parcours.fin, dernier.statut) == (Fin.ECHEC, StatutEtape.ECHEC)
    assert dit in dernier.message


@pytest.mark.parametrize("nom", FAITS)
def test_a_gesture_that_the_page_takes_its_own_way_is_done(nom: str, rejouer: Rejouer) -> None:
    corps, etape = FAITS[nom]
    with servir(debut=corps) as site:
        parcours = rejouer({"aller": "debut"}, etape, depart=site.url)
    assert (parcours.fin, parcours.journal[-1].statut) == (Fin.TERMINE, StatutEtape.FAITE)
