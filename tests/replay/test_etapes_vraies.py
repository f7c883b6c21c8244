"""A step that did not happen is not done: what a service answers in place of its next screen."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from exigences.chaine.analyse import analyse
from exigences.facts.build import build_facts
from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape
from tests.browser.serveur import Reponse, Site, serve
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

pytestmark = [pytest.mark.promesse("etape-vraie"), DEUX_MOTEURS]

SAISIE = (
    '<h1>Votre numéro</h1><form method="post" action="{action}"><label for="n">Numéro</label>'
    '<input id="n" name="n">{plus}<button>Continuer</button></form>'
)
CONNEXION = (
    '<h1>Connexion</h1><form action="arrivee.html"><label for="i">Identifiant</label>'
    '<input id="i" name="i" autocomplete="username"><button>Se connecter</button></form>'
)
ERREUR = '<p role="alert">Le numéro doit avoir 7 chiffres.</p>'


def saisie(plus: str = "", action: str = "refuse") -> str:
    return SAISIE.format(action=action, plus=plus)


def page(corps: str, statut: int = 200) -> Reponse:
    return lambda moi: moi.page("Essai", corps, statut)


ENTETE = "<header><p>Aide municipale</p></header>"
PAGES: dict[str, Reponse] = {
    "saisie": page(saisie()),
    "accueil": page(
        '<h1>Accueil</h1><p><a href="panne">Panne</a> <a href="perdue">Perdue</a> '
        '<a href="connexion">Connexion</a> <a href="rend">Rend</a> <a href="coupe">Coupe</a> '
        '<a href="rien">Rien</a> <a href="part">Part</a> <a href="pub">Pub</a> '
        '<a href="cadre">Cadre</a></p>'
    ),
    "panne": page(f"{ENTETE}<main><h1>Oups</h1><p>Nos équipes y travaillent.</p></main>", 500),
    "perdue": page(f"{ENTETE}<main><h1>Page introuvable</h1></main>", 404),
    "connexion": page(CONNEXION, 401),
    "interdit": page("<h1>Accès refusé</h1>", 403),
    "coupe": lambda moi: moi.connection.sendall(b"zut, rien qui se lise"),
    "rien": lambda moi: moi.repond(204),
    "refuse": page(saisie(ERREUR), 422),
    "bloque": page(saisie(ERREUR), 400),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """The pages of the browser suite, and those that fail."""
    with serve(pages=PAGES) as ouvert:
        autre = ouvert.autre
        hote = urlsplit(autre).netloc
        PAGES["part"] = lambda moi: moi.repond(302, Location=f"{autre}arrivee.html")
        PAGES["cadre"] = page(
            f'<h1>Cadre</h1><iframe title="Pub" src="file:///etc/hostname">{hote}'
        )
        PAGES["pub"] = page(
            f"""<h1>Pub</h1><button onclick="window.open('{autre}arrivee.html');
            document.body.append(' Fait')">Suite</button>
            <a target="_blank" href="{autre}arrivee.html">Espace personnel</a>"""
        )
        yield ouvert


def echec(parcours: Parcours, *mots: str) -> str:
    """The last step failed, and its message holds these words."""
    assert parcours.fin is Fin.ECHEC
    dernier = parcours.journal[-1]
    assert dernier.statut is StatutEtape.ECHEC
    assert [m for m in mots if m not in dernier.message] == [], dernier.message
    assert dernier.message in parcours.phrase_fin
    assert not parcours.complet
    return dernier.message


# The control before which a replay stops ------------------------------------------------------


@pytest.mark.parametrize("plateforme", ["production", "test"])
def test_a_sending_whose_control_is_not_there_failed(rejouer: Rejouer, plateforme: str) -> None:
    parcours = rejouer({"aller": "saisie"}, {"envoyer": "Déposer"}, plateforme=plateforme)
    echec(parcours, "« Déposer » : rien de tel sur la page", "Le plus proche : « Continuer »")


def test_a_selector_that_the_browser_refuses_is_told(rejouer: Rejouer) -> None:
    parcours = rejouer({"aller": "saisie"}, {"envoyer": {"css": "button:inconnu"}})
    said = echec(parcours, "le navigateur refuse ce sélecteur, qui n'est pas du CSS")
    assert "rien de tel" not in said
    absent = rejouer({"aller": "saisie"}, {"envoyer": {"css": "button:only-of-type.absent"}})
    echec(absent, "rien de tel sur la page")


def test_a_sending_whose_control_is_off_failed(rejouer: Rejouer) -> None:
    PAGES["eteint"] = page("<h1>Fin</h1><button disabled>Déposer</button>")
    parcours = rejouer({"aller": "eteint"}, {"envoyer": "Déposer"})
    echec(parcours, "il est sur la page, mais inactif")


def test_an_obstacle_whose_field_is_not_there_was_not_met(rejouer: Rejouer) -> None:
    passage = {"obstacle": "code_sms", "etiquette": "Code reçu"}
    echec(rejouer({"aller": "saisie"}, {"franchir": passage}), "« Code reçu » : rien de tel")


# Pages of error -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lien", "dit"),
    [
        ("Panne", "a répondu par une erreur 500 (panne du service). La page dit : « Oups. Nos"),
        ("Perdue", "a répondu par une erreur 404 (page introuvable)"),
    ],
)
def test_a_page_of_error_is_kept_and_not_judged(rejouer: Rejouer, lien: str, dit: str) -> None:
    parcours = rejouer({"aller": "accueil"}, {"cliquer": lien}, {"cliquer": "Suite"})
    echec(parcours, dit)
    assert [p.est_ecran for p in parcours.pages] == [True, False]
    faits = build_facts(parcours)
    assert [p.url for p in faits.pages] == [parcours.pages[0].url]
    assert not faits.complet


APPLICATION = """<header><p>Aide municipale</p></header><main id="ecran"></main><script>
  const ecrans = {
    "/demande": `<h1>Demande</h1><button onclick="aller('/fin')">Continuer</button>`,
    "/fin": `<h1>Fin</h1><p>Tout est là.</p>`,
  };
  const montrer = () => { document.querySelector("#ecran").innerHTML = ecrans[location.pathname]; };
  const aller = (ou) => { history.pushState(null, "", ou); montrer(); };
  montrer();
