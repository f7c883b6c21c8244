"""What a procedure costs, in words: counts, time, money, a year, and the burdens it lays."""

from collections.abc import Iterable, Mapping, Sequence

from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts, TypeContact
from exigences.model.procedure.procedure import Procedure
from exigences.model.rapport.couts import (
    AnnuelRapport,
    ArgentRapport,
    ChargeRapport,
    PosteRapport,
    TempsRapport,
)
from exigences.model.rapport.rapport import Cout
from exigences.model.score.bareme import Bareme
from exigences.model.score.couts import (
    BaremeArgent,
    BaremeTemps,
    Charge,
    Couts,
    Etendue,
    Nombre,
    PosteArgent,
    PosteTemps,
    Quantites,
    total,
)
from exigences.rapport.langue import combien, entre_durees, entre_euros, enumere, nombre
from exigences.rapport.mots import cited

_MEGA = 1_000_000
_DECLARE = "Déclaré dans le fichier de la démarche"
_LU = "Lu sur les écrans"
_CHARGES = {
    Charge.APPRENTISSAGE: ("Apprendre", "trouver et comprendre ce qui est demandé"),
    Charge.CONFORMITE: ("Faire", "réunir, remplir, envoyer, attendre"),
    Charge.PSYCHOLOGIQUE: ("Supporter", "la peur de se tromper, le doute, l'impasse"),
}


def build_cost(
    couts: Couts,
    quantites: Quantites,
    faits: ParcoursFacts,
    bareme: Bareme,
    charges: Sequence[ChargeRapport],
) -> Cout:
    """Write what a parcours costs, each line with its working and its sources."""
    seconds = total(list(couts.temps.values()))
    euros = total(list(couts.argent.values()))
    return Cout(
        **quantites.comptes.model_dump(),
        temps=TempsRapport(
            etendue=seconds,
            phrase=entre_durees(seconds.bas, seconds.haut),
            postes=tuple(_time(couts, quantites, faits.procedure, bareme.temps)),
        ),
        argent=ArgentRapport(
            etendue=euros,
            phrase=entre_euros(euros.bas, euros.haut),
            postes=tuple(_money(couts, quantites, faits.procedure, bareme.argent)),
            autre_voie=_by_post(couts, faits, bareme.argent),
        ),
        par_an=_yearly(couts, seconds, euros),
        charges=tuple(charges),
    )


def burdens(
    constats: Iterable[Constat], charges: Mapping[str, tuple[Charge, ...]]
) -> tuple[ChargeRapport, ...]:
    """The demands that were found, by the burden that they lay; one may lay several."""
    found = [c.exigence.id for c in constats if c.verdict is Verdict.CONSTATE]
    return tuple(
        ChargeRapport(
            charge=charge,
            titre=titre,
            sens=sens,
            demandes=tuple(i for i in found if charge in charges.get(i, ())),
        )
        for charge, (titre, sens) in _CHARGES.items()
    )


def _time(
    couts: Couts, quantites: Quantites, procedure: Procedure, bareme: BaremeTemps
) -> Iterable[PosteRapport]:
    for poste, spent in couts.temps.items():
        if spent.haut == 0:
            continue
        match poste:
            case PosteTemps.GESTES:
                gesture, key = bareme.geste_s, bareme.frappe_s
                numbers = (
                    bareme.preparer_s,
                    bareme.pointer_s,
                    bareme.main_s,
                    bareme.appuyer_s,
                    bareme.frappe_s,
                )
                yield _line(
                    "Cliquer, choisir et taper",
                    spent,
                    f"{combien(quantites.gestes, 'geste')}, de {_short(gesture)} s chacun, et "
                    f"{combien(quantites.touches, 'caractère')}, de {_short(key)} s chacun",
                    numbers,
                )
            case PosteTemps.LECTURE:
                speeds = (60 / bareme.lecture_s.haut, 60 / bareme.lecture_s.bas)
                yield _line(
                    "Lire",
                    spent,
                    f"{combien(quantites.mots, 'mot')}, de {nombre(speeds[0])} à "
                    f"{nombre(speeds[1])} par minute",
                    (bareme.lecture_s,),
                )
            case PosteTemps.PIECES:
                yield _papers(spent, quantites, procedure, bareme)
            case PosteTemps.ATTENTES:
                yield _line("Attendre les pages", spent, "Ce que le robot a attendu, mesuré")


