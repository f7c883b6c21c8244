(markers) => {
  /* @shared */
  const MAX = { blocs: 8000, liens: 4000, champs: 6000, boutons: 2000, images: 1500, options: 300, texte: 4000 };
  const ICON = 64;
  const WORDS = /[\p{L}\p{N}?]/u;
  const SILENT = new Set(["script", "style", "template", "noscript", "head", "option", "datalist", "pre", "code",
    "samp", "kbd", "textarea", "select", "svg", "math", "canvas", "audio", "video", "object", "iframe", "frame"]);
  const OWN_BLOCK = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "dt", "dd", "label", "legend",
    "button", "figcaption", "summary", "caption", "blockquote", "address"]);
  const REGIONS = { header: "entete", footer: "pied", nav: "navigation", search: "recherche", dialog: "dialogue" };
  const ROLE_REGIONS = { banner: "entete", contentinfo: "pied", navigation: "navigation", search: "recherche",
    dialog: "dialogue", alertdialog: "dialogue", main: "contenu" };

  const result = { champs: [], formulaires: [], blocs: [], liens: [], boutons: [], dessins: [], images: [], medias: [], cadres: [],
    noscript: [], fermes: [], replies: [], boutons_replies: [], evitements: [], scripts: [], marqueurs: {}, tronque: [],
    principal: null, focus_sur: null, modale: null };
  const push = (list, value) => {
    if (result[list].length < (MAX[list] || 1000)) result[list].push(value);
    else if (!result.tronque.includes(list)) result.tronque.push(list);
    return value;
  };
  const cut = (text, size = MAX.texte) => (text.length > size ? text.slice(0, size) : text);
  const number = (value) => (value !== null && /^\s*\d+\s*$/.test(value) ? Number(value) : null);

  /* @field_words */
  /* @fields */

  const accumulators = new Map();
  const block = (state) => {
    let known = accumulators.get(state.block);
    if (!known) {
      known = { el: state.block, ordre: state.order, parts: [], lien: 0, total: 0, region: state.region, langue: state.lang,
        gras: 0, replie: true };
      accumulators.set(state.block, known);
    }
    return known;
  };

  // Words that a space, a line break or a box keeps apart stay apart.
  const space = (state) => { accumulators.get(state.block)?.parts.push(" "); };

  // What a button or a tab opens on the page is to be read, as in a <details>; a menu or a list to pick from is not.
  const panels = new Set();
  // On a telephone innerWidth grows with whatever overflows, and what is enlarged shows less: neither is the page's own width.
  const seenAtOnce = () => {
    const { width, height, scale } = visualViewport;
    return [width, height].map((side) => Math.round(side * Math.max(1, scale)));
  };

  // Tabs that are numbered, shut, or within one form are its steps: what stands in the next one is not yet there.
  const asks = (panel) => all(panel, "input,select,textarea").some(isField);
  const isStep = (tab, panel) => {
    const list = attr(tab, "role") === "tab" && asks(panel) && Element.prototype.closest.call(tab, "[role=tablist]");
    const tabs = list ? all(list, '[role="tab"]').filter((one) => Element.prototype.closest.call(one, "[role=tablist]") === list) : [];
    const current = tabs.find((one) => attr(one, "aria-selected") === "true");
    const shown = current ? byId(current, attr(current, "aria-controls")).filter(asks) : [];
    const form = Element.prototype.closest.call(panel, "form");
    const within = form !== null && shown.some((one) => Element.prototype.closest.call(one, "form") === form);
    return shown.length > 0
      && (within || attr(tab, "aria-disabled") === "true" || tab.disabled === true || tabs.some((one) => /^\s*\d/.test(textOf(one))));
  };
  const findPanels = () => {
    for (const el of all(document, 'button[aria-expanded="false"][aria-controls]:not([aria-haspopup]),'
      + '[role="button"][aria-expanded="false"][aria-controls]:not([aria-haspopup]),[role="tab"][aria-selected="false"][aria-controls]')) {
      for (const opened of byId(el, attr(el, "aria-controls"))) {
        if (/^(menu|listbox|dialog|tree|grid)$/.test(attr(opened, "role") || "") || !isVisible(el) || isStep(el, opened)) continue;
        panels.add(opened);
      }
    }
  };

  // What is fixed over the whole window and lets nothing through: all that is not in it lies under it.
  const cover = (() => {
    const shares = [0.02, 0.5, 0.98];
    let found = null;
    for (const x of shares) for (const y of shares) {
      const el = fixedAbove(document.elementFromPoint(x * innerWidth, y * innerHeight));
      if (!el || (found && el !== found)) return null;
      found = el;
    }
    const { backgroundColor, opacity } = getComputedStyle(found);
    return /^rgb\(/.test(backgroundColor) && Number(opacity) === 1 ? found : null;
  })();
  /* @modal */
  const liesUnder = (el, state) => cover && !state.over && !Node.prototype.contains.call(el, cover);

  // « + » and « − » side by side say all that they do, as on a map; one of them alone does not.
  const isOneOfTwo = (node) => {
    const said = (el) => (el ? fold(el.textContent).replace(/^[−–]$/, "-") : "");
    const el = /^\s*[+−–-]\s*$/.test(node.data) && Element.prototype.closest.call(node.parentNode, "a,button,[role=button]");
    const pair = el ? { "+": "-", "-": "+" }[said(el)] : "";
    return Boolean(pair) && [el.previousElementSibling, el.nextElementSibling].some((other) => said(other) === pair);
  };

  let order = 0;
  const text = (node, state) => {
    if (!state.seen || isDrawn(node)) return;
    if (state.control && (WORDS.test(node.data) || isOneOfTwo(node))) state.control.icone = state.control.sans_mot = false;
    if (state.silent) return;
    if (!/\S/.test(node.data)) return space(state);
    const size = node.data.trim().length;
    const into = block(state);
    into.parts.push(node.data);
    if (!state.folded) into.replie = false;
    into.total += size;
    if (state.link) into.lien += size;
  };

  // Two links that follow one another are two texts, and a margin is as wide as a space.
  const standsApart = (el, tag, style) =>
    (tag === "a" && el.previousSibling instanceof HTMLAnchorElement) || parseFloat(style.marginLeft) >= 4;

  const placeOf = (el, state) => ({ selecteur: selectorOf(el), boite: boxOf(el), ordre: order, region: state.region });
  // What has the focus, unless it is the page itself.
  const focused = (() => {
    const el = focusedElement();
    return el && el !== document.body && el !== top_ ? el : null;
  })();
  // Whether Tab never stops there: the arrows of a menu lead to it, or nothing does.
  const isSkipped = (el) => (el.tabIndex < 0 ? { hors_tab: true } : {});

  // What a field that the page draws holds is an answer, and no text of the page.
  const isAnswer = (el, role) => role === "spinbutton" || (role === "textbox" && el.isContentEditable)
    || (role === "combobox" && tagOf(el) !== "input" && !all(el, "input,select,textarea").length);

  const enter = (el, state, nameOf) => {
    order += 1;
    const tag = tagOf(el);
    const style = getComputedStyle(el);
    const role = attr(el, "role") || "";
    const next = { ...state };
    if (tag === "details" && !has(el, "open")) next.folded = true;
    else if (tag === "summary" && tagOf(state.from || el) === "details") next.folded = state.around;
    if (!next.gone && panels.has(el) && next.region === "contenu") { next.opened = true; next.folded = true; next.drawer = style.position === "fixed"; }
    else if (!next.gone && hiddenBy(style)) next.gone = true;
    if (el === cover) next.over = true;
    else if (liesUnder(el, state)) next.under = next.gone = true;
    if (style.display === "none") next.undrawn = true;
    if (!next.gone && !next.opened) next.away = awayOf(el, style, state.away);
    if (has(el, "inert")) next.inert = true;
    if (attr(el, "aria-hidden") === "true") next.aria = true;
    next.seen = !next.gone && !next.away && (style.visibility === "visible" || next.opened === true);
    if (SILENT.has(tag) || isAnswer(el, role)) next.silent = true;
    next.from = el;
    next.around = state.folded;
    const region = ROLE_REGIONS[role] || (tag === "main" ? "contenu" : REGIONS[tag]);
    // A header or footer inside an article or a section is not that of the page.
    if (region && !((tag === "header" || tag === "footer") && !role && state.sectioned)) next.region = region;
    if (/^(article|section|aside|main)$/.test(tag)) next.sectioned = true;
    if (has(el, "lang")) next.lang = attr(el, "lang");
    if (tag === "a" && has(el, "href")) next.link = true;
    next.hand = style.cursor === "pointer";
    next.pressed = (next.hand && !state.hand) || has(el, "onclick") || (tag === "a" && !has(el, "href"));
    const inline = style.display.startsWith("inline") || style.display === "contents";
    if (tag === "br" || /^inline-/.test(style.display) || (inline && standsApart(el, tag, style))) space(state);
    if (!inline || OWN_BLOCK.has(tag)) { next.block = el; next.order = order; }

    if (!result.principal && (tag === "main" || role === "main") && next.seen && isLaidOut(el)) result.principal = placeOf(el, next);
    if (el === modal) { next.dialog = true; result.modale = { ...placeOf(el, next), fin: order }; }
    else if (next.dialog) result.modale.fin = order;
    if (el === focused) result.focus_sur = placeOf(el, next);
    if (isField(el)) field(el, next, order, nameOf);
    else if (tag === "iframe" || tag === "frame")
      push("cadres", { selecteur: selectorOf(el), boite: boxOf(el), ordre: order, url: el.src || "", visible: next.seen && isVisible(el),
        titre: fold(attr(el, "title") || attr(el, "aria-label")), chemin: result.cadres.length, editeur: writtenIn(el) });
    else if (tag === "script") {
      push("scripts", attr(el, "src") ? el.src : "");
      const type = (attr(el, "type") || "").trim().toLowerCase();
      if (type === "importmap") result.importmap = true;
      if (type === "module") result.modules = true;
      if (has(el, "nomodule")) result.sinon = true;
    }
    else if (tag === "noscript") withoutScripts(el, next, order);
    else if (tag === "form") formOf(el, next, order, nameOf);
    else if (next.drawer && tag === "a" && has(el, "href") && !isVisible(el)) foldedLink(el, next);
    else if (next.seen && !next.inert && (!next.folded || tag === "a")) thing(el, tag, role, next, nameOf);
    else if (!next.seen && tag === "a" && has(el, "href")) foldedLink(el, next);
    else if (!next.seen && Element.prototype.matches.call(el, BUTTONS)) foldedButton(el, next);
    if (tag === "a" && !next.undrawn && !next.inert && style.visibility === "visible") skipLink(el, next);
    if (tag.includes("-") && Element.prototype.matches.call(el, ":defined") && !rootsOf(el) && !childNodesOf(el).length && next.seen && boxOf(el)) result.fermes.push(selectorOf(el));
    return next;
  };

  // A frame without an address whose whole body is written in: the text editor of the page itself.
  const writtenIn = (el) => {
    if (!/^\s*($|about:|javascript:)/i.test(attr(el, "src") || "")) return false;
    const inner = el.contentDocument;
    return Boolean(inner && inner.body && (inner.designMode === "on" || inner.body.isContentEditable));
  };

  // The button that Enter presses: the first that sends the form, seen or not; none where the code listens to keys.
  const controls = new Map();
  const controlsOf = (form) => {
    const root = rootOf(form);
    if (!controls.has(root)) {
      const own = new Map();
      for (const el of all(root, "button,input")) (own.get(el.form) || own.set(el.form, []).get(el.form)).push(el);
      controls.set(root, own);
    }
    return controls.get(root).get(form) || [];
  };
  const defaultOf = (form) => {
    const own = controlsOf(form);
    const listens = [form, ...own].some((el) => has(el, "onkeydown") || has(el, "onkeypress") || has(el, "onkeyup") || has(el, "onsubmit"));
    const first = own.find((el) => /^(submit|image)$/.test((attr(el, "type") || (tagOf(el) === "button" ? "submit" : "text")).toLowerCase())
      && !Element.prototype.matches.call(el, ":disabled"));
    return first && !listens ? selectorOf(first) : "";
  };
  const formOf = (el, state, at) => {
    push("formulaires", { selecteur: selectorOf(el), boite: boxOf(el), ordre: at, nom: attr(el, "name") || "", identifiant: attr(el, "id") || "",
      classe: attr(el, "class") || "", role: attr(el, "role") || "", action: attr(el, "action") || "", methode: (attr(el, "method") || "get").toLowerCase(),
      titre: cut(fold(attr(el, "aria-label") || textOfIds(el, attr(el, "aria-labelledby"))), 200), region: state.region, visible: state.seen, defaut: defaultOf(el) });
  };

  // What names a thing that may be out of sight.
  const wordsOf = (el) => cut(fold(textOf(el)) || fold(attr(el, "aria-label") || attr(el, "title")), 120);

  // A link to a place of the page, seen or shown on focus only: the keyboard reaches one that is clear, too. Out of sight,
  // one that a script follows may lead there as well.
  const skipLink = (el, state) => {
    const words = wordsOf(el);
    const to = words && has(el, "href") ? addressOf(el) : null;
    if (!to) return;
    const scripted = !state.seen && attr(el, "href").trim() === "#";
    if (!scripted && to.hash.length < 2) return;
    const here = to.host === location.host && to.pathname === location.pathname;
    // « #contenu » leads to another page where the address of all links is set elsewhere (<base>).
    if (here || attr(el, "href").trim().startsWith("#"))
      push("evitements", { selecteur: selectorOf(el), boite: null, ordre: order, region: state.region, texte: words, url: to.href, ailleurs: !here });
  };

  // A link that nobody sees until a menu or a drawer is opened, if one is: what it names is not missing for sure.
  const foldedLink = (el, state) => {
    const words = wordsOf(el);
    const to = addressOf(el);
    const leads = to && /^https?:/.test(to.protocol) && !/^#/.test(attr(el, "href").trim());
    if (words && leads) push("replies", { selecteur: selectorOf(el), boite: null, ordre: order, region: state.region, texte: words, url: to.href, cible: attr(el, "target") || "" });
  };

  // The same of a button, where nothing says that the open menu would not hold it either.
  const foldedButton = (el, state) => {
    const words = wordsOf(el);
    if (words) push("boutons_replies", { selecteur: selectorOf(el), boite: null, ordre: order, region: state.region, texte: words });
  };

  const thing = (el, tag, role, state, nameOf) => {
    const place = () => placeOf(el, state);
    if ((tag === "a" || tag === "area") && has(el, "href") && role !== "button") {
      if (!boxOf(el)) return;
      const raw = attr(el, "href").trim();
      const to = addressOf(el);
      state.control = push("liens", { ...place(), ...isSkipped(el), icone: isSmall(el), texte: cut(linkName(el, nameOf), 400), url: to && /^(https?|mailto|tel|sms):/.test(to.protocol) ? to.href : "",
        brut: cut(raw, 300), cible: attr(el, "target") || "", telechargement: has(el, "download") && attr(el, "download") !== "false", titre: attr(el, "title") || "" });
    } else if ((Element.prototype.matches.call(el, BUTTONS) || pressedLink(el, tag)) && boxOf(el)) {
      const icone = isSmall(el) && (tag !== "input" || inputType(el) === "image");
      state.control = push("boutons", { ...place(), ...isSkipped(el), icone, sans_mot: icone || (tag !== "input" && !isDrawnInWords(el)), texte: cut(linkName(el, nameOf), 300), type: (attr(el, "type") || (tag === "button" ? "submit" : "button")).toLowerCase(),
        formulaire: formIndex(el), desactive: Element.prototype.matches.call(el, ":disabled"),
        action: cut(attr(el, "formaction") || "", 300), cible: attr(el, "target") || attr(el, "formtarget") || "", titre: cut(attr(el, "title") || "", 300), ouvert: attr(el, "aria-expanded") || (tag === "summary" ? String(has(parentOf(el), "open")) : "") });
    } else if (state.pressed && !state.control && isPicture(el) && isSmall(el)) {
      const inner = all(el, "img[alt],[title],[aria-label]")[0];
      state.control = push("dessins", { ...place(), icone: true, texte: cut(fold(attr(el, "aria-label") || attr(el, "title")
        || (inner ? attr(inner, "aria-label") || attr(inner, "title") || attr(inner, "alt") : "")), 300) });
    }
    if (tag === "img" || role === "img" || (tag === "svg" && isAmidWords(el))) {
      const r = rectOf(el);
      if (r.width >= 3 && r.height >= 3) push("images", { ...place(), alternative: cut(tag === "img" ? nameOf(el) : linkName(el, nameOf), 300), url: tag === "img" ? el.currentSrc || el.src || "" : "" });
    } else if (tag === "audio" || tag === "video") push("medias", { ...place(), type: tag, url: el.currentSrc || el.src || "" });
  };
  // A drawing that stands for a word in a label: « 3 [a sign] 10 ».
  const isAmidWords = (el) => Element.prototype.closest.call(el, "label")
    && [el.previousSibling, el.nextSibling].every((beside) => beside?.nodeType === 3 && fold(beside.data));
  // What one presses though it is neither a link nor a button: a picture, a drawing of the style, a sign.
  const isPicture = (el) => {
    const r = rectOf(el);
    if (r.width < 8 || r.height < 8 || Element.prototype.closest.call(el, "label,summary,option") || isField(el)) return false;
    if (all(el, `a[href],label,input,select,textarea,iframe,${BUTTONS}`).length) return false;
    const drawn = ["::before", "::after"].some((part) => !/^(none|normal|""|'')$/.test(getComputedStyle(el, part).content));
    return Boolean(all(el, "img,svg,canvas").length || /img|svg|canvas/.test(tagOf(el)) || getComputedStyle(el).backgroundImage !== "none"
      || drawn || fold(textOf(el)));
  };
  // What has the size of an icon, and is one where no letter is seen in it.
  const isSmall = (el) => {
    const r = rectOf(el);
    return r.width <= ICON && r.height <= ICON && !isDrawnInWords(el);
  };
  // Whether the style writes words in it.
  const isDrawnInWords = (el) =>
    ["::before", "::after"].some((part) => WORDS.test(getComputedStyle(el, part).content.replace(/^(none|normal|url\(.*)$/, "")));
  // The name that the browser lends to a button of no name: it is written on it, in the browser's own
  // language, only where the page gives no words at all, not even none.
  const LENT = { submit: ["Envoyer", "Submit"], reset: ["Réinitialiser", "Reset"] };
  const lentName = (el) => {
    const words = tagOf(el) === "input" && !["value", "aria-label", "aria-labelledby", "title"].some((name) => fold(attr(el, name)))
      && !(el.labels || []).length && LENT[inputType(el)];
    if (!words) return null;
    return has(el, "value") ? "" : words[navigator.language.startsWith("fr") ? 0 : 1];
  };
  // The text of a link is its name, unless something in it speaks otherwise: then axe says it.
  const linkName = (el, nameOf) => {
    const lent = lentName(el);
    if (lent !== null) return lent;
    const simple = !has(el, "aria-label") && !has(el, "aria-labelledby") && tagOf(el) !== "input"
      && !all(el, "img,svg,[aria-label],[aria-hidden],[title],input,script,style,template,noscript").length && !rootsOf(el);
    const name = (simple && saidIn(el)) || nameOf(el);
    return has(el, "aria-label") || has(el, "aria-labelledby") ? name : withoutDrawn(el, name);
  };
  // A name without the words that are drawn as signs: « save Enregistrer » is read « Enregistrer ».
  const withoutDrawn = (el, name) => {
    if (!/[a-z]/.test(name)) return name;
    const signs = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    let seen = ` ${name} `;
    for (let node = signs.nextNode(); node; node = signs.nextNode())
      if (isDrawn(node)) seen = seen.replace(` ${fold(node.data)} `, " ");
    return fold(seen) || fold(attr(el, "title"));
  };

  const walk = (nameOf) => {
    all(document, "form").forEach((form, index) => forms.set(form, index));
    findPanels();
    const start = { seen: true, gone: false, undrawn: false, away: null, inert: false, aria: false, silent: false, folded: false, around: false, from: null, link: false, region: "contenu",
      lang: attr(top_, "lang") || "", block: top_, order: 0, sectioned: false, over: false, under: false };
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

  // A star that a style sets apart is that of the name it stands in.
  const joinStars = () => {
    for (const known of accumulators.values()) {
      const outer = /^\s*\*+\s*$/.test(known.parts.join("")) && accumulators.get(parentOf(known.el));
      if (outer) outer.parts.push(" *");
    }
  };

  const blocks = () => {
    joinStars();
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
      const offered = Element.prototype.closest.call(known.el, '[role="listbox"],[role="option"]') !== null;
      push("blocs", { selecteur: selectorOf(known.el), boite: boxOf(known.el), ordre: known.ordre, texte, balise: tag, role, langue: known.langue,
        region: known.region, niveau: level, replie: known.replie, liens: known.total ? Math.round((known.lien / known.total) * 100) : 0, champ: owner,
        choix: offered });
    }
    result.blocs.sort((a, b) => a.ordre - b.ordre);
  };

  withNames((nameOf) => walk(nameOf));
  blocks();
  for (const [name, css] of Object.entries(markers || {})) {
    const found = all(document, css).slice(0, 5);
    if (found.length) result.marqueurs[name] = found.map((el) => ({ selecteur: selectorOf(el), boite: boxOf(el), visible: isVisible(el), pose: !/^(iframe|img)$/.test(tagOf(el)) && isLaidOut(el) }));
  }
  const steps = "[aria-current='step'],[role='tab'][class*='step' i][aria-selected='true'],:is(button,a,li)[class*='step' i]"
    + ":is([class*='selected' i],[class*='current' i],[class*='--active' i],[class*='is-active' i])";
  const step = all(document, steps).filter(isVisible).map((el) => fold(textOf(el))).find((words) => words && words.length <= 90);
  const refresh = all(document, 'meta[http-equiv="refresh" i]')[0];
  const viewport = all(document, 'meta[name="viewport" i]')[0];
  return {
    ...result,
    url: location.href,
    titre: fold(getter(Document.prototype, "title")(document)),
    etape: step || "",
    langue: attr(top_, "lang") || attr(top_, "xml:lang") || "",
    hauteur: Math.max(top_.scrollHeight, top_.offsetHeight),
    largeur: top_.scrollWidth,
    fenetre: seenAtOnce(),
    elements: order,
    refresh: refresh ? attr(refresh, "content") || "" : "",
    viewport: viewport ? attr(viewport, "content") || "" : "",
    abreviations: all(document, "abbr[title],acronym[title],dfn[title]").slice(0, 200)
      .map((el) => ({ sigle: cut(fold(textOf(el)), 40), forme: cut(fold(attr(el, "title")), 200) })).filter((one) => one.sigle && one.forme),
    type: document.contentType,
    focus: Boolean(focused),
    vives: everyElement(top_).some((el) => /^(alert|status|log)$/.test(attr(el, "role") || "") || /^(polite|assertive)$/.test(attr(el, "aria-live") || "")),
  };
}
