"""Mistakes made on purpose: only where allowed, undone each time, kept with what they show."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exigences.facts.build import build_facts
from exigences.model.facts.provocation import LienMessage
from exigences.model.parcours.parcours import Abstention, Fin, Parcours, Provocation
from exigences.model.procedure.procedure import GenreProvocation
from exigences.rapport.plan import Plan
from exigences.rapport.provocations import build_mistakes
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

TOUTES = [str(genre) for genre in GenreProvocation]
ALLER = [{"aller": "onglets.html"}, {"aller": "provocations.html"}]
NOM = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
VILLE = {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}}


def essais(parcours: Parcours) -> dict[GenreProvocation, Provocation]:
    """The mistakes of a parcours with one form, by kind."""
    return {p.genre: p for p in parcours.provocations}


def laisse(parcours: Parcours) -> list[Any]:
    """What a replay leaves, but for what the clock and the wire measure."""
    pages = [replace(p, document="") for p in parcours.pages]
    return [
        pages,
        [replace(pas, duree_ms=0, requetes=()) for pas in parcours.journal],
        parcours.phrase_fin,
    ]


def test_nothing_is_tried_without_leave(rejouer: Rejouer, site: Site) -> None:
    parcours = rejouer(*ALLER, NOM)
    assert parcours.provocations == ()
    assert site.demandes("recu") == []


def test_the_parcours_is_the_same_with_mistakes_and_without(rejouer: Rejouer) -> None:
    etapes = (*ALLER, NOM, {"cliquer": "Continuer"}, {"verifier": "Reçu"})
    sans = rejouer(*etapes)
    avec = rejouer(*etapes, provocations=TOUTES)
    assert avec.fin is Fin.TERMINE
    assert laisse(avec) == laisse(sans)


def test_a_button_that_takes_in_one_more_file_sends_no_empty_form(
    rejouer: Rejouer, site: Site
) -> None:
    legende = {"remplir": {"etiquette": "Légende", "valeur": "La façade"}}
    ajouter = {"cliquer": "Ajouter un fichier"}
    parcours = rejouer(*ALLER, legende, ajouter, provocations=["envoi_vide"])
    (essai,) = parcours.provocations
    assert essai.abstention is Abstention.SANS_BOUTON
    assert len(site.demandes("recu")) == 1


def test_a_form_that_goes_on_empty_is_told_and_taken_back(rejouer: Rejouer, site: Site) -> None:
    parcours = rejouer(*ALLER, NOM, {"cliquer": "Continuer"}, provocations=["envoi_vide"])
    (essai,) = parcours.provocations
    assert (essai.abstention, essai.avance, essai.page) == (None, True, 1)
    assert essai.etat is not None
    assert essai.etat.url == f"{site.url}recu"
    assert [p.url for p in parcours.pages][-1] == f"{site.url}recu"
    envois = [corps for methode, _, corps in site.vus if methode == "POST"]
    assert envois == [b"nom=&code=", b"nom=Camille&code="]
    assert next(r.methode for r in essai.requetes if r.type == "Document") == "POST"


def test_what_the_browser_says_is_a_message_and_nothing_leaves(
    rejouer: Rejouer, site: Site
) -> None:
    etapes = (*ALLER, VILLE, {"cliquer": {"css": "#suivant"}})
    parcours = rejouer(*etapes, provocations=["envoi_vide"])
    (essai,) = build_facts(parcours).provocations
    assert [(m.lien, m.lieu.selecteur, m.nomme) for m in essai.messages] == [
        (LienMessage.NAVIGATEUR, "#ville", True)
    ]
    assert [corps for methode, _, corps in site.vus if methode == "POST"] == [b"ville=Bourg"]


def page_dite(message: str) -> str:
    """A page whose form, sent empty, says something of its field by a script."""
    return (
        "<!doctype html><html lang='fr'><title>Dit</title><form id='f' action='recu' method='post'>"
        "<label for='nom'>Nom</label> <input id='nom' name='nom' required> <span id='e'></span>"
        f"<button>Continuer</button></form><script>{message}</script>"
    )


@pytest.mark.parametrize(
    ("script", "lien"),
    [
        (
            (
                "f.noValidate = true; f.onsubmit = () => "
                "{ e.textContent = nom.validationMessage; return !e.textContent; }"
            ),
            LienMessage.NAVIGATEUR,
        ),
        ("nom.oninvalid = () => nom.setCustomValidity('Votre nom manque.')", LienMessage.CHAMP),
        (
            (
                "f.noValidate = true; f.onsubmit = () => { e.textContent = 'Votre nom manque.'; "
                "return Boolean(nom.value); }"
            ),
            LienMessage.APPARU,
        ),
    ],
    ids=["mots du navigateur", "bulle du service", "mots du service"],
)
def test_words_are_those_of_who_chose_them(
    rejouer: Rejouer, site: Site, script: str, lien: LienMessage
) -> None:
    site.pages["dite.html"] = page_dite(script)
    rempli = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "dite.html"},
        rempli,
        {"cliquer": "Continuer"},
        provocations=["envoi_vide"],
    )
    (essai,) = build_facts(parcours).provocations
    assert {m.lien for m in essai.messages} == {lien}


def test_what_is_kept_and_lost(rejouer: Rejouer) -> None:
    secret = {"remplir": {"etiquette": "Code secret", "valeur": "{{ secret.CODE }}"}}
    parcours = rejouer(
        *ALLER,
        NOM,
        secret,
        {"cliquer": "Continuer"},
        provocations=["retour", "rechargement"],
        secrets={"CODE": "tres-secret-42"},
    )
    vus = essais(parcours)
    assert vus[GenreProvocation.RETOUR].gardes == ("#nom",)
    assert vus[GenreProvocation.RETOUR].perdus == ()
    assert vus[GenreProvocation.RECHARGEMENT].perdus == ("#nom",)
    assert vus[GenreProvocation.RECHARGEMENT].etat is not None
    assert "tres-secret-42" not in repr(parcours.provocations)


def test_the_irreversible_button_is_never_pressed_for_nothing(rejouer: Rejouer, site: Site) -> None:
    for bouton in ("Continuer", "Finir"):
        champ = "Nom" if bouton == "Continuer" else "Avis"
        rempli = {"remplir": {"etiquette": champ, "valeur": "Oui"}}
        parcours = rejouer(*ALLER, rempli, {"envoyer": bouton}, provocations=["envoi_vide"])
        assert [p.abstention for p in parcours.provocations] == [Abstention.ENVOI]
        assert parcours.fin is Fin.AVANT_ENVOI
    assert site.demandes("recu") == []


def test_nor_a_button_of_the_same_form(rejouer: Rejouer) -> None:
    avis = {"remplir": {"etiquette": "Avis", "valeur": "Oui"}}
    parcours = rejouer(
        *ALLER, avis, {"cliquer": "Garder"}, {"envoyer": "Finir"}, provocations=["envoi_vide"]
    )
    assert [p.abstention for p in parcours.provocations] == [Abstention.ENVOI]


def test_the_last_form_is_tried_where_it_may_be_sent_for_good(rejouer: Rejouer, site: Site) -> None:
    """A test platform, with `--envoyer`: most procedures have no form but that one."""
    etapes = (*ALLER, NOM, {"envoyer": "Continuer"})
    parcours = rejouer(*etapes, provocations=["envoi_vide"], plateforme="test", envoyer=True)
    (essai,) = parcours.provocations
    assert (essai.abstention, essai.definitif, essai.avance) == (None, True, True)
    assert parcours.envoye
    faits = build_facts(parcours)
    ((dit,),) = build_mistakes(faits, Plan.of(faits)).values()
    assert "une demande vide est partie" in dit.phrase
    envois = [corps for methode, _, corps in site.vus if methode == "POST"]
    assert envois == [b"nom=&code=", b"nom=Camille&code="]


def test_what_the_browser_holds_back_of_the_last_form_is_never_sent(
    rejouer: Rejouer, site: Site
) -> None:
    etapes = (*ALLER, VILLE, {"envoyer": {"css": "#suivant"}})
    parcours = rejouer(*etapes, provocations=["envoi_vide"], plateforme="test", envoyer=True)
    (essai,) = build_facts(parcours).provocations
    assert {m.lien for m in essai.messages} == {LienMessage.NAVIGATEUR}
    assert [corps for methode, _, corps in site.vus if methode == "POST"] == [b"ville=Bourg"]


@pytest.mark.parametrize(
    "libre", [{}, {"plateforme": "test"}, {"envoyer": True}], ids=["", "test", "envoyer"]
)
def test_both_words_are_needed_to_try_the_last_form(
    rejouer: Rejouer, site: Site, libre: dict[str, Any]
) -> None:
    etapes = (*ALLER, NOM, {"envoyer": "Continuer"})
    parcours = rejouer(*etapes, provocations=["envoi_vide"], **libre)
    assert [p.abstention for p in parcours.provocations] == [Abstention.ENVOI]
    assert site.demandes("recu") == []


def test_its_author_may_leave_the_last_form_alone(rejouer: Rejouer, site: Site) -> None:
    bouton = {"envoyer": {"nom": "Continuer", "provoquer": False}}
    parcours = rejouer(*ALLER, NOM, bouton, provocations=TOUTES, plateforme="test", envoyer=True)
    assert parcours.provocations == ()
    assert len(site.demandes("recu")) == 1


@pytest.mark.promesse("retenue")
@pytest.mark.parametrize(
    ("autour", "etapes"),
    [
        ("<form><button>Finir</button></form>", ({"envoyer": "Finir"},)),
        ("<form><button disabled>Finir</button></form>", ({"envoyer": "Finir"},)),
        ("<iframe srcdoc='<button>Finir</button>'></iframe>", ({"envoyer": "Finir"},)),
        ("<form><button>Envoyer ma demande</button></form>", ()),
        ("<p>Votre validation est définitive.</p><button>Valider</button>", ()),
    ],
    ids=["ailleurs", "inactif", "cadre", "non-ecrit", "definitif"],
)
def test_nor_any_form_of_the_screen_that_ends_all(
    rejouer: Rejouer, site: Site, autour: str, etapes: tuple[dict[str, Any], ...]
) -> None:
    site.pages["fin.html"] = (
        '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Fin</title>'
        '<form action="recu" method="post"><label for="n">Nom</label><input id="n" name="n">'
        f"<button>Garder</button></form>{autour}"
    )
    parcours = rejouer(
        {"aller": "fin.html"}, NOM, {"cliquer": "Garder"}, *etapes, provocations=["envoi_vide"]
    )
    assert [p.abstention for p in parcours.provocations] == [Abstention.ENVOI]


@pytest.mark.parametrize(
    ("etapes", "raison"),
    [
        (
            [*ALLER[1:], {"remplir": {"etiquette": "Note", "valeur": "x"}}, {"cliquer": "Ouvrir"}],
            Abstention.AUTRE_ONGLET,
        ),
        (
            [{"aller": "onglets.html"}, {"cocher": "Rien"}, {"cliquer": "Suite"}],
            Abstention.SANS_BOUTON,
        ),
    ],
    ids=["onglet", "lien"],
)
def test_it_abstains_and_says_why(rejouer: Rejouer, etapes: list[Any], raison: Abstention) -> None:
    parcours = rejouer(*etapes, provocations=["envoi_vide"])
    assert [p.abstention for p in parcours.provocations] == [raison]


def test_a_button_can_be_left_alone(rejouer: Rejouer) -> None:
    bouton = {"cliquer": {"nom": "Continuer", "provoquer": False}}
    assert rejouer(*ALLER, NOM, bouton, provocations=TOUTES).provocations == ()


def test_a_stored_parcours_keeps_its_mistakes(rejouer: Rejouer, tmp_path: Path) -> None:
    etapes = (*ALLER, NOM, {"cliquer": "Continuer"})
    parcours = rejouer(*etapes, provocations=TOUTES, captures=True)
    save_parcours(parcours, tmp_path / "un")
    relu = read_parcours(tmp_path / "un")
    assert relu == parcours
    save_parcours(relu, tmp_path / "deux")
    octets = [
        {p.relative_to(d): p.read_bytes() for p in sorted(d.rglob("*")) if p.is_file()}
        for d in (tmp_path / "un", tmp_path / "deux")
    ]
    assert octets[0] == octets[1]
    assert build_facts(relu) == build_facts(parcours)


POSTE = "<form action=recu method=post><label>Nom <input></label>"
UNE_FOIS = """<!doctype html><html lang="fr"><title>Une fois</title>
<form action="suite.html" id="f"><label for="nom">Nom</label> <input id="nom" name="nom">
<button>Continuer</button></form><p id="dit"></p><script>
if (sessionStorage.getItem("entree") === null) { document.body.textContent = "Reprenez au début."; }
sessionStorage.removeItem("entree");
f.onsubmit = () => {
  if (nom.value) return true;
  f.remove(); dit.textContent = "Perdu."; return false;
};
</script></html>"""


def test_what_a_mistake_broke_is_done_again(rejouer: Rejouer, site: Site, tmp_path: Path) -> None:
    """The page shows its form once, and only to who comes from the page before."""
    site.pages["entree.html"] = (
        "<!doctype html><html lang='fr'><title>Entrée</title><a href='unefois.html' "
        "onclick='sessionStorage.setItem(\"entree\", 1)'>Entrer</a></html>"
    )
    site.pages["unefois.html"] = UNE_FOIS
    parcours = rejouer(
        {"aller": "entree.html"},
        {"cliquer": "Entrer"},
        NOM,
        {"cliquer": "Continuer"},
        {"verifier": {"css": "#suite"}},
        *ALLER,
        NOM,
        {"cliquer": "Continuer"},
        provocations=["envoi_vide"],
    )
    assert [p.abstention for p in parcours.provocations] == [Abstention.REFAIT, None]
    save_parcours(parcours, tmp_path / "garde")
    assert read_parcours(tmp_path / "garde") == parcours
    faits = build_facts(parcours)
    told = [e for one in build_mistakes(faits, Plan.of(faits)).values() for e in one]
    said = "Envoyer le formulaire sans rien y écrire : essayé, mais la page n'est pas"
    assert told[0].phrase.startswith(said)
    assert (parcours.fin, parcours.phrase_fin) == (Fin.TERMINE, "Toutes les étapes ont été faites.")


def test_what_a_mistake_broke_once_is_not_broken_again(rejouer: Rejouer, site: Site) -> None:
    """To do all the steps again takes long: the same mistake on the same page says no more."""
    site.pages["entree.html"] = (
        "<!doctype html><html lang='fr'><title>Entrée</title><a href='unefois.html' "
        "onclick='sessionStorage.setItem(\"entree\", 1)'>Entrer</a></html>"
    )
    site.pages["unefois.html"] = UNE_FOIS
    passage = ({"aller": "entree.html"}, {"cliquer": "Entrer"}, NOM, {"cliquer": "Continuer"})
    vu = {"verifier": {"css": "#suite"}}
    parcours = rejouer(*passage, vu, *passage, vu, provocations=["envoi_vide"])
    assert parcours.fin is Fin.TERMINE
    assert [p.abstention for p in parcours.provocations] == [Abstention.REFAIT]


def test_what_a_mistake_broke_behind_a_sign_in_is_done_again_signed_out(
    rejouer: Rejouer, site: Site
) -> None:
    """Whoever is signed in already is not asked for it again: the first step would find nothing."""
    site.pages["entree.html"] = """<!doctype html><html lang="fr"><title>Entrée</title>
