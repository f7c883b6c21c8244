"""Forms whose way is hard to find: screens, frames, forks, banners, boxes."""
# ruff: noqa: E501 - pages in strings, and cases drawn alike

from dataclasses import replace
from random import Random

from exigences.exploration.limites import Limites
from outils.exploration.champs import (
    accueil,
    champ,
    demarche,
    radios,
    recapitulatif,
    simple,
    walked,
)
from outils.exploration.formes import ENVOI, Ecran, Forme, Regle, present


def une_adresse(rng: Random) -> Forme:
    """Screens that the service gives at one address."""
    suite = [simple(rng, f"e{i}", rng.randint(2, 4)) for i in range(rng.randint(2, 4))]
    debut = simple(rng, "e-debut", 2)
    return Forme(
        nom="une-adresse", titre="tous les écrans à la même adresse", une_adresse=True, fin=ENVOI,
        ecrans=(debut, *suite, recapitulatif(rng)),
    )  # fmt: skip


def etapes_de_script(rng: Random) -> Forme:
    """Screens that a script shows one by one, in one page."""
    parts = "".join(
        f"<section {'hidden' if i else ''}><h2>Partie {i + 1}</h2>{simple(rng, 'x', 2).corps.replace('id="', f'id="p{i}').replace('for="', f'for="p{i}').replace('name="', f'name="p{i}')}"
        f'<p><button type="button" class="va">{"Suivant" if i < 2 else "Envoyer ma demande"}</button></p></section>'
        for i in range(3)
    )
    script = (
        "<script>const s=[...document.querySelectorAll('section')];s.forEach((p,i)=>{p.querySelector('.va').onclick="
        "()=>{if([...p.querySelectorAll('input')].some(c=>!c.value))return;if(i===2){fetch('RACINE/acte/fetch',"
        "{method:'POST',body:'x'});return}p.hidden=true;s[i+1].hidden=false;new Image().src='RACINE/vu/partie'+(i+2)+'.gif'}})</script>"
    )
    page = Ecran(nom="pages", titre=demarche(rng), bouton="", avant=parts + script)
    return walked(
        rng,
        "etapes-de-script",
        "des écrans qu'un script montre un à un",
        page,
        atteignables=("accueil", "pages", "partie2", "partie3"),
    )


def ecrans_conditionnels(rng: Random) -> Forme:
    """A screen that only one answer opens."""
    choix = Ecran(
        nom="choix", titre="Votre foyer", corps=radios("enfants", "Avez-vous des enfants ?", ("Oui", "Non")),
        regles=(present("enfants", "Enfants"),), suite=lambda r: "enfants" if r["enfants"] == "Oui" else "identite",
    )  # fmt: skip
    enfants = Ecran(
        nom="enfants",
        titre="Vos enfants",
        corps=champ("combien", "Nombre d'enfants", "number"),
        regles=(present("combien", "Nombre"),),
    )
    return walked(
        rng,
        "ecrans-conditionnels",
        "un écran qu'une seule réponse ouvre",
        choix,
        enfants,
        simple(rng),
        recapitulatif(rng),
    )


def sans_issue(rng: Random) -> Forme:
    """A first answer that leads nowhere, and another that goes on."""
    choix = Ecran(
        nom="choix", titre="Êtes-vous concerné ?", corps=radios("deja", "Recevez-vous déjà cette aide ?", ("Oui", "Non")),
        regles=(present("deja", "Réponse"),), suite=lambda r: "non-concerne" if r["deja"] == "Oui" else "identite",
    )  # fmt: skip
    fin = Ecran(
        nom="non-concerne",
        titre="Vous n'êtes pas concerné",
        bouton="",
        avant="<p>Vous recevez déjà cette aide.</p>",
    )
    return walked(
        rng, "sans-issue", "une réponse qui ne mène nulle part (--branche)", choix, fin, simple(rng), recapitulatif(rng),
        atteignables=("accueil", "choix", "identite", "recapitulatif"),
        limites=Limites(branches=("Recevez-vous déjà cette aide ?=Non",)),
    )  # fmt: skip


def cadre(rng: Random) -> Forme:
    """A form that stands in a frame."""
    hote = Ecran(
        nom="hote",
        titre=demarche(rng),
        bouton="",
        avant='<iframe src="RACINE/dedans" title="Formulaire" width="700" height="500"></iframe>',
    )
    dedans = simple(rng, "dedans", 2)
    return Forme(
        nom="cadre",
        titre="un formulaire dans un cadre",
        fin=ENVOI,
        ecrans=(hote, dedans, recapitulatif(rng)),
    )


def accordeon(rng: Random) -> Forme:
    """Fields that folded parts hide."""
    corps = (
        '<h2><button type="button" aria-expanded="false" aria-controls="a1" onclick="a1.hidden=!a1.hidden;this.setAttribute(\'aria-expanded\',!a1.hidden)">Votre identité</button></h2>'
        f'<div id="a1" hidden>{champ("nom", "Nom de famille", plus="")}</div>'
        f"<details><summary>Votre contact</summary>{champ('courriel', 'Adresse électronique', 'email', '')}</details>"
    )
    ecran = Ecran(
        nom="dur",
        titre="Votre demande",
        corps=corps,
        regles=(present("nom", "Nom de famille"), present("courriel", "Adresse électronique")),
    )
    return walked(rng, "accordeon", "des champs que des volets cachent", ecran, recapitulatif(rng))


