const accept = '.pdf,.jpg,.jpeg,.png';

export default {
  type: 'default',
  id: 'CU_Envoi',
  schemaVersion: 19,
  components: [
    { type: 'filepicker', id: 'cu1', key: 'cu1', label: 'CU1 - Plan de situation', accept, validate: { required: true } },
    { type: 'filepicker', id: 'cu2', key: 'cu2', label: 'CU2 - Note descriptive et plan sommaire', accept, validate: { required: true }, conditional: { hide: '=typeCu != "b"' } },
    { type: 'filepicker', id: 'cu3', key: 'cu3', label: 'CU3 - Plan du terrain, s’il existe des constructions', accept, conditional: { hide: '=typeCu != "b"' } },
    {
      type: 'radio', id: 'reponse', key: 'reponse', label: 'Je souhaite recevoir le certificat', defaultValue: 'courriel', validate: { required: true },
      values: [{ label: 'Par courriel', value: 'courriel' }, { label: 'Par lettre recommandée', value: 'lettre' }],
    },
    { type: 'textarea', id: 'observations', key: 'observations', label: 'Observations', validate: { maxLength: 500 } },
    { type: 'checkbox', id: 'exactitude', key: 'exactitude', label: 'Je certifie exacts les renseignements fournis', validate: { required: true } },
    { type: 'button', id: 'envoyer', label: 'Envoyer la demande', action: 'submit' },
  ],
};
