"""Each kind of gesture of the three tools becomes a step, a comment, or is told as left out."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigences.chaine.enregistrement import export_recording, import_recording
from exigences.enregistrement.geste import RecordingError
from exigences.loading import load_procedure

DEBUT = {"type": "navigate", "url": "https://service.exemple.fr/debut"}
VISE = {"selectors": [["aria/Mon bouton"]], "target": "main", "offsetX": 1, "offsetY": 1}


def importe(dossier: Path, contenu: str, **options: Any) -> tuple[list[Any], str]:
    """The steps of the procedure that a recording becomes, and its text."""
    (dossier / "source").write_text(contenu, "utf-8")
    sortie = dossier / "demarche.yaml"
    sortie.unlink(missing_ok=True)
    import_recording(dossier / "source", sortie, **options)
    texte = sortie.read_text("utf-8")
    return yaml.safe_load(texte)["etapes"], texte


def recorder(*etapes: Any) -> str:
    return json.dumps({"title": "Essai", "steps": [DEBUT, *etapes]}, ensure_ascii=False)


def jsonl(*gestes: dict[str, Any]) -> str:
    tete = [
        {"browserName": "chromium"},
        {"name": "navigate", "url": "https://service.exemple.fr/"},
    ]
    return "\n".join(json.dumps(g, ensure_ascii=False) for g in [*tete, *gestes])


def script(*lignes: str) -> str:
    corps = "\n    ".join(('page.goto("https://service.exemple.fr/")', *lignes))
    return f"from playwright.sync_api import Page, expect\n\ndef test(page: Page):\n    {corps}\n"


ETAPES = {
    "click": ({"type": "click", **VISE}, {"cliquer": "Mon bouton"}),
    "doubleClick": ({"type": "doubleClick", **VISE}, {"cliquer": "Mon bouton"}),
    "change": (
        {"type": "change", "value": "moi@exemple.fr", "selectors": [["aria/Courriel"]]},
        {"remplir": {"etiquette": "Courriel", "valeur": "{{ sosie.courriel }}"}},
    ),
    "keyDown": ({"type": "keyDown", "key": "Escape"}, {"appuyer": {"touche": "Escape"}}),
    "navigate": (
        {"type": "navigate", "url": "https://service.exemple.fr/deux"},
        {"aller": {"adresse": "https://service.exemple.fr/deux"}},
    ),
    "waitForElement": (
        {"type": "waitForElement", "selectors": ["text/Récapitulatif"]},
        {"verifier": {"texte": "Récapitulatif"}},
    ),
}
PERDUES = {
    "customStep": {"type": "customStep", "name": "autre", "parameters": {"x": 1}},
    "waitForExpression": {"type": "waitForExpression", "expression": "fetch('/x')"},
    "hover": {"type": "hover", **VISE},
    "close": {"type": "close", "target": "main"},
    "emulateNetworkConditions": {
        "type": "emulateNetworkConditions", "download": 1, "upload": 1, "latency": 1,
    },
    "plus tard": {"type": "teleport", **VISE},
    "compte": {"type": "waitForElement", "selectors": ["#a"], "operator": "<=", "count": 2},
    "autre bouton": {"type": "click", **VISE, "button": "secondary"},
}  # fmt: skip
TUES = {
    "keyUp": {"type": "keyUp", "key": "Escape"},
    "scroll": {"type": "scroll", "x": 0, "y": 9},
    "setViewport": {"type": "setViewport", "width": 1, "height": 1},
    "tabulation": {"type": "keyDown", "key": "Tab"},
}


@pytest.mark.parametrize("sorte", sorted(ETAPES))
def test_a_step_of_recorder_becomes_one_of_ours(sorte: str, tmp_path: Path) -> None:
    ecrite, attendue = ETAPES[sorte]
    assert importe(tmp_path, recorder(ecrite))[0] == [{"aller": {"adresse": "/"}}, attendue]


@pytest.mark.parametrize("sorte", sorted(PERDUES))
def test_what_cannot_be_said_is_a_comment_and_a_line_of_the_summary(
    sorte: str, tmp_path: Path
) -> None:
    (tmp_path / "source").write_text(recorder(PERDUES[sorte]), "utf-8")
    faite = import_recording(tmp_path / "source", tmp_path / "demarche.yaml")
    (dite,) = faite.bilan.perdus
    assert dite.startswith("n° 2 : ")
    texte = (tmp_path / "demarche.yaml").read_text("utf-8")
    assert "  # pas repris, n° 2 de l'enregistrement" in texte
    assert "fetch(" not in texte


@pytest.mark.parametrize("sorte", sorted(TUES))
def test_what_asks_nothing_of_a_replay_is_left_out(sorte: str, tmp_path: Path) -> None:
    etapes, texte = importe(tmp_path, recorder(TUES[sorte]))
    assert (etapes, "pas repris" in texte) == ([{"aller": {"adresse": "/"}}], False)


LOCALISEES = {
    'page.get_by_role("button", name="Suivant").click()': {"role": "button", "nom": "Suivant"},
    'page.get_by_text("Suivant").click()': {"texte": "Suivant"},
    'page.get_by_role("link", name="Voir").nth(2).click()': {
        "role": "link", "nom": "Voir", "rang": 3,
    },
    'page.get_by_role("listitem").filter(has_text="Paris").get_by_role("button").click()': {
        "role": "button", "dans": "Paris",
    },
    'page.get_by_role("group", name="Adresse").get_by_label("Ville").click()': {
        "etiquette": "Ville", "dans": "Adresse",
    },
    'page.get_by_role("button", name=re.compile(r"^Suivant$")).click()': {
        "role": "button", "nom": "Suivant",
    },
    'page.get_by_test_id("suite").click()': {"css": '[data-testid="suite"]'},
    'page.click("#suite")': {"css": "#suite"},
    "await page.locator('#suite').first.click()": {"css": "#suite"},
}  # fmt: skip


@pytest.mark.parametrize("ligne", sorted(LOCALISEES))
def test_a_locator_of_playwright_becomes_a_target(ligne: str, tmp_path: Path) -> None:
    contenu = script(ligne).replace("def test", "async def test")
    assert importe(tmp_path, contenu)[0][1] == {"cliquer": LOCALISEES[ligne]}


def test_what_is_in_a_named_frame_is_done_in_it(tmp_path: Path) -> None:
    etapes, _ = importe(
        tmp_path,
        script(
            'page.locator("iframe[title=\\"Simulateur\\"]").content_frame.get_by_label("QF").fill("812")',
            'page.frame_locator("#sans-nom").get_by_role("button", name="Calculer").click()',
        ),
    )
    dedans = {"remplir": {"etiquette": "QF", "valeur": "812"}}
    assert etapes[1] == {"dans_le_cadre": {"cadre": "Simulateur", "etapes": [dedans]}}
    assert etapes[2] == {"envoyer": {"role": "button", "nom": "Calculer"}}


def test_lines_that_are_no_recording_are_told_and_never_run(tmp_path: Path) -> None:
    temoin = tmp_path / "temoin"
    _, texte = importe(
        tmp_path,
        script(
            f"open({str(temoin)!r}, 'w').write('x')",
            "for i in range(3):\n        page.get_by_text('x').click()",
            "page.evaluate('fetch(1)')",
        )
        + f"\nimport os\nos.system('touch {temoin}')\n",
    )
    assert not temoin.exists()
    assert texte.count("# pas repris") == 4
    assert "fetch" not in texte


@pytest.mark.parametrize(
    ("valeur", "gardee"),
    [
        ("812", "812"),
        ("1 84 05 99 123 456 78", "0 00 00 00 000 000 00"),
        ("moi@exemple.fr", "{{ sosie.courriel }}"),
        ("06 39 98 11 22", "{{ sosie.telephone }}"),
        ("2001-02-03", "{{ sosie.naissance }}"),
        ("Rue des Lilas", "Réponse donnée pour essayer cette démarche."),
        ("{{ secret.CLE }}", "Réponse donnée pour essayer cette démarche."),
    ],
)
def test_in_a_field_that_nothing_tells_the_form_of_a_value_decides(
    valeur: str, gardee: str, tmp_path: Path
) -> None:
    saisie = {"type": "change", "value": valeur, "selectors": [["#champ-x"]]}
    etapes, _ = importe(tmp_path, recorder(saisie))
    assert etapes[1] == {"remplir": {"css": "#champ-x", "valeur": gardee}}


@pytest.mark.parametrize(
    "piege",
    [
        {"type": "navigate", "url": "https://service.exemple.fr/?q={{ secret.CLE }}"},
        {"type": "click", "selectors": [["aria/{{ secret.CLE }}"]]},
        {"type": "customStep", "name": "exigences", "parameters": {"etape": {"remplir": {
            "etiquette": "a", "valeur": "{{ secret.CLE }}"}}}},
        {"type": "customStep", "name": "exigences", "parameters": {"etape": {"envoyer": "a"}}},
        {"type": "customStep", "name": "exigences", "parameters": {"etape": {"franchir": {
            "obstacle": "x"}}}},
    ],
    ids=["adresse", "nom", "etape", "envoi", "obstacle"],
)  # fmt: skip
def test_a_recording_neither_reads_a_secret_nor_sends(piege: Any, tmp_path: Path) -> None:
    etapes, texte = importe(tmp_path, recorder(piege))
    assert (etapes, "{{" in texte.replace("# pas", "")) == ([{"aller": {"adresse": "/"}}], False)


def test_a_name_that_breaks_lines_stays_in_its_comment(tmp_path: Path) -> None:
    piege = {"type": "customStep", "name": "a\n  - envoyer: Tout\u2028 \x07b"}
    assert importe(tmp_path, recorder(piege))[0] == [{"aller": {"adresse": "/"}}]


INOUVRABLES = {
    "espace": "https://service.exemple.fr/a b",
    "port": "https://service.exemple.fr:99999/",
    "identifiant": "https://moi:Sesame-99@service.exemple.fr/",
    "identifiant et espace": "https://moi:Sesame-99@service.exemple.fr/a b",
}


@pytest.mark.parametrize("cas", sorted(INOUVRABLES))
def test_an_address_that_no_procedure_may_open_is_left_out(cas: str, tmp_path: Path) -> None:
    ouvre = {"type": "navigate", "url": INOUVRABLES[cas]}
    etapes, texte = importe(tmp_path, recorder(ouvre))
    assert (etapes, "Sesame" in texte) == ([{"aller": {"adresse": "/"}}], False)


@pytest.mark.parametrize("cas", sorted(INOUVRABLES))
def test_one_is_no_start_and_nothing_is_written(cas: str, tmp_path: Path) -> None:
    ligne = 'page.get_by_text("Suite").click()'
    contenu = script(ligne).replace("https://service.exemple.fr/", INOUVRABLES[cas])
    with pytest.raises(RecordingError, match="--depart"):
        importe(tmp_path, contenu)
    with pytest.raises(RecordingError) as faute:
        importe(tmp_path, script(ligne), depart=INOUVRABLES[cas])
    assert "Sesame" not in str(faute.value)
    assert not (tmp_path / "demarche.yaml").exists()


REFUSEES = {
    "vide": ("  \n", "est vide"),
    "har": ('{"log": {"entries": []}}', "journal du réseau"),
    "json sans étapes": ('{"a": 1}', "JSON sans étapes"),
    "étapes ailleurs": ('{"title": "x", "steps": 3}', "pas de liste « steps »"),
    "javascript": ("const p = require('puppeteer');", "ni lu ni lancé"),
    "prose": ("Bonjour, voici ma démarche.", "rien n'y est un enregistrement"),
    "python": ("import playwright\nprint(3)\n", "ne conduit aucune page"),
    "pas de page": ('{"browserName": "chromium"}', "aucune ligne n'y est un geste"),
    "sans adresse": (json.dumps({"title": "x", "steps": [{"type": "click", **VISE}]}), "--depart"),
    "lourd": ("x" * 10_000_000, "5 Mo"),
    "profond": ('{"steps": [' + "[" * 200_000, "--depart"),
}


@pytest.mark.parametrize("cas", sorted(REFUSEES))
def test_what_is_no_recording_is_refused_in_a_sentence(cas: str, tmp_path: Path) -> None:
    contenu, dite = REFUSEES[cas]
    with pytest.raises(RecordingError) as faute:
        importe(tmp_path, contenu)
    assert dite in str(faute.value)
    assert not (tmp_path / "demarche.yaml").exists()


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(RecordingError, match="UTF-8"):
        import_recording(tmp_path / "source", tmp_path / "demarche.yaml")


COUPES = {
    "recorder": recorder({"type": "click", **VISE}, {"type": "click", **VISE})[:-40],
    "jsonl": jsonl({"name": "click", "locator": {"kind": "text", "body": "Mon bouton"}})
    + '\n{"name": "cli',
    "python": script('page.get_by_text("Mon bouton").click()') + '    page.get_by_text("Su',
    "python, avant le geste": script('page.get_by_text("Mon bouton").click()')
    + '    page.get_by_text("Suite")',
    "python, dans le nom du geste": script('page.get_by_text("Mon bouton").click()')
    + '    page.get_by_text("Suite").cli',
}


@pytest.mark.parametrize("outil", sorted(COUPES))
def test_what_comes_before_the_cut_of_a_file_is_kept(outil: str, tmp_path: Path) -> None:
    (tmp_path / "source").write_text(COUPES[outil], "utf-8")
    faite = import_recording(tmp_path / "source", tmp_path / "demarche.yaml")
    assert (faite.etapes, "ce qui précède est repris" in faite.coupe) == (2, True)


def test_an_address_or_a_check_that_tells_what_was_typed_is_left_out(tmp_path: Path) -> None:
    etapes, texte = importe(
        tmp_path,
        recorder(
            {"type": "change", "value": "Vasseurdin", "selectors": [["aria/Nom"]]},
            {"type": "navigate", "url": "https://service.exemple.fr/fiche?nom=Vasseurdin"},
            {"type": "waitForElement", "selectors": ["text/Bonjour vasseurdin"]},
            {"type": "click", "selectors": [["aria/Fiche de Vasseurdin"], ["#fiche"]]},
        ),
    )
    assert "vasseurdin" not in texte.casefold()
    assert etapes[-1] == {"envoyer": {"css": "#fiche"}}


def test_a_procedure_goes_to_recorder_and_back(tmp_path: Path) -> None:
    for nom in ("bourg-fictif", "val-clair"):
        parti = export_recording(nom, "poste-fixe").contenu.decode()
        revenue = tmp_path / f"{nom}.yaml"
        (tmp_path / "source").write_text(parti, "utf-8")
        import_recording(tmp_path / "source", revenue, textes=True)
        avant = load_procedure(Path(f"exigences/demo/procedures/{nom}.yaml")).procedure
        apres = load_procedure(revenue).procedure
        assert [_essentiel(e.model_dump()) for e in apres.etapes] == [
            _essentiel(e.model_dump()) for e in avant.etapes
        ]


def _essentiel(etape: dict[str, Any]) -> Any:
    """A step, without what a recording does not keep: typed by label, the file, the way through."""
    ((verbe, quoi),) = etape.items()
    for perdu in ("fichier", "valeur", "boite", "courrier", "motif", "provoquer", "coche", "role"):
        quoi.pop(perdu, None)
    return verbe, quoi


TAPES = {
    "recorder": recorder(
        *({"type": sorte, "key": lettre} for lettre in "Zoé 1" for sorte in ("keyDown", "keyUp")),
        {"type": "keyDown", "key": "Escape"},
    ),
    "jsonl": jsonl(
        *({"name": "press", "selector": "x-nom", "key": lettre} for lettre in "Zoé 1"),
        {"name": "press", "selector": "x-nom", "key": "Escape"},
    ),
    "python": script(
        *(f'page.locator("x-nom").press("{touche}")' for touche in ("Shift+Z", "o", "Space", "1")),
        'page.locator("x-nom").press("Escape")',
    ),
}


@pytest.mark.parametrize("outil", sorted(TAPES))
def test_a_text_that_is_typed_key_by_key_is_not_kept(outil: str, tmp_path: Path) -> None:
    etapes, texte = importe(tmp_path, TAPES[outil])
    assert [verbe for etape in etapes for verbe in etape] == ["aller", "appuyer"]
    assert etapes[1]["appuyer"]["touche"] == "Escape"
    assert texte.count("hors d'un champ qui se lit") == 1


@pytest.mark.parametrize("dans", [">>>", ">>>>"])
def test_what_is_in_an_open_component_is_looked_for_by_its_own_selector(
    dans: str, tmp_path: Path
) -> None:
    clic = {"type": "click", "selectors": [[f"#hote {dans} button.oui"]]}
    etapes, texte = importe(tmp_path, recorder(clic))
    assert etapes[1] == {"cliquer": {"css": "button.oui"}}
    assert "# sans tenir compte de « #hote », autour" in texte


BOUTON = {"kind": "role", "body": "button", "options": {"name": "Suite"}}
PRESSE = {"name": "press", "selector": "#nom", "key": "Enter"}


@pytest.mark.parametrize(("fois", "verbes"), [(0, ["envoyer"]), (1, ["appuyer", "envoyer"])])
def test_a_key_that_presses_a_button_is_its_click(
    fois: int, verbes: list[str], tmp_path: Path
) -> None:
    saisie = {"name": "fill", "selector": "#nom", "text": "a"}
    clic = {"name": "click", "locator": BOUTON, "clickCount": fois}
    etapes, _ = importe(tmp_path, jsonl(saisie, PRESSE, clic))
    assert [verbe for etape in etapes[2:] for verbe in etape] == verbes


@pytest.mark.parametrize(("role", "garde"), [("textbox", False), ("combobox", True)])
def test_where_nothing_tells_a_key_is_the_click_unless_it_takes_an_offer(
    role: str, garde: bool, tmp_path: Path
) -> None:
    champ = f'page.get_by_role("{role}", name="Ville")'
    suite = 'page.get_by_role("button", name="Suite").click()'
    _, texte = importe(tmp_path, script(f'{champ}.fill("a")', f'{champ}.press("Enter")', suite))
    assert ("appuyer" in texte) is garde


@pytest.mark.parametrize("touche", ["a", "Control+a", "+"])
def test_a_letter_alone_is_a_shortcut(touche: str, tmp_path: Path) -> None:
    etapes, _ = importe(tmp_path, script(f'page.locator("#jeu").press("{touche}")'))
    assert etapes[1]["appuyer"]["touche"] == touche


@pytest.mark.parametrize("rang", ["0x" + "f" * 6000, "-0x" + "f" * 6000])
def test_a_number_without_measure_is_only_a_doubt(rang: str, tmp_path: Path) -> None:
    etapes, _ = importe(tmp_path, script(f'page.get_by_text("Oui").nth({rang}).click()'))
    assert "Oui" in str(etapes[-1])


def test_the_account_where_one_is_paid_is_no_payment(tmp_path: Path) -> None:
    change = {
        "type": "change",
        "selectors": [["aria/IBAN"]],
        "target": "main",
        "value": "FR7630006",
    }
    etapes, _ = importe(tmp_path, recorder(change))
    assert etapes[-1] == {"remplir": {"etiquette": "IBAN", "valeur": "FR1420041010050500013M02606"}}
