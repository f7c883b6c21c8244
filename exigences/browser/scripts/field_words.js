  // What is read of an element is read once: a long page has thousands of fields side by side.
  const once = (read) => {
    const known = new Map();
    return (key) => {
      if (!known.has(key)) known.set(key, read(key));
      return known.get(key);
    };
  };
  const ranked = (nodes) => new Map(nodes.map((node, rank) => [node, rank]));
  const familyOf = once((parent) => {
    const children = Array.from(childNodesOf(parent));
    const elements = children.filter((node) => node instanceof Element);
    const nodes = children.filter((node) => (node.nodeType === 3 ? /\S/.test(node.data) : node instanceof Element && tagOf(node) !== "br"));
    return { nodes, ranks: ranked(nodes), elements, elementRanks: ranked(elements) };
  });
  const controlsIn = once((box) => all(box, "input,select,textarea"));
  const countIn = once((box) => box.childElementCount);
  const legendIn = once((group) => all(group, "legend")[0]);

  // Texts that explain a field: the ids it names, by root.
  const explained = new Map();
  const byId = (el, ids) => (ids || "").split(/\s+/).filter(Boolean)
    .map((id) => all(rootOf(el), `#${CSS.escape(id)}`)[0]).filter(Boolean);
  // All its words, seen or not; what a line break or a box keeps apart stays apart.
  const saidIn = (el) => {
    if (!el.childElementCount) return fold(textOf(el));
    const said = [];
    const stack = [el];
    while (stack.length) {
      const node = stack.pop();
      if (typeof node === "string") said.push(node);
      else if (node.nodeType === 3) said.push(node.data);
      else if (node instanceof Element) {
        const apart = node !== el && (tagOf(node) === "br" || !/^(inline|contents)$/.test(getComputedStyle(node).display));
        if (apart) { said.push(" "); stack.push(" "); }
        stack.push(...[...childNodesOf(node)].reverse());
      }
    }
    return fold(said.join(""));
  };
  const textOfIds = (el, ids) => fold(byId(el, ids).map(saidIn).join(" "));

  // The words that people see in a box: nothing of what its styles hide, nor of what one picks from a list.
  const unsaid = (el, style) => SILENT.has(tagOf(el)) || hiddenBy(style) || /^(option|listbox)$/.test(attr(el, "role") || "")
    || (tagOf(el) === "details" && !has(el, "open"));
  const paintedIn = (box, glue = "") => {
    const said = [];
    const stack = [[box, false]];
    while (stack.length) {
      const [node, seen] = stack.pop();
      if (typeof node === "string") said.push(node);
      else if (node.nodeType === 3) { if (seen) said.push(node.data); }
      else if (node instanceof Element) {
        const style = getComputedStyle(node);
        if (unsaid(node, style)) { said.push(" "); continue; }
        const apart = tagOf(node) === "br" || (style.display !== "inline" && style.display !== "contents");
        if (apart) { said.push(" "); stack.push([" "]); }
        const nodes = childNodesOf(node);
        for (let i = nodes.length - 1; i >= 0; i -= 1) stack.push([nodes[i], style.visibility === "visible"]);
      }
    }
    return fold(said.join(glue));
  };
  // What holds a part of the page, or a menu, speaks of more than a field.
  const isWide = (box) => all(box, "nav,main,article,aside,header,footer,[role=main],[role=navigation]").length > 0
    || all(box, "a[href]").length > 5;
  // The nearest ancestor that holds this field alone (or its group of boxes) says what is written around it.
  const ownBox = (el) => {
    const type = attr(el, "type") || "";
    const alone = (box) => controlsIn(box).every((other) => other === el || !isField(other)
      || (/^(radio|checkbox)$/.test(attr(other, "type") || "")
        && (/^(radio|checkbox)$/.test(type) ? attr(other, "name") === attr(el, "name") : type === "password")));
    let box = el;
    for (let i = 0; i < 4; i += 1) {
      const up = parentOf(box);
      if (!(up instanceof Element) || countIn(up) > 40 || /^(form|body|html|main|fieldset|table|tr)$/.test(tagOf(up)) || !alone(up) || isWide(up)) break;
      box = up;
    }
    return box === el ? null : box;
  };
  // Else, for a field whose label is elsewhere, what stands right under it, if what comes next has a label of its own.
  const under = (el) => {
    if (!labelsOf(el).length || !(parentOf(el) instanceof Element)) return "";
    const { elements, elementRanks } = familyOf(parentOf(el));
    const said = [];
    for (const node of elements.slice(elementRanks.get(el) + 1, elementRanks.get(el) + 6)) {
      if (/^(label|legend|h[1-6]|hr|form|fieldset)$/.test(tagOf(node))) return said.join(" ");
      if (isField(node) || controlsIn(node).some(isField)) return all(node, "label,legend").length ? said.join(" ") : "";
      if (!/^(a|button)$/.test(tagOf(node)) && !all(node, "a,button,input").length) said.push(paintedIn(node));
    }
    return said.join(" ");
  };
  const around = (el, box) => cut(box ? paintedIn(box) : under(el), 800);
  // Whether an author calls something required: what a style draws there marks it so.
  const isCalledRequired = (el) => /(^|\s)(?:[\w-]*[-_])?(?<!(?:not|non|un)[-_]?)(required|mandatory|obligatoire)(\s|$)/i.test(attr(el, "class") || "");
  // The star that a style sheet draws beside words that must be answered, or another sign where they are called so.
  const drawnStar = once((words) => [words, ...all(words, "*").slice(0, 8)].some((el) => ["::before", "::after"].some((part) => {
    const style = getComputedStyle(el, part);
    if (style.display === "none" || style.visibility !== "visible" || /^(none|normal)$/.test(style.content)) return false;
    return /[*\u2217\uFF0A\u2731]/.test(style.content) || (style.backgroundImage !== "none" && isCalledRequired(el));
  })) ? " *" : "");
  const groupOf = (el) => Element.prototype.closest.call(el, 'fieldset,[role="radiogroup"],[role="group"]');
  // The star that stands right after a legend, in a box of its own.
  const starAfter = (legend) => {
    const { elements, elementRanks } = familyOf(parentOf(legend));
    const next = elements[elementRanks.get(legend) + 1];
    return next && isVisible(next) && /^[*\u2217\uFF0A\u2731]$/.test(fold(textOf(next))) ? " *" : "";
  };
  const legendOf = (el) => {
    const group = groupOf(el);
    if (!group) return "";
    const legend = legendIn(group);
    return cut(fold(attr(group, "aria-label") || (legend ? saidIn(legend) + drawnStar(legend) + starAfter(legend) : textOfIds(group, attr(group, "aria-labelledby")))), 300);
  };
  // What marks a field beside its name: each word of its label for itself (of its legend, where it has none),
  // the short titles of what stands in its box, a star drawn there by a style or by a font of icons.
  const marksOf = (el, box) => {
    const group = shortLabel(el) ? null : groupOf(el);
    const cell = Element.prototype.closest.call(el, "td");
    const head = cell && Element.prototype.closest.call(cell, "table") ? all(Element.prototype.closest.call(cell, "table"), "thead th, thead td") : [];
    const column = cell && head.length === all(parentOf(cell), "td, th").length ? [head[cell.cellIndex]] : [];
    const names = [...labelsOf(el), ...byId(el, attr(el, "aria-labelledby")), ...column, ...(group ? [legendIn(group), ...byId(group, attr(group, "aria-labelledby"))] : [])];
    const words = names.filter((node) => node && isVisible(node)).map((node) => paintedIn(node, " "));
    const beside = box ? all(box, "*").slice(0, 40).filter((node) => !isField(node) && !/^(a|button)$/.test(tagOf(node)) && isVisible(node)) : [];
    const titles = beside.map((node) => attr(node, "title") || "").filter((title) => title.length <= 40);
    const drawn = (node) => isCalledRequired(node) && !fold(textOf(node)) && !/^(label|div|p|li)$/.test(tagOf(node));
    const icons = beside.filter((node) => /(^|[-_ ])asteris(k|que)([-_ ]|$)/i.test(attr(node, "class") || "") || drawn(node)).map(() => "*");
    return cut(fold([...words, ...titles, ...icons, names.filter(Boolean).map(drawnStar).join(""), box ? drawnStar(box) : ""].join(" ")), 600);
  };
  // Where several elements bear the id of a field, a browser ties every label to the first of them: people read the
  // label that stands by each.
  const labelBeside = once((el) => {
    const id = attr(el, "id");
    if (!id || all(rootOf(el), `#${CSS.escape(id)}`).length < 2) return null;
    for (let node = parentOf(el), i = 0; node instanceof Element && i < 4; node = parentOf(node), i += 1) {
      const own = all(node, "label").filter((label) => attr(label, "for") === id);
      if (own.length) return own.find(isVisible) || own[0];
    }
    return null;
  });
  // A label without the hints that are set apart inside it.
  const shortLabel = (el) => {
    const label = labelBeside(el) || labelsOf(el).find(isVisible) || labelsOf(el)[0];
    if (!label) return "";
    let text = "";
    const isHint = (node) => tagOf(node) === "small" || /hint|help|(^|[-_ ])aide/i.test(attr(node, "class") || "");
    for (const node of childNodesOf(label)) {
      if (node.nodeType === 3) text += node.data;
      else if (node.nodeType === 1 && tagOf(node) === "br") text += " ";
      else if (node.nodeType === 1 && !isField(node) && !isHint(node) && getComputedStyle(node).display.startsWith("inline")) text += textOf(node);
    }
    return fold(text) ? cut(fold(text + drawnStar(label)), 300) : "";
  };
  // The name of a field, with the spaces that the lines and the boxes of its label make.
  const spacedName = (el, name) => {
    const bare = (text) => text.replace(/\s/g, "");
    const said = labelsOf(el).map(saidIn).find((words) => words !== name && bare(words) === bare(name));
    return said || name;
  };
  // Where no label is tied to a field, people read the cell or the words beside it.
  const spokenFor = (el) => labelsOf(el).length || attr(el, "aria-label") || attr(el, "aria-labelledby") || attr(el, "title");
  // The words that name a field, where no label is tied to it.
  const besides = new Map();
  const holdsField = (node) => node instanceof Element && (isField(node) || controlsIn(node).some(isField));
  const said = (node, seen) => {
    if (!(node instanceof HTMLElement) || SILENT.has(tagOf(node)) || (seen && !isVisible(node))) return "";
    const images = tagOf(node) === "img" ? [node] : all(node, "img[alt]");
    return (seen ? paintedIn(node) : fold(textOf(node))) || fold(images.map((img) => attr(img, "alt") || "").join(" "));
  };
  // Numbers and a sign, each in a box of its own, before the field: « 3 », « + », « 4 », « = ».
  const sumBefore = (siblings, at) => {
    const run = [];
    for (let i = at - 1; i >= 0 && i > at - 8 && !holdsField(siblings[i]); i -= 1) if (siblings[i].nodeType !== 8) run.unshift(textOf(siblings[i]));
    const words = fold(run.join(" "));
    return words.length < 40 && /\d ?[+*×-] ?\d/.test(words) ? words : "";
  };
  const wordsBeside = (el, selecteur, seen) => {
    const after = /^(checkbox|radio)$/.test(attr(el, "type") || "");
    for (let box = el, i = 0; box instanceof Element && i < 4; box = parentOf(box), i += 1) {
      if (/^(form|body|main|fieldset|table|tbody|ul|ol)$/.test(tagOf(box))) return "";
      const parent = parentOf(box);
      if (!parent) return "";
      const { nodes: siblings, ranks: places } = familyOf(parent);
      const at = places.get(box);
      const beside = after ? siblings.slice(at + 1, at + 4) : siblings.slice(Math.max(0, at - 3), at).reverse();
      for (const node of beside) {
        if (holdsField(node)) return "";
        const words = node.nodeType === 3 ? fold(node.data) : said(node, seen);
        if (!/\p{L}|\d ?[+*×-] ?\d/u.test(words)) continue;
        if (seen) {
          explained.set(node.nodeType === 3 ? parent : node, selecteur);
          besides.set(el, node);
        }
        return cut(words, 200);
      }
      const sum = sumBefore(siblings, at);
      if (sum) return sum;
    }
    return "";
  };
  // Whether choosing in a list opens another page: by its script, or because its values are addresses.
  const leadsAway = (el) => {
    if (/\blocation\b|window\.open/.test(attr(el, "onchange") || "")) return true;
    const values = all(el, "option").slice(0, MAX.options).map((one) => attr(one, "value") || "").filter(Boolean);
    return values.length > 1 && values.every((value) => /^(https?:\/\/|\.{0,2}\/|\?)\S/.test(value));
  };
  // Whether the first words of what names a field are in bold letters.
  const firstWords = (node) => {
    if (!node || node.nodeType === 3) return node;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT, (text) => (/\p{L}/u.test(text.data) ? 1 : 2));
    return walker.nextNode();
  };
  const isBold = (el) => {
    const group = inputType(el) === "radio" ? groupOf(el) : null;
    const words = firstWords((group && legendIn(group)) || labelsOf(el).find(isVisible) || besides.get(el));
    return Boolean(words) && Number(getComputedStyle(parentOf(words)).fontWeight) >= 600;
  };
  // Before placeholders, pages wrote in the field itself, and wiped it as one entered.
  const typed = (el) => tagOf(el) === "input" && /^(text|email|tel|password|number|search)$/.test(inputType(el));
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
      if (!(up instanceof Element) || /^(form|body|html|main|fieldset|table|tbody)$/.test(tagOf(up)) || controlsIn(up).some(other)) break;
      box = up;
      boxes.push(["id", "class"].map((name) => (attr(box, name) || "").slice(0, 60)).join(" "));
    }
    const parent = parentOf(box);
    const siblings = parent ? familyOf(parent).elements : [];
    const at = parent ? familyOf(parent).elementRanks.get(box) : -1;
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
