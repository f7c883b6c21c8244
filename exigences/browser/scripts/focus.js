({ selecteur, tout }) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!el) throw new Error("element not found");
  HTMLElement.prototype.focus.call(el);
  if (!tout) return "";
  const tag = tagOf(el);
  if (tag === "input" || tag === "textarea") {
    (tag === "input" ? HTMLInputElement : HTMLTextAreaElement).prototype.select.call(el);
    return tag === "input" ? (attr(el, "type") || "text").toLowerCase() : tag;
  }
  getSelection().selectAllChildren(el);
  return tag;
}
