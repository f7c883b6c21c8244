"""Words that are cut once enlarged are a question in the footer, or where they are an address."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bloc
from exigences.model.lieu import Boite, Lieu
from exigences.model.parcours.parcours import Fin
from tests.fabrique import axe, bloc, noeud_axe, page, parcours, titre

_LICENCE = Boite(x=0, y=700, largeur=300, hauteur=20)
_ADRESSE = Boite(x=0, y=200, largeur=300, hauteur=20)
_VERSION = Boite(x=0, y=400, largeur=300, hauteur=20)
_AIDE = Boite(x=0, y=100, largeur=300, hauteur=20)


def _texte(nom: str, boite: Boite, region: Region) -> Bloc:
    return bloc(nom, lieu=Lieu(page=0, selecteur=f"#{nom}", boite=boite), region=region)


@pytest.mark.parametrize(
    ("coupe", "verdict"),
    [
        (_LICENCE, Verdict.A_VERIFIER),
        (_AIDE, Verdict.CONSTATE),
        (_ADRESSE, Verdict.A_VERIFIER),
        (_VERSION, Verdict.A_VERIFIER),
        (Boite(x=0, y=90, largeur=400, hauteur=700), Verdict.CONSTATE),
    ],
)
def test_words_cut_in_the_footer_or_an_address_are_a_question(
    coupe: Boite, verdict: Verdict
) -> None:
    trouve = axe("exi:texte-coupe", noeud_axe(selecteur="#coupe", boite=coupe), theme=10)
    faits = parcours(
        page(
            titre("Votre demande"),
            _texte("aide", _AIDE, Region.CONTENU),
            _texte("App : v26.9.0 | Serveur : v26.9.0", _VERSION, Region.CONTENU),
            bloc("odile@valmont.example", lieu=Lieu(page=0, selecteur="#a", boite=_ADRESSE)),
            _texte("licence", _LICENCE, Region.PIED),
            axe=(trouve,),
        ),
        fin=Fin.TERMINE,
    )
    zoom = next(d for d in load_catalogue() if d.exigence.id == "zoom-et-redistribution")
    assert judge(zoom, faits).verdict is verdict
