import { choixCommune } from '../commun.js';

const informatif = '=typeCu != "b"';

export default {
  type: 'default',
  id: 'CU_Demande',
  schemaVersion: 19,
  components: [
    {
      type: 'radio', id: 'typeCu', key: 'typeCu', label: 'Objet de la demande', validate: { required: true },
      values: [
        { label: 'a) Certificat d’urbanisme d’information', value: 'a' },
        { label: 'b) Certificat d’urbanisme opérationnel', value: 'b' },
      ],
    },
    {
      type: 'select', id: 'qualite', key: 'qualite', label: 'Vous êtes', defaultValue: 'particulier', validate: { required: true },
      values: [
        { label: 'Particulier', value: 'particulier' },
        { label: 'Notaire', value: 'notaire' },
        { label: 'Autre professionnel', value: 'pro' },
      ],
    },
    { type: 'textfield', id: 'etude', key: 'etude', label: 'Étude ou société, et références du dossier', validate: { required: true }, conditional: { hide: '=qualite = null or qualite = "particulier"' } },
    { type: 'textfield', id: 'nom', key: 'nom', label: 'Nom', validate: { required: true }, layout: { row: 'a1', columns: 8 } },
    { type: 'textfield', id: 'prenom', key: 'prenom', label: 'Prénom', validate: { required: true }, layout: { row: 'a1', columns: 8 } },
    { type: 'textfield', id: 'adresse', key: 'adresse', label: 'Adresse complète', validate: { required: true } },
    { type: 'textfield', id: 'courriel', key: 'courriel', label: 'Courriel', validate: { required: true, validationType: 'email' }, layout: { row: 'a2', columns: 8 } },
    { type: 'textfield', id: 'telephone', key: 'telephone', label: 'Téléphone', validate: { pattern: '^0[0-9]{9}$' }, layout: { row: 'a2', columns: 8 } },
    { type: 'separator', id: 'trait' },
    { type: 'textfield', id: 'terrainVoie', key: 'terrainVoie', label: 'Adresse ou lieu-dit du terrain', validate: { required: true } },
    { type: 'select', id: 'terrainCommune', key: 'terrainCommune', label: 'Commune', searchable: true, values: choixCommune, validate: { required: true } },
    {
      type: 'dynamiclist', id: 'parcelles', path: 'parcelles', label: 'Parcelles', components: [
        { type: 'textfield', id: 'section', key: 'section', label: 'Section', validate: { required: true, pattern: '^[A-Z]{1,2}$' }, layout: { row: 'b1', columns: 8 } },
        { type: 'textfield', id: 'numero', key: 'numero', label: 'N°', validate: { required: true, pattern: '^[0-9]{1,4}$' }, layout: { row: 'b1', columns: 8 } },
      ],
    },
    { type: 'number', id: 'surface', key: 'surface', label: 'Superficie totale', description: 'En m².', decimalDigits: 0, validate: { required: true, min: 1 } },
    {
      type: 'group', id: 'operation', label: 'Opération projetée', conditional: { hide: informatif }, components: [
        {
          type: 'taglist', id: 'destinations', key: 'destinations', label: 'Destination des constructions', validate: { required: true },
          values: [
            { label: 'Habitation', value: 'habitation' },
            { label: 'Commerce et activités de service', value: 'commerce' },
            { label: 'Exploitation agricole ou forestière', value: 'agricole' },
            { label: 'Équipement d’intérêt collectif', value: 'collectif' },
            { label: 'Autres activités des secteurs primaire, secondaire ou tertiaire', value: 'autres' },
          ],
        },
        { type: 'textarea', id: 'operationTexte', key: 'operationTexte', label: 'Note descriptive succincte de l’opération', validate: { required: true, minLength: 100 } },
        { type: 'number', id: 'lots', key: 'lots', label: 'Nombre de lots ou de logements', decimalDigits: 0, validate: { min: 1 } },
        {
          type: 'checklist', id: 'reseaux', key: 'reseaux', label: 'Réseaux desservant le terrain', validate: { required: true },
          values: [
            { label: 'Voirie', value: 'voirie' },
            { label: 'Eau potable', value: 'eau' },
            { label: 'Assainissement collectif', value: 'eu' },
            { label: 'Électricité', value: 'elec' },
            { label: 'Aucun, ou je ne sais pas', value: 'aucun' },
          ],
        },
      ],
    },
    { type: 'datetime', id: 'vente', key: 'vente', subtype: 'date', dateLabel: 'Date de signature de la vente, si elle est fixée' },
    { type: 'button', id: 'effacer', label: 'Réinitialiser', action: 'reset', layout: { row: 'z', columns: 4 } },
    { type: 'button', id: 'continuer', label: 'Continuer', action: 'submit', layout: { row: 'z', columns: 4 } },
  ],
};
