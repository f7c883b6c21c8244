({ quietMs, limitMs, arrived, worn }) => new Promise((resolve) => {
  // Resolves once the document is loaded, its tree has been still for a moment and what moves has arrived: true; to ""
  // where it is still, and shows nothing yet, or a button without a word, unless that was waited for in vain (`worn`).
  let timer = 0;
  let still = () => {};
  const limit = setTimeout(() => finish(false), limitMs);
  const observer = new MutationObserver(restart);
  const movesIn = (tree) => tree.getAnimations().some((animation) => animation.playState === "running"
    && Number.isFinite(animation.effect ? animation.effect.getComputedTiming().endTime : Infinity));
  // A frame that the page writes itself moves with it: the document of another site is not ours to read.
  const moving = () => movesIn(document)
    || [...document.querySelectorAll("iframe")].some(({ contentDocument }) => contentDocument && movesIn(contentDocument));
  function finish(calm) {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
    still();
    removeEventListener("load", restart);
    removeEventListener("scroll", restart);
    resolve(calm);
  }
  // A page that shows nothing yet is waited for, a while: a script may be about to draw it.
  let patience = 14;
  const FEW = 400;
  const held = (node) => {
    const put = node.localName === "slot" ? node.assignedNodes({ flatten: true }) : [];
    return put.length ? put : [...(node.shadowRoot || node).childNodes];
  };
  const shows = (el) => {
    const r = el.getBoundingClientRect();
    return r.width > 3 && r.height > 3 && el.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  };
  const says = (el) => ["aria-label", "aria-labelledby", "title", "value"].some((name) => el.getAttribute(name))
    || getComputedStyle(el).backgroundImage !== "none"
    || ["::before", "::after"].some((part) => !/^(none|normal|""|'')$/.test(getComputedStyle(el, part).content));
  // Whether a button or a link neither says nor draws anything yet, its shadow and what is put in it included.
  const hollow = (el) => {
    const stack = [el];
    while (stack.length) {
      const node = stack.pop();
      if (node.nodeType === 3 && /\S/.test(node.data)) return false;
      if (node.nodeType !== 1) continue;
      if (/^(img|svg|canvas|picture|video|i|object|input)$/.test(node.localName) || says(node)) return false;
      stack.push(...held(node));
    }
    return true;
  };
  const THINGS = /^(input|select|textarea|img|iframe|frame|canvas|video|audio|object|embed|button|a)$/;
  const closed = (node) => node.localName.includes("-") && !node.shadowRoot && !node.childNodes.length;
  // Whether nothing is seen yet, but what turns, or a button or a link has no word: a script may be about to write it.
  const lacking = () => {
    const stack = [document.querySelector("body")];
    let bare = document.scripts.length > 0;
    try {
      for (let count = 0; stack.length && count < FEW;) {
        const node = stack.pop();
        if (node.nodeType === 3 && bare && /\S/.test(node.data) && shows(node.parentElement || node.getRootNode().host)) bare = false;
        if (node.nodeType !== 1 || /^(script|style|noscript|template|svg)$/.test(node.localName)) continue;
        count += 1;
        if ((THINGS.test(node.localName) || closed(node)) && shows(node)) {
          bare = false;
          if ((node.localName === "button" || (node.localName === "a" && node.hasAttribute("href"))) && hollow(node)) return true;
        }
        stack.push(...held(node));
      }
    } catch { return false; /* a field named as a property stands in its place */ }
    return bare && !stack.length;
  };
  // A page may hold its words back, by a style or a font that is on its way: Chrome tells of its first paint.
  const painted = () => performance.getEntriesByType("paint").some(({ name }) => name === "first-contentful-paint");
  const speaks = () => {
    const body = document.querySelector("body");
    const words = body && document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (words && words.nextNode())
      if (/\S/.test(words.currentNode.data) && !/^(script|style|noscript|template)$/.test(words.currentNode.parentNode.localName)) return true;
    return false;
  };
  const heldBack = () => !document.hidden && (document.fonts.status === "loading" || (!painted() && speaks()));
  function rest() {
    if (arrived && moving()) restart();
    else if (patience > 0 && (heldBack() || (!worn && lacking()))) { patience -= 1; restart(); }
    else if (!worn && lacking()) finish("");
    else if (arrived && !document.hidden) shown();
    else finish(true);
  }
  // On a busy machine nothing is drawn for a while, and what scrolls seems still: a frame tells, once the next begins.
  function shown() {
    let drawn = requestAnimationFrame(() => { drawn = requestAnimationFrame(() => finish(true)); });
    still = () => cancelAnimationFrame(drawn);
    timer = setTimeout(() => finish(true), limitMs / 2);
  }
  function restart() {
    clearTimeout(timer);
    still();
    if (document.readyState === "complete") timer = setTimeout(rest, quietMs);
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("load", restart);
  // A page on its way, after Space or to an anchor, would put something else under the mouse.
  if (arrived) addEventListener("scroll", restart);
  restart();
})
