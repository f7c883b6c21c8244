(selecteur) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!el) return null;
  const type = (attr(el, "type") || "").toLowerCase();
  const natif = { a: "link", area: "link", select: "combobox", textarea: "textbox", summary: "button" };
  const entree = /^(submit|button|reset|image)$/.test(type) ? "button"
    : /^(checkbox|radio|file)$/.test(type) ? type : "textbox";
  const tag = tagOf(el);
  // What a banner lies over cannot be seen, whatever is drawn around it: its focus is not looked at.
  const covered = () => {
    const r = rectOf(el);
    const hit = rootOf(el).elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
    const over = Node.prototype.contains.call(el, hit) ? null : fixedAbove(hit);
    return over !== null && !Node.prototype.contains.call(over, el);
  };
  return {
    role: (attr(el, "role") || "").trim().split(/\s+/)[0] || (tag === "input" ? entree : natif[tag] || tag),
    nom: withNames((nameOf) => nameOf(el)).slice(0, 120),
    boite: boxOf(el),
    // What lies in a closed shadow root, a player or a plug-in does not give its focus back.
    montrable: !/^(iframe|frame|object|embed|video|audio)$/.test(tag) && !(tag.includes("-") && !rootsOf(el)) && !covered(),
    ecrit: (tag === "input" && entree === "textbox" && type !== "range" && type !== "color")
      || tag === "textarea" || el.isContentEditable === true,
  };
}
