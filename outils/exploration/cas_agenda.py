"""Forms that a calendar drawn by scripts leads through, and those whose hour is the act."""
# ruff: noqa: E501 - pages in strings

from random import Random

from outils.exploration.champs import accueil, recapitulatif, simple
from outils.exploration.formes import ENVOI, Ecran, Forme, present
from outils.exploration.pieges import last, trap

_SCRIPT = """<script>
const mois=['juin','juillet'];let m=0;
const jours=()=>{titre.textContent=mois[m]+' 2031';let t='';
for(let n=1;n<=28;n++)t+=(n%7==1?'<tr>':'')+CASE+(n%7==0?'</tr>':'');
cal.innerHTML=t;heures.innerHTML='';dit.textContent=''};
suiv.onclick=()=>{m=1;jours()};prec.onclick=()=>{m=0;jours()};
cal.onclick=e=>{const n=+e.target.textContent;if(!n)return;jour.textContent=n+' '+mois[m]+' 2031';
const libre=m==MOIS&&n%3==0&&n>2;dit.textContent=libre?'':'Aucun créneau ce jour-là.';
heures.innerHTML=libre?HEURES:''};
heures.onclick=e=>{const h=e.target.dataset.h;if(!h)return;GESTE};jours();
</script>"""
_NOMMES = (
    "'<td><a role=\"button\" tabindex=\"0\" aria-label=\"'+n+' '+mois[m]+' 2031\">'+n+'</a></td>'"
)
_NUS = "'<td>'+n+'</td>'"
_LISTE = '\'<li data-h="10:00">10:00</li><li data-h="10:30">10:30</li>\''
_BOUTONS = '\'<li><button type="button" data-h="10:00">10 h 00</button></li>\''
_CHOIX = "creneau.value=jour.textContent+' '+h;ok.disabled=false"


def _agenda(rng: Random, geste: str) -> str:
    """A calendar of two months; days of one of them have hours."""
    script = _SCRIPT.replace("CASE", rng.choice((_NOMMES, _NUS)))
    script = script.replace("HEURES", rng.choice((_LISTE, _BOUTONS)))
    script = script.replace("MOIS", str(rng.randint(0, 1))).replace("GESTE", geste)
    return (
        '<h2 id="titre"></h2><button type="button" id="prec">Mois précédent</button>'
        '<button type="button" id="suiv">Mois suivant</button><table><tbody id="cal"></tbody></table>'
        f'<p id="jour"></p><p id="dit"></p><ul id="heures"></ul>{script}'
    )


def rendez_vous(rng: Random) -> Forme:
    """A day, then an hour, before what leads on is lit."""
    ecran = Ecran(
        nom="creneau",
        titre="Choisissez une date et une heure",
        avant=_agenda(rng, _CHOIX),
        corps='<input type="hidden" name="creneau" id="creneau">',
        bouton="Suivant",
        attributs='id="ok" disabled',
        regles=(present("creneau", "Créneau"),),
    )
    return Forme(
        nom="rendez-vous",
        titre="un jour puis une heure, dans un calendrier que la page dessine",
        fin=ENVOI,
        ecrans=(accueil(rng), ecran, simple(rng), recapitulatif(rng)),
    )


def heure_qui_reserve(rng: Random) -> Forme:
    """An hour whose script books it."""
    corps = _agenda(rng, "fetch('RACINE/acte/heure',{method:'POST',body:h})")
    return trap(
        rng,
        "heure-qui-reserve",
        "une heure dont le script réserve",
        last("Choisissez une date et une heure", "Suivant", avant=corps, attributs="disabled"),
    )


def heure_qui_envoie(rng: Random) -> Forme:
    """Hours that are the buttons of a form."""
    form = '\'<form method="post" action="RACINE/acte/heure"><button name="h" value="10">10:00</button></form>\''
    corps = _agenda(rng, "").replace(_LISTE, form).replace(_BOUTONS, form)
    return trap(
        rng,
        "heure-qui-envoie",
        "des heures qui sont les boutons d'un formulaire",
        last("Choisissez une date et une heure", "Suivant", avant=corps, attributs="disabled"),
    )


AGENDA = (rendez_vous, heure_qui_reserve, heure_qui_envoie)
