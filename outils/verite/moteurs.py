"""Draws `docs/deux-moteurs.md`: what a campaign over whole services says with each engine."""

from collections import Counter
from collections.abc import Iterable, Iterator

from outils.verite.campagne import MOTEURS, CampagneDuBanc, DemarcheComparee, kept

_HEAD = """\
# Une campagne sur des services entiers, avec les deux moteurs

Page écrite par `python -m outils.verite --campagne 2`, puis `make docs` : ne la changez pas à la
main.

Des services que personne ici n'a écrits ([verite.md](verite.md)) sont servis tous ensemble sur
cette machine. `exigences campagne` audite leurs démarches avec Playwright ; puis, chaque service
remis dans son premier état, avec Selenium. `exigences comparer` dit ce qui est apparu et disparu de
l'une à l'autre. Un service qui change d'un audit à l'autre (une suggestion tirée au sort, un jeton,
une heure) y compte comme un désaccord.
"""
_ROWS = (
    "| service | démarche | écrans | jusqu'au bout | exigences jugées | même verdict |",
    "| --- | --- | ---: | --- | ---: | ---: |",
)


def engines_page() -> str:
    """Return the page, from what the last campaign left."""
    found = kept()
    if found is None:
        return f"{_HEAD}\nPas encore faite.\n"
    compared = [one for one in found.demarches if not one.manque]
    return "\n".join([_HEAD, *_told(found, compared), *_disagreements(found, compared)]) + "\n"


def _told(found: CampagneDuBanc, compared: list[DemarcheComparee]) -> Iterator[str]:
    both = zip(MOTEURS, found.secondes, strict=True)
    lasted = " et ".join(f"{moteur.value} {seconds:.0f} s" for moteur, seconds in both)
    judged = sum(one.verdicts for one in compared)
    apart = sum(len(one.ecarts) for one in compared)
    services = len({one.service for one in found.demarches})
    share = f"{1 - apart / judged:.2%}".replace(".", ",").replace("%", " %") if judged else "–"
    yield (
        f"**{len(found.demarches)} démarches de {services} services ; {judged} verdicts rendus par "
        f"les deux, dont {share} pareils.** {found.parallele} audits à la fois ; mis bout à bout, "
        f"ils durent {lasted}.\n"
    )
    yield from _ROWS
    for one in found.demarches:
        if one.manque:
            yield f"| {one.service} | {one.demarche} | | {one.manque} | | |"
            continue
        first, second = one.ecrans
        screens = str(first) if first == second else f"{first} / {second}"
        same = one.verdicts - len(one.ecarts)
        yield (
            f"| {one.service} | {one.demarche} | {screens} | {_ends(one)} | {one.verdicts} "
            f"| {same} |"
        )
    yield ""


def _ends(one: DemarcheComparee) -> str:
    first, second = one.fins
    if first == second:
        return "non, tous deux au même point" if first else "oui, tous deux"
    said = (f"{m.value} : {fin or 'oui'}" for m, fin in zip(MOTEURS, one.fins, strict=True))
    return " ; ".join(said).replace("|", "\\|")


def _disagreements(found: CampagneDuBanc, compared: Iterable[DemarcheComparee]) -> Iterator[str]:
    first, second = (m.value for m in MOTEURS)
    yield f"## Ce que `comparer` dit de {first} à {second}\n"
    for title, some in (("Apparu", found.apparues), ("Disparu", found.disparues)):
        said = ", ".join(f"`{e}` ({n})" if n > 1 else f"`{e}`" for e, n in some.items())
        yield f"- {title} : {said or 'rien'}."
    other = [f"{one.service} {one.demarche} (`{e}`)" for one in compared for e in one.preuves]
    if other:
        yield (
            f"\nMême verdict, mais une preuve au moins n'est pas au même endroit ou n'a pas les "
            f"mêmes mots, {len(other)} fois : {', '.join(other)}."
        )
    rows = [
        f"- {one.service}, {one.demarche}, `{e.exigence}` : {first} « {e.verdicts[0]} », "
        f"{second} « {e.verdicts[1]} »."
        for one in compared
        for e in one.ecarts
    ]
    if rows:
        often = Counter(e.exigence for one in compared for e in one.ecarts).most_common(1)[0]
        yield f"\n## Chaque verdict qui diffère\n\nLe plus souvent : `{often[0]}` ({often[1]}).\n"
        yield from rows
