// What the style sheets show under the mouse alone, with what has to be under it.
  const reachedIn = (by, el) => [by, ...all(by, "*")].filter((node) => !el.contains(node) && node.tabIndex >= 0);
  const underMouse = () => {
    const shown = new Map();
    const hovers = [];
    const focused = new Set();
    const visit = (list) => {
      for (const rule of list) {
        const css = rule.selectorText;
        if (!css) { if (rule.cssRules) visit(rule.cssRules); continue; }
        if (!/:(hover|focus)/.test(css) || (!rule.style.display && rule.style.visibility !== "visible") || rule.style.display === "none") continue;
        for (const part of css.split(",")) {
          const bare = part.replace(/:(hover|focus-within|focus-visible|focus|active)/g, "").trim();
          if (/:focus/.test(part)) focused.add(bare);
          else if (/:hover/.test(part)) hovers.push([bare, part.slice(0, part.indexOf(":hover")).trim()]);
        }
      }
    };
    for (const sheet of document.styleSheets) try { visit(sheet.cssRules); } catch { /* another site's */ }
    for (const [bare, trigger] of hovers.slice(0, 50)) {
      if (focused.has(bare)) continue;
      try {
        for (const el of all(document, bare).slice(0, 50)) {
          const style = getComputedStyle(el);
          if (style.display !== "none" && style.visibility === "visible") continue;
          const near = (node) => node && Element.prototype.matches.call(node, trigger);
          let by = el;
          while (by && !near(by)) by = near(by.previousElementSibling) ? by.previousElementSibling : by.parentElement;
          // What is not there cannot be hovered: a step that is still hidden shows nothing.
          if (by && isVisible(by)) shown.set(el, by);
        }
      } catch { /* a selector of another time */ }
    }
    return shown;
  };
