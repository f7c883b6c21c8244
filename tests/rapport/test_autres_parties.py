from dataclasses import replace

import pytest

from exigences.model.facts.axe import CoucheAxe, IssueAxe
from exigences.model.facts.champs import Nature
from exigences.model.facts.envois import Voie
from exigences.model.facts.facts import Alternative, NiveauAlternative
from exigences.model.parcours.etat import Capture
from exigences.model.parcours.parcours import Fin, NavigationRefusee, NomResolu, StatutEtape
from exigences.model.parcours.portage import Porte
from exigences.model.parcours.trafic import Requete
from tests.fabrique import (
    axe,
    cadre,
    champ,
    enregistrement,
    instantane,
    lien,
    lieu,
    moteur,
    noeud_axe,
    page,
    parcours,
    pas,
    procedure,
)
from tests.rapport.analyse import rapport_de


def unseen(faits, brut=None):
    return {n.quoi: (n.pourquoi, n.ecran) for n in rapport_de(faits, parcours=brut).non_vu}


def test_what_follows_the_sending_was_not_seen():
    assert unseen(parcours(page())) == {
        "Ce qui suit l'envoi de la demande": (
            "Le robot s'est arrêté juste avant ce geste.",
            None,
        )
    }


def test_all_is_seen_where_the_demand_was_sent():
    assert unseen(parcours(page(), fin=Fin.TERMINE, envoye=True)) == {}


@pytest.mark.parametrize(
    ("etapes", "quoi"),
    [
        (3, "Ce qui vient après : 1 étape de la démarche"),
        (4, "Ce qui vient après : 2 étapes de la démarche"),
        (2, "Ce qui vient après"),
    ],
)
def test_steps_after_an_obstacle_were_not_seen(etapes, quoi):
    step = procedure().etapes[0]
    faits = parcours(
        page(),
        procedure=procedure(etapes=(step,) * etapes),
        fin=Fin.OBSTACLE,
        journal=(
            pas(etape="etapes.0.alors.0"),
            pas(etape="etapes.0.alors.1"),
            pas("franchir", etape="etapes.1", statut=StatutEtape.OBSTACLE),
        ),
    )
    brut = enregistrement(faits, phrase_fin="La page demande un code envoyé par SMS.")
    assert unseen(faits, brut) == {quoi: ("La page demande un code envoyé par SMS.", None)}


def test_frames_files_and_pages_elsewhere_were_not_seen():
    pdf = "http://127.0.0.1:8000/notice.pdf"
    faits = parcours(
        page(lien("Notice", pdf)),
        page(lien("Notice", pdf), lien("Suite"), cadre(titre="Plan", vu=False), cadre()),
        fin=Fin.TERMINE,
        envoye=True,
        moteur=moteur(non_teste=("Le zoom de la page",), non_vu=("Les rapports différés",)),
    )
    refused = NavigationRefusee(
        url="https://ailleurs.example/a?jeton=1",
        etape="etapes.1",
        raison="Ce site n'est pas déclaré.",
    )
    assert unseen(faits, enregistrement(faits, refusees=(refused,))) == {
        "La page https://ailleurs.example/a?…": ("Ce site n'est pas déclaré.", 2),
        "Le contenu du cadre « Plan », de tiers.example": ("Ce cadre n'a pas pu être lu.", 2),
        "Le fichier « Notice » (PDF)": (
            "Les fichiers derrière les liens ne sont pas ouverts.",
            1,
        ),
        "Le zoom de la page": ("Navigateur 1, conduit par essai, ne sait pas le faire.", None),
        "Les rapports différés": ("Navigateur 1, conduit par essai, ne le voit pas.", None),
    }


def test_components_closed_to_reading_were_not_seen():
    faits = parcours(
        page(fermes=("mon-menu",)),
        page(ecran=0, fermes=("mon-menu", "mon-aide")),
        fin=Fin.TERMINE,
        envoye=True,
    )
    why = "Leur code est fermé à toute lecture automatique (« shadow root » fermé)."
    assert unseen(faits) == {"L'intérieur de 2 composants (mon-aide et mon-menu)": (why, 1)}


def test_what_axe_and_the_screenshot_missed_is_told():
    faits = parcours(page(axe=None), fin=Fin.TERMINE, envoye=True)
    cut = Capture(largeur=1280, hauteur=1000, contenu=b"x", tronquee=True)
    brut = enregistrement(
        faits, pages=(instantane(faits.pages[0], axe_erreur="axe a échoué.", capture=cut),)
    )
    assert unseen(faits, brut) == {
        "Les défauts d'accessibilité de cet écran": ("axe a échoué.", 1),
        "Le bas de la capture": (
            "La page est trop longue pour une seule image ; son texte a été lu.",
            1,
        ),
    }
    assert not rapport_de(faits, parcours=brut).accessibilite.lancee


