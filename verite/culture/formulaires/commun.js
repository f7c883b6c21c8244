// What both forms share: Vuetify in French with the look it ships with, what the office says of a format, and the sending.
import 'vuetify/styles';
import '@mdi/font/css/materialdesignicons.css';
import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import { en, fr } from 'vuetify/locale';

export function montrer(composant) {
  const vuetify = createVuetify({ locale: { locale: 'fr', fallback: 'en', messages: { fr, en } } });
  createApp(composant).use(vuetify).mount('#formulaire');
}

export const options = { locale: 'fr', density: 'comfortable' };

export const texte = (title, suite = {}) => ({ type: 'string', title, ...suite });
export const jour = (title, suite = {}) => ({ type: 'string', format: 'date', title, ...suite });
export const long = (title, suite = {}) => ({ type: 'string', title, layout: 'textarea', ...suite });
export const choix = (title, valeurs, suite = {}) => ({ type: 'string', title, enum: valeurs, ...suite });
export const montant = (title, suite = {}) => ({ type: 'number', title, minimum: 0, ...suite });
export const courriel = (title = 'Adresse électronique') => ({ type: 'string', format: 'email', title });
export const telephone = (title = 'Téléphone') => ({
  type: 'string',
  title,
  pattern: '^0[1-9][0-9]{8}$',
  errorMessage: 'le numéro doit comporter 10 chiffres sans espace',
});
export const commune = (title = 'Commune') => ({
  type: 'string',
  title,
  layout: { comp: 'autocomplete', getItems: { url: '/listes/communes?q={q}', itemTitle: 'item', itemKey: 'item', itemValue: 'item' } },
});
export const fichier = (title, description, accept = '.pdf') => ({
  type: 'object',
  title,
  description,
  layout: { comp: 'file-input', accept },
  properties: { name: { type: 'string' }, size: { type: 'integer', maximum: 5000000 } },
});
export const accord = (title) => ({ type: 'boolean', title, enum: [true], errorMessage: 'vous devez cocher cette case' });

// The files leave the answers, and are sent beside them.
export async function envoyer(demarche, donnees) {
  const envoi = new FormData();
  const reponses = JSON.stringify(donnees, function (cle, valeur) {
    const piece = this[cle];
    if (!(piece instanceof File)) return valeur;
    envoi.append(`fichiers.${cle}`, piece, piece.name);
    return piece.name;
  });
  envoi.append('reponses', reponses);
  const reponse = await fetch(`/demandes/${demarche}`, { method: 'POST', body: envoi });
  if (!reponse.ok) throw new Error(reponse.status);
  const { numero } = await reponse.json();
  location.href = `/${demarche}/confirmation/${numero}`;
}
