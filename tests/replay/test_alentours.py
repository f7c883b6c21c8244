"""Pages that the screens link are read beside a replay, by nobody in particular, and kept."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from exigences.browser.engine import BrowserEngine, Conditions
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.chaine.analyse import analyse
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Annonce, Constat, Verdict
from exigences.model.parcours.alentours import NonOuverte, Voisine
from exigences.model.parcours.parcours import Parcours
from exigences.rapport.rendu import render
from exigences.replay.alentours import PAGES_MAX, PAR_GENRE, Around
from exigences.replay.policy import reach_of
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from exigences.secret.masque import Masque
from tests.browser.serveur import Site
from tests.fabrique.decor import scenario
from tests.fabrique.recepteur import ICONE
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

SECRET = "Pistache-4217!"


def html(corps: str) -> str:
    tete = '<!doctype html><html lang="fr"><head><title>Ville</title></head>'
    return f"{tete}<body><main>{corps}</main></body></html>"


def lien(nom: str, adresse: str) -> str:
    return f'<p><a href="{adresse}">{nom}</a></p>'


FORMULAIRE = """<form method="post" action="suite.html">
<label>Téléphone mobile <input type="tel" name="mobile" autocomplete="tel" required></label>
<button>Suite</button></form>"""


class Tour:
    """What is read around the pages of one test, and what the service received meanwhile."""

    def __init__(
        self,
        moteur: BrowserEngine,
        site: Site,
        parcours: Parcours,
        *,
        en_anglais: bool = False,
        sans_script: bool = False,
    ) -> None:
        self.site = site
        procedure = parcours.source.procedure
        sosie = scenario()
        conditions = Conditions(scenario=sosie, admis=reach_of(procedure).admis, timeout_ms=8_000)
        anglais = replace(conditions, scenario=scenario(langues=("en-GB", "en")))
        nu = replace(conditions, scenario=scenario(javascript=False))
        self.around = Around(
            procedure=procedure,
            ouvrir=lambda: moteur.session(conditions),
            ouvrir_en_anglais=(lambda: moteur.session(anglais)) if en_anglais else None,
            ouvrir_sans_script=(lambda: moteur.session(nu)) if sans_script else None,
            masque=Masque({"MOT": SECRET}),
        )

    def avant(self) -> "Tour":
        self.site.recues.clear()
        self.around.before()
        assert self.around.connu == self.around.told()  # for who reads it on another thread
        return self

    def apres(self, parcours: Parcours) -> Parcours:
        self.around.after(parcours)
        return replace(parcours, alentours=self.around.told())

    @property
    def recues(self) -> set[tuple[str, str]]:
        """Method and path of what the service received."""
        return {(r.methode, r.chemin) for r in self.site.recues if r.chemin != ICONE}


def raisons(voisines: tuple[Voisine, ...]) -> dict[str, NonOuverte | None]:
    return {v.nom: v.raison for v in voisines}


def juge(parcours: Parcours, exigence: str) -> Constat:
    detecteur = next(d for d in load_catalogue() if d.exigence.id == exigence)
    return judge(detecteur, build_facts(parcours))


@DEUX_MOTEURS
@pytest.mark.promesse("hotes")
def test_a_linked_page_of_help_is_read_and_what_acts_is_left_alone(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(
            lien("Aide", "aide.html")
            + lien("Besoin d'aide pour me déconnecter", "dehors.html")
            + lien("Assistance", "compte/logout?retour=1")
            + lien("Nous contacter", site.autre)
            + lien("Notice à lire", "notice.pdf")
            + lien("Foire aux questions", "absente")
            + lien("Nos actualités", "actualites.html")
        ),
        "aide.html": html("<p>Munissez-vous d'un téléphone mobile.</p>" + lien("FAQ", "faq.html")),
    }
    tour = Tour(moteur, site, rejouer({"aller": "page.html"})).avant()
    dit = tour.around.told()
    assert raisons(dit.voisines) == {
        "Aide": None,
        "Besoin d'aide pour me déconnecter": NonOuverte.GESTE,
        "Assistance": NonOuverte.GESTE,
        "Nous contacter": NonOuverte.AUTRE_SITE,
        "Notice à lire": NonOuverte.FICHIER,
        "Foire aux questions": NonOuverte.ERREUR,
    }
    assert tour.recues == {("GET", "/page.html"), ("GET", "/aide.html"), ("GET", "/absente")}
    assert {r.methode for r in dit.requetes if r.partie} == {"GET"}


def test_the_help_that_the_home_page_links_is_read_too(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "inscription.html": html(lien("← Aller sur Les Tilleuls", "accueil.html") + FORMULAIRE),
        "accueil.html": html(
            lien("Contact", "contact.html") + lien("Tarifs", "tarifs.html") + lien("Page", "p.html")
        ),
        "contact.html": html("<p>Appelez le 01 99 00 12 34, du lundi au vendredi.</p>"),
    }
    parcours = rejouer({"aller": "inscription.html"})
    assert juge(parcours, "aide-introuvable").verdict is not Verdict.NON_CONSTATE
    tour = Tour(moteur, site, parcours).avant()
    chemins = ("inscription", "accueil", "contact")
    assert tour.recues == {("GET", f"/{chemin}.html") for chemin in chemins}
    entoure = tour.apres(parcours)
    assert juge(entoure, "aide-introuvable").verdict is Verdict.NON_CONSTATE
    assert juge(entoure, "telephone-absent").verdict is Verdict.NON_CONSTATE


def test_what_the_home_page_gives_is_a_question(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    """It may be for another procedure, and announces none of the demands of this one."""
    accueil = "<p>Mairie, téléphone : 01 99 00 12 34, ouverte du lundi au vendredi de 9 h à 12 h."
    site.pages |= {
        "inscription.html": html(lien("Accueil", "accueil.html") + FORMULAIRE),
        "accueil.html": html(f"{accueil} Pour un passeport, ayez une adresse électronique.</p>"),
    }
    parcours = rejouer({"aller": "inscription.html"})
    entoure = Tour(moteur, site, parcours).avant().apres(parcours)
    assert juge(parcours, "telephone-absent").verdict is Verdict.CONSTATE
    assert juge(entoure, "telephone-absent").verdict is Verdict.A_VERIFIER
    assert juge(entoure, "guichet-absent").verdict is Verdict.A_VERIFIER


DIT = {"fr": "Inscrivez-vous à la chorale de la ville, chaque lundi.", "en": "Please join us."}
SUIT_LE_NAVIGATEUR = f"""<h1></h1><script>
const langue = navigator.language.startsWith("en") ? "en" : "fr";
document.documentElement.lang = langue;
document.querySelector("h1").textContent = {{fr: "{DIT["fr"]}", en: "{DIT["en"]}"}}[langue];
</script>"""


@DEUX_MOTEURS
@pytest.mark.parametrize(
    ("corps", "verdict"),
    [(SUIT_LE_NAVIGATEUR, Verdict.A_VERIFIER), (f"<h1>{DIT['fr']}</h1>", Verdict.CONSTATE)],
    ids=["suit", "ne suit pas"],
)
def test_a_service_that_follows_the_language_of_the_browser_is_asked_about(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, corps: str, verdict: Verdict
) -> None:
    site.pages["page.html"] = html(corps)
    parcours = rejouer({"aller": "page.html"})
    assert juge(parcours, "langue-unique").verdict is Verdict.CONSTATE
    entoure = Tour(moteur, site, parcours, en_anglais=True).avant().apres(parcours)
    assert juge(entoure, "langue-unique").verdict is verdict


@DEUX_MOTEURS
def test_what_a_linked_page_says_announces(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, tmp_path: Path
) -> None:
    site.pages |= {
        "page.html": html(lien("Aide", "aide.html") + FORMULAIRE),
        "aide.html": html("<p id='dit'>Munissez-vous d'un téléphone mobile.</p>"),
    }
    parcours = rejouer({"aller": "page.html"})
    assert juge(parcours, "telephone-mobile").annonce is Annonce.A_VERIFIER
    entoure = Tour(moteur, site, parcours).avant().apres(parcours)
    trouve = juge(entoure, "telephone-mobile")
    assert trouve.annonce is Annonce.PREALABLE
    assert trouve.annonce_preuve is not None
    assert trouve.annonce_preuve.selecteur == "#dit"
    save_parcours(entoure, tmp_path / "parcours")
    assert read_parcours(tmp_path / "parcours") == entoure


def _entoure(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, liens: str, **voisines: str
) -> Parcours:
    """A form, what links it shows, and the linked pages read beside it."""
    site.pages |= {"page.html": html(liens + FORMULAIRE)}
    site.pages |= {f"{nom}.html": html(corps) for nom, corps in voisines.items()}
    parcours = rejouer({"aller": "page.html"})
    return Tour(moteur, site, parcours).avant().apres(parcours)


def test_what_linked_pages_give_is_not_missing(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Contact", "contact.html") + lien("Accessibilité", "declaration.html"),
        contact="<p>Appelez le 01 99 00 12 34 pour faire votre demande, du lundi au vendredi de "
        "9 h à 17 h.</p><p>L'accueil est ouvert le mardi de 9 h à 12 h.</p>"
        "<p>Vous recevez notre réponse sous 15 jours.</p>"
        "<p>Comptez dix minutes pour remplir le formulaire.</p>",
        declaration="<h1>Déclaration d'accessibilité</h1><p>Ce site est partiellement conforme au "
        "RGAA.</p>",
    )
    for exigence in (
        "telephone-absent",
        "guichet-absent",
        "delai-non-annonce",
        "duree-non-annoncee",
        "aide-introuvable",
        "voie-unique-numerique",
        "declaration-d-accessibilite",
    ):
        assert juge(parcours, exigence).verdict is Verdict.NON_CONSTATE, exigence


def test_a_guide_that_its_link_calls_help_is_one(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    menu = lien("Aide / Guide", "guide.html")
    parcours = _entoure(moteur, rejouer, site, menu, guide="<h1>Guide</h1><p>Suivez ceci.</p>")
    assert juge(parcours, "aide-introuvable").verdict is Verdict.NON_CONSTATE


def test_an_absence_names_all_that_was_read(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Contact", "contact.html") + lien("Foire aux questions", "faq.html"),
        contact="<p>Écrivez-nous par le formulaire de la page suivante.</p>",
        faq="<p>Le service est ouvert à tous les habitants.</p>",
    )
    trouve = juge(parcours, "telephone-absent")
    assert trouve.verdict is Verdict.CONSTATE
    assert trouve.preuves[0].extrait == (
        "Aucun numéro de téléphone sur le seul écran vu, ni sur les 2 pages liées"
    )


def test_an_absence_that_a_page_not_read_could_refute_is_a_question(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Contact", "erreur500") + lien("Aide", "aide.html"),
        aide="<p>Bonjour.</p>",
    )
    trouve = juge(parcours, "telephone-absent")
    assert trouve.verdict is Verdict.A_VERIFIER
    assert trouve.preuves[0].question == "La page « Contact » donne-t-elle un numéro de téléphone ?"


def test_a_page_that_is_not_there_refutes_no_absence_and_is_a_broken_link(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(moteur, rejouer, site, lien("Contact", "absente"))
    (contact,) = parcours.alentours.voisines
    assert (contact.raison, contact.statut) == (NonOuverte.ERREUR, 404)
    assert juge(parcours, "telephone-absent").verdict is Verdict.CONSTATE
    rompu = juge(parcours, "lien-rompu")
    assert rompu.verdict is Verdict.CONSTATE
    assert rompu.preuves[0].extrait == "« Contact » : page absente (erreur 404)"
    assert "par l'erreur 404" in analyse(parcours).alentours.pages[0].pourquoi


def test_a_page_that_breaks_is_asked_about(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    rompu = juge(_entoure(moteur, rejouer, site, lien("Contact", "erreur500")), "lien-rompu")
    assert rompu.verdict is Verdict.A_VERIFIER
    assert rompu.preuves[0].extrait == "« Contact » : erreur 500"


def test_a_page_that_only_those_who_signed_in_are_shown_may_be_there(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(
            '<form action="dedans.html"><label>Mot de passe <input type="password" name="p">'
            "</label><button>Entrer</button></form>"
        ),
        "dedans.html": html(lien("Contact", "absente")),
    }
    parcours = rejouer({"aller": "page.html"}, {"cliquer": "Entrer"})
    rompu = juge(Tour(moteur, site, parcours).avant().apres(parcours), "lien-rompu")
    assert rompu.verdict is Verdict.A_VERIFIER


def test_the_report_lists_what_was_read_and_what_was_not(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Contact", "absente") + lien("Aide", "aide.html"),
        aide="<p>Munissez-vous d'un téléphone mobile.</p><p>Appelez le 01 99 00 12 34.</p>",
    )
    rapport = analyse(parcours)
    assert {(p.nom, p.raison) for p in rapport.alentours.pages} == {
        ("Aide", None),
        ("Contact", NonOuverte.ERREUR),
    }
    assert rapport.alentours.requetes == len(parcours.alentours.requetes)
    assert {n.quoi for n in rapport.non_vu} >= {"La page liée « Contact »"}
    (mobile,) = (c for c in rapport.constats if c.exigence == "telephone-mobile")
    assert mobile.annonce_preuve is not None
    assert mobile.annonce_preuve.ou == "écran 1, page liée « Aide »"
    assert (mobile.annonce_preuve.boite, mobile.annonce_preuve.repere) == (None, None)
    assert {(c.valeur, c.voisine) for c in rapport.contacts} == {("01 99 00 12 34", "Aide")}
    ecrit = render(rapport, "html")
    assert "page liée «&nbsp;Aide&nbsp;»" in ecrit


def test_a_number_in_the_legal_notice_alone_is_a_question(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Mentions légales", "mentions.html"),
        mentions="<h1>Mentions légales</h1><p>Ville de Val-Clair, téléphone : 01 99 00 12 34.</p>",
    )
    assert juge(parcours, "telephone-absent").verdict is Verdict.A_VERIFIER
    assert juge(parcours, "aide-introuvable").verdict is Verdict.A_VERIFIER
    assert juge(parcours, "voie-unique-numerique").verdict is Verdict.CONSTATE


def test_twelve_pages_at_most_are_opened_and_three_of_a_kind(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    noms = {
        "aide": "Aide en ligne",
        "contact": "Nous écrire",
        "faq": "Foire aux questions",
        "etapes": "Comment faire",
        "conditions": "Conditions d'accès",
        "tarifs": "Tarifs",
    }
    liens = [(f"{nom} {n}", f"{cle}-{n}.html") for n in range(5) for cle, nom in noms.items()]
    site.pages |= {adresse: html("<p>Bonjour.</p>") for _, adresse in liens}
    site.pages["page.html"] = html("".join(lien(nom, adresse) for nom, adresse in liens))
    tour = Tour(moteur, site, rejouer({"aller": "page.html"})).avant()
    voisines = tour.around.told().voisines
    lues = [v for v in voisines if v.etat is not None]
    assert len(lues) == PAGES_MAX
    assert max(Counter(v.genre for v in lues).values()) == PAR_GENRE
    assert {v.raison for v in voisines if v.etat is None} == {NonOuverte.TROP}
    assert len(tour.recues) == PAGES_MAX + 1


@pytest.mark.promesse("secret")
def test_once_begun_only_addresses_without_answers_are_opened(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(FORMULAIRE),
        "suite.html": html(
            lien("Aide", "aide.html")
            + lien("Contact", "contact.html?nom=Dupuis")
            + lien("Tarifs", f"{SECRET}.html")
        ),
        "aide.html": html("<p>Bonjour.</p>"),
    }
    parcours = rejouer(
        {"aller": "page.html"},
        {"remplir": {"etiquette": "Téléphone mobile", "valeur": "0699001234"}},
        {"cliquer": "Suite"},
    )
    tour = Tour(moteur, site, parcours).avant()
    entoure = tour.apres(parcours)
    assert raisons(entoure.alentours.voisines) == {
        "Aide": None,
        "Contact": NonOuverte.PERSONNELLE,
        "Tarifs": NonOuverte.PERSONNELLE,
    }
    assert tour.recues == {("GET", "/page.html"), ("GET", "/aide.html")}
    assert SECRET not in repr(entoure.alentours)


def test_a_page_that_asks_to_sign_in_first_is_not_read(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    entree = '<form><label>Mot de passe <input type="password" name="p"></label></form>'
    site.pages |= {
        "page.html": html(lien("Aide", "aide.html")),
        "aide.html": "<meta http-equiv='refresh' content='0; url=entree.html'>",
        "entree.html": html(entree),
    }
    tour = Tour(moteur, site, rejouer({"aller": "page.html"})).avant()
    assert raisons(tour.around.told().voisines) == {"Aide": NonOuverte.CONNEXION}


@pytest.mark.promesse("trafic")
def test_what_a_linked_page_sends_is_listed_and_its_last_words_held_back(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(lien("Aide", "aide.html")),
        "aide.html": html(
            "<p>Bonjour.</p><script>addEventListener('pagehide', () => "
            "navigator.sendBeacon('adieu', 'x'))</script>"
        ),
    }
    tour = Tour(moteur, site, rejouer({"aller": "page.html"})).avant()
    requetes = tour.around.told().requetes
    assert ("GET", "/aide.html") in {(r.methode, urlsplit(r.url).path) for r in requetes}
    assert all(r.bloquee for r in requetes if urlsplit(r.url).path == "/adieu")
    assert "/adieu" not in {chemin for _, chemin in tour.recues}


@DEUX_MOTEURS
@pytest.mark.promesse("page-hostile")
def test_a_form_that_a_linked_page_sends_by_itself_does_not_leave(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    site.pages |= {
        "page.html": html(lien("Aide", "aide.html")),
        "aide.html": html(
            "<p>Munissez-vous d'un téléphone mobile.</p>"
            "<form method='post' action='recu'><input name='a' value='b'></form>"
            "<script>document.forms[0].submit()</script>"
        ),
    }
    tour = Tour(moteur, site, rejouer({"aller": "page.html"})).avant()
    assert {methode for methode, _ in tour.recues} == {"GET"}
    assert raisons(tour.around.told().voisines) == {"Aide": None}


def test_a_page_to_which_two_links_lead_is_counted_once(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site
) -> None:
    """`redirige` answers with the address of `arrivee.html`."""
    parcours = _entoure(
        moteur,
        rejouer,
        site,
        lien("Contact", "redirige") + lien("Nous écrire", "arrivee.html"),
        arrivee="<p>Bienvenue.</p>",
    )
    assert len(build_facts(parcours).voisines) == 1
    trouve = juge(parcours, "telephone-absent")
    assert trouve.verdict is Verdict.CONSTATE
    assert trouve.preuves[0].extrait.endswith("sur le seul écran vu, ni sur la page liée")


SE_CONNECTE = """history.replaceState({}, "", "connexion");
document.querySelector("main").innerHTML = `<form action="connexion" method="post"><label>Courriel
<input type="email" name="courriel"></label><label>Mot de passe <input type="password" name="mot">
</label><button>Se connecter</button></form>`"""
AJOUTE = """document.querySelector("main").innerHTML = `<p><a href="suite.html">Suite</a></p>`"""


@DEUX_MOTEURS
@pytest.mark.parametrize(
    ("corps", "verdict"),
    [
        (f"<p>Chargement…</p><script>{AJOUTE}</script>", Verdict.CONSTATE),
        (f"{lien('Plan du site', 'plan.html')}<script>{AJOUTE}</script>", Verdict.NON_CONSTATE),
        ("<p>Bonjour</p>", Verdict.NON_CONSTATE),
        (f"<script>{SE_CONNECTE}</script>", Verdict.CONSTATE),
        (
            f"{lien('Plan du site', 'plan.html')}<script>{SE_CONNECTE}</script>",
            Verdict.NON_CONSTATE,
        ),
    ],
    ids=["vide", "un-lien", "rien-a-presser", "autre-adresse", "autre-adresse-et-un-lien"],
)
def test_a_first_page_that_has_nothing_without_scripts_asks_for_them(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, corps: str, verdict: Verdict
) -> None:
    site.pages["page.html"] = html(corps)
    parcours = rejouer({"aller": "page.html"})
    tour = Tour(moteur, site, parcours, sans_script=True).avant()
    assert juge(tour.apres(parcours), "javascript").verdict is verdict


@DEUX_MOTEURS
@pytest.mark.parametrize(
    ("dit", "annonce"),
    [
        ("<p>Activez JavaScript pour continuer.</p>", Annonce.PREALABLE),
        ("<noscript>Ce site a besoin de JavaScript.</noscript>", Annonce.PREALABLE),
        ("<p>Chargement…</p>", Annonce.JAMAIS),
    ],
)
def test_what_scripts_take_away_is_told_to_those_who_have_none(
    moteur: BrowserEngine, rejouer: Rejouer, site: Site, dit: str, annonce: Annonce
) -> None:
    site.pages["page.html"] = html(f"{dit}<script>{SE_CONNECTE}</script>")
    parcours = rejouer({"aller": "page.html"})
    tour = Tour(moteur, site, parcours, sans_script=True).avant()
    constat = juge(tour.apres(parcours), "javascript")
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)
