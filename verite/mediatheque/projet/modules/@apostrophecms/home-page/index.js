module.exports = {
  fields: {
    add: {
      contenu: { type: 'area', label: 'Contenu', options: { widgets: { '@apostrophecms/rich-text': {} } } }
    },
    group: { basics: { label: 'Contenu', fields: [ 'title', 'contenu' ] } }
  },
  components(self) {
    return {
      async prochains(req) {
        return { evenements: await self.apos.modules.evenement.find(req).sort({ jour: 1 }).limit(3).toArray() };
      }
    };
  }
};
