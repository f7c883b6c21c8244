({ selecteurs, temps }) => {
  /* @shared */
  // The letters of some texts lose their ink, by a style sheet that no observer of the page hears of; then they take it
  // back, at once even where the page fades its colours.
  const kept = globalThis.exigencesEncre;
  const STILL = "transition: none !important;";
  const sheets = () => Array.from(document.adoptedStyleSheets);
  const rules = (ink) => selecteurs.map((selector) => `${selector} { ${STILL} ${ink} }`).join("\n");
  const settle = () => { for (const selector of selecteurs) for (const el of all(document, selector)) void getComputedStyle(el).webkitTextFillColor; };
  if (temps === "rendre") {
    if (!kept) return null;
    kept.replaceSync(rules(""));
    settle();
    document.adoptedStyleSheets = sheets().filter((sheet) => sheet !== kept);
    delete globalThis.exigencesEncre;
    return null;
  }
  if (temps === "cacher") {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules("-webkit-text-fill-color: transparent !important;"));
    globalThis.exigencesEncre = sheet;
    document.adoptedStyleSheets = [...sheets(), sheet];
    settle();
    return null;
  }
  // Where the own letters of each stand, and their colour; null where it moves, or another drawing mixes with it.
  const LARGE = { taille: 24, gras: 18.66 };
  const plain = (el) => {
    for (let up = el; up instanceof Element; up = parentOf(up)) {
      const s = getComputedStyle(up);
      if (Number(s.opacity) < 1 || s.filter !== "none" || s.mixBlendMode !== "normal" || s.maskImage && s.maskImage !== "none") return false;
      if (Element.prototype.getAnimations.call(up).some((one) => one.playState === "running")) return false;
    }
    return true;
  };
  // Whether the veil of a window lies over letters: what it dims is not to be read meanwhile.
  const isVeiled = ([x, y, width, height]) => {
    const over = document.elementFromPoint(x - scrollX + width / 2, y - scrollY + height / 2);
    if (!(over instanceof HTMLElement) || over === document.body || over === document.documentElement) return false;
    const veil = rectOf(over);
    return !fold(textOf(over)) && veil.width >= innerWidth && veil.height >= innerHeight;
  };
  const place = (selector) => {
    const found = all(document, selector);
    const el = found[0];
    if (found.length !== 1 || !(el instanceof HTMLElement) || !plain(el)) return null;
    const s = getComputedStyle(el);
    const ink = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(s.webkitTextFillColor);
    if (!ink || ink[4] === "0" || s.textShadow !== "none" || parseFloat(s.webkitTextStrokeWidth) > 0) return null;
    const boites = [];
    // The words of such a button are its value: no text in the tree.
    if (/^(submit|button|reset)$/.test(inputType(el))) {
      const r = rectOf(el);
      if (r.width && r.height) boites.push([r.left + scrollX, r.top + scrollY, r.width, r.height]);
    }
    for (const node of childNodesOf(el)) {
      if (node.nodeType !== 3 || !/\S/.test(node.data)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const r of range.getClientRects()) {
        if (r.width && r.height && boites.length < 40) boites.push([r.left + scrollX, r.top + scrollY, r.width, r.height]);
      }
    }
    if (boites.some(isVeiled)) return null;
    const size = parseFloat(s.fontSize);
    return { boites, encre: [ink[1], ink[2], ink[3], ink[4] ?? 1].map(Number),
      grand: size >= LARGE.taille || size >= LARGE.gras && Number(s.fontWeight) >= 700 };
  };
  return selecteurs.map(place);
}
