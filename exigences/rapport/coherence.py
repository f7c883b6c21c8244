"""Finds what a report says twice and not alike: none may leave with a contradiction.

Reads one `Rapport` and nothing else, so that any report may be checked, an old one too.
"""

import re
from collections.abc import Callable, Iterator
from itertools import chain

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.facts.prealable import EtatPrealable
from exigences.model.parcours.parcours import Fin
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.model.rapport.sosies import EtatSosie, SosieRapport
from exigences.rapport.envois import EN_PARTIE, NIENT
from exigences.rapport.prealables import DITES_PAR

AU_CLAVIER = "le clavier seul"
"""How a person who uses no mouse is told."""
_CLAVIER = ("clavier", "prise-de-focus-invisible")
_FIL, _ECRANS_A_PASSER = "reperage-sans-fil-d-etapes", "nombre-d-ecrans"
_A_REMPLIR = "commence à un écran à remplir"
_JUSQU_AU_BOUT = "va jusqu'au bout"
_ECRANS = re.compile(r"\b(\d+)[ \u00a0\u202f]écrans\b")
_TAPE = re.compile(r"Écris «")
"""How a gesture begins that gives the robot's words for an answer."""
DU_TRAFIC = ("debit", "sites-tiers")
"""Demands that are absent only where all that left was seen."""
_AUTRES = ("papier-absent", "guichet-absent", "telephone-absent", "voie-unique-numerique")


def contradictions(rapport: Rapport) -> tuple[str, ...]:
    """Return each contradiction as a sentence in French; none in a sound report."""
    return tuple(chain.from_iterable(rule(rapport) for rule in _RULES))


def _screens(rapport: Rapport) -> Iterator[str]:
    numbers = [ecran.numero for ecran in rapport.ecrans]
    if rapport.cout.ecrans != len(numbers):
        yield f"{rapport.cout.ecrans} écrans comptés, et {len(numbers)} montrés."
    named: dict[str, set[int | None]] = {
        "le journal": {e.ecran for e in rapport.journal},
        "ce qui n'a pas été vu": {n.ecran for n in rapport.non_vu},
        "les preuves": {p.ecran for c in rapport.constats for p in c.preuves},
        "la matrice": {ligne.ecran for ligne in rapport.matrice},
        "l'entonnoir": {etage.ecran for etage in rapport.population.entonnoir},
        "les sosies": {e.ecran for s in rapport.sosies for e in s.empechements},
    }
    for place, found in named.items():
        if unknown := sorted(n for n in found if n is not None and n not in numbers):
            yield f"L'écran {unknown[0]}, que nomme la partie « {place} », n'est pas montré."
    for text in _sentences(rapport):
        for told in _ECRANS.finditer(text):
            if int(told[1]) > len(numbers):
                yield f"« {told[0]} », et {len(numbers)} sont montrés : {text}"


def _sentences(rapport: Rapport) -> Iterator[str]:
    """What the program itself says, and not what it quotes."""
    yield from (rapport.alternative.phrase, rapport.duree, rapport.score.phrase)
    yield from (rapport.population.phrase, rapport.prealables.phrase, rapport.reseau.phrase)
    yield from (n.pourquoi for n in rapport.non_vu)
    yield from (c.message for c in rapport.constats)


def _counts(rapport: Rapport) -> Iterator[str]:
    """A demand that counts what the costs count too is never of more."""
    cout = rapport.cout
    least = cout.champs if cout.champs_au_moins is None else cout.champs_au_moins
    for constat in rapport.constats:
        sure = constat.verdict is Verdict.CONSTATE
        counted = {
            "nombre-d-ecrans": cout.a_passer,
            "nombre-de-champs": least if sure else cout.champs,
            "nombre-de-gestes": cout.gestes,
        }
        most = counted.get(constat.exigence)
        if most is not None and constat.mesure is not None and constat.mesure > most:
            yield f"« {constat.titre} » en compte {constat.mesure:g}, et le coût {most}."


def _answers(rapport: Rapport) -> Iterator[str]:
    for ecran in rapport.ecrans:
        for geste in ecran.gestes:
            if _TAPE.match(geste.texte):
                yield f"Ce que le robot a tapé est donné pour réponse : {geste.texte}"


