({ selecteur, option }) => {
  /* @shared */
  // Ranks, among the options that can be chosen, of the chosen one and of the wanted one.
  const el = elementAt(selecteur);
  if (!el) return null;
  const free = all(el, "option").filter((one) => !Element.prototype.matches.call(one, ":disabled,optgroup:disabled option") && getComputedStyle(one).display !== "none");
  const label = (one) => fold(attr(one, "label") || textOf(one));
  const same = (one) => label(one) === fold(option);
  return { ici: free.findIndex((one) => one.selected), la: free.findIndex(same), debut: free.findIndex(same) < 0 ? "" : label(free[free.findIndex(same)]) };
}
