(selecteur) => {
  /* @shared */
  // Listens to what the next key does; `key_effect.js` reads it.
  if (globalThis.exigencesTouche) {
    globalThis.exigencesTouche.fin.abort();
    globalThis.exigencesTouche.guetteur.disconnect();
  }
  const seen = { clics: 0, touches: [], mutations: 0, fin: new AbortController() };
  globalThis.exigencesTouche = seen;
  const listen = (name, note) =>
    EventTarget.prototype.addEventListener.call(window, name, note, { capture: true, signal: seen.fin.signal });
  listen("click", () => { seen.clics += 1; });
  for (const name of ["keydown", "keypress", "keyup"]) listen(name, (event) => { seen.touches.push(event); });
  seen.guetteur = new MutationObserver((changes) => { seen.mutations += changes.length; });
  seen.guetteur.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const el = elementAt(selecteur);
  for (let root = el && rootOf(el); root instanceof ShadowRoot; root = rootOf(root.host))
    seen.guetteur.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}
