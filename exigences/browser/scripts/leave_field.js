() => {
  /* @shared */
  // Leaves the field where the focus is, as a press elsewhere does: some forms only then look at what it holds.
  const focused = focusedElement();
  if (focused && focused !== document.body) HTMLElement.prototype.blur.call(focused);
}
