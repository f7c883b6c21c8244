"""A turn of phrase as one writes it: what it finds, what it leaves, what is refused and why."""

import re
from re import _constants as constants  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]

import pytest

from exigences.mots.grammaire import LigneError, read_line
from exigences.mots.motif import check_cost, pattern_of
from exigences.mots.pliage import fold
from exigences.mots.tournure import weaker, written

AUTRES = {
    "comptoir": ("mairie(s)", "guichet(s)", "l'accueil"),
    "vers": ("à la", "à l'", "au"),
}


def turns_of(id_):
    return tuple(read_line(line) for line in AUTRES[id_])


def found(line: str, text: str) -> str | None:
    match = re.search(pattern_of((read_line(line),), turns_of), fold(text))
    return match[0] if match else None


@pytest.mark.parametrize(
    ("line", "text", "part"),
    [
        ("guichet", "Venez au Guichet.", "guichet"),
        ("guichet", "Les guichets ferment.", None),
        ("guichet(s)", "Les guichets ferment.", "guichets"),
        ("guichetier", "le guichet", None),
        ("envoyé(e)(s)", "Les pièces envoyées", "envoyees"),
        ("envoy[er|ez|é]", "À envoyer", "envoyer"),
        ("envoy[er|ez]", "envoyées", None),
        ("envoy*", "renvoyé", None),
        ("envoy*", "Nous envoyons", "envoyons"),
        ("*voy*", "renvoyées", "voyees"),
        ("e(-)mail", "Un e-mail ou un email", "e-mail"),
        ("france( )connect", "FranceConnect", "franceconnect"),
        ("france( )connect", "France Connect", "france connect"),
        ("rendez[-| ]vous", "sur rendez-vous", "rendez-vous"),
        ("par (la) poste", "par la poste", "par la poste"),
        ("par (la) poste", "par poste", "par poste"),
        ("à [la|l'] mairie", "à la mairie", "a la mairie"),
        ("à [la|l'] accueil", "à l’accueil", "a l'accueil"),
        ("à (la|l') accueil", "à accueil", "a accueil"),
        ("d' accueil", "lieu d'accueil", "d'accueil"),
        ("point(s) d'accueil", "un point d’accueil", "point d'accueil"),
        ("présent[ez-vous|er en personne]", "à présenter en personne", "presenter en personne"),
        ("~envoyer", "Le dossier sera renvoyé puis envoyée", "envoyee"),
        ("~tribunal", "devant les tribunaux", "tribunaux"),
        ("100( )%", "100 % en ligne", "100 %"),
        ("mairie (de quartier)", "mairie de quartier", "mairie de quartier"),
        ("mairie (de quartier)", "mairie", "mairie"),
        ("remplir {1 mot} formulaire", "remplir votre joli formulaire", None),
        ("remplir {3 mots} formulaire", "remplir votre formulaire", "remplir votre formulaire"),
        ("remplir {2 mots} formulaire", "remplir l'autre formulaire", "remplir l'autre formulaire"),
        ("remplir {2 mots} formulaire", "remplir, formulaire", None),
        ("aucun {1 à 2 mots} n'", "aucun n'est dû", None),
        ("aucun {1 à 2 mots} n'", "aucun frais n'est dû", "aucun frais n'"),
        ("ou à (la) (votre) {fin}", "ou à", "ou a"),
        ("ou à (la) (votre) {fin}", "ou à la", "ou a la"),
        ("retirer {30 signes} dossier", "retirer, ici, un dossier", "retirer, ici, un dossier"),
        ("retirer {30 signes} dossier", "retirer. Un dossier", None),
        ("retirer {30 signes sans virgule} dossier", "retirer, un dossier", None),
        ("retirer {3 signes} dossier", "retirer un dossier", None),
        ("{début} courrier", "Courrier", "courrier"),
        ("{début} courrier", "Par courrier", None),
        ("courrier {fin}", "Par courrier", "courrier"),
        ("courrier {fin}", "Par courrier simple", None),
        ("courrier {pas avant : électronique}", "courrier électronique", None),
        ("courrier {pas avant : électronique}", "courrier simple", "courrier"),
        ("courrier {pas avant : électronique}", "par courrier.", "courrier"),
        ("rendez {pas avant : -vous}", "rendez-vous", None),
        ("rendez {pas avant : compte | {20 signes} enfin}", "rendez le tout enfin", None),
        ("{pas après : garder le | en} silence", "garder le silence", None),
        ("{pas après : garder le | en} silence", "en silence", None),
        ("{pas après : garder le | en} silence", "Le silence", "silence"),
        ("{pas après : (une) lettre(s)} recommandée", "une lettre recommandée", None),
        ("{pas après : s'} adresser", "s'adresser", None),
        ("à {pas avant : plus} la", "à la", "a la"),
        ("<vers> <comptoir>", "allez à l'accueil", None),
        ("<vers> <comptoir>", "allez à la mairie", "a la mairie"),
        ("chez (<vers>) <comptoir>", "chez mairies", "chez mairies"),
        ("au {chiffre}", "au 3", "au 3"),
        ("faute {suite sans virgule},", "faute de mieux, venez", "faute de mieux,"),
        ("faute {suite sans virgule},", "faute de mieux", None),
        ("à l' {pas avant : aide}", "à l'aide", None),
        ("à l' {pas avant : aide}", "à l'accueil", "a l'"),
        ("<vers> {pas avant : aide}", "à l'aide", None),
        ("{numéro de rue}", "au 12 bis, rue Haute", "12 bis, rue"),
        ("sauf {suite}", "tout, sauf ceci, cela ; puis", "sauf ceci, cela "),
        ("sauf {suite sans virgule}", "tout, sauf ceci, cela ; puis", "sauf ceci"),
        (
            "sauf {suite jusqu'à : si|et puis}",
            "sauf ceci et cela si possible",
            "sauf ceci et cela ",
        ),
        ("sauf {suite jusqu'à : si}", "sauf", "sauf"),
        ("dossier {référence}", "dossier DS-2026/12 reçu", "dossier ds-2026/12"),
        ("coûte {somme}", "coûte 12,50 €", "coute 12,50 €"),
    ],
)
def test_a_turn_finds_the_part_that_it_writes(line, text, part):
    assert found(line, text) == part


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "vide"),
        ("x" * 301, "300 caractères"),
        (r"\bmot\b", "les bords des mots vont de soi"),
        ("mots?", "dossier(s)"),
        ("^mot", "{début}"),
        ("mot$", "{fin}"),
        ("mot+", "{2 mots}"),
        ("un [deux", "il manque « ] »"),
        ("un (deux]", "il manque « ) »"),
        ("un deux)", "ne ferme rien"),
        ("un [deux|]", "un choix est vide"),
        ("(un)", "peut ne rien trouver"),
        ("{2 mots}", "peut ne rien trouver"),
        ("un {debu} deux", "vouliez-vous dire « {debut} »"),
        ("un {90 mots} deux", "de 1 à 12 mots"),
        ("un {900 signes} deux", "de 1 à 160 signes"),
        ("un {2 mots sans virgule} deux", "jamais une virgule"),
        ("un {3 à 2 mots} deux", "du moins au plus"),
        ("un {1 à 9 signes} deux", "se compte en mots"),
        ("un {suite} deux", "au bout"),
        ("un{2 mots}", "laissez un espace"),
        ("mo*t", "à un bout d'un mot"),
        ("<Pas bon>", "doit nommer une notion"),
        ("un <comptoir", "il manque « > »"),
        ("~", "toutes les formes"),
        ("{pas après : un {2 mots} deux} trois", "mots entiers"),
        ("a [b [c [d [e [f [g [h]]]]]]]", "trop de crochets"),
        ("un {99 signes} deux {99 signes} trois {99 signes} quatre", "se multiplient"),
    ],
)
def test_what_the_grammar_cannot_do_is_refused_with_what_to_write(line, said):
    with pytest.raises(LigneError, match=re.escape(said)):
        suite = read_line(line)
        check_cost(suite, turns_of)
        pattern_of((suite,), turns_of)


