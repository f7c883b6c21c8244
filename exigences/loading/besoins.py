"""Reads what each demand needs of a person, strictly: the vocabulary of equipment and the needs."""

from functools import cache
from importlib.resources import files

from exigences.loading.arbre import Noeud
from exigences.loading.coherence import unknown_word
from exigences.loading.strict import load_strict
from exigences.loading.verification import Trouvailles
from exigences.model.catalogue.besoins import Besoin, Besoins, Groupes, Portee, Situation
from exigences.model.procedure.scenario import Sosie

FICHIER = "exigences/donnees/besoins.yaml"
RAISON_MIN = 20
"""Characters: less is no reason."""
TROP_COURTE = "« raison » est trop courte : dites pourquoi en une phrase."


@cache
def load_besoins() -> Besoins:
    """The needs that are shipped with the package."""
    text = files("exigences.donnees").joinpath("besoins.yaml").read_text(encoding="utf-8")
    return read_besoins(text, FICHIER)


def read_besoins(text: str, fichier: str) -> Besoins:
    """The needs of a YAML text; LoadingError says, with the line, all that is to mend."""

    def check(besoins: Besoins, _: Noeud) -> Trouvailles:
        return _check(besoins)

    return load_strict(text, fichier, Besoins, check)[0]


def _check(besoins: Besoins) -> Trouvailles:
    for i in range(len(besoins.equipement)):
        for inner, sentence in _check_word(i, besoins):
            yield ("equipement", i, *inner), sentence
    said = {s.situation for s in besoins.situations}
    for situation in Situation:
        if situation not in said:
            yield (
                ("situations",),
                f"il manque la situation « {situation} » : dites-la, après « cette personne ».",
            )
    for i, besoin in enumerate(besoins.besoins):
        for inner, sentence in _check_need(besoin, besoins):
            yield ("besoins", i, *inner), sentence
        if any(b.exigence == besoin.exigence and not b.quand for b in besoins.besoins[:i]):
            yield (
                ("besoins", i, "exigence"),
                (
                    f"cette ligne de « {besoin.exigence} » ne sert jamais : "
                    "mettez-la avant celle qui n'a pas « quand »."
                ),
            )

    yield from _check_for_all(besoins)


def _check_for_all(besoins: Besoins) -> Trouvailles:
    needed = {b.exigence for b in besoins.besoins}
    for i, group in enumerate(besoins.pour_tous):
        if len(group.raison) < RAISON_MIN:
            yield ("pour_tous", i, "raison"), TROP_COURTE
        for j, exigence in enumerate(group.exigences):
            if exigence in needed:
                yield (
                    ("pour_tous", i, "exigences", j),
                    f"« {exigence} » a des besoins, et est dite pour tous : gardez l'un des deux.",
                )


def _check_word(rank: int, besoins: Besoins) -> Trouvailles:
    words = [m.mot for m in besoins.equipement]
    mot = besoins.equipement[rank]
    if mot.mot in words[:rank]:
        yield ("mot",), f"« {mot.mot} » est défini deux fois : gardez-en un."
    for j, donne in enumerate(mot.donne):
        if donne not in words:
            yield ("donne", j), unknown_word(donne, besoins)
    if mot.identite and mot.identite not in Sosie.model_fields:
        known = ", ".join(Sosie.model_fields)
        yield (
            ("identite",),
            f"« {mot.identite} » n'est pas une donnée du sosie : écrivez l'une de {known}.",
        )


def _check_need(besoin: Besoin, besoins: Besoins) -> Trouvailles:
    if bool(besoin.il_faut) == bool(besoin.situations):
        yield (
            ("exigence",),
            f"« {besoin.exigence} » : écrivez « il_faut » ou « situations », l'un des deux.",
        )
    if Situation.AIDANT in besoin.situations and besoin.portee is Portee.BLOQUE:
        yield ("portee",), "avoir un aidant ne bloque personne : écrivez « gene »."
    if len(besoin.raison) < RAISON_MIN:
        yield ("raison",), TROP_COURTE
    yield from _check_groups(besoin.il_faut, ("il_faut",), besoins)
    for j, moyen in enumerate(besoin.autres_moyens):
        yield from _check_groups(moyen.avec, ("autres_moyens", j, "avec"), besoins)


def _check_groups(groupes: Groupes, chemin: tuple[str | int, ...], besoins: Besoins) -> Trouvailles:
    known = {m.mot for m in besoins.equipement}
    for i, groupe in enumerate(groupes):
        if not groupe:
            yield (*chemin, i), "ce groupe est vide : écrivez-y au moins un équipement."
        for j, mot in enumerate(groupe):
            if mot not in known:
                yield (*chemin, i, j), unknown_word(mot, besoins)
