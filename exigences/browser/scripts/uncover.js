() => {
  /* @shared */
  const hidden = globalThis.exigencesCache;
  if (!hidden) return;
  hidden.own.remove();
  for (const [el, style] of hidden.changed) {
    // Until it is read, Chrome knows no attribute for rules that scripts wrote, and would leave it empty.
    if (style === null && has(el, "style")) Element.prototype.removeAttribute.call(el, "style");
    else if (style !== null) Element.prototype.setAttribute.call(el, "style", style);
  }
  delete globalThis.exigencesCache;
}