<p id="connexion"><label>Identifiant <input id="qui"></label> <button type="button">Valider</button>
</p><p id="dedans"><a href="unefois.html">Entrer</a></p><script>
const montre = () => {
  const vu = document.cookie.includes("vu=");
  connexion.hidden = vu; dedans.hidden = !vu;
};
montre();
document.querySelector("button").onclick = () => { document.cookie = "vu=" + qui.value; montre(); };
document.querySelector("a").onclick = () => sessionStorage.setItem("entree", 1);
</script></html>"""
    site.pages["unefois.html"] = UNE_FOIS
    parcours = rejouer(
        {"aller": "entree.html"},
        {"remplir": {"etiquette": "Identifiant", "valeur": "odile"}},
        {"cliquer": "Valider"},
        {"cliquer": "Entrer"},
        NOM,
        {"cliquer": "Continuer"},
        {"verifier": {"css": "#suite"}},
        provocations=["retour"],
    )
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    assert [p.abstention for p in parcours.provocations][-1] is Abstention.REFAIT


@pytest.mark.parametrize("adresse", ["#", "#%", "#100%25", "#nom"])
def test_a_link_that_leads_nowhere_on_its_page_ends_no_replay(
    rejouer: Rejouer, site: Site, adresse: str
) -> None:
    site.pages["menu.html"] = page_dite("").replace("<form", f"<a href='{adresse}'>Menu</a><form")
    parcours = rejouer({"aller": "menu.html"}, NOM, {"cliquer": "Continuer"}, provocations=TOUTES)
    assert parcours.fin is Fin.TERMINE
    assert essais(parcours)[GenreProvocation.ENVOI_VIDE].abstention is None


@pytest.mark.parametrize(
    ("formulaire", "raison"),
    [
        (
            f"{POSTE}<button aria-haspopup=listbox>Ville</button></form>",
            Abstention.SANS_BOUTON,
        ),
        ("<label>Nom <input></label><button>Ville</button>", Abstention.SANS_BOUTON),
        (
            f"{POSTE}<label>Prénom <input value=Camille></label><button>Ville</button></form>",
            Abstention.DEJA_REMPLI,
        ),
    ],
    ids=["liste", "sans formulaire", "rempli"],
)
def test_only_an_empty_form_of_the_page_is_sent(
    rejouer: Rejouer, site: Site, formulaire: str, raison: Abstention
) -> None:
    site.pages["forme.html"] = f"<!doctype html><html lang='fr'><title>Forme</title>{formulaire}"
    parcours = rejouer(
        {"aller": "forme.html"}, NOM, {"cliquer": "Ville"}, provocations=["envoi_vide"]
    )
    assert [p.abstention for p in parcours.provocations] == [raison]


EN_PLUSIEURS_FOIS = """<!doctype html><html lang="fr"><title>Plusieurs</title>
<form action="suite.html" id="f" autocomplete="off">
<p><label for="ville">Ville</label> <input id="ville"></p><ul id="liste"></ul>
<p id="fichiers"></p><p><label for="papier">Papier</label> <input type="file" id="papier"></p>
<p><label for="nom">Nom</label> <input id="nom" name="nom"></p>
<p><button>Continuer</button></p></form><p id="dit"></p><script>
let choisie = "";
ville.oninput = () => {
  liste.innerHTML = "<li><button type='button'>Bourg (01000)</button></li>";
  liste.querySelector("button").onclick = () => {
    choisie = "01000"; ville.value = "Bourg (01000)"; liste.textContent = "";
  };
};
papier.onchange = () => {
  if (papier.files.length) fichiers.append(papier.files[0].name + " ");
  papier.value = "";
};
f.onsubmit = () => {
  const joints = fichiers.textContent.split("piece.pdf").length - 1;
  if (choisie && nom.value && joints === 1) return true;
  dit.textContent = `Il manque : ${choisie} ${nom.value} ${joints}`; return false;
};
</script></html>"""
"""A list that is only chosen in by a press, and a field that empties itself of its file."""


@pytest.mark.parametrize("genre", ["retour", "rechargement"])
def test_what_was_given_before_a_press_on_the_page_is_given_again(
    rejouer: Rejouer, site: Site, tmp_path: Path, genre: str
) -> None:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4 piece")
    site.pages["plusieurs.html"] = EN_PLUSIEURS_FOIS
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "plusieurs.html"},
        {"televerser": {"etiquette": "Papier", "fichier": "piece.pdf"}},
        {"remplir": {"etiquette": "Ville", "valeur": "Bourg"}},
        {"cliquer": {"texte": "Bourg (01000)"}},
        NOM,
        {"cliquer": "Continuer"},
        {"verifier": {"css": "#suite"}},
        provocations=[genre],
    )
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    assert parcours.provocations[-1].abstention is None


DESSINE = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Dessiné</title>
<form id="f" action="recu" method="post"><label for="nom">Nom</label> <input id="nom" name="nom">
<p id="la"></p><button>Continuer</button></form><script>
la.innerHTML = '<label for="jour">Jour</label> <input id="jour" name="jour">';</script></html>"""


