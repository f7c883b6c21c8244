({ selecteur, tout }) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!el || Element.prototype.matches.call(el, ":disabled") || (tout && !isVisible(el))) return null;
  if (tout && /^(input|textarea)$/.test(tagOf(el)) && has(el, "readonly")) return null;
  HTMLElement.prototype.focus.call(el);
  const tag = tagOf(el);
  if (tag !== "input" && tag !== "textarea") {
    if (tout) getSelection().selectAllChildren(el);
    return tag;
  }
  if (tout) (tag === "input" ? HTMLInputElement : HTMLTextAreaElement).prototype.select.call(el);
  return tag === "input" ? inputType(el) : tag;
}
