"""Where a replay stops, and what it says of it: missing targets, faults, obstacles, the sending."""

from typing import Any

import pytest

from exigences.loading import LoadingError
from exigences.model.parcours.parcours import Fin, StatutEtape
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer


def test_a_missing_target_is_told_with_its_place_and_the_nearest_names(rejouer: Rejouer) -> None:
    parcours = rejouer({"aller": "onglets.html"}, {"cliquer": "Fenaitre"})
    assert parcours.fin is Fin.ECHEC
    # The reader of a report has no use for the folders of the machine that replayed.
    assert "(demarche.yaml:7) : nom « Fenaitre » : rien de tel sur la page" in parcours.phrase_fin
    assert "Le plus proche : « Fenêtre »" in parcours.phrase_fin
    assert [p.statut for p in parcours.journal] == [StatutEtape.FAITE, StatutEtape.ECHEC]
    assert len(parcours.pages) == 1


@pytest.mark.parametrize(
    ("etape", "raison"),
    [
        ({"cliquer": {"css": "#cachee"}}, "caché"),
        ({"remplir": {"etiquette": "Verrouillé", "valeur": "x"}}, "inactif"),
    ],
    ids=str,
)
def test_a_target_that_is_not_ready_is_told_so(rejouer: Rejouer, etape: Any, raison: str) -> None:
    parcours = rejouer({"aller": "bloques.html"}, etape)
    assert f"il est sur la page, mais {raison}" in parcours.phrase_fin


def test_the_sending_is_refused_and_nothing_leaves(rejouer: Rejouer, site: Site) -> None:
    for plateforme, envoyer in (("production", True), ("test", False)):
        parcours = rejouer(
            {"aller": "gestes.html"},
            {"envoyer": "Envoyer"},
            plateforme=plateforme,
            envoyer=envoyer,
        )
        assert (parcours.fin, parcours.envoye) == (Fin.AVANT_ENVOI, False)
        assert parcours.journal[-1].statut is StatutEtape.REFUSEE
        assert parcours.journal[-1].lieu is not None
        assert parcours.journal[-1].lieu.selecteur == "#envoyer"
    assert site.demandes("recu") == []


def test_the_sending_is_done_only_where_both_say_so(rejouer: Rejouer, site: Site) -> None:
    parcours = rejouer(
        {"aller": "gestes.html"}, {"envoyer": "Envoyer"}, plateforme="test", envoyer=True
    )
    assert (parcours.fin, parcours.envoye) == (Fin.TERMINE, True)
    assert site.demandes("recu") == ["POST"]


@pytest.mark.parametrize("plateforme", ["production", "test"])
def test_an_obstacle_stops_the_replay(rejouer: Rejouer, plateforme: str) -> None:
    parcours = rejouer({"aller": "gestes.html"}, {"franchir": "captcha"}, plateforme=plateforme)
    assert parcours.fin is Fin.OBSTACLE
    assert parcours.phrase_fin.startswith("Arrêtée devant un captcha")


@pytest.mark.parametrize(
    ("avant", "apres", "devant"),
    [
        ([{"franchir": "captcha"}], [{"envoyer": "Envoyer"}], True),
        (
            [{"franchir": "captcha"}],
            [{"remplir": {"etiquette": "Texte", "valeur": "oui"}}, {"envoyer": "Envoyer"}],
            True,
        ),
        ([{"franchir": "captcha"}], [{"cliquer": "Suite"}, {"envoyer": "Envoyer"}], False),
        ([{"franchir": "captcha"}], [], False),
        ([{"franchir": "code_sms"}], [{"envoyer": "Envoyer"}], False),
        ([{"envoyer": "Envoyer"}], [], True),
        ([], [], False),
    ],
    ids=["captcha", "puis-remplir", "puis-cliquer", "rien-apres", "code", "envoi", "rien"],
)
def test_a_captcha_where_one_sends_hides_nothing_of_what_comes_before(
    rejouer: Rejouer, avant: list[Any], apres: list[Any], devant: bool
) -> None:
    parcours = rejouer({"aller": "gestes.html"}, *avant, *apres)
    assert parcours.devant_envoi is devant


def test_an_obstacle_with_a_declared_way_is_passed_on_a_test_platform(rejouer: Rejouer) -> None:
    passage = {"obstacle": "code_sms", "etiquette": "Texte", "valeur": "123456"}
    parcours = rejouer({"aller": "gestes.html"}, {"franchir": passage}, plateforme="test")
    assert parcours.fin is Fin.TERMINE
    assert [p.lieu.selecteur for p in parcours.journal if p.lieu] == ["#texte"]


