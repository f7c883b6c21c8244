"""Forms whose fields are hard to fill: drawn, hidden, tied to one another."""
# ruff: noqa: E501 - pages in strings, and cases drawn alike

from random import Random

from outils.exploration.champs import case, champ, dit, liste, one_hard, radios, simple
from outils.exploration.formes import Forme, Regle, present


def champs_dependants(rng: Random) -> Forme:
    """A field that an answer shows."""
    label = rng.choice(("Nom du bailleur", "Nom du propriétaire"))
    corps = radios("statut", "Votre logement", ("Locataire", "Propriétaire")) + (
        f'<div id="plus" hidden>{champ("bailleur", label, plus="")}</div>'
        "<script>addEventListener('change',e=>{const l=e.target.value==='Locataire';"
        "plus.hidden=!l;bailleur.required=l})</script>"
    )
    return one_hard(
        rng, "champs-dependants", "un champ qu'une réponse fait paraître", corps,
        (present("statut", "Votre logement"), present("bailleur", label)),
    )  # fmt: skip


def liste_dependante(rng: Random) -> Forme:
    """A list that another one fills."""
    corps = liste("departement", "Département", ("Ain", "Aisne", "Allier")) + (
        '<p><label for="ville">Commune</label><br><select id="ville" name="ville" required disabled>'
        '<option value="">Choisissez d\'abord un département</option></select></p>'
        "<script>departement.onchange=()=>setTimeout(()=>{ville.disabled=false;ville.innerHTML="
        "'<option value=\"\">Choisissez</option><option>Bourg</option><option>Laon</option>'},150)"
        "</script>"
    )
    return one_hard(
        rng, "liste-dependante", "une liste que le choix d'une autre remplit", corps,
        (present("departement", "Département"), present("ville", "Commune")),
    )  # fmt: skip


def date_en_trois(rng: Random) -> Forme:
    """A date of birth in three lists."""
    mois = ("janvier", "février", "mars", "avril", "mai", "juin")
    corps = (
        "<fieldset><legend>Date de naissance</legend>"
        + liste("jour", "Jour", tuple(str(n) for n in range(1, 29)))
        + liste("mois", "Mois", mois)
        + liste("annee", "Année", tuple(str(n) for n in range(1950, 2005)))
        + "</fieldset>"
    )
    regles = (present("jour", "Jour"), present("mois", "Mois"), present("annee", "Année"))
    return one_hard(rng, "date-en-trois", "une date de naissance en trois listes", corps, regles)


def date_calendrier(rng: Random) -> Forme:
    """A date that only a drawn calendar gives."""
    jours = "".join(
        f'<td><button type="button" data-j="{n:02}">{n}</button></td>' for n in range(1, 15)
    )
    corps = (
        '<p><label for="rdv">Date du rendez-vous</label><br><input id="rdv" name="rdv" readonly required>'
        '<button type="button" id="ouvre" aria-label="Choisir une date">📅</button></p>'
        f'<div id="cal" role="dialog" aria-label="Calendrier" hidden><table><tr>{jours}</tr></table></div>'
        "<script>ouvre.onclick=rdv.onclick=()=>{cal.hidden=false};cal.onclick=e=>{const j=e.target.dataset.j;"
        "if(j){rdv.value=j+'/06/2031';cal.hidden=true}}</script>"
    )
    regle = present("rdv", "Date du rendez-vous")
    return one_hard(
        rng, "date-calendrier", "une date que seul un calendrier dessiné donne", corps, (regle,)
    )


def case_non_marquee(rng: Random) -> Forme:
    """A box that nothing says to tick."""
    regle = dit("majeur", bool, "Vous devez certifier que vous êtes majeur.")
    ecran = simple(rng, "dur", 2)
    corps = ecran.corps + case("majeur", "Je suis majeur", "")
    return one_hard(
        rng, "case-non-marquee", "une case que rien ne dit de cocher", corps, (*ecran.regles, regle)
    )


def cases_au_moins_une(rng: Random) -> Forme:
    """A group of boxes of which one at least is needed."""
    corps = (
        "<fieldset><legend>Vos ressources (cochez au moins une réponse)</legend>"
        + "".join(
            case(f"r{i}", label, "")
            for i, label in enumerate(("Salaire", "Retraite", "Allocations"))
        )
        + "</fieldset>"
    )
    regle = Regle(champ="r0", accepte=bool, dit="Cochez au moins une réponse.")
    return one_hard(
        rng, "au-moins-une-case", "des cases dont une au moins est à cocher", corps, (regle,)
    )


