const sansCloture = '=not(list contains(travaux, "cloture"))';
const sansExtension = '=not(list contains(travaux, "extension"))';

export default {
  type: 'default',
  id: 'DP_Travaux',
  schemaVersion: 19,
  components: [
    {
      type: 'table', id: 'tableauFormalites', label: 'Quelle formalité pour quels travaux ?', dataSource: '=dispenses',
      columns: [
        { label: 'Travaux', key: 'ouvrage' },
        { label: 'Surface ou hauteur', key: 'surface' },
        { label: 'Formalité', key: 'formalite' },
      ],
    },
    {
      type: 'checklist', id: 'travaux', key: 'travaux', label: 'Nature des travaux envisagés', validate: { required: true },
      values: [
        { label: 'Clôture ou portail', value: 'cloture' },
        { label: 'Extension d’une construction existante', value: 'extension' },
        { label: 'Modification de façade ou de toiture', value: 'facade' },
      ],
    },
    {
      type: 'group', id: 'groupeCloture', label: 'Clôture', conditional: { hide: sansCloture }, components: [
        { type: 'number', id: 'lineaire', key: 'lineaire', label: 'Linéaire total', decimalDigits: 2, validate: { required: true, min: 0.5 }, appearance: { suffixAdorner: 'm' }, layout: { row: 'c1', columns: 8 } },
        { type: 'number', id: 'hauteurCloture', key: 'hauteurCloture', label: 'Hauteur', decimalDigits: 2, validate: { required: true, max: 2 }, appearance: { suffixAdorner: 'm' }, description: 'Art. UB 11 du règlement.', layout: { row: 'c1', columns: 8 } },
        {
          type: 'select', id: 'materiau', key: 'materiau', label: 'Matériau principal', validate: { required: true },
          values: [
            { label: 'Mur plein enduit', value: 'mur' },
            { label: 'Mur bahut surmonté d’un dispositif à claire-voie', value: 'bahut' },
            { label: 'Grillage doublé d’une haie', value: 'grillage' },
            { label: 'Panneaux de bois', value: 'bois' },
          ],
        },
        {
          type: 'radio', id: 'surVoie', key: 'surVoie', label: 'La clôture borde-t-elle la voie publique ?', validate: { required: true },
          values: [{ label: 'Oui', value: 'oui' }, { label: 'Non', value: 'non' }],
        },
        {
          type: 'html', id: 'avisAlignement', conditional: { hide: '=surVoie != "oui"' },
          content: '<p><strong>Attention :</strong> vous devez être titulaire d’un <a href="/contact.html">arrêté d’alignement</a> délivré par le gestionnaire de la voirie avant de déposer votre déclaration.</p>',
        },
        { type: 'textfield', id: 'arreteAlignement', key: 'arreteAlignement', label: 'Numéro de l’arrêté d’alignement', validate: { required: true }, conditional: { hide: '=surVoie != "oui"' } },
      ],
    },
    {
      type: 'group', id: 'groupeExtension', label: 'Extension', conditional: { hide: sansExtension }, components: [
        {
          type: 'radio', id: 'usage', key: 'usage', label: 'Destination de la construction', validate: { required: true },
          values: [
            { label: 'Résidence principale', value: 'principale' },
            { label: 'Résidence secondaire', value: 'secondaire' },
            { label: 'Autre destination', value: 'autre' },
          ],
        },
        { type: 'number', id: 'hauteur', key: 'hauteur', label: 'Hauteur à l’égout du toit', decimalDigits: 2, validate: { required: true, max: 12 }, appearance: { suffixAdorner: 'm' }, layout: { row: 'e1', columns: 8 } },
        { type: 'number', id: 'recul', key: 'recul', label: 'Distance à la limite séparative la plus proche', decimalDigits: 2, validate: { required: true }, appearance: { suffixAdorner: 'm' }, layout: { row: 'e1', columns: 8 } },
        { type: 'textfield', id: 'couverture', key: 'couverture', label: 'Matériau et teinte de la couverture', validate: { required: true } },
        { type: 'textfield', id: 'enduit', key: 'enduit', label: 'Enduit : référence du nuancier intercommunal', validate: { required: true } },
        { type: 'checkbox', id: 'architecte', key: 'architecte', label: 'Un architecte a établi le projet' },
        { type: 'textfield', id: 'nomArchitecte', key: 'nomArchitecte', label: 'Nom de l’architecte et numéro à l’ordre', validate: { required: true }, conditional: { hide: '=architecte != true' } },
      ],
    },
    {
      type: 'textarea', id: 'projet', key: 'projet', label: 'Courte description de votre projet ou de vos travaux',
      description: 'Décrivez l’état initial, les travaux, les matériaux et les couleurs, et l’insertion du projet dans son environnement.',
      validate: { required: true, minLength: 80, maxLength: 2000 },
    },
    { type: 'datetime', id: 'debut', key: 'debut', subtype: 'date', dateLabel: 'Date prévue de début des travaux', disallowPassedDates: true, validate: { required: true } },
    { type: 'checkbox', id: 'rappel', key: 'rappel', label: 'Je souhaite qu’un instructeur me rappelle avant l’instruction' },
    {
      type: 'datetime', id: 'creneau', key: 'creneau', subtype: 'datetime', dateLabel: 'Jour du rappel', timeLabel: 'Heure', use24h: true,
      timeInterval: 30, disallowPassedDates: true, timeSerializingFormat: 'utc_offset', validate: { required: true }, conditional: { hide: '=rappel != true' },
    },
    { type: 'button', id: 'suivant3', label: 'Étape suivante', action: 'submit' },
  ],
};
