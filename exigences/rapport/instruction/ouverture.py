"""What the double is told before the first screen: what for, where, with what, with whom."""

from collections.abc import Iterator

from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.procedure.procedure import Periodicite, Sequence
from exigences.model.rapport.instruction import Enumeration, Partie
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.releve import ChampReleve
from exigences.model.rapport.sosies import SosieRapport
from exigences.rapport import francais
from exigences.rapport.instruction.aides import go_to, other_way, people
from exigences.rapport.instruction.champs import counted
from exigences.rapport.instruction.dire import (
    announced,
    cite,
    cite_phrase,
    close,
    demand,
    listed,
    number,
    part,
    sentence_of,
)
from exigences.rapport.instruction.personne import outcome, situation
from exigences.rapport.instruction.prealables import prior, quoted, unopened
from exigences.rapport.lecture import Lecture

EUROS_A_DIRE = 1.0
"""From how many euros on the cost is worth telling before one begins."""
_VENIR = {
    Sequence.INFORMATION: "Tu viens te renseigner sur un droit",
    Sequence.SIMULATION: "Tu viens calculer ce qu'un droit peut te donner",
    Sequence.DEMANDE: "Tu viens demander un droit",
    Sequence.SUIVI: "Tu viens voir où en est un droit que tu as demandé",
    Sequence.RENDEZ_VOUS: "Tu viens prendre rendez-vous au sujet d'un droit",
    Sequence.DECLARATION: "Tu viens faire une déclaration, pour un droit",
    Sequence.ECHANGE: "Tu viens écrire au service au sujet d'un droit",
    Sequence.TELECHARGEMENT: "Tu viens chercher un document, pour un droit",
}
REFAIRE = {
    Periodicite.UNIQUE: "C'est à faire une seule fois.",
    Periodicite.MENSUELLE: "Il faudra recommencer chaque mois.",
    Periodicite.TRIMESTRIELLE: "Il faudra recommencer tous les trois mois.",
    Periodicite.SEMESTRIELLE: "Il faudra recommencer tous les six mois.",
    Periodicite.ANNUELLE: "Il faudra recommencer chaque année.",
    Periodicite.PLURIANNUELLE: "Il faudra recommencer dans quelques années.",
}
_GROUPES = (
    ((Categorie.EQUIPEMENT,), "Du matériel :"),
    ((Categorie.IDENTITE,), "De quoi dire qui tu es :"),
    ((Categorie.PIECES,), "Des papiers, et de quoi les envoyer :"),
)
_DEMAIN = (
    "Demain, tu prends ma place et tu fais cette démarche. Personne ne doit voir la différence. "
    "Voici tout ce qu'il te faut avoir, savoir et faire. Si quelqu'un d'autre la fait, tu peux lui "
    "lire ce texte au téléphone, écran par écran."
)


def preamble(rapport: Rapport, person: SosieRapport | None) -> tuple[str, ...]:
    """Say whom this speaks to and where it comes from."""
    fictive = " Ce service est imaginaire : il sert d'exemple." if rapport.procedure.fictive else ""
    origin = (
        f"Tout vient de ce qu'un robot a lu le {francais.date(rapport.date)}, à la place de "
        f"{situation(rapport, person)}{fictive}"
    )
    return _DEMAIN, origin, *outcome(rapport, person)


def opening(lecture: Lecture) -> Partie:
    """All that is better known before one begins."""
    rapport = lecture.rapport
    return Partie(
        titre="Avant de commencer",
        parties=(
            *part("Ce que tu viens chercher", _purpose(rapport), _fees(rapport)),
            *part("Où cela se passe, et pour combien de temps", *_place_and_time(lecture)),
            *part("Ce qu'il te faut à côté de toi", *_beside(lecture)),
            *part("Qui appeler, et quand", *people(rapport)),
            *part("L'autre façon de faire", *other_way(rapport)),
        ),
    )


def asked(rapport: Rapport) -> list[ChampReleve]:
    """Every field that the procedure asks to fill."""
    return [c for e in rapport.ecrans for c in e.releve.champs if not c.facultatif]


def papers(rapport: Rapport) -> list[str]:
    """The files to join, in the words of the pages."""
    return [
        f"{cite(c.libelle or 'un fichier')}, à l'écran {e.numero}."
        for e in rapport.ecrans
        for c in e.releve.champs
        if c.nature is Nature.FICHIER and not c.facultatif
    ]


