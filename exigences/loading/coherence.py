"""Checks that a scenario does not contradict itself, before any browser."""

import re
from collections import Counter

from exigences.loading.erreur import excerpt, suggestion
from exigences.loading.verification import Trouvailles
from exigences.model.catalogue.besoins import Besoins
from exigences.model.procedure.scenario import Scenario
from exigences.model.procedure.unique import NOM, UNIQUE

_MOBILE = re.compile(r"(\+33|0033|0)[67]")
_EN_CHIFFRES = ("telephone", "code_postal", "nir", "numero_fiscal")
NO_ZOOM = 100
_LANGUE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")


def check_scenario(scenario: Scenario, besoins: Besoins) -> Trouvailles:
    """Where a scenario contradicts itself, or names equipment that nothing knows."""
    if not scenario.nom:
        yield ("nom",), "« nom » est vide : écrivez-le."
    if scenario.saisie == "clavier" and scenario.appareil.tactile:
        yield (
            ("saisie",),
            (
                "« saisie: clavier » contredit « tactile: true » : "
                "un écran tactile se touche ; retirez l'un des deux."
            ),
        )
    if scenario.lecteur_d_ecran and scenario.saisie != "clavier":
        yield (
            ("lecteur_d_ecran",),
            (
                "« lecteur_d_ecran: true » demande « saisie: clavier » : sans voir l'écran, une "
                "souris ne se dirige pas ; ajoutez-le."
            ),
        )
    if scenario.zoom > NO_ZOOM and scenario.appareil.tactile:
        yield (
            ("zoom",),
            (
                f"« zoom: {scenario.zoom} » contredit « tactile: true » : sur un écran tactile, "
                "agrandir ne redistribue pas la page ; retirez l'un des deux, ou réduisez "
                "« largeur »."
            ),
        )
    yield from _check_words(scenario, besoins)
    if "equipement" in scenario.model_fields_set:
        yield from _check_identity(scenario, besoins.avec(scenario.equipement))
    yield from _check_changing(scenario)
    courriel = UNIQUE.sub(NOM, scenario.sosie.courriel)
    if courriel and not re.fullmatch(r"[^@\s]+@[^@\s]+", courriel):
        yield ("sosie", "courriel"), "« courriel » n'est pas une adresse : écrivez nom@hote."
    for i, language in enumerate(scenario.langues):
        if not _LANGUE.fullmatch(language):
            advice = "écrivez par exemple fr-FR."
            yield ("langues", i), f"« {excerpt(language)} » n'est pas un code de langue : {advice}"


def _check_changing(scenario: Scenario) -> Trouvailles:
    """A sosie is a person: of what changes with each replay, it has only one word of letters."""
    for name, value in scenario.sosie.model_dump().items():
        text = str(value)
        if UNIQUE.search(text) and name in _EN_CHIFFRES:
            yield (
                ("sosie", name),
                f"« {{{{ unique }}}} » a des lettres, et « {name} » n'en veut pas : retirez-le.",
            )
        elif "{{" in UNIQUE.sub("", text):
            yield (
                ("sosie", name),
                "un sosie n'a pas d'autre « {{ … }} » que « {{ unique }} » : écrivez la valeur.",
            )


def _check_words(scenario: Scenario, besoins: Besoins) -> Trouvailles:
    known = {m.mot for m in besoins.equipement}
    times = Counter(scenario.equipement)
    for i, mot in enumerate(scenario.equipement):
        if mot not in known:
            yield ("equipement", i), unknown_word(mot, besoins)
        elif times[mot] > 1 and mot in scenario.equipement[:i]:
            yield ("equipement", i), f"« {mot} » est écrit deux fois : retirez-le d'ici."


def unknown_word(mot: str, besoins: Besoins) -> str:
    """What to do about a word that is no equipment: the one that means it, else the nearest."""
    said = {autre: m.mot for m in besoins.equipement for autre in (m.mot, *m.aussi)}
    if mot.lower() in said:
        advice = f"écrivez « {said[mot.lower()]} »."
    else:
        advice = suggestion(mot, (m.mot for m in besoins.equipement))
    return f"« {excerpt(mot)} » n'est pas un équipement connu : {advice}"


def _check_identity(scenario: Scenario, owned: frozenset[str]) -> Trouvailles:
    sosie = scenario.sosie
    digits = re.sub(r"[^\d+]", "", sosie.telephone)
    if _MOBILE.match(digits) and "telephone-mobile" not in owned:
        yield (
            ("sosie", "telephone"),
            _owned_not("un numéro de mobile", "telephone-mobile", "le numéro"),
        )
    elif digits and not owned & {"telephone-mobile", "telephone-fixe"}:
        yield (
            ("sosie", "telephone"),
            _owned_not("un numéro de téléphone", "telephone-fixe ni telephone-mobile", "le numéro"),
        )
    if sosie.courriel and "adresse-electronique" not in owned:
        yield (
            ("sosie", "courriel"),
            _owned_not("un courriel", "adresse-electronique", "le courriel"),
        )


def _owned_not(data: str, mot: str, what: str) -> str:
    return f"le sosie a {data} mais « equipement » n'a pas {mot} : ajoutez-le, ou retirez {what}."
