(selecteur) => {
  /* @shared */
  // Where to press a label so that its box is ticked, and no link that it holds is followed: the rank of its line,
  // and how far along it, from 0 to 1; null where its middle will do.
  const el = elementAt(selecteur);
  if (!(el instanceof HTMLLabelElement)) return null;
  const lines = [...Element.prototype.getClientRects.call(el)];
  const ticks = (line, part) => {
    const hit = rootOf(el).elementFromPoint(line.left + line.width * part, line.top + line.height / 2);
    return Boolean(hit) && Node.prototype.contains.call(el, hit) && !Element.prototype.closest.call(hit, "a[href],button");
  };
  const parts = [0.5, 0.02, 0.1, 0.25, 0.75, 0.9, 0.98];
  for (const [rank, line] of lines.entries())
    for (const part of parts) if (ticks(line, part)) return rank || part !== 0.5 ? { ligne: rank, part } : null;
  return null;
}
