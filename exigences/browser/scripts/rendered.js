() => {
  /* @shared */
  // All by which collect.js tells what is seen of a frame: its tree, and where and how each element stands. The
  // same text twice, and a second reading would show the same fields and the same words.
  const hundredth = (value) => Math.round(value * 100);
  const order = new Map();
  const parts = [];
  for (const el of everyElement(top_)) {
    order.set(el, order.size);
    const style = getComputedStyle(el);
    const drawn = Element.prototype.getClientRects.call(el).length;
    parts.push(style.display, style.visibility, style.position, Number(style.opacity) === 0 ? "nu" : "", style.overflow,
      style.clip, style.clipPath, drawn, Element.prototype.checkVisibility.call(el));
    if (!drawn) continue;
    const r = rectOf(el);
    const [x, y] = style.position === "fixed" ? [0, 0] : [scrollX, scrollY];
    parts.push(hundredth(r.left + x), hundredth(r.top + y), hundredth(r.width), hundredth(r.height));
    if (!isPlaced(style)) continue;
    parts.push(scrollWidthOf(el), scrollHeightOf(el), el instanceof HTMLElement ? order.get(offsetParentOf(el)) : "");
  }
  const shadowRoots = Array.from(order.keys(), rootsOf).filter(Boolean);
  return `${Element.prototype.getHTML.call(top_, { shadowRoots })}\n${parts.join(" ")}`;
}
