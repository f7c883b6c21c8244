() => {
  // First in each document: Chrome enlarges the window to take a page whole, and the page hears of no such change, then or later.
  const size = () => [innerWidth, innerHeight, visualViewport.width, visualViewport.height].map(Math.round).join(" ");
  const held = () => { try { return top.windowHeld; } catch { return false; } };
  const hush = (event) => {
    if (!event.isTrusted) return;
    if (held() || size() === globalThis.windowSize) event.stopImmediatePropagation();
    else if (globalThis.windowSize) globalThis.windowSize = size();
  };
  for (const changing of [globalThis, visualViewport]) changing.addEventListener("resize", hush);
  globalThis.sizeOfWindow = size;
}
