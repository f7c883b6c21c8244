// What both forms share: the Bootstrap theme as it ships, the French of ajv-i18n, and the buttons the integrator thought of translating.
import { customizeValidator } from '@rjsf/validator-ajv8';
import { englishStringTranslator, TranslatableString } from '@rjsf/utils';
import localiser from 'ajv-i18n/localize/fr';

export const validator = customizeValidator({}, localiser);

const mots = {
  [TranslatableString.YesLabel]: 'Oui',
  [TranslatableString.NoLabel]: 'Non',
  [TranslatableString.AddItemButton]: 'Ajouter',
  [TranslatableString.RemoveButton]: 'Supprimer',
  [TranslatableString.ErrorsLabel]: 'Erreurs',
};

export function translateString(cle, parametres) {
  return mots[cle] ?? englishStringTranslator(cle, parametres);
}

export const telephone = '^0[1-9][0-9]{8}$';

export async function envoyer(demarche, donnees) {
  const reponse = await fetch(`/demandes/${demarche}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(donnees),
  });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { numero } = await reponse.json();
  location.href = `/${demarche}/confirmation/${numero}`;
}
