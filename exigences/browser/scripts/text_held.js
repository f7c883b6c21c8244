(selecteur) => {
  /* @shared */
  const el = elementAt(selecteur);
  if (!el || el !== el.getRootNode().activeElement) return null;
  const tag = tagOf(el);
  const typed = tag === "textarea" || (tag === "input" && inputType(el) !== "password");
  return typed && el.value.length !== el.maxLength ? el.value : null;
}
