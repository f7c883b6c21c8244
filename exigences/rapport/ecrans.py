"""The instruction to the double, screen by screen: what to have, to know and to do."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from exigences.facts.demandes.quantites import count_words, required
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Constat, Mode, Verdict
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.rapport.rapport import Consigne, EcranRapport, Geste
from exigences.model.rapport.releve import ChampReleve, Releve
from exigences.rapport.autrui import distinct, kinds
from exigences.rapport.langue import accorde, combien, entre_guillemets, enumere
from exigences.rapport.plan import Plan
from exigences.rapport.releve import build_releves
from exigences.rapport.reperes import Vue
from exigences.rapport.titres import LONGUEUR

NOTHING = "Rien n'est à remplir ici."
MOTS_A_DIRE = 150
"""From how many words on the sentence of a screen says how long the reading is."""


def build_screens(
    faits: ParcoursFacts,
    plan: Plan,
    constats: Sequence[Constat],
    vues: Mapping[int, Vue],
    gestes: Mapping[int, tuple[Geste, ...]],
) -> tuple[EcranRapport, ...]:
    """Describe each screen; `constats` are in the order of the report."""
    asked = first_asked(constats, plan)
    return tuple(
        _screen(numero, faits, plan, vues[numero], asked.get(numero, ()), gestes, releve)
        for numero, releve in enumerate(build_releves(faits, plan), 1)
    )


def capture_name(numero: int) -> str:
    """Key of the screenshot of a screen."""
    return f"ecran-{numero}"


def first_asked(constats: Iterable[Constat], plan: Plan) -> Mapping[int, Sequence[Constat]]:
    """The demands that a person meets for the first time on each screen, by its number."""
    asked: dict[int, list[Constat]] = {}
    for constat in constats:
        if constat.verdict is Verdict.CONSTATE:
            asked.setdefault(plan.first_screen(constat), []).append(constat)
    return asked


def _screen(
    numero: int,
    faits: ParcoursFacts,
    plan: Plan,
    vue: Vue,
    demandes: Sequence[Constat],
    gestes: Mapping[int, tuple[Geste, ...]],
    releve: Releve,
) -> EcranRapport:
    states = plan.ecrans[numero - 1]
    champs = plan.champs[numero - 1]
    mots = count_words(states)
    return EcranRapport(
        numero=numero,
        titre=plan.titres[numero - 1],
        url=states[-1].url,
        pages=tuple(p.indice for p in states),
        capture=None if vue.page is None else capture_name(numero),
        intro=introduction(numero, faits, plan, champs, releve.champs, mots),
        releve=releve,
        gestes=gestes.get(numero, ()),
        avoir=_instructions(demandes, Mode.AVOIR, vue),
        savoir=_instructions(demandes, Mode.SAVOIR, vue),
        faire=_instructions(demandes, Mode.FAIRE, vue),
        reperes=vue.reperes,
        champs=len(champs),
        mots=mots,
    )


def _instructions(demandes: Iterable[Constat], mode: Mode, vue: Vue) -> tuple[Consigne, ...]:
    return tuple(
        Consigne(
            texte=c.exigence.instruction,
            exigence=c.exigence.id,
            annonce=c.annonce,
            reperes=tuple(r.numero for r in vue.reperes if r.exigence == c.exigence.id),
        )
        for c in demandes
        if c.exigence.mode is mode
    )


def introduction(
    numero: int,
    faits: ParcoursFacts,
    plan: Plan,
    champs: Sequence[Champ],
    offerts: Sequence[ChampReleve],
    mots: int,
) -> str:
    """Say to the double what a screen is, who asks there and what is asked.

    `offerts` are its fields, with those that may be left empty.
    """
    title = entre_guillemets(plan.titres[numero - 1], LONGUEUR)
    host = plan.ecrans[numero - 1][-1].hote
    elsewhere = host != faits.pages[0].hote
    if numero == 1:
        first = f"Tu arrives sur la page {title}."
    elif elsewhere:
        first = f"La démarche se poursuit sur un autre site, {host} : page {title}."
    else:
        first = f"Tu passes à la page {title}."
    service = f"Le service ({faits.procedure.organisme})" if numero == 1 else "Le service"
    who = "Ce site" if elsewhere else service
    return " ".join((first, *_asking(who, champs, offerts), *_reading(mots)))


def _asking(who: str, champs: Sequence[Champ], offerts: Sequence[ChampReleve]) -> tuple[str, ...]:
    if not champs:
        return (nothing_due(offerts) if offerts else NOTHING,)
    needed = required(champs)
    shown = f", dont {combien(needed, 'obligatoire')}" if 0 < needed < len(champs) else ""
    asked = enumere(_asked(champs))
    plain = asked == combien(len(champs), "réponse") and not shown
    detail = "" if plain else f" ({combien(len(champs), 'champ')}{shown})"
    return (f"{who} te demande {asked}{detail}.",)


def nothing_due(offerts: Sequence[ChampReleve]) -> str:
    """Say that nothing is required where some fields are offered; a box may be, untold."""
    untold, free = sum(c.suppose for c in offerts), sum(not c.suppose for c in offerts)
    boxes = "la case" if untold == 1 else f"les {untold} cases"
    empty = f"{combien(free, 'champ peut', 'champs peuvent')} rester {accorde(free, 'vide')}"
    if not untold:
        return f"Rien n'est obligatoire ici : {empty}."
    also = f" ; {empty}" if free else ""
    can = accorde(untold, "peut", "peuvent")
    return f"Rien ne dit si {boxes} à cocher {can} rester {accorde(untold, 'vide')}{also}."


def _asked(champs: Iterable[Champ]) -> list[str]:
    """What the fields ask, kind by kind; the ones of no known kind are counted at the end."""
    plain = tuple(champs)
    files = sum(c.nature is Nature.FICHIER for c in plain)
    counts = Counter(kinds(c.nature, label_of(c), c.groupe) for c in plain)
    others = counts.pop(None, 0) - files
    known = distinct(words[count > 1] for words, count in counts.items() if words)
    if files:
        known.append(combien(files, "fichier à joindre", "fichiers à joindre"))
    if others:
        words = ("autre réponse", "autres réponses") if known else ("réponse", "réponses")
        known.append(combien(others, *words))
    return known


def _reading(mots: int) -> tuple[str, ...]:
    return (f"Il y a {combien(mots, 'mot')} à lire.",) if mots >= MOTS_A_DIRE else ()
