const apostrophe = require('apostrophe');

apostrophe({
  root: module,
  shortName: 'la-passerelle',
  baseUrl: `http://127.0.0.1:${process.env.PORT}`,
  bundles: [ '@apostrophecms/form' ],
  modules: {
    '@apostrophecms/form': {},
    '@apostrophecms/form-widget': {},
    '@apostrophecms/form-text-field-widget': {},
    '@apostrophecms/form-textarea-field-widget': {},
    '@apostrophecms/form-select-field-widget': {},
    '@apostrophecms/form-radio-field-widget': {},
    '@apostrophecms/form-file-field-widget': {},
    '@apostrophecms/form-checkboxes-field-widget': {},
    '@apostrophecms/form-boolean-field-widget': {},
    '@apostrophecms/form-conditional-widget': {},
    '@apostrophecms/form-divider-widget': {},
    '@apostrophecms/form-group-widget': {},
    compresseur: {},
    asset: {},
    'page-simple': {},
    rubrique: {},
    evenement: {},
    agenda: {},
    contenu: {}
  }
});