@pytest.mark.promesse("secret")
def test_a_screen_without_a_picture_is_told_with_its_reason():
    faits = parcours(page(), fin=Fin.TERMINE, envoye=True)
    vu = instantane(faits.pages[0], capture_absente="Pas d'image de cet état : un dessin.")
    told = unseen(faits, enregistrement(faits, pages=(vu,)))
    assert told["L'image de cet écran"] == ("Pas d'image de cet état : un dessin.", 1)


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize(
    ("attendue", "repondues", "dit"),
    [
        ("8.8.8.8", ("8.8.8.8", ""), {}),
        (
            "8.8.8.8",
            ("8.8.8.8", "10.0.0.1"),
            {
                "Le serveur attendu pour a.test": (
                    "Ce nom menait à 8.8.8.8 avant le départ, et 10.0.0.1 a répondu.",
                    None,
                )
            },
        ),
        (
            "",
            ("10.0.0.1",),
            {
                "L'adresse des serveurs de la démarche": (
                    "Non vérifiée : un proxy résout les noms à la place du robot.",
                    None,
                )
            },
        ),
    ],
    ids=["la-meme", "une-autre", "proxy"],
)
def test_another_server_than_the_one_named_is_told(attendue, repondues, dit):
    faits = parcours(page(), fin=Fin.TERMINE, envoye=True)
    brut = enregistrement(
        faits,
        noms=(NomResolu(hote="a.test", adresse=attendue),),
        requetes_apres=(
            *(
                Requete(methode="GET", url="https://a.test/", type="Document", adresse=adresse)
                for adresse in repondues
            ),
            Requete(methode="GET", url="https://b.test/", type="Image", adresse="9.9.9.9"),
        ),
    )
    assert unseen(faits, brut) == dit


EMPORTE = {"porte": (Porte(champ="Courriel"),)}


@pytest.mark.promesse("trafic")
@pytest.mark.parametrize(
    ("erreur", "reste", "dit"),
    [
        ("net::ERR_EMPTY_RESPONSE", EMPORTE, True),
        ("net::ERR_CONNECTION_RESET", {"illisible": "un flux ne se lit pas"}, True),
        ("net::ERR_CONNECTION_CLOSED", {**EMPORTE, "bloquee": True}, False),
        ("net::ERR_EMPTY_RESPONSE", {}, False),
        ("net::ERR_ABORTED", EMPORTE, False),
    ],
    ids=["vide", "coupee", "retenue", "rien-d-emporte", "quittee"],
)
def test_what_the_browser_may_have_sent_again_is_told(erreur, reste, dit):
    faits = parcours(page(), fin=Fin.TERMINE, envoye=True)
    envoi = Requete(
        methode="POST", url="https://a.test/d?c=1", type="XHR", corps=True, erreur=erreur, **reste
    )
    vus = unseen(faits, enregistrement(faits, requetes_apres=(envoi,)))
    attendu = {
        "Combien de fois https://a.test/d?… a reçu cet envoi": (
            "Le serveur a coupé sans répondre : Chrome a pu le répéter de lui-même.",
            None,
        )
    }
    assert vus == (attendu if dit else {})


def test_many_files_are_named_then_counted():
    links = [lien(f"F{i}", f"http://127.0.0.1/{i}.pdf") for i in range(10)]
    assert "Et 2 autres fichiers" in unseen(parcours(page(*links)))


@pytest.mark.parametrize(
    ("niveau", "titre", "phrase"),
    [
        (
            NiveauAlternative.AUCUNE,
            "Aucune trouvée",
            "Aucun écran ne dit comment faire cette démarche autrement qu'en ligne.",
        ),
        (
            NiveauAlternative.MENTIONNEE,
            "Évoquée, sans moyen de s'en servir",
            (
                "« Venez nous voir » (écran 2) : ni numéro, ni adresse, ni horaires ne permettent "
                "de s'en servir."
            ),
        ),
        (
            NiveauAlternative.CONTACT_VERIFIABLE,
            "Un contact, mais pas une autre voie complète",
            (
                "De quoi joindre quelqu'un est donné (écran 2), mais rien ne dit que toute "
                "la démarche peut être faite ainsi."
            ),
        ),
        (
            NiveauAlternative.EQUIVALENT_COMPLET,
            "Oui, une autre voie complète",
            "Toute la démarche peut être faite autrement qu'en ligne (écran 2).",
        ),
    ],
)
def test_each_level_of_alternative_has_its_words(niveau, titre, phrase):
    proofs = () if niveau is NiveauAlternative.AUCUNE else ((lieu(page=1), "Venez nous voir"),)
    found = Alternative(niveau=niveau, preuves=proofs)
    alternative = rapport_de(parcours(page(), page(), alternative=found)).alternative
    assert (alternative.titre, alternative.phrase) == (titre, phrase)
    assert [p.ecran for p in alternative.preuves] == [2 for _ in proofs]


def test_words_that_begin_a_longer_proof_are_said_once():
    proofs = ((lieu(page=0), "Venez"), (lieu(page=0), "Venez nous voir"), (lieu(page=1), "Venez"))
    found = Alternative(niveau=NiveauAlternative.CONTACT_VERIFIABLE, preuves=proofs)
    alternative = rapport_de(parcours(page(), page(), alternative=found)).alternative
    assert [(p.ecran, p.extrait) for p in alternative.preuves] == [
        (1, "Venez nous voir"),
        (2, "Venez"),
    ]


