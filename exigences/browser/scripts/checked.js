(selecteur) => {
  /* @shared */
  const el = elementAt(selecteur);
  return el ? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "checked").get.call(el) : null;
}
