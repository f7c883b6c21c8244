"""Forms that send by a gesture that says nothing: a choice, a link, a script, an address."""
# ruff: noqa: E501 - pages in strings, and cases drawn alike

from dataclasses import replace
from random import Random

from outils.exploration.champs import case, champ, demarche, liste, simple
from outils.exploration.formes import Ecran, Forme
from outils.exploration.pieges import ARRET, last, onward, some_field, trap

_DIT = "<script>const acte=()=>fetch('RACINE/acte/script',{method:'POST',body:'x'})</script>"
PAS = "<p>Étape {} sur {}</p>"


def etapes_comptees(rng: Random) -> Forme:
    """« Suivant » on the last of the counted steps."""
    n = rng.randint(2, 4)
    avant = [replace(simple(rng, f"e{i}"), avant=PAS.format(i, n)) for i in range(1, n)]
    return trap(
        rng,
        "derniere-etape",
        "« Suivant » à la dernière des étapes comptées",
        last("Votre demande", onward(rng), some_field(rng), avant=PAS.format(n, n)),
        *avant,
    )


def fil_d_etapes(rng: Random) -> Forme:
    """« Suivant » on the last step of a list of steps, the current one marked."""

    def fil(i: int) -> str:
        noms = ("Identité", "Logement", "Pièces")
        return (
            "<ol>"
            + "".join(
                f"<li{' aria-current="step"' if i == k else ''}>{n}</li>"
                for k, n in enumerate(noms)
            )
            + "</ol>"
        )

    avant = [replace(simple(rng, f"e{i}"), avant=fil(i)) for i in range(2)]
    return trap(
        rng,
        "fil-d-etapes",
        "« Suivant » à la dernière étape d'un fil",
        last("Pièces", onward(rng), some_field(rng), avant=fil(2)),
        *avant,
    )


def change_envoie(rng: Random) -> Forme:
    """A list that sends its form as soon as one chooses."""
    corps = liste(
        "creneau", "Créneau", ("Lundi 9 h", "Mardi 10 h"), 'required onchange="this.form.submit()"'
    )
    return trap(
        rng,
        "change-envoie",
        "une liste qui envoie dès qu'on choisit",
        last("Votre créneau", onward(rng), corps),
    )


def case_envoie(rng: Random) -> Forme:
    """A box that sends as soon as it is ticked."""
    corps = case(
        "accord", "J'accepte et je dépose ma demande", 'required onchange="this.form.submit()"'
    )
    return trap(
        rng,
        "case-envoie",
        "une case qui envoie dès qu'on la coche",
        last("Votre accord", onward(rng), corps),
    )


def fichier_envoie(rng: Random) -> Forme:
    """A file field that sends its form as soon as a file is given."""
    corps = champ(
        "piece", "Justificatif de domicile", "file", 'required onchange="this.form.submit()"'
    )
    return trap(
        rng,
        "fichier-envoie",
        "un fichier qui part dès qu'on le donne, et clôt la demande",
        last("Pièces", onward(rng), corps),
    )


def saisie_envoie(rng: Random) -> Forme:
    """A field that sends its form when it is left."""
    corps = champ("a", "Commentaire", "text", 'required onchange="this.form.submit()"') + champ(
        "b", "Commune", "text", "required"
    )
    return trap(
        rng,
        "saisie-envoie",
        "un champ qui envoie quand on le quitte",
        last("Pour finir", onward(rng), corps),
    )


def lien_acte(rng: Random) -> Forme:
    """A link that commits, by GET, after a summary that no heading names."""
    fin = Ecran(
        nom="dernier",
        titre="Vos réponses",
        bouton="",
        avant=f'REPONSES<p><a href="RACINE/acte/lien">{onward(rng)}</a></p>',
    )
    return trap(rng, "lien", "un lien qui envoie, sous les réponses", fin)


def inscription(rng: Random) -> Forme:
    """A form whose button has the words of a start."""
    mot = rng.choice(
        ("S'inscrire", "Je m'inscris", "Faire ma demande", "Déposer ma demande", "Créer ma demande")
    )
    return Forme(
        nom="piege-inscription", titre="un formulaire dont le bouton a les mots d'un départ", piege=True, fin=ARRET,
        ecrans=(replace(simple(rng), nom="dernier", bouton=mot, acte=True),),
    )  # fmt: skip


