// The window that is open over the page, which it keeps from being used: a modal dialog in front, or what stands in
  // the middle where one and the same fixed layer, of no word of its own, is hit at the four corners:
  // a fixed box, or the outermost that is raised over the layer.
  const modal = (() => {
    const hit = (x, y) => document.elementFromPoint(x * innerWidth, y * innerHeight);
    const inside = (el, other) => Boolean(el && other && Node.prototype.contains.call(el, other));
    const front = (el) => {
      const r = rectOf(el);
      return inside(el, document.elementFromPoint((Math.max(r.left, 0) + Math.min(r.right, innerWidth)) / 2, (Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2));
    };
    const said = all(document, '[aria-modal="true"],dialog[open]').filter((el) => isVisible(el) && front(el)
      && (attr(el, "aria-modal") === "true" || Element.prototype.matches.call(el, ":modal")));
    if (said.length) return said[said.length - 1];
    const corners = [[0.01, 0.01], [0.99, 0.01], [0.01, 0.99], [0.99, 0.99]].map(([x, y]) => fixedAbove(hit(x, y)));
    const veil = corners[0];
    if (!veil || corners.some((el) => el !== veil)) return null;
    if (fold(textOf(veil))) return veil;
    const raised = (start) => {
      let found = null;
      for (let el = start; el instanceof Element && !inside(el, veil); el = parentOf(el)) if (getComputedStyle(el).zIndex !== "auto") found = el;
      return found;
    };
    const middle = [[0.5, 0.5], [0.5, 0.3], [0.5, 0.7], [0.3, 0.5], [0.7, 0.5], [0.3, 0.3], [0.7, 0.3]];
    const over = middle.map(([x, y]) => fixedAbove(hit(x, y)) || raised(hit(x, y)) || hit(x, y)).find((el) => el && el !== veil);
    return over && !inside(over, veil) && fold(textOf(over)) ? over : null;
  })();
