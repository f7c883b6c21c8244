"""Draws the parts of the generated screens: fields, starts, ends."""

from random import Random

from outils.exploration.formes import ENVOI, Ecran, Forme, Regle, present

DEMARCHES = (
    "Aide au logement", "Carte de transport", "Inscription à la cantine", "Aide à l'énergie",
    "Place en crèche", "Permis de végétaliser", "Prime au vélo", "Carte de stationnement",
)  # fmt: skip
SIMPLES = (
    ("nom", "Nom de famille", "text"),
    ("prenom", "Prénom", "text"),
    ("courriel", "Adresse électronique", "email"),
    ("commune", "Commune", "text"),
    ("telephone", "Numéro de téléphone", "tel"),
    ("adresse", "Adresse postale", "text"),
    ("cp", "Code postal", "text"),
)
"""Plain fields: name, label, type."""
SUITES = ("Continuer", "Suivant", "Étape suivante", "Poursuivre")
ENVOIS = ("Envoyer ma demande", "Valider ma demande", "Transmettre mon dossier", "Envoyer")


def champ(nom: str, label: str, kind: str = "text", plus: str = "required") -> str:
    """One field, under its label."""
    named = f'<label for="{nom}">{label}</label><br>'
    return f'<p>{named}<input id="{nom}" name="{nom}" type="{kind}" {plus}></p>'


def liste(nom: str, label: str, options: tuple[str, ...], plus: str = "required") -> str:
    """A native list, that begins with nothing chosen."""
    choix = "".join(f"<option>{o}</option>" for o in options)
    return (
        f'<p><label for="{nom}">{label}</label><br><select id="{nom}" name="{nom}" {plus}>'
        f'<option value="">Choisissez</option>{choix}</select></p>'
    )


def radios(nom: str, legende: str, options: tuple[str, ...], plus: str = "required") -> str:
    """A group of radio buttons."""
    boutons = "".join(
        f'<p><input type="radio" id="{nom}{i}" name="{nom}" value="{o}" {plus}>'
        f'<label for="{nom}{i}">{o}</label></p>'
        for i, o in enumerate(options)
    )
    return f"<fieldset><legend>{legende}</legend>{boutons}</fieldset>"


def case(nom: str, label: str, plus: str = "required") -> str:
    """A box to tick."""
    return (
        f'<p><input type="checkbox" id="{nom}" name="{nom}" value="oui" {plus}>'
        f'<label for="{nom}">{label}</label></p>'
    )


def demarche(rng: Random) -> str:
    """The name of a procedure."""
    return rng.choice(DEMARCHES)


def accueil(rng: Random) -> Ecran:
    """A first page, with a link to the first screen of the form."""
    mot = rng.choice(("Commencer", "Démarrer ma demande", "Commencer la démarche"))
    return Ecran(
        nom="accueil",
        titre=demarche(rng),
        bouton="",
        avant=f'<p>Ce service instruit votre dossier.</p><p><a href="SUIVANT">{mot}</a></p>',
    )


def simple(rng: Random, nom: str = "identite", combien: int = 3, **plus: object) -> Ecran:
    """A screen of a few plain fields."""
    choisis = rng.sample(SIMPLES, combien)
    return Ecran(
        nom=nom,
        titre=rng.choice(("Vos informations", "Votre situation", "Vous")),
        corps="".join(champ(n, label, kind) for n, label, kind in choisis),
        regles=tuple(present(n, label) for n, label, _ in choisis),
        bouton=rng.choice(SUITES),
        **plus,  # type: ignore[arg-type]  # attributes of Ecran, checked when it is made
    )


def recapitulatif(rng: Random, bouton: str = "") -> Ecran:
    """The last screen, whose button commits."""
    titre = rng.choice(("Récapitulatif", "Récapitulatif de votre demande", "Vérifiez et envoyez"))
    return Ecran(
        nom="recapitulatif",
        titre=titre,
        corps="<p>Relisez vos réponses avant l'envoi.</p>",
        bouton=bouton or rng.choice(ENVOIS),
        acte=True,
    )


def dit(champ: str, accepte: object, phrase: str) -> Regle:
    """A rule in one line."""
    return Regle(champ=champ, accepte=accepte, dit=phrase)  # type: ignore[arg-type]  # a callable


def one_hard(
    rng: Random, nom: str, titre: str, corps: str, regles: tuple[Regle, ...], **plus: str
) -> Forme:
    """A form of one hard screen, between a start and a summary."""
    ecran = Ecran(nom="dur", titre="Votre demande", corps=corps, regles=regles, **plus)  # type: ignore[arg-type]  # texts
    return Forme(nom=nom, titre=titre, fin=ENVOI, ecrans=(accueil(rng), ecran, recapitulatif(rng)))


def walked(rng: Random, nom: str, titre: str, *ecrans: Ecran, **plus: object) -> Forme:
    """A form of several screens, after a start."""
    return Forme(nom=nom, titre=titre, ecrans=(accueil(rng), *ecrans), **{"fin": ENVOI, **plus})  # type: ignore[arg-type]  # attributes of Forme
