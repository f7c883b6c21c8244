(selector) => {
  /* @shared */
  // What a gesture on an element sets off, in the words of the page: its own, those of the button that it stands for, of its form, of the screen.
  const closest = (el, css) => Element.prototype.closest.call(el, css);
  const active = () => {
    const el = focusedElement();
    return el && el !== document.body && !/^(iframe|frame|html)$/.test(tagOf(el)) ? el : null;
  };
  let el = selector ? elementAt(selector) : active();
  if (!el) return null;
  if (el instanceof HTMLLabelElement && el.control) el = el.control;
  const button = clickedBy(el);
  const formOf = (node) => ("form" in node && node.form instanceof HTMLFormElement ? node.form : closest(node, "form"));
  const form = formOf(button);
  const submits = (node) => {
    if (tagOf(node) === "button") return !/^(button|reset)$/i.test(attr(node, "type") || "");
    return tagOf(node) === "input" && /^(submit|image)$/.test(inputType(node));
  };
  const own = form ? Array.from(everyElement(top_)).filter((node) => submits(node) && formOf(node) === form) : [];
  const link = /^(a|area)$/.test(tagOf(button)) ? attr(button, "href") || "" : "";
  // What is filled in beside a control, in its form or else in the nearest block that holds a field.
  const fieldsIn = (node) => all(node, "input,select,textarea").filter((field) => isField(field) && (inputType(field) === "file" || isLaidOut(field)));
  let block = form;
  for (let node = button; !block && node instanceof Element; node = parentOf(node)) if (fieldsIn(node).length) block = node;
  const fields = block ? fieldsIn(block) : [];
  const isFile = (field) => tagOf(field) === "input" && inputType(field) === "file";
  const filled = (field) => (/^(checkbox|radio)$/.test(inputType(field)) && tagOf(field) === "input" ? field.checked : Boolean(field.value));
  // Headings of the form, else the last one before it.
  const headings = all(document, 'h1,h2,h3,h4,h5,h6,[role="heading"]').filter(isVisible);
  const inForm = form ? headings.filter((node) => Node.prototype.contains.call(form, node)) : [];
  const above = form ? headings.filter((node) => Node.prototype.compareDocumentPosition.call(form, node) & Node.DOCUMENT_POSITION_PRECEDING).slice(-1) : [];
  // The name of a form is what names it, and never all that it holds.
  const labelOf = (node) => (node && attr(node, "aria-labelledby") || "").split(/\s+/).filter(Boolean)
    .map((id) => all(document, `#${CSS.escape(id)}`)[0]).filter(Boolean).map((label) => fold(textOf(label))).join(" ");
  // The box that asks for a last word, and what it asks.
  const asks = (node) => tagOf(node) === "dialog" || /^(alert)?dialog$/.test(attr(node, "role") || "") || attr(node, "aria-modal") === "true";
  let box = button;
  while (box instanceof Element && !asks(box)) box = parentOf(box);
  const asked = box instanceof Element ? [attr(box, "aria-label") || "", labelOf(box), ...headings.filter((node) => Node.prototype.contains.call(box, node)).map((node) => fold(textOf(node)))] : [];
  if (asked.length && !asked.some(Boolean)) asked.push(...box.innerText.split("\n").map(fold).slice(0, 20));
  // A button that sends something else than a search: what is given beside it waits for it.
  const seeks = (node) => attr(node, "role") === "search" || all(node, 'input[type="search"]').length > 0;
  const waits = (node) => submits(node) && node !== button && !closest(node, 'nav,[role="navigation"],[role="search"]') && !(formOf(node) && seeks(formOf(node)));
  const codes = 'input[type="password"],input[type="search"],input[autocomplete="one-time-code"]';
  return withNames((nameOf) => {
    const say = (node) => [nameOf(node), drawnBy(node), ...(submits(node) || tagOf(node) === "button" ? labelsOf(node).map((label) => fold(textOf(label))) : []), fold(textOf(node)).slice(0, 200), tagOf(node) === "input" && submits(node) ? attr(node, "value") : ""]
      .filter(Boolean);
    const shown = all(document, BUTTONS).filter((node) => isVisible(node));
    return {
      noms: isField(button) ? [] : say(button),
      envoie: submits(button),
      champ: isField(button) && tagOf(button) !== "textarea" && tagOf(button) !== "select",
      lien: Boolean(link) && !/^(#|javascript:)/i.test(link) && !has(button, "onclick") && attr(button, "role") !== "button",
      formulaire: form ? [attr(form, "aria-label") || "", labelOf(form), attr(form, "title") || "", ...all(form, "legend").slice(0, 1).map((node) => fold(textOf(node)))].filter(Boolean) : [],
      defaut: own.length ? say(own[0]) : [],
      titres: (inForm.length ? inForm : above).slice(0, 5).map((node) => fold(textOf(node)).slice(0, 200)),
      dialogue: asked.filter(Boolean).map((text) => text.slice(0, 200)),
      pieces: fields.some(isFile) && !fields.some((field) => !isFile(field) && filled(field)),
      liens: all(document, "a[href]").slice(0, 400).filter((node) => isVisible(node)).map((node) => fold(textOf(node)).slice(0, 80)).filter(Boolean),
      finals: shown.slice(0, 60).flatMap(say),
      attend: shown.some(waits),
      secret: Boolean(form && all(form, codes).length),
      texte: fold(textOf(document.body)).length < 60000 ? document.body.innerText : "",
    };
  });
}
