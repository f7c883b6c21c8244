(quietMs) => new Promise((resolve) => {
  // Resolves once the document is loaded and its tree has been still for a moment.
  let timer = 0;
  const limit = setTimeout(() => finish(false), quietMs * 20);
  const observer = new MutationObserver(restart);
  function finish(still) {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(limit);
    removeEventListener("load", restart);
    resolve(still);
  }
  function restart() {
    clearTimeout(timer);
    if (document.readyState === "complete") timer = setTimeout(() => finish(true), quietMs);
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("load", restart);
  restart();
})
