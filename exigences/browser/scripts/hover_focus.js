async () => {
  /* @shared */
  // What the mouse alone shows, as far as the style sheets say: whether the focus shows it too.
  /* @hover */
  const SHOWING_MS = 120;
  const listens = (el) => heardBy(el).some((name) => /click|key|focus/.test(name)) || ["onclick", "onkeydown", "onkeyup", "onfocus"].some((name) => has(el, name));
  const later = () => new Promise((done) => setTimeout(done, SHOWING_MS));
  const found = { montres: [], caches: [] };
  const openable = [top_, document.body].some((el) => heardBy(el).some((name) => /key|focus/.test(name)));
  for (const [el, by] of Array.from(underMouse()).slice(0, 12)) {
    const stops = reachedIn(by, el).filter(isVisible).slice(0, 3);
    if (!stops.length || !fold(textOf(el)) || isVisible(el)) continue;
    let shown = false;
    for (const stop of stops) {
      HTMLElement.prototype.focus.call(stop, { preventScroll: true });
      await later();
      shown = shown || isVisible(el);
      HTMLElement.prototype.blur.call(stop);
    }
    // A key may open what the focus does not.
    const keyed = openable || [by, ...stops].some(listens) || stops.some((stop) => tagOf(stop) !== "a" || /^(#|javascript:)/i.test((attr(stop, "href") || "#").trim()));
    if (shown) found.montres.push(selectorOf(el)); else if (!keyed) found.caches.push(selectorOf(el));
  }
  return found;
}
