(selecteur) => {
  /* @shared */
  // What can be pressed in a layer, and whether some of it is out of reach of one look.
  const layer = elementAt(selecteur);
  if (!layer) return null;
  const inside = Array.from(everyElement(layer));
  const controls = inside.filter((el) => Element.prototype.matches.call(el, "button,a[href],summary,select,input:not([type=hidden]),[role=button],[role=link],[tabindex]:not([tabindex^='-'])")
    && isVisible(el) && !Element.prototype.matches.call(el, ":disabled"));
  return { choses: controls.slice(0, 9).map(selectorOf), opaque: inside.some((el) => tagOf(el) === "iframe") };
}
