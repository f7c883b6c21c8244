"""What the double is told of a field: a question with its answers, and where one is found."""

from exigences.model.facts.champs import Nature
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.instruction import Enumeration
from exigences.rapport.instruction import build_instruction
from tests.fabrique import champ, lieu, page, parcours, pas, procedure
from tests.rapport.analyse import rapport_de


def gestes(*champs, etapes, places) -> tuple[str, ...]:
    """The numbered gestures of one screen whose fields are acted on, one step each, at a place."""
    faits = parcours(
        page(*champs),
        procedure=Procedure.model_validate(procedure().model_dump() | {"etapes": etapes}),
        journal=tuple(
            pas(next(iter(etape)), etape=f"etapes.{n}", page=0, lieu=lieu(place))
            for n, (etape, place) in enumerate(zip(etapes, places, strict=True))
        ),
    )
    (ecran,) = next(
        p for p in build_instruction(rapport_de(faits, ())).parties if p.titre == "Écran par écran"
    ).parties
    return next(c.points for c in ecran.contenu if isinstance(c, Enumeration) and c.ordonnee)


def test_a_ticked_radio_button_answers_its_question():
    carte = champ(
        "Mastercard",
        type="radio",
        nom="carte",
        groupe="Carte",
        selecteur="#a",
        options=("Mastercard", "Visa"),
        autres=("#b",),
    )
    assert gestes(carte, etapes=({"cocher": {"etiquette": "Visa"}},), places=("#b",)) == (
        (
            "Pour « Carte », choisis une réponse. Tu as le choix entre « Mastercard » et "
            "« Visa » ; pour l'essai, le robot a pris « Visa »."
        ),
    )


def test_what_is_of_each_person_is_not_shown_as_the_robot_typed_it():
    assert gestes(
        champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, selecteur="#i"),
        champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#m"),
        etapes=(
            {"remplir": {"css": "#i", "valeur": "odile"}},
            {"remplir": {"css": "#m", "valeur": "Un-mot-2026"}},
        ),
        places=("#i", "#m"),
    ) == (
        "Dans « Identifiant », écris ton identifiant.",
        "Dans « Mot de passe », écris ton mot de passe.",
    )


def test_what_pays_is_copied_from_a_card_or_a_bank_statement():
    assert gestes(
        champ("Numéro de carte", Nature.PAIEMENT, selecteur="#n"),
        champ("Mois", Nature.PAIEMENT, selecteur="#m", type="select", options=("01", "02")),
        champ("IBAN", Nature.PAIEMENT, selecteur="#i"),
        etapes=(
            {"remplir": {"css": "#n", "valeur": "4111111111111111"}},
            {"choisir": {"css": "#m", "option": "02"}},
            {"remplir": {"css": "#i", "valeur": "FR76"}},
        ),
        places=("#n", "#m", "#i"),
    ) == (
        "Dans « Numéro de carte », recopie ce que dit ta carte bancaire.",
        "Dans la liste « Mois », choisis ce que dit ta carte bancaire.",
        "Dans « IBAN », recopie ce que dit ton relevé d'identité bancaire.",
    )


def test_what_is_asked_of_somebody_else_is_not_told_as_yours():
    donnees = ("prenom", "naissance", "telephone", "nom")
    champs = (
        champ("Prénom", Nature.NOM, selecteur="#p", groupe="L'enfant"),
        champ("Né le", Nature.NAISSANCE, selecteur="#d", groupe="L'enfant"),
        champ("Téléphone de la personne aidée", Nature.TELEPHONE, selecteur="#t"),
        champ("Nom du bénéficiaire", Nature.NOM, selecteur="#b"),
    )
    places = ("#p", "#d", "#t", "#b")
    etapes = tuple(
        {"remplir": {"css": css, "valeur": f"{{{{ sosie.{nom} }}}}"}}
        for css, nom in zip(places, donnees, strict=True)
    )
    assert gestes(*champs, etapes=etapes, places=places) == (
        "Dans « Prénom » (« L'enfant »), écris le prénom.",
        "Dans « Né le » (« L'enfant »), écris la date de naissance.",
        "Dans « Téléphone de la personne aidée », écris le numéro de téléphone.",
        "Dans « Nom du bénéficiaire », écris le nom.",
    )


def test_a_box_of_a_date_is_told_with_the_date():
    jour = champ("Jour", selecteur="#j", groupe="Début du bail")
    etape = {"remplir": {"css": "#j", "valeur": "12"}}
    (dit,) = gestes(jour, etapes=(etape,), places=("#j",))
    assert dit.startswith("Dans « Jour » (« Début du bail »), écris")
