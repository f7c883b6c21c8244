async () => {
  /* @shared */
  // What the mouse alone shows, as far as the style sheets say: whether the focus shows it too.
  /* @hover */
  const SHOWING_MS = 120;
  const later = () => new Promise((done) => setTimeout(done, SHOWING_MS));
  const found = { montres: [], caches: [] };
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
    // A key may still open what the focus does not.
    if (shown) found.montres.push(selectorOf(el));
    else found.caches.push({ selecteur: selectorOf(el), arrets: stops.map(selectorOf) });
  }
  return found;
}
