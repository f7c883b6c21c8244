// What both forms share: the French of Element Plus, the few messages of form-create that the integrator translated, and the sending.
'use strict';

const francais = {
  name: 'fr',
  required: '{title} est obligatoire',
  clickToUpload: 'Choisir un fichier',
  submit: 'Envoyer',
  reset: 'Réinitialiser',
};

const telephone = '^0[1-9][0-9]{8}$';

function depot(champ, titre, autres = {}) {
  const { props, ...reste } = autres;
  return {
    type: 'upload',
    field: champ,
    title: titre,
    value: [],
    props: {
      action: '/fichiers',
      name: 'fichier',
      listType: 'text',
      limit: 1,
      onSuccess(reponse, fichier) {
        fichier.url = reponse.url;
      },
      ...props,
    },
    ...reste,
  };
}

async function transmettre(demarche, donnees) {
  try {
    const reponse = await fetch(`/demandes/${demarche}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(donnees),
    });
    if (!reponse.ok) throw new Error(String(reponse.status));
    const { numero } = await reponse.json();
    location.href = `/${demarche}/confirmation/${numero}`;
  } catch (erreur) {
    ElementPlus.ElMessage.error('Une erreur est survenue lors de l’enregistrement.');
  }
}

function monter(racine) {
  const application = Vue.createApp(racine);
  application.use(ElementPlus, { locale: ElementPlusLocaleFr });
  application.use(formCreate);
  application.mount('#formulaire');
}
