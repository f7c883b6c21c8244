({ selecteur, temps }) => {
  /* @shared */
  // Freezes what moves, then takes the focus off an element and gives it back, without the page hearing of it.
  const KEY = "exigencesFocus";
  const EVENTS = ["blur", "focus", "focusin", "focusout", "change"];
  const still = () => {
    const sheets = [];
    for (let root = rootOf(elementAt(selecteur) || top_); root; root = root.host ? rootOf(root.host) : null) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("*,*::before,*::after{transition:none!important;animation-play-state:paused!important;caret-color:transparent!important}");
      root.adoptedStyleSheets.push(sheet);
      sheets.push([root, sheet]);
    }
    globalThis[KEY] = sheets;
  };
  const move = () => {
    for (const [root, sheet] of globalThis[KEY] || [])
      root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((other) => other !== sheet);
    delete globalThis[KEY];
  };
  const quietly = (act) => {
    const deaf = (event) => Event.prototype.stopImmediatePropagation.call(event);
    for (const name of EVENTS) EventTarget.prototype.addEventListener.call(window, name, deaf, true);
    try { act(); } finally {
      for (const name of EVENTS) EventTarget.prototype.removeEventListener.call(window, name, deaf, true);
    }
  };
  const el = elementAt(selecteur);
  const proto = el instanceof SVGElement ? SVGElement.prototype : HTMLElement.prototype;
  const lose = () => { if (el) proto.blur.call(el); };
  const take = () => { if (el) proto.focus.call(el, { preventScroll: true }); };
  switch (temps) {
    case "figer": still(); break;
    case "oter": quietly(lose); break;
    case "rendre": quietly(take); break;
    case "quitter": lose(); break;
    case "revenir": take(); break;
    default: move();
  }
  // Whether it has the focus now.
  return el !== null && rootOf(el).activeElement === el;
}
