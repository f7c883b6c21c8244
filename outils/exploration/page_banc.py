"""The part of docs/exploration.md that tells what came of the services of the bench."""

from collections.abc import Iterator, Sequence

from outils.exploration.banc import DemarcheMesuree, Essai
from outils.verite.documents import service_names

_FINS = {
    "envoi": "avant l'envoi",
    "obstacle": "devant un obstacle",
    "compte": "devant un compte à ouvrir",
    "fin": "plus rien à faire",
    "sans_suite": "sans suite",
    "refus": "réponses refusées",
    "boucle": "le même écran revient",
    "limite": "limite atteinte",
    "erreur": "erreur du service",
    "impossible": "rien d'écrit",
}
_JUSQUA = {"envoi": "l'envoi", "connexion": "la connexion", "obstacle": "l'obstacle"}


def told(demarches: Sequence[DemarcheMesuree]) -> Iterator[str]:
    """The whole part."""
    done = sorted((d for d in demarches if d.seule), key=lambda d: (d.service, d.demarche))
    yield "\n### Le banc des services entiers\n"
    yield from _INTRO
    yield "| | depuis l'adresse seule | le chemin nommé là où il le faut |"
    yield "| --- | ---: | ---: |"
    alone = [(d, d.seule) for d in done if d.seule]
    best = [(d, best_of(d)) for d in done]
    for title, row in _ROWS.items():
        yield f"| {title} | {row(alone)} | {row(best)} |"
    yield ""
    yield "| démarche | jusqu'à | écrans | seule | chemin nommé | fin | envois | rejeu |"
    yield "| --- | --- | ---: | ---: | ---: | --- | ---: | --- |"
    yield from map(_line, done)
    yield from _besides(done)
    yield from _missed(d for d in demarches if not d.seule)
    left = [f"`{nom}`" for nom in service_names() if nom not in {d.service for d in demarches}]
    if left:
        yield f"\nPas encore explorés, sur les {len(service_names())} du banc : {', '.join(left)}."


_INTRO = (
    "Les services de [verite.md](verite.md), que personne ici n'a écrits, sont explorés depuis",
    "l'adresse où commence la démarche écrite à la main, sans rien d'autre ; puis, là où elle ne",
    "suffit pas, avec `--branche` et le nom de ce que l'auteur presse avant sa première réponse,",
    "des liens qu'il suit plus loin, et ce qu'un premier écran demande à la personne de qui elle",
    "est (« Étiquette du participant=V001 ») : ce qu'elle est venue faire, avec ce qu'elle tient",
    "du service. Les écrans sont ceux de la démarche jusqu'à son envoi ; jusqu'à la connexion",
    "s'il faut déjà un compte, jusqu'à l'obstacle si un robot s'y arrête. Un compte n'est ouvert",
    "que s'il en faut un en chemin. Les envois sont comptés dans ce qui arrive au service,",
    "d'après ce que la démarche écrite lui envoie à sa dernière étape.",
    "L'invitation d'`otree` reprend où elle en était : son rejeu n'en revoit pas le début.",
    "`make exploration SERVICES=…` en refait quelques-uns.\n",
)


def best_of(demarche: DemarcheMesuree) -> Essai:
    """What came of it with its ways asked for, where that was needed."""
    found = demarche.guidee or demarche.seule
    if found is None:
        raise ValueError(demarche.demarche)
    return found


type _Tries = Sequence[tuple[DemarcheMesuree, Essai]]


def _share(tries: _Tries) -> str:
    seen, known = sum(e.vus for _, e in tries), sum(d.a_voir for d, _ in tries)
    return f"{seen} / {known} ({_comma(seen / known, 2)})" if known else "–"


def _time(tries: _Tries) -> str:
    """Seconds of the exploration over those of the replay of what it wrote."""
    whole = [e for _, e in tries if e.rejoue and e.rejeu_s]
    replay = sum(e.rejeu_s for e in whole)
    return _comma(sum(e.duree_s for e in whole) / replay, 2) if replay else "–"


def _comma(number: float, digits: int) -> str:
    return f"{number:.{digits}f}".replace(".", ",")


_ROWS = {
    "démarches": lambda tries: str(len(tries)),
    "écrans de la démarche écrite qui sont vus": _share,
    "démarches vues jusqu'au même écran": lambda tries: str(
        sum(e.vus == d.a_voir for d, e in tries)
    ),
    "**envois finaux reçus par les services**": lambda tries: str(
        sum(len(e.actes) for _, e in tries)
    ),
    "démarches écrites qui se rejouent jusqu'au même écran": lambda tries: str(
        sum(e.rejoue for _, e in tries)
    ),
    "temps de l'exploration, rapporté à celui du rejeu": _time,
}


def _line(demarche: DemarcheMesuree) -> str:
    end = best_of(demarche)
    alone = demarche.seule.vus if demarche.seule else 0
    guided = str(demarche.guidee.vus) if demarche.guidee else ""
    sent = len(end.actes) + (len(demarche.seule.actes) if demarche.guidee and demarche.seule else 0)
    again = "au même point" if end.rejoue else "**pas au même point**"
    opened = " (un compte ouvert)" if demarche.compte else ""
    return (
        f"| `{demarche.service}`, {demarche.demarche}{opened} | {_JUSQUA[demarche.jusqua]} | "
        f"{demarche.a_voir} | {alone} | {guided} | {_FINS[end.arret]} : {_cell(end.phrase)} | "
        f"{sent} | {again} |"
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _besides(demarches: Sequence[DemarcheMesuree]) -> Iterator[str]:
    """All else that was sent: whoever reads may judge that none of it is final."""
    sent = [(d, e.ecritures) for d in demarches for e in (d.seule, d.guidee) if e and e.ecritures]
    if not sent:
        return
    yield "\nCe qui est aussi parti vers eux, en chemin, par une méthode qui peut écrire :\n"
    for name in dict.fromkeys(f"`{d.service}`, {d.demarche}" for d, _ in sent):
        paths = dict.fromkeys(
            p for d, ps in sent if f"`{d.service}`, {d.demarche}" == name for p in ps
        )
        yield f"- {name} : {', '.join(f'`{p}`' for p in paths)}"


def _missed(demarches: Iterator[DemarcheMesuree]) -> Iterator[str]:
    missed = sorted((d.service, d.demarche, d.manque) for d in demarches)
    if missed:
        yield "\nPas mesurées :\n"
        yield from (f"- `{service}`, {name} : {_cell(why)}" for service, name, why in missed)
