// Getters taken from the prototypes: a form field named "children" or "id" cannot stand in their place.
  const getter = (proto, name) => {
    const get = Object.getOwnPropertyDescriptor(proto, name).get;
    return (node) => get.call(node);
  };
  const parentOf = getter(Node.prototype, "parentNode");
  const childNodesOf = getter(Node.prototype, "childNodes");
  const textOf = getter(Node.prototype, "textContent");
  const rootsOf = getter(Element.prototype, "shadowRoot");
  const tagOf = getter(Element.prototype, "localName");
  // As the browser takes it: « text » where the attribute names no type that exists.
  const typeOfInput = getter(HTMLInputElement.prototype, "type");
  const inputType = (el) => (el instanceof HTMLInputElement ? typeOfInput(el) : "text");
  const attr = (el, name) => Element.prototype.getAttribute.call(el, name);
  const has = (el, name) => Element.prototype.hasAttribute.call(el, name);
  // Where a link leads, or what another attribute tells, those of a drawing too, whose « href » is no text; null for
  // what is no address.
  const addressOf = (el, name = "href") => {
    try { return new URL(attr(el, name) || "", document.baseURI); } catch { return null; }
  };
  const rectOf = (el) => Element.prototype.getBoundingClientRect.call(el);
  const all = (root, css) =>
    Array.from((root instanceof Document ? Document.prototype : root instanceof DocumentFragment
      ? DocumentFragment.prototype : Element.prototype).querySelectorAll.call(root, css));
  const top_ = getter(Document.prototype, "documentElement")(document);
  // Between two documents there is none yet: the caller waits and asks again.
  if (!top_) throw new Error("No frame document yet");
  const fold = (text) => (text || "").replace(/\s+/g, " ").trim();

  // Every element, those of open shadow roots too, in the order of the document.
  function* everyElement(root) {
    const stack = [root];
    while (stack.length) {
      const node = stack.pop();
      if (node instanceof Element) {
        yield node;
        if (tagOf(node) === "template") continue;
      }
      const nodes = childNodesOf(node);
      for (let i = nodes.length - 1; i >= 0; i--) if (nodes[i].nodeType === 1) stack.push(nodes[i]);
      const shadow = node instanceof Element ? rootsOf(node) : null;
      if (shadow) stack.push(shadow);
    }
  }

  const rootOf = (el) => Node.prototype.getRootNode.call(el);
  const activeIn = (root) => Object.getOwnPropertyDescriptor(
    root instanceof Document ? Document.prototype : ShadowRoot.prototype, "activeElement").get.call(root);
  // What has the focus in this document, through open shadow roots.
  const focusedElement = () => {
    let el = activeIn(document);
    for (let root = el && rootsOf(el); root && activeIn(root); root = rootsOf(el)) el = activeIn(root);
    return el;
  };
  // The events that an element listens to itself, where the browser told them (`ecouteurs`).
  const heardBy = (el) => (globalThis.ecouteurs instanceof Map && globalThis.ecouteurs.get(el)) || [];
  const unique = (root, css, el) => {
    const found = all(root, css);
    return found.length === 1 && found[0] === el;
  };

  // Rank of an element among the children of its tag, and how many they are; counted once a parent.
  const ranks = new Map();
  const rankOf = (el, parent) => {
    if (!parent) return [1, 1];
    let known = ranks.get(parent);
    if (!known) {
      known = { place: new Map(), count: new Map() };
      for (const child of childNodesOf(parent)) {
        if (child.nodeType !== 1) continue;
        const rank = (known.count.get(tagOf(child)) || 0) + 1;
        known.count.set(tagOf(child), rank);
        known.place.set(child, rank);
      }
      ranks.set(parent, known);
    }
    return [known.place.get(el) || 1, known.count.get(tagOf(el)) || 1];
  };

  // How many elements of a tag bear a name, counted once a root: a selector by name reads it whole.
  const named = new Map();
  const namesakes = (root) => {
    if (!named.has(root)) {
      const counts = new Map();
      for (const node of all(root, "[name]")) {
        const key = `${tagOf(node)} ${attr(node, "name")}`;
        counts.set(key, (counts.get(key) || 0) + 1);
      }
      named.set(root, counts);
    }
    return named.get(root);
  };

  // Half a character is lost on the wire: a selector that holds one would find nothing.
  const written = (text) => (text && /\p{Surrogate}/u.test(text) ? null : text);

  // A selector that finds this element alone in its root.
  const localSelector = (el) => {
    const root = rootOf(el);
    const own = (node) => {
      const id = written(attr(node, "id"));
      if (id && unique(root, `#${CSS.escape(id)}`, node)) return `#${CSS.escape(id)}`;
      const name = written(attr(node, "name"));
      if (name && node === el && namesakes(root).get(`${tagOf(node)} ${name}`) === 1)
        return `${CSS.escape(tagOf(node))}[name="${CSS.escape(name)}"]`;
      return null;
    };
    const path = [];
    for (let node = el; node instanceof Element; node = parentOf(node)) {
      const short = own(node);
      if (short) return [short, ...path].join(" > ");
      const parent = parentOf(node);
      const tag = CSS.escape(tagOf(node));
      const [rank, twins] = rankOf(node, parent);
      path.unshift(twins > 1 ? `${tag}:nth-of-type(${rank})` : tag);
    }
    return path.join(" > ");
  };
  const selectorOf = (el) => {
    const parts = [localSelector(el)];
    for (let root = rootOf(el); root instanceof ShadowRoot; root = rootOf(root.host))
      parts.unshift(localSelector(root.host));
    return parts.join(" >>> ");
  };
  const elementAt = (selector) => {
    let root = document;
    let found = null;
    for (const part of selector.split(" >>> ")) {
      found = root ? all(root, part)[0] || null : null;
      root = found && rootsOf(found);
    }
    return found;
  };

  const boxOf = (el) => {
    const r = rectOf(el);
    if (!r.width && !r.height) return null;
    const round = (value) => Math.round(value * 10) / 10;
    return [round(r.left + scrollX), round(r.top + scrollY), round(r.width), round(r.height)];
  };
  // An element without a box (« display: contents ») makes nothing disappear, and cuts nothing.
  const isBoxless = (style) => style.display === "contents";
  // Whether a style makes an element and all that it holds disappear from sight, wherever they stand.
  const hiddenBy = (style) => style.display === "none" || (Number(style.opacity) === 0 && !isBoxless(style));
  const scrollWidthOf = getter(Element.prototype, "scrollWidth");
  const scrollHeightOf = getter(Element.prototype, "scrollHeight");
  const offsetParentOf = getter(HTMLElement.prototype, "offsetParent");
  // The nearest fixed box that an element is, or stands in.
  const fixedAbove = (start) => {
    let el = start;
    while (el && getComputedStyle(el).position !== "fixed") el = parentOf(el) instanceof Element ? parentOf(el) : null;
    return el;
  };
  const isPlaced = (style) => style.position === "absolute" || style.position === "fixed";
  // Whether a clip leaves nothing of an element to see, whatever its size.
  const clipsAll = ({ clip, clipPath }) => {
    const [top, right, bottom, left] = (clip.match(/-?[\d.]+(?=px)/g) || []).map(Number);
    return bottom <= top || right <= left || /^inset\((50|100)%( \1%)*\)$/.test(clipPath);
  };
  // How an element is put away with what stands in it: "coupe" by a box that shows nothing of it, "masque" by a
  // clip, "loin" where nothing of what it paints, what overflows it included, is on the page; "" where it is not.
  const putAway = (el, style) => {
    const open = style.overflow === "visible";
    if (isBoxless(style) || (!isPlaced(style) && open)) return "";
    const r = rectOf(el);
    if (isPlaced(style) && clipsAll(style)) return "masque";
    if (r.width <= 1 || r.height <= 1) {
      if (!open) return "coupe";
      if (style.clip !== "auto" || style.clipPath !== "none") return "masque";
    }
    // What is fixed past the window is reached by no scrolling.
    if (style.position === "fixed" && (r.left >= innerWidth || r.top >= innerHeight)) return "loin";
    const [x, y] = style.position === "fixed" ? [0, 0] : [scrollX, scrollY];
    const width = open ? Math.max(r.width, scrollWidthOf(el)) : r.width;
    const height = open ? Math.max(r.height, scrollHeightOf(el)) : r.height;
    const beyond = (edge, size) => edge < 0 || (edge === 0 && size > 0);
    return beyond(r.left + x + width, width) || beyond(r.top + y + height, height) ? "loin" : "";
  };
  // What still puts an element away, of what does so around it: one that has a place of its own may come out.
  const awayIn = (el, style, away) => {
    if (!away || !isPlaced(style) || away.comment === "masque") return away;
    if (away.comment === "coupe") {
      const holder = el instanceof HTMLElement ? offsetParentOf(el) : null;
      if (holder && Node.prototype.contains.call(away.el, holder)) return away;
    }
    return awayIn(el, style, away.dans);
  };
  // What puts an element away, itself or around it; null where nothing does.
  const awayOf = (el, style, around) => {
    const comment = putAway(el, style);
    return comment ? { el, comment, dans: around } : awayIn(el, style, around);
  };
  // Whether an element stands on the page, be it empty: neither it nor what holds it is put away.
  const isLaidOut = (el) => {
    // A closed <details> keeps the boxes of what it does not show.
    if (!Element.prototype.getClientRects.call(el).length || !Element.prototype.checkVisibility.call(el)) return false;
    if (getComputedStyle(el).visibility !== "visible") return false;
    const line = [];
    for (let node = el; node; node = parentOf(node) || node.host) if (node instanceof Element) line.push(node);
    let away = null;
    for (const node of line.reverse()) {
      const style = getComputedStyle(node);
      if (hiddenBy(style)) return false;
      away = awayOf(node, style, away);
    }
    return !away;
  };
  const isVisible = (el) => {
    if (!isLaidOut(el)) return false;
    const r = rectOf(el);
    return r.width > 0 && r.height > 0;
  };
  // Labels by control, found once: `el.labels` walks the whole page at each call.
  let labels = null;
  // A zone to drop files on takes the id of its field, and so the label that was tied to it.
  const zoneOf = (label) => {
    const id = attr(label, "for");
    const zone = id && all(rootOf(label), `#${CSS.escape(id)}`)[0];
    const inside = zone ? all(zone, 'input[type="file"]') : [];
    return inside.length === 1 ? inside[0] : null;
  };
  // A label that points to what is no field of the browser names nothing: people read it by the list that the page draws.
  const listOf = (label) => {
    const id = attr(label, "for");
    const drawn = id && all(rootOf(label), `#${CSS.escape(id)}`)[0];
    return drawn && attr(drawn, "role") === "combobox" ? drawn : null;
  };
  // The list that a script draws right after one of the browser, which it hides: its label names what people see.
  const drawnFor = (select) => {
    const next = tagOf(select) === "select" && !isVisible(select) && select.nextElementSibling;
    const drawn = next ? [next, ...all(next, "*")].filter((one) => attr(one, "role") === "combobox" && isVisible(one)) : [];
    return drawn.length === 1 ? drawn[0] : null;
  };
  const drawnFrom = new Map();
  const labelsOf = (el) => {
    if (!labels) {
      labels = new Map();
      for (const label of everyElement(top_)) {
        if (!(label instanceof HTMLLabelElement)) continue;
        const drawn = label.control && drawnFor(label.control);
        if (drawn) drawnFrom.set(drawn, label.control);
        for (const named of [label.control || zoneOf(label) || listOf(label), drawn].filter(Boolean)) {
          labels.set(named, [...(labels.get(named) || []), label]);
        }
      }
    }
    return labels.get(el) || [];
  };
  // A label of plain text is the name: only what is less simple is asked of axe, which reads the whole page.
  const plainLabel = (el) => {
    if (has(el, "aria-label") || has(el, "aria-labelledby") || !/^(input|select|textarea)$/.test(tagOf(el))) return "";
    const [label, other] = labelsOf(el);
    if (!label || other || all(label, "*").some((node) => node !== el && !/^(span|strong|em|b|i|small|br)$/.test(tagOf(node)))) return "";
    if (all(label, "[aria-hidden],[hidden],[aria-label],[role],[class],[style],[title]").some((node) => node !== el)) return "";
    return el.parentElement === label || Node.prototype.contains.call(label, el) ? "" : fold(textOf(label));
  };

  // Names as assistive technologies hear them, by axe's own algorithm where its tree could be built: it takes the
  // whole page, and only once a name is less than plain.
  const withNames = (work) => {
    let built = null;
    const ready = () => {
      if (built === null) try { axe.setup(top_); built = true; } catch { built = false; /* the page defeats axe: plain names below */ }
      return built;
    };
    const plain = (el) => fold(attr(el, "aria-label")
      || labelsOf(el).map(textOf).join(" ") || attr(el, "alt") || attr(el, "value") && tagOf(el) === "input"
      && /^(submit|button|reset)$/.test(attr(el, "type") || "") && attr(el, "value")
      || (/^(input|select|textarea)$/.test(tagOf(el)) ? "" : textOf(el)) || attr(el, "title"));
    const nameOf = (el) => {
      const simple = plainLabel(el);
      if (simple) return simple;
      if (ready()) try { return fold(axe.commons.text.accessibleText(el)); } catch { /* see above */ }
      return plain(el);
    };
    try { return work(nameOf); } finally { if (built) axe.teardown(); }
  };

  // A word that a font of icons draws as one sign, « account_circle »: nobody reads it.
  const NAMES_AN_ICON = /^\s*[a-z][a-z0-9_]{2,}\s*$/, ICON_FONT = /^[^,]*(icon|icomoon|symbol|material|glyph)/i;
  const isDrawn = (node) => {
    const parent = parentOf(node);
    if (!NAMES_AN_ICON.test(node.data) || !(parent instanceof Element)) return false;
    const style = getComputedStyle(parent);
    if (!ICON_FONT.test(style.fontFamily)) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().width <= 1.2 * parseFloat(style.fontSize);
  };

  const BUTTONS = 'button,input[type="submit"],input[type="button"],input[type="image"],input[type="reset"],[role="button"],summary';
  // A link that leads nowhere, but that one may press: a button, drawn as a link.
  const pressedLink = (el, tag) => tag === "a" && !has(el, "href") && !has(el, "role") && fold(textOf(el))
    && getComputedStyle(el).pointerEvents !== "none" && (has(el, "onclick") || has(el, "tabindex") || getComputedStyle(el).cursor === "pointer");
  // What a click on an element presses: the control that holds it, or the only one that it holds.
  const PRESSED = `${BUTTONS},a[href],area[href],[role="link"],[role="menuitem"],[onclick]`;
  const clickedBy = (el) => {
    const holder = Element.prototype.closest.call(el, PRESSED) || el;
    const inside = all(el, PRESSED);
    return holder === el && inside.length === 1 ? inside[0] : holder;
  };
  // What a style writes before and after an element.
  const drawnBy = (el) => ["::before", "::after"].map((part) => (getComputedStyle(el, part).content.match(/"[^"]*"/g) || [])
    .map((text) => text.slice(1, -1)).join(" ")).join(" ").trim();
  const NOT_FIELDS = /^(hidden|submit|button|reset|image)$/;
  const FIELD_ROLES = /^(textbox|searchbox|combobox|checkbox|radio|switch|spinbutton|listbox)$/;
  // The answer that a drawn list shows says at times that it is a field itself: nobody writes in it.
  const showsAnswer = (el) => attr(el, "role") === "textbox" && !el.isContentEditable && !has(el, "tabindex")
    && parentOf(el) instanceof Element && Element.prototype.closest.call(parentOf(el), '[role="combobox"]') !== null;
  const isField = (el) => {
    const tag = tagOf(el);
    if (tag === "input") return !NOT_FIELDS.test(inputType(el));
    if (tag === "select" || tag === "textarea") return true;
    return FIELD_ROLES.test(attr(el, "role") || "") && tag !== "option"
      && !all(el, "input,select,textarea").length && !showsAnswer(el);
  };
  // The frame in which people see a list whose own field has no form: the widest box as high as what it shows, where
  // neither another field is seen nor the label.
  const FRAME = { width: 40, least: 15, most: 160, room: 24 };
  const frameOf = (el) => {
    if (attr(el, "role") !== "combobox" || isVisible(el)) return null;
    if (!Element.prototype.checkVisibility.call(el) || getComputedStyle(el).visibility !== "visible") return null;
    const named = [...labelsOf(el), ...(attr(el, "aria-labelledby") || "").split(/\s+/).filter(Boolean)
      .flatMap((id) => all(rootOf(el), `#${CSS.escape(id)}`))].filter((one) => one !== el);
    const apart = (box) => !/^(body|html|form|main)$/.test(tagOf(box))
      && !named.some((one) => Node.prototype.contains.call(box, one))
      && all(box, "input,select,textarea").every((other) => other === el || !isVisible(other));
    let frame = null, most = FRAME.most;
    for (let box = parentOf(el); box instanceof Element && apart(box); box = parentOf(box)) {
      const { height } = rectOf(box);
      if (height > most) break;
      if (height < FRAME.least || !isVisible(box)) continue;
      most = Math.min(most, height + FRAME.room);
      frame = box;
    }
    return frame && rectOf(frame).width >= FRAME.width ? frame : null;
  };
  // A box drawn by the page hides the real one behind its label.
  const fieldVisible = (el) => {
    if (isVisible(el) || frameOf(el)) return true;
    const type = (attr(el, "type") || "").toLowerCase();
    return /^(checkbox|radio|file)$/.test(type) && getComputedStyle(el).display !== "none"
      && labelsOf(el).some(isVisible);
  };
