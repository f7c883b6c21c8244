// What both forms share: the Material renderers as they ship, and the messages the integrator thought of translating.
import { useState } from 'react';
import { JsonForms } from '@jsonforms/react';
import { materialCells, materialRenderers } from '@jsonforms/material-renderers';

const mots = {
  'error.required': 'Ce champ est obligatoire',
  'error.pattern': 'Format incorrect',
  'error.format': 'Format incorrect',
  'enum.none': 'Aucun',
};

const i18n = { locale: 'fr', translate: (cle, defaut) => mots[cle] ?? defaut };

export function Questions({ schema, uischema, donnees, surChangement }) {
  return (
    <JsonForms
      schema={schema}
      uischema={uischema}
      data={donnees}
      renderers={materialRenderers}
      cells={materialCells}
      i18n={i18n}
      onChange={({ data, errors }) => surChangement(data, errors)}
    />
  );
}

export function Fichier({ nom, libelle, aide, multiple, surFichiers }) {
  return (
    <p className="fichier">
      <label htmlFor={nom}>{libelle}</label>
      {aide && <small>{aide}</small>}
      <input id={nom} type="file" accept=".pdf,.jpg,.jpeg,.png" multiple={multiple} onChange={(e) => surFichiers(nom, e.target.files)} />
    </p>
  );
}

export function useFichiers() {
  const [fichiers, setFichiers] = useState({});
  return [fichiers, (nom, liste) => setFichiers((avant) => ({ ...avant, [nom]: [...liste] }))];
}

export async function envoyer(demarche, donnees, fichiers) {
  const corps = new FormData();
  corps.append('donnees', JSON.stringify(donnees));
  for (const [nom, liste] of Object.entries(fichiers)) liste.forEach((fichier) => corps.append(nom, fichier));
  const reponse = await fetch(`/demandes/${demarche}`, { method: 'POST', body: corps });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { numero } = await reponse.json();
  location.href = `/${demarche}/confirmation/${numero}`;
}

export const texte = (title, autres = {}) => ({ type: 'string', title, minLength: 1, ...autres });
export const date = (title, autres = {}) => ({ type: 'string', format: 'date', title, ...autres });
export const choix = (title, valeurs, autres = {}) => ({ type: 'string', title, enum: valeurs, ...autres });
export const telephone = (title, autres = {}) => ({ type: 'string', title, pattern: '^0[1-9]([ .]?[0-9]{2}){4}$', ...autres });

export const champ = (chemin, options, rule) => ({
  type: 'Control',
  scope: `#/properties/${chemin.split('.').join('/properties/')}`,
  ...(options && { options }),
  ...(rule && { rule }),
});
export const jour = (chemin, rule) => champ(chemin, { dateFormat: 'DD/MM/YYYY' }, rule);
export const cote = (...elements) => ({ type: 'HorizontalLayout', elements });
export const groupe = (label, elements, rule) => ({ type: 'Group', label, elements, ...(rule && { rule }) });
export const si = (chemin, schema, effect = 'SHOW') => ({ effect, condition: { scope: `#/properties/${chemin.split('.').join('/properties/')}`, schema } });
