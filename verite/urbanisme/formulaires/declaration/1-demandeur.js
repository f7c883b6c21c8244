const morale = '=qualite != "morale"';
const personne = '=qualite = "morale"';

export default {
  type: 'default',
  id: 'DP_Demandeur',
  schemaVersion: 19,
  components: [
    { type: 'text', id: 'intro', text: 'Le demandeur est le **bénéficiaire** de la future autorisation. Il sera, le cas échéant, redevable de la taxe d’aménagement.' },
    {
      type: 'radio', id: 'qualite', key: 'qualite', label: 'Vous êtes', validate: { required: true },
      values: [
        { label: 'Un particulier', value: 'particulier' },
        { label: 'Une personne morale', value: 'morale' },
      ],
    },
    {
      type: 'group', id: 'etatCivil', label: 'État civil', conditional: { hide: personne }, components: [
        {
          type: 'select', id: 'civilite', key: 'civilite', label: 'Civilité', validate: { required: true }, layout: { row: 'r1', columns: 4 },
          values: [{ label: 'Madame', value: 'madame' }, { label: 'Monsieur', value: 'monsieur' }],
        },
        { type: 'textfield', id: 'nom', key: 'nom', label: 'Nom', validate: { required: true }, layout: { row: 'r1', columns: 6 } },
        { type: 'textfield', id: 'prenoms', key: 'prenoms', label: 'Prénom(s)', validate: { required: true }, layout: { row: 'r1', columns: 6 } },
        { type: 'datetime', id: 'naissance', key: 'naissance', subtype: 'date', dateLabel: 'Date de naissance', validate: { required: true }, layout: { row: 'r2', columns: 8 } },
        { type: 'textfield', id: 'lieuNaissance', key: 'lieuNaissance', label: 'Commune et département (ou pays) de naissance', validate: { required: true }, layout: { row: 'r2', columns: 8 } },
      ],
    },
    {
      type: 'group', id: 'personneMorale', label: 'Personne morale', conditional: { hide: morale }, components: [
        { type: 'textfield', id: 'denomination', key: 'denomination', label: 'Dénomination', validate: { required: true } },
        { type: 'textfield', id: 'siret', key: 'siret', label: 'N° SIRET', validate: { required: true, pattern: '^[0-9]{14}$' }, layout: { row: 'r3', columns: 8 } },
        { type: 'textfield', id: 'typeSociete', key: 'typeSociete', label: 'Type de société (SCI, SA…)', layout: { row: 'r3', columns: 8 } },
        { type: 'textfield', id: 'representant', key: 'representant', label: 'Nom et prénom du représentant légal', validate: { required: true } },
      ],
    },
    {
      type: 'group', id: 'coordonnees', label: 'Coordonnées', components: [
        { type: 'textfield', id: 'voie', key: 'voie', label: 'Numéro et voie', validate: { required: true } },
        { type: 'textfield', id: 'codePostal', key: 'codePostal', label: 'Code postal', validate: { required: true, pattern: '^[0-9]{5}$' }, layout: { row: 'r4', columns: 5 } },
        { type: 'textfield', id: 'commune', key: 'commune', label: 'Localité', validate: { required: true }, layout: { row: 'r4', columns: 11 } },
        { type: 'textfield', id: 'telephone', key: 'telephone', label: 'Téléphone', validate: { required: true, validationType: 'phone' }, layout: { row: 'r5', columns: 8 } },
        { type: 'textfield', id: 'courriel', key: 'courriel', label: 'Adresse électronique', validate: { required: true, validationType: 'email' }, layout: { row: 'r5', columns: 8 } },
        {
          type: 'checkbox', id: 'dematerialise', key: 'dematerialise', defaultValue: true,
          label: 'J’accepte de recevoir les réponses de l’administration par courrier électronique',
          description: 'Y compris celles qui font courir un délai. Vous serez réputé en avoir pris connaissance au plus tard huit jours après leur envoi (art. R. 423-48 du code de l’urbanisme).',
        },
      ],
    },
    {
      type: 'dynamiclist', id: 'autres', path: 'autresDemandeurs', label: 'Autres demandeurs', defaultRepetitions: 0, components: [
        { type: 'textfield', id: 'autreNom', key: 'nom', label: 'Nom et prénom', validate: { required: true }, layout: { row: 'r6', columns: 8 } },
        { type: 'textfield', id: 'autreCourriel', key: 'courriel', label: 'Adresse électronique', validate: { validationType: 'email' }, layout: { row: 'r6', columns: 8 } },
      ],
    },
    { type: 'button', id: 'suivant1', label: 'Étape suivante', action: 'submit' },
  ],
};
