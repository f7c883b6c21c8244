"""What two services ask differently: figures, ways, people stopped, faulty elements; one by one."""

from collections import Counter
from collections.abc import Iterator, Sequence

from exigences.comparaison.accessibilite import rule_titles
from exigences.model.facts.facts import TypeContact
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens, Sujet
from exigences.model.rapport.empreintes import is_rule
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.sosies import EtatSosie, SosieRapport
from exigences.rapport.langue import combien, entre_guillemets, enumere, minuscule, nombre
from exigences.rapport.lecture import appele

_COUNTS = (
    ("ecrans", "Écrans à passer"),
    ("champs", "Champs à remplir"),
    ("pieces", "Pièces à fournir"),
)
_CONTACTS = {
    TypeContact.TELEPHONE: "Un numéro de téléphone",
    TypeContact.ADRESSE: "Une adresse où aller ou écrire",
    TypeContact.FORMULAIRE_PAPIER: "Un formulaire papier",
}


def differences(un: Rapport, autre: Rapport) -> Iterator[Changement]:
    """Yield what differs, the one first, then the other: nothing is more or less than before.

    Counts are compared where both journeys were seen to their end.
    """
    if un.fin.complet and autre.fin.complet:
        yield from _counts(un, autre)
    yield from _ways(un, autre)
    yield from _people(un, autre)
    yield from _defects(un, autre)


def _counts(un: Rapport, autre: Rapport) -> Iterator[Changement]:
    for key, title in _COUNTS:
        ours, theirs = getattr(un.cout, key), getattr(autre.cout, key)
        if ours != theirs:
            yield _differs(Sujet.COUT, title, nombre(ours), nombre(theirs))
    for title, one, other in (
        ("Temps", un.cout.temps.phrase, autre.cout.temps.phrase),
        ("Argent", un.cout.argent.phrase, autre.cout.argent.phrase),
    ):
        if one != other:
            yield _differs(Sujet.COUT, title, minuscule(one), minuscule(other))


def _ways(un: Rapport, autre: Rapport) -> Iterator[Changement]:
    if un.alternative.niveau is not autre.alternative.niveau:
        yield _differs(
            Sujet.VOIE,
            "Une autre voie que le numérique",
            entre_guillemets(un.alternative.titre),
            entre_guillemets(autre.alternative.titre),
        )
    for kind, title in _CONTACTS.items():
        ours, theirs = (
            next((c.valeur for c in r.contacts if c.type is kind), "") for r in (un, autre)
        )
        if bool(ours) is not bool(theirs):
            yield _differs(Sujet.VOIE, title, _value(ours), _value(theirs))


def _value(found: str) -> str:
    return entre_guillemets(found) if found else "rien de trouvé"


def _people(un: Rapport, autre: Rapport) -> Iterator[Changement]:
    """Only people whom both audits judged, and who do not live the same."""
    old, new = ({s.scenario: s for s in r.sosies} for r in (un, autre))
    both = [(old[name], new[name]) for name in new if name in old]
    stopped = [
        [pair[side] for pair in both if pair[side].etat is EtatSosie.BLOQUE] for side in (0, 1)
    ]
    names = [[s.scenario for s in people] for people in stopped]
    if names[0] != names[1]:
        yield _differs(Sujet.PERSONNE, "Qui s'arrête", *map(_called, stopped))


def _called(people: Sequence[SosieRapport]) -> str:
    return enumere([appele(p) for p in people]) or "personne"


def _defects(un: Rapport, autre: Rapport) -> Iterator[Changement]:
    """Rules of axe that find faulty elements in one, or not as many in the other."""
    titles = rule_titles(un.accessibilite) | rule_titles(autre.accessibilite)
    ours, theirs = (
        Counter(e.regle for e in r.empreintes if is_rule(e.regle) and e.certaine)
        for r in (un, autre)
    )
    for rule in sorted(ours.keys() | theirs.keys()):
        one, other = ours[rule], theirs[rule]
        if one != other:
            yield _differs(
                Sujet.ACCESSIBILITE,
                titles.get(rule, rule),
                combien(one, "élément"),
                nombre(other),
                regle=rule,
            )


def _differs(sujet: Sujet, title: str, one: str, other: str, regle: str = "") -> Changement:
    return Changement(
        etat=EtatChangement.CHANGE,
        sujet=sujet,
        sens=Sens.AUTREMENT,
        phrase=f"{title} : {one}, contre {other}.",
        regle=regle,
    )
