() => {
  /* @shared */
  // The words that are drawn now, in order: what comes later makes another text.
  const parts = [];
  for (const el of everyElement(top_)) {
    if (/^(script|style|noscript|template)$/.test(tagOf(el)) || !Element.prototype.checkVisibility.call(el)) continue;
    for (const node of childNodesOf(el)) if (node.nodeType === 3 && /\S/.test(node.data)) parts.push(node.data.trim());
  }
  return parts.join("\n");
}
