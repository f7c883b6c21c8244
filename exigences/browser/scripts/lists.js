() => {
  /* @shared */
  // The lists that listen to their own change: the first five.
  return all(document, "select:not([multiple])").filter((el) => isVisible(el) && !Element.prototype.matches.call(el, ":disabled")
    && (has(el, "onchange") || heardBy(el).includes("change"))).slice(0, 5).map(selectorOf);
}
