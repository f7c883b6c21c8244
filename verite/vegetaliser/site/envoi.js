// What both forms share: the plugin of FormKit in French, and the way a request leaves.
import { createApp } from 'vue';
import { plugin, defaultConfig } from '@formkit/vue';
import { fr } from '@formkit/i18n';
import { createMultiStepPlugin } from '@formkit/addons';

function ajouter(corps, nom, valeur) {
  if (Array.isArray(valeur)) {
    for (const un of valeur) ajouter(corps, nom, un && un.file ? un.file : un);
  } else if (valeur instanceof File) {
    corps.append(nom, valeur, valeur.name);
  } else if (valeur && typeof valeur === 'object') {
    for (const [cle, dedans] of Object.entries(valeur)) ajouter(corps, cle, dedans);
  } else if (valeur !== undefined && valeur !== null) {
    corps.append(nom, valeur);
  }
}

export async function envoyer(demarche, donnees, noeud) {
  const corps = new FormData();
  ajouter(corps, demarche, donnees);
  try {
    const reponse = await fetch(`/demandes/${demarche}`, { method: 'POST', body: corps });
    if (reponse.ok) return await reponse.json();
    noeud.setErrors([reponse.status === 413 ? 'Vos fichiers sont trop lourds.' : 'Une erreur est survenue. Merci de réessayer plus tard.']);
  } catch {
    noeud.setErrors(['Une erreur est survenue. Merci de réessayer plus tard.']);
  }
  return null;
}

export function afficher(composant) {
  const plugins = [createMultiStepPlugin()];
  createApp(composant)
    .use(plugin, defaultConfig({ locales: { fr }, locale: 'fr', plugins }))
    .mount('#formulaire');
}
