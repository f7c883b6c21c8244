(asked) => {
  /* @shared */
  // Holds back a click on a control whose words are no longer those of this moment; asked without `pose`, stops, and says whether it did.
  const known = globalThis.clickWatch;
  if (known) window.removeEventListener("click", known.hear, true);
  delete globalThis.clickWatch;
  if (!asked.pose) return Boolean(known && known.held);
  const el = elementAt(asked.selecteur);
  if (!el) return false;
  const button = clickedBy(el);
  const words = () => [textOf(button), ...["aria-label", "aria-labelledby", "value", "title", "alt"].map((name) => attr(button, name)), drawnBy(button)].join(" ");
  const before = words();
  const watch = { held: false, hear: null };
  watch.hear = (event) => {
    if (!event.isTrusted || !event.composedPath().includes(button) || words() === before) return;
    watch.held = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("click", watch.hear, true);
  globalThis.clickWatch = watch;
  return true;
}
