(asked) => {
  /* @shared */
  // What a field holds once its page has done all that it does of a gesture; null where it is not there any more.
  let el = elementAt(asked.selecteur);
  if (el instanceof HTMLLabelElement && el.control) el = el.control;
  if (!el) return null;
  const plain = (text) => String(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  if (el instanceof HTMLSelectElement) {
    const chosen = Array.from(el.selectedOptions, (option) => fold(attr(option, "label") || textOf(option)));
    return { genre: "liste", choisi: chosen, tenu: chosen.includes(fold(asked.texte)) };
  }
  if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement)) return null;
  if (/^(checkbox|radio)$/.test(el.type)) return { genre: "case", coche: el.checked };
  if (el.type === "file") return { genre: "fichier", nombre: el.files.length };
  const wanted = plain(asked.texte);
  if (plain(el.value) || !wanted) return { genre: "texte", perdu: false };
  // Boxes of one figure each, or words that become tags: what was typed went elsewhere on the page.
  const others = all(document, "input,textarea").filter((node) => node !== el).map((node) => node.value);
  const elsewhere = plain(others.join("")).includes(wanted) || plain(document.body ? document.body.innerText : "").includes(wanted);
  return { genre: "texte", perdu: !elsewhere };
}
