() => {
  /* @shared */
  return all(document, "a[href]").filter(isVisible).map(addressOf)
    .filter((url) => url && /^https?:/.test(url.protocol)).map((url) => url.href);
}
