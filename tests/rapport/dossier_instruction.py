"""A small procedure whose every screen shows something that the instruction has to tell."""

from exigences.model.catalogue.exigence import Annonce, Categorie, Mode, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import CoutAppel, TypeContact
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.rapport import Rapport
from tests.fabrique import (
    bloc,
    bouton,
    cadre,
    champ,
    constat,
    contact,
    exigence,
    lieu,
    page,
    parcours,
    pas,
    preuve,
    procedure,
    titre,
)
from tests.rapport.analyse import rapport_de

ETAPES = (
    {"aller": "/"},
    {"cliquer": "Commencer"},
    {"remplir": {"etiquette": "Prénom", "valeur": "{{ sosie.prenom }}"}},
    {"remplir": {"etiquette": "Revenu", "valeur": "9640"}},
    {"choisir": {"css": "#statut", "option": "Locataire"}},
    {"remplir": {"css": "#qf", "valeur": "812"}},
    {"envoyer": "Envoyer"},
)


def dossier(*autres_champs, **autres) -> Rapport:
    """The report of two screens; fields may be added at the end of the second."""
    accueil = page(
        titre("Aide à l'énergie"),
        bloc("La ville vous aide.", courant=True),
        bloc("Appelez le 01 99 00 12 34, de 9 h à 17 h.", selecteur="#tel"),
        contact(
            TypeContact.TELEPHONE,
            "01 99 00 12 34",
            selecteur="#tel",
            extrait="Appelez le 01 99 00 12 34, de 9 h à 17 h.",
            cout=CoutAppel.NORMAL,
        ),
        bouton("Commencer"),
    )
    demande = page(
        titre("Votre demande"),
        champ("Prénom", Nature.NOM),
        champ("Revenu", longueur_max=6, aide="Il est sur votre avis d'impôt."),
        champ(
            "Statut",
            selecteur="#statut",
            type="select",
            options=("", "Locataire", "Propriétaire"),
            obligatoire=False,
            obligatoire_signale=False,
        ),
        champ("Étage", obligatoire=False, obligatoire_signale=False, facultatif=True),
        champ("Quotient", selecteur="#qf", cadre=(0,), collage_interdit=True),
        cadre("https://tiers.example/calcul", titre="Calculette", chemin=(0,)),
        *autres_champs,
        bouton("Envoyer"),
    )
    faits = parcours(
        accueil,
        demande,
        procedure=Procedure.model_validate(procedure().model_dump() | {"etapes": ETAPES}),
        journal=(
            pas("aller"),
            pas("cliquer", etape="etapes.1", page=1, lieu=lieu("#commencer")),
            pas("remplir", etape="etapes.2", page=1, lieu=lieu("#prenom", page=1)),
            pas("remplir", etape="etapes.3", page=1, lieu=lieu("#revenu", page=1)),
            pas("choisir", etape="etapes.4", page=1, lieu=lieu("#statut", page=1)),
            pas("remplir", etape="etapes.5", page=1, lieu=lieu("#qf", page=1, cadre=(0,))),
            pas("envoyer", etape="etapes.6", page=1, statut=StatutEtape.REFUSEE),
        ),
        **autres,
    )
    return rapport_de(faits, constats())


def constats():
    """Demands never told, told late and told in time, one fault, one question."""
    return (
        constat("telephone-mobile", preuves=(preuve(page=1, extrait="Portable"),)),
        constat(
            exigence(
                "session-limitee", mode=Mode.FAIRE, categorie=Categorie.NAVIGATION, annonce=("x",)
            ),
            annonce=Annonce.TARDIVE,
            preuves=(preuve(page=1, extrait="La session dure 15 minutes."),),
        ),
        constat(
            exigence("validation-irreversible", mode=Mode.SAVOIR, categorie=Categorie.ERREUR),
            annonce=Annonce.PREALABLE,
            preuves=(preuve(page=1, extrait="La validation est définitive."),),
        ),
        constat(
            exigence("langue-unique", mode=Mode.SAVOIR, categorie=Categorie.LANGUE),
            annonce=Annonce.SANS_OBJET,
            preuves=(preuve(selecteur="", extrait="Aucune autre langue"),),
        ),
        constat(
            "guichet-absent",
            Verdict.A_VERIFIER,
            preuves=(preuve(extrait="Contact", question="Y a-t-il un guichet ?"),),
        ),
    )
