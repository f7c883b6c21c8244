"""What the double is told after the last screen, and what the robot did not see."""

from collections.abc import Iterator

from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.parcours.parcours import Fin
from exigences.model.rapport.instruction import Partie
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.instruction.dire import cite, close, listed, part
from exigences.rapport.instruction.prealables import prior, quoted, unopened
from exigences.rapport.langue import minuscule
from exigences.rapport.lecture import Lecture

_SUITES = (
    (
        PointPrealable.DELAIS,
        "Sur le délai, le service dit",
        "Le délai est peut-être dit",
        "Les écrans vus ne disent pas quand on te répondra : note la date de ton envoi.",
    ),
    (
        PointPrealable.SILENCE,
        "Si personne ne te répond, voici ce que le service en dit",
        "Ce que vaut une absence de réponse est peut-être dit",
        "Les écrans vus ne disent pas ce que vaut une absence de réponse.",
    ),
    (
        PointPrealable.RECOURS,
        "Si la réponse ne te convient pas, voici ce que le service en dit",
        "Ce que tu peux faire d'un refus est peut-être dit",
        "Les écrans vus ne disent pas ce que tu peux faire si on te refuse.",
    ),
)


def ending(lecture: Lecture) -> list[Partie]:
    """What one gets, what comes next, what was not seen."""
    rapport = lecture.rapport
    return [
        *part("Après le dernier écran", *_last(rapport), *_next(rapport)),
        *part(
            "Ce que le robot n'a pas vu",
            *listed(
                "Cette instruction ne dit rien de ceci :",
                (
                    f"{n.quoi}{f' (écran {n.ecran})' if n.ecran else ''}. {close(n.pourquoi)}"
                    for n in rapport.non_vu
                ),
            ),
            *listed("Et voici ce qu'un humain doit encore regarder :", _questions(lecture)),
        ),
    ]


def _last(rapport: Rapport) -> Iterator[str]:
    droit = cite(rapport.procedure.droit)
    match rapport.reseau.issue:
        case "fait":
            yield f"La demande est partie. Tu as demandé ce droit : {droit}."
        case "probable" | "peut_etre":
            yield f"Tu as demandé ce droit : {droit}. {rapport.reseau.phrase}"
        case _ if rapport.fin.complet or _begun_later(rapport):
            yield (
                f"Quand tu as fait le dernier geste, ta demande part : tu as demandé ce droit, "
                f"{droit}. Le robot, lui, s'est arrêté avant : il n'a pas vu l'écran qui vient "
                "ensuite. Garde une image ou une copie de cet écran : elle te servira de preuve."
            )
        case _:
            yield (
                f"Le robot n'est pas allé jusqu'au bout. {close(rapport.fin.phrase)} La suite "
                "n'est pas racontée ici."
            )


def _begun_later(rapport: Rapport) -> bool:
    """Whether it went to its end, and only what comes before signing in was not seen."""
    return rapport.fin.deja_identifie and rapport.fin.etat is Fin.AVANT_ENVOI


def _next(rapport: Rapport) -> Iterator[str]:
    for point, told, maybe, silent in _SUITES:
        found = prior(rapport, point)
        if words := quoted(rapport, point):
            yield f"{told} : {words}."
        elif link := unopened(rapport, point):
            yield f"{maybe} derrière le lien {link} ; le robot ne l'a pas suivi."
        elif found is not None and found.etat is EtatPrealable.ABSENT:
            yield silent


def _questions(lecture: Lecture) -> Iterator[str]:
    for constat in lecture.questions_d_abord:
        for question in dict.fromkeys(p.question for p in constat.preuves if p.question):
            preuve = next(p for p in constat.preuves if p.question == question)
            words = preuve.extrait
            shown = f", {cite(words, 120)}" if words and not words.startswith("<") else ""
            yield f"À l'{preuve.ou}{shown} : {minuscule(question)}"
    if others := lecture.questions_ensuite:
        yield (
            f"Les {len(others)} autres questions changeraient moins le score : le rapport les "
            "donne sous « À vérifier par une personne »."
        )
