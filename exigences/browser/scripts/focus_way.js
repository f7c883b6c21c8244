(selecteur) => {
  /* @shared */
  // Facts on the way to a target: whether it stands before the focus, and what could stand for it.
  const target = elementAt(selecteur);
  if (!target) return null;
  const tabbable = (el) => el instanceof HTMLElement && el.tabIndex >= 0 && !Element.prototype.matches.call(el, ":disabled") && isVisible(el);
  const order = Array.from(everyElement(top_)).filter((el) => tabbable(el) || el === target);
  const actif = document.activeElement;
  const [here, there] = [order.indexOf(actif), order.indexOf(target)];
  const forward = (there - here + order.length) % order.length;
  const form = Element.prototype.closest.call(target, "form");
  const lines = form ? all(form, "input").filter((el) => /^(text|search|email|tel|url|password|number|date)$/.test(inputType(el))) : [];
  return {
    avant: here >= 0 && order.length - forward + 1 < forward,
    atteignables: order.length - (tabbable(target) ? 0 : 1),
    // Whether Enter in a field of its form would send it (HTML, implicit submission).
    implicite: form !== null && lines.length > 0
      && (lines.length === 1 || all(form, 'button:not([type]),button[type="submit"],input[type="submit"],input[type="image"]').length > 0),
    visible: isVisible(target),
  };
}