def premier_bouton(rng: Random) -> Forme:
    """An act on the first page, by one button."""
    mot = rng.choice(("Signaler", "S'inscrire", "Déposer ma demande", "Participer"))
    debut = Ecran(
        nom="dernier",
        titre=demarche(rng),
        bouton=mot,
        acte=True,
        avant="<p>Un clic suffit : vous êtes déjà connu du service.</p>",
    )
    return Forme(
        nom="piege-premier-bouton",
        titre="un acte dès la première page, d'un seul bouton",
        piege=True,
        fin=ARRET,
        ecrans=(debut,),
    )


def dialogue_envoie(rng: Random) -> Forme:
    """A dialog that asks whether one is sure; its « Oui » commits."""
    box = '<dialog id="dit"><h2>Êtes-vous sûr ?</h2><button type="button" onclick="acte()">Oui</button><button type="button" onclick="dit.close()">Non</button></dialog>'
    fin = Ecran(
        nom="dernier",
        titre="Votre demande",
        bouton=onward(rng),
        corps=some_field(rng),
        attributs='type="button" onclick="dit.showModal()"',
        apres=box + _DIT,
    )
    return trap(rng, "dialogue", "une boîte « Êtes-vous sûr ? » dont le oui envoie", fin)


def sans_formulaire(rng: Random) -> Forme:
    """A button without a form, whose script sends."""
    mot = rng.choice(("Valider", "OK", "C'est bon", "Confirmer"))
    fin = Ecran(
        nom="dernier",
        titre="Votre demande",
        bouton="",
        avant=f'{champ("c", "Commentaire")}<button type="button" onclick="acte()">{mot}</button>{_DIT}',
    )
    return trap(rng, "sans-formulaire", "un bouton sans formulaire, dont le script envoie", fin)


def cadre_acte(rng: Random) -> Forme:
    """A frame whose button commits."""
    hote = Ecran(
        nom="hote",
        titre=demarche(rng),
        bouton="",
        avant='<iframe src="RACINE/dernier" title="Formulaire" width="600" height="400"></iframe>',
    )
    return Forme(
        nom="piege-cadre", titre="un bouton qui envoie, dans un cadre", piege=True, fin=ARRET,
        ecrans=(hote, last("Votre demande", rng.choice(("Valider", "Envoyer")), some_field(rng))),
    )  # fmt: skip


def deux_boutons(rng: Random) -> Forme:
    """A draft beside the button that sends."""
    plus = '<button name="b" value="1" formaction="RACINE/vu/brouillon">Enregistrer le brouillon</button> '
    return trap(
        rng,
        "deux-boutons",
        "un brouillon à côté du bouton qui envoie",
        last("Votre demande", "Terminer", some_field(rng) + plus),
    )


def image_seule(rng: Random) -> Forme:
    """A button that is a picture."""
    return trap(
        rng,
        "image",
        "un bouton qui n'est qu'une flèche",
        last("Envoi de la demande", rng.choice(("→", "✔")), some_field(rng)),
    )


def formaction(rng: Random) -> Forme:
    """A « Continuer » whose own address sends."""
    return trap(
        rng,
        "formaction",
        "« Continuer », dont l'adresse propre dit l'envoi",
        last(
            "Votre demande",
            onward(rng),
            some_field(rng),
            attributs='formaction="RACINE/acte/envoyer-la-demande"',
        ),
    )


def action(rng: Random) -> Forme:
    """A form without any word, whose address sends."""
    form = f'<form method="post" action="RACINE/acte/soumettre">{some_field(rng)}<button>{onward(rng)}</button></form>'
    return trap(
        rng,
        "adresse",
        "« Continuer », dont le formulaire va à une adresse qui dit l'envoi",
        Ecran(nom="dernier", titre="Votre demande", bouton="", avant=form),
    )


GESTES = (
    etapes_comptees,
    fil_d_etapes,
    change_envoie,
    case_envoie,
    fichier_envoie,
    saisie_envoie,
    lien_acte,
    inscription,
    premier_bouton,
    dialogue_envoie,
    sans_formulaire,
    cadre_acte,
    deux_boutons,
    image_seule,
    formaction,
    action,
)
