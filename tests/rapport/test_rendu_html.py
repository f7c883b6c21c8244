"""The HTML report holds all that was found, sends nothing anywhere and obeys no page."""

import re

import pytest
from bs4 import BeautifulSoup, Tag

from exigences.model.catalogue.exigence import Annonce, Categorie, Verdict
from exigences.model.rapport.alentours import NonVu
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.francais import typographie
from exigences.rapport.rendu import render
from tests.rapport.exemple import rapport_exemple

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202etxt\x1b[31m{{ 7*7 }}'


@pytest.fixture(scope="module")
def rapport() -> Rapport:
    return rapport_exemple()


def un(page: Tag, selecteur: str) -> Tag:
    trouve = page.select_one(selecteur)
    assert trouve is not None, selecteur
    return trouve


def plat(texte: str) -> str:
    """A text without the niceties of typography."""
    return texte.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(scope="module")
def page(rapport: Rapport) -> BeautifulSoup:
    return BeautifulSoup(render(rapport, "html"), "html.parser")


@pytest.mark.parametrize(("partielle", "entete"), [(False, "Note D "), (True, "Note au moins D ")])
def test_a_grade_says_that_it_is_a_minimum_where_the_last_gesture_was_not_reached(
    partielle: bool, entete: str
) -> None:
    rapport = rapport_exemple()
    score = rapport.score.model_copy(update={"partielle": partielle})
    page = BeautifulSoup(render(rapport.model_copy(update={"score": score}), "html"), "html.parser")
    told = page.select_one("#note")
    assert told is not None
    assert " ".join(told.get_text().split()).startswith(entete)
    note = page.select_one(".note-detail")
    assert note is not None
    assert (
        "le robot n'est pas allé jusqu'au geste" in note.get_text().replace("’", "'")
    ) is partielle


@pytest.mark.parametrize("complet", [False, True])
def test_the_costs_of_a_journey_seen_in_part_are_said_to_be_a_minimum(complet: bool) -> None:
    rapport = rapport_exemple()
    fin = rapport.fin.model_copy(update={"complet": complet})
    page = BeautifulSoup(render(rapport.model_copy(update={"fin": fin}), "html"), "html.parser")
    part = un(page, "[aria-labelledby=cout]").get_text()
    assert ("c'est un minimum" in plat(part)) is not complet


def test_every_constat_has_its_anchor(rapport: Rapport, page: BeautifulSoup) -> None:
    for constat in rapport.constats:
        ancre = un(page, f"#demande-{constat.exigence}")
        assert constat.titre in plat(ancre.get_text())


def test_each_demand_says_what_it_is_and_folds_its_proofs(
    rapport: Rapport, page: BeautifulSoup
) -> None:
    for constat in rapport.constats:
        if constat.verdict is not Verdict.CONSTATE:
            continue
        article = un(page, f"#demande-{constat.exigence}").parent
        assert article is not None
        folded = un(article, "details")
        assert folded.parent is article
        assert constat.demande in plat(un(article, ".demande-texte").get_text())
        for said in (constat.pourquoi, constat.remediation, *(s.titre for s in constat.references)):
            assert said in plat(folded.get_text())
        folded_away = [un(article, "h4, h5"), un(article, ".demande-texte")]
        assert [n for n in folded_away if folded in n.parents] == []


def test_what_the_same_words_ask_is_one_card(rapport: Rapport, page: BeautifulSoup) -> None:
    carried = {c.exigence: c.portee_par for c in rapport.constats if c.portee_par}
    assert carried
    for exigence, carrier in carried.items():
        beside = f"#demande-{carrier} ~ .avec > article > #demande-{exigence}"
        assert len(page.select(beside)) == 1
    cards = page.select("section > article.demande")
    assert len(cards) == len(page.select("article.demande")) - len(carried)


def test_every_link_inside_the_page_leads_somewhere(page: BeautifulSoup) -> None:
    ids = [str(noeud["id"]) for noeud in page.select("[id]")]
    assert len(ids) == len(set(ids))
    cibles = {str(lien["href"]) for lien in page.select("a[href^='#'], use")}
    assert cibles <= {f"#{nom}" for nom in ids}


def test_what_nobody_announced_leads_the_report(rapport: Rapport, page: BeautifulSoup) -> None:
    tues = {
        c.exigence
        for c in rapport.constats
        if c.verdict is Verdict.CONSTATE and c.annonce is Annonce.JAMAIS and not c.portee_par
    }
    panneau = un(page, "section[aria-labelledby=jamais]")
    assert {a["href"] for a in panneau.select("a")} == {f"#demande-{e}" for e in tues}
    assert f"{len(tues)}\u00a0demandes" in panneau.get_text()


def test_every_screen_shows_its_capture_its_marks_and_its_instruction(
    rapport: Rapport, page: BeautifulSoup
) -> None:
    for ecran in rapport.ecrans:
        article = un(page, f"article[aria-labelledby=ecran-{ecran.numero}]")
        numeros = [d["data-numero"] for d in article.select(".vue .disque")]
        assert numeros == [str(m.numero) for m in ecran.reperes]
        alternative = plat(str(un(article, ".vue")["aria-label"]))
        for repere in ecran.reperes:
            assert f"{repere.numero}, {repere.titre}" in alternative
        for consigne in (*ecran.avoir, *ecran.savoir, *ecran.faire):
            assert consigne.texte in plat(article.get_text())


def test_each_capture_is_written_once(rapport: Rapport) -> None:
    texte = render(rapport, "html")
    for capture in rapport.captures.values():
        assert texte.count(capture.donnees) == 1
    images = sum(len(capture.donnees) for capture in rapport.captures.values())
    assert len(texte.encode()) - images < 500_000, "le texte doit laisser la place aux captures"


@pytest.mark.promesse("page-hostile")
def test_nothing_is_asked_of_the_network(page: BeautifulSoup) -> None:
    regles = un(page, "meta[http-equiv=Content-Security-Policy]")["content"]
    assert "default-src 'none'" in regles
    assert "img-src data:" in regles
    assert page.find(["script", "link", "iframe", "object", "form", "base", "img"]) is None
    assert all(str(image["href"]).startswith("data:") for image in page.select("image"))
    assert "url(" not in un(page, "style").get_text()
    assert "@import" not in un(page, "style").get_text()


@pytest.mark.parametrize("note", ["A", None])
def test_a_report_says_its_grade_or_why_it_has_none(rapport: Rapport, note: str | None) -> None:
    score = rapport.score.model_copy(update={"note": note})
    texte = render(rapport.model_copy(update={"score": score}), "html")
    entete = un(BeautifulSoup(texte, "html.parser"), "#note").get_text()
    assert entete.startswith("Note A" if note else "Sans note –")
    assert ("Au moins 68 sur 100" in texte) == (note is None)


@pytest.mark.promesse("page-hostile")
def test_what_a_page_says_stays_text(rapport: Rapport) -> None:
    """Every string of the report is hostile at once, addresses and captures aside."""
    hostile = Rapport.model_validate(_empoisonne(rapport.model_dump(by_alias=True)))
    texte = render(hostile, "html")
    page = BeautifulSoup(texte, "html.parser")
    assert page.find(["script", "img"]) is None
    assert not page.find_all(lambda noeud: any(a.startswith("on") for a in noeud.attrs))
    assert HOSTILE.replace("\u202e", "\ufffd").replace("\x1b", "\u241b") in page.get_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", texte)


@pytest.mark.promesse("page-hostile")
def test_a_source_with_another_scheme_is_not_a_link(rapport: Rapport) -> None:
    constat = rapport.constats[0]
    source = constat.references[0].model_copy(update={"url": "javascript:alert(1)"})
    empoisonne = constat.model_copy(update={"references": (source,)})
    constats = (empoisonne, *rapport.constats[1:])
    texte = render(rapport.model_copy(update={"constats": constats}), "html")
    assert "javascript:" not in texte


def _empoisonne(valeur: object, cle: str = "") -> object:
    if isinstance(valeur, dict):
        return {k: _empoisonne(v, k) for k, v in valeur.items()}
    if isinstance(valeur, list | tuple):
        return [_empoisonne(v, cle) for v in valeur]
    libre = type(valeur) is str and cle in {
        "titre", "texte", "intro", "extrait", "selecteur", "phrase", "message", "question", "quoi",
        "pourquoi", "demande", "instruction", "remediation", "nom", "organisme", "droit", "remede",
        "description", "hote", "refusees", "methode", "etape", "commune", "adresse", "sosie",
    }  # fmt: skip
    return HOSTILE if libre else valeur


def test_a_doubt_of_axe_is_a_question_and_never_a_defect(
    rapport: Rapport, page: BeautifulSoup
) -> None:
    regles = [r for t in rapport.accessibilite.themes for r in t.regles]
    (doute,) = (r for r in regles if r.issue == "incomplete")
    titres = {plat(h.get_text()) for h in page.select(".regle-axe h4")}
    assert doute.question in titres
    assert doute.titre not in titres
    assert {r.titre for r in regles if r.issue == "violation"} <= titres


def test_no_test_without_failure_is_said_to_be_passed(
    rapport: Rapport, page: BeautifulSoup
) -> None:
    lignes = un(page, ".themes").select("tbody tr")
    for theme, ligne in zip(rapport.accessibilite.themes, lignes, strict=True):
        restants = theme.tests - len(theme.tests_en_echec)
        assert plat(ligne.select("td")[-1].get_text()) in {f"{restants} test", f"{restants} tests"}


def test_the_silence_of_axe_is_told_apart_from_what_nobody_asks(
    rapport: Rapport, page: BeautifulSoup
) -> None:
    absentes = {
        c.exigence: c.categorie for c in rapport.constats if c.verdict is Verdict.NON_CONSTATE
    }
    assert Categorie.ACCESSIBILITE in absentes.values()
    ailleurs = un(page, "section[aria-labelledby=non-trouve]")
    for exigence, categorie in absentes.items():
        apart = categorie is Categorie.ACCESSIBILITE
        assert (ailleurs.select_one(f"#demande-{exigence}") is None) is apart


def test_screens_that_follow_are_said_together(rapport: Rapport) -> None:
    theme = rapport.accessibilite.themes[0]
    rule = theme.regles[0]
    nodes = tuple(rule.noeuds[0].model_copy(update={"ecran": n}) for n in (1, 2, 3, 5))
    same = rule.model_copy(update={"noeuds": nodes, "noeuds_total": 4})
    themes = (theme.model_copy(update={"regles": (same,)}), *rapport.accessibilite.themes[1:])
    accessibilite = rapport.accessibilite.model_copy(update={"themes": themes})
    texte = render(rapport.model_copy(update={"accessibilite": accessibilite}), "html")
    said = BeautifulSoup(texte, "html.parser").get_text()
    assert "4 éléments relevés, écrans 1 à 3 et 5 : " in plat(said)


def test_what_no_audit_sees_is_told_below_and_not_on_the_first_screen(rapport: Rapport) -> None:
    limite = NonVu(quoi="Les rapports différés", pourquoi="Le navigateur ne le voit pas.")
    toujours = limite.model_copy(update={"toujours": True})
    for non_vu, premier in ((limite, True), (toujours, False)):
        html = render(rapport.model_copy(update={"non_vu": (non_vu,)}), "html")
        page = BeautifulSoup(html, "html.parser")
        essentiel = un(page, "#inconnu").find_parent("section")
        assert isinstance(essentiel, Tag)
        assert (limite.quoi in essentiel.get_text()) is premier
        assert limite.quoi in un(page, "#non-vu").find_parent("section").get_text()  # type: ignore[union-attr]


@pytest.mark.parametrize("texte", ["2 h 48", "3 h", "de 17 minutes à 2 h 48"])
def test_a_duration_in_hours_is_not_cut(texte: str) -> None:
    assert " h" not in typographie(texte)
    assert "h 4" not in typographie(texte)


@pytest.mark.parametrize(
    "change", [{"exigence": ""}, {"portee_par": "captcha", "exigence": "captcha"}]
)
def test_a_demand_that_would_hold_itself_is_written_once(
    rapport: Rapport, change: dict[str, str]
) -> None:
    first, *others = rapport.constats
    document = rapport.model_copy(update={"constats": (first.model_copy(update=change), *others)})
    page = BeautifulSoup(render(document, "html"), "html.parser")
    asked = {f"demande-{c.exigence}" for c in rapport.constats[1:] if c.preuves}
    shown = [str(un["id"]) for un in page.select("article.demande h4[id], article.demande h5[id]")]
    assert [name for name in shown if name in asked] == list(
        dict.fromkeys(n for n in shown if n in asked)
    )
