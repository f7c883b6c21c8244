({ quietMs, limitMs, arrived }) => new Promise((resolve) => {
  // Resolves once the document is loaded, its tree has been still for a moment and what moves has arrived.
  let timer = 0;
  let still = () => {};
  const limit = setTimeout(() => finish(false), limitMs);
  const observer = new MutationObserver(restart);
  const moving = () => document.getAnimations().some((animation) => animation.playState === "running"
    && Number.isFinite(animation.effect ? animation.effect.getComputedTiming().endTime : Infinity));
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
  const blank = () => {
    const body = document.querySelector("body");
    if (!body || body.querySelectorAll("*").length > 50) return false;
    return !/\S/.test(body.innerText || "") && !document.querySelector("input,select,textarea,button,img,iframe,frame,svg,canvas,video");
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
    else if (patience > 0 && (blank() || heldBack())) { patience -= 1; restart(); }
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
