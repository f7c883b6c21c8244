() => {
  /* @shared */
  const shadowRoots = [];
  for (const el of everyElement(top_)) if (rootsOf(el)) shadowRoots.push(rootsOf(el));
  return Element.prototype.getHTML.call(top_, { shadowRoots });
}
