import base64
from dataclasses import replace

from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Annonce, Categorie, Mode, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.scenario import Scenario
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.lignes import INTENSITES, LETTRES
from exigences.rapport.rendu import render
from tests.fabrique import (
    DEPART,
    bloc,
    champ,
    constat,
    enregistrement,
    exigence,
    page,
    parcours,
    pas,
    preuve,
    titre,
)
from tests.rapport.analyse import rapport_de

FAITS = parcours(
    page(titre("Aide"), bloc("Bienvenue sur cette page.")),
    page(titre("Compte"), champ("Courriel", Nature.COURRIEL), champ("Ville")),
)
CONSTATS = (
    constat("captcha", Verdict.A_VERIFIER),
    constat("adresse-electronique", annonce=Annonce.PREALABLE, preuves=(preuve(page=1),)),
    constat("telephone-mobile", annonce=Annonce.JAMAIS, preuves=(preuve(page=1),)),
    constat("nouvel-onglet", Verdict.NON_CONSTATE),
    constat("identite-renforcee", annonce=Annonce.JAMAIS, preuves=(preuve(page=1),)),
    constat("preuve-de-depot-absente", Verdict.NON_TESTE, message="Rien n'a été envoyé."),
)


def test_the_same_analysis_gives_the_same_report():
    assert rapport_de(FAITS, CONSTATS) == rapport_de(FAITS, tuple(reversed(CONSTATS)))


def test_the_report_survives_its_own_json():
    rapport = rapport_de(FAITS, CONSTATS)
    assert Rapport.model_validate_json(rapport.model_dump_json()) == rapport


def test_demands_that_nobody_announced_come_first_then_the_heaviest():
    assert [c.exigence for c in rapport_de(FAITS, CONSTATS).constats] == [
        "identite-renforcee",
        "telephone-mobile",
        "adresse-electronique",
        "captcha",
        "preuve-de-depot-absente",
        "nouvel-onglet",
    ]


def test_every_verdict_keeps_its_message_and_its_source():
    by_id = {c.exigence: c for c in rapport_de(FAITS, CONSTATS).constats}
    assert by_id["preuve-de-depot-absente"].message == "Rien n'a été envoyé."
    assert by_id["captcha"].references[0].titre == "Source d'essai"


def test_many_proofs_are_cut_and_counted():
    many = tuple(preuve(page=1, selecteur=f"#c{i}") for i in range(30))
    found = rapport_de(FAITS, (constat("format-impose", preuves=many),)).constats[0]
    assert [p.selecteur for p in found.preuves] == [f"#c{i}" for i in range(12)]
    assert found.preuves_total == 30


def test_states_of_one_screen_prove_a_thing_once():
    faits = parcours(page(champ("Nom")), page(champ("Nom"), ecran=0), page(champ("Nom")))
    same = tuple(preuve(page=p, selecteur="#nom", extrait="Nom") for p in (0, 1, 2))
    found = rapport_de(faits, (constat("format-impose", preuves=same),)).constats[0]
    assert [(p.ecran, p.page) for p in found.preuves] == [(1, 0), (2, 2)]


def test_the_score_is_told_with_its_thresholds_and_contributions():
    score = rapport_de(FAITS, CONSTATS).score
    assert score.seuils == {"A": 20, "B": 40, "C": 60, "D": 80, "E": 100}
    assert score.bas <= score.global_ <= score.haut
    assert {c.exigence for c in score.contributions} == {
        "identite-renforcee",
        "telephone-mobile",
        "adresse-electronique",
    }
    assert {c.categorie for c in score.categories} == set(Categorie)


def test_without_a_grade_the_sentence_says_that_the_score_is_a_minimum():
    score = rapport_de(FAITS, (constat(), constat("captcha", Verdict.NON_TESTE))).score
    unseen = rapport_de(FAITS, (constat("captcha", Verdict.NON_TESTE),)).score
    assert unseen.note is None
    assert "minimum" in unseen.phrase
    assert score.note is not None


def recue(octets: int) -> Requete:
    """A request whose answer had this weight."""
    return Requete(methode="GET", url=DEPART, type="Document", octets=octets)


def test_costs_are_counted_once_a_screen():
    faits = parcours(
        page(bloc("Trois mots ici"), champ("Nom"), champ("Pièce", Nature.FICHIER)),
        page(bloc("Trois mots ici"), champ("Nom"), ecran=0),
        page(champ("Chercher", Nature.RECHERCHE)),
        journal=(
            pas(gestes=3, touches=12, requetes=(recue(100_000), recue(20_000))),
            pas("cliquer", gestes=1, page=1, requetes=(recue(30_000),)),
        ),
    )
    cout = rapport_de(faits).cout
    assert (cout.ecrans, cout.champs, cout.champs_obligatoires, cout.pieces) == (2, 2, 2, 1)
    assert (cout.gestes, cout.touches, cout.mots) == (4, 12, 3)
    assert cout.octets == 150_000


