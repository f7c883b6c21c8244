// The browser's own windows, as Enketo does until an application brings its own.
const phrase = (contenu) => (contenu.heading ? `${contenu.heading}\n\n${contenu.msg || contenu.message}` : contenu.message || contenu);

export default {
  alert: (contenu) => Promise.resolve(window.alert(phrase(contenu))),
  confirm: (contenu) => Promise.resolve(window.confirm(phrase(contenu))),
  prompt: (contenu, valeur) => Promise.resolve(window.prompt(phrase(contenu), valeur)),
};
