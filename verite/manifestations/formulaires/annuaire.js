// The registration in the directory of the town and at its forum: one page, the two buttons of form-create as they come.
'use strict';

const regles = [
  { type: 'input', field: 'nom', title: 'Nom de l’association', $required: true },
  { type: 'input', field: 'sigle', title: 'Sigle' },
  { type: 'input', field: 'rna', title: 'Numéro RNA', validate: [{ required: true }, { pattern: '^W[0-9]{9}$' }] },
  { type: 'datePicker', field: 'creation', title: 'Création', $required: true, props: { type: 'date' } },
  {
    type: 'select',
    field: 'domaines',
    title: 'Domaines',
    value: [],
    $required: true,
    props: { multiple: true, multipleLimit: 3 },
    options: ['Sport', 'Culture', 'Solidarité', 'Santé', 'Environnement', 'Éducation populaire', 'Anciens combattants', 'Économie sociale', 'Vie de quartier', 'International', 'Défense des droits'].map((v) => ({ value: v, label: v })),
  },
  {
    type: 'input',
    field: 'objet',
    title: 'Objet',
    props: { type: 'textarea', rows: 4, maxlength: 400, showWordLimit: true },
    $required: true,
  },
  { type: 'inputNumber', field: 'adherents', title: 'Adhérents', value: 0, props: { min: 0 }, $required: true, validate: [{ type: 'number', min: 2, message: 'Deux adhérents au minimum' }] },
  { type: 'radio', field: 'salaries', title: 'Salariés', value: 'Aucun', options: ['Aucun', '1 à 5', '6 et plus'].map((v) => ({ value: v, label: v })) },
  { type: 'input', field: 'adresse', title: 'Adresse du siège', $required: true },
  { type: 'input', field: 'contact', title: 'Personne à contacter', $required: true },
  {
    type: 'input',
    field: 'telephone',
    title: 'Téléphone',
    validate: [
      { required: true, message: 'Téléphone obligatoire' },
      { pattern: telephone, message: 'Numéro de téléphone invalide' },
    ],
  },
  { type: 'input', field: 'courriel', title: 'Courriel', validate: [{ required: true, message: 'Courriel obligatoire' }, { type: 'email', message: 'Courriel invalide' }] },
  { type: 'input', field: 'site', title: 'Site internet', validate: [{ pattern: '^https://', message: 'URL invalide' }] },
  { type: 'switch', field: 'publier', title: 'Publier mes coordonnées', value: true },
  { type: 'switch', field: 'lettre', title: 'Recevoir la lettre CVA', value: true },
  depot('statuts', 'Statuts', { $required: true }),
  depot('recepisse', 'Récépissé', { $required: true }),
  depot('logo', 'Logo', { props: { listType: 'picture-card', accept: 'image/*' } }),
  {
    type: 'switch',
    field: 'forum',
    title: 'Participer au forum',
    value: false,
    control: [
      {
        value: true,
        rule: [
          { type: 'radio', field: 'jour', title: 'Présence', $required: true, options: ['Samedi', 'Dimanche', 'Les deux jours'].map((v) => ({ value: v, label: v })) },
          { type: 'inputNumber', field: 'metres', title: 'Linéaire (m)', value: 2, props: { min: 2, max: 8, step: 2 } },
          {
            type: 'group',
            field: 'tenants',
            title: 'Tenue du stand',
            value: [{}],
            props: {
              rule: [
                { type: 'input', field: 'nom', title: 'Nom', $required: true },
                { type: 'input', field: 'immatriculation', title: 'Plaque', validate: [{ pattern: '^[A-Z]{2}-[0-9]{3}-[A-Z]{2}$' }] },
              ],
              options: { submitBtn: false, resetBtn: false, form: { labelPosition: 'top' } },
            },
          },
          { type: 'switch', field: 'demonstration', title: 'Démonstration', value: false, control: [{ value: true, rule: [{ type: 'input', field: 'besoins', title: 'Besoins', $required: true }] }] },
        ],
      },
    ],
  },
  {
    type: 'checkbox',
    field: 'contrat',
    title: 'CER',
    value: [],
    info: 'Contrat d’engagement républicain, décret n° 2021-1947 du 31 décembre 2021.',
    options: [{ value: 'oui', label: 'L’association souscrit au CER et en informe ses membres' }],
    $required: true,
  },
];

monter({
  template: '<form-create :rule="regles" :option="option" :locale="francais" v-model="reponses" @submit="envoyer"></form-create>',
  data() {
    return {
      regles,
      francais,
      reponses: {},
      option: { submitBtn: { innerText: 'Enregistrer' }, resetBtn: { show: true }, form: { labelWidth: '190px' } },
    };
  },
  methods: {
    envoyer(donnees) {
      transmettre('annuaire', donnees);
    },
  },
});
