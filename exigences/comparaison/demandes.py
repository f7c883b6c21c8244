"""What became of each demand: found by both, by one, or told by a single audit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigences.comparaison.appariement import Paires
from exigences.comparaison.ecrans import Ecrans
from exigences.comparaison.textes import alike
from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens, Sujet
from exigences.model.rapport.empreintes import Empreinte, Genre
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.rapport.langue import combien, entre_guillemets, minuscule

ABSENT = (Verdict.NON_CONSTATE, Verdict.NON_APPLICABLE)
"""Verdicts that say that nothing is asked."""
_QUOTED = 3
"""Places named of a demand that has more of them."""
_BEYOND_FIRST = "sur un écran que le premier audit n'avait pas atteint"
_BEYOND_SECOND = "sur un écran que le second audit n'a pas atteint"
_LATENESS = {Annonce.PREALABLE: 0, Annonce.TARDIVE: 1, Annonce.JAMAIS: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Demandes:
    """What became of the demands of the catalogue."""

    changements: tuple[Changement, ...]
    non_comparables: tuple[Changement, ...]
    inchangees: int


def demand_changes(
    avant: Rapport, apres: Rapport, found: Paires[Empreinte], ecrans: Ecrans
) -> Demandes:
    """Compare the verdicts one by one, then the places of those that both reports found."""
    old = {c.exigence: c for c in avant.constats}
    new = {c.exigence: c for c in apres.constats}
    places = _Places.of(found)
    changes: list[Changement] = []
    unknown: list[Changement] = []
    same = 0
    for exigence in dict.fromkeys((*new, *old)):
        a, b = old.get(exigence), new.get(exigence)
        both = a is not None and b is not None and a.verdict is b.verdict is Verdict.CONSTATE
        told = list(_told(a, b, places, ecrans))
        for one in told:
            (unknown if one.etat is EtatChangement.NON_COMPARABLE else changes).append(one)
        same += both and not told
    return Demandes(changements=tuple(changes), non_comparables=tuple(unknown), inchangees=same)


@dataclass(frozen=True, slots=True)
class _Places:
    """The findings by rule: those that came, that went, and the pairs."""

    venus: Mapping[str, Sequence[Empreinte]]
    partis: Mapping[str, Sequence[Empreinte]]
    paires: Mapping[str, Sequence[tuple[Empreinte, Empreinte]]]

    @classmethod
    def of(cls, found: Paires[Empreinte]) -> "_Places":
        """Sort findings by their rule; what was doubtful or is, is no place."""
        came: dict[str, list[Empreinte]] = defaultdict(list)
        went: dict[str, list[Empreinte]] = defaultdict(list)
        kept: dict[str, list[tuple[Empreinte, Empreinte]]] = defaultdict(list)
        for one in found.venus:
            if one.certaine:
                came[one.regle].append(one)
        for one in found.partis:
            if one.certaine:
                went[one.regle].append(one)
        for old, new in found.paires:
            if old.certaine and new.certaine:
                kept[new.regle].append((old, new))
        return cls(came, went, kept)


def _told(
    a: ConstatRapport | None, b: ConstatRapport | None, places: _Places, ecrans: Ecrans
) -> Iterator[Changement]:
    """Yield the changes of one demand; nothing where both reports say the same."""
    if a is None or b is None:
        known = a or b
        if known is not None and known.verdict is Verdict.CONSTATE:
            yield _uncompared(known, b is None, "l'autre audit ne connaît pas cette exigence")
        return
    match a.verdict, b.verdict:
        case Verdict.CONSTATE, Verdict.CONSTATE:
            yield from _both(a, b, places, ecrans)
        case old, Verdict.CONSTATE if old in ABSENT:
            yield _appeared(b, places, ecrans)
        case Verdict.CONSTATE, new if new in ABSENT:
            yield _one(
                a, EtatChangement.DISPARU, Sens.MOINS,
                f"{a.titre} : {minuscule(a.demande)}", avant=_first(a),
            )  # fmt: skip
        case old, Verdict.CONSTATE:
            yield _uncompared(b, False, f"le premier audit l'avait laissé {_left(old)}")
        case Verdict.CONSTATE, new:
            yield _uncompared(a, True, f"le second audit l'a laissé {_left(new)}")
        case _:
            return


def _left(verdict: Verdict) -> str:
    return "à vérifier" if verdict is Verdict.A_VERIFIER else "sans jugement"


def _appeared(b: ConstatRapport, places: _Places, ecrans: Ecrans) -> Changement:
    """Say a new demand; on a screen that the first report never reached, it is not compared."""
    came = places.venus.get(b.exigence, ())
    if came and all(ecrans.unseen_before(one.ecran) for one in came):
        return _uncompared(b, False, _BEYOND_FIRST)
    first = next(iter(came), None)
    where = f", écran {first.ecran}" if first and first.genre is not Genre.ENSEMBLE else ""
    said = f"{b.titre} : {minuscule(b.demande).rstrip('.')}{where}."
    return _one(b, EtatChangement.NOUVEAU, Sens.PLUS, said, place=first, apres=_first(b))


def _both(
    a: ConstatRapport, b: ConstatRapport, places: _Places, ecrans: Ecrans
) -> Iterator[Changement]:
    all_came, all_went = places.venus.get(b.exigence, ()), places.partis.get(b.exigence, ())
    came = [one for one in all_came if not ecrans.unseen_before(one.ecran)]
    went = [one for one in all_went if not ecrans.unseen_after(one.ecran)]
    if len(came) < len(all_came):
        yield _uncompared(b, False, _BEYOND_FIRST)
    if len(went) < len(all_went):
        yield _uncompared(b, True, _BEYOND_SECOND)
    if came:
        said = f"{b.titre} : {combien(len(came), 'endroit')} de plus ({_quoted(came)})."
        yield _one(b, EtatChangement.CHANGE, Sens.PLUS, said, place=came[0], apres=came[0].ecran)
    if went:
        said = f"{b.titre} : {combien(len(went), 'endroit')} de moins ({_quoted(went)})."
        yield _one(b, EtatChangement.CHANGE, Sens.MOINS, said, place=went[0], avant=went[0].ecran)
    for old, new in places.paires.get(b.exigence, ()):
        if new.genre is Genre.TEXTE and alike(old.nom, new.nom) < 1:
            said = (
                f"{b.titre} : {entre_guillemets(old.nom, 160)} devient "
                f"{entre_guillemets(new.nom, 160)}."
            )
            yield _one(
                b, EtatChangement.CHANGE, Sens.AUTREMENT, said, place=new,
                avant=old.ecran, apres=new.ecran,
            )  # fmt: skip
    yield from _announced(a, b)


def _announced(a: ConstatRapport, b: ConstatRapport) -> Iterator[Changement]:
    """Say an announcement that came or went; a doubtful one tells nothing."""
    if a.annonce is b.annonce or not {a.annonce, b.annonce} <= _LATENESS.keys():
        return
    later = _LATENESS[b.annonce] > _LATENESS[a.annonce]
    now = {
        Annonce.PREALABLE: "est maintenant annoncé avant de commencer",
        Annonce.TARDIVE: "n'est plus annoncé qu'en route" if later else "est annoncé, en route",
        Annonce.JAMAIS: "n'est plus annoncé",
    }[b.annonce]
    sens = Sens.PLUS if later else Sens.MOINS
    yield _one(b, EtatChangement.CHANGE, sens, f"{b.titre} : cela {now}.")


def _uncompared(known: ConstatRapport, gone: bool, why: str) -> Changement:
    said = f"{known.titre} : {why}."
    first = _first(known)
    return _one(
        known, EtatChangement.NON_COMPARABLE, Sens.AUTREMENT, said,
        avant=first if gone else None, apres=None if gone else first,
    )  # fmt: skip


def _quoted(findings: Sequence[Empreinte]) -> str:
    """Name the first places of a demand."""
    named = [
        entre_guillemets(f.nom, 60) + ("" if f.genre is Genre.MOT else f" à l'écran {f.ecran}")
        for f in findings[:_QUOTED]
    ]
    more = len(findings) - len(named)
    return ", ".join(named) + (f" et {more} de plus" if more else "")


def _first(constat: ConstatRapport) -> int | None:
    return next((p.ecran for p in constat.preuves), None)


def _one(
    constat: ConstatRapport,
    etat: EtatChangement,
    sens: Sens,
    phrase: str,
    *,
    place: Empreinte | None = None,
    avant: int | None = None,
    apres: int | None = None,
) -> Changement:
    return Changement(
        etat=etat,
        sujet=Sujet.DEMANDE,
        sens=sens,
        phrase=phrase,
        regle=constat.exigence,
        empreinte=place.empreinte if place else "",
        selecteur=place.selecteur if place else "",
        avant=avant,
        apres=apres,
    )