def test_the_first_turn_that_stands_at_a_place_wins():
    suites = [read_line("par courrier"), read_line("par courrier simple")]
    match = re.search(pattern_of(suites, turns_of), "par courrier simple")
    assert match is not None
    assert match[0] == "par courrier"


def test_a_turn_is_written_as_it_was_read():
    line = "par (la|votre) poste{pas avant : x | y} {2 mots} e(-)mail* <vers> ~aller {fin}"
    assert written(read_line(written(read_line(line)))) == written(read_line(line))


def test_each_part_of_a_turn_may_be_dropped_but_the_endings_of_words():
    suite = read_line("par (la) [poste|voie postale] {2 mots} dossier(s) {pas avant : x | y}")
    assert [name for name, _ in weaker(suite)] == [
        "(la)", "poste", "voie postale", "{2 mots}", "{pas avant : x}", "{pas avant : y}",
    ]  # fmt: skip


def unbounded(nodes):
    """The repeats of a parsed pattern that have no bound, and give back what they took."""
    for op, value in nodes:
        if op in (constants.MAX_REPEAT, constants.MIN_REPEAT, constants.POSSESSIVE_REPEAT):
            if value[1] is constants.MAXREPEAT and op is not constants.POSSESSIVE_REPEAT:
                yield op
            yield from unbounded(value[2])
        elif op is constants.SUBPATTERN:
            yield from unbounded(value[3])
        elif op is constants.BRANCH:
            for branch in value[1]:
                yield from unbounded(branch)
        elif op in (constants.ASSERT, constants.ASSERT_NOT):
            yield from unbounded(value[1])


def test_what_has_no_bound_is_seen_here():
    assert list(unbounded(parser.parse("(?:a|b+)?")))


@pytest.mark.parametrize(
    "line",
    [
        "un {120 signes} deux {12 mots} trois* (quatre) [cinq|six]",
        "un {suite sans virgule jusqu'à : deux {2 mots} trois}",
        "{début} ~envoyer {pas avant : {40 signes} dossier*} <vers> <comptoir>",
        "{pas après : le} {nombre} {somme} {mot} *voir {fin}",
    ],
)
def test_nothing_in_a_pattern_repeats_without_bound_and_gives_back(line):
    assert not list(unbounded(parser.parse(pattern_of((read_line(line),), turns_of))))
