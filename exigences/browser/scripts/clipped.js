async (how) => {
  /* @shared */
  // Elements whose text is cut by a box that hides what goes past it (ACT 59br37), as the page is, with larger letters,
  // or with the spaces of WCAG 2.2, 1.4.12; each with whether a line of it is shown all the same.
  // What a script or a transition fits to larger words is given the time to.
  const AT_ONCE = "*,::before,::after{transition:none!important}";
  const fitted = () => new Promise((then) => { requestAnimationFrame(() => requestAnimationFrame(then)); setTimeout(then, 100); });
  const SPACES = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";
  const sheet = new CSSStyleSheet();
  const grown = [];
  sheet.replaceSync(how === "espacement" ? AT_ONCE + SPACES : AT_ONCE);
  if (how) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  if (how === "taille") {
    const sizes = Array.from(everyElement(top_)).filter((el) => el instanceof HTMLElement && Array.from(childNodesOf(el)).some((node) => node.nodeType === 3 && /\S/.test(node.data)))
      .slice(0, 4000).map((el) => [el, parseFloat(getComputedStyle(el).fontSize)]);
    for (const [el, size] of sizes) {
      grown.push([el, attr(el, "style")]);
      el.style.setProperty("font-size", `${2 * size}px`, "important");
    }
  }
  if (how) await fitted();
  const range = document.createRange();
  const found = [];
  // A mark that goes past the edge takes no word away: « : », « * ».
  const wordsPast = (nodes, edge) => nodes.some((node) => Array.from(node.data.slice(0, 4000).matchAll(/[\p{L}\p{N}]/gu)).some((letter) => {
    range.setStart(node, letter.index);
    range.setEnd(node, letter.index + letter[0].length);
    const r = range.getBoundingClientRect();
    return r.width > 0 && (r.left + r.right) / 2 > edge;
  }));
  // A menu folded behind a button is put away, not cut: the links of its list are wholly out of a box where a button that leads nowhere,
  // an icon or one that says it is shut, can be seen.
  const folded = (el, rects, box, edge) => rects.every((one) => one.top >= edge - 3) && el.closest("a[href],button,[role='menuitem']")
    && el.closest("li,nav,[role='menu']")
    && all(box, "a,button,summary,[role='button']").some((one) => {
      const r = rectOf(one);
      const still = one !== el && (tagOf(one) !== "a" || /^(#|javascript:|$)/.test(attr(one, "href") || ""));
      const tells = attr(one, "aria-expanded") === "false" || !fold(textOf(one));
      return still && tells && isVisible(one) && r.width > 0 && (r.top + r.bottom) / 2 < edge;
    });
  for (const el of everyElement(top_)) {
    const nodes = Array.from(childNodesOf(el)).filter((child) => child.nodeType === 3 && /\S/.test(child.data));
    if (!nodes.length || found.length >= 20 || !isVisible(el) || el.closest("[aria-hidden='true'],svg,select,textarea")) continue;
    // A picture put in the place of a text leaves it without ink: nothing of it is cut, as nothing of it is seen.
    if (/^(transparent|rgba\(.*, 0\))$/.test(getComputedStyle(el).webkitTextFillColor)) continue;
    const rects = nodes.flatMap((node) => {
      range.selectNodeContents(node);
      return Array.from(range.getClientRects());
    }).filter((r) => r.width > 1 && r.height > 1);
    if (!rects.length) continue;
    for (let box = el; box && box !== top_ && tagOf(box) !== "body"; box = parentOf(box) instanceof Element ? parentOf(box) : null) {
      const style = getComputedStyle(box);
      const shut = (value) => value === "hidden" || value === "clip";
      const r = rectOf(box);
      if (r.width < 3 || r.height < 3 || /rect|inset/.test(style.clip + style.clipPath)) break;
      // A button that is an icon keeps its words out of its box at any size: they are heard, never shown.
      const within = rects.some((one) => one.left < r.right - 3 && one.right > r.left + 3 && (one.top + one.bottom) / 2 < r.bottom && (one.top + one.bottom) / 2 > r.top);
      if (!within && /^(button|a)$/.test(tagOf(box))) break;
      const aside = shut(style.overflowX) && rects.some((one) => one.right > r.right + 3 && one.left < r.right - 3) && wordsPast(nodes, r.right);
      const below = shut(style.overflowY) && rects.some((one) => one.bottom > r.bottom + one.height / 3 && one.top < r.bottom + 400);
      if (below && !aside && folded(el, rects, box, r.bottom)) break;
      const line = parseFloat(style.lineHeight) || 1.2 * parseFloat(style.fontSize);
      if ((aside && !(style.whiteSpace === "nowrap" && style.textOverflow !== "clip")) || (below && line < r.height - 1 && style.webkitLineClamp === "none")) {
        // What goes out at the side does so at any size, where it does as the page is.
        const begins = aside || rects.some((one) => one.top >= r.top - 3 && one.bottom <= r.bottom + 3);
        found.push([selectorOf(el), begins]);
        break;
      }
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  for (const [el, before] of grown) if (before === null) el.removeAttribute("style"); else el.setAttribute("style", before);
  return found;
}
