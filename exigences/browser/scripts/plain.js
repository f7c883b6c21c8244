() => {
  /* @shared */
  // What an answer that is no page holds: the browser shows it in one element.
  const shown = all(document, "pre")[0];
  return shown ? textOf(shown) : "";
}
