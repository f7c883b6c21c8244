export default {
  type: 'default',
  id: 'DP_Engagement',
  schemaVersion: 19,
  components: [
    {
      type: 'table', id: 'tableauParcelles', label: 'Parcelles déclarées', dataSource: '=parcelles', rowCount: 5,
      columns: [
        { label: 'Section', key: 'section' },
        { label: 'Numéro', key: 'numero' },
        { label: 'Superficie (m²)', key: 'superficie' },
      ],
    },
    {
      type: 'checkbox', id: 'qualiteAtteste', key: 'qualiteAtteste', label: 'J’atteste avoir qualité pour déposer la présente déclaration préalable', validate: { required: true },
      description: 'Art. R. 423-1 du code de l’urbanisme. Toute déclaration frauduleuse est passible des peines prévues aux articles 441-1 et suivants du code pénal.',
    },
    { type: 'checkbox', id: 'regles', key: 'regles', label: 'J’ai pris connaissance des règles générales de construction et du règlement du PLUi', validate: { required: true } },
    { type: 'checkbox', id: 'exploitation', key: 'exploitation', label: 'Je m’oppose à l’utilisation des informations de ce formulaire à des fins commerciales' },
    { type: 'button', id: 'deposer', label: 'Déposer ma déclaration', action: 'submit' },
  ],
};
