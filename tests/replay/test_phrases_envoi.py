"""What a report says of what was sent is what the service received, whatever way it left by."""

import pytest

from exigences.chaine.analyse import analyse
from exigences.model.parcours.parcours import Fin
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.rendu import render
from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer
from tests.replay.pages_trafic import COURRIEL, PAGES, Hostile

pytestmark = [pytest.mark.promesse("phrases"), DEUX_MOTEURS]

ETAPES = (
    {"aller": "page.html"},
    {"remplir": {"etiquette": "Courriel", "valeur": COURRIEL}},
    {"cliquer": "Suite"},
)
FORMULAIRE = (
    '<form action="recu" method="post"><label for="c">'
    'Courriel</label><input id="c" name="courriel">'
    '<label for="s">Situation</label><select id="s" name="situation"><option></option>'
    '<option value="loc">Locataire</option></select><button>{bouton}</button></form>'
)
DEBUT = "<!doctype html><html lang=fr><meta charset=utf-8><title>Page</title><h1>Page</h1>"
CONFIRME = "<p>Votre demande a bien été enregistrée.</p>"


def poser(site: Site, **pages: str) -> None:
    site.pages.update({f"{nom}.html": DEBUT + corps for nom, corps in pages.items()})


def rien(rapport: Rapport) -> str:
    """What is said where nothing was seen to leave: an engine that sees a part denies nothing."""
    return "peut_etre_emporte" if rapport.reseau.angle_mort else "rien"


def partout(rapport: Rapport, phrase: str) -> bool:
    """Whether the page, the text and the machine formats all say it."""
    plat = phrase.replace("'", "’")
    return all(
        plat
        in str(render(rapport, nom)).replace("\u00a0", " ").replace("\u202f", " ").replace("'", "’")
        for nom in ("html", "md", "json", "junit")
    )


@pytest.mark.parametrize("cas", [pytest.param(c, id=n) for n, c in PAGES.items()])
def test_what_a_page_takes_away_is_told(rejouer: Rejouer, site: Site, cas: Hostile) -> None:
    """What leaves too late is held back, and told so: a slow machine may begin it at the end."""
    site.pages.update({"page.html": cas.page, **cas.autres})
    rapport = analyse(rejouer(*ETAPES))
    reseau = rapport.reseau
    partis = [e for e in reseau.envois if not e.bloquee]
    if cas.a_la_fin or not partis:
        assert (reseau.issue, partis) == (rien(rapport), [])
        assert any("retenue" in phrase for phrase in reseau.precisions)
        assert not any(lieu.endswith(path) for _, lieu, _ in site.vus for _, path in cas.envois)
        return
    dits = ("passage",) if cas is PAGES["fenetre"] else ("fond", "peut_etre", "peut_etre_emporte")
    assert reseau.issue in dits
    assert {e.champs for e in partis if e.certain} <= {("Courriel",)}
    assert any(e.champs == ("Courriel",) or e.illisible for e in partis)
    assert COURRIEL not in reseau.model_dump_json()
    assert "Aucune réponse" not in reseau.phrase


def test_nothing_is_said_to_have_left_where_nothing_did(rejouer: Rejouer, site: Site) -> None:
    poser(site, page=FORMULAIRE.format(bouton="Suite"))
    rapport = analyse(rejouer(*ETAPES[:2]))
    assert (rapport.reseau.issue, rapport.reseau.envois) == (rien(rapport), ())
    denied = "Aucune réponse n'a été reconnue"
    blind = bool(rapport.reseau.angle_mort)
    assert rapport.reseau.phrase.startswith(denied) is not blind
    assert partout(rapport, denied) is not blind


def test_a_form_from_screen_to_screen_is_told_as_such(rejouer: Rejouer, site: Site) -> None:
    poser(site, page=FORMULAIRE.format(bouton="Suite"))
    rapport = analyse(rejouer(*ETAPES))
    assert rapport.reseau.issue == "passage"
    assert [(e.methode, e.champs, e.voie, e.ecran) for e in rapport.reseau.envois] == [
        ("POST", ("Courriel",), "ecran", 1)
    ]
    assert partout(rapport, "Aucun des écrans vus ne dit que la demande a été déposée")