def _purpose(rapport: Rapport) -> str:
    procedure = rapport.procedure
    return (
        f"{_VENIR[procedure.sequence]} : {cite(procedure.droit)}. Tu t'adresses à ce service : "
        f"{close(procedure.organisme)} {REFAIRE[procedure.periodicite]}"
    )


def _fees(rapport: Rapport) -> str:
    if said := quoted(rapport, PointPrealable.FRAIS):
        return f"Sur ce que cela coûte, le service dit : {said}."
    if link := unopened(rapport, PointPrealable.FRAIS):
        return f"Ce que cela coûte est peut-être dit derrière le lien {link}."
    found = prior(rapport, PointPrealable.FRAIS)
    if found is not None and found.etat is EtatPrealable.ABSENT:
        return "Les écrans vus ne disent pas si c'est gratuit."
    return ""


def _to_give(rapport: Rapport) -> str:
    """How many fields there are to fill, as the cost counts them; '' where there are none."""
    shown, most = asked(rapport), rapport.cout.champs
    least = rapport.cout.champs_au_moins
    if least is not None and least < most:
        some = f"de {least} à " if least else "jusqu'à "
        return f", {some}{number(most, 'champ')} à remplir"
    total = counted(shown) if least is None or len(shown) == most else ""
    total = total or (number(most, "réponse", feminin=True) if most else "")
    return f", {total} à donner" if total else ""


def _place_and_time(lecture: Lecture) -> Iterator[str]:
    rapport = lecture.rapport
    yield f"Cela se passe sur internet, à cette adresse : {rapport.procedure.depart}"
    seen = "" if rapport.fin.complet else "au moins "
    yield (
        f"Il y a {seen}{number(rapport.cout.a_passer, 'écran')} à passer{_to_give(rapport)}, et "
        f"{number(rapport.cout.mots, 'mot')} à lire."
    )
    if rapport.duree:
        yield f"Sur le temps qu'il faut, le service dit : {cite_phrase(rapport.duree)}"
    elif _found(lecture, "duree-non-annoncee"):
        yield "Les écrans vus ne disent pas combien de temps il faut : garde du temps devant toi."
    part_seen = "" if rapport.fin.complet else ", pour ce qui a été vu,"
    yield (
        f"Compte{part_seen} {rapport.cout.temps.phrase} : c'est une estimation, de la personne la "
        "plus rapide à la plus lente."
    )
    if rapport.cout.argent.etendue.haut >= EUROS_A_DIRE:
        yield f"En données, en appels et en frais, compte {rapport.cout.argent.phrase}."
    for exigence in ("seance-unique", "session-limitee"):
        if _found(lecture, exigence):
            constat = lecture.constats[exigence]
            yield f"{demand(constat)} {sentence_of(constat, None, set())}".strip()


def _found(lecture: Lecture, exigence: str) -> bool:
    constat = lecture.constats.get(exigence)
    return constat is not None and constat.verdict is Verdict.CONSTATE


def _beside(lecture: Lecture) -> Iterator[str | Enumeration]:
    rapport = lecture.rapport
    had = lecture.a_reunir
    grouped = [c for groupe, _ in _GROUPES for c in groupe]
    groups = (*_GROUPES, (tuple(c for c in Categorie if c not in grouped), "Et aussi :"))
    for categories, amorce in groups:
        yield from listed(
            amorce,
            (
                " ".join(
                    filter(None, (demand(c), announced(c.annonce), go_to(rapport, c.exigence)))
                )
                for c in had
                if c.categorie in categories
            ),
        )
    if not had and not papers(rapport):
        yield "Les écrans vus ne demandent ni matériel particulier, ni compte, ni papier."
    yield from listed("Les fichiers à joindre, dans les mots de la page :", papers(rapport))
    if _found(lecture, "pieces-annoncees-tard"):
        yield lecture.constats["pieces-annoncees-tard"].instruction
    yield from listed("Les nombres et les numéros à retrouver :", _figures(rapport))


def _figures(rapport: Rapport) -> Iterator[str]:
    """Fields that a person answers with a figure that they have to look for."""
    for ecran in rapport.ecrans:
        champs = ecran.releve.champs
        typed = {g.champ for g in ecran.gestes if any(x.isdigit() for x in g.reponse)}
        for rank, champ in enumerate(champs):
            text = champ.nature is Nature.AUTRE and champ.type not in ("select", "radio")
            figure = text and rank in typed
            if champ.libelle and (champ.nature is Nature.IDENTIFIANT_ADMINISTRATIF or figure):
                yield f"{cite(champ.libelle)}, à l'écran {ecran.numero}."
