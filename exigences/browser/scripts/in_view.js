(partout) => {
  /* @shared */
  // How far the window is scrolled, its height, and the words that it shows as it stands, or that the page does, in the order of the document.
  const MAX_SHOWN = partout ? 60000 : 6000;
  const walker = document.createTreeWalker(document.body || top_, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const shown = [];
  let size = 0;
  while (size < MAX_SHOWN && walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !node.parentElement || !isVisible(node.parentElement)) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (partout || (box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)) { shown.push(node.data); size += node.data.length; }
  }
  return { haut: scrollY, hauteur: innerHeight, texte: shown.join(" ").replace(/\s+/g, " ").slice(0, MAX_SHOWN) };
}
