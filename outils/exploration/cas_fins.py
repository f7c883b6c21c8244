"""Forms that a robot cannot end: obstacles, loops, refusals, faults; and a start of many links."""
# ruff: noqa: E501, ARG001 - pages in strings, and cases drawn alike

from dataclasses import replace
from random import Random

from exigences.exploration.conclusion import Arret
from exigences.exploration.limites import Limites
from outils.exploration.champs import case, champ, demarche, radios, recapitulatif, simple, walked
from outils.exploration.formes import ENVOI, OBSTACLE, TOUJOURS, Ecran, Forme, present


def captcha(rng: Random) -> Forme:
    """A picture to copy."""
    ecran = simple(rng)
    corps = (
        ecran.corps
        + '<p><img src="RACINE/vu/x.gif" alt="captcha" width="120" height="40"></p>'
        + champ(
            "captcha",
            rng.choice(("Recopiez les caractères de l'image", "Code de sécurité de l'image")),
        )
    )
    return walked(rng, "captcha", "un captcha", replace(ecran, corps=corps), fin=OBSTACLE)


def code_sms(rng: Random) -> Forme:
    """A code by SMS, after the number."""
    tel = Ecran(
        nom="tel",
        titre="Votre téléphone",
        corps=champ("tel", "Numéro de téléphone mobile", "tel"),
        regles=(present("tel", "Téléphone"),),
        bouton=rng.choice(("Continuer", "Suivant")),
    )
    code = Ecran(
        nom="code",
        titre="Code reçu",
        corps=champ(
            "code",
            "Code reçu par SMS (6 chiffres)",
            "text",
            'required inputmode="numeric" autocomplete="one-time-code" maxlength="6"',
        ),
        regles=(TOUJOURS,),
    )
    return walked(rng, "code-sms", "un code par SMS", tel, code, fin=OBSTACLE)


def envoi_de_sms(rng: Random) -> Forme:
    """A button that has an SMS sent to the number that was given: it is not pressed."""
    tel = Ecran(
        nom="tel",
        titre="Votre téléphone",
        corps=champ("tel", "Numéro de téléphone mobile", "tel"),
        bouton=rng.choice(("Recevoir un code par SMS", "Envoyer le code")),
        acte=True,
    )
    return walked(
        rng, "envoi-de-sms", "un bouton qui fait partir un SMS", tel, fin=ENVOI | OBSTACLE
    )


def paiement(rng: Random) -> Forme:
    """A payment by card."""
    carte = Ecran(
        nom="carte", titre="Paiement", bouton="Payer 25 €", acte=True,
        corps=champ("cb", "Numéro de carte bancaire", "text", 'required autocomplete="cc-number"') + champ("cvv", "Cryptogramme", "text", 'required autocomplete="cc-csc"'),
    )  # fmt: skip
    return walked(
        rng, "paiement", "un paiement par carte", simple(rng), carte, fin=ENVOI | OBSTACLE
    )


def connexion(rng: Random) -> Forme:
    """A service that begins by a sign-in."""
    mur = Ecran(
        nom="mur",
        titre="Connexion",
        corps=champ("id", "Identifiant") + champ("mdp", "Mot de passe", "password"),
        bouton="Se connecter",
        regles=(TOUJOURS,),
    )
    return Forme(
        nom="connexion", titre="une connexion dès la première page", ecrans=(mur,), fin=OBSTACLE
    )


def compte(rng: Random) -> Forme:
    """An account to open, with a hard rule for its password."""
    corps = (
        champ("courriel", "Adresse électronique", "email")
        + champ(
            "mdp",
            "Choisissez un mot de passe (12 caractères au moins, dont une majuscule, un chiffre et un signe)",
            "password",
            'required autocomplete="new-password" minlength="12"',
        )
        + champ(
            "mdp2", "Confirmez le mot de passe", "password", 'required autocomplete="new-password"'
        )
    )
    ouvrir = Ecran(
        nom="ouvrir",
        titre="Créer un compte",
        corps=corps + case("cgu", "J'accepte les conditions générales"),
        bouton="Créer mon compte",
        regles=(present("mdp", "Mot de passe"), present("cgu", "Conditions")),
    )
    return walked(
        rng,
        "compte",
        "un compte à ouvrir (--ouvrir-un-compte)",
        ouvrir,
        simple(rng),
        recapitulatif(rng),
        limites=Limites(ouvrir_un_compte=True),
    )


def sans_fin(rng: Random) -> Forme:
    """A wizard without end."""
    pas = Ecran(
        nom="q1",
        titre="Question",
        corps=radios("r", "Êtes-vous d'accord ?", ("Oui", "Non")),
        regles=(present("r", "Réponse"),),
    )
    ecrans = tuple(replace(pas, nom=f"q{i}", titre=f"Question {i}") for i in range(1, 90))
    return Forme(
        nom="sans-fin",
        titre="un questionnaire sans fin",
        ecrans=ecrans,
        fin=frozenset({Arret.LIMITE}),
        atteignables=tuple(f"q{i}" for i in range(1, 13)),
        limites=Limites(ecrans=12),
    )


def boucle(rng: Random) -> Forme:
    """A wizard that comes back to its first screen."""
    un, deux = simple(rng, "un", 2), simple(rng, "deux", 2)
    return walked(
        rng,
        "boucle",
        "un questionnaire qui revient à son début",
        un,
        replace(deux, suite=lambda _: "un"),
        fin=frozenset({Arret.BOUCLE}),
    )


def refus_toujours(rng: Random) -> Forme:
    """A form that always refuses, each time otherwise."""
    ecran = replace(simple(rng), regles=(TOUJOURS,))
    return walked(
        rng,
        "refus-toujours",
        "un formulaire qui refuse toujours",
        ecran,
        fin=frozenset({Arret.REFUS}),
    )


def panne(rng: Random) -> Forme:
    """A service that breaks on its way."""
    ecran = simple(rng, suite=lambda _: "erreur")
    return walked(
        rng,
        "panne",
        "un service qui tombe en panne en chemin",
        ecran,
        fin=frozenset({Arret.ERREUR}),
    )


def mille_liens(rng: Random) -> Forme:
    """A start of 10,000 links, of which one begins."""
    links = "".join(f'<li><a href="RACINE/fiche{i}">Fiche {i}</a></li>' for i in range(10_000))
    debut = Ecran(
        nom="debut",
        titre=demarche(rng),
        bouton="",
        avant=f'<p><a href="RACINE/identite">Commencer</a></p><ul>{links}</ul>',
    )
    return Forme(
        nom="dix-mille-liens",
        titre="un départ de 10 000 liens",
        fin=ENVOI,
        ecrans=(debut, simple(rng), recapitulatif(rng)),
    )


FINS = (
    captcha,
    code_sms,
    envoi_de_sms,
    paiement,
    connexion,
    compte,
    sans_fin,
    boucle,
    refus_toujours,
    panne,
    mille_liens,
)
