module.exports = {
  extend: '@apostrophecms/page-type',
  options: { label: 'Page' },
  fields: {
    add: {
      contenu: {
        type: 'area',
        label: 'Contenu',
        options: { widgets: { '@apostrophecms/rich-text': {}, '@apostrophecms/form': {} } }
      }
    },
    group: { basics: { label: 'Contenu', fields: [ 'title', 'contenu' ] } }
  }
};
