({ context, options }) => {
  /* @shared */
  const within = context || document;
  const iframes = [];
  for (const el of everyElement(top_)) if (/^i?frame$/.test(tagOf(el))) iframes.push(el);
  const frames = axe.utils.getFrameContexts(within, options).map(({ frameSelector, frameContext }) => ({
    indice: iframes.indexOf(axe.utils.shadowSelect(frameSelector)), contexte: frameContext }));
  return axe.runPartial(within, options).then((partial) => ({ partiel: partial,
    cadres: frames.map((frame, i) => ({ ...frame, cible: partial.frames[i].selector })) }));
}
