() => {
  /* @shared */
  // At the width of a page enlarged four times (WCAG 2.1, 1.4.10): words and fields that go past the window. A button is its
  // words: its box may be wider.
  const MAX = 20;
  if (innerWidth > 320) return [];
  // What needs two dimensions, or scrolls by itself, is left out.
  const APART = "table,img,svg,canvas,video,audio,iframe,object,embed,math,pre,code,[role='toolbar'],[role='grid'],[role='img'],[role='application']";
  const up = (node) => parentOf(node) || node.host || null;
  const apart = (el) => {
    for (let node = el; node; node = up(node)) {
      if (!(node instanceof Element) || node === top_ || tagOf(node) === "body") continue;
      if (Element.prototype.matches.call(node, APART)) return true;
      const style = getComputedStyle(node);
      if (style.overflowX !== "visible" || /^(fixed|sticky)$/.test(style.position)) return true;
    }
    return false;
  };
  const range = document.createRange();
  const edges = (el) => {
    if (isField(el) || tagOf(el) === "input") return [rectOf(el)];
    return Array.from(childNodesOf(el)).filter((node) => node.nodeType === 3 && /\S/.test(node.data)).flatMap((node) => {
      range.selectNodeContents(node);
      return Array.from(range.getClientRects());
    });
  };
  const scrolls = top_.scrollWidth > innerWidth + 1
    && !/hidden|clip/.test(getComputedStyle(top_).overflowX + getComputedStyle(all(document, "body")[0] || top_).overflowX);
  const found = [];
  for (const el of everyElement(top_)) {
    if (found.length >= MAX) break;
    if (/^(head|script|style|title|template|noscript|option|html)$/.test(tagOf(el))) continue;
    const past = edges(el).filter((r) => r.width > 0 && r.right + scrollX > innerWidth + 2);
    if (!past.length || !isVisible(el) || apart(el)) continue;
    found.push({ selecteur: selectorOf(el), boite: boxOf(el), texte: fold(textOf(el) || attr(el, "value") || "").slice(0, 120),
      bord: Math.round(Math.max(...past.map((r) => r.right + scrollX))),
      // Sure where the page scrolls sideways for words that begin in the window.
      certain: scrolls && past.some((r) => r.left + scrollX < innerWidth - 2) });
  }
  return found;
}
