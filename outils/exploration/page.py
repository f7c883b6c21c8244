"""The measured part of docs/exploration.md: what is reached, what was sent, how long it took."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from exigences.model.document import Document
from outils.exploration import banc, page_banc, services
from outils.exploration.mesure import Mesuree
from outils.exploration.services import MesuresDesServices, told

RACINE = Path(__file__).resolve().parent.parent.parent
PAGE = RACINE / "docs" / "exploration.md"
MESURES = Path(__file__).resolve().parent / "mesures.json"
"""What the last run measured: half an hour of browser."""
DEBUT = "<!-- Ce qui suit est écrit par « make exploration » : ne le changez pas à la main. -->\n"


class Mesures(Document):
    """All forms of a run."""

    formes: tuple[Mesuree, ...]


def whole_page() -> tuple[str, bool]:
    """The page as it is now measured: what is written by hand, then the figures; any final act."""
    forms = Mesures.model_validate_json(MESURES.read_text("utf-8")).formes
    ours = MesuresDesServices.model_validate_json(services.MESURES.read_text("utf-8")).services
    theirs = banc.MesuresDuBanc.model_validate_json(banc.MESURES.read_text("utf-8")).demarches
    lines = (*_measured(forms), *told(ours), *page_banc.told(theirs))
    written = PAGE.read_text("utf-8").partition(DEBUT)[0]
    tries = [e for d in theirs for e in (d.seule, d.guidee) if e]
    acts = (*(f.actes for f in forms), *(s.actes for s in ours), *(e.actes for e in tries))
    return written + DEBUT + "\n".join(lines) + "\n", any(acts)


def page() -> str:
    """The page alone."""
    return whole_page()[0]


def _measured(formes: Sequence[Mesuree]) -> Iterator[str]:
    hard = [f for f in formes if not f.piege]
    traps = [f for f in formes if f.piege]
    graines = ", ".join(map(str, sorted({f.graine for f in formes})))
    yield "\n## Ce qui a été mesuré\n"
    yield "Un générateur (`outils/exploration/`) tire des formulaires difficiles, et des pièges"
    yield "faits pour que l'envoi final parte ; un vrai serveur les sert, et note les écrans vus et"
    yield "les envois reçus. Chaque démarche écrite est ensuite rejouée."
    yield f"Graines : {graines}. `make exploration FORMES=…` en refait quelques-uns.\n"
    yield "| | formulaires difficiles | pièges |"
    yield "| --- | ---: | ---: |"
    for title, tell in _ROWS.items():
        yield f"| {title} | {tell(hard)} | {tell(traps)} |"
    yield ""
    yield "| formulaire | ce qui est difficile | écrans | fin | envois | rejeu |"
    yield "| --- | --- | ---: | --- | ---: | --- |"
    yield from (_row(f) for f in sorted(formes, key=lambda f: (f.piege, f.nom, f.graine)))


def _row(found: Mesuree) -> str:
    expected = "" if found.attendu else " (inattendue)"
    again = "au même point" if found.rejoue else "**pas au même point**"
    return (
        f"| `{found.nom}` ({found.graine}) | {found.titre} | {found.vus} / {found.a_voir} | "
        f"{found.arret}{expected} | {len(found.actes)} | {again} |"
    )


def _share(formes: Sequence[Mesuree]) -> str:
    seen, all_ = sum(f.vus for f in formes), sum(f.a_voir for f in formes)
    return f"{seen} / {all_} ({seen / all_:.3f})".replace(".", ",") if all_ else "–"


def _time(formes: Sequence[Mesuree]) -> str:
    """Seconds for one screen of the exploration, over those of the replay."""
    whole = [f for f in formes if f.rejeu_s and f.rejoue]
    own, replay = sum(f.duree_s for f in whole), sum(f.rejeu_s for f in whole)
    return f"{own / replay:.2f}".replace(".", ",") if replay else "–"


_ROWS = {
    "formulaires tirés": lambda formes: str(len(formes)),
    "écrans atteints, sur ceux qu'on peut atteindre sans rien envoyer": _share,
    "fins pour la raison attendue": lambda formes: str(sum(f.attendu for f in formes)),
    "**envois finaux dans le journal du serveur**": lambda formes: str(
        sum(len(f.actes) for f in formes)
    ),
    "démarches écrites qui se rejouent jusqu'au même écran": lambda formes: str(
        sum(f.rejoue for f in formes)
    ),
    "temps de l'exploration, rapporté à celui du rejeu": _time,
}
