(selecteur) => {
  /* @shared */
  // Whether a control is pressed where people see it all the same: it says that it is off without being so, what
  // lies over it is its own label or the control of this label, a link stands in the middle of the label, or the page
  // is wider than a phone's screen, which shows a part of it: engines then aim beside.
  const el = elementAt(selecteur);
  if (!el) return false;
  if (Element.prototype.closest.call(el, '[aria-disabled="true"]')) return !Element.prototype.matches.call(el, ":disabled");
  const ids = (attr(el, "aria-labelledby") || "").split(/\s+/).filter(Boolean);
  const own = [...labelsOf(el), ...ids.flatMap((id) => all(rootOf(el), `#${CSS.escape(id)}`)),
    ...(el instanceof HTMLLabelElement && el.control ? [el.control] : [])];
  const seen = window.visualViewport;
  const shut = Element.prototype.matches.call(el, ":disabled");
  const wide = Boolean(seen) && !shut && seen.width * seen.scale < innerWidth - 1;
  // A list whose field lets presses through to the box that holds it, and that opens it.
  const through = !shut && attr(el, "role") === "combobox" && getComputedStyle(el).pointerEvents === "none";
  if (!own.length && !wide && !through) return false;
  const middle = () => { const r = rectOf(el); return [r.left + r.width / 2, r.top + r.height / 2]; };
  const [left, top] = middle();
  if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight)
    Element.prototype.scrollIntoView.call(el, { block: "center", inline: "center", behavior: "instant" });
  const hit = rootOf(el).elementFromPoint(...middle());
  if (through && Boolean(hit) && hit !== el && Node.prototype.contains.call(hit, el)) return true;
  const within = (node) => Node.prototype.contains.call(node, hit);
  if (el instanceof HTMLLabelElement && Boolean(hit) && within(el) && Element.prototype.closest.call(hit, "a[href],button")) return true;
  if (wide && Boolean(hit) && (within(el) || own.some(within))) return true;
  return Boolean(hit) && !within(el) && own.some(within) && !Element.prototype.closest.call(hit, "a[href],button");
}
