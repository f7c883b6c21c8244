// Asks for an address when the page is left: images then outlive it, and stop at our gate.
(word) => {
  addEventListener("unload", () => {
    new Image().src = word;
  });
}