def _papers(
    spent: Etendue, quantites: Quantites, procedure: Procedure, bareme: BaremeTemps
) -> PosteRapport:
    names = [p.nom for p in procedure.pieces]
    rest = max(0, quantites.pieces - len(names))
    free = 0 if quantites.pieces_au_moins is None else quantites.pieces - quantites.pieces_au_moins
    said = [f"{enumere(names)} : durée déclarée"] if names else []
    if rest:
        each = entre_durees(bareme.piece_s.bas, bareme.piece_s.haut)
        left = f", dont {free} que l'on peut sans doute laisser" if free else ""
        said.append(f"{combien(rest, 'papier')}{left}, {each} chacun, faute de durée déclarée")
    line = _line("Réunir les papiers", spent, " ; ".join(said), (bareme.piece_s,) if rest else ())
    declared = (_DECLARE,) if names else ()
    return line.model_copy(update={"sources": (*declared, *line.sources)})


def _money(
    couts: Couts, quantites: Quantites, procedure: Procedure, bareme: BaremeArgent
) -> Iterable[PosteRapport]:
    for poste, spent in couts.argent.items():
        if spent.haut == 0:
            continue
        match poste:
            case PosteArgent.DONNEES:
                yield _line(
                    "Les données, sur une ligne comptée",
                    spent,
                    f"{nombre(quantites.octets / _MEGA, 2)} Mo, "
                    f"{entre_euros(bareme.donnees_mo.bas, bareme.donnees_mo.haut)} le mégaoctet",
                    (bareme.donnees_mo,),
                )
            case PosteArgent.APPEL:
                yield _call(spent, bareme)
            case PosteArgent.FRAIS:
                fees = [f"{f.nom} : {entre_euros(f.euros, f.euros)}" for f in procedure.frais]
                seen = [entre_euros(euros, euros) for euros in quantites.frais]
                yield PosteRapport(
                    nom="Les frais",
                    etendue=spent,
                    calcul=enumere(fees or seen),
                    sources=(_DECLARE if fees else _LU,),
                    hypotheses=(),
                )


def _call(spent: Etendue, bareme: BaremeArgent) -> PosteRapport:
    minutes = bareme.appel_min.haut
    line = _line(
        "Un appel, si l'on a besoin d'aide",
        spent,
        f"{nombre(minutes)} minutes au plus, à un numéro surtaxé, "
        f"{entre_euros(0, spent.haut / minutes)} la minute",
        (bareme.appel_min,),
    )
    caps = cited(bareme.surtaxes_source, bareme.surtaxes_fiabilite)
    return line.model_copy(update={"sources": (caps, *line.sources)})


def _by_post(couts: Couts, faits: ParcoursFacts, bareme: BaremeArgent) -> PosteRapport | None:
    """A stamp, where the whole may be done by another way and an address or a form is given."""
    paper = (TypeContact.ADRESSE, TypeContact.FORMULAIRE_PAPIER)
    given = any(c.type in paper for page in faits.pages for c in page.contacts)
    if faits.alternative.niveau is not NiveauAlternative.EQUIVALENT_COMPLET or not given:
        return None
    return _line("Par courrier", couts.courrier, "Un timbre", (bareme.affranchissement,))


def _yearly(couts: Couts, seconds: Etendue, euros: Etendue) -> AnnuelRapport | None:
    times = couts.fois_par_an
    if times is None:
        return None
    time, money = seconds.times(times), euros.times(times)
    spent = entre_euros(money.bas, money.haut)
    return AnnuelRapport(
        fois=times,
        temps=time,
        argent=money,
        phrase=(
            "La démarche revient chaque année."
            if times == 1
            else f"La démarche revient {times} fois par an : en un an, "
            f"{entre_durees(time.bas, time.haut)}, et {spent}."
        ),
    )


def _line(nom: str, etendue: Etendue, calcul: str, nombres: Iterable[Nombre] = ()) -> PosteRapport:
    numbers = tuple(nombres)
    return PosteRapport(
        nom=nom,
        etendue=etendue,
        calcul=calcul,
        sources=tuple(dict.fromkeys(cited(n.source, n.fiabilite) for n in numbers)),
        hypotheses=tuple(dict.fromkeys(n.hypothese for n in numbers)),
    )


def _short(etendue: Etendue) -> str:
    return f"{nombre(etendue.bas, 1)} à {nombre(etendue.haut, 1)}"