def tuiles(rng: Random) -> Forme:
    """Radio buttons drawn as tiles."""
    corps = (
        "<style>.t input{position:absolute;opacity:0;width:1px}.t label{display:inline-block;padding:2em;border:1px solid}</style>"
        f'<div class="t">{radios("profil", "Vous êtes", ("Un particulier", "Une association"))}</div>'
    )
    return one_hard(
        rng,
        "tuiles",
        "des boutons radio dessinés en tuiles",
        corps,
        (present("profil", "Vous êtes"),),
    )


def courriel_deux_fois(rng: Random) -> Forme:
    """An address to type twice, that cannot be pasted."""
    corps = champ("c1", "Adresse électronique", "email") + champ(
        "c2", "Confirmez votre adresse électronique", "email", 'required onpaste="return false"'
    )
    regle = Regle(champ="c2", accepte=bool, dit="Les deux adresses sont différentes.")
    return one_hard(
        rng,
        "courriel-deux-fois",
        "une adresse à écrire deux fois, sans coller",
        corps,
        (present("c1", "Adresse"), regle),
    )


def bouton_eteint(rng: Random) -> Forme:
    """A button that is off until all is filled."""
    ecran = simple(rng, "dur", 3)
    script = (
        "<script>const f=document.forms[0],b=f.querySelector('button');b.disabled=true;"
        "f.oninput=()=>{b.disabled=!f.checkValidity()}</script>"
    )
    return one_hard(
        rng,
        "bouton-eteint",
        "un bouton éteint tant que tout n'est pas rempli",
        ecran.corps,
        ecran.regles,
        apres=script,
    )


def liste_dessinee(rng: Random) -> Forme:
    """A list that the page draws: a button, and options."""
    options = rng.sample(("Célibataire", "Marié", "Pacsé", "Veuf", "Divorcé"), 4)
    items = "".join(
        f'<li role="option" id="o{i}" tabindex="-1">{o}</li>' for i, o in enumerate(options)
    )
    corps = (
        '<p><span id="lf">Situation familiale</span><br><button type="button" id="bt" role="combobox" aria-haspopup="listbox" '
        'aria-expanded="false" aria-controls="lb" aria-labelledby="lf bt" aria-required="true">Choisissez</button></p>'
        f'<ul id="lb" role="listbox" aria-labelledby="lf" hidden>{items}</ul><input type="hidden" name="famille" id="fam">'
        "<script>bt.onclick=()=>{lb.hidden=!lb.hidden;bt.setAttribute('aria-expanded',!lb.hidden)};"
        "lb.onclick=e=>{fam.value=bt.textContent=e.target.textContent;lb.hidden=true;"
        "bt.setAttribute('aria-expanded',false)}</script>"
    )
    return one_hard(
        rng,
        "liste-dessinee",
        "une liste que la page dessine",
        corps,
        (present("famille", "Situation familiale"),),
    )


def adresse_cherchee(rng: Random) -> Forme:
    """An address that must be taken among those that the page offers."""
    corps = (
        '<p><label for="ad">Adresse du logement</label><br><input id="ad" role="combobox" aria-autocomplete="list" '
        'aria-expanded="false" aria-controls="lb" autocomplete="off" required></p><ul id="lb" role="listbox" hidden></ul>'
        '<input type="hidden" name="adresse" id="vraie"><script>ad.oninput=async()=>{vraie.value="";const r=await '
        '(await fetch("RACINE/rues?q="+encodeURIComponent(ad.value))).json();lb.innerHTML=r.map(x=>"<li role=option>"+x+"</li>")'
        '.join("");lb.hidden=!r.length;ad.setAttribute("aria-expanded",!lb.hidden)};lb.onclick=e=>{ad.value=vraie.value='
        'e.target.textContent;lb.hidden=true;ad.setAttribute("aria-expanded",false)}</script>'
    )
    regle = dit("adresse", bool, "Choisissez une adresse dans la liste.")
    return one_hard(
        rng,
        "adresse-cherchee",
        "une adresse à prendre parmi celles que la page propose",
        corps,
        (regle,),
    )


CHAMPS = (
    champs_dependants,
    liste_dependante,
    date_en_trois,
    date_calendrier,
    case_non_marquee,
    cases_au_moins_une,
    tuiles,
    courriel_deux_fois,
    bouton_eteint,
    liste_dessinee,
    adresse_cherchee,
)
