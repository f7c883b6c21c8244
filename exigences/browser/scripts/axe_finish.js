({ partials, cadres, options }) => {
  /* @shared */
  /* @axe_light */
  return axe.finishRun(partials, options).then((results) => ({ ...light(results), cadres }));
}
