// Counts, in this isolated world, what is written in the regions whose changes are announced: some
// pages empty them a moment later.
() => {
  globalThis.dits_vifs = 0;
  if (globalThis.ecoute_vive) return;
  const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="alert"], [role="status"], [role="log"], output';
  const within = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element !== null && element.closest(LIVE) !== null;
  };
  globalThis.ecoute_vive = new MutationObserver((changes) => {
    for (const change of changes) {
      const written = change.type === "characterData" ? [change.target] : [...change.addedNodes];
      globalThis.dits_vifs += written.filter(
        (node) => /[\p{L}\p{N}]/u.test(node.textContent) && within(node),
      ).length;
    }
  });
  globalThis.ecoute_vive.observe(document, { childList: true, subtree: true, characterData: true });
}
