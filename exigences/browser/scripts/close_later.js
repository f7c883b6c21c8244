// In the page's own world, unlike all others: to close a window is to leave it first, since what
// a window sends when it is closed passes no gate. The gate knows this address, and stops it.
(word) => {
  window.close = function close() {
    (this ?? window).top.location.replace(word);
  };
}
