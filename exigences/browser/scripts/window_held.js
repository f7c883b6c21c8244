() => {
  // Where a page is scrolled to, before Chrome enlarges its window.
  if (globalThis.sizeOfWindow) globalThis.windowSize = globalThis.sizeOfWindow();
  globalThis.windowHeld = true;
  return [scrollX, scrollY];
}
