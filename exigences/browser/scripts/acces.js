() => {
  /* @shared */
  // The rendered tree of a frame, flat: each node with the rank of its parent, what its author wrote, what is seen
  // and heard of it. Nothing is judged here.
  const MAX = { noeuds: 25000, texte: 600, attribut: 300 };
  const NAMED = "a[href],area,button,input,select,textarea,summary,img,iframe,frame,object,embed,table,fieldset,audio,video,"
    + "h1,h2,h3,h4,h5,h6,nav,main,section,form,output,meter,progress,[role],[aria-label],[aria-labelledby]";
  const STYLED = /^(a|area|button|input|select|textarea|summary|label|legend|li|ul|ol|td|th|h[1-6]|img|p|span|strong|em|b|i|hr|div|html|body|main|section|article|aside|header|footer|nav|form|fieldset|table|tbody|tr)$/;
  const SILENT = /^(script|style|noscript|template|head|canvas|math)$/;
  const LEFT_OUT = /^(d|points|srcset|sizes|integrity|nonce|transform|viewbox|ping|on(?!click|key|mouse|focus|blur|change|dblclick|touch|input|submit).*)$/;
  const SECRET = /^(password|hidden)$/;
  const noeuds = [];
  const styles = [];
  const ranked = new Map();
  const cut = (text, size) => (text.length > size ? text.slice(0, size) : text);
  const attributesOf = getter(Element.prototype, "attributes");

  const kept = (el) => {
    const found = {};
    for (const { name, value } of attributesOf(el)) {
      if (LEFT_OUT.test(name) || (name === "value" && SECRET.test(inputType(el)))) continue;
      found[name] = cut(value, MAX.attribut);
    }
    return found;
  };
  const plainBox = (el) => {
    const r = rectOf(el);
    return [r.left + scrollX, r.top + scrollY, r.width, r.height].map((value) => Math.round(value * 10) / 10);
  };
  const rankOfStyle = (s) => {
    const values = [s.display, parseFloat(s.fontSize), Number(s.fontWeight), s.fontStyle, s.color, s.backgroundColor,
      s.textDecorationLine, [s.borderTopWidth, s.borderRightWidth, s.borderBottomWidth, s.borderLeftWidth].map(parseFloat).join(" "),
      s.position, s.textAlign, s.cursor, s.backgroundImage === "none" ? "" : "image", s.fontFamily.slice(0, 60), s.listStyleType, s.direction, s.textTransform,
      parseFloat(s.lineHeight) || 0, s.borderTopColor, s.borderBottomColor, s.boxShadow === "none" && s.outlineStyle === "none" ? "" : "ombre"];
    const key = values.join("|");
    if (!ranked.has(key)) { ranked.set(key, styles.length); styles.push(values); }
    return ranked.get(key);
  };
  // What the style sheet writes before and behind an element.
  const writtenAround = (el) => cut(["::before", "::after"].map((place) => getComputedStyle(el, place).content)
    .filter((text) => text.startsWith('"')).map((text) => text.slice(1, -1)).join(" ").trim(), MAX.attribut);
  /* @hover */
  const hidden = underMouse();
  const soundOf = (el) => ({ duree: Number.isFinite(el.duration) ? el.duration : null, muet: el.muted || el.volume === 0,
    pause: el.paused, boucle: el.loop, pistes: Array.from(el.textTracks || []).map((track) => track.kind), source: cut((el.currentSrc || el.src || "").replace(/^data:[^#]*/, "data:"), MAX.attribut),
    largeur: el.videoWidth || 0, sonore: tagOf(el) === "audio" || el.webkitAudioDecodedByteCount > 0 || null });

  // A name that is the text itself is not said again.
  const isPlain = (el) => !has(el, "aria-label") && !has(el, "aria-labelledby") && !rootsOf(el) && !attr(el, "title")
    && /^(a|button|summary|h[1-6])$/.test(tagOf(el)) && !all(el, "*").some((node) => !/^(span|strong|em|b|i|small|br|u)$/.test(tagOf(node))
      || has(node, "aria-label") || has(node, "aria-hidden") || has(node, "hidden") || has(node, "title") || has(node, "role"));

  const enter = (el, state, nameOf) => {
    const tag = tagOf(el);
    const next = { ...state, p: noeuds.length };
    const raw = { t: tag, p: state.p };
    const attributes = kept(el);
    if (Object.keys(attributes).length) raw.a = attributes;
    if (!next.gone) {
      const style = getComputedStyle(el);
      if (state.shut && !(tag === "summary" && state.owner === parentOf(el))) next.gone = next.mute = true;
      if (tag === "details" && !has(el, "open")) { next.shut = true; next.owner = el; } else next.shut = false;
      if (style.display === "none") next.mute = true;
      if (hiddenBy(style)) next.gone = true;
      if (!next.gone) next.away = awayOf(el, style, state.away);
      next.unseen = style.visibility !== "visible";
      if (!next.gone && !next.away && !next.unseen && tag !== "html") {
        const own = Array.from(childNodesOf(el)).some((child) => child.nodeType === 3 && /\S/.test(child.data));
        if (own || STYLED.test(tag) || attributes.role || attributes.tabindex || attributes.onclick) {
          raw.s = rankOfStyle(style);
          raw.b = plainBox(el);
          const added = writtenAround(el);
          if (added) raw.g = added;
        }
      }
    }
    if (attributes["aria-hidden"] === "true" || has(el, "inert")) next.mute = true;
    if (SILENT.test(tag)) next.gone = next.mute = true;
    if (next.gone || next.away || next.unseen) raw.c = true;
    if (next.mute || next.unseen) raw.m = true;
    if (tag === "audio" || tag === "video") raw.media = soundOf(el);
    if ((tag === "input" || tag === "select" || tag === "textarea") && el.form === null) raw.seul = true;
    const heard = heardBy(el);
    if (heard.length) raw.e = heard;
    if (hidden.has(el)) raw.h = reachedIn(hidden.get(el), el).length ? 1 : 0;
    noeuds.push(raw);
    if (!raw.m && Element.prototype.matches.call(el, NAMED) && !isPlain(el)) raw.n = cut(nameOf(el), MAX.texte);
    return next;
  };

  const walk = (nameOf) => {
    const stack = [[top_, { p: -1, gone: false, mute: false, away: null, unseen: false, shut: false, owner: null }]];
    while (stack.length && noeuds.length < MAX.noeuds) {
      const [node, state] = stack.pop();
      if (node.nodeType === 3) {
        const raw = { t: "#texte", p: state.p, x: cut(node.data.replace(/[ \t\r\n\f]+/g, " "), MAX.texte) };
        if (state.gone || state.away || state.unseen || isDrawn(node)) raw.c = true;
        if (state.mute || state.unseen) raw.m = true;
        if (raw.x !== " " || noeuds.length && noeuds[noeuds.length - 1].x !== " ") noeuds.push(raw);
        continue;
      }
      if (node.nodeType === 11) {
        noeuds.push({ t: "#ombre", p: state.p });
        const rank = noeuds.length - 1;
        const inside = childNodesOf(node);
        for (let i = inside.length - 1; i >= 0; i -= 1) stack.push([inside[i], { ...state, p: rank }]);
        continue;
      }
      if (node.nodeType !== 1) continue;
      const next = enter(node, state, nameOf);
      const tag = tagOf(node);
      if (/^(template|script|style|noscript)$/.test(tag)) continue;
      // A drawing is its title, unless it holds links.
      const nodes = tag === "svg" && !all(node, "a[href]").length ? all(node, "title") : childNodesOf(node);
      for (let i = nodes.length - 1; i >= 0; i -= 1) stack.push([nodes[i], next]);
      const shadow = rootsOf(node);
      if (shadow) stack.push([shadow, next]);
    }
  };

  withNames(walk);
  return { noeuds, styles, titre: fold(getter(Document.prototype, "title")(document)), fenetre: [innerWidth, innerHeight],
    type: document.doctype ? document.doctype.name : "",
    ancien: Boolean(document.doctype && document.doctype.publicId), complet: noeuds.length < MAX.noeuds };
}
