(selecteur) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!el) return null;
  if (el instanceof HTMLInputElement)
    return { coche: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "checked").get.call(el), natif: true };
  return { coche: (attr(el, "aria-checked") || attr(el, "aria-selected")) === "true", natif: false };
}
