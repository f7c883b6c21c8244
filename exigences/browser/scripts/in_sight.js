(selecteur) => {
  /* @shared */
  // Brings what is out of sight to where a person would see it before pressing, and resolves once the page was told:
  // lists that close as the page scrolls would else hear of it after the press that opened them.
  const el = elementAt(selecteur);
  if (!el) return false;
  const r = rectOf(el);
  const [x, y] = [r.left + r.width / 2, r.top + r.height / 2];
  if (!(r.width && r.height) || (x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)) return false;
  Element.prototype.scrollIntoView.call(el, { block: "center", inline: "nearest", behavior: "instant" });
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
    setTimeout(() => resolve(true), 200);
  });
}
