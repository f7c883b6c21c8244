"""Draws `docs/verite.md`: what the program says of whole services, and how much of it is so."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from outils.justesse.tables import interval, number
from outils.verite.archives import Dossier
from outils.verite.documents import (
    SERVICES,
    Avis,
    Demarche,
    Dit,
    Passage,
    Service,
    VraieDemande,
    service_names,
)
from outils.verite.jugement import (
    Compte,
    Jugements,
    Sort,
    count,
    fates,
    not_right,
    people_of,
    to_judge,
)
from outils.verite.manques import by_exigence
from outils.verite.questions import questions, questions_table

_HEAD = """\
# Ce que le programme dit de services entiers

Page écrite par `make verite`, puis `make docs` : ne la changez pas à la main.

Ces services n'ont pas été écrits ici. Chacun est installé depuis PyPI (verrou avec empreintes) ou
Debian (version notée), servi sur cette machine, et parcouru par plusieurs personnes imaginaires.
Avant que l'outil n'y passe, quelqu'un l'a parcouru à la main et a écrit ce qu'il demande vraiment
(`verite/*/demandes.yaml`). Chaque phrase des rapports est ensuite jugée par d'autres yeux, une à
une, avec sa raison (`verite/*/jugements.yaml`) : juste, fausse, ou injuste (vraie, mais reprochée
à tort). Une même phrase dans les rapports de deux personnes compte deux fois. Là où il est écrit
« envoi fait », le rejeu va jusqu'au dernier geste ; ailleurs, il s'arrête devant.

