({ quietMs, arrived }) => new Promise((resolve) => {
  // Resolves once the document is loaded, its tree has been still for a moment and what moves has arrived.
  let timer = 0;
  let still = () => {};
  const limit = setTimeout(() => finish(false), quietMs * 20);
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
  function rest() {
    if (arrived && moving()) restart();
    else if (patience > 0 && blank()) { patience -= 1; restart(); }
    else if (arrived && !document.hidden) shown();
    else finish(true);
  }
  // On a busy machine nothing is drawn for a while, and what scrolls seems still: a frame tells.
  function shown() {
    const drawn = requestAnimationFrame(() => finish(true));
    still = () => cancelAnimationFrame(drawn);
    timer = setTimeout(() => finish(true), quietMs * 10);
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
