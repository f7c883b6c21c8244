"""Write the page of what is promised, and of the tests that prove it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from outils.promesses import MOTEURS, Cas, Promesse, PromessesError

TETE = """# Confiance

Un rapport qui dirait « rien n'a été envoyé » à tort, ou qui laisserait lire un mot de passe, ne
vaudrait rien. Voici ce que l'outil promet, et les essais qui tentent de mettre chaque promesse en
défaut : fautes provoquées, pages hostiles. Un cas passé sur les deux moteurs compte une fois.
Dans tout essai du navigateur, du rejeu, du catalogue et des services fictifs, ce que le serveur a
reçu est comparé à ce qui est listé : ni plus, ni moins, à chaque fois.

Cette page est tirée des essais par `make docs`.
"""
ENTETE = """\
| Promesse | Cas | Dans un vrai navigateur | Sur les deux moteurs |
| --- | --: | --: | --: |"""


def confidence_page(promesses: Sequence[Promesse], cas: Sequence[Cas]) -> str:
    """Return the Markdown page; PromessesError for a test of no promise."""
    if unknown := {name for c in cas for name in c.promesses} - {p.id for p in promesses}:
        raise PromessesError(f"Promesses inconnues des essais : {', '.join(sorted(unknown))}.")
    by_promise = {p.id: [c for c in cas if p.id in c.promesses] for p in promesses}
    lines = [TETE, *_total(promesses, cas), ENTETE]
    lines.extend(
        f"| [{p.titre}](#{p.id}) | {' | '.join(map(str, _counts(by_promise[p.id])))} |"
        for p in promesses
    )
    for promesse in promesses:
        lines.extend(_section(promesse, by_promise[promesse.id]))
    return "\n".join(lines) + "\n"


def _total(promesses: Sequence[Promesse], cas: Sequence[Cas]) -> Iterator[str]:
    uses = {p.id for p in promesses if p.usage}
    faults = [c for c in cas if set(c.promesses) - uses]
    count, real, both = _counts(faults)
    yield (
        f"**{count} fautes et pages hostiles** : {real} dans un vrai navigateur, "
        f"dont {both} sur les deux moteurs ; les autres sur le programme ou une de ses règles, "
        f"sans navigateur.\nS'y ajoutent {len(cas) - count} usages ordinaires, loin de ce dépôt.\n"
    )


def _counts(cas: Sequence[Cas]) -> tuple[int, int, int]:
    """How many cases, how many of them on real pages, how many of them on both engines."""
    return len(cas), sum(c.reel for c in cas), sum(c.reel and _both(c) for c in cas)


def _section(promesse: Promesse, cas: Sequence[Cas]) -> Iterator[str]:
    yield f'\n<a id="{promesse.id}"></a>\n\n## {promesse.titre}\n'
    yield f"{promesse.promet}\n"
    if promesse.limites:
        yield f"**Limites.** {promesse.limites}\n"
    for fichier, members in groupby(cas, key=lambda c: c.fichier):
        yield f"- [{fichier}](../{fichier})"
        for essai, own in groupby(members, key=lambda c: c.essai):
            yield f"  - `{essai}` : {_counted(list(own))}"


def _counted(cas: Sequence[Cas]) -> str:
    both = sum(_both(c) for c in cas)
    engines = f"{'' if both == len(cas) else f', dont {both}'} sur les deux moteurs" if both else ""
    return f"{len(cas)} cas{engines}"


def _both(cas: Cas) -> bool:
    return len(cas.moteurs) == len(MOTEURS)
