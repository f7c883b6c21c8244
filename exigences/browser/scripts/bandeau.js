({ boutons, vises }) => {
  /* @shared */
  // What stands around each of these buttons, from the nearest box outwards: its words, how many texts are asked in
  // it, and whether one of the elements that the procedure names by CSS is in it.
  const SIZE = 2500;
  const around = (el) => {
    const levels = [];
    for (let box = parentOf(el); box && levels.length < 8; box = parentOf(box) || box.host) {
      if (!(box instanceof Element)) continue;
      if (/^(html|body|main|form)$/.test(tagOf(box))) break;
      const said = fold(box instanceof HTMLElement ? box.innerText : textOf(box));
      if (said.length > SIZE) break;
      levels.push({ texte: said, vise: vises.some((css) => { try { return all(box, css).length > 0; } catch { return false; } }), selecteur: selectorOf(box),
        textes: all(box, "input,textarea,select").filter((field) => isField(field) && !/^(checkbox|radio)$/.test(inputType(field))).length });
    }
    return levels;
  };
  // A text that is no button answers only where it may be pressed.
  return boutons.map(({ selecteur, texte }) => {
    const el = elementAt(selecteur);
    const pressed = el && isVisible(el) && (!texte || getComputedStyle(el).cursor === "pointer");
    return { mots: el ? fold(textOf(el)) : "", autour: pressed ? around(el) : [] };
  });
}
