({ critere, rang, pour, option }) => {
  /* @shared */
  const CLICKABLE = `a[href],area[href],${BUTTONS},[role="link"],[role="tab"],[role="menuitem"],[role="option"],[role="checkbox"],[role="radio"],[role="switch"],[onclick],label`;
  const plain = (text) => fold(text).normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    .replace(/[’‘]/g, "'").toLowerCase().replace(/[\s*:]+$/, "");
  // How well a text answers what was written: 0 the same, 3 holds it, null not at all.
  const grade = (text, wanted) => {
    if (fold(text) === fold(wanted)) return 0;
    const [a, b] = [plain(text), plain(wanted)];
    if (!b) return null;
    return a === b ? 1 : a.startsWith(b) ? 2 : a.includes(b) ? 3 : null;
  };
  const everything = Array.from(everyElement(top_));
  const matching = (css) => everything.filter((el) => {
    try { return Element.prototype.matches.call(el, css); } catch { return false; }
  });
  const ROLES = { button: BUTTONS, link: "a[href],area[href]", checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]', textbox: "input,textarea", combobox: "select", heading: "h1,h2,h3,h4,h5,h6" };
  const byRole = (role) => matching([ROLES[role], `[role="${CSS.escape(role)}"]`].filter(Boolean).join(","));
  const legendOf = (el) => {
    const group = Element.prototype.closest.call(el, 'fieldset,[role="radiogroup"],[role="group"]');
    if (!group) return "";
    const legend = all(group, "legend")[0];
    const ids = (attr(group, "aria-labelledby") || "").split(/\s+/).filter(Boolean);
    return fold([attr(group, "aria-label"), legend && textOf(legend),
      ...ids.map((id) => { const el = all(rootOf(group), `#${CSS.escape(id)}`)[0]; return el ? textOf(el) : ""; })]
      .filter(Boolean).join(" "));
  };

  return withNames((nameOf) => {
    let pool;
    let say = nameOf;
    if (critere.css) pool = matching(critere.css);
    else if (critere.role) pool = byRole(critere.role);
    else if (critere.texte) {
      const plainText = (el) => fold(textOf(el));
      const holders = everything.filter((el) => !/^(html|body|head|script|style|template|noscript|title)$/.test(tagOf(el))
        && grade(plainText(el), critere.texte) !== null);
      pool = holders.filter((el) => !holders.some((other) => other !== el && Node.prototype.contains.call(el, other)));
      say = plainText;
      if (pour === "clic") say = (el) => plainText(el);
    } else if (critere.etiquette || pour === "champ" || pour === "case" || pour === "fichier" || pour === "choix")
      pool = everything.filter(isField);
    else pool = matching(CLICKABLE);
    if (pour === "case") pool = pool.filter((el) => /^(checkbox|radio)$/.test(attr(el, "type") || attr(el, "role") || ""));
    if (pour === "fichier" && !critere.css) pool = pool.filter((el) => attr(el, "type") === "file");
    if (pour === "choix" && !critere.css)
      pool = pool.filter((el) => tagOf(el) === "select" || /^(radio|checkbox|combobox|listbox)$/.test(attr(el, "type") || attr(el, "role") || ""));

    const isRadio = (el) => /^(radio|checkbox)$/.test(attr(el, "type") || attr(el, "role") || "");
    const wanted = critere.etiquette || critere.nom || critere.texte || null;
    const scored = [];
    for (const el of pool) {
      let score = 0;
      const name = wanted !== null || (pour === "choix" && isRadio(el)) ? say(el) : "";
      if (pour === "choix" && isRadio(el)) {
        // A group: its legend answers the label, one of its boxes the option.
        score = grade(name, option);
        if (score === null) continue;
        if (wanted !== null) {
          const group = grade(legendOf(el), wanted);
          if (group === null) continue;
          score += group;
        }
      } else if (wanted !== null) {
        score = grade(name, wanted);
        if (score === null && critere.etiquette) score = grade(attr(el, "placeholder"), wanted);
        if (score === null) continue;
      }
      const shown = isField(el) ? fieldVisible(el) : isVisible(el);
      const label = shown && isField(el) && !isVisible(el) ? labelsOf(el).find(isVisible) : null;
      const off = has(el, "disabled") || attr(el, "aria-disabled") === "true"
        || Element.prototype.matches.call(el, ":disabled");
      // A label that points to a field is only a way to it.
      if (tagOf(el) === "label" && !critere.css && el.control && !isRadio(el.control)) score += 0.5;
      scored.push({ el, score, ready: shown && !off, label, shown, off });
    }
    const ready = scored.filter((s) => s.ready);
    const best = Math.min(...ready.map((s) => s.score));
    const kept = ready.filter((s) => s.score === best)[rang - 1];
    if (kept) {
      const target = kept.label || kept.el;
      return {
        trouve: true,
        selecteur: selectorOf(kept.el),
        agir: selectorOf(target),
        boite: boxOf(target),
        score: best,
        genre: tagOf(kept.el) === "select" ? "liste" : attr(kept.el, "type") || attr(kept.el, "role") || tagOf(kept.el),
        coche: isRadio(kept.el) && Boolean(kept.el.checked || attr(kept.el, "aria-checked") === "true"),
      };
    }
    const known = pour === "texte" ? [] : (pool.length && wanted === null ? [] : pool).slice(0, 300)
      .filter((el) => (isField(el) ? fieldVisible(el) : isVisible(el)))
      .map((el) => (pour === "choix" && isRadio(el) ? legendOf(el) || say(el) : say(el))).filter(Boolean);
    return {
      trouve: false,
      cache: scored.some((s) => !s.shown),
      inactif: scored.some((s) => s.shown && s.off),
      proches: Array.from(new Set(known)).map((name) => name.slice(0, 120)),
    };
  });
}
