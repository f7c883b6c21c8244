() => {
  /* @shared */
  // The pictures of the window whose format may move by itself, large enough for that to be seen.
  const LEAST = 400, MOST = 4;
  return Array.from(everyElement(top_)).filter((el) => {
    if (tagOf(el) !== "img" || !isVisible(el)) return false;
    const r = rectOf(el);
    const source = el.currentSrc || attr(el, "src") || "";
    return /^data:image\/(gif|webp)|\.(gif|webp)([?#]|$)/i.test(source.slice(0, 4000)) && r.width * r.height >= LEAST
      && r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth;
  }).slice(0, MOST).map((el) => {
    const r = rectOf(el);
    return { selecteur: selectorOf(el), boite: [r.left + scrollX, r.top + scrollY, r.width, r.height] };
  });
}
