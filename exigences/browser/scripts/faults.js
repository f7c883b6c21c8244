() => {
  /* @shared */
  // What a person sees that is wrong with a page: the errors that it shows, the required fields still empty.
  const WORDS = /(^|[-_ ])(errors?|erreurs?|invalid|alert-danger)([-_ ]|$)/i;
  const value = { input: getter(HTMLInputElement.prototype, "value"), textarea: getter(HTMLTextAreaElement.prototype, "value"),
    select: getter(HTMLSelectElement.prototype, "value") };
  const checked = getter(HTMLInputElement.prototype, "checked");
  const everything = Array.from(everyElement(top_));
  const byId = (el, ids) => (ids || "").split(/\s+/).filter(Boolean)
    .map((id) => all(rootOf(el), `#${CSS.escape(id)}`)[0]).filter(Boolean);
  const explains = new Set(everything.filter((el) => attr(el, "aria-invalid") === "true")
    .flatMap((el) => [...byId(el, attr(el, "aria-errormessage")), ...byId(el, attr(el, "aria-describedby"))]));
  const isFault = (el) => explains.has(el) || WORDS.test(attr(el, "class") || "");
  const says = (el) => isFault(el) || attr(el, "role") === "alert" || attr(el, "aria-live") === "assertive";
  const holdsField = (el) => isField(el) || all(el, "input,select,textarea").some(isField);
  const acts = (el) => Element.prototype.matches.call(el, `${BUTTONS},a,html,body,form`);
  const taken = [];
  for (const el of everything) {
    if (!(el instanceof HTMLElement) || !says(el) || acts(el) || holdsField(el) || !isVisible(el)) continue;
    const text = fold(el.innerText);
    if (text.length < 3 || taken.some((t) => t.text === text || Node.prototype.contains.call(t.el, el))) continue;
    taken.push({ el, text });
  }
  const group = (el) => everything.filter((other) => tagOf(other) === "input" && inputType(other) === "radio"
    && other.form === el.form && attr(other, "name") === attr(el, "name"));
  const empty = (el) => {
    const type = tagOf(el) === "input" ? inputType(el) : tagOf(el);
    if (type === "radio") return !group(el).some(checked);
    return type === "checkbox" ? !checked(el) : value[tagOf(el)](el) === "";
  };
  // Accents read in another encoding than theirs.
  const broken = /[^\s]{0,20}(?:\u00C3[\u0080-\u00BF\u2018-\u2122]|\u00E2\u20AC\u2122|\uFFFD)[^\s]{0,20}/.exec(top_.innerText || "");
  const shown = (text) => (text.length > 160 ? `${text.slice(0, 160).trim()}…` : text);
  return withNames((nameOf) => ({
    illisible: broken ? broken[0] : "",
    messages: taken.map((t) => shown(t.text)),
    // Those that their author calls errors, or ties to a field that is refused: any other may announce a success.
    fautes: taken.filter((t) => isFault(t.el)).map((t) => shown(t.text)),
    vides: Array.from(new Set(everything.filter((el) => /^(input|select|textarea)$/.test(tagOf(el)) && isField(el)
      && (has(el, "required") || attr(el, "aria-required") === "true") && fieldVisible(el)
      && !Element.prototype.matches.call(el, ":disabled") && empty(el))
      .map((el) => nameOf(el).replace(/[\s*:]+$/, "").slice(0, 80) || attr(el, "name") || "").filter(Boolean))),
  }));
}
