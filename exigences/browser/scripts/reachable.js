() => {
  /* @shared */
  // What Tab should reach: one radio button of each group is enough.
  const groups = new Set();
  return Array.from(everyElement(top_)).filter((el) => {
    if (!(el.tabIndex >= 0) || !isVisible(el) || Element.prototype.matches.call(el, ":disabled") || el.closest("[inert]")) return false;
    if (/^(iframe|frame|object|embed|video|audio)$/.test(tagOf(el))) return false;
    if (inputType(el) !== "radio") return Boolean(boxOf(el));
    const name = attr(el, "name") || selectorOf(el);
    return !groups.has(name) && Boolean(groups.add(name));
  }).slice(0, 200).map(selectorOf);
}
