() => {
  /* @shared */
  /* @axe_light */
  return new Promise((answer) => {
    (function () { SCRIPT })((results) => answer(light(results)));
  });
}