def _first_screen(rapport: Rapport) -> Iterator[str]:
    if _A_REMPLIR in rapport.prealables.phrase and rapport.ecrans and not rapport.ecrans[0].champs:
        yield f"Le parcours {_A_REMPLIR}, et rien n'est à remplir sur le premier."


def _steps(rapport: Rapport) -> Iterator[str]:
    fin = rapport.fin
    if fin.etapes_faites > fin.etapes_prevues:
        yield f"{fin.etapes_faites} étapes faites, pour {fin.etapes_prevues} prévues."
    after = [n.quoi for n in rapport.non_vu if n.quoi.startswith("Ce qui vient après")]
    if fin.complet and after:
        yield f"La démarche a été suivie en entier, et « {after[0]} » n'a pas été vu."


def _sendings(rapport: Rapport) -> Iterator[str]:
    if rapport.fin.etat is Fin.AVANT_ENVOI and rapport.reseau.issue == "fait":
        yield "Le robot s'est arrêté avant l'envoi, et la demande a été déposée."


def _blind(rapport: Rapport) -> Iterator[str]:
    """A report whose traffic was seen in part neither denies a sending, nor is told whole."""
    reseau = rapport.reseau
    if not reseau.angle_mort:
        return
    listed = reseau.angle_mort in {n.pourquoi for n in rapport.non_vu}
    if EN_PARTIE not in reseau.phrase or not listed:
        yield f"{EN_PARTIE}, et le rapport ne le dit pas."
    if reseau.issue == "rien":
        yield f"{EN_PARTIE}, et rien ne serait parti."
    for text in (reseau.phrase, *reseau.precisions, rapport.fin.phrase):
        if any(denial in text.casefold() for denial in NIENT):
            yield f"{EN_PARTIE}, et un envoi est nié : {text}"
    for constat in rapport.constats:
        if constat.exigence in DU_TRAFIC and constat.verdict is Verdict.NON_CONSTATE:
            yield f"{EN_PARTIE}, et « {constat.titre} » est écarté."
    if not rapport.score.partielle:
        yield f"{EN_PARTIE}, et la note se dit entière."


def _score(rapport: Rapport) -> Iterator[str]:
    score = rapport.score
    if not score.bas <= score.global_ <= max(score.haut, score.si_confirme):
        yield f"Le score {score.global_} est hors de son intervalle."
    if score.si_confirme < score.global_:
        yield "Le score baisserait si ce qui reste à vérifier se confirmait."
    if score.si_annonce is not None and score.si_annonce > score.global_:
        yield "Le score monterait si ce qui peut se préparer était annoncé."
    if score.note and score.global_ > score.seuils.get(score.note, 100):
        yield f"Le score {score.global_} est au-dessus de la note {score.note}."
    reached = rapport.fin.complet and rapport.fin.etat is Fin.AVANT_ENVOI
    if reached and score.partielle and not rapport.reseau.angle_mort:
        yield "Le geste final a été atteint, et la note dit que non."
    if not rapport.fin.complet and not score.partielle:
        yield "Le robot n'est pas allé au bout, et la note se dit entière."


def _announcements(rapport: Rapport) -> Iterator[str]:
    by_id = {c.exigence: c for c in rapport.constats}
    for constat in rapport.constats:
        if constat.annonce is Annonce.JAMAIS and constat.annonce_preuve is not None:
            yield f"« {constat.titre} » : jamais annoncé, et annoncé là même."
    for point in rapport.prealables.points:
        told = by_id.get(DITES_PAR.get(point.point, ""))
        if told is None or told.verdict is not Verdict.CONSTATE:
            continue
        if point.etat is EtatPrealable.TROUVE and _silent(told):
            yield f"« {told.titre} » : jamais annoncé, et « {point.titre} » est donné."
        if point.etat is EtatPrealable.ABSENT and told.annonce is Annonce.PREALABLE:
            yield f"« {told.titre} » : annoncé d'avance, et « {point.titre} » n'est pas trouvé."
    steps, screens = by_id.get(_FIL), by_id.get(_ECRANS_A_PASSER)
    if steps and screens and steps.verdict is Verdict.NON_CONSTATE and _silent(screens):
        yield f"« {screens.titre} » : jamais annoncé, et les étapes sont montrées."


