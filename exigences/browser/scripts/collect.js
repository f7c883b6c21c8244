(markers) => {
  /* @shared */
  const MAX = { blocs: 8000, liens: 4000, champs: 6000, boutons: 2000, images: 1500, options: 300, texte: 4000 };
  const SILENT = new Set(["script", "style", "template", "noscript", "head", "option", "datalist", "pre", "code",
    "samp", "kbd", "textarea", "select", "svg", "math", "canvas", "audio", "video", "object", "iframe", "frame"]);
  const OWN_BLOCK = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "label", "legend",
    "button", "figcaption", "summary", "caption", "blockquote", "address"]);
  const REGIONS = { header: "entete", footer: "pied", nav: "navigation", search: "recherche", dialog: "dialogue" };
  const ROLE_REGIONS = { banner: "entete", contentinfo: "pied", navigation: "navigation", search: "recherche",
    dialog: "dialogue", alertdialog: "dialogue", main: "contenu" };

  const result = { champs: [], formulaires: [], blocs: [], liens: [], boutons: [], images: [], medias: [], cadres: [],
    noscript: [], fermes: [], scripts: [], marqueurs: {}, tronque: [] };
  const push = (list, value) => {
    if (result[list].length < (MAX[list] || 1000)) result[list].push(value);
    else if (!result.tronque.includes(list)) result.tronque.push(list);
  };
  const cut = (text, size = MAX.texte) => (text.length > size ? text.slice(0, size) : text);
  const number = (value) => (value !== null && /^\s*\d+\s*$/.test(value) ? Number(value) : null);

  // Texts that explain a field: the ids it names, by root.
  const explained = new Map();
  const byId = (el, ids) => (ids || "").split(/\s+/).filter(Boolean)
    .map((id) => all(rootOf(el), `#${CSS.escape(id)}`)[0]).filter(Boolean);
  const textOfIds = (el, ids) => fold(byId(el, ids).map(textOf).join(" "));

  // The nearest ancestor that holds this field alone (or its group of boxes) says what is written around it.
  const around = (el) => {
    const type = attr(el, "type") || "";
    const alone = (box) => all(box, "input,select,textarea").every((other) => other === el || !isField(other)
      || (/^(radio|checkbox)$/.test(attr(other, "type") || "")
        && (/^(radio|checkbox)$/.test(type) ? attr(other, "name") === attr(el, "name") : type === "password")));
    let box = el;
    for (let i = 0; i < 4; i += 1) {
      const up = parentOf(box);
      if (!(up instanceof Element) || up.childElementCount > 40 || /^(form|body|html|main|fieldset|table|tr)$/.test(tagOf(up)) || !alone(up)) break;
      box = up;
    }
    return box === el ? "" : cut(fold(box.innerText || textOf(box)), 800);
  };
  const legendOf = (el) => {
    const group = Element.prototype.closest.call(el, 'fieldset,[role="radiogroup"],[role="group"]');
    if (!group) return "";
    const legend = all(group, "legend")[0];
    return cut(fold(attr(group, "aria-label") || (legend ? textOf(legend) : textOfIds(group, attr(group, "aria-labelledby")))), 300);
  };
  // A label without the hints that are set apart inside it.
  const shortLabel = (el) => {
    const label = labelsOf(el).find(isVisible) || labelsOf(el)[0];
    if (!label) return "";
    let text = "";
    for (const node of childNodesOf(label)) {
      if (node.nodeType === 3) text += node.data;
      else if (node.nodeType === 1 && !isField(node) && getComputedStyle(node).display.startsWith("inline")) text += textOf(node);
    }
    return cut(fold(text), 300);
  };
  // Where no label is tied to a field, people read the cell or the words beside it.
  const spokenFor = (el) => labelsOf(el).length || attr(el, "aria-label") || attr(el, "aria-labelledby") || attr(el, "title");
  const holdsField = (node) => node instanceof Element && (isField(node) || all(node, "input,select,textarea").some(isField));
  const said = (node, seen) => {
    if (!(node instanceof HTMLElement) || SILENT.has(tagOf(node)) || (seen && !isVisible(node))) return "";
    const images = tagOf(node) === "img" ? [node] : all(node, "img[alt]");
    return fold(seen ? node.innerText : textOf(node)) || fold(images.map((img) => attr(img, "alt") || "").join(" "));
  };
  const wordsBeside = (el, selecteur, seen) => {
    const after = /^(checkbox|radio)$/.test(attr(el, "type") || "");
    for (let box = el, i = 0; box instanceof Element && i < 4; box = parentOf(box), i += 1) {
      if (/^(form|body|main|fieldset|table|tbody|ul|ol)$/.test(tagOf(box))) return "";
      const parent = parentOf(box);
      if (!parent) return "";
      const siblings = Array.from(childNodesOf(parent)).filter((node) => (node.nodeType === 3 ? /\S/.test(node.data) : node instanceof Element && tagOf(node) !== "br"));
      const at = siblings.indexOf(box);
      const beside = after ? siblings.slice(at + 1, at + 4) : siblings.slice(Math.max(0, at - 3), at).reverse();
      for (const node of beside) {
        if (holdsField(node)) return "";
        const words = node.nodeType === 3 ? fold(node.data) : said(node, seen);
        if (!/\p{L}|\d ?[+*×-] ?\d/u.test(words)) continue;
        if (seen) explained.set(node.nodeType === 3 ? parent : node, selecteur);
        return cut(words, 200);
      }
    }
    return "";
  };
  // Before placeholders, pages wrote in the field itself, and wiped it as one entered.
  const typed = (el) => tagOf(el) === "input" && /^(|text|email|tel|password|number|search)$/.test((attr(el, "type") || "").toLowerCase());
  const sample = (el) => {
    const wiped = ["onfocus", "onclick", "onblur"].some((event) => /\bvalue\b|clear|empty|blank/i.test(attr(el, event) || ""));
    return typed(el) && wiped ? cut(fold(attr(el, "value")), 200) : "";
  };
  // Pictures that stand with a field alone, or just before or after it: the one to copy out is among them.
  // The boxes that hold this field alone are named too, and the scripts and frames in them: they may have drawn it.
  const imagesNear = (el) => {
    const other = (node) => node !== el && isField(node) && typed(node);
    const boxes = [];
    let box = el;
    for (let i = 0; i < 5; i += 1) {
      const up = parentOf(box);
      if (!(up instanceof Element) || /^(form|body|html|main|fieldset|table|tbody)$/.test(tagOf(up)) || all(up, "input").some(other)) break;
      box = up;
      boxes.push(["id", "class"].map((name) => (attr(box, name) || "").slice(0, 60)).join(" "));
    }
    const parent = parentOf(box);
    const siblings = parent ? Array.from(childNodesOf(parent)).filter((node) => node instanceof Element) : [];
    const at = siblings.indexOf(box);
    const near = [box, siblings[at - 1], siblings[at - 2], siblings[at + 1]].filter((node) => node && (node === box || !holdsField(node)));
    const drawn = "img,canvas,object,embed,iframe,script[src]";
    const images = near.flatMap((node) => [...(Element.prototype.matches.call(node, drawn) ? [node] : []), ...all(node, drawn)]);
    return cut(fold([...images.slice(0, 6).map((img) => ["alt", "title", "id", "class", "src"].map((name) => (attr(img, name) || "").slice(0, 120)).join(" ")), ...boxes].join(" ")), 900);
  };
  const pasteRefused = (el) => {
    if (/return\s+false|preventDefault/.test(attr(el, "onpaste") || "")) return true;
    const hints = [attr(el, "name"), attr(el, "id"), attr(el, "placeholder"), shortLabel(el)].join(" ");
    if (!/conf(irm|2)|v[eé]rif|repeat|again|retap|ressai|2$/i.test(hints) || number(attr(el, "maxlength")) === 1) return false;
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
    return !EventTarget.prototype.dispatchEvent.call(el, event);
  };

  const forms = new Map();
  const formIndex = (el) => {
    const owner = "form" in el && el.form instanceof Element ? el.form : Element.prototype.closest.call(el, "form");
    return owner && forms.has(owner) ? forms.get(owner) : null;
  };

  const field = (el, state, order, nameOf) => {
    const tag = tagOf(el);
    const type = tag === "input" ? (attr(el, "type") || "text").toLowerCase() : tag === "select" || tag === "textarea" ? tag : attr(el, "role");
    const visible = !state.inert && fieldVisible(el);
    const shown = visible && !isVisible(el) ? labelsOf(el).find(isVisible) : el;
    const described = attr(el, "aria-describedby");
    const selecteur = selectorOf(el);
    for (const other of byId(el, described)) explained.set(other, selecteur);
    for (const other of labelsOf(el)) explained.set(other, selecteur);
    for (const other of byId(el, attr(el, "aria-labelledby"))) explained.set(other, selecteur);
    push("champs", {
      selecteur, boite: boxOf(shown || el), ordre: order, balise: tag, type, nom: attr(el, "name") || "",
      identifiant: attr(el, "id") || "", classe: cut(attr(el, "class") || "", 200), libelle: cut(nameOf(el), 400), court: shortLabel(el), proche: spokenFor(el) ? "" : wordsBeside(el, selecteur, visible),
      description: cut(textOfIds(el, described), 600), indice: attr(el, "placeholder") || sample(el), images: typed(el) ? imagesNear(el) : "",
      autocomplete: (attr(el, "autocomplete") || "").toLowerCase(), inputmode: attr(el, "inputmode") || "",
      motif: attr(el, "pattern") || "", min: number(attr(el, "minlength")), max: number(attr(el, "maxlength")),
      requis: has(el, "required") || attr(el, "aria-required") === "true", accept: attr(el, "accept") || "",
      multiple: has(el, "multiple"), capture: has(el, "capture"), formulaire: formIndex(el), groupe: legendOf(el),
      options: tag === "select" ? all(el, "option").slice(0, MAX.options).map((o) => cut(fold(textOf(o)), 120)) : [],
      aide: visible ? around(el) : "", titre: attr(el, "title") || "", onpaste: visible && pasteRefused(el), visible,
      desactive: Element.prototype.matches.call(el, ":disabled") || attr(el, "aria-disabled") === "true",
      lecture_seule: has(el, "readonly"), tabindex: attr(el, "tabindex"), aria_cache: state.aria, region: state.region,
      coche: Boolean(el.checked),
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
        selecteur: selectorOf(el), boite: null, ordre: at, balise: tag, type: tag === "input" ? (attr(other, "type") || "text").toLowerCase() : tag,
        nom: attr(other, "name") || "", identifiant: attr(other, "id") || "", classe: "", libelle: "", court: "", proche: "", description: "",
        indice: attr(other, "placeholder") || "", images: "", autocomplete: "", inputmode: "", motif: "", min: null, max: null, requis: false,
        accept: "", multiple: false, capture: false, formulaire: formIndex(el), groupe: "", options: [], aide: "", titre: attr(other, "title") || "",
        onpaste: false, visible: false, desactive: false, lecture_seule: false, tabindex: null, aria_cache: state.aria, region: state.region, coche: false,
      });
    }
  };

  const accumulators = new Map();
  const block = (state) => {
    let known = accumulators.get(state.block);
    if (!known) {
      known = { el: state.block, ordre: state.order, parts: [], lien: 0, total: 0, region: state.region, langue: state.lang,
        gras: 0 };
      accumulators.set(state.block, known);
    }
    return known;
  };

  // Words that a space, a line break or a box keeps apart stay apart.
  const space = (state) => { accumulators.get(state.block)?.parts.push(" "); };

  let order = 0;
  const text = (node, state) => {
    if (!state.seen || state.silent) return;
    if (!/\S/.test(node.data)) return space(state);
    const size = node.data.trim().length;
    const into = block(state);
    into.parts.push(node.data);
    into.total += size;
    if (state.link) into.lien += size;
  };

  const enter = (el, state, nameOf) => {
    order += 1;
    const tag = tagOf(el);
    const style = getComputedStyle(el);
    const role = attr(el, "role") || "";
    const next = { ...state };
    const closed = tag === "details" && !has(el, "open");
    if (!next.gone && hiddenBy(el, style)) next.gone = true;
    if (has(el, "inert")) next.inert = true;
    if (attr(el, "aria-hidden") === "true") next.aria = true;
    next.seen = !next.gone && style.visibility === "visible";
    if (SILENT.has(tag)) next.silent = true;
    if (closed) next.folded = true;
    const region = ROLE_REGIONS[role] || (tag === "main" ? "contenu" : REGIONS[tag]);
    // A header or footer inside an article or a section is not that of the page.
    if (region && !((tag === "header" || tag === "footer") && !role && state.sectioned)) next.region = region;
    if (/^(article|section|aside|main)$/.test(tag)) next.sectioned = true;
    if (has(el, "lang")) next.lang = attr(el, "lang");
    if (tag === "a" && has(el, "href")) next.link = true;
    const inline = style.display.startsWith("inline") || style.display === "contents";
    if (tag === "br" || /^inline-/.test(style.display)) space(state);
    if (!inline || OWN_BLOCK.has(tag)) { next.block = el; next.order = order; }

    if (isField(el)) field(el, next, order, nameOf);
    else if (tag === "iframe" || tag === "frame")
      push("cadres", { selecteur: selectorOf(el), boite: boxOf(el), ordre: order, url: el.src || "", visible: next.seen && isVisible(el),
        titre: fold(attr(el, "title") || attr(el, "aria-label")), chemin: result.cadres.length });
    else if (tag === "script") push("scripts", attr(el, "src") ? el.src : "");
    else if (tag === "noscript") withoutScripts(el, next, order);
    else if (tag === "form") formOf(el, next, order, nameOf);
    else if (next.seen && !next.inert) thing(el, tag, role, next, nameOf);
    if (tag.includes("-") && !rootsOf(el) && !childNodesOf(el).length && next.seen && boxOf(el)) result.fermes.push(selectorOf(el));
    return next;
  };

  const formOf = (el, state, at) => {
    push("formulaires", { selecteur: selectorOf(el), boite: boxOf(el), ordre: at, nom: attr(el, "name") || "", identifiant: attr(el, "id") || "",
      classe: attr(el, "class") || "", role: attr(el, "role") || "", action: attr(el, "action") || "", methode: (attr(el, "method") || "get").toLowerCase(),
      titre: cut(fold(attr(el, "aria-label") || textOfIds(el, attr(el, "aria-labelledby"))), 200), region: state.region, visible: state.seen });
  };

  const thing = (el, tag, role, state, nameOf) => {
    const place = () => ({ selecteur: selectorOf(el), boite: boxOf(el), ordre: order, region: state.region });
    if ((tag === "a" || tag === "area") && has(el, "href") && role !== "button") {
      if (!boxOf(el)) return;
      const raw = attr(el, "href").trim();
      push("liens", { ...place(), texte: cut(linkName(el, nameOf), 400), url: /^(https?|mailto|tel|sms):/i.test(el.href) ? el.href : "",
        brut: cut(raw, 300), cible: attr(el, "target") || "", telechargement: has(el, "download"), titre: attr(el, "title") || "" });
    } else if (Element.prototype.matches.call(el, BUTTONS) && boxOf(el)) {
      push("boutons", { ...place(), texte: cut(linkName(el, nameOf), 300), type: (attr(el, "type") || (tag === "button" ? "submit" : "button")).toLowerCase(),
        formulaire: formIndex(el), desactive: Element.prototype.matches.call(el, ":disabled") });
    }
    if (tag === "img" || role === "img" || (tag === "svg" && role === "img")) {
      const r = rectOf(el);
      if (r.width >= 3 && r.height >= 3) push("images", { ...place(), alternative: cut(nameOf(el), 300), url: tag === "img" ? el.currentSrc || el.src || "" : "" });
    } else if (tag === "audio" || tag === "video") push("medias", { ...place(), type: tag, url: el.currentSrc || el.src || "" });
  };
  // The text of a link is its name, unless something in it speaks otherwise: then axe says it.
  const linkName = (el, nameOf) => {
    const simple = !has(el, "aria-label") && !has(el, "aria-labelledby") && tagOf(el) !== "input"
      && !all(el, "img,svg,[aria-label],[aria-hidden],[title],input").length && !rootsOf(el);
    return (simple && fold(textOf(el))) || nameOf(el);
  };

  const walk = (nameOf) => {
    all(document, "form").forEach((form, index) => forms.set(form, index));
    const start = { seen: true, gone: false, inert: false, aria: false, silent: false, link: false, region: "contenu",
      lang: attr(top_, "lang") || "", block: top_, order: 0, sectioned: false };
    const stack = [[top_, start]];
    while (stack.length) {
      const [node, state] = stack.pop();
      if (node.nodeType === 3) { text(node, state); continue; }
      if (node.nodeType !== 1) continue;
      const next = enter(node, state, nameOf);
      const tag = tagOf(node);
      if (tag === "template" || tag === "head" && !all(node, "script").length) continue;
      const shadow = rootsOf(node);
      const nodes = shadow ? childNodesOf(shadow) : tag === "slot" && node.assignedNodes({ flatten: true }).length
        ? node.assignedNodes({ flatten: true }) : childNodesOf(node);
      for (let i = nodes.length - 1; i >= 0; i -= 1) stack.push([nodes[i], next]);
    }
  };

  const blocks = () => {
    for (const known of accumulators.values()) {
      const texte = cut(fold(known.parts.join("")));
      if (!/[\p{L}\p{N}]/u.test(texte)) continue;
      const tag = tagOf(known.el);
      let owner = explained.get(known.el) || "";
      for (let el = known.el, i = 0; !owner && el instanceof Element && i < 4; el = parentOf(el), i += 1) owner = explained.get(el) || "";
      if (!owner && tag === "legend") {
        const inside = all(parentOf(known.el), "input,select,textarea").find(isField);
        if (inside) owner = selectorOf(inside);
      }
      const role = attr(known.el, "role") || "";
      const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === "heading" ? Number(attr(known.el, "aria-level") || 2) : null;
      push("blocs", { selecteur: selectorOf(known.el), boite: boxOf(known.el), ordre: known.ordre, texte, balise: tag, role, langue: known.langue,
        region: known.region, niveau: level, liens: known.total ? Math.round((known.lien / known.total) * 100) : 0, champ: owner });
    }
    result.blocs.sort((a, b) => a.ordre - b.ordre);
  };

  withNames((nameOf) => walk(nameOf));
  blocks();
  for (const [name, css] of Object.entries(markers || {})) {
    const found = all(document, css).slice(0, 5);
    if (found.length) result.marqueurs[name] = found.map((el) => ({ selecteur: selectorOf(el), boite: boxOf(el), visible: isVisible(el) }));
  }
  const refresh = all(document, 'meta[http-equiv="refresh" i]')[0];
  const viewport = all(document, 'meta[name="viewport" i]')[0];
  return {
    ...result,
    url: location.href,
    titre: fold(getter(Document.prototype, "title")(document)),
    langue: attr(top_, "lang") || attr(top_, "xml:lang") || "",
    hauteur: Math.max(top_.scrollHeight, top_.offsetHeight),
    largeur: top_.scrollWidth,
    fenetre: [innerWidth, innerHeight],
    elements: order,
    refresh: refresh ? attr(refresh, "content") || "" : "",
    viewport: viewport ? attr(viewport, "content") || "" : "",
    type: document.contentType,
  };
}
