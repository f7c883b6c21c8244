'use strict';

const wizard = require('hmpo-form-wizard');
const { Etape, Envoi } = require('./controleurs');

const siVol = { field: 'evenement', value: 'vol' };

const fields = {
  numeroCarte: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{11}$/ }] },
  nom: { type: 'text', validate: 'required' },
  prenoms: { type: 'text', validate: 'required' },
  naissance: { type: 'date', validate: ['required', 'date', 'before'] },
  telephone: { type: 'phone', validate: ['required', 'phonenumber'] },
  courriel: { type: 'email', validate: ['required', 'email'] },
  evenement: { type: 'radios', validate: 'required', items: ['perte', 'vol'] },
  service: { type: 'text', validate: 'required', dependent: siVol },
  procesVerbal: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{4}\/\d{6}$/ }], dependent: siVol },

  quand: { type: 'date', validate: ['required', 'date', 'before'] },
  heure: { type: 'text', validate: [{ type: 'regex', arguments: /^(\d{2}:\d{2})?$/ }], classes: 'govuk-input--width-5' },
  lieu: { type: 'text', validate: 'required' },
  circonstances: { type: 'charactercount', validate: ['required', { type: 'maxlength', arguments: 600 }] },
  recepisse: { type: 'fichier' },
  duplicata: { type: 'radios', validate: 'required', items: ['oui', 'non'] },
  timbre: { type: 'text', validate: ['required', { type: 'regex', arguments: /^\d{16}$/ }], dependent: { field: 'duplicata', value: 'oui' } },
  retrait: {
    type: 'select',
    validate: 'required',
    placeholder: true,
    items: ['prefecture', 'brenac', 'sainteorme'],
    dependent: { field: 'duplicata', value: 'oui' },
  },
  honneur: { type: 'checkboxes', validate: 'required' },
};

const steps = {
  '/': { entryPoint: true, resetJourney: true, reset: true, skip: true, next: 'carte' },
  '/carte': {
    fields: ['numeroCarte', 'nom', 'prenoms', 'naissance', 'telephone', 'courriel', 'evenement', 'service', 'procesVerbal'],
    next: 'circonstances',
  },
  '/circonstances': {
    controller: Envoi,
    template: 'circonstances',
    fields: ['quand', 'heure', 'lieu', 'circonstances', 'recepisse', 'duplicata', 'timbre', 'retrait', 'honneur'],
    next: 'confirmation',
  },
  '/confirmation': { template: 'confirmation-perte', noPost: true, backLink: null },
};

module.exports = wizard(steps, fields, {
  name: 'perte',
  prefixe: 'PVC',
  controller: Etape,
  templatePath: 'pages',
  template: 'etape',
});
