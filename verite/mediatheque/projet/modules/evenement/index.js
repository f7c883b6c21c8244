module.exports = {
  extend: '@apostrophecms/piece-type',
  options: { label: 'Évènement', pluralLabel: 'Évènements', sort: { jour: 1 } },
  fields: {
    add: {
      jour: { type: 'date', label: 'Jour', required: true },
      heure: { type: 'string', label: 'Heure' },
      lieu: { type: 'string', label: 'Lieu' },
      public: { type: 'string', label: 'Public' },
      texte: { type: 'area', label: 'Texte', options: { widgets: { '@apostrophecms/rich-text': {} } } }
    },
    group: { basics: { label: 'Évènement', fields: [ 'title', 'jour', 'heure', 'lieu', 'public', 'texte' ] } }
  }
};
