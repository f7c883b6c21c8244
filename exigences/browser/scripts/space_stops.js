() => {
  /* @shared */
  // What says that it is a button, takes the focus, and is none for the browser: the first six.
  return all(document, "[role='button']").filter((el) => isVisible(el) && !/^(button|input|summary)$/.test(tagOf(el))
    && ((tagOf(el) === "a" && has(el, "href")) || attr(el, "tabindex") === "0")).slice(0, 6).map(selectorOf);
}
