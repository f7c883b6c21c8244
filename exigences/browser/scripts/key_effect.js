() => {
  const seen = globalThis.exigencesTouche;
  if (!seen) return null;
  return {
    clics: seen.clics,
    prises: seen.touches.filter((event) => event.defaultPrevented).length,
    mutations: seen.mutations,
  };
}
