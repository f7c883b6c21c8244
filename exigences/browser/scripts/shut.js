(selecteur) => {
  /* @shared */
  // Whether a control, or what it holds or stands in, opens a list or a menu that is shut.
  const el = elementAt(selecteur);
  const SHUT = '[aria-expanded="false"]:is([role="combobox"],[aria-haspopup],[aria-controls])';
  return Boolean(el) && Boolean(Element.prototype.closest.call(el, SHUT) || all(el, SHUT).length);
}
