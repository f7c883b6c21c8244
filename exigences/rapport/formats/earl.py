"""The accessibility of the screens as EARL 1.0 (W3C), in the JSON-LD that the ACT rules read.

Only a rule of axe that ran is an assertion: a rule that found nothing passes no success criterion,
so it names none; what a person must look at is `cantTell`.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from exigences.facts.page.referentiel import criterion_name, norms_of
from exigences.fichiers.textes import neutralise
from exigences.model.rapport.accessibilite import RegleAxe
from exigences.model.rapport.empreintes import AXE, EXI, is_rule
from exigences.model.rapport.rapport import EcranRapport, Rapport
from exigences.rapport.formats import Renderer

CONTEXT = "https://www.w3.org/WAI/content-assets/wcag-act-rules/earl-context.json"
ACT = "https://www.w3.org/WAI/standards-guidelines/act/rules/"
AXE_CORE = "https://github.com/dequelabs/axe-core"
_POINTERS = 50
"""How many elements of a rule are pointed at, on a screen."""


@dataclass(frozen=True, slots=True)
class EarlRenderer:
    """One assertion for each rule on each screen, under the screen that it is about."""

    extension: str = "earl.jsonld"

    def render(self, rapport: Rapport) -> str:
        """Return the assertions as JSON-LD."""
        graph = [
            _assertor(rapport),
            _own_assertor(rapport),
            *(_subject(rapport, ecran) for ecran in rapport.ecrans),
        ]
        document = {"@context": CONTEXT, "@graph": graph}
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _assertor(rapport: Rapport) -> dict[str, Any]:
    return {
        "@id": "#assertor",
        "@type": ["Assertor", "Software"],
        "name": "axe-core",
        "description": neutralise(
            f"Lancé par exigences {rapport.outil.exigences} sur « {rapport.procedure.nom} »."
        ),
        "homepage": AXE_CORE,
        "release": {"@type": "Version", "revision": neutralise(rapport.outil.axe)},
    }


def _own_assertor(rapport: Rapport) -> dict[str, Any]:
    return {
        "@id": "#exigences",
        "@type": ["Assertor", "Software"],
        "name": "exigences",
        "description": neutralise(f"Contrôles faits sur « {rapport.procedure.nom} »."),
        "release": {"@type": "Version", "revision": neutralise(rapport.outil.exigences)},
    }


def _subject(rapport: Rapport, ecran: EcranRapport) -> dict[str, Any]:
    return {
        "@id": f"#ecran-{ecran.numero}",
        "@type": ["TestSubject", "sch:WebPage"],
        "source": neutralise(ecran.url),
        "title": neutralise(f"Écran {ecran.numero} : {ecran.titre}"),
        "assertions": list(_assertions(rapport, ecran.numero)),
    }


def _assertions(rapport: Rapport, ecran: int) -> Iterator[dict[str, Any]]:
    rules = {rule.regle: rule for rule in rapport.accessibilite.de_la_norme}
    found: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for one in rapport.empreintes:
        if one.ecran == ecran and is_rule(one.regle):
            found[one.regle.removeprefix(AXE), one.certaine].append(one.selecteur)
    for (name, sure), elements in sorted(found.items()):
        if rule := rules.get(name):
            outcome = "failed" if sure else "cantTell"
            result = {
                "@type": "TestResult",
                "outcome": f"earl:{outcome}",
                "dct:description": _said(rule, sure=sure, count=len(elements)),
                "pointer": [neutralise(e) for e in dict.fromkeys(elements) if e][:_POINTERS],
            }
            yield _assertion(name, result, criteria=True)
    for silent in rapport.accessibilite.ecrans:
        if silent.ecran == ecran:
            for outcome, names in (
                ("passed", silent.sans_defaut),
                ("inapplicable", silent.sans_objet),
            ):
                for name in names:
                    result = {"@type": "TestResult", "outcome": f"earl:{outcome}"}
                    yield _assertion(name, result, criteria=False)


def _assertion(name: str, result: dict[str, Any], *, criteria: bool) -> dict[str, Any]:
    mine = norms_of(name)
    test: dict[str, Any] = {"@type": "TestCase", "title": name}
    if mine.act:
        test["dct:conformsTo"] = [{"@id": f"{ACT}{rule}/"} for rule in mine.act]
    if mine.wcag and criteria:
        test["isPartOf"] = [f"WCAG2:{criterion_name(number)}" for number in mine.wcag]
    return {
        "@type": "Assertion",
        "assertedBy": "#exigences" if name.startswith(EXI) else "#assertor",
        "mode": "earl:automatic",
        "test": test,
        "result": result,
    }


def _said(rule: RegleAxe, *, sure: bool, count: int) -> str:
    many = f" ({count} fois)" if count > 1 else ""
    said = rule.titre if sure else rule.question or rule.titre
    return neutralise(f"{said.rstrip('.')}{many}. {rule.remede if sure else ''}".strip())


RENDERER: Renderer = EarlRenderer()
