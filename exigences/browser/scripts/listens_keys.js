() => {
  /* @shared */
  // Whether the page as a whole listens to keys.
  return [top_, document.body].some((el) => heardBy(el).some((name) => name.startsWith("key")));
}