@pytest.mark.parametrize(
    ("page", "geste"),
    [
        (FORMULAIRE.format(bouton="Valider"), {"cliquer": "Valider"}),
        (FORMULAIRE.format(bouton="Valider"), {"appuyer": "Enter"}),
        (
            FORMULAIRE.format(bouton="Valider ma demande"),
            {"cliquer": {"nom": "Valider ma demande", "sans_envoi": True}},
        ),
        (
            FORMULAIRE.format(bouton="Valider").replace(
                "<select", '<select onchange="this.form.submit()"'
            ),
            {"choisir": {"etiquette": "Situation", "option": "Locataire"}},
        ),
        (
            FORMULAIRE.format(bouton="Valider")
            + "<script>s.addEventListener('change', () => s.form.submit())</script>",
            {"choisir": {"etiquette": "Situation", "option": "Locataire"}},
        ),
    ],
    ids=["bouton-nu", "entree", "auteur-qui-se-trompe", "au-changement", "au-changement-cache"],
)
def test_a_page_that_confirms_makes_a_probable_deposit(
    rejouer: Rejouer, site: Site, page: str, geste: dict[str, object]
) -> None:
    poser(site, page=page.replace('"recu"', '"confirme.html"'), confirme=CONFIRME)
    parcours = rejouer(*ETAPES[:2], geste)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    rapport = analyse(parcours)
    assert rapport.reseau.issue == "probable"
    assert "Votre demande a bien été enregistrée" in rapport.reseau.phrase
    assert [(t.trace, t.extrait) for t in rapport.reseau.traces] == [
        ("depot", "Votre demande a bien été enregistrée.")
    ]
    assert partout(rapport, "La demande a probablement été déposée")
    page_html = str(render(rapport, "html"))
    assert page_html.index('id="depart"') < page_html.index('id="note"')


@pytest.mark.parametrize(
    ("suite", "issue"),
    [
        ("<p>Votre référence : DS-4521</p>", "probable"),
        ("<p>Récapitulatif envoyé</p>", "probable"),
        ("<p>Thank you for your application.</p>", "probable"),
        ("<p>Enregistré</p>", "passage"),
        ("<p>Votre référence : DS-12</p><label>Nom <input name=nom></label>", "passage"),
        ("<p>Dossier n° 12</p><p>Dossier n° 13</p>", "passage"),
        ("<p>Votre demande a été transmise le 3 mars 2023.</p>", "passage"),
        ("<p>La demande enregistrée en 2023 reste valable.</p>", "passage"),
        ("<p>Votre demande est déposée ici.</p>", "passage"),
    ],
    ids=["reference", "recapitulatif", "anglais", "enregistre", "reference-a-mi-chemin", "liste",
         "ancienne", "ancienne-sans-verbe", "deja-sur-l-ecran-d-avant"],
)  # fmt: skip
def test_an_outcome_is_what_a_screen_newly_says_of_this_request(
    rejouer: Rejouer, site: Site, suite: str, issue: str
) -> None:
    avant = FORMULAIRE.format(bouton="Suite").replace('"recu"', '"suite.html"')
    poser(site, page=avant + "<p>Votre demande est déposée ici.</p>", suite=suite)
    assert analyse(rejouer(*ETAPES)).reseau.issue == issue


def test_a_number_shown_to_who_signs_in_is_that_of_an_old_request(
    rejouer: Rejouer, site: Site
) -> None:
    entree = (
        '<h2>Connexion</h2><form action="suite.html" method="post"><label for="c">Courriel</label>'
        '<input id="c" name="courriel"><label for="m">Mot de passe</label>'
        '<input id="m" type="password" name="mdp" autocomplete="current-password">'
        "<button>Suite</button></form>"
    )
    poser(site, page=entree, suite="<p>Votre référence : DS-4521</p>")
    assert analyse(rejouer(*ETAPES)).reseau.issue == "passage"