def test_what_a_fork_filled_is_filled_again(rejouer: Rejouer, site: Site) -> None:
    """A field that a script draws is empty again once the page was left."""
    site.pages["dessine.html"] = DESSINE
    jour = {"remplir": {"css": "#jour", "valeur": "lundi"}}
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "dessine.html"},
        NOM,
        {"si": {"visible": {"css": "#jour"}, "alors": [jour]}},
        {"cliquer": "Continuer"},
        provocations=["retour"],
    )
    assert [p.abstention for p in parcours.provocations] == [None]
    envois = [corps for methode, _, corps in site.vus if methode == "POST"]
    assert envois == [b"nom=Camille&jour=lundi"]


@pytest.mark.parametrize(
    "refus",
    [
        "nom.setAttribute('aria-invalid', 'true')",
        "nom.setAttribute('aria-describedby', 'e'); e.textContent = 'À remplir.'",
    ],
    ids=["une marque", "un message"],
)
def test_a_field_that_is_refused_empty_is_to_answer(
    rejouer: Rejouer, site: Site, refus: str
) -> None:
    site.pages["dite.html"] = (
        "<!doctype html><html lang='fr'><title>Dit</title><form id='f' action='recu' method='post'>"
        "<label for='nom'>Nom</label> <input id='nom' name='nom'> <p id='e'></p>"
        "<label for='age'>Âge</label> <input id='age' name='age'><button>Continuer</button></form>"
        f"<script>f.onsubmit = () => {{ if (!nom.value) {{ {refus}; return false; }} }}</script>"
    )
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "dite.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
        {"cliquer": "Continuer"},
        provocations=["envoi_vide"],
    )
    faits = build_facts(parcours)
    requis = {c.lieu.selecteur: c.obligatoire for c in faits.pages[1].champs}
    assert requis == {"#nom": True, "#age": False}


