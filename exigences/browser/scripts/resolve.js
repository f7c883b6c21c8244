({ critere, rang, dans, pour, option, tente }) => {
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
  const matches = (el, css) => {
    try { return Element.prototype.matches.call(el, css); } catch { return null; }
  };
  const matching = (css) => everything.filter((el) => matches(el, css));
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

  // The block that bears a title: a group, a section, a row… ; the smallest of those that answer best.
  const BLOCKS = 'fieldset,[role="group"],[role="radiogroup"],[role="region"],section,article,form,aside,main,dialog,'
    + '[role="dialog"],details,table,tr,[role="row"],li,[role="listitem"]';
  const titlesOf = (block) => {
    const title = all(block, "legend,caption,summary,h1,h2,h3,h4,h5,h6")[0];
    const ids = (attr(block, "aria-labelledby") || "").split(/\s+/).filter(Boolean);
    const named = ids.map((id) => all(rootOf(block), `#${CSS.escape(id)}`)[0]).filter(Boolean).map(textOf);
    const listed = /^(tr|li)$/.test(tagOf(block)) || /^(row|listitem)$/.test(attr(block, "role") || "");
    return [attr(block, "aria-label"), ...named, title && textOf(title), listed && textOf(block)].filter(Boolean);
  };
  const blockOf = (wanted) => {
    let best = null;
    for (const el of matching(BLOCKS)) {
      const grades = titlesOf(el).map((text) => grade(text, wanted)).filter((score) => score !== null);
      if (!grades.length || !isVisible(el)) continue;
      const score = Math.min(...grades);
      // Of two that answer as well, the inner one: it comes later, and the other holds it.
      if (!best || score < best.score || (score === best.score && Node.prototype.contains.call(best.el, el))) best = { el, score };
    }
    return best && best.el;
  };
  const block = dans ? blockOf(dans) : top_;
  // Of elements that answer as well, those that are not one in the other, nor links to one address.
  const apart = (found) => {
    const outer = found.filter((el) => !found.some((other) => other !== el && Node.prototype.contains.call(other, el)));
    const links = new Set(outer.map((el) => (tagOf(el) === "a" && has(el, "href") ? String(addressOf(el)) : el)));
    return links.size;
  };
  // A label that is on the page and tied to no field, and the field that follows it.
  const orphan = (wanted) => everything.find((el) => {
    const own = grade(textOf(el), wanted);
    return own !== null && own < 2 && isVisible(el) && !isField(el) && !(tagOf(el) === "label" && el.control)
      && !Element.prototype.matches.call(el, `${BUTTONS},a`);
  });
  const after = (el) => everything.find((field) => isField(field) && fieldVisible(field)
    && Node.prototype.compareDocumentPosition.call(el, field) & Node.DOCUMENT_POSITION_FOLLOWING);

  // The outermost of the elements that are seen and whose whole text is these words, but for fields.
  const sayingAlone = (wanted, within) => {
    const same = within ? everything.filter((el) => within !== el && Node.prototype.contains.call(within, el)
      && !/^(html|body|head|script|style|template|noscript|title|option)$/.test(tagOf(el)) && !isField(el)
      && plain(textOf(el)) === plain(wanted) && isVisible(el)) : [];
    return same.filter((el) => !same.some((other) => other !== el && Node.prototype.contains.call(other, el)));
  };

  const isRadio = (el) => /^(radio|checkbox)$/.test(attr(el, "type") || attr(el, "role") || "");
  // Lists that pages draw themselves: what opens one, and what stands in the place of a <select> put away.
  const OPENERS = 'button[aria-haspopup="listbox"],[role="button"][aria-haspopup="listbox"]';
  const isDrawnList = (el) => tagOf(el) !== "select" && (/^(combobox|listbox)$/.test(attr(el, "role") || "")
    || Element.prototype.matches.call(el, `${OPENERS},input[list],input[aria-autocomplete="list"],input[aria-autocomplete="both"]`));
  const standIn = (el) => {
    const holder = Element.prototype.closest.call(parentOf(el) instanceof Element ? parentOf(el) : el, '[role="combobox"],[aria-haspopup="listbox"]');
    if (holder && isVisible(holder)) return holder;
    for (let next = el.nextElementSibling, i = 0; next && i < 2; next = next.nextElementSibling, i += 1) {
      if (!isVisible(next) || tagOf(next) === "label") continue;
      return all(next, '[role="combobox"],[aria-haspopup],[tabindex],a,button').find(isVisible) || next;
    }
    return null;
  };
  // An option by the value that the page sends for it, where no label is written so.
  const byValue = (list) => {
    const options = all(list, "option");
    if (options.some((one) => fold(textOf(one)) === fold(option))) return "";
    const sent = options.find((one) => one.value === option);
    return sent ? fold(textOf(sent)) : "";
  };
  const isWritten = (el) => tagOf(el) === "input" && /^(text|search|email|tel)$/.test(inputType(el)) && !has(el, "readonly");

  // An editor that draws its text has its own field, out of sight: that field, and what a person sees and presses.
  const editorOf = (el) => {
    if (isVisible(el) || Element.prototype.matches.call(el, ":disabled")) return null;
    const writes = (one) => tagOf(one) === "textarea" && Element.prototype.checkVisibility.call(one) && !has(one, "readonly");
    const next = el.nextElementSibling;
    const field = writes(el) ? el : tagOf(el) === "textarea" && next && isVisible(next) && all(next, "textarea").find(writes);
    if (!field) return null;
    const large = (one) => { const r = rectOf(one); return isVisible(one) && r.width >= 40 && r.height >= 15; };
    let seen = parentOf(field);
    while (seen instanceof Element && !large(seen)) seen = parentOf(seen);
    if (!(seen instanceof Element) || /^(body|html|form)$/.test(tagOf(seen))) return null;
    return all(seen, "input,textarea,select").some(isVisible) ? null : { field, seen };
  };

  // The word « disabled » shuts a control, or what a page made as one; it shuts no link, unless presses go through it.
  const isShut = (el) => Element.prototype.matches.call(el, ":disabled") || has(el, "disabled")
    && (tagOf(el) === "a" && has(el, "href") ? getComputedStyle(el).pointerEvents === "none" : attr(el, "disabled") !== "false");

  const isFile = (el) => attr(el, "type") === "file";
  // The field of a file that one presses where an element is: transparent, it may lie over the button that is seen.
  const fileOver = (el) => {
    if (!Element.prototype.checkVisibility.call(el)) return null;
    Element.prototype.scrollIntoView.call(el, { block: "center", behavior: "instant" });
    const r = rectOf(el);
    const pressed = r.width > 3 && r.height > 3 && rootOf(el).elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
    return pressed && isFile(pressed) ? pressed : null;
  };

  // What may open the window of files of a field that is hidden: its label, what names it or what holds it, what is near.
  const openersOf = (field, nameOf) => {
    const around_ = [];
    for (let el = field; el instanceof Element && tagOf(el) !== "body" && around_.length < 4; el = parentOf(el)) around_.push(el);
    const ids = [...around_.map((el) => attr(el, "id")), attr(field, "name")].filter((id) => id && id.length > 2);
    const cites = (el) => Array.from(el.attributes).some(({ name, value }) => /^(onclick|href|aria-controls|data-.*)$/.test(name)
      && ids.some((id) => value.split(/[^\p{L}\p{N}_:.-]+/u).includes(id)));
    const sends = (el) => (tagOf(el) === "input" || tagOf(el) === "button") && /^(submit|image|reset)$/.test(el.type) && el.form
      || tagOf(el) === "a" && has(el, "href") && !/^(#|javascript:)/i.test(attr(el, "href").trim());
    const pressed = everything.filter((el) => isVisible(el) && !isField(el) && tagOf(el) !== "label" && !sends(el)
      && !Element.prototype.matches.call(el, ":disabled")
      && (Element.prototype.matches.call(el, `${CLICKABLE},[tabindex]`) || getComputedStyle(el).cursor === "pointer"));
    const outer = pressed.filter((el) => !pressed.some((other) => other !== el && Node.prototype.contains.call(other, el)));
    const near = around_.map((holder) => outer.filter((el) => el === holder || Node.prototype.contains.call(holder, el))).find((some) => some.length) || [];
    const told = (el, sur) => ({ selecteur: selectorOf(el), nom: (nameOf(el) || fold(textOf(el))).slice(0, 200), boite: boxOf(el), sur });
    return [...labelsOf(field).filter(isVisible).map((el) => told(el, true)), ...outer.filter(cites).map((el) => told(el, true)),
      ...near.map((el) => told(el, near.length === 1)), ...outer.filter((el) => !near.includes(el)).map((el) => told(el, false))].slice(0, 40);
  };

  return withNames((nameOf) => {
    let pool;
    // A box that is not laid out has no name to be heard: the words that one presses are its own. So are those of a file
    // field that a button stands for: it is seen by them.
    const byLabel = (el) => (/^(case|choix)$/.test(pour) && isRadio(el) || pour === "champ" && isFile(el)) && !isVisible(el)
      && labelsOf(el).find(isVisible);
    let say = (el) => nameOf(el) || (byLabel(el) ? fold(textOf(byLabel(el))) : "");
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
    else pool = everything.filter((el) => Element.prototype.matches.call(el, CLICKABLE) || pressedLink(el, tagOf(el)));
    if (pour === "case") pool = pool.filter((el) => /^(checkbox|radio)$/.test(attr(el, "type") || attr(el, "role") || ""));
    // A file is given to its field, or by what opens the window of files: a button, a label, a zone.
    if (pour === "fichier" && !critere.css) {
      const others = critere.texte ? pool : matching(CLICKABLE).filter((el) => !isField(el));
      pool = [...pool.filter(isFile), ...others];
    }
    if (pour === "choix" && !critere.css)
      pool = [...pool.filter((el) => tagOf(el) === "select" || isRadio(el) || isDrawnList(el)), ...matching(OPENERS).filter((el) => !pool.includes(el))];

    if (dans) pool = pool.filter((el) => block && block !== el && Node.prototype.contains.call(block, el));

    const wanted = critere.etiquette || critere.nom || critere.texte || null;
    // What is neither a button nor a link, and says these words alone: pressed where the mouse shows a hand.
    const saying = pour === "clic" && critere.nom ? sayingAlone(critere.nom, block) : [];
    if (saying.length && !pool.some((el) => grade(say(el), wanted) !== null)) {
      pool = saying.filter((el) => has(el, "onclick") || getComputedStyle(el).cursor === "pointer");
      say = (el) => fold(textOf(el));
    }
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
        if (score === null && critere.etiquette && tagOf(el) !== "select") score = grade(attr(el, "placeholder"), wanted);
        if (score === null) continue;
      }
      if (pour === "fichier" && !isFile(el)) score += 0.25;
      const away = pour === "choix" && tagOf(el) === "select" && !isVisible(el) ? standIn(el) : null;
      const over = pour === "fichier" && isFile(el) && fileOver(el) === el;
      const editor = pour === "champ" && isField(el) ? editorOf(el) : null;
      const shown = Boolean(away) || Boolean(editor) || Boolean(byLabel(el)) || over || (isField(el) ? fieldVisible(el) : isVisible(el));
      const label = away || (shown && isField(el) && !isVisible(el) ? frameOf(el) || labelsOf(el).find(isVisible) : null);
      // A button may say that it is off and work: it is tried once it was given the time to say otherwise.
      const said = attr(el, "aria-disabled") === "true" && pour === "clic";
      const off = isShut(el)
        || (attr(el, "aria-disabled") === "true" && !(said && tente));
      // A label that points to a field is only a way to it.
      if (tagOf(el) === "label" && !critere.css && el.control && !isRadio(el.control)) score += 0.5;
      scored.push({ el, score, ready: shown && !off, label, shown, off, said, editor });
    }
    const away = pour === "fichier" ? scored.filter((s) => isFile(s.el) && !s.ready && !Element.prototype.matches.call(s.el, ":disabled")) : [];
    const hidden = away.filter((s) => s.score === Math.min(...away.map((one) => one.score)))[rang - 1];
    const ready = scored.filter((s) => s.ready);
    const best = Math.min(...ready.map((s) => s.score));
    const equal = ready.filter((s) => s.score === best);
    const kept = equal[rang - 1];
    if (kept && pour === "fichier") kept.el = fileOver(kept.label || kept.el) || kept.el;
    if (kept) {
      const target = kept.editor ? kept.editor.seen : kept.label || kept.el;
      return {
        trouve: true,
        selecteur: selectorOf(kept.editor ? kept.editor.field : kept.el),
        agir: selectorOf(target),
        boite: boxOf(target),
        lien: tagOf(kept.el) === "a" && has(kept.el, "href") ? String(addressOf(kept.el) || "") : "",
        inactif: kept.said,
        semblables: apart(equal.map((s) => s.el)),
        ecrit: isWritten(target),
        lecture_seule: /^(input|textarea)$/.test(tagOf(kept.el)) && has(kept.el, "readonly"),
        genre: kept.editor ? "éditeur" : pour === "choix" && (kept.label && tagOf(kept.el) === "select" || isDrawnList(kept.el)) ? "liste dessinée" : tagOf(kept.el) === "select" ? "liste" : attr(kept.el, "type") || attr(kept.el, "role") || tagOf(kept.el),
        nom: (nameOf(kept.el) || (saying.includes(kept.el) ? say(kept.el) : "")).slice(0, 200),
        role: attr(kept.el, "role") || (tagOf(kept.el) === "a" ? "link" : Element.prototype.matches.call(kept.el, BUTTONS) ? "button" : ""),
        option: pour === "choix" && tagOf(kept.el) === "select" ? byValue(kept.el) : "",
        coche: isRadio(kept.el) && Boolean(kept.el.checked || attr(kept.el, "aria-checked") === "true"),
      };
    }
    const known = pour === "texte" ? [] : (pool.length && wanted === null ? [] : pool).slice(0, 300)
      .filter((el) => (isField(el) ? fieldVisible(el) : isVisible(el)))
      .map((el) => (pour === "choix" && isRadio(el) ? legendOf(el) || say(el) : say(el))).filter(Boolean);
    const label = critere.etiquette && !scored.length ? orphan(critere.etiquette) : null;
    const next = label && after(label);
    return {
      trouve: false,
      prets: equal.length,
      sans_bloc: Boolean(dans) && !block,
      orpheline: Boolean(label),
      mots: !scored.length && saying.length > 0,
      refuse: Boolean(critere.css) && matches(document.documentElement, critere.css) === null,
      voisin: next ? selectorOf(next) : "",
      champ: hidden ? selectorOf(hidden.el) : "",
      ouvreurs: hidden ? openersOf(hidden.el, nameOf) : [],
      cache: !equal.length && scored.some((s) => !s.shown),
      inactif: !equal.length && scored.some((s) => s.shown && s.off),
      proches: Array.from(new Set(known)).map((name) => name.slice(0, 120)),
    };
  });
}
