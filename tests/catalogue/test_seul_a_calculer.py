"""A box to tick that lets the device compute is one demand, once, that needs no announcement."""

from exigences.catalogue.equipement.paiement_en_ligne import detect as paiements
from exigences.catalogue.navigation.format_impose import detect as formats
from exigences.catalogue.navigation.nombre_de_champs import detect as nombres
from exigences.model.catalogue.exigence import Annonce
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from tests.catalogue.juger import judged
from tests.fabrique import champ, page, parcours
from tests.fabrique.elements import Marqueur


def _case(dit: str, rang: int) -> PageFacts:
    return page(
        champ("Ville"),
        champ(dit, Nature.CAPTCHA, type="checkbox", selecteur=f"#case{rang}"),
        Marqueur("captcha:altcha"),
        ecran=2,
    )


def test_a_computing_box_is_told_once_a_screen() -> None:
    etats = [_case(dit, rang) for rang, dit in enumerate(("Pas un robot", "Vérifié"))]
    constat = judged("captcha", parcours(page(champ("Nom")), *etats))
    assert [preuve.selecteur for preuve in constat.preuves] == ["#case0"]
    assert constat.annonce is Annonce.SANS_OBJET


def test_a_box_that_is_drawn_again_is_one_field() -> None:
    etats = [_case(dit, rang) for rang, dit in enumerate(("Pas un robot", "Vérifié"))]
    (preuve,) = nombres(parcours(*etats))
    assert preuve.mesure == 2


def test_nobody_writes_a_phone_number_in_less_than_ten_signs() -> None:
    court = champ("Sujet", longueur_min=10, obligatoire=True)
    numero = champ("Numéro", Nature.TELEPHONE, longueur_min=10, obligatoire=True)
    faits = parcours(page(numero, court))
    assert [preuve.extrait.split(" :")[0] for preuve in formats(faits)] == ["Sujet"]


def test_the_boxes_of_one_name_are_one_field() -> None:
    jours = [
        champ(jour, type="checkbox", nom="jours", selecteur=f"#{jour}")
        for jour in ("mardi", "samedi")
    ]
    (preuve,) = nombres(parcours(page(champ("Nom"), *jours)))
    assert preuve.mesure == 2


def test_consents_of_one_name_are_given_one_by_one() -> None:
    accords = [
        champ(dit, Nature.CONSENTEMENT, type="checkbox", nom="accord", selecteur=f"#{rang}")
        for rang, dit in enumerate(("J'accepte les conditions", "J'accepte le règlement"))
    ]
    (preuve,) = nombres(parcours(page(champ("Nom"), *accords)))
    assert preuve.mesure == 3


def test_a_cheque_or_cash_is_not_paid_on_line() -> None:
    def moyens(*options: str) -> list[str]:
        choix = champ("Règlement", type="radio", options=options)
        return [preuve.extrait for preuve in paiements(parcours(page(choix)))]

    assert moyens("Chèque à l'ordre de la régie", "Espèces") == []
    assert moyens("Virement", "Espèces") == ["Virement, Espèces"]