def bandeau(rng: Random) -> Forme:
    """A consent banner over all the page."""
    ecran = simple(rng)
    voile = (
        '<div id="cookies" role="dialog" aria-label="Gestion des cookies" style="position:fixed;inset:0;background:#fff">'
        "<p>Nous utilisons des cookies.</p><button onclick=\"cookies.remove();document.cookie='vu=1;path=/'\">Tout refuser</button>"
        "<button onclick=\"cookies.remove()\">Tout accepter</button></div><script>if(document.cookie.includes('vu=1'))cookies.remove()</script>"
    )
    return walked(
        rng,
        "bandeau",
        "un bandeau de cookies sur toute la page",
        replace(ecran, apres=voile),
        recapitulatif(rng),
    )


def tardive(rng: Random) -> Forme:
    """A form that comes late, after a wait."""
    ecran = simple(rng)
    script = "<script>const f=document.forms[0];f.hidden=true;setTimeout(()=>{f.hidden=false},700)</script>"
    return walked(
        rng,
        "tardive",
        "un formulaire qui paraît après une attente",
        replace(ecran, apres=script),
        recapitulatif(rng),
    )


def boutons_egaux(rng: Random) -> Forme:
    """Several ways of equal weight."""
    ways = rng.sample(("Particulier", "Association", "Entreprise", "Étudiant"), 3)
    links = "".join(f'<p><a href="RACINE/identite">{w}</a></p>' for w in ways)
    porte = Ecran(nom="porte", titre=demarche(rng), bouton="", avant=f"<h2>Vous êtes</h2>{links}")
    return Forme(
        nom="boutons-egaux",
        titre="plusieurs liens de même poids",
        fin=ENVOI,
        ecrans=(porte, simple(rng), recapitulatif(rng)),
    )


def recherche_d_abord(rng: Random) -> Forme:
    """A search form that stands before the other."""
    ecran = simple(rng)
    search = '<form method="get" action="RACINE/identite" role="search"><label for="q">Rechercher sur le site</label><input id="q" name="q" type="search"><button>Rechercher</button></form>'
    return walked(
        rng,
        "recherche-d-abord",
        "un formulaire de recherche avant le bon",
        replace(ecran, avant=search),
        recapitulatif(rng),
    )


def filtre_d_abord(rng: Random) -> Forme:
    """A form by GET that leads to the procedure: a town, then the way."""
    ville = Ecran(
        nom="ville",
        titre="Trouver mon service",
        corps=champ("commune", "Votre commune"),
        bouton="Rechercher",
        methode="get",
        regles=(present("commune", "Commune"),),
    )
    return Forme(
        nom="filtre-d-abord",
        titre="un premier formulaire par GET",
        fin=ENVOI,
        ecrans=(ville, accueil(rng), simple(rng), recapitulatif(rng)),
    )


def dialogue(rng: Random) -> Forme:
    """A dialog that must be answered before the next screen."""
    ecran = simple(rng, attributs='type="button" onclick="dit.showModal()"')
    box = '<dialog id="dit"><h2>Avant de continuer</h2><p>Gardez vos papiers près de vous.</p><button type="button" onclick="document.forms[0].submit()">Continuer</button></dialog>'
    return walked(
        rng,
        "dialogue",
        "une boîte de dialogue entre deux écrans",
        replace(ecran, apres=box),
        recapitulatif(rng),
    )


def panier(rng: Random) -> Forme:
    """A basket to fill: the button has no word of a passage, and an amount stands beside."""
    tarif = rng.choice(("Plein tarif", "Tarif réduit"))
    choix = Ecran(
        nom="choix",
        titre="Choisissez vos places",
        avant=f"<p>{tarif} : {rng.randint(5, 30)} €</p>",
        corps=champ("places", "Nombre de places", "number", 'required min="1"'),
        bouton=rng.choice(("Ajouter au panier", "Mettre dans mon panier")),
        regles=(present("places", "Nombre de places"),),
    )
    return walked(
        rng, "panier", "un panier à remplir, sous un tarif", choix, simple(rng), recapitulatif(rng)
    )


def numero_tenu(rng: Random) -> Forme:
    """A number that only the person has, given by --branche."""
    tenu = f"V{rng.randint(100, 999)}"
    regle = Regle(champ="numero", accepte=tenu.__eq__, dit="Ce numéro est inconnu.")
    ecran = Ecran(
        nom="numero",
        titre="Votre invitation",
        corps=champ("numero", "Numéro d'invitation :"),
        bouton="Continuer",
        regles=(regle,),
    )
    return walked(
        rng,
        "numero-tenu",
        "un numéro que la personne seule détient, dit par --branche",
        ecran,
        simple(rng),
        recapitulatif(rng),
        limites=Limites(branches=(f"Numéro d'invitation={tenu}",)),
    )


CHEMINS = (
    panier,
    numero_tenu,
    une_adresse,
    etapes_de_script,
    ecrans_conditionnels,
    sans_issue,
    cadre,
    accordeon,
    bandeau,
    tardive,
    boutons_egaux,
    recherche_d_abord,
    filtre_d_abord,
    dialogue,
)
