'use strict';

const wizard = require('hmpo-form-wizard');
const { Etape, Pieces, Recapitulatif } = require('./controleurs');

const ouiNon = ['oui', 'non'];
const siAutre = { field: 'nationalite', value: 'autre' };

const fields = {
  type: { type: 'radios', validate: 'required', items: ['premiere', 'renouvellement', 'transfert'] },
  activite: { type: 'radios', validate: 'required', items: ['taxi', 'vtc'] },
  departement: {
    type: 'select',
    validate: 'required',
    placeholder: true,
    items: ['valdorme', 'hautesorgne', 'basselande', 'montserein', 'rivenoire'],
    dependent: { field: 'activite', value: 'taxi' },
  },

  voie: { type: 'radios', validate: 'required', items: ['examen', 'experience', 'europe'] },
  numeroExamen: {
    type: 'text',
    validate: ['required', { type: 'regex', arguments: /^[A-Z]{3}-\d{4}-\d{5}$/ }],
    dependent: { field: 'voie', value: 'examen' },
  },
  employeurs: { type: 'textarea', validate: ['required', { type: 'maxlength', arguments: 1000 }], dependent: { field: 'voie', value: 'experience' } },
  dateExamen: { type: 'date', validate: ['required', 'date', 'before'] },
  psc1: { type: 'date', validate: ['required', 'date', 'before', { type: 'after', arguments: [2, 'years'] }] },

  numeroCarte: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{11}$/ }] },
  finCarte: { type: 'date', validate: ['required', 'date'] },
  centre: { type: 'text', validate: 'required' },
  dateFormation: { type: 'date', validate: ['required', 'date', 'before'] },
  heures: { type: 'number', validate: ['required', 'numeric'] },

  civilite: { type: 'radios', validate: 'required', items: ['madame', 'monsieur'] },
  nom: { type: 'text', validate: 'required' },
  nomUsage: { type: 'text' },
  prenoms: { type: 'text', validate: 'required' },
  naissance: { type: 'date', validate: ['required', 'date', 'before'] },
  communeNaissance: { type: 'text', validate: 'required' },
  nationalite: { type: 'radios', validate: 'required', items: ['francaise', 'europe', 'autre'] },
  titreSejour: { type: 'text', validate: ['required', { type: 'regex', arguments: /^[A-Z0-9]{10}$/ }], dependent: siAutre },
  finSejour: { type: 'date', validate: ['required', 'date', 'after'], dependent: siAutre },

  adresse: { type: 'text', validate: 'required', classes: 'govuk-!-width-full' },
  complement: { type: 'text', classes: 'govuk-!-width-full' },
  codePostal: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{5}$/ }], classes: 'govuk-input--width-5' },
  commune: { type: 'text', validate: 'required' },
  telephone: { type: 'phone', validate: ['required', 'phonenumber'] },
  courriel: { type: 'email', validate: ['required', 'email'] },
  courriel2: { type: 'email', validate: ['required', { type: 'match', arguments: 'courriel' }] },
  contact: { type: 'checkboxes', multiple: true, items: ['sms', 'courriel'] },

  permis: { type: 'text', validate: ['required', { type: 'regex', arguments: /^[A-Z0-9]{12}$/ }] },
  datePermis: { type: 'date', validate: ['required', 'date', { type: 'before', arguments: [2, 'years'] }] },
  accompagnee: { type: 'radios', validate: 'required', items: ouiNon },
  visite: { type: 'date', validate: ['required', 'date', 'before'] },
  condamnation: { type: 'radios', validate: 'required', items: ouiNon },
  faits: { type: 'textarea', validate: ['required', { type: 'maxlength', arguments: 2000 }], dependent: { field: 'condamnation', value: 'oui' } },
  statut: { type: 'radios', validate: 'required', items: ['independant', 'salarie', 'sans'] },
  siret: {
    type: 'text',
    validate: ['required', { type: 'regex', arguments: /^\d{14}$/ }],
    dependent: { field: 'statut', value: 'independant' },
  },
  employeur: { type: 'text', validate: 'required', dependent: { field: 'statut', value: 'salarie' } },

  identite: { type: 'fichier', validate: 'required' },
  domicile: { type: 'fichier', validate: 'required' },
  photo: { type: 'fichier', validate: 'required' },
  medical: { type: 'fichier', validate: 'required' },
  attestation: { type: 'fichier', validate: 'required' },
  timbre: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{16}$/ }] },

  exactitude: { type: 'checkboxes', validate: 'required' },
  casier: { type: 'checkboxes', validate: 'required' },
};

const steps = {
  '/': { entryPoint: true, resetJourney: true, reset: true, skip: true, next: 'demande' },
  '/demande': {
    fields: ['type', 'activite', 'departement'],
    next: [{ field: 'type', value: 'premiere', next: 'aptitude' }, 'carte-actuelle'],
    editable: true,
  },
  '/aptitude': { fields: ['voie', 'numeroExamen', 'employeurs', 'dateExamen', 'psc1'], next: 'identite', editable: true },
  '/carte-actuelle': { fields: ['numeroCarte', 'finCarte', 'centre', 'dateFormation', 'heures'], next: 'identite', editable: true },
  '/identite': {
    fields: ['civilite', 'nom', 'nomUsage', 'prenoms', 'naissance', 'communeNaissance', 'nationalite', 'titreSejour', 'finSejour'],
    next: 'coordonnees',
    editable: true,
  },
  '/coordonnees': {
    fields: ['adresse', 'complement', 'codePostal', 'commune', 'telephone', 'courriel', 'courriel2', 'contact'],
    next: 'conduite',
    editable: true,
  },
  '/conduite': {
    fields: ['permis', 'datePermis', 'accompagnee', 'visite', 'condamnation', 'faits', 'statut', 'siret', 'employeur'],
    next: 'pieces',
    editable: true,
  },
  '/pieces': {
    controller: Pieces,
    template: 'pieces',
    fields: ['identite', 'domicile', 'photo', 'medical', 'attestation', 'timbre'],
    next: 'recapitulatif',
    editable: true,
  },
  '/recapitulatif': {
    controller: Recapitulatif,
    template: 'recapitulatif',
    fields: ['exactitude', 'casier'],
    next: 'confirmation',
  },
  '/confirmation': { template: 'confirmation-carte', noPost: true, backLink: null },
};

module.exports = wizard(steps, fields, {
  name: 'carte',
  prefixe: 'CPT',
  controller: Etape,
  templatePath: 'pages',
  template: 'etape',
  editBackStep: 'recapitulatif',
});