RESUME = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Déclarer</title>
<form id="f" action="recu" method="post" novalidate><div id="resume"></div>
<label for="nom">Nom</label> <input id="nom" name="nom">
<fieldset><legend>Date de naissance</legend><label for="j">Jour</label> <input id="j" name="j">
<label for="m">Mois</label> <input id="m" name="m"></fieldset>
<label for="note">Note</label> <input id="note" name="note">
<fieldset><legend>Que déclarez-vous ?</legend>
<label><input type="radio" name="quoi" id="perte"> Une perte</label>
<label><input type="radio" name="quoi" id="vol"> Un vol</label></fieldset>
<button>Continuer</button></form><script>
f.onsubmit = () => {
  if (nom.value) return true;
  resume.innerHTML = "<p>Il y a un problème</p><ul><li><a href='#nom'>Renseignez le nom</a></li>" +
    "<li><a href='#j'>Renseignez la date</a></li><li><a href='#perte'>Choisissez</a></li></ul>";
  return false;
};</script></html>"""


def test_what_a_list_of_mistakes_leads_to_is_to_answer(rejouer: Rejouer, site: Site) -> None:
    """A list of mistakes names each question once: the first of its boxes stands for the others."""
    site.pages["resume.html"] = RESUME
    parcours = rejouer(
        {"aller": "onglets.html"},
        {"aller": "resume.html"},
        {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
        {"cliquer": "Continuer"},
        provocations=["envoi_vide"],
    )
    champs = build_facts(parcours).pages[1].champs
    assert {c.lieu.selecteur for c in champs if c.obligatoire} == {"#nom", "#j", "#m", "#perte"}
    assert {c.lieu.selecteur for c in champs if c.facultatif} == {"#note"}
