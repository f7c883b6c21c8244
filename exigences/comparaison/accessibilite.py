"""What became of the elements that each rule of axe finds at fault."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from exigences.comparaison.appariement import Paires
from exigences.comparaison.ecrans import Ecrans
from exigences.model.rapport.accessibilite import Accessibilite
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens, Sujet
from exigences.model.rapport.empreintes import Empreinte, is_rule, name_of_rule
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.langue import combien, liste_ecrans


def defect_changes(
    avant: Rapport, apres: Rapport, found: Paires[Empreinte], ecrans: Ecrans
) -> Iterator[Changement]:
    """Yield, rule by rule, the faulty elements that came or went; doubts are left to a person."""
    titles = rule_titles(avant.accessibilite) | rule_titles(apres.accessibilite)
    came = [f for f in found.venus if not ecrans.unseen_before(f.ecran)]
    went = [f for f in found.partis if not ecrans.unseen_after(f.ecran)]
    for rule, elements in sorted(_by_rule(came).items()):
        yield _said(rule, titles.get(rule, rule), elements, more=True)
    for rule, elements in sorted(_by_rule(went).items()):
        yield _said(rule, titles.get(rule, rule), elements, more=False)


def _by_rule(findings: Sequence[Empreinte]) -> dict[str, list[Empreinte]]:
    rules: dict[str, list[Empreinte]] = defaultdict(list)
    for finding in findings:
        if is_rule(finding.regle) and finding.certaine:
            rules[finding.regle].append(finding)
    return rules


def rule_titles(accessibilite: Accessibilite) -> dict[str, str]:
    """What each rule of axe finds, in words, by its name in a fingerprint."""
    return {name_of_rule(r.regle): r.titre.rstrip(".") for r in accessibilite.de_la_norme}


def _said(rule: str, title: str, elements: Sequence[Empreinte], *, more: bool) -> Changement:
    first = elements[0]
    screens = liste_ecrans(sorted({e.ecran for e in elements}))
    count = combien(len(elements), "élément")
    return Changement(
        etat=EtatChangement.NOUVEAU if more else EtatChangement.DISPARU,
        sujet=Sujet.ACCESSIBILITE,
        sens=Sens.PLUS if more else Sens.MOINS,
        phrase=f"{title} : {count} de {'plus' if more else 'moins'}, {screens}.",
        regle=rule,
        empreinte=first.empreinte,
        avant=None if more else first.ecran,
        apres=first.ecran if more else None,
        selecteur=first.selecteur,
    )
