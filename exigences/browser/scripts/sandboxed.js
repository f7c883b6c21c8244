(selector) => {
  /* @shared */
  // Whether a frame may run no script, by the attribute of its element.
  const el = elementAt(selector);
  return Boolean(el) && has(el, "sandbox") && !attr(el, "sandbox").toLowerCase().split(/\s+/).includes("allow-scripts");
}
