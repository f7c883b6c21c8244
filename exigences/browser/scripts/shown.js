() => {
  /* @shared */
  // All that a person may read in this document, and what nobody can read but with eyes.
  const SILENT = /^(script|style|template|noscript|title|head)$/;
  const kept = { textes: [], champs: [] };
  const seen = { textes: [], champs: [], decors: [], adresses: [], dessins: [], inconnus: 0 };
  const dataOf = getter(CharacterData.prototype, "data");
  const placed = (el) => { const r = rectOf(el); return r.width >= 3 && r.height >= 3; };
  // A short print of a long text: enough to tell two drawings apart.
  const print = (text) => {
    let one = 0xdeadbeef; let two = 0x41c6ce57;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      one = Math.imul(one ^ code, 2654435761); two = Math.imul(two ^ code, 1597334677);
    }
    return `${text.length}-${(one >>> 0).toString(16)}${(two >>> 0).toString(16)}`;
  };
  // '' where the drawing cannot be read, or reads as nothing: what is on it is then unknown.
  const drawing = (canvas) => {
    try {
      const blank = document.createElement("canvas");
      blank.width = canvas.width; blank.height = canvas.height;
      const url = HTMLCanvasElement.prototype.toDataURL.call(canvas);
      return url === blank.toDataURL() ? "" : print(url);
    } catch { return ""; }
  };
  const picture = (el, address) => {
    seen.adresses.push(address);
    if (/^data:image\/(?!svg)/i.test(address)) seen.dessins.push(print(address));
    else if (/^(blob|filesystem|mediastream):/i.test(address)) seen.inconnus += 1;
  };
  const styled = (el) => {
    const own = getComputedStyle(el);
    for (const part of [own.backgroundImage, own.listStyleImage, own.borderImageSource, own.maskImage])
      for (const found of (part || "none") === "none" ? [] : part.matchAll(/url\("?(.*?)"?\)/g)) seen.adresses.push(found[1]);
    for (const place of ["::before", "::after", "::marker"]) {
      const content = getComputedStyle(el, place).content;
      if (!content || content === "none" || content === "normal") continue;
      seen.decors.push(content);
      if (content.includes("attr(")) for (const { value } of Array.from(el.attributes)) seen.decors.push(value);
    }
  };
  const field = (el, tag) => {
    const type = tag === "input" ? inputType(el) : tag;
    if (/^(checkbox|radio|range|color|hidden|file)$/.test(type)) return;
    const texts = tag === "select" ? Array.from(el.selectedOptions, textOf) : [el.value];
    for (const text of [...texts, attr(el, "placeholder") || ""]) {
      if (!text) continue;
      kept.champs.push(el);
      seen.champs.push(text);
    }
  };
  const element = (el, tag) => {
    if (/^(input|textarea|select)$/.test(tag)) field(el, tag);
    styled(el);
    if (tag === "canvas" && placed(el)) seen.dessins.push(drawing(el));
    else if (tag === "img" || tag === "image") {
      if (attr(el, "alt")) { kept.champs.push(el); seen.champs.push(attr(el, "alt")); }
      if (placed(el)) picture(el, el.currentSrc || el.src || attr(el, "href") || "");
    } else if (/^(video|object|embed)$/.test(tag) && placed(el)) {
      if (el.srcObject) seen.inconnus += 1;
      picture(el, el.currentSrc || el.src || el.data || "");
      if (el.poster) picture(el, el.poster);
    }
  };
  const stack = [top_];
  while (stack.length) {
    const node = stack.pop();
    if (node.nodeType === 3) { if (/\S/.test(dataOf(node))) { kept.textes.push(node); seen.textes.push(dataOf(node)); } continue; }
    if (node.nodeType === 1) {
      const tag = tagOf(node);
      if (SILENT.test(tag)) continue;
      element(node, tag);
      if (/^(textarea|select)$/.test(tag)) continue;
    }
    const nodes = childNodesOf(node);
    for (let i = nodes.length - 1; i >= 0; i -= 1) stack.push(nodes[i]);
    const shadow = node.nodeType === 1 ? rootsOf(node) : null;
    if (shadow) stack.push(shadow);
  }
  // The texts that are drawn, from line to line: what is not drawn parts nothing for the eye.
  const drawn = [];
  kept.textes.forEach((node, rank) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const [box] = range.getClientRects();
    if (box && box.width) drawn.push([Math.round(box.top), box.left, rank]);
  });
  seen.lignes = drawn.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , rank]) => rank);
  globalThis.exigencesMontre = kept;
  return seen;
}
