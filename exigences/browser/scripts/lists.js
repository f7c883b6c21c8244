() => {
  /* @shared */
  // The lists that listen to their own change: the first five.
  const listening = globalThis.ecouteurs instanceof Map ? globalThis.ecouteurs : new Map();
  return all(document, "select:not([multiple])").filter((el) => isVisible(el) && !Element.prototype.matches.call(el, ":disabled")
    && (has(el, "onchange") || (listening.get(el) || []).includes("change"))).slice(0, 5).map(selectorOf);
}
