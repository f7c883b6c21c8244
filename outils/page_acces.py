"""Write the page of our own checks of accessibility from what they say of themselves."""

import re
from collections.abc import Iterable, Iterator

from exigences.browser.axe import axe_source
from exigences.facts.acces.base import Avis, Controle
from exigences.facts.page.referentiel import Referentiel, Theme, load_regles_axe
from exigences.model.facts.axe import CoucheAxe
from outils.acces.section import section
from outils.temps_acces import known_times

ACT = "https://www.w3.org/WAI/standards-guidelines/act/rules/"
TETE = """# L'accessibilité, au-delà d'axe

axe-core juge ce que dit le code d'une page. Les contrôles ci-dessous jugent la page rendue : ce qui
se voit, ce qui s'entend, et ce qui les sépare. Chacun est un fichier,
`exigences/facts/acces/controles/<nom>.py`. Ils relisent un parcours gardé sans navigateur. Ce qui
est dit **sûr** est ce qu'une personne ne pourrait pas nier ; le reste est une question.

Ceux qui essaient des gestes ou des tailles (clavier, fenêtres, survol, 320 pixels, texte agrandi)
le font dans `exigences auditer`, [à côté du rejeu](alentours.md), et dans `exigences inspecter
--approfondi`.

Le calcul de chacun est mesuré par `python -m outils.temps_acces DOSSIER…`, sur les écrans des deux
services fictifs. Cette page est tirée du code par `make docs`.
"""
_RULE = re.compile(r'id:"([a-z0-9-]+)"(?:(?!id:").){0,600}?tags:\[([^\]]*)\]')
_TEST = re.compile(r'"RGAA-(\d+\.\d+\.\d+)"')
PAGES = {
    Avis.ECHEC: "doit trouver",
    Avis.PASSE: "ne doit rien trouver",
    Avis.DOUTE: "doit poser la question",
}


def tests_of_axe() -> frozenset[str]:
    """The tests of the RGAA that the rules of axe name which an audit runs, read in its source."""
    ours = load_regles_axe().regles
    named = (found[2] for found in _RULE.finditer(axe_source()) if found[1] in ours)
    return frozenset(test for tags in named for test in _TEST.findall(tags))


def access_page(
    controles: Iterable[Controle], referentiel: Referentiel, by_axe: Iterable[str]
) -> str:
    """Return the Markdown page; `by_axe` are the tests that axe can find at fault."""
    known = tuple(controles)
    return "\n".join((TETE, *_tests(known, referentiel, set(by_axe)), *section(), *_all(known)))


def _tests(
    known: tuple[Controle, ...], referentiel: Referentiel, by_axe: set[str]
) -> Iterator[str]:
    norm = {t for one in known for t in one.regle.tranche}
    both = by_axe | norm
    yield f"## Les tests du {referentiel.nom}\n"
    yield (
        f"Un robot peut trouver un échec dans {len(both)} des {referentiel.tests} tests : axe-core "
        f"dans {len(by_axe)}, ces contrôles dans {len(norm)}, dont {len(norm - by_axe)} où axe ne "
        "dit rien. Il n'en trouve qu'une partie : un test où rien n'est trouvé reste à faire par "
        "une personne.\n"
    )
    yield "| thème | par axe-core | par ces contrôles | laissés à une personne |"
    yield "| --- | --- | --- | --- |"
    for theme in referentiel.themes:
        yield _row(theme, by_axe, norm)
    yield ""


def _row(theme: Theme, by_axe: set[str], norm: set[str]) -> str:
    mine = [
        _sorted(t for t in tests if t.split(".")[0] == str(theme.numero))
        for tests in (by_axe, norm)
    ]
    left = theme.tests - len({*mine[0], *mine[1]})
    axe, ours = (", ".join(tests) or "aucun" for tests in mine)
    return f"| {theme.numero}. {theme.nom} | {axe} | {ours} | {left} sur {theme.tests} |"


def _sorted(tests: Iterable[str]) -> list[str]:
    return sorted(tests, key=lambda t: [int(part) for part in t.split(".")])


def _all(known: tuple[Controle, ...]) -> Iterator[str]:
    yield "## Les contrôles\n"
    times = known_times()
    for one in known:
        yield from _entry(one, times.get(one.regle.nom))


def _entry(one: Controle, ms: float | None) -> Iterator[str]:
    rule = one.regle
    yield f"### `{rule.nom}`\n"
    yield f"{rule.titre}\n"
    norms = [f"RGAA {', '.join(rule.rgaa)}"] if rule.rgaa else []
    norms.append(f"WCAG {', '.join(rule.wcag)}")
    norms += [f"ACT [{act}]({ACT}{act}/)" for act in rule.act]
    if rule.couche is not CoucheAxe.NORME:
        norms.append("pour information, sans poids")
    yield f"- **Norme :** {' ; '.join(norms)}"
    yield f"- **S'applique à :** {rule.applicabilite}"
    yield f"- **Échoue quand :** {rule.echec}"
    if Avis.DOUTE in rule.rend:
        yield f"- **Question, dans le doute :** {rule.question}"
    yield f"- **Limites :** {rule.limites}"
    yield f"- **Ce que le service peut faire :** {rule.remede}"
    if ms is not None:
        yield f"- **Calcul :** {ms:.2f} ms par page".replace(".", ",")
    sorts = [s for s in PAGES if s is Avis.PASSE or s in rule.rend]
    pages = (
        f"[{s.value}](../tests/acces/pages/{rule.id}/{s.value}.html) ({PAGES[s]})" for s in sorts
    )
    yield f"- **Pages d'essai :** {', '.join(pages)}\n"
