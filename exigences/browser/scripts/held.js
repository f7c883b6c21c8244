(bouton) => {
  /* @shared */
  // What the fields of a page hold, and how each is said to be wrong; which are of the form that a button sends.
  const value = { input: getter(HTMLInputElement.prototype, "value"), textarea: getter(HTMLTextAreaElement.prototype, "value"),
    select: getter(HTMLSelectElement.prototype, "value") };
  const checked = getter(HTMLInputElement.prototype, "checked");
  const typeOf = (el) => (tagOf(el) === "input" ? inputType(el) : tagOf(el));
  const boxed = (el) => /^(checkbox|radio)$/.test(typeOf(el));
  const formOf = (el) => (el && "form" in el && el.form instanceof HTMLFormElement ? el.form : el && Element.prototype.closest.call(el, "form"));
  const button = bouton ? elementAt(bouton) : null;
  const form = formOf(button);
  const focused = document.activeElement;
  const byId = (el, ids) => (ids || "").split(/\s+/).filter(Boolean)
    .map((id) => all(rootOf(el), `#${CSS.escape(id)}`)[0]).filter((node) => node && isVisible(node)).map(selectorOf);
  // "#" alone leads to the top of the page, and "#100%" is no encoding: neither is a fault of the page.
  const idOf = (href) => {
    const written = href.slice(1);
    try { return decodeURIComponent(written); } catch { return written; }
  };
  // What the browser would not send, of what was written and left: only a form that lets it judge is stopped so.
  const stopped = (el) => {
    const owner = formOf(el);
    const judged = Boolean(owner) && !has(owner, "novalidate") && !(button && has(button, "formnovalidate"));
    return judged && Element.prototype.matches.call(el, ":user-invalid");
  };
  // The browser says by itself what is wrong with the field where it stops, unless the form has refused it.
  const said = (el) => (el === focused && stopped(el) ? el.validationMessage || "" : "");
  // What the browser says of a field left empty: a page that writes it has not found it itself.
  const emptyWords = (el) => {
    const { valueMissing, customError } = el.validity;
    return valueMissing && !customError ? el.validationMessage || "" : "";
  };
  const look = (el) => {
    if (el === focused) return "";
    const style = getComputedStyle(el);
    return [style.borderTopColor, style.borderBottomColor, style.backgroundColor, style.outlineStyle, style.boxShadow, style.color].join(" ");
  };
  const native = (el) => /^(input|textarea|select)$/.test(tagOf(el)) && isField(el);
  const champs = Array.from(everyElement(top_)).filter(native).map((el) => ({
    selecteur: selectorOf(el), type: typeOf(el), visible: fieldVisible(el), dedans: formOf(el) === form,
    vide: boxed(el) ? !checked(el) : value[tagOf(el)](el) === "", valeur: boxed(el) ? String(checked(el)) : value[tagOf(el)](el),
    desactive: Element.prototype.matches.call(el, ":disabled"), invalide: attr(el, "aria-invalid") === "true", bulle: said(el), propre: el.validity.customError, dirait: emptyWords(el), apparence: look(el),
    refuse: stopped(el),
    decrit: byId(el, attr(el, "aria-describedby")), erreur: byId(el, attr(el, "aria-errormessage")),
  }));
  const genre = button && tagOf(button);
  const kind = genre === "button" ? (attr(button, "type") || "submit").toLowerCase() : genre === "input" ? typeOf(button) : "";
  const target = (button && attr(button, "formtarget")) || (form && attr(form, "target")) || "";
  return {
    champs,
    bouton: button && { dans_un_formulaire: Boolean(form), envoie: /^(submit|image)$/.test(kind), lien: /^(a|area)$/.test(genre),
      // A list that the page draws is opened by what may well look like the button of its form.
      ouvre: has(button, "aria-haspopup") || has(button, "aria-expanded") || /^(combobox|listbox|option|tab)$/.test(attr(button, "role") || ""),
      ailleurs: !/^(_self|_parent|_top)?$/i.test(target), formulaire: form ? selectorOf(form) : "" },
    alertes: all(document, '[role="alert"],[role="status"],[aria-live]:not([aria-live="off"])').filter(isVisible).map(selectorOf),
    renvois: all(document, 'a[href^="#"]').filter(isVisible).map((el) => {
      const id = idOf(attr(el, "href"));
      const aim = id && all(document, `#${CSS.escape(id)}`)[0];
      return aim && native(aim) ? { selecteur: selectorOf(el), champ: selectorOf(aim) } : null;
    }).filter(Boolean),
    focus: focused && focused !== document.body ? selectorOf(focused) : "",
  };
}
