([first, more]) => new Promise((done) => {
  /* @shared */
  // Elements whose text changes by itself, with its last texts, twice or more, while nobody touches anything; nobody waits longer where
  // nothing changed at first.
  const counts = new Map();
  const watcher = new MutationObserver((changes) => {
    const seen = new Set();
    for (const change of changes) {
      const el = change.target.nodeType === 1 ? change.target : parentOf(change.target);
      if (el instanceof Element && !seen.has(el) && isVisible(el) && fold(textOf(el))) {
        seen.add(el);
        const texts = counts.get(el) || [];
        texts.push(fold(textOf(el)).slice(0, 60));
        counts.set(el, texts);
      }
    }
  });
  watcher.observe(document, { subtree: true, childList: true, characterData: true });
  const end = () => {
    watcher.disconnect();
    done(Array.from(counts).filter(([el, texts]) => texts.length > 1 && el.isConnected && textOf(el).length < 600).slice(0, 10)
      .map(([el, texts]) => ({ selecteur: selectorOf(el), textes: texts.slice(-5) })));
  };
  setTimeout(() => { if (counts.size) setTimeout(end, more); else end(); }, first);
})
