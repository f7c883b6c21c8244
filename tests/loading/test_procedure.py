"""A procedure loads with the line of each step, or is refused by its line, its key and a remedy."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic.fields import FieldInfo

from exigences.loading import load_procedure
from exigences.loading.messages import FORMES_COURTES
from exigences.model.procedure.etape import VERBES, Fourche
from exigences.model.procedure.procedure import Procedure, Sequence
from tests.loading.documents import ENTETE, PROCEDURE, refusal, with_steps, write_procedure


def test_a_whole_procedure_loads_with_the_line_of_each_step(tmp_path: Path) -> None:
    path = write_procedure(tmp_path, PROCEDURE)
    source = load_procedure(path)
    assert source.fichier == str(path)
    assert source.procedure.sequence is Sequence.DEMANDE
    first = PROCEDURE.splitlines().index("  - aller: /") + 1
    assert source.lignes == {
        **{f"etapes.{i}": first + i for i in range(7)},
        "etapes.6.alors.0": first + 9,
        "etapes.6.alors.1": first + 10,
        "etapes.6.alors.1.etapes.0": first + 13,
        "etapes.6.alors.1.etapes.1": first + 14,
        "etapes.6.sinon.0": first + 16,
        **{f"etapes.{i}": first + 10 + i for i in range(7, 11)},
    }


def test_the_order_of_keys_does_not_matter(tmp_path: Path) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(v) for v in value] if isinstance(value, list) else value

    loaded = load_procedure(write_procedure(tmp_path, PROCEDURE)).procedure
    other = yaml.safe_dump(turned(yaml.safe_load(PROCEDURE)), sort_keys=False, allow_unicode=True)
    assert other.index("nom: Demande") > other.index("depart")
    assert load_procedure(write_procedure(tmp_path, other)).procedure == loaded


def test_an_alias_repeats_what_it_names(tmp_path: Path) -> None:
    steps = "  - cliquer: &suite Continuer\n  - cliquer: *suite\n"
    source = load_procedure(write_procedure(tmp_path, with_steps(steps)))
    first, second = source.procedure.etapes
    assert first == second


def test_the_keys_said_to_take_a_bare_text_are_those_of_the_model() -> None:
    def takes_text(field: FieldInfo) -> bool:
        types = (getattr(m, "json_schema_input_type", None) for m in field.metadata)
        return any(t is not None and type(None) not in getattr(t, "__args__", ()) for t in types)

    fields = {verb: model.model_fields[verb] for verb, model in VERBES.items()}
    fields["visible"] = Fourche.model_fields["visible"]
    assert {key for key, field in fields.items() if takes_text(field)} == FORMES_COURTES


STEPS = {
    "unknown verb": (
        "  - cliqer: Commencer\n",
        ":6 : étape 1 : clé inconnue « cliqer » : vouliez-vous dire « cliquer » ?",
    ),
    "unknown key in a step": (
        "  - remplir:\n      etiquete: Nom\n      valeur: a\n",
        ":7 : étape 1 (remplir) : clé inconnue « etiquete » : vouliez-vous dire « etiquette » ?",
    ),
    "two verbs": (
        "  - cliquer: a\n    aller: /\n",
        (
            ":7 : étape 1 (cliquer) : une étape n'a qu'un verbe : faites de « aller » une étape à "
            "part."
        ),
    ),
    "another key beside the verb": (
        "  - cliquer: a\n    nom: b\n",
        (
            ":7 : étape 1 (cliquer) : une étape n'a qu'une clé, son verbe : retirez « nom » ou "
            "corrigez son retrait."
        ),
    ),
    "missing key": (
        "  - cliquer: a\n  - remplir: { etiquette: Nom }\n",
        ":7 : étape 2 (remplir) : clé manquante « valeur » : ajoutez-la.",
    ),
    "bare word that is no step": (
        "  - clicker\n",
        ":6 : étape 1 : étape inconnue « clicker » : vouliez-vous dire « cliquer » ?",
    ),
    "bare verb": (
        "  - cliquer\n",
        ":6 : étape 1 (cliquer) : « cliquer » attend quelque chose : écrivez « cliquer: … ».",
    ),
    "verb without a value": (
        "  - envoyer:\n",
        (
            ":6 : étape 1 (envoyer) : « envoyer » n'a pas de valeur : écrivez-en une, ou retirez "
            "la clé."
        ),
    ),
    "list as a step": (
        "  - [cliquer, a]\n",
        ":6 : étape 1 : une étape s'écrit « verbe: … », par exemple « cliquer: Commencer ».",
    ),
    "key under a verb that takes none": (
        "  - revenir: { fois: 2 }\n",
        (
            ":6 : étape 1 (revenir) : clé inconnue « fois » : rien ne s'écrit sous ce verbe, "
            "retirez-la."
        ),
    ),
    "target that designates nothing": (
        "  - cliquer: { rang: 2 }\n",
        ":6 : étape 1 (cliquer) : indiquez role, nom, etiquette, texte ou css.",
    ),
    "number read for a text": (
        "  - remplir:\n      etiquette: Code\n      valeur: 01234\n",
        (
            ":8 : étape 1 (remplir) : « valeur: 01234 » est lu comme un nombre : mettez des "
            'guillemets, « valeur: "01234" ».'
        ),
    ),
    "date read for a text": (
        "  - remplir: { etiquette: Le, valeur: 2026-01-31 }\n",
        (
            ":6 : étape 1 (remplir) : « valeur: 2026-01-31 » est lu comme une date : mettez des "
            'guillemets, « valeur: "2026-01-31" ».'
        ),
    ),
    "yes read for a text": (
        "  - choisir: { etiquette: Droit, option: yes }\n",
        (
            ":6 : étape 1 (choisir) : « option: yes » est lu comme vrai ou faux : mettez des "
            'guillemets, « option: "yes" ».'
        ),
    ),
    "number in a short form": (
        "  - cliquer: 2\n",
        (
            ":6 : étape 1 (cliquer) : « cliquer: 2 » est lu comme un nombre : mettez des "
            'guillemets, « cliquer: "2" ».'
        ),
    ),
    "oui for true": (
        "  - cocher: { etiquette: a, coche: oui }\n",
        ":6 : étape 1 (cocher) : « coche » ne peut pas être « oui » : écrivez true ou false.",
    ),
    "one for true": (
        "  - cocher: { etiquette: a, coche: 1 }\n",
        ":6 : étape 1 (cocher) : « coche » ne peut pas être « 1 » : écrivez true ou false.",
    ),
    "true for a number": (
        "  - cliquer: { nom: a, rang: true }\n",
        (
            ":6 : étape 1 (cliquer) : « rang » ne peut pas être « true » : écrivez un nombre "
            "entier, sans guillemets."
        ),
    ),
    "text for a number": (
        '  - attendre: { texte: a, delai_s: "3" }\n',
        (
            ":6 : étape 1 (attendre) : « delai_s » ne peut pas être « 3 » : écrivez un nombre, "
            "sans guillemets."
        ),
    ),
    "too large": (
        "  - attendre: { texte: a, delai_s: 300 }\n",
        ":6 : étape 1 (attendre) : « delai_s » vaut « 300 » : mettez au plus 120.",
    ),
    "zero rank": (
        "  - cliquer: { nom: a, rang: 0 }\n",
        ":6 : étape 1 (cliquer) : « rang » vaut « 0 » : mettez au moins 1.",
    ),
    "unknown obstacle": (
        "  - franchir: captha\n",
        (
            ":6 : étape 1 (franchir) : « obstacle » ne peut pas être « captha » : vouliez-vous "
            "dire « captcha » ?"
        ),
    ),
    "text where keys are needed": (
        "  - dans_le_cadre: Carte\n",
        (
            ":6 : étape 1 (dans_le_cadre) : « dans_le_cadre » ne peut pas être « Carte » : écrivez "
            "un bloc de clés (cadre, etapes)."
        ),
    ),
    "list where a text or keys are needed": (
        "  - attendre: [a]\n",
        (
            ":6 : étape 1 (attendre) : « attendre » ne peut pas être une liste : écrivez un texte, "
            "ou un bloc de clés (role, nom, etiquette, texte, css, rang, dans, sinon, delai_s)."
        ),
    ),
    "mapping where a list is needed": (
        "  - dans_le_cadre: { cadre: Carte, etapes: { cliquer: a } }\n",
        (
            ":6 : étape 1 (dans_le_cadre) : « etapes » ne peut pas être un bloc de clés : écrivez "
            "une liste, chaque élément sur sa ligne après un tiret."
        ),
    ),
    "list where a text is needed": (
        "  - remplir: { etiquette: a, valeur: [b] }\n",
        ":6 : étape 1 (remplir) : « valeur » attend un texte, et non une liste : écrivez un texte.",
    ),
    "step inside a fork and a frame": (
        (
            "  - aller: /\n  - si:\n      visible: a\n      alors:\n        - dans_le_cadre:\n"
            "            cadre: Carte\n            etapes:\n              - recharger\n"
            "              - apuyer: Enter\n"
        ),
        (
            ":14 : étape 2 (si), alors, étape 1 (dans_le_cadre), étape 2 : clé inconnue « apuyer » "
            ": vouliez-vous dire « appuyer » ?"
        ),
    ),
    "empty fork": (
        "  - si: { visible: a, alors: [] }\n",
        ":6 : étape 1 (si) : « alors » est vide : écrivez-y au moins une étape.",
    ),
    "file address": (
        "  - aller: file:///etc/passwd\n",
        (
            ":6 : étape 1 (aller) : cette adresse ne peut pas être ouverte : écrivez /chemin ou "
            "https://hote/chemin."
        ),
    ),
    "undeclared private address": (
        "  - aller: http://192.168.1.1/\n",
        (
            ":6 : étape 1 (aller) : l'hôte « 192.168.1.1 » n'est pas déclaré : ajoutez-le à "
            "« domaines » pour y entrer."
        ),
    ),
    "password in an address": (
        "  - aller: http://moi:cle@127.0.0.1:8765/\n",
        (
            ":6 : étape 1 (aller) : cette adresse contient un identifiant : retirez-le, le rapport "
            "l'imprimerait."
        ),
    ),
    "other host without a scheme": (
        "  - aller: //exemple.test/\n",
        (
            ":6 : étape 1 (aller) : l'hôte « exemple.test » n'est pas déclaré : ajoutez-le à "
            "« domaines » pour y entrer."
        ),
    ),
    "missing file": (
        "  - televerser: { etiquette: a, fichier: absent.pdf }\n",
        (
            ":6 : étape 1 (televerser) : le fichier « absent.pdf » n'existe pas : placez-le à côté "
            "de la procédure, ou corrigez son nom."
        ),
    ),
    "file without a name": (
        '  - televerser: { etiquette: a, fichier: "" }\n',
        (
            ":6 : étape 1 (televerser) : « fichier » est vide : écrivez le nom d'un fichier placé "
            "à côté de la procédure."
        ),
    ),
    "file outside the folder": (
        "  - televerser: { etiquette: a, fichier: ../autre.pdf }\n",
        (
            ":6 : étape 1 (televerser) : le fichier « ../autre.pdf » est hors du dossier de la "
            "procédure : copiez-le dedans."
        ),
    ),
    "way through a real platform": (
        "  - franchir: { obstacle: captcha, valeur: abc }\n",
        (
            ":6 : étape 1 (franchir) : « valeur » n'est permis que sur une plateforme de test : "
            "retirez-le, ou déclarez « plateforme: test » si c'en est une."
        ),
    ),
    "French name of a key": (
        "  - appuyer: Entrée\n",
        ":6 : étape 1 (appuyer) : touche inconnue « Entrée » : vouliez-vous dire « Enter » ?",
    ),
    "French name of a modifier": (
        "  - appuyer: Maj+Tab\n",
        ":6 : étape 1 (appuyer) : touche inconnue « Maj » : vouliez-vous dire « Shift » ?",
    ),
    "unknown name of a value": (
        '  - remplir: { etiquette: a, valeur: "{{ sosie.couriel }}" }\n',
        (
            ":6 : étape 1 (remplir) : « sosie.couriel » n'existe pas : vouliez-vous dire "
            "« sosie.courriel » ?"
        ),
    ),
    "name of a secret in small letters": (
        '  - remplir: { etiquette: a, valeur: "{{ secret.cle }}" }\n',
        (
            ":6 : étape 1 (remplir) : « secret.cle » n'est pas un nom de secret : écrivez secret. "
            "puis des capitales, comme secret.MOT_DE_PASSE."
        ),
    ),
    "name that is not closed": (
        '  - remplir: { etiquette: a, valeur: "{{ sosie.nom" }\n',
        ":6 : étape 1 (remplir) : une double accolade n'est pas refermée : écrivez « {{ nom }} ».",
    ),
    "value where none is replaced": (
        '  - cliquer: "{{ sosie.nom }}"\n',
        (
            ":6 : étape 1 (cliquer) : « {{ … }} » n'est compris que dans valeur, option et "
            "adresse : retirez-le d'ici."
        ),
    ),
}


@pytest.mark.parametrize(("steps", "said"), STEPS.values(), ids=STEPS)
def test_a_step_is_refused(steps: str, said: str, tmp_path: Path) -> None:
    assert refusal(tmp_path, with_steps(steps)) == [f"demarche.yaml{said}"]


HEADINGS = {
    "unknown key": (
        "organsime: b\n",
        ":4 : clé inconnue « organsime » : vouliez-vous dire « organisme » ?",
    ),
    "unknown value": (
        "sequence: demnade\n",
        ":4 : « sequence » ne peut pas être « demnade » : vouliez-vous dire « demande » ?",
    ),
    "unknown mistake": (
        "provocations:\n  - retour\n  - envoi_vid\n",
        ":6 : « provocations » ne peut pas être « envoi_vid » : vouliez-vous dire « envoi_vide » ?",
    ),
    "far from anything known": (
        "plateforme: nuage\n",
        ":4 : « plateforme » ne peut pas être « nuage » : sont possibles : production, test.",
    ),
    "domain with its scheme": (
        "domaines: [https://www.exemple.test/]\n",
        (
            ":4 : « domaines » attend un nom d'hôte seul : écrivez « www.exemple.test », sans "
            "https:// ni port ni chemin."
        ),
    ),
    "domain with a star": (
        'domaines:\n  - a.test\n  - "*"\n',
        ":6 : « domaines » attend un nom d'hôte, comme « www.exemple.fr » : corrigez-le.",
    ),
    "domain that is a whole country": (
        "domaines: [fr]\n",
        ":4 : « fr » ouvrirait trop de sites : écrivez le nom entier de l'hôte.",
    ),
    "status of no error": (
        "statuts_admis: [404, 200]\n",
        ":4 : « statuts_admis » vaut « 200 » : mettez au moins 400.",
    ),
    "status of a service that is down": (
        "statuts_admis: [503]\n",
        ":4 : « statuts_admis » vaut « 503 » : mettez au plus 499.",
    ),
    "list for keys": (
        "territoire: [a]\n",
        (
            ":4 : « territoire » ne peut pas être une liste : écrivez un bloc de clés (commune, "
            "points_d_accueil)."
        ),
    ),
    "hour read for a text": (
        "territoire:\n  points_d_accueil:\n    - { nom: a, horaires: 12:30 }\n",
        (
            ":6 : « horaires: 12:30 » est lu comme un nombre : mettez des guillemets, "
            '« horaires: "12:30" ».'
        ),
    ),
}


@pytest.mark.parametrize(("lines", "said"), HEADINGS.values(), ids=HEADINGS)
def test_a_heading_is_refused(lines: str, said: str, tmp_path: Path) -> None:
    text = ENTETE.replace("depart:", f"{lines}depart:") + "etapes: [recharger]\n"
    assert refusal(tmp_path, text) == [f"demarche.yaml{said}"]


STARTS = {
    "file": ("file:///etc/passwd", "« depart » ne peut pas être une adresse file: ;"),
    "data": ("data:text/html,a", "« depart » ne peut pas être une adresse data: ;"),
    "script": ("javascript:alert(1)", "« depart » ne peut pas être une adresse javascript: ;"),
    "no host": ("http:///chemin", "« depart » n'est pas une adresse complète :"),
    "no scheme": ("www.exemple.test", "« depart » n'est pas une adresse complète :"),
    "bad port": ("http://a.test:99999/", "« depart » n'est pas une adresse complète :"),
    "bad brackets": ("http://[::1/", "« depart » n'est pas une adresse complète :"),
    "blank": ("http://a.test/b c", "« depart » n'est pas une adresse complète :"),
    "password": ("http://moi:cle@a.test/", "« depart » contient un identifiant : retirez-le"),
}


@pytest.mark.parametrize(("address", "said"), STARTS.values(), ids=STARTS)
def test_a_start_is_refused(address: str, said: str, tmp_path: Path) -> None:
    text = ENTETE.replace("http://127.0.0.1:8765/aide-energie/", f'"{address}"')
    (line,) = refusal(tmp_path, f"{text}etapes: [recharger]\n")
    assert line.startswith(f"demarche.yaml:4 : {said}")


def test_a_declared_private_host_may_be_opened(tmp_path: Path) -> None:
    text = f"{ENTETE}domaines: [10.0.0.1, '::1']\netapes:\n  - aller: http://10.0.0.1/\n"
    text += "  - aller: http://[::1]:80/\n  - aller: http://127.0.0.1:9/\n"
    loaded = load_procedure(write_procedure(tmp_path, text)).procedure
    assert loaded.domaines == ("10.0.0.1", "::1")


def test_a_value_may_stand_in_an_address(tmp_path: Path) -> None:
    steps = '  - aller: "dossier/{{ sosie.code_postal }}"\n'
    loaded = load_procedure(write_procedure(tmp_path, with_steps(steps)))
    assert loaded.lignes == {"etapes.0": 6}


def test_a_submission_may_be_written_on_a_real_platform(tmp_path: Path) -> None:
    loaded = load_procedure(write_procedure(tmp_path, with_steps("  - envoyer: Valider\n")))
    assert loaded.procedure.plateforme == "production"


WAYS = {
    "bad pattern": (
        "{ obstacle: code_sms, boite: /boite, motif: '(a' }",
        "« motif » n'est pas une expression rationnelle correcte : corrigez-la.",
    ),
    "pattern without a page": (
        "{ obstacle: code_sms, motif: a }",
        (
            "« motif » cherche un code dans une page : ajoutez « boite », son adresse, ou "
            "« courrier »."
        ),
    ),
    "messages and a page": (
        "{ obstacle: lien_courriel, boite: /boite, courrier: { dossier: courriels } }",
        "« courrier » va seul, sans « valeur » ni « boite » : gardez-en un.",
    ),
    "messages elsewhere": (
        "{ obstacle: lien_courriel, courrier: { imap: ailleurs.test:993 } }",
        "l'hôte « ailleurs.test » n'est pas déclaré : ajoutez-le à « domaines » pour y entrer.",
    ),
    "messages above": (
        "{ obstacle: lien_courriel, courrier: { dossier: ../courriels } }",
        "« dossier » est à côté de la procédure : écrivez son seul nom.",
    ),
    "two ways": (
        "{ obstacle: code_sms, boite: /boite, valeur: a }",
        "« valeur » et « boite » ne vont pas ensemble : gardez l'une des deux.",
    ),
    "page elsewhere": (
        "{ obstacle: code_sms, boite: https://ailleurs.test/ }",
        "l'hôte « ailleurs.test » n'est pas déclaré : ajoutez-le à « domaines » pour y entrer.",
    ),
}


@pytest.mark.parametrize(("way", "said"), WAYS.values(), ids=WAYS)
def test_a_way_through_is_refused(way: str, said: str, tmp_path: Path) -> None:
    text = with_steps(f"  - franchir: {way}\n", f"{ENTETE}plateforme: test\n")
    assert refusal(tmp_path, text) == [f"demarche.yaml:7 : étape 1 (franchir) : {said}"]


def test_a_way_through_a_test_platform_loads(tmp_path: Path) -> None:
    way = "{ obstacle: code_courriel, boite: /boite, motif: 'code (\\d+)' }"
    text = with_steps(f"  - franchir: {way}\n", f"{ENTETE}plateforme: test\n")
    procedure = load_procedure(write_procedure(tmp_path, text)).procedure
    assert isinstance(procedure, Procedure)
    assert procedure.plateforme == "test"


def test_no_step_at_all(tmp_path: Path) -> None:
    assert refusal(tmp_path, f"{ENTETE}etapes: []\n") == [
        "demarche.yaml:5 : « etapes » est vide : écrivez-y au moins un élément."
    ]


def test_every_fault_is_said_in_order_up_to_the_fifth(tmp_path: Path) -> None:
    steps = "".join(f"  - {verb}: a\n" for verb in ("alle", "clique", "coche", "attendr", "verif"))
    said = refusal(tmp_path, with_steps(f"{steps}  - appuye: a\n  - sis: a\n"))
    assert [line.split(" : ")[2] for line in said[:5]] == [
        f"clé inconnue « {verb} »" for verb in ("alle", "clique", "coche", "attendr", "verif")
    ]
    assert said[5:] == ["… et 2 autres corrections à faire dans ce fichier."]


def test_what_is_quoted_is_short_and_on_one_line(tmp_path: Path) -> None:
    (line,) = refusal(tmp_path, with_steps(f'  - "a\\n{"b" * 900}": c\n'))
    assert len(line) < 400
    assert "« a b" in line


def test_many_braces_are_read_once(tmp_path: Path) -> None:
    # A reading that starts again at each brace would never end here.
    steps = f'  - remplir: {{ etiquette: a, valeur: "{"{{" * 400_000}" }}\n'
    (line,) = refusal(tmp_path, with_steps(steps))
    assert line.endswith(": une double accolade n'est pas refermée : écrivez « {{ nom }} ».")


@pytest.mark.parametrize(
    ("css", "named"),
    [
        ("tr:has-text('Odile') a", ":has-text"),
        ("button:visible", ":visible"),
        ("li:contains(Odile)", ":contains"),
        ("xpath=//a", "xpath="),
        ("//a", "//"),
        ("main >> a", ">>"),
    ],
)
def test_a_selector_of_the_tools_of_tests_is_no_css(tmp_path: Path, css: str, named: str) -> None:
    steps = f'  - cliquer: {{ css: "{css}" }}\n'
    (line,) = refusal(tmp_path, with_steps(steps))
    assert f"« {named} » n'est pas du CSS" in line


@pytest.mark.parametrize(
    "css",
    ["input[value='a:visible >> b']", "li:first-child:not(.eq)", "tr:has(td) > a", ".text\\:near"],
)
def test_a_selector_of_browsers_is_css(tmp_path: Path, css: str) -> None:
    target = yaml.safe_dump([{"cliquer": {"css": css}}], default_flow_style=True).strip()[1:-1]
    load_procedure(write_procedure(tmp_path, with_steps(f"  - {target}\n")))
