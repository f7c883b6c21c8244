"""Words are put to the test: an example that fails, and a word that no example needs, are told."""

import pytest

from exigences.loading import LoadingError
from exigences.loading.mots import read_mots
from exigences.mots.epreuve import faults

TETE = "domaine: Essais\nnotions:\n"


def notion(tournures, oui, non="", id_="lieu"):
    def block(text):
        return "".join(f"      {line}\n" for line in text.split("\n"))

    told = (
        f"  - id: {id_}\n    titre: Un lieu\n    langue: fr\n    tournures: |\n{block(tournures)}"
    )
    told += f"    oui: |\n{block(oui)}"
    return told + (f"    non: |\n{block(non)}" if non else "")


def told(*notions):
    mots = read_mots([("lieux.yaml", TETE + "".join(notions))])
    return [str(fault) for fault in faults(mots)]


def refusal(*notions):
    with pytest.raises(LoadingError) as error:
        read_mots([("lieux.yaml", TETE + "".join(notions))])
    return str(error.value)


def test_words_that_their_examples_need_pass():
    tournures = "guichet(s)\n# une note\nen [mairie|personne]"
    oui = "Au ⟦guichet⟧ ou ⟦en mairie⟧.\n⟦En personne⟧"
    assert not told(notion(tournures, oui, "guichetier"))


@pytest.mark.parametrize(
    ("tournures", "oui", "non", "line", "dropped"),
    [
        ("guichet(s)\nmairie", "Au ⟦guichet⟧", "", 8, "mairie"),
        ("en [mairie|personne]", "⟦En mairie⟧", "", 7, "personne"),
        ("par (la) poste", "⟦Par poste⟧", "", 7, "(la)"),
        ("courrier {pas avant : électronique}", "⟦Courrier⟧", "", 7, "{pas avant : electronique}"),
        ("{pas après : en} silence", "⟦Silence⟧", "", 7, "{pas après : en}"),
        ("{début} mairie", "⟦Mairie⟧", "la caserne", 7, "{début}"),
        ("dépos* {2 mots} dossier", "⟦Dépos dossier⟧", "", 7, "*"),
        ("dépos* {2 mots} dossier", "⟦Déposer dossier⟧", "", 7, "{2 mots}"),
        ("dépos* {20 signes} dossier", "⟦Déposer dossier⟧", "", 7, "{20 signes}"),
        ("guichet\nguichet(s)", "Au ⟦guichet⟧", "", 8, "guichet(s)"),
    ],
)
def test_what_no_example_needs_is_told_with_its_line(tournures, oui, non, line, dropped):
    assert any(
        fault.startswith(f"lieux.yaml:{line} : sans « {dropped} », tous les exemples")
        for fault in told(notion(tournures, oui, non))
    )


def test_an_example_that_fails_is_told_with_what_is_found_and_by_which_line():
    assert told(notion("guichet(s)\nmairie", "⟦Guichet⟧ et ⟦gare⟧", "la mairie")) == [
        f"lieux.yaml:{place} y est trouvé : corrigez la phrase, ses marques ou les tournures."
        for place in (
            "10 : cet exemple de « lieu » marque « guichet », « gare », et « guichet » (ligne 7)",
            "12 : cet exemple de « lieu » marque rien, et « mairie » (ligne 8)",
        )
    ]


@pytest.mark.parametrize(
    ("notions", "said"),
    [
        ([notion("un [deux", "⟦un deux⟧")], "lieux.yaml:7 : « un [deux » : il manque « ] »"),
        ([notion("un\nun", "⟦un⟧")], "lieux.yaml:8 : « un » est déjà à la ligne 7"),
        ([notion("un", "un")], "lieux.yaml:9 : une phrase de « oui » entoure"),
        ([notion("un", "⟦un⟧", "⟦un⟧")], "lieux.yaml:11 : une phrase de « non » ne marque rien"),
        ([notion("un", "⟦un")], "lieux.yaml:9 : « ⟦un » : il manque ⟧"),
        ([notion("un", "un⟧")], "lieux.yaml:9 : « un⟧ » : chaque ⟦ se ferme"),
        ([notion("<liux>", "⟦un⟧")], "lieux.yaml:7 : la notion « liux » n'existe pas : vouliez-"),
        ([notion("un", "⟦un⟧")] * 2, "la notion « lieu » est déjà décrite dans lieux.yaml:3"),
        (
            [notion("<b>", "⟦un⟧", id_="a"), notion("<a>", "⟦un⟧", id_="b")],
            "lieux.yaml:3 : la notion « a » renvoie à elle-même",
        ),
        ([notion("un", "⟦un⟧") + "    ouii: x\n"], "lieux.yaml:10 : clé inconnue « ouii »"),
        ([notion("un", "⟦un⟧").replace("fr", "es")], "« langue » ne peut pas être"),
        ([notion("un {99 signes} deux {99 signes} " * 2 + "x", "⟦un⟧")], "se multiplient"),
    ],
)
def test_words_that_cannot_be_read_are_refused_with_their_line(notions, said):
    assert said in refusal(*notions)


def test_a_notion_that_another_names_stands_once():
    mots = read_mots(
        [
            ("a.yaml", TETE + notion("<comptoir>\nici", "⟦ici⟧ ou au ⟦guichet⟧", id_="endroit")),
            ("b.yaml", TETE + notion("guichet(s)", "⟦guichet⟧", id_="comptoir")),
        ]
    )
    assert not list(faults(mots))
    assert [(o.notion.id, o.tournure.texte, o.texte) for o in mots.found_in("Aux Guichets")] == [
        ("endroit", "<comptoir>", "guichets"),
        ("comptoir", "guichet(s)", "guichets"),
    ]