def test_an_empty_form_that_the_service_takes_is_told_as_a_sending(
    rejouer: Rejouer, site: Site
) -> None:
    poser(
        site,
        page=FORMULAIRE.format(bouton="Suite").replace('"recu"', '"confirme.html"'),
        confirme=CONFIRME,
    )
    rapport = analyse(rejouer(*ETAPES, provocations=["envoi_vide"]))
    assert rapport.reseau.issue == "probable"
    assert any("laissé vide exprès a été envoyé" in p for p in rapport.reseau.precisions)


def test_the_final_sending_of_a_test_platform_is_told(rejouer: Rejouer, site: Site) -> None:
    poser(site, page=FORMULAIRE.format(bouton="Envoyer"))
    rapport = analyse(rejouer(*ETAPES[:2], {"envoyer": "Envoyer"}, plateforme="test", envoyer=True))
    assert rapport.reseau.issue == "fait"


def test_what_is_left_on_the_service_is_told(rejouer: Rejouer, site: Site) -> None:
    poser(
        site,
        page=FORMULAIRE.format(bouton="Suite").replace('"recu"', '"suite.html"'),
        suite="<p>Votre compte a été créé. Un code vous a été envoyé par SMS.</p>",
    )
    reseau = analyse(rejouer(*ETAPES)).reseau
    assert [t.trace for t in reseau.traces] == ["compte", "message"]
    assert reseau.issue == "passage"


def test_once_stopped_before_the_sending_what_carries_is_held(rejouer: Rejouer, site: Site) -> None:
    poser(
        site,
        page=FORMULAIRE.format(bouton="Envoyer ma demande")
        + "<script>onpagehide = () => navigator.sendBeacon('/b', c.value)</script>",
    )
    parcours = rejouer(*ETAPES[:2], {"envoyer": "Envoyer ma demande"})
    assert parcours.fin is Fin.AVANT_ENVOI
    rapport = analyse(parcours)
    reseau = rapport.reseau
    assert reseau.issue == rien(rapport)
    assert [(e.champs, e.bloquee) for e in reseau.envois] == [(("Courriel",), True)]
    assert [r.chemin for r in site.recues if r.methode == "POST"] == []


OUVRIR = (
    '<form action="numero.html"><label for="m">Courriel</label><input id="m" name="m">'
    '<label for="p">Choisissez un mot de passe</label><input id="p" name="p" type="password"'
    ' autocomplete="new-password"><button>Créer mon dossier</button></form>'
)
NUMERO = "<p>Votre numéro de dossier : 4MKTSTE2.</p>"
SUITE = (
    '<form action="fin.html"><label for="v">Votre projet</label><input id="v" name="v">'
    "<button>Continuer</button></form>"
)


@pytest.mark.parametrize(
    ("suite", "issue"),
    [(True, "passage"), (False, "probable")],
    ids=["le dossier se remplit ensuite", "rien ne suit"],
)
def test_a_number_given_with_an_account_is_that_of_what_is_still_to_fill(
    rejouer: Rejouer, site: Site, suite: bool, issue: str
) -> None:
    poser(site, ouvrir=OUVRIR, numero=NUMERO + '<a href="projet.html">Mon dossier</a>')
    poser(site, projet=SUITE, fin="<p>À relire</p>")
    etapes = (
        {"aller": "ouvrir.html"},
        {"remplir": {"etiquette": "Courriel", "valeur": COURRIEL}},
        {"remplir": {"etiquette": "Choisissez un mot de passe", "valeur": "Essai-2027-ok"}},
        {"cliquer": {"nom": "Créer mon dossier", "sans_envoi": True}},
    )
    plus = (
        {"cliquer": "Mon dossier"},
        {"remplir": {"etiquette": "Votre projet", "valeur": "Un four à pain"}},
    )
    parcours = rejouer(*etapes, *(plus if suite else ()))
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    assert analyse(parcours).reseau.issue == issue
