"""Who is left out, in words: the bounds, the funnel, what each fix gives back, the surveys."""

import re
from collections.abc import Collection, Iterable, Sequence

from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts
from exigences.model.rapport.population import (
    DemandeSansChiffre,
    EtageEntonnoir,
    GainCorrection,
    ManqueDemande,
    ManqueRapport,
    PopulationRapport,
)
from exigences.model.score.population import Bornes, Exclusion, Populations, Rattachement
from exigences.rapport.langue import combien, entre_bornes
from exigences.rapport.plan import Plan

ECART_MAX = 20
"""Points between two bounds, above which they make no headline: they would tell nothing."""
_UNSURE = "les chiffres publiés ne permettent pas de le dire à vingt points près"
_ENQUETES = 2
"""How many surveys a sentence names."""
_FIN_DU_NOM = re.compile(r"(?:,? d'après|,? avec| \(|, enquête)")
"""What follows the name of a survey in its reference."""


def build_population(
    exclusion: Exclusion,
    constats: Sequence[Constat],
    faits: ParcoursFacts,
    plan: Plan,
    populations: Populations,
) -> PopulationRapport:
    """Write the bounds of a parcours, with every survey behind them."""
    titles = {c.exigence.id: c.exigence.titre for c in constats}
    found = [c.exigence.id for c in constats if c.verdict is Verdict.CONSTATE]
    doubts = [c.exigence.id for c in constats if c.verdict is Verdict.A_VERIFIER]
    lacks = tuple(_lacks(found, populations))
    return PopulationRapport(
        phrase=_sentence(exclusion, lacks),
        explication=_reason(exclusion, faits),
        ferme=exclusion.ferme,
        dehors=exclusion.dehors,
        risque=exclusion.risque,
        entonnoir=tuple(_funnel(exclusion, plan, populations)),
        gains=tuple(
            GainCorrection(
                exigence=gain.exigence,
                titre=titles[gain.exigence],
                dehors=gain.dehors,
                risque=gain.risque,
                avec=tuple(titles[i] for i in gain.avec),
            )
            for gain in exclusion.gains
        ),
        manques=tuple(m for m in lacks if not m.groupe),
        a_part=tuple(m for m in lacks if m.groupe),
        a_verifier=_asked(doubts, populations),
        sans_chiffre=tuple(
            DemandeSansChiffre(exigence=i, titre=titles[i], raison=populations.sans_chiffre[i])
            for i in found
            if i in populations.sans_chiffre
        ),
    )


def _funnel(exclusion: Exclusion, plan: Plan, populations: Populations) -> Iterable[EtageEntonnoir]:
    met: set[tuple[str, bool]] = set()
    for etage in exclusion.etages:
        lacks = _asked(etage.exigences, populations, met)
        met |= {(one.manque, arrete) for one in lacks for arrete in {one.arrete, False}}
        yield EtageEntonnoir(
            ecran=etage.ecran,
            titre=plan.titres[etage.ecran - 1],
            manques=lacks,
            dehors=etage.dehors,
            risque=etage.risque,
        )


def _asked(
    exigences: Iterable[str],
    populations: Populations,
    met: Collection[tuple[str, bool]] = (),
) -> tuple[ManqueDemande, ...]:
    """What it takes to meet these demands: what stops first, then the largest share."""
    links = [(i, link) for i in exigences for link in populations.counted(i)]
    lacks = {link.manque: populations.manques[link.manque] for _, link in links}
    stops = {link.manque for _, link in links if link.arrete}
    asked = (
        ManqueDemande(
            manque=name,
            qui=manque.qui,
            arrete=name in stops,
            bornes=manque.bornes,
            exigences=tuple(i for i, link in links if link.manque == name),
            deja=(name, name in stops) in met,
        )
        for name, manque in lacks.items()
    )
    return tuple(sorted(asked, key=lambda m: (not m.arrete, -m.bornes.haut, m.manque)))


