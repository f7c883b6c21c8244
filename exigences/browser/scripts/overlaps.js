() => {
  /* @shared */
  // Lines of text that lie on one another: letters over letters, or letters under a box that is drawn over them.
  const MAX = { lignes: 1500, paires: 20 };
  const up = (node) => parentOf(node) || node.host || null;
  const chain = (el) => {
    const found = [];
    for (let node = el; node; node = up(node)) if (node instanceof Element) found.push(node);
    return found;
  };
  const solid = (style) => style.backgroundImage !== "none" || !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(style.backgroundColor);
  const range = document.createRange();
  const lines = [];
  for (const el of everyElement(top_)) {
    if (lines.length >= MAX.lignes || /^(head|script|style|title|template|noscript|option|svg|text)$/.test(tagOf(el))) continue;
    const nodes = Array.from(childNodesOf(el)).filter((node) => node.nodeType === 3 && /[\p{L}\p{N}]/u.test(node.data));
    if (!nodes.length || !isVisible(el) || el.closest("[aria-hidden='true'],svg")) continue;
    const holders = chain(el).map((node) => [node, getComputedStyle(node)]);
    if (holders.some(([, style]) => /^(fixed|sticky)$/.test(style.position) || Number(style.opacity) < 0.2)) continue;
    const shut = holders.filter(([, style]) => /hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY)).map(([node]) => node)
      .filter((node) => node !== top_ && tagOf(node) !== "body").map(rectOf);
    for (const node of nodes) {
      range.selectNodeContents(node);
      for (const r of range.getClientRects()) {
        const seen = shut.every((box) => r.right <= box.right + 1 && r.left >= box.left - 1 && r.bottom <= box.bottom + 1 && r.top >= box.top - 1);
        if (seen && r.width > 8 && r.height > 6) lines.push({ el, r, fonds: holders.filter(([, style]) => solid(style)).map(([one]) => one) });
      }
    }
  }
  lines.sort((a, b) => a.r.top - b.r.top);
  const found = new Map();
  for (let i = 0; i < lines.length && found.size < MAX.paires; i += 1) {
    for (let j = i + 1; j < lines.length && lines[j].r.top < lines[i].r.bottom; j += 1) {
      const [a, b] = [lines[i], lines[j]];
      if (a.el === b.el || a.el.contains(b.el) || b.el.contains(a.el)) continue;
      const high = Math.min(a.r.bottom, b.r.bottom) - b.r.top;
      const wide = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
      if (high < 0.5 * Math.min(a.r.height, b.r.height) || wide < 12) continue;
      const drawn = [[a, b], [b, a]].some(([one, other]) => one.fonds.some((box) => !box.contains(other.el)));
      const [first, second] = a.el.compareDocumentPosition(b.el) & 4 ? [a.el, b.el] : [b.el, a.el];
      found.set(`${selectorOf(first)} ${selectorOf(second)}`, { selecteur: selectorOf(second), avec: fold(textOf(first)).slice(0, 60), cle: `${selectorOf(first)} ${selectorOf(second)}`, nu: !drawn });
    }
  }
  return Array.from(found.values());
}
