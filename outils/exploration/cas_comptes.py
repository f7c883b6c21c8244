"""Forms as whole services make them: accounts to name, sign-ins in two parts, menus, two forms."""
# ruff: noqa: E501 - pages in strings, and cases drawn alike

import re
from dataclasses import replace
from random import Random

from exigences.exploration.conclusion import Arret
from exigences.exploration.limites import Limites
from outils.exploration.champs import champ, demarche, dit, recapitulatif, simple, walked
from outils.exploration.formes import ENVOI, TOUJOURS, Ecran, Forme, present

_OUVRIR = Limites(ouvrir_un_compte=True)
_NOUVEAU = 'required autocomplete="new-password"'
_MDP = champ("mdp", "Choisissez un mot de passe", "password", _NOUVEAU) + champ(
    "mdp2", "Confirmez le mot de passe", "password", _NOUVEAU
)
_PSEUDO = re.compile(r"(?i)[a-z0-9_]{3,24}").fullmatch


def _account(corps: str, refus: str) -> Ecran:
    """A screen that opens an account, whose service refuses an address for its name."""
    return Ecran(
        nom="ouvrir",
        titre="Créer un compte",
        corps=corps,
        bouton="Créer mon compte",
        regles=(dit("username", _PSEUDO, refus),),
    )


def _name(rng: Random) -> str:
    return champ("username", rng.choice(("Utilisateur", "Identifiant", "Nom d'utilisateur")))


def nom_de_compte(rng: Random) -> Forme:
    """A name refused by a sentence that calls its field as the service does."""
    corps = _name(rng) + champ("fullname", "Prénom et nom") + _MDP
    refus = rng.choice(
        (
            "Username doesn't match local naming policy.",
            "Username: only letters, digits and underscores.",
        )
    )
    return Forme(
        nom="nom-de-compte", titre="un nom de compte refusé, que le service nomme à sa façon", fin=ENVOI, limites=_OUVRIR,
        ecrans=(_account(corps, refus), simple(rng), recapitulatif(rng)),
    )  # fmt: skip


def nom_et_courriel(rng: Random) -> Forme:
    """A name that is no address, beside an address; the refusal names nothing."""
    corps = _name(rng) + champ("courriel", "Adresse électronique", "email") + _MDP
    return Forme(
        nom="nom-et-courriel", titre="un nom de compte à côté d'une adresse, refusé sans un mot", fin=ENVOI, limites=_OUVRIR,
        ecrans=(_account(corps, "Une réponse n'est pas valide."), simple(rng), recapitulatif(rng)),
    )  # fmt: skip


def _wall(corps: str, bouton: str) -> Ecran:
    """A sign-in, with a link to what opens an account."""
    form = f'<form method="post" action="RACINE/mur">{corps}<p><button>{bouton}</button></p></form>'
    door = '<p><a href="RACINE/ouvrir">Créer un compte</a></p>'
    return Ecran(nom="mur", titre="Connexion", bouton="", avant=form + door, regles=(TOUJOURS,))


def connexion_en_deux_temps(rng: Random) -> Forme:
    """A sign-in that asks who is there, and the password on the next screen."""
    mur = _wall(champ("username", "Nom d'utilisateur"), rng.choice(("Suivant", "Connexion")))
    corps = _name(rng) + _MDP
    return Forme(
        nom="connexion-en-deux-temps", titre="une connexion qui demande d'abord qui est là", fin=ENVOI, limites=_OUVRIR,
        ecrans=(mur, _account(corps, "Le nom ne peut contenir que des lettres et des chiffres."), simple(rng), recapitulatif(rng)),
    )  # fmt: skip


def compte_a_voir(rng: Random) -> Forme:
    """What opens an account is seen, and not filled, where nobody asked for one."""
    mur = _wall(
        champ("id", "Identifiant") + champ("mdp", "Mot de passe", "password"), "Se connecter"
    )
    corps = champ("courriel", "Adresse électronique", "email") + _MDP
    ouvrir = Ecran(
        nom="ouvrir", titre="Créer un compte", corps=corps, bouton="Créer mon compte", acte=True
    )
    return Forme(
        nom="compte-a-voir", titre="un compte à ouvrir, derrière une connexion, sans --ouvrir-un-compte",
        fin=frozenset({Arret.COMPTE}), ecrans=(mur, ouvrir, simple(rng)), atteignables=("mur", "ouvrir"),
    )  # fmt: skip


def menu(rng: Random) -> Forme:
    """A start whose menu alone opens the procedure."""
    mot = rng.choice(("Faire une demande", "Déposer une demande", "S'inscrire"))
    links = f'<a href="RACINE/accueil">Accueil</a> <a href="RACINE/identite">{mot}</a> <a href="/mentions">Presse</a>'
    debut = Ecran(
        nom="accueil",
        titre=demarche(rng),
        bouton="",
        avant=f"<nav>{links}</nav><p>Ce service instruit votre dossier.</p>",
    )
    return Forme(
        nom="menu", titre="une démarche que seul le menu ouvre", fin=ENVOI,
        ecrans=(debut, simple(rng), recapitulatif(rng)),
    )  # fmt: skip


