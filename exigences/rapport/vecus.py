"""What each person lives, in words, and the matrix of screens and persons."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from exigences.facts.page.lecture import until_sending
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.scenario import Scenario
from exigences.model.rapport.sosies import (
    CaseMatrice,
    EmpechementRapport,
    EtatSosie,
    LigneMatrice,
    SosieRapport,
)
from exigences.model.score.vecu import Empechement, Vecu
from exigences.rapport.ecoute import heard_screens
from exigences.rapport.langue import enumere, nombre, plages
from exigences.rapport.masque import Masque

_SUITE = re.compile(", (?:et|que) cette personne ")
"""Where, in what is said of a demand, begins what the person lacks."""
_MONTRES = 2
"""How many demands a cell of the matrix names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vie:
    """A person, the replay that served to judge what they live, and the judgement."""

    scenario: str
    """Stem of the scenario's file."""
    personne: Scenario
    rejeu: str
    """Stem of the scenario that was replayed."""
    faits: ParcoursFacts
    phrase_fin: str
    vecu: Vecu
    raison: str = ""
    """Why the replay was not done, without a full stop; '' where it was."""


class Ecrans:
    """The screens of the reference, found again from the pages of another replay."""

    def __init__(self, reference: ParcoursFacts) -> None:
        self._pages = sorted((_rank(p.etape), _place(p), p.ecran + 1) for p in reference.pages)
        self.numeros = tuple(dict.fromkeys(p.ecran + 1 for p in reference.pages))

    def of(self, page: PageFacts) -> int | None:
        """Number of the screen of a page: that of its address, else the one its step led to.

        A step that ends elsewhere than for the reference leaves the person where they were.
        """
        here = [(rank, n) for rank, place, n in self._pages if place == _place(page)]
        known = here or [(rank, n) for rank, _, n in self._pages]
        if not known:
            return None
        before = [n for rank, n in known if rank <= _rank(page.etape)]
        return before[-1] if before else known[0][1]


def _place(page: PageFacts) -> str:
    return urlsplit(page.url).path


def _rank(etape: str) -> tuple[tuple[int, str], ...]:
    parts = etape.split(".")
    return tuple((int(p), "") if p.isdecimal() else (-1, p) for p in parts)


def build_sosies(
    vies: Sequence[Vie], reference: ParcoursFacts
) -> tuple[tuple[SosieRapport, ...], tuple[LigneMatrice, ...]]:
    """Say what each person lives, then the same by screen of the reference."""
    ecrans = Ecrans(reference)
    sosies = tuple(_sosie(vie, ecrans) for vie in vies)
    reached = {vie.scenario: _last_screen(vie, ecrans) for vie in vies}
    lines = tuple(
        LigneMatrice(ecran=n, cases=tuple(_cell(s, n, reached[s.scenario]) for s in sosies))
        for n in ecrans.numeros
    )
    return sosies, lines


def _sosie(vie: Vie, ecrans: Ecrans) -> SosieRapport:
    person = vie.personne
    met = tuple(_met(e, vie, ecrans) for e in vie.vecu.empechements)
    stop = next((m for m in met if m.etat is EtatSosie.BLOQUE), None)
    etat = EtatSosie.BLOQUE if stop else EtatSosie.GENE if met else EtatSosie.PASSE
    if not vie.faits.pages:
        etat = EtatSosie.NON_TESTE if vie.raison else EtatSosie.NON_VU
    said = SosieRapport(
        scenario=vie.scenario,
        nom=person.nom,
        sosie=f"{person.sosie.prenom} {person.sosie.nom}",
        prenom=person.sosie.prenom,
        description=person.description,
        conditions=conditions_of(person),
        rejoue=vie.vecu.rejoue and not vie.raison,
        rejeu="" if vie.raison else vie.rejeu,
        echec=vie.vecu.fin in (Fin.ECHEC, Fin.INTERROMPU) and not vie.raison,
        fin=vie.phrase_fin,
        etat=etat,
        ecran=stop.ecran if stop else None,
        phrase=f"la démarche n'a pas été rejouée : {vie.raison.rstrip('.')}"
        if vie.raison
        else _sentence(met, stop, vie.faits),
        empechements=met,
        ecoute=heard_screens(vie.faits, ecrans) if person.lecteur_d_ecran else (),
    )
    hidden = Masque(vie.faits.scenario.sosie).document(said.model_dump())
    return SosieRapport.model_validate(Masque(person.sosie).document(hidden))


def _met(empechement: Empechement, vie: Vie, ecrans: Ecrans) -> EmpechementRapport:
    preuve = empechement.preuve
    return EmpechementRapport(
        exigence=empechement.exigence,
        ecran=ecrans.of(vie.faits.pages[empechement.page]),
        etat=EtatSosie.BLOQUE if empechement.arrete else EtatSosie.GENE,
        phrase=said_of(empechement),
        autre_moyen=empechement.autre_moyen,
        a_verifier=empechement.a_verifier,
        question=preuve.question if preuve else "",
        extrait=preuve.extrait if preuve else "",
    )


