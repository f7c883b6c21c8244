() => {
  /* @shared */
  // What lies over the page: dialogs, and large boxes that are fixed to the window.
  const LEAST = 8000;
  const focused = focusedElement();
  const found = [];
  for (const el of everyElement(top_)) {
    const dialog = (tagOf(el) === "dialog" && has(el, "open")) || /^(alert)?dialog$/.test((attr(el, "role") || "").trim()) || attr(el, "aria-modal") === "true";
    if (!dialog && getComputedStyle(el).position !== "fixed") continue;
    const r = rectOf(el);
    if (!isVisible(el) || r.width * r.height < LEAST || r.bottom <= 0 || r.top >= innerHeight || !fold(textOf(el))) continue;
    found.push({ selecteur: selectorOf(el), dialogue: dialog, modale: attr(el, "aria-modal") === "true",
      dedans: Boolean(focused && el.contains(focused)), ailleurs: Boolean(focused && focused !== document.body && !el.contains(focused)) });
  }
  return found.slice(0, 30);
}