def test_a_way_through_is_refused_elsewhere_before_anything_is_opened(
    rejouer: Rejouer, site: Site
) -> None:
    passage = {"obstacle": "code_sms", "etiquette": "Texte", "valeur": "123456"}
    with pytest.raises(LoadingError, match="n'est permis que sur une plateforme de test"):
        rejouer({"aller": "gestes.html"}, {"franchir": passage}, plateforme="production")
    assert site.vus == []


@pytest.mark.parametrize(
    ("page", "dit"),
    [
        ("erreur500", "a répondu par une erreur 500"),
        ("absente", "a répondu par une erreur 404"),
        ("muette", "n'a pas fini de répondre en 8 s"),
        ("boucle", "la page renvoie sans fin d'une adresse à l'autre"),
        ("telecharge", "cette adresse ne donne pas une page à lire"),
    ],
)
def test_a_start_that_gives_no_page_is_told(rejouer: Rejouer, page: str, dit: str) -> None:
    parcours = rejouer({"aller": page})
    assert parcours.fin is Fin.ECHEC
    assert dit in parcours.phrase_fin


def test_another_site_is_recorded_and_not_entered(rejouer: Rejouer, site: Site) -> None:
    parcours = rejouer({"aller": "onglets.html"}, {"cliquer": {"css": "#lien"}})
    assert parcours.fin is Fin.ECHEC
    assert [(r.url, r.raison) for r in parcours.refusees] == [
        (f"{site.autre}arrivee.html", "hors des domaines déclarés")
    ]
    assert site.demandes("arrivee.html") == []
    assert "ajoutez-le à « domaines »" in parcours.journal[-1].message


def test_message_boxes_are_told_in_the_journal(rejouer: Rejouer) -> None:
    parcours = rejouer({"aller": "dialogues.html"}, {"cliquer": "Confirmer"})
    assert [(d.type, d.texte) for d in parcours.dialogues] == [("confirm", "Vraiment ?")]
    assert parcours.journal[-1].message == "Le navigateur a affiché : « Vraiment ? »."


REFUS = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Carte</title><main>
<form id="f" action="recu" method="post"><label for="nom">Nom</label> <input id="nom" name="nom">
<label for="jour">Jour</label> <input id="jour" name="jour"><p id="dit" role="alert"></p>
<button>Envoyer</button></form></main><script>
f.onsubmit = () => {{ dit.textContent = "{}"; return false; }};</script></html>"""


@pytest.mark.parametrize(
    ("dit", "fin"),
    [
        ("Jour : ce champ est obligatoire.", Fin.ECHEC),
        ("Jour : date incorrecte.", Fin.ECHEC),
        ("Merci, votre demande est bien reçue.", Fin.TERMINE),
    ],
)
def test_a_form_that_comes_back_with_its_errors_was_not_sent(
    rejouer: Rejouer, site: Site, dit: str, fin: Fin
) -> None:
    site.pages["carte.html"] = REFUS.format(dit)
    nom = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
    parcours = rejouer(
        {"aller": "carte.html"}, nom, {"envoyer": "Envoyer"}, plateforme="test", envoyer=True
    )
    assert (parcours.fin, parcours.envoye) == (fin, fin is Fin.TERMINE)
    told = f"le service n'a pas pris l'envoi. La page affiche : « {dit.rstrip('.')} »"
    assert (told in parcours.journal[-1].message) is (fin is Fin.ECHEC)


def test_errors_that_no_code_calls_so_are_read(rejouer: Rejouer, site: Site) -> None:
    page = REFUS.format("Ce champ est obligatoire.").replace(' role="alert"', "")
    site.pages["carte.html"] = page
    nom = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
    parcours = rejouer(
        {"aller": "carte.html"}, nom, {"envoyer": "Envoyer"}, plateforme="test", envoyer=True
    )
    assert (parcours.fin, parcours.envoye) == (Fin.ECHEC, False)
    assert "« Ce champ est obligatoire »" in parcours.journal[-1].message


def test_a_form_that_the_browser_holds_back_was_not_sent(rejouer: Rejouer, site: Site) -> None:
    site.pages["carte.html"] = REFUS.format("").replace('name="jour"', 'name="jour" required')
    nom = {"remplir": {"etiquette": "Nom", "valeur": "Camille"}}
    parcours = rejouer(
        {"aller": "carte.html"}, nom, {"envoyer": "Envoyer"}, plateforme="test", envoyer=True
    )
    assert (parcours.fin, parcours.envoye) == (Fin.ECHEC, False)
    assert "Champs obligatoires encore vides : « Jour »" in parcours.journal[-1].message
