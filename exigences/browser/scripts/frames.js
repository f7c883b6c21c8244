() => {
  /* @shared */
  const selectors = [];
  for (const el of everyElement(top_))
    if (tagOf(el) === "iframe" || tagOf(el) === "frame") selectors.push(selectorOf(el));
  return selectors;
}
