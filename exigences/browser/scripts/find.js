(selector) => {
  /* @shared */
  return elementAt(selector);
}