def test_steps_done_are_those_whose_every_part_was_done():
    faits = parcours(
        page(),
        fin=Fin.OBSTACLE,
        journal=(
            pas(etape="etapes.0"),
            pas("cliquer", etape="etapes.1.alors.0"),
            pas("cliquer", etape="etapes.1.alors.1", statut=StatutEtape.ECHEC),
        ),
    )
    fin = rapport_de(faits).fin
    assert (fin.etapes_faites, fin.complet, fin.etat) == (1, False, Fin.OBSTACLE)


def test_captures_are_the_bytes_of_the_replay():
    rapport = rapport_de(FAITS, CONSTATS)
    assert [e.capture for e in rapport.ecrans] == ["ecran-1", "ecran-2"]
    assert base64.b64decode(rapport.captures["ecran-1"].donnees) == b"webp"


def test_instructions_are_said_once_where_first_asked():
    faits = parcours(page(champ("Code")), page(champ("Code")))
    both = (preuve(page=0, selecteur="#code"), preuve(page=1, selecteur="#code"))
    demandes = (
        constat(exigence("telephone-mobile", mode=Mode.AVOIR), preuves=both),
        constat(exigence("format-impose", mode=Mode.SAVOIR), preuves=both[1:]),
        constat(exigence("double-saisie", mode=Mode.FAIRE), preuves=both[1:]),
    )
    premier, second = rapport_de(faits, demandes).ecrans
    assert [c.exigence for c in premier.avoir] == ["telephone-mobile"]
    assert (premier.savoir, premier.faire, second.avoir) == ((), (), ())
    assert [c.exigence for c in second.savoir] == ["format-impose"]
    assert [c.exigence for c in second.faire] == ["double-saisie"]


def test_no_data_of_the_person_but_the_name_is_in_the_report():
    faits = parcours(page(), page())
    sosie = faits.scenario.sosie
    hidden = (
        sosie.courriel,
        sosie.telephone,
        sosie.mot_de_passe,
        sosie.nir,
        sosie.numero_fiscal,
        sosie.adresse,
        "1984-05-17",
        "17/05/1984",
    )
    said = " ; ".join(hidden)
    url = "http://127.0.0.1/?tel=0639981234&mail=camille.exemple%40boite.example"
    faits = parcours(
        page(titre(f"Bonjour {said}"), champ(said), url=url),
        journal=(pas(phrase=f"Écrire {said}", message=said),),
    )
    rapport = rapport_de(
        faits,
        (
            constat(preuves=(preuve(extrait=said),), message=said),
            constat("captcha", Verdict.A_VERIFIER, preuves=(preuve(question=said),)),
        ),
        enregistrement(faits, phrase_fin=said),
    )
    text = rapport.model_dump_json()
    for value in (*hidden, "0639981234", "camille.exemple%40boite.example"):
        assert value not in text, value
    assert "Camille Exemple" in text


def test_a_domain_is_told_with_the_words_of_the_grades():
    senses = {str(note): entry.sens for note, entry in load_bareme().notes.items()}
    for lettre, mots in zip(LETTRES, INTENSITES, strict=True):
        assert mots in senses[lettre]


def test_a_replay_that_saw_no_page_still_has_a_report():
    faits = replace(
        FAITS,
        pages=(),
        journal=(pas(page=None, statut=StatutEtape.ECHEC, message="Rien ne répond."),),
        fin=Fin.ECHEC,
        complet=False,
    )
    unjudged = tuple(constat(name, Verdict.NON_TESTE) for name in ("captcha", "telephone-mobile"))
    rapport = rapport_de(faits, unjudged)
    assert rapport.ecrans == ()
    assert [(e.ecran, e.message) for e in rapport.journal] == [(None, "Rien ne répond.")]
    assert rapport.cout.ecrans == 0
    assert not rapport.accessibilite.lancee
    assert Rapport.model_validate_json(rapport.model_dump_json()) == rapport


def test_what_the_person_owns_is_said_in_words():
    owned = ("lecteur-pdf", "piece-d-identite", "mot-inconnu")
    brut = enregistrement(FAITS, scenario=owning(owned))
    rapport = rapport_de(FAITS, CONSTATS, parcours=brut)
    assert rapport.scenario.possede == ("lecteur de PDF", "pièce d'identité", "mot-inconnu")
    assert "lecteur de PDF, pièce d’identité, mot-inconnu" in render(rapport, "html")


def owning(mots: tuple[str, ...]) -> Scenario:
    return FAITS.scenario.model_copy(update={"equipement": mots})
