// What the later stages read of axe's results, with the place of each element of the main frame.
  /* @modal */
  const liesBehind = (el) => Boolean(modal) && !Node.prototype.contains.call(modal, el) && !Node.prototype.contains.call(el, modal);
  const measured = (checks) => checks.filter((check) => check.data != null).map(({ id, data }) => ({ id, data }));
  const lightRule = (rule) => ({ id: rule.id, impact: rule.impact, tags: rule.tags, help: rule.help, helpUrl: rule.helpUrl,
    total: rule.nodes.length, nodes: rule.nodes.slice(0, 200).map((node) => {
      const alone = node.target.length === 1 && typeof node.target[0] === "string";
      const el = alone ? all(document, node.target[0])[0] : null;
      return { target: node.target, html: node.html.slice(0, 400), impact: node.impact, chemin: el ? selectorOf(el) : null, choix: Boolean(el && el.closest("[role='option']")), boite: el ? boxOf(el) : null,
        derriere: Boolean(el) && liesBehind(el),
        any: measured(node.any), all: measured(node.all), none: measured(node.none) };
    }) });
  const tagsOf = (rules) => rules.map(({ id, tags }) => ({ id, tags }));
  const light = (results) => ({ testEngine: results.testEngine, violations: results.violations.map(lightRule),
    incomplete: results.incomplete.map(lightRule), passes: tagsOf(results.passes), inapplicable: tagsOf(results.inapplicable) });
