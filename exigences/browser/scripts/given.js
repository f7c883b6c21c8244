(asked) => {
  /* @shared */
  // By which names and in which forms a page knows what is given to a field, and whether a change of it sends its form.
  let el = asked.selecteur ? elementAt(asked.selecteur) : focusedElement();
  if (!el || el === document.body) return null;
  if (el instanceof HTMLLabelElement && el.control) el = el.control;
  const boxed = /^(checkbox|radio)$/.test(attr(el, "type") || attr(el, "role") || "");
  const values = [];
  if (tagOf(el) === "select") {
    const wanted = all(el, "option").find((option) => fold(textOf(option)) === fold(asked.option || "")) || el.selectedOptions[0];
    if (wanted) values.push(wanted.value, fold(textOf(wanted)));
  } else if (boxed) values.push(attr(el, "value") || "on", "true", "1");
  else if (/^(input|textarea)$/.test(tagOf(el))) values.push(String(el.value));
  else if (el.isContentEditable) values.push(fold(textOf(el)));
  const form = "form" in el && el.form instanceof HTMLFormElement ? el.form : Element.prototype.closest.call(el, "form");
  const handlers = [el, form].filter(Boolean).map((node) => `${attr(node, "onchange") || ""} ${attr(node, "oninput") || ""}`);
  // The form that a change may send: where to, and the plain words of the buttons that do.
  const sends = (node) => (tagOf(node) === "button" ? !/^(button|reset)$/i.test(attr(node, "type") || "") : /^(submit|image)$/.test(inputType(node)));
  const own = form ? all(document, 'button,input[type="submit"],input[type="image"]').filter((node) => node.form === form && sends(node)) : [];
  return {
    adresse: (form && addressOf(form, "action"))?.href || "",
    boutons: own.map((node) => fold([textOf(node), ...["aria-label", "value", "alt", "title"].map((name) => attr(node, name))].filter(Boolean).join(" "))),
    envoie: handlers.some((text) => /submit\s*\(|\.click\s*\(/i.test(text)),
    noms: [attr(el, "name"), attr(el, "id"), attr(el, "data-name")].filter(Boolean),
    valeurs: values.filter((value) => value && value.length < 100000),
    etiquette: plainLabel(el) || fold(attr(el, "aria-label")) || labelsOf(el).map((node) => fold(textOf(node))).find(Boolean)
      || attr(el, "placeholder") || attr(el, "name") || attr(el, "id") || "",
  };
}
