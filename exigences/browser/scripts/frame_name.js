(selector) => {
  /* @shared */
  const el = elementAt(selector);
  return el ? fold(`${attr(el, "title") || ""} ${attr(el, "aria-label") || ""} ${attr(el, "name") || ""}`) : "";
}