Le **premier passage** est gardé tel quel : c'est ce qu'un service jamais rencontré aurait reçu.
« Aujourd'hui » est le dernier passage, ou sa relecture (`python -m outils.verite --relire` juge de
nouveau les mêmes rejeux, sans rouvrir le service : ce que le rejeu a changé n'y compte pas). Les
intervalles (95 %) sont de Wilson (1927).
"""

_TABLE = (
    "| service | version | rapports | dites | justes | fausses | injustes | à juger | part | |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | :---: |",
)
_TITLES = {
    Dit.CONSTATE: "Ce qui est constaté",
    Dit.JAMAIS_ANNONCE: "« Jamais annoncé »",
}
_RECALL = (
    "| service | demandes vraies | trouvées | en question | non testées | manquées | rappel | |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | :---: |",
)

_MEANS = (
    "Chaque demande compte une fois par personne concernée. En question : à vérifier. "
    "Non testée : le rejeu s'est arrêté (un captcha, un refus) avant qu'elle puisse être jugée, "
    "et le rapport le dit. Une exigence ajoutée au catalogue depuis un premier passage y compte "
    "comme manquée.\n"
)
_UNFOUND = {
    Sort.MANQUEE: "",
    Sort.DEMANDEE: " (posée en question)",
    Sort.NON_TESTEE: " (dite non testée)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceLu:
    """A service of the bench, and all that is known of it."""

    nom: str
    service: Service
    premiers: Sequence[Passage]
    derniers: Sequence[Passage]
    jugements: Jugements
    demandes: Sequence[VraieDemande]


def read_all() -> tuple[ServiceLu, ...]:
    """Read the services of the bench; raise VeriteError where one cannot be."""
    return tuple(_read(Dossier(name)) for name in service_names())


def _read(dossier: Dossier) -> ServiceLu:
    return ServiceLu(
        nom=dossier.chemin.name,
        service=dossier.service(),
        premiers=dossier.premiers(),
        derniers=dossier.derniers(),
        jugements=dossier.jugements(),
        demandes=dossier.demandes(),
    )


def truth_page(services: Sequence[ServiceLu]) -> str:
    """Return the page, in Markdown."""
    counted = [one for one in services if one.service.compte]
    shown = [one for one in services if not one.service.compte]
    parts = [_HEAD, _list(services)]
    for title, passages_of in (("Premier passage", _first), ("Aujourd'hui", _last)):
        parts.append(f"## {title}\n")
        parts.extend(_counts(counted, passages_of, dit) for dit in Dit)
        parts.append(_recall(counted, passages_of))
        asked = questions((passages_of(one), one.demandes) for one in counted)
        parts.append(questions_table(asked))
    known = (told for one in counted for told in _fates(one, one.derniers))
    parts.append(by_exigence(known, (said for one in counted for said in one.jugements.all())))
    if shown:
        parts.append("## Assemblés ici, donc montrés sans être comptés\n")
        parts.extend(_counts(shown, _last, dit) for dit in Dit)
    parts.append("## Ce qui se contredit aujourd'hui\n")
    parts.append(_contradictions(services))
    parts.append("## Ce qui n'est pas juste aujourd'hui\n")
    parts.extend(_wrong(one) for one in services)
    parts.append("## Les demandes vraies que les rapports ne disent pas\n")
    parts.extend(_missed(one) for one in services)
    parts.append(_taken_back(services))
    return "\n".join(part for part in parts if part)


def _first(one: ServiceLu) -> Sequence[Passage]:
    return one.premiers


def _last(one: ServiceLu) -> Sequence[Passage]:
    return one.derniers


def _list(services: Iterable[ServiceLu]) -> str:
    rows = ["| service | ce qu'on y fait | langue | démarches | premier passage |"]
    rows.append("| --- | --- | --- | --- | --- |")
    for one in services:
        made = ", ".join(map(_made, one.service.demarches))
        days = sorted({f"{p.date}, `{p.commit}`" for p in one.premiers})
        rows.append(
            f"| {one.service.nom} | {one.service.quoi} | {one.service.langue} | {made} | "
            f"{' ; '.join(days) or 'pas encore'} |"
        )
    return "\n".join(rows) + "\n"


def _made(demarche: Demarche) -> str:
    """A journey, who makes it, and whether its last act is done."""
    end = " ; envoi fait" if demarche.envoi else ""
    return f"{demarche.demarche} ({', '.join(demarche.sosies)}{end})"


def _counts(
    services: Sequence[ServiceLu], passages_of: Callable[[ServiceLu], Sequence[Passage]], dit: Dit
) -> str:
    rows, total = [f"### {_TITLES[dit]}\n", *_TABLE], Compte()
    passages = 0
    for one in services:
        said = passages_of(one)
        counted = count(said, one.jugements, dit)
        versions = ", ".join(sorted({p.version for p in said})) or "—"
        rows.append(_row(one.service.nom, versions, len(said), counted))
        total, passages = total + counted, passages + len(said)
    rows.append(_row("**en tout**", "", passages, total))
    return "\n".join(rows) + "\n"


def _row(name: str, versions: str, passages: int, counted: Compte) -> str:
    judged = counted.juges
    share = number(counted.juste / judged) if judged else "—"
    cells = (
        name,
        versions,
        str(passages),
        str(judged + counted.a_juger),
        str(counted.juste),
        str(counted.faux),
        str(counted.injuste),
        str(counted.a_juger),
        share,
        interval(counted.juste, judged) if judged else "—",
    )
    return f"| {' | '.join(cells)} |"


def _fates(
    one: ServiceLu, passages: Sequence[Passage]
) -> Iterator[tuple[VraieDemande, Mapping[str, Sort]]]:
    people = people_of(one.service.demarches)
    for demande in one.demandes:
        if not demande.retiree:
            yield demande, fates(demande, passages, people)


def _recall(
    services: Sequence[ServiceLu], passages_of: Callable[[ServiceLu], Sequence[Passage]]
) -> str:
    rows = [
        "### Rappel des demandes vraies\n",
        _MEANS,
        *_RECALL,
    ]
    total: list[Sort] = []
    for one in services:
        if not passages_of(one):
            continue
        known = [s for _, told in _fates(one, passages_of(one)) for s in told.values()]
        rows.append(_recall_row(one.service.nom, known))
        total.extend(known)
    rows.append(_recall_row("**en tout**", total))
    return "\n".join(rows) + "\n"


def _recall_row(name: str, known: Sequence[Sort]) -> str:
    found, number_of = known.count(Sort.TROUVEE), len(known)
    share = number(found / number_of) if known else "—"
    others = (Sort.DEMANDEE, Sort.NON_TESTEE, Sort.MANQUEE)
    counts = " | ".join(str(known.count(sort)) for sort in others)
    bounds = interval(found, number_of) if known else "—"
    return f"| {name} | {number_of} | {found} | {counts} | {share} | {bounds} |"


def _contradictions(services: Sequence[ServiceLu]) -> str:
    rows = [
        f"- {one.service.nom}, {passage.demarche}, {passage.sosie} : {sentence}"
        for one in services
        for passage in one.derniers
        for sentence in passage.contradictions
    ]
    reports = sum(len(one.derniers) for one in services)
    return "\n".join(rows or [f"Rien, dans {reports} rapports."]) + "\n"


def _wrong(one: ServiceLu) -> str:
    rows = [f"### {one.service.nom}\n"]
    for said, judged in not_right(one.derniers, one.jugements):
        word = "Faux" if judged.verdict is Avis.FAUX else "Injuste"
        rows.append(
            f"- **{word}**, `{said.identite.exigence}`{_never(said.identite.dit)} "
            f"({said.identite.demarche}, {', '.join(said.sosies)}) : {judged.raison}"
        )
    left = len(to_judge(one.derniers, one.jugements))
    if left:
        rows.append(f"- Encore à juger : {left}.")
    return "\n".join(rows) + "\n" if len(rows) > 1 else ""


def _never(dit: Dit) -> str:
    return ", dite « jamais annoncée »" if dit is Dit.JAMAIS_ANNONCE else ""


def _missed(one: ServiceLu) -> str:
    if not one.derniers:
        return ""
    rows = [f"### {one.service.nom}\n"]
    for demande, told in _fates(one, one.derniers):
        for known, words in _UNFOUND.items():
            people = [sosie for sosie, sort in told.items() if sort is known]
            if people:
                entry = demande.nom
                rows.append(
                    f"- {entry}{words}, {demande.demarche} ({', '.join(people)}), "
                    f"{demande.ecran} : {demande.phrase}"
                )
    return "\n".join(rows) + "\n" if len(rows) > 1 else ""


def _taken_back(services: Iterable[ServiceLu]) -> str:
    """What was listed as a demand, and is none by a rule that was written since."""
    rows = [
        f"- {one.service.nom}, {demande.demarche}, `{demande.exigence}` : {demande.phrase} "
        f"{demande.retiree}"
        for one in services
        for demande in one.demandes
        if demande.retiree
    ]
    title = "## Retirées, par une règle écrite depuis : ni comptées, ni manquées\n"
    return "\n".join((title, *rows)) + "\n" if rows else ""


def page() -> str:
    """Return the page of the services that the repository holds."""
    return truth_page(read_all()) if SERVICES.is_dir() else _HEAD
