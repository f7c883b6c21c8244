// French at first; one may choose another language at the bottom of the page.
if (!window.localStorage.getItem('strapi-admin-language')) {
  window.localStorage.setItem('strapi-admin-language', 'fr');
}

export default {
  config: {
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      fr: {
        'Auth.form.welcome.title': 'Agenda des associations',
        'Auth.form.welcome.subtitle': 'Espace de rédaction du site de la commune de Valmont',
        'app.components.LeftMenu.navbrand.title': 'Commune de Valmont',
        'app.components.LeftMenu.navbrand.workplace': 'Agenda des associations',
      },
    },
  },
  bootstrap() {},
};
