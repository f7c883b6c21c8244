"""The section of docs/accessibilite.md on the pages of others."""

from collections.abc import Iterator

from outils.acces.documents import Alarmes, Avis, Corpus, read_jugements, read_releve
from outils.acces.jugement import Bilan, weigh

TITRES = {
    Corpus.DSFR: "pages d'exemple du système de design de l'État",
    Corpus.FORMASAURUS: "pages de la moitié paire de Formasaurus, une par site",
}
SHOWN = 2
"""Pages that are named with a reason."""
TETE = """## Sur les pages des autres

`make acces` regarde des pages que personne de ce projet n'a écrites, et confronte chaque alarme
sûre, élément par élément, à ce qu'une personne en a pensé (`outils/acces/jugements.yaml`, avec sa
raison). Une alarme que personne n'a jugée fait échouer la commande. Est *juste* ce que l'auteur de
la page ne pourrait pas nier ; *discutable*, ce qui est bien sur la page sans être sûrement une
faute ; *faux*, ce qui n'y est pas. Ce qui n'est dit que pour information n'est pas compté.

Les pages de Formasaurus sont servies sans les scripts, les styles ni les images de leurs sites :
les alarmes sont jugées sur la page ainsi affichée. Les règles d'axe y sont comptées, et ne sont
jugées que sur les pages de l'État.

À la première lecture, 535 des 564 alarmes de Formasaurus étaient justes (95 %), et 31 des 42 des
pages de l'État, hors région principale. Les règles ont été corrigées d'après les autres : les
chiffres qui suivent flattent donc.
"""


def section() -> Iterator[str]:
    """Its lines, from what is kept."""
    releve = read_releve()
    bilan = weigh(releve, read_jugements())
    yield TETE
    yield "| pages | lues | essayées au clavier | alarmes sûres | justes | discutables | fausses |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"
    for corpus, found in sorted(releve.corpus.items()):
        yield _row(corpus, found, bilan)
    yield ""
    yield from _by_rule(bilan)
    yield from _reasons()


def _row(corpus: Corpus, found: Alarmes, bilan: Bilan) -> str:
    counts = bilan.counts(corpus)
    judged = sum(counts.values())
    left = sum(one.corpus is corpus for one in bilan.a_juger)
    share = f"{counts[Avis.JUSTE]} ({counts[Avis.JUSTE] / judged:.0%})" if judged else "0"
    said = f"{judged + left}" + (f", dont {left} à juger" if left else "")
    said += f", et {found.axe} d'axe" if found.axe else ""
    return (
        f"| {TITRES[corpus]} | {found.pages} | {found.essayees} | {said} | {share} "
        f"| {counts[Avis.DISCUTABLE]} | {counts[Avis.FAUX]} |"
    ).replace("%", " %")


def _by_rule(bilan: Bilan) -> Iterator[str]:
    rules = sorted({one.regle for one in bilan.avis})
    yield "| règle | alarmes jugées | justes | discutables | fausses |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for rule in rules:
        thought = [avis for one, avis in bilan.avis.items() if one.regle == rule]
        cells = (thought.count(avis) for avis in (Avis.JUSTE, Avis.DISCUTABLE, Avis.FAUX))
        yield f"| `{rule}` | {len(thought)} | {' | '.join(map(str, cells))} |"
    yield ""


def _reasons() -> Iterator[str]:
    """What is not right, and all that was judged on the pages of the State, with the reasons."""
    for one in read_jugements():
        if one.avis is Avis.JUSTE and one.corpus is not Corpus.DSFR:
            continue
        places = sum(map(len, one.ou.values()))
        pages = ", ".join(sorted(one.ou)[:SHOWN]) + (" …" if len(one.ou) > SHOWN else "")
        yield f"- `{one.regle}`, {places} fois ({pages}) : **{one.avis}**. {one.pourquoi}"
    yield ""
