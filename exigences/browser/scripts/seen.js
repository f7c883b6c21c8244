(selecteur) => {
  /* @shared */
  // Whether an element is seen; null where it is not there.
  const el = elementAt(selecteur);
  return el === null ? null : isVisible(el);
}