def test_no_alternative_is_not_concluded_from_half_a_procedure():
    alternative = rapport_de(parcours(page(), fin=Fin.ECHEC)).alternative
    assert alternative.titre == "Aucune sur les écrans vus"
    assert alternative.phrase.endswith("le robot ne les a pas tous vus.")


def test_nothing_is_said_of_alternatives_where_no_screen_was_seen():
    faits = replace(parcours(page(), fin=Fin.ECHEC), pages=())
    assert rapport_de(faits).alternative.phrase.startswith("Aucun écran n'a pu être vu")


def test_accessibility_is_sorted_by_theme_and_never_a_rate():
    faits = parcours(
        page(axe=(axe("label", noeud_axe("#a"), tests_rgaa=("11.1.1",)),)),
        page(
            ecran=0,
            axe=(
                axe("label", noeud_axe("#a"), noeud_axe("#b"), tests_rgaa=("11.1.1",)),
                axe(
                    "color-contrast",
                    noeud_axe("p"),
                    tests_rgaa=("3.2.1",),
                    issue=IssueAxe.INCOMPLETE,
                ),
                axe("target-size", tests_rgaa=()),
                axe("heading-order", tests_rgaa=(), couche=CoucheAxe.BONNE_PRATIQUE),
            ),
        ),
    )
    found = rapport_de(faits).accessibilite
    themes = {t.numero: t for t in found.themes}
    assert sorted(themes) == list(range(1, 14))
    assert themes[11].tests_en_echec == ("11.1.1",)
    assert [n.selecteur for r in themes[11].regles for n in r.noeuds] == ["#a", "#b"]
    assert themes[3].tests_en_echec == ()
    assert themes[3].tests_a_verifier == ("3.2.1",)
    assert themes[3].regles[0].question
    assert [r.regle for r in found.hors_rgaa] == ["target-size"]
    assert [r.regle for r in found.pour_information] == ["heading-order"]
    assert (found.tests_en_echec, found.tests_total) == (1, 258)


def test_tests_that_axe_could_decide_come_from_the_rules_that_ran():
    faits = parcours(page(axe=()))
    raw = {
        "violations": [],
        "incomplete": [],
        "passes": [{"id": "image-alt", "tags": ["RGAA-1.1.1"], "nodes": []}],
        "inapplicable": [{"id": "video-caption", "tags": ["RGAA-4.3.1"], "nodes": []}],
    }
    brut = enregistrement(faits, pages=(instantane(faits.pages[0], axe=raw),))
    found = rapport_de(faits, parcours=brut).accessibilite
    assert found.tests_decidables == 2
    assert {t.numero: t.tests_decidables for t in found.themes if t.tests_decidables} == {
        1: ("1.1.1",),
        4: ("4.3.1",),
    }


def test_elements_of_one_rule_are_cut_and_counted():
    nodes = tuple(noeud_axe(f"#n{i}") for i in range(20))
    faits = parcours(page(axe=(axe("image-alt", *nodes),)))
    rule = rapport_de(faits).accessibilite.themes[0].regles[0]
    assert len(rule.noeuds) == 12
    assert rule.noeuds_total == 20


def test_the_network_names_hosts_and_what_left():
    faits = parcours(page(), page(champ("Nom", Nature.NOM)), procedure=procedure())
    nom = (Porte(champ="Nom"),)
    requests = (
        Requete(methode="GET", url="http://127.0.0.1:8000/a", type="Document", octets=10),
        Requete(methode="GET", url="https://cdn.example/x.js", type="Script", octets=500),
        Requete(methode="POST", url="http://127.0.0.1:8000/b?nom=X", type="Document", porte=nom),
        Requete(methode="GET", url="data:image/png;base64,AA", type="Image"),
        Requete(methode="GET", url="https://tiers.example/qf?nom=X", type="Image", porte=nom),
    )
    refused = NavigationRefusee(url="file:///etc", etape="etapes.1", raison="Adresse refusée.")
    brut = enregistrement(
        faits,
        journal=(pas(page=0), pas(page=1, requetes=requests)),
        refusees=(refused, refused),
    )
    network = rapport_de(faits, parcours=brut).reseau
    assert (network.requetes, network.octets, network.issue) == (5, 510, "fond")
    assert [(h.hote, h.tiers, h.octets) for h in network.hotes] == [
        ("127.0.0.1", False, 10),
        ("cdn.example", True, 500),
        ("tiers.example", True, 0),
    ]
    assert [(e.methode, e.url, e.ecran, e.voie, e.champs) for e in network.envois] == [
        ("POST", "http://127.0.0.1:8000/b?…", 1, Voie.ECRAN, ("Nom",)),
        ("GET", "https://tiers.example/qf?…", 1, Voie.FOND, ("Nom",)),
    ]
    assert network.phrase.startswith(
        "Des réponses sont parties vers un autre site (tiers.example)."
    )
    assert network.refusees == ("file:///etc : Adresse refusée.",)
