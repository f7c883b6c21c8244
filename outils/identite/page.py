"""The page docs/identite.md: edited pages first, then published releases."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from exigences.model.document import Document
from outils.identite.cles import PROGRAMME, Mesure
from outils.identite.publiees import Publiee, Seuls
from outils.justesse.wilson import wilson

MESURES = Path(__file__).resolve().parent / "mesures.json"
"""What the last run of the edits measured: ten minutes of browser, and more."""


class Retouchee(Document):
    """An embedded service audited before and after an edit, through each way."""

    reelle: bool
    titre: str
    mesures: dict[str, Mesure]


class Mesures(Document):
    """All pairs of a run, and how many it should have."""

    prevues: int
    paires: tuple[Retouchee, ...]


def page(found: Mesures, publiees: Sequence[Publiee]) -> str:
    """Write the page: each way of knowing findings again, over all pairs."""
    return "\n".join([*_edits(found), releases(publiees)])


def _edits(found: Mesures) -> Iterator[str]:
    ways: dict[str, list[tuple[bool, Mesure]]] = defaultdict(list)
    for pair in found.paires:
        for way, measure in pair.mesures.items():
            ways[way].append((pair.reelle, measure))
    harmless = sum(not pair.reelle for pair in found.paires)
    real = len(found.paires) - harmless
    yield "# Reconnaître un constat d'un audit à l'autre\n"
    yield "Page écrite par `make identite` : ne la changez pas à la main.\n"
    yield "## Deux services fictifs, retouchés par un script\n"
    yield "Chaque service fictif est audité, puis audité de nouveau après une retouche qu'un script"
    yield "fait sur toutes ses pages (`outils/identite/retouches.py`). Une retouche sans effet ne"
    yield "devrait rien rendre nouveau ; une retouche réelle ajoute ce qu'une règle doit voir, et"
    yield "cela ne doit répondre à aucun ancien constat. À côté, les mêmes constats, reconnus par"
    yield "la clé de quatre outils du domaine (`outils/identite/cles.py`).\n"
    yield f"{len(found.paires)} paires : {harmless} sans effet, {real} réelles ; {found.prevues}"
    yield "étaient à mesurer. Les autres sont laissées : la retouche y arrête le rejeu, rien de ce"
    yield "qu'elle ajoute n'est vu, ou le passage a été interrompu avant elles.\n"
    yield from _HEAD
    yield from (_row(way, rows) for way, rows in ways.items())
    yield "\n« Ce programme » apparie deux rapports (`comparer`, `--reference`) ; « empreinte"
    yield "seule » compare les empreintes sans voir l'autre rapport, comme le fait une forge.\n"
    yield "### Paires retouchées où ce programme se trompe\n"
    yield from list(_wrong_edits(found)) or ["Aucune."]
    yield ""


_HEAD = (
    "| reconnu par | gardés | part | intervalle | faux nouveaux | ajouts manqués |",
    "| --- | ---: | ---: | :---: | ---: | ---: |",
)


def _row(way: str, rows: Sequence[tuple[bool, Mesure]]) -> str:
    quiet = [m for real, m in rows if not real]
    return _told(way, quiet, [m for real, m in rows if real])


def _told(way: str, quiet: Sequence[Mesure], added: Sequence[Mesure]) -> str:
    kept, total = sum(m.gardes for m in quiet), sum(m.total for m in quiet)
    low, high = wilson(kept, total)
    share = kept / total if total else 0.0
    told = f"{share:.3f} | {low:.3f} – {high:.3f}".replace(".", ",")
    false = sum(m.faux_nouveaux for m in quiet)
    missed = f"{sum(m.manques for m in added)} / {sum(m.ajouts for m in added)}"
    return f"| {way} | {kept} / {total} | {told} | {false} | {missed} |"


def _wrong_edits(found: Mesures) -> Iterator[str]:
    for pair in found.paires:
        own = pair.mesures[PROGRAMME]
        if own.manques or (not pair.reelle and (own.faux_nouveaux or own.gardes < own.total)):
            yield (
                f"- {pair.titre} : {own.total - own.gardes} perdus, {own.faux_nouveaux} faux "
                f"nouveaux, {own.manques} ajouts manqués"
            )


def releases(publiees: Sequence[Publiee]) -> str:
    """Write the second part: what was matched by hand, and what each way makes of it."""
    return "\n".join([*_releases(publiees), ""])


def _releases(publiees: Sequence[Publiee]) -> Iterator[str]:
    yield "## Deux versions publiées de trois applications\n"
    yield "La même démarche est auditée (`poste-fixe`) sur deux versions prises à PyPI, servies sur"
    yield "une même machine. Tous les constats des deux rapports ont été appariés à la main,"
    yield "captures et textes sous les yeux, par un seul relecteur, qui voyait les empreintes ; ce"
    yield "qu'il a décidé est dans `outils/identite/paires/`, avec ce qui est gardé des rapports."
    yield "`python -m outils.identite --relire` refait la page"
    yield "sans rien installer. Les écrans de ces trois applications changent peu : ces chiffres"
    yield "disent où le programme se trompe, non combien il se trompera ailleurs.\n"
    for publiee in publiees:
        yield _versions(publiee)
    for doubts, title in ((False, "Constats certains"), (True, "Avec les doutes")):
        measures = [p.measured(doutes=doubts) for p in publiees]
        yield f"\n### {title}, les trois applications ensemble\n"
        yield from _HEAD
        for way in measures[0]:
            yield _told(way, [m[way] for m in measures], [m[way] for m in measures])
    yield "\n### Constats certains, par application\n"
    yield "Gardés, puis faux nouveaux, puis ajouts manqués.\n"
    yield from _by_application(publiees)
    yield "\nUne clé grossière (« url;règle ») garde tout, parce qu'elle confond les constats d'une"
    yield "règle sur une page : le deuxième défaut d'une règle n'y serait pas nouveau. Un titre de"
    yield "page qui change fait tout perdre à « composant::histoire::règle ».\n"
    yield "### Versions publiées où ce programme se trompe\n"
    yield from [
        f"- {p.main.application}, écran {one.ecran}, `{one.regle}`, « {one.nom} » : {how}"
        for p in publiees
        for one, how in p.wrong()
    ] or ["Aucune."]
    yield "\n### Ce qui est vraiment parti, venu, ou dit autrement\n"
    for publiee in publiees:
        yield from _changes(publiee)


def _versions(publiee: Publiee) -> str:
    main = publiee.main
    old, new = (len(r.empreintes) for r in (publiee.avant, publiee.apres))
    return (
        f"- **{main.application}** ({main.demarche}), {main.avant.version} du "
        f"{main.avant.parue:%d/%m/%Y} puis {main.apres.version} du {main.apres.parue:%d/%m/%Y} : "
        f"{old} constats, puis {new}, dont {len(publiee.paires)} dans les deux. "
        f"Vu : {main.vu}. Adapté : {main.adapte}."
    )


def _by_application(publiees: Sequence[Publiee]) -> Iterator[str]:
    yield "| reconnu par | " + " | ".join(p.main.application for p in publiees) + " |"
    yield "| --- |" + " ---: |" * len(publiees)
    measures = [p.measured() for p in publiees]
    for way in measures[0]:
        cells = (
            f"{m.gardes} / {m.total} ; {m.faux_nouveaux} ; {m.manques} / {m.ajouts}"
            for m in (one[way] for one in measures)
        )
        yield f"| {way} | " + " | ".join(cells) + " |"


def _changes(publiee: Publiee) -> Iterator[str]:
    main = publiee.main
    yield from (_alone(main.application, "parti", publiee, seuls) for seuls in main.partis)
    yield from (_alone(main.application, "venu", publiee, seuls) for seuls in main.venus)
    known = {one.empreinte: one.regle for one in publiee.avant.empreintes}
    for other in main.autres:
        yield f"- {main.application}, le même (`{known[other.avant]}`) : {other.raison}"


def _alone(name: str, what: str, publiee: Publiee, seuls: Seuls) -> str:
    both = (*publiee.avant.empreintes, *publiee.apres.empreintes)
    rules = sorted({one.regle for one in both if one.empreinte in seuls.empreintes})
    told = ", ".join(f"`{rule}`" for rule in rules)
    return f"- {name}, {what} ({len(seuls.empreintes)} : {told}) : {seuls.raison}"
