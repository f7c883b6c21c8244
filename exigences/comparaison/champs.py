"""What became of each field of a service, in words: asked, required, named or moved otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.comparaison.appariement import pair
from exigences.comparaison.ecrans import Ecrans
from exigences.comparaison.textes import alike
from exigences.model.facts.champs import Nature
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens, Sujet
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.releve import ChampReleve
from exigences.rapport.langue import entre_guillemets as q

_LEAST = 0.5
_LONG = 160
"""Characters quoted of a hint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Champ:
    """A field and the screen where it stands."""

    ecran: int
    releve: ChampReleve

    @property
    def nom(self) -> str:
        """What a person calls it."""
        return self.releve.libelle or self.releve.groupe or "un champ sans étiquette"


def field_changes(avant: Rapport, apres: Rapport, ecrans: Ecrans) -> Iterator[Changement]:
    """Yield what changed of the fields, those of screens that are in one report alone left out."""
    old, new = _fields(avant), _fields(apres)
    known = ecrans.suites

    def likeness(a: Champ, b: Champ) -> float:
        return _likeness(a, b, here=known.get(a.ecran) == b.ecran)

    found = pair(old, new, likeness, _LEAST)
    for a, b in found.paires:
        yield from _changed(a, b, here=known.get(a.ecran) == b.ecran)
    reached = set(known.values())
    for field in found.venus:
        if field.ecran in reached:
            yield _came(field)
    for field in found.partis:
        if field.ecran in known:
            yield _went(field)


def _fields(rapport: Rapport) -> tuple[Champ, ...]:
    return tuple(
        Champ(ecran=ecran.numero, releve=champ)
        for ecran in rapport.ecrans
        for champ in ecran.releve.champs
    )


def _likeness(a: Champ, b: Champ, *, here: bool) -> float:
    """From 0 to 1: nature and name; elsewhere, both must agree."""
    name = alike(f"{a.releve.groupe} {a.nom}", f"{b.releve.groupe} {b.nom}")
    same = a.releve.nature is b.releve.nature
    told = same and a.releve.nature is not Nature.AUTRE
    if not here:
        return 0.55 if name == 1 and same else 0.0
    return 0.6 * name + (0.5 if told else 0.15 if same else 0) if name or told else 0.0


def _changed(a: Champ, b: Champ, *, here: bool) -> Iterator[Changement]:
    old, new, nom = a.releve, b.releve, q(b.nom)
    place = f"écran {b.ecran} : "
    if not here:
        yield _one(
            a, b, EtatChangement.DEPLACE, Sens.AUTREMENT,
            f"{nom} est maintenant demandé à l'écran {b.ecran} (il l'était à l'écran {a.ecran}).",
        )  # fmt: skip
    elif a.nom != b.nom:
        said = f"{place}{q(a.nom)} s'appelle maintenant {nom}."
        yield _one(a, b, EtatChangement.CHANGE, Sens.AUTREMENT, said)
    if old.obligatoire != new.obligatoire:
        more = new.obligatoire
        said = f"{place}{nom} {'devient' if more else "n'est plus"} obligatoire."
        yield _one(a, b, EtatChangement.CHANGE, Sens.PLUS if more else Sens.MOINS, said)
    if old.collage_interdit != new.collage_interdit:
        more = new.collage_interdit
        said = f"{place}on {'ne peut plus' if more else 'peut de nouveau'} coller dans {nom}."
        yield _one(a, b, EtatChangement.CHANGE, Sens.PLUS if more else Sens.MOINS, said)
    if old.consigne != new.consigne:
        said = _hint(place, nom, old.consigne, new.consigne)
        yield _one(a, b, EtatChangement.CHANGE, Sens.AUTREMENT, said)
    if old.longueur_max != new.longueur_max and new.longueur_max is not None:
        was = f" (c'était {old.longueur_max})" if old.longueur_max is not None else ""
        said = f"{place}{nom} n'accepte que {new.longueur_max} caractères{was}."
        less = old.longueur_max is not None and new.longueur_max > old.longueur_max
        yield _one(a, b, EtatChangement.CHANGE, Sens.MOINS if less else Sens.PLUS, said)
    yield from _options(a, b, place, nom)


def _options(a: Champ, b: Champ, place: str, nom: str) -> Iterator[Changement]:
    whole = all(len(c.releve.options) == c.releve.options_total for c in (a, b))
    gone = [o for o in a.releve.options if o not in b.releve.options]
    came = [o for o in b.releve.options if o not in a.releve.options]
    if not whole or not (gone or came):
        return
    parts = [
        f"{verb} {', '.join(map(q, names))}"
        for verb, names in (("propose aussi", came), ("ne propose plus", gone))
        if names
    ]
    said = f"{place}{nom} {' et '.join(parts)}."
    yield _one(a, b, EtatChangement.CHANGE, Sens.AUTREMENT, said)


def _hint(place: str, nom: str, old: str, new: str) -> str:
    if not old:
        return f"{place}{nom} précise maintenant {q(new, _LONG)}."
    if not new:
        return f"{place}{nom} ne précise plus {q(old, _LONG)}."
    return f"{place}{nom} : {q(old, _LONG)} devient {q(new, _LONG)}."


def _came(field: Champ) -> Changement:
    must = field.releve.obligatoire
    said = f"écran {field.ecran} : {q(field.nom)} est demandé{', et obligatoire' if must else ''}."
    sens = Sens.AUTREMENT if field.releve.facultatif else Sens.PLUS
    return _one(None, field, EtatChangement.NOUVEAU, sens, said)


def _went(field: Champ) -> Changement:
    said = f"écran {field.ecran} : {q(field.nom)} n'est plus demandé."
    return _one(field, None, EtatChangement.DISPARU, Sens.MOINS, said)


def _one(
    a: Champ | None, b: Champ | None, etat: EtatChangement, sens: Sens, phrase: str
) -> Changement:
    return Changement(
        etat=etat,
        sujet=Sujet.CHAMP,
        sens=sens,
        phrase=phrase[0].upper() + phrase[1:],
        avant=a.ecran if a else None,
        apres=b.ecran if b else None,
    )
