({ selecteur, option, avant }) => {
  /* @shared */
  // What a list that is drawn by the page offers now: the best answer to an option, by its selector, and their names.
  // Without an option: where its words stand already, which is no choice of a list that is about to open.
  const plain = (text) => fold(text).normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’‘]/g, "'").toLowerCase();
  const wanted = plain(option);
  const grade = (el) => {
    const said = plain(attr(el, "aria-label") || textOf(el));
    return said === wanted ? 0 : wanted && said.startsWith(wanted) ? 1 : null;
  };
  const everything = Array.from(everyElement(top_));
  const matches = (el, css) => Element.prototype.matches.call(el, css);
  const bare = () => everything.filter((el) => matches(el, "li,a,button,div,span,td,p,strong,b,em,mark") && grade(el) === 0 && isVisible(el));
  if (avant === null) return bare().map(selectorOf);
  const field = elementAt(selecteur);
  const lists = [field, document.activeElement].filter((el) => el instanceof Element)
    .flatMap((el) => `${attr(el, "aria-controls") || ""} ${attr(el, "aria-owns") || ""}`.split(/\s+/).filter(Boolean)
      .flatMap((id) => all(rootOf(el), `#${CSS.escape(id)}`)));
  const within = (holder, el) => Node.prototype.contains.call(holder, el);
  const told = everything.filter((el) => matches(el, '[role="option"],[role="menuitemradio"],[role="treeitem"]')
    && !matches(el, '[aria-disabled="true"],option') && isVisible(el));
  const own = told.filter((el) => lists.some((list) => within(list, el)) || (field && within(field, el)));
  const choices = own.length ? own : told;
  const known = new Set(avant);
  const drawn = choices.length ? choices : bare().filter((el) => !known.has(selectorOf(el)) && !(field && within(field, el)));
  const scored = drawn.map((el) => [grade(el), el]).filter(([score]) => score !== null);
  const best = scored.filter(([score]) => score === 0);
  const near = best.length ? best : scored;
  const lone = near.filter(([, el]) => !near.some(([, other]) => other !== el && within(el, other)));
  // The beginning of several names designates none of them.
  const taken = best.length || lone.length === 1 ? lone[0] : null;
  return { choix: taken ? selectorOf(taken[1]) : "", noms: choices.map((el) => fold(textOf(el)).slice(0, 80)).slice(0, 12),
    // The browser itself shows a <datalist>, and what is typed is chosen.
    natif: field instanceof HTMLInputElement && has(field, "list")
      && all(rootOf(field), `#${CSS.escape(attr(field, "list"))} option`).some((one) => [one.value, textOf(one), attr(one, "label")].some((text) => plain(text) === wanted)),
    cherche: document.activeElement instanceof HTMLInputElement && document.activeElement !== field && isVisible(document.activeElement)
      && /^(text|search)$/.test(inputType(document.activeElement)) };
}
