({ partials, options }) => {
  /* @shared */
  /* @axe_light */
  return axe.finishRun(partials, options).then(light);
}