def _lacks(found: Sequence[str], populations: Populations) -> Iterable[ManqueRapport]:
    """What the demands that were found ask for, in the order of the figures."""
    asking = {
        name: tuple(i for i in found if _needs(populations.exigences.get(i, ()), name))
        for name in populations.manques
    }
    for name, manque in populations.manques.items():
        if asking[name]:
            whole = manque.compris_dans
            yield ManqueRapport(
                manque=name,
                qui=manque.qui,
                bornes=manque.bornes,
                mesures=manque.mesures,
                exigences=asking[name],
                compris_dans=whole if whole and asking[whole] else "",
                compte_avec=manque.compte_avec if whole and asking[whole] else "",
                groupe=manque.groupe,
            )


def _needs(links: Iterable[Rattachement], manque: str) -> bool:
    return any(link.manque == manque for link in links)


def _sentence(exclusion: Exclusion, lacks: Sequence[ManqueRapport]) -> str:
    """Give the shares with their surveys; none where its bounds stand too far apart to tell."""
    if exclusion.risque.haut == 0:
        return "Aucune des demandes constatées ne se rattache à un chiffre publié."
    out, risk = exclusion.dehors, exclusion.risque
    sources = f" ({_surveys(lacks)})"
    match out.haut > 0, _tells(out), _tells(risk):
        case True, True, True:
            return (
                f"Cette démarche laisse dehors {_people(out)} ; elle en arrête ou en gêne "
                f"{_share(risk)}{sources}."
            )
        case True, True, False:
            return (
                f"Cette démarche laisse dehors {_people(out)}{sources}. Combien elle en arrête "
                f"ou en gêne, {_UNSURE}."
            )
        case True, False, _:
            return f"Combien de personnes cette démarche laisse dehors, {_UNSURE}{sources}."
        case _, _, True:
            return f"Cette démarche arrête ou gêne {_people(risk)}{sources}."
        case _:
            return f"Combien de personnes cette démarche arrête ou gêne, {_UNSURE}{sources}."


def _tells(bornes: Bornes) -> bool:
    return bornes.haut - bornes.bas <= ECART_MAX


def _surveys(lacks: Iterable[ManqueRapport]) -> str:
    """Name the surveys behind a share, each with its year, those of the largest shares first."""
    counted = sorted((m for m in lacks if not m.groupe), key=lambda m: -m.bornes.haut)
    names = list(
        dict.fromkeys(
            f"{_FIN_DU_NOM.split(survey.source)[0]}, {survey.annee}"
            for lack in counted
            for survey in lack.mesures
        )
    )
    more = len(names) - _ENQUETES
    rest = [f"{combien(more, 'autre')}, plus bas"] if more > 0 else []
    return " ; ".join([*names[:_ENQUETES], *rest])


def _people(bornes: Bornes) -> str:
    return _share(bornes, " de la population")


def _share(bornes: Bornes, of: str = "") -> str:
    """A share, between its bounds, or about as one survey alone gives it."""
    share = f"{entre_bornes(bornes.bas, bornes.haut)}{of}"
    alone = bornes.bas == bornes.haut
    return f"environ {share}, d'après une seule enquête" if alone else share


def _reason(exclusion: Exclusion, faits: ParcoursFacts) -> str:
    if exclusion.ferme:
        return (
            "Aucune autre voie n'est donnée : qui est arrêté en ligne est laissé dehors, sauf si "
            "quelqu'un fait la démarche à sa place."
        )
    match faits.alternative.niveau:
        case NiveauAlternative.EQUIVALENT_COMPLET:
            return (
                "Une autre voie permet de tout faire : personne n'est compté comme laissé dehors, "
                "mais ceux que la voie en ligne arrête doivent connaître l'autre."
            )
        case NiveauAlternative.CONTACT_VERIFIABLE:
            return (
                "De quoi joindre quelqu'un est donné : personne n'est compté comme laissé dehors, "
                "sans qu'il soit sûr que toute la démarche peut se faire ainsi."
            )
        case NiveauAlternative.AUCUNE | NiveauAlternative.MENTIONNEE:
            return (
                "Le robot n'a pas trouvé d'autre voie, mais il n'a pas pu tout voir : personne "
                "n'est compté comme laissé dehors."
            )
