() => {
  /* @shared */
  return all(document, "a[href]").filter(isVisible).map((el) => addressOf(el))
    .filter((url) => url && /^https?:/.test(url.protocol)).map((url) => url.href);
}
