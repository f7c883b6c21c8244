(options) => {
  /* @shared */
  /* @axe_light */
  return axe.run(document, options).then(light);
}
