"""`exigences mots`: a person of the field sees what is found in a sentence, and by which line."""

from exigences.loading.mots import load_mots
from tests.cli.lancer import RACINE, lancer


def test_a_sentence_is_told_with_its_notions_their_parts_and_their_lines():
    resultat = lancer("mots", "essayer", "De préférence, vous  DEVEZ l'imprimer.")
    assert resultat.code == 0
    lines = resultat.sortie.splitlines()
    ferme = load_mots().notions["demande-ferme"]
    devez = next(t for t in ferme.tournures if "devez" in t.texte)
    at = lines.index(f"demande-ferme : {ferme.titre}")
    assert lines[at + 1] == f"  « devez » par « {devez.texte} », {ferme.fichier}:{devez.ligne}"
    written = (RACINE / ferme.fichier).read_text(encoding="utf-8").splitlines()
    assert written[devez.ligne - 1].strip() == devez.texte
    assert any(line.startswith("conseil : ") for line in lines)


def test_a_sentence_without_any_notion_is_told():
    resultat = lancer("mots", "essayer", "Bonjour.")
    assert resultat.code == 0
    assert resultat.sortie == "Aucune notion n'est trouvée dans cette phrase.\n"


def test_the_notions_are_listed_by_domain():
    resultat = lancer("mots")
    assert resultat.code == 0
    for notion in load_mots().notions.values():
        assert f"\n{notion.domaine}\n" in resultat.sortie
        assert f"  {notion.id:<36} {notion.titre}\n" in resultat.sortie


def test_a_sentence_that_is_missing_is_asked_for():
    resultat = lancer("mots", "essayer")
    assert resultat.code == 2
    assert resultat.phrases