def branche_du_menu(rng: Random) -> Forme:
    """A link of the menu that somebody asks for, beside a body that leads elsewhere."""
    links = '<a href="RACINE/accueil">Accueil</a> <a href="RACINE/identite">Salle des fêtes</a>'
    debut = Ecran(
        nom="accueil", titre="Commune", bouton="",
        avant=f'<nav>{links}</nav><p><a href="RACINE/impasse">Commencer la visite</a></p>',
    )  # fmt: skip
    impasse = Ecran(nom="impasse", titre="La visite", bouton="", avant="<p>Fermée.</p>")
    return Forme(
        nom="branche-du-menu", titre="un lien du menu, demandé par --branche", fin=ENVOI,
        ecrans=(debut, simple(rng), recapitulatif(rng), impasse), atteignables=("accueil", "identite", "recapitulatif"),
        limites=Limites(branches=("Salle des fêtes",)),
    )  # fmt: skip


def formulaire_voisin(rng: Random) -> Forme:
    """A form that stands before the one that leads on, and asks less."""
    corps = champ("dossier", "Numéro de dossier") + champ("contact", "Votre courriel", "email")
    beside = f'<h2>Suivre un dossier</h2><form method="post" action="RACINE/suivi">{corps}<button>Consulter</button></form><h2>Nouvelle demande</h2><p>Étape 1 sur 3</p>'
    suivi = Ecran(nom="suivi", titre="Dossier inconnu", bouton="", avant="<p>Rien à ce numéro.</p>")
    ecran = replace(simple(rng), avant=beside, bouton="Valider")
    return Forme(
        nom="formulaire-voisin", titre="un formulaire de suivi avant celui de la démarche", fin=ENVOI,
        ecrans=(ecran, recapitulatif(rng), suivi), atteignables=("identite", "recapitulatif"),
    )  # fmt: skip


def choix_sans_legende(rng: Random) -> Forme:
    """Radio buttons that nothing names together."""
    mots = rng.choice((("Tous les jours", "Parfois", "Jamais"), ("Le matin", "Le soir")))
    boutons = "".join(
        f'<li><label><input type="radio" name="q" value="{mot}" required> {mot}</label></li>'
        for mot in mots
    )
    ecran = Ecran(
        nom="question", titre="Vos bus", bouton="Suite",
        corps=f"<p>Prenez-vous le bus ?</p><ul>{boutons}</ul>", regles=(present("q", "Réponse"),),
    )  # fmt: skip
    return walked(
        rng, "choix-sans-legende", "des boutons radio que rien ne nomme ensemble",
        ecran, simple(rng), recapitulatif(rng),
    )  # fmt: skip


def deja_rempli(rng: Random) -> Forme:
    """Amounts that the service fills, or a script of it, and that a word would spoil."""
    corps = champ("grand", "Grand", "text", 'value="0" required') + champ("petit", "Petit")
    script = '<script>document.getElementById("petit").value = "0";</script>'
    regles = tuple(dit(nom, str.isdigit, "Server Error") for nom in ("grand", "petit"))
    panier = Ecran(nom="panier", titre="Votre panier", corps=corps + script, regles=regles)
    return walked(
        rng, "deja-rempli", "des nombres que le service donne déjà",
        panier, simple(rng), recapitulatif(rng),
    )  # fmt: skip


def panier_nomme(rng: Random) -> Forme:
    """A button and a link asked for by name, beside a list of languages; the page comes back."""
    langue = '<form method="post" action="RACINE/accueil"><select name="langue" aria-label="Langue"><option>English</option><option selected>Français</option></select><button>OK</button></form>'
    ajout = '<form method="post" action="RACINE/produit"><button>Ajouter au panier</button></form>'
    produit = Ecran(
        nom="produit", titre="Un abonnement", bouton="", avant=langue + ajout,
        apres='<p><a href="RACINE/identite">Voir le panier</a></p>', suite=lambda _: "produit",
    )  # fmt: skip
    return Forme(
        nom="panier-nomme", titre="un bouton puis un lien, demandés par --branche", fin=ENVOI,
        ecrans=(produit, simple(rng), recapitulatif(rng)),
        limites=Limites(branches=("Ajouter au panier", "Voir le panier")),
    )  # fmt: skip


def branche_engageante(rng: Random) -> Forme:
    """A link that is asked for by name, then a button of the same name that takes an address."""
    mot = rng.choice(("Créer un compte", "S'abonner"))
    debut = Ecran(
        nom="accueil",
        titre="Bibliothèque",
        bouton="",
        avant=f'<p><a href="RACINE/dernier">{mot}</a></p>',
    )
    corps = champ("pseudo", "Nom d'utilisateur") + champ(
        "courriel", "Adresse électronique", "email"
    )
    entete = f'<nav><a href="RACINE/dernier">{mot}</a></nav>'
    fin = Ecran(
        nom="dernier", titre="Inscription", bouton=mot, acte=True, corps=corps, avant=entete
    )
    return Forme(
        nom="piege-branche", titre="un bouton qui engage, du nom du lien demandé par --branche", fin=ENVOI, piege=True,
        ecrans=(debut, fin), limites=Limites(branches=(mot,)),
    )  # fmt: skip


COMPTES = (
    deja_rempli,
    panier_nomme,
    branche_engageante,
    choix_sans_legende,
    nom_de_compte,
    nom_et_courriel,
    connexion_en_deux_temps,
    compte_a_voir,
    menu,
    branche_du_menu,
    formulaire_voisin,
)
