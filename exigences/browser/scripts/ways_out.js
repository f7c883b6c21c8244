() => {
  /* @shared */
  // The chords that the page shows to its readers: « Ctrl+M », « Alt + X ».
  const told = document.body ? document.body.innerText : "";
  const found = Array.from(told.matchAll(/\b(ctrl|control|alt)\s*[+-]\s*([a-z0-9])(?![\p{L}\d])/giu), ([, held, letter]) => [/^a/i.test(held) ? "Alt" : "Control", letter.toLowerCase()]);
  return Array.from(new Map(found.map((one) => [one.join("+"), one])).values()).slice(0, 3);
}
