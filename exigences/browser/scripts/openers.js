() => {
  /* @shared */
  // What may open a layer and sends nothing: a link to this very page, a button that is no submission, with a listener.
  const said = (el) => has(el, "aria-controls") || /dialog|true/.test(attr(el, "aria-haspopup") || "") || has(el, "data-fr-opened")
    || has(el, "onclick") || heardBy(el).includes("click");
  return Array.from(everyElement(top_)).filter((el) => {
    const tag = tagOf(el);
    if (tag === "a") return /^(#|javascript:)/i.test((attr(el, "href") || "").trim()) && said(el) && isVisible(el);
    return tag === "button" && !el.form && said(el) && isVisible(el) && !Element.prototype.matches.call(el, ":disabled");
  }).slice(0, 6).map((el) => ({ selecteur: selectorOf(el), texte: fold(textOf(el)).slice(0, 80) }));
}
