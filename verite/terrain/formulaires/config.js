// Enketo's own settings, with the agency's map in place of the public ones.
export default {
  experimentalOptimizations: { computeAsync: false },
  excludeNonRelevant: false,
  maps: [{ name: 'plan', tiles: ['/fond/{z}/{x}/{y}.svg'], maxzoom: 18, attribution: '© Agence de l’eau Brenne-Anglin' }],
  googleApiKey: '',
  repeatOrdinals: false,
  validateContinuously: false,
  validatePage: true,
  swipePage: true,
  textMaxChars: 2000,
};