</script>"""
"""One page for every address, which its server answers with 404, as it knows none of them."""
DEMANDE: tuple[dict[str, str], ...] = ({"aller": "/demande"}, {"cliquer": "Continuer"})


def test_an_application_whose_server_knows_no_address_is_a_procedure_where_its_author_says_so(
    rejouer: Rejouer,
) -> None:
    PAGES["demande"] = PAGES["fin"] = page(APPLICATION, 404)
    refuse = rejouer(*DEMANDE)
    assert "écrivez « statuts_admis: [404] » dans la démarche." in echec(refuse, "erreur 404")
    parcours = rejouer(*DEMANDE, {"recharger": None}, statuts_admis=[404])
    assert (parcours.fin, parcours.complet) == (Fin.TERMINE, True), parcours.phrase_fin
    assert [urlsplit(p.url).path for p in build_facts(parcours).pages] == [
        "/demande",
        "/fin",
        "/fin",
    ]
    dits = [n for n in analyse(parcours).non_vu if "statuts_admis" in n.pourquoi]
    assert [n.quoi for n in dits] == [
        "Une vraie page d'erreur, s'il y en a une parmi 3 états reçus avec l'erreur 404"
    ]


def test_another_error_than_those_admitted_is_one(rejouer: Rejouer) -> None:
    echec(rejouer({"aller": "interdit"}, statuts_admis=[404]), "erreur 403 (accès refusé)")


@pytest.mark.parametrize("verbe", ["verifier", "attendre"])
def test_a_text_that_is_found_does_not_make_a_screen_of_a_page_of_error(
    rejouer: Rejouer, verbe: str
) -> None:
    parcours = rejouer({"aller": "accueil"}, {"cliquer": "Perdue"}, {verbe: "Aide municipale"})
    echec(parcours, "erreur 404")
    assert [p.verbe for p in parcours.journal] == ["aller", "cliquer"]


def test_a_form_to_sign_in_by_is_a_screen_whatever_its_status(rejouer: Rejouer) -> None:
    parcours = rejouer(
        {"aller": "connexion"},
        {"remplir": {"etiquette": "Identifiant", "valeur": "camille"}},
        {"cliquer": "Se connecter"},
    )
    assert (parcours.fin, parcours.complet) == (Fin.TERMINE, True)
    assert [p.statut for p in build_facts(parcours).pages][::2] == [401]


def test_a_refusal_with_no_way_to_sign_in_is_an_error(rejouer: Rejouer) -> None:
    echec(rejouer({"aller": "interdit"}), "erreur 403 (accès refusé)", "« Accès refusé »")


@pytest.mark.parametrize("action", ["refuse", "bloque"])
def test_a_form_shown_again_says_that_the_service_refused_the_values(
    rejouer: Rejouer, action: str
) -> None:
    PAGES["formulaire"] = page(saisie(action=action))
    parcours = rejouer(
        {"aller": "formulaire"},
        {"remplir": {"etiquette": "Numéro", "valeur": "12"}},
        {"cliquer": "Continuer"},
    )
    echec(
        parcours,
        "le service a refusé ce qui a été saisi (réponse ",
        "« Le numéro doit avoir 7 chiffres. »",
    )
    assert len(build_facts(parcours).pages) == len(parcours.pages) - 1


def test_the_state_that_a_provocation_gives_is_judged(rejouer: Rejouer) -> None:
    parcours = rejouer(
        {"aller": "saisie"},
        {"remplir": {"etiquette": "Numéro", "valeur": "1234567"}},
        {"cliquer": "Continuer"},
        provocations=["envoi_vide"],
    )
    etats = build_facts(parcours).etats_provoques
    assert [etat.statut for etat in etats] == [422]
    assert [m.texte for p in build_facts(parcours).provocations for m in p.messages] == [
        "Le numéro doit avoir 7 chiffres."
    ]


# Where a step was going -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("etapes", "jamais"),
    [
        ([{"aller": "part"}], 0),
        ([{"aller": "accueil"}, {"cliquer": "Part"}], 1),
        ([{"aller": "onglets.html"}, {"cliquer": {"css": "#lien"}}], 1),
        ([{"aller": "onglets.html"}, {"cliquer": {"css": "#ailleurs"}}], 1),
    ],
    ids=["depart", "redirige", "lien", "nouvel-onglet"],
)
def test_a_way_to_an_undeclared_host_names_both_hosts(
    rejouer: Rejouer, site: Site, etapes: list[Any], jamais: int
) -> None:
    parcours = rejouer(*etapes)
    echec(
        parcours,
        "127.0.0.1 renvoie vers localhost (hors des domaines déclarés)",
        f"{site.autre}arrivee.html n'a pas été ouvert",
        "ajoutez-le à « domaines »",
    )
    assert len(parcours.pages) == jamais


@pytest.mark.parametrize("etape", [{"cliquer": "Suite"}], ids=["fenetre-de-publicite"])
def test_what_opens_beside_the_step_is_no_fault_of_it(rejouer: Rejouer, etape: Any) -> None:
    parcours = rejouer({"aller": "pub"}, etape)
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin
    assert "hors des domaines déclarés, non suivi" in parcours.journal[-1].message


def test_a_frame_that_is_refused_is_no_fault_of_the_step(rejouer: Rejouer) -> None:
    parcours = rejouer({"aller": "accueil"}, {"cliquer": "Cadre"})
    assert parcours.fin is Fin.TERMINE, parcours.phrase_fin


def test_a_connection_that_is_dropped_failed(rejouer: Rejouer, site: Site) -> None:
    parcours = rejouer({"aller": "accueil"}, {"cliquer": "Coupe"})
    echec(parcours, f"{site.url}coupe : le serveur ne répond pas en HTTP")
    assert [p.url for p in parcours.pages] == [f"{site.url}accueil"]


def test_a_page_that_never_answers_failed(rejouer: Rejouer, site: Site) -> None:
    PAGES["attend"] = page('<h1>Attend</h1><a href="muette">Muette</a>')
    parcours = rejouer({"aller": "attend"}, {"cliquer": "Muette"})
    echec(parcours, f"{site.url}muette n'a pas fini de répondre")


def test_an_answer_without_a_page_leaves_the_page(rejouer: Rejouer) -> None:
    assert rejouer({"aller": "accueil"}, {"cliquer": "Rien"}).fin is Fin.TERMINE


# What a failure shows -------------------------------------------------------------------------

INCOMPLET = (
    '<h1>Demande</h1><form onsubmit="return false" novalidate><label for="n">Nom *</label>'
    '<input id="n" required><label for="p">Prénom</label><input id="p" required aria-invalid="true"'
    ' aria-describedby="e"><span id="e">Écrivez votre prénom.</span><div role="alert">Il manque '
    "deux réponses.</div><button>Continuer</button></form>"
)
ORPHELINE = (
    "<h1>Connexion</h1><p>Mot de passe</p><input id=mdp type=password><button>Entrer</button>"
)
LISTE = (
    '<h1>Dossiers</h1><ul><li><p>Dossier A</p><a href="arrivee.html?a">Ouvrir</a></li>'
    '<li><p>Dossier B</p><a href="arrivee.html?b">Ouvrir</a></li></ul>'
    '<p><a href="gestes.html">Aide</a></p><footer><a href="gestes.html">Aide</a></footer>'
)


def test_a_failure_quotes_what_the_page_shows(rejouer: Rejouer) -> None:
    PAGES["incomplet"] = page(INCOMPLET)
    parcours = rejouer(
        {"aller": "incomplet"},
        {"cliquer": "Continuer"},
        {"verifier": {"texte": "Merci", "delai_s": 1}},
        captures=True,
    )
    echec(
        parcours,
        "« Écrivez votre prénom »",
        "« Il manque deux réponses »",
        "Champs obligatoires encore vides : « Nom », « Prénom ».",
        "Image de l'écran : parcours/pages/000/capture.webp.",
    )


def test_a_label_that_is_tied_to_no_field_is_told(rejouer: Rejouer) -> None:
    PAGES["orpheline"] = page(ORPHELINE)
    saisie_ = {"remplir": {"etiquette": "Mot de passe", "valeur": "x"}}
    dit = echec(
        rejouer({"aller": "orpheline"}, saisie_),
        "cette étiquette est sur la page, mais elle n'est reliée à aucun champ",
        "« css: '#mdp' »",
    )
    assert "Le plus proche : « Mot de passe »" not in dit


def test_several_answers_are_told_with_the_way_to_choose(rejouer: Rejouer) -> None:
    PAGES["liste"] = page(LISTE)
    pris = rejouer({"aller": "liste"}, {"cliquer": "Ouvrir"})
    assert pris.journal[-1].message.startswith("2 éléments répondent à cette désignation")
    assert pris.pages[-1].url.endswith("?a")
    for choix in ({"rang": 2}, {"dans": "Dossier B"}):
        choisi = rejouer({"aller": "liste"}, {"cliquer": {"nom": "Ouvrir", **choix}})
        assert (choisi.pages[-1].url[-2:], choisi.journal[-1].message) == ("?b", "")


def test_two_links_to_one_address_are_one_answer(rejouer: Rejouer) -> None:
    PAGES["liste"] = page(LISTE)
    assert rejouer({"aller": "liste"}, {"cliquer": "Aide"}).journal[-1].message == ""


@pytest.mark.parametrize(
    ("choix", "dit"),
    [
        ({"rang": 3}, "il n'y en a que 2 sur la page, et « rang: 3 » demandé"),
        ({"dans": "Dossier C"}, "aucun bloc « Dossier C » sur la page"),
    ],
    ids=["rang", "dans"],
)
def test_a_choice_that_is_not_there_is_told(
    rejouer: Rejouer, choix: dict[str, Any], dit: str
) -> None:
    PAGES["liste"] = page(LISTE)
    echec(rejouer({"aller": "liste"}, {"cliquer": {"nom": "Ouvrir", **choix}}), dit)


def test_accents_of_another_encoding_are_told(rejouer: Rejouer) -> None:
    corps = "<!doctype html><h1>Début</h1><p>Pièces à fournir</p><button>Démarrer</button>"
    PAGES["accents"] = lambda moi: moi.repond(
        200, corps.encode(), Content_Type="text/html; charset=iso-8859-1"
    )
    echec(rejouer({"aller": "accents"}, {"cliquer": "Démarrer"}), "accents ne se lisent pas")


@pytest.mark.parametrize("saisie_", ["clavier", "souris"])
def test_a_sending_that_is_not_there_fails_by_keyboard_too(rejouer: Rejouer, saisie_: str) -> None:
    parcours = rejouer({"aller": "saisie"}, {"envoyer": "Déposer"}, situation={"saisie": saisie_})
    echec(parcours, "« Déposer » : rien de tel sur la page")
    refus = rejouer({"aller": "accueil"}, {"cliquer": "Part"}, situation={"saisie": saisie_})
    echec(refus, "renvoie vers localhost")
