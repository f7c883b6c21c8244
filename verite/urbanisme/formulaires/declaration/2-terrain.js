import { choixCommune } from '../commun.js';

export default {
  type: 'default',
  id: 'DP_Terrain',
  schemaVersion: 19,
  components: [
    {
      type: 'select', id: 'titre', key: 'titre', label: 'À quel titre déposez-vous la déclaration ?', validate: { required: true },
      values: [
        { label: 'Propriétaire du terrain', value: 'proprietaire' },
        { label: 'Mandataire du propriétaire', value: 'mandataire' },
        { label: 'Autorisé par le propriétaire à exécuter les travaux', value: 'autorise' },
        { label: 'Indivisaire', value: 'indivisaire' },
        { label: 'Bénéficiaire d’une servitude ou d’une DUP', value: 'servitude' },
      ],
    },
    {
      type: 'textfield', id: 'nomProprietaire', key: 'nomProprietaire', label: 'Nom et adresse du propriétaire', validate: { required: true },
      conditional: { hide: '=titre = null or titre = "proprietaire" or titre = "indivisaire"' },
    },
    { type: 'textfield', id: 'terrainVoie', key: 'terrainVoie', label: 'Adresse du terrain (numéro et voie, ou lieu-dit)', validate: { required: true } },
    { type: 'select', id: 'terrainCommune', key: 'terrainCommune', label: 'Commune du terrain', searchable: true, values: choixCommune, validate: { required: true } },
    { type: 'text', id: 'aideCadastre', text: 'Les références cadastrales figurent sur votre avis de taxe foncière ou sur votre acte de propriété.' },
    {
      type: 'dynamiclist', id: 'parcelles', path: 'parcelles', label: 'Références cadastrales', components: [
        { type: 'textfield', id: 'prefixe', key: 'prefixe', label: 'Préfixe', validate: { pattern: '^[0-9]{3}$' }, layout: { row: 'p1', columns: 3 } },
        { type: 'textfield', id: 'section', key: 'section', label: 'Section', validate: { required: true, pattern: '^[A-Z]{1,2}$' }, layout: { row: 'p1', columns: 3 } },
        { type: 'textfield', id: 'numero', key: 'numero', label: 'Numéro', validate: { required: true, pattern: '^[0-9]{1,4}$' }, layout: { row: 'p1', columns: 4 } },
        { type: 'number', id: 'superficie', key: 'superficie', label: 'Superficie', decimalDigits: 0, validate: { required: true, min: 1 }, appearance: { suffixAdorner: 'm²' }, layout: { row: 'p1', columns: 6 } },
      ],
    },
    {
      type: 'checklist', id: 'situation', key: 'situation', label: 'Situation juridique du terrain',
      description: 'Cochez les cases qui vous concernent.',
      values: [
        { label: 'Titulaire d’un certificat d’urbanisme', value: 'cu' },
        { label: 'Situé dans un lotissement', value: 'lotissement' },
        { label: 'Situé dans une ZAC ou une AFU', value: 'zac' },
        { label: 'Partie d’un remembrement (AFUA)', value: 'afua' },
        { label: 'Objet d’un PUP ou d’un PAE', value: 'pup' },
      ],
    },
    {
      type: 'textfield', id: 'numeroCu', key: 'numeroCu', label: 'Numéro du certificat d’urbanisme', validate: { required: true },
      conditional: { hide: '=not(list contains(situation, "cu"))' },
    },
    {
      type: 'taglist', id: 'protections', key: 'protections', label: 'Servitudes et protections connues',
      description: 'Facultatif. Voir les annexes du PLUi.',
      values: [
        { label: 'Abords d’un monument historique (ABF)', value: 'mh' },
        { label: 'Site patrimonial remarquable (SPR)', value: 'spr' },
        { label: 'Site inscrit ou classé', value: 'site' },
        { label: 'Plan de prévention du risque inondation (PPRI)', value: 'ppri' },
        { label: 'Retrait-gonflement des argiles', value: 'argiles' },
        { label: 'Espace boisé classé (EBC)', value: 'ebc' },
        { label: 'Canalisation de transport de matières dangereuses', value: 'tmd' },
      ],
    },
    { type: 'button', id: 'suivant2', label: 'Étape suivante', action: 'submit' },
  ],
};