def said_of(empechement: Empechement) -> str:
    """What is demanded, and what the person lacks: « un code par SMS, et cette personne… »."""
    if [empechement.demande.partition(" ")[2]] == list(empechement.manques):
        return f"{empechement.demande}, que cette personne n'a pas"
    lack = without(empechement.manques) or empechement.difficulte
    return f"{empechement.demande}, et cette personne {lack}" if lack else empechement.demande


def without(noms: Sequence[str]) -> str:
    """Say what is not owned: « n'a pas d'imprimante », « n'a ni imprimante ni numériseur »."""
    match noms:
        case []:
            return ""
        case [nom]:
            return f"n'a pas {de(nom)}"
        case _:
            return f"n'a {' '.join(f'ni {nom}' for nom in noms)}"


def de(nom: str) -> str:
    """Put « de » before a noun, elided before a vowel: « d'adresse », « de carte »."""
    first = unicodedata.normalize("NFD", nom[:1].lower())[:1]
    return f"d'{nom}" if first in "aeiouyœæ" and first else f"de {nom}"


def _sentence(
    met: Sequence[EmpechementRapport], stop: EmpechementRapport | None, faits: ParcoursFacts
) -> str:
    if not faits.pages:
        return "aucun écran n'a pu être vu dans ces conditions"
    if stop is not None:
        before = len({page.ecran for page in until_sending(faits)})
        first = "va jusqu'à l'envoi, et " if faits.envoye and (stop.ecran or 0) > before else ""
        return f"{first}s'arrête à l'écran {stop.ecran} : {stop.phrase}"
    if not faits.complet:
        return f"{_hindered(met) or 'rien ne l’arrête'} dans ce qui a été vu"
    return f"va jusqu'au bout{', mais ' + _hindered(met) if met else ''}"


def _hindered(met: Sequence[EmpechementRapport]) -> str:
    """Where the person has trouble; maybe so, where all of it is to be checked."""
    screens = sorted({m.ecran for m in met if m.ecran is not None})
    if not screens:
        return ""
    where = "à l'écran" if len(screens) == 1 else "aux écrans"
    maybe = "peut-être " if all(m.a_verifier for m in met) else ""
    return f"a {maybe}de la peine {where} {plages(screens)}"


def _last_screen(vie: Vie, ecrans: Ecrans) -> int:
    """Number of the last screen of the reference that this replay came to; 0 where none."""
    if vie.faits.complet:
        return max(ecrans.numeros, default=0)
    return max((ecrans.of(p) or 0 for p in vie.faits.pages), default=0)


def _cell(sosie: SosieRapport, ecran: int, reached: int) -> CaseMatrice:
    here = [m for m in sosie.empechements if m.ecran == ecran]
    if sosie.etat is EtatSosie.NON_TESTE:
        return CaseMatrice(scenario=sosie.scenario, etat=EtatSosie.NON_TESTE)
    past = sosie.ecran is not None and ecran > sosie.ecran
    if past or ecran > reached:
        return CaseMatrice(scenario=sosie.scenario, etat=EtatSosie.NON_VU)
    if stops := [m for m in here if m.etat is EtatSosie.BLOQUE]:
        return CaseMatrice(scenario=sosie.scenario, etat=EtatSosie.BLOQUE, quoi=_named(stops))
    if here:
        return CaseMatrice(scenario=sosie.scenario, etat=EtatSosie.GENE, quoi=_named(here))
    return CaseMatrice(scenario=sosie.scenario, etat=EtatSosie.PASSE)


def _named(met: Sequence[EmpechementRapport]) -> str:
    sure = [m for m in met if not m.a_verifier] or list(met)
    names = list(dict.fromkeys(_SUITE.split(m.phrase)[0] for m in sure))
    rest = len(names) - _MONTRES
    shown = names[:_MONTRES] + ([f"{nombre(rest)} de plus"] if rest > 0 else [])
    return enumere(shown) + ("" if sure[0] in met and not sure[0].a_verifier else ", à vérifier")


def conditions_of(scenario: Scenario) -> tuple[str, ...]:
    """What changes the page in a scenario, in words; nothing on a usual computer."""
    device, line = scenario.appareil, scenario.reseau
    told = (
        (f"un écran de {device.largeur} px", device.largeur != 1280),
        ("un écran tactile", device.tactile),
        (f"une ligne à {nombre(line.descendant_kbps or 0)} kbit/s", bool(line.descendant_kbps)),
        ("le clavier seul", scenario.saisie == "clavier"),
        ("un lecteur d'écran, sans rien voir", scenario.lecteur_d_ecran),
        ("ni son ni voix", not scenario.entend),
        (f"une loupe qui grossit à {scenario.loupe} %", scenario.loupe != 100),
        (f"un agrandissement de {scenario.zoom} %", scenario.zoom != 100),
        ("pas de JavaScript", not scenario.javascript),
        ("moins d'animations", scenario.mouvement_reduit),
        (f"un navigateur en {enumere(scenario.langues)}", scenario.langues != ("fr-FR",)),
    )
    return tuple(words for words, true in told if true)
