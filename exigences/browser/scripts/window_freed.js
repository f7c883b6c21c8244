([left, top]) => {
  // Brings a page back to where it was, in the window that it knows.
  globalThis.windowHeld = false;
  if (scrollX !== left || scrollY !== top) scrollTo({ left, top, behavior: "instant" });
}
