({ textes, champs, autres }) => {
  /* @shared */
  // Hides what shown.js kept, twice: its letters lose their colour, and a flat box stands over them.
  // The answer says where the boxes are, whether something has left the page since it was kept, and
  // whether something shows elsewhere too.
  const kept = globalThis.exigencesMontre;
  const INK = { transition: "none", color: "transparent", "-webkit-text-fill-color": "transparent",
    "-webkit-text-stroke-color": "transparent", "text-shadow": "none", "caret-color": "transparent", fill: "transparent", stroke: "transparent" };
  const set = (el, rules) => { for (const [name, value] of Object.entries(rules)) el.style.setProperty(name, value, "important"); };
  const changed = new Map();
  const fade = (el) => {
    if (!el || !el.style || changed.has(el)) return;
    changed.set(el, attr(el, "style"));
    set(el, INK);
  };
  const boxes = [];
  const add = (r, wide) => { if (r.width && r.height) boxes.push([r.left + scrollX - wide, r.top + scrollY - wide, r.width + 2 * wide, r.height + 2 * wide].map(Math.round)); };
  const own = document.createElement("div");
  globalThis.exigencesCache = { own, changed };
  const twice = (el) => { const s = getComputedStyle(el); return s.webkitBoxReflect && s.webkitBoxReflect !== "none"; };
  let ailleurs = false;
  let parti = false;
  const here = getter(Node.prototype, "isConnected");
  for (const index of textes) {
    const node = kept.textes[index];
    const parent = parentOf(node);
    const el = parent instanceof ShadowRoot ? parent.host : parent;
    if (!el || !here(node)) { parti = true; continue; }
    if (twice(el) || el instanceof SVGElement && all(document, "use").length) ailleurs = true;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(el).fontSize) || 16;
    for (const r of range.getClientRects()) add(r, size / 4);
    fade(el);
  }
  for (const el of [...champs.map((index) => kept.champs[index]), ...autres.map(elementAt)]) {
    if (!(el instanceof Element)) continue;
    if (!here(el)) parti = true;
    if (twice(el)) ailleurs = true;
    add(rectOf(el), 1);
    fade(el);
  }
  const flat = { all: "initial", display: "block", position: "absolute", margin: "0", padding: "0", border: "0", "pointer-events": "none", overflow: "visible" };
  set(own, { ...flat, left: "0", top: "0", width: "0", height: "0", background: "none", "z-index": "2147483647" });
  for (const [left, top, width, height] of boxes) {
    const box = document.createElement("div");
    set(box, { ...flat, left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px`, background: "#5a5a5a" });
    own.append(box);
  }
  own.popover = "manual";
  Node.prototype.appendChild.call(top_, own);
  try { own.showPopover(); } catch { /* no top layer here: the box is over all that is not in it */ }
  return { boites: boxes, parti, ailleurs };
}
