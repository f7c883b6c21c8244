({ cible }) => {
  /* @shared */
  // Where the focus really is in this document, through open shadow roots, and how it stands to a target.
  let actif = focusedElement();
  const whole = (el) => !el || /^(body|html)$/.test(tagOf(el));
  // A body that is written in, as that of a text editor in its frame, is itself what has the focus.
  if (whole(actif) && document.body && document.body.isContentEditable) actif = document.body;
  else if (whole(actif))
    return { ou: Document.prototype.hasFocus.call(document) ? "page" : "dehors" };
  const tag = tagOf(actif);
  const selecteur = selectorOf(actif);
  if (tag === "iframe" || tag === "frame") return { ou: "cadre", selecteur };
  const up = (node) => parentOf(node) || node.host || null;
  const holds = (outer, inner) => {
    for (let node = inner; node; node = up(node)) if (node === outer) return true;
    return false;
  };
  const role = (el) => (attr(el, "role") || "").trim().split(/\s+/)[0];
  const COMPOSITE = /^(radiogroup|tablist|menu|menubar|listbox|tree|grid|treegrid|toolbar)$/;
  const ACTIVABLE = /^(button|link|menuitem|menuitemcheckbox|menuitemradio|tab|option|checkbox|radio|switch|treeitem|a|summary)$/;
  const ENTER = /^(a|area|button|summary|select|textarea)$/;
  const natif = /^(a|area)$/.test(tag) && !has(actif, "href") ? "" : tag;
  const designe = attr(actif, "aria-activedescendant");
  const climb = (el, wanted) => {
    for (let node = el; node; node = up(node)) if (node instanceof Element && wanted(node)) return node;
    return null;
  };
  const byId = (id) => (id ? all(rootOf(actif), `#${CSS.escape(id)}`)[0] : null);
  const isRadio = (el) => tagOf(el) === "input" && attr(el, "type") === "radio";
  const relation = () => {
    const found = cible === null ? null : elementAt(cible);
    if (!found) return "";
    const wanted = tagOf(found) === "label" && found.control ? found.control : found;
    if (actif === wanted || byId(designe) === wanted) return "lui";
    if (holds(actif, wanted) && ACTIVABLE.test(role(actif) || natif)) return "lui";
    if (isRadio(actif) && isRadio(wanted) && attr(wanted, "name")
      && attr(actif, "name") === attr(wanted, "name") && actif.form === wanted.form) return "groupe";
    const group = climb(wanted, (node) => COMPOSITE.test(role(node)));
    if (group && holds(group, actif)) return "groupe";
    const popup = byId((attr(actif, "aria-controls") || attr(actif, "aria-owns") || "").split(/\s+/)[0]);
    if (popup && holds(popup, wanted)) return "groupe";
    if (!holds(wanted, actif)) return "";
    return Array.from(everyElement(wanted)).filter((el) => el !== wanted && el.tabIndex >= 0 && isVisible(el)).length > 1
      ? "dedans" : "lui";
  };
  const type = (attr(actif, "type") || "").toLowerCase();
  return {
    ou: "element",
    selecteur,
    designe: designe || "",
    natif: /^(input|button|select|textarea|summary)$/.test(tag) || (/^(a|area)$/.test(tag) && natif === tag),
    genre: tag === "input" ? type || "text" : actif.isContentEditable ? "textbox" : role(actif) && !ENTER.test(tag) ? role(actif) : tag,
    // What is drawn by the same rules, as far as its author wrote.
    espece: [tag, type, attr(actif, "class") || "", tagOf(climb(actif, (node) => /^(header|nav|main|footer|dialog|body)$/.test(tagOf(node))) || actif)].join("|"),
    relation: relation(),
    // What hides stops of its own: the parts of a date, of a player, of a closed shadow root.
    opaque: /^(object|embed|video|audio)$/.test(tag) || (tag.includes("-") && !rootsOf(actif))
      || (tag === "input" && /^(date|time|month|week|datetime-local)$/.test(type)),
    dialogue: climb(actif, (node) => tagOf(node) === "dialog" || /^(alert)?dialog$/.test(role(node))
      || attr(node, "aria-modal") === "true") !== null,
  };
}
