(selecteurs) => {
  /* @shared */
  // Selectors of the texts whose place a picture shares that neither holds them nor is in them: a tool that reads the
  // colours of what holds a text sees none of it.
  const DRAWN = "img,video,canvas,svg";
  const isPicture = (el) => Element.prototype.matches.call(el, DRAWN)
    || isPlaced(getComputedStyle(el)) && getComputedStyle(el).backgroundImage !== "none";
  const places = all(document, "*").filter(isPicture).map((el) => [el, rectOf(el)]).filter(([, r]) => r.width > 1 && r.height > 1);
  const apart = (one, other) => !Node.prototype.contains.call(one, other) && !Node.prototype.contains.call(other, one);
  return selecteurs.filter((selector) => {
    const el = all(document, selector)[0];
    const box = el && rectOf(el);
    return el && places.some(([picture, r]) => apart(picture, el)
      && r.left < box.right && box.left < r.right && r.top < box.bottom && box.top < r.bottom);
  });
}
