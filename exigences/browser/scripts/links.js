() => {
  /* @shared */
  return all(document, "a[href]").filter(isVisible).map((el) => el.href).filter((url) => /^https?:/.test(url));
}
