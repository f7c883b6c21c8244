module.exports = {
  options: {
    defaultLocale: 'fr',
    locales: { fr: { label: 'Français' } },
    adminLocales: [ { label: 'Français', value: 'fr' } ],
    defaultAdminLocale: 'fr'
  }
};
