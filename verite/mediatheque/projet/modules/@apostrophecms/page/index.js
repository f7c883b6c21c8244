module.exports = {
  options: {
    builders: { children: true, ancestors: { children: true } },
    types: [
      { name: '@apostrophecms/home-page', label: 'Accueil' },
      { name: 'page-simple', label: 'Page' },
      { name: 'rubrique', label: 'Rubrique' },
      { name: 'agenda', label: 'Agenda' }
    ],
    park: [ { parkedId: 'recherche', type: '@apostrophecms/search', slug: '/recherche', title: 'Recherche', orphan: true } ]
  }
};