def _silent(constat: ConstatRapport) -> bool:
    return constat.verdict is Verdict.CONSTATE and constat.annonce is Annonce.JAMAIS


def _proofs(rapport: Rapport) -> Iterator[str]:
    seen: set[str] = set()
    for constat in rapport.constats:
        if constat.exigence in seen:
            yield f"« {constat.titre} » est jugé deux fois."
        seen.add(constat.exigence)
        if constat.verdict is Verdict.NON_CONSTATE and constat.preuves:
            yield f"« {constat.titre} » : non constaté, avec une preuve."


def _carried(rapport: Rapport) -> Iterator[str]:
    found = {c.exigence: c for c in rapport.constats if c.verdict is Verdict.CONSTATE}
    for constat in found.values():
        if not constat.portee_par:
            continue
        carrier = found.get(constat.portee_par)
        if carrier is None or carrier.portee_par or carrier.categorie is not constat.categorie:
            yield f"« {constat.titre} » est rangé sous une demande qui n'est pas montrée."


def _other_ways(rapport: Rapport) -> Iterator[str]:
    if rapport.alternative.niveau is not NiveauAlternative.EQUIVALENT_COMPLET:
        return
    if rapport.population.dehors.haut:
        yield "Des personnes sont laissées dehors, et toute la démarche peut se faire autrement."
    for constat in rapport.constats:
        if constat.exigence == "voie-unique-numerique" and constat.verdict is Verdict.CONSTATE:
            yield f"« {constat.titre} », et toute la démarche peut se faire autrement."
    absent = [c for c in rapport.constats if c.exigence in _AUTRES[:3]]
    if len(absent) == 3 and all(c.verdict is Verdict.CONSTATE for c in absent):
        yield "Ni papier, ni guichet, ni téléphone, et toute la démarche peut se faire autrement."


def _people(rapport: Rapport) -> Iterator[str]:
    for sosie in rapport.sosies:
        whole = sosie.phrase.startswith(_JUSQU_AU_BOUT)
        if whole and sosie.etat is EtatSosie.BLOQUE:
            yield f"{sosie.sosie} est à la fois jusqu'au bout et sans pouvoir continuer."
        if whole and sosie.echec:
            yield f"{sosie.sosie} {_JUSQU_AU_BOUT}, et son rejeu s'est arrêté en route."
        if sosie.etat is EtatSosie.PASSE and sosie.empechements:
            yield f"{sosie.sosie} passe, avec un empêchement."
        if whole and _keyboard_unjudged(rapport, sosie):
            yield f"{sosie.sosie} {_JUSQU_AU_BOUT} au clavier seul, et le clavier n'est pas jugé."
        if sosie.etat is EtatSosie.BLOQUE:
            yield from _after_the_stop(rapport, sosie)


def _keyboard_unjudged(rapport: Rapport, sosie: SosieRapport) -> bool:
    return (
        sosie.rejoue
        and AU_CLAVIER in sosie.conditions
        and any(c.exigence in _CLAVIER and c.verdict is Verdict.NON_TESTE for c in rapport.constats)
    )


def _after_the_stop(rapport: Rapport, sosie: SosieRapport) -> Iterator[str]:
    for ligne in rapport.matrice:
        past = sosie.ecran is not None and ligne.ecran > sosie.ecran
        for case in ligne.cases:
            went_on = case.etat not in (EtatSosie.NON_VU, EtatSosie.NON_TESTE)
            if past and case.scenario == sosie.scenario and went_on:
                yield f"{sosie.sosie} est à l'écran {ligne.ecran} après son arrêt."


_RULES: tuple[Callable[[Rapport], Iterator[str]], ...] = (
    _screens,
    _counts,
    _answers,
    _first_screen,
    _steps,
    _sendings,
    _blind,
    _score,
    _announcements,
    _proofs,
    _carried,
    _other_ways,
    _people,
)
