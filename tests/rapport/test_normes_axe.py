"""The norms that each rule of axe tries are those that the installed axe-core says itself."""

import re

from playwright.sync_api import Browser

from exigences.browser.axe import axe_source
from exigences.facts.page.referentiel import load_normes_axe, load_regles_axe

_WCAG = re.compile(r"wcag(\d)(\d)(\d{1,2})")


def test_axe_says_the_same_of_its_rules(navigateur: Browser) -> None:
    page = navigateur.new_page()
    page.evaluate(axe_source())
    said = page.evaluate("axe.getRules().map(r => [r.ruleId, r.tags, r.actIds || []])")
    page.close()
    ours = load_normes_axe()
    expected = {}
    for rule, tags, act in said:
        wcag = tuple(".".join(m.groups()) for t in tags if (m := _WCAG.fullmatch(t)))
        if rule in load_regles_axe().regles and (wcag or act):
            expected[rule] = (wcag, tuple(act))
    assert {rule: (norms.wcag, norms.act) for rule, norms in ours.regles.items()} == expected
    assert {c for wcag, _ in expected.values() for c in wcag} == set(ours.criteres)
