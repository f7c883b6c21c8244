() => {
  // Tells the page that it comes back as it was left, as a browser does that has kept it whole.
  for (const type of ["pagehide", "pageshow"])
    EventTarget.prototype.dispatchEvent.call(window, new PageTransitionEvent(type, { persisted: true }));
}
