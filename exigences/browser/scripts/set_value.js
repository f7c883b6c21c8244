({ selecteur, valeur }) => {
  /* @shared */
  const el = elementAt(selecteur);
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(el, valeur);
  const kept = el.value === valeur;
  for (const name of ["input", "change"])
    EventTarget.prototype.dispatchEvent.call(el, new Event(name, { bubbles: true, composed: name === "input" }));
  return kept;
}
