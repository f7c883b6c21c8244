({ selecteur, cache }) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!(el instanceof HTMLElement)) return;
  if (cache) el.style.setProperty("-webkit-text-security", "disc", "important");
  else {
    el.style.removeProperty("-webkit-text-security");
    if (!attr(el, "style")) Element.prototype.removeAttribute.call(el, "style");
  }
}
