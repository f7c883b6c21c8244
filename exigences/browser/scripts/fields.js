  const forms = new Map();
  const formIndex = (el) => {
    const owner = "form" in el && el.form instanceof Element ? el.form : Element.prototype.closest.call(el, "form");
    return owner && forms.has(owner) ? forms.get(owner) : null;
  };

  // Where an answer may stand before anyone gives it: a day as well as words, but no secret.
  const held = (el, type) => (typed(el) && type !== "password") || /^(date|datetime-local|month|time|week|textarea)$/.test(type || "");

  // What stands in no form is sent by no browser: its `required` stops nobody.
  const enforced = (el) => has(el, "required") && !("form" in el && el.form === null);
  // The hidden list of the browser that a drawn one stands for, once the labels are read.
  const hiddenBehind = (el) => labelsOf(el).length ? drawnFrom.get(el) : null;

  // A field in which nobody writes, and that opens what to choose from.
  const drawsAList = (el) => attr(el, "role") === "combobox" || /^(listbox|tree|grid|dialog|menu)$/.test(attr(el, "aria-haspopup") || "");

  const field = (el, state, order, nameOf) => {
    const tag = tagOf(el);
    const type = tag === "input" ? inputType(el) : tag === "select" || tag === "textarea" ? tag : attr(el, "role");
    const visible = !state.inert && !state.under && fieldVisible(el);
    const shown = visible && !isVisible(el) ? frameOf(el) || labelsOf(el).find(isVisible) : el;
    const described = attr(el, "aria-describedby");
    const selecteur = selectorOf(el);
    const hidden = hiddenBehind(el);
    const box = visible ? ownBox(el) : null;
    for (const other of byId(el, described)) explained.set(other, selecteur);
    for (const other of labelsOf(el)) explained.set(other, selecteur);
    for (const other of byId(el, attr(el, "aria-labelledby"))) explained.set(other, selecteur);
    push("champs", {
      selecteur, boite: boxOf(shown || el), ordre: order, balise: tag, type, nom: attr(el, "name") || "",
      identifiant: attr(el, "id") || "", classe: cut(attr(el, "class") || "", 200), libelle: cut(((labelBeside(el) || hidden) && shortLabel(el)) || spacedName(el, nameOf(el)), 400), court: shortLabel(el), proche: spokenFor(el) ? "" : wordsBeside(el, selecteur, visible),
      description: cut(textOfIds(el, described), 600), indice: attr(el, "placeholder") || sample(el), images: typed(el) ? imagesNear(el) : "",
      autocomplete: (attr(el, "autocomplete") || "").toLowerCase(), inputmode: attr(el, "inputmode") || "",
      motif: attr(el, "pattern") || "", min: number(attr(el, "minlength")), max: number(attr(el, "maxlength")),
      borne_min: attr(el, "min") || "", borne_max: attr(el, "max") || "", pas: attr(el, "step") || "",
      propose: attr(el, "role") === "combobox" || /^(list|both)$/.test(attr(el, "aria-autocomplete") || ""),
      requis: enforced(el) || Boolean(hidden && enforced(hidden)) || attr(el, "aria-required") === "true", accept: attr(el, "accept") || "",
      multiple: has(el, "multiple"), capture: has(el, "capture"), formulaire: formIndex(el), groupe: legendOf(el),
      options: tag === "select" ? all(el, "option").slice(0, MAX.options).map((o) => cut(fold(textOf(o)), 120)) : [],
      aide: around(el, box), marque: visible || type === "file" ? marksOf(el, box) : "", gras: visible && isBold(el), mene: tag === "select" && leadsAway(el), titre: attr(el, "title") || "", onpaste: visible && pasteRefused(el), visible,
      desactive: Element.prototype.matches.call(el, ":disabled") || attr(el, "aria-disabled") === "true",
      lecture_seule: has(el, "readonly"), a_choisir: has(el, "readonly") && (drawsAList(el) || (has(el, "required") && !el.value)), tabindex: attr(el, "tabindex"), aria_cache: state.aria, region: state.region,
      bascule: attr(el, "role") === "switch", coche: Boolean(el.checked), prerempli: held(el, type) && /[\p{L}\p{N}]/u.test(el.value || ""),
    });
  };

  // What a page gives to those who have no JavaScript: words, and fields that nobody else sees.
  const withoutScripts = (el, state, at) => {
    const words = fold(textOf(el).replace(/<[^>]*>/g, " "));
    if (words) push("noscript", cut(words, 600));
    if (!/<(input|textarea|select)\b/i.test(textOf(el))) return;
    const inert = new DOMParser().parseFromString(textOf(el), "text/html");
    for (const other of all(inert, "input,textarea,select").filter(isField).slice(0, 20)) {
      const tag = tagOf(other);
      push("champs", {
        selecteur: selectorOf(el), boite: null, ordre: at, balise: tag, type: tag === "input" ? inputType(other) : tag,
        nom: attr(other, "name") || "", identifiant: attr(other, "id") || "", classe: "", libelle: "", court: "", proche: "", description: "",
        indice: attr(other, "placeholder") || "", images: "", autocomplete: "", inputmode: "", motif: "", min: null, max: null, requis: false,
        accept: "", multiple: false, capture: false, formulaire: formIndex(el), groupe: "", options: [], aide: "", titre: attr(other, "title") || "",
        onpaste: false, visible: false, desactive: false, lecture_seule: false, tabindex: null, aria_cache: state.aria, region: state.region, coche: false,
      });
    }
  };
