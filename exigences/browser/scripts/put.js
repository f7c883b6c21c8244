({ selecteur, valeur, option }) => {
  /* @shared */
  // Gives a field a value that is not typed in, or a list its option; false where it is refused.
  const el = elementAt(selecteur);
  const proto = option === null ? HTMLInputElement.prototype : HTMLSelectElement.prototype;
  const held = Object.getOwnPropertyDescriptor(proto, "value");
  if (option === null) {
    held.set.call(el, valeur);
    if (held.get.call(el) !== valeur) return false;
  } else {
    if (!el) return false;
    const same = all(el, "option").find((one) => fold(attr(one, "label") || textOf(one)) === fold(option));
    if (!same || Element.prototype.matches.call(same, ":disabled")) return false;
    Object.getOwnPropertyDescriptor(HTMLOptionElement.prototype, "selected").set.call(same, true);
  }
  for (const name of ["input", "change"])
    EventTarget.prototype.dispatchEvent.call(el, new Event(name, { bubbles: true, composed: name === "input" }));
  return true;
}
