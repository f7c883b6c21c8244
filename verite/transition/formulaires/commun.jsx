// What the three forms share: fields of react-dsfr bound to one object of answers, files read, sending.
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { startReactDsfr } from '@codegouvfr/react-dsfr/spa';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

export const communes = [
  'Cazals-sur-Vèze',
  'Combe-Rouge',
  'La Bastide-Arnelle',
  'Montbéraud',
  'Pont-de-Vèze',
  'Saint-Clair-des-Bois',
  'Saint-Loup-d’Arnelle',
  'Salvanac',
  'Vèzelongue',
];

export function demarrer(Formulaire) {
  startReactDsfr({ defaultColorScheme: 'light' });
  createRoot(document.getElementById('formulaire')).render(
    <StrictMode>
      <Formulaire />
    </StrictMode>,
  );
}

const etat = (erreur) => (erreur ? { state: 'error', stateRelatedMessage: erreur } : {});

export function champs(reponses, changer, erreurs) {
  return {
    Texte: (nom, label, { aide, long, ...natif } = {}) => {
      const props = { id: nom, name: nom, value: reponses[nom] ?? '', onChange: (e) => changer(nom, e.target.value), ...natif };
      return (
        <Input
          label={label}
          hintText={aide}
          textArea={long}
          {...(long ? { nativeTextAreaProps: props } : { nativeInputProps: props })}
          {...etat(erreurs[nom])}
        />
      );
    },
    Liste: (nom, label, options, aide) => (
      <Select
        label={label}
        hint={aide}
        nativeSelectProps={{ id: nom, name: nom, value: reponses[nom] ?? '', onChange: (e) => changer(nom, e.target.value) }}
        {...etat(erreurs[nom])}
      >
        <option value="" disabled hidden>
          Sélectionner une option
        </option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    ),
    Choix: (nom, legend, options, aide) => (
      <RadioButtons
        legend={legend}
        hintText={aide}
        name={nom}
        orientation={options.length === 2 ? 'horizontal' : 'vertical'}
        options={options.map((option) => ({
          label: option,
          nativeInputProps: { value: option, checked: reponses[nom] === option, onChange: () => changer(nom, option) },
        }))}
        {...etat(erreurs[nom])}
      />
    ),
    Cases: (nom, legend, options) => (
      <Checkbox
        legend={legend}
        options={options.map((option) => ({
          label: option,
          nativeInputProps: {
            name: nom,
            value: option,
            checked: (reponses[nom] ?? []).includes(option),
            onChange: (e) => {
              const autres = (reponses[nom] ?? []).filter((autre) => autre !== option);
              changer(nom, e.target.checked ? [...autres, option] : autres);
            },
          },
        }))}
        {...etat(erreurs[nom])}
      />
    ),
  };
}

export const vide = (valeur) => valeur === undefined || valeur === '' || valeur.length === 0;
export const colle = (valeur) => valeur.replace(/\s/g, '');

function lire(fichier) {
  return new Promise((resolve, reject) => {
    const lecteur = new FileReader();
    lecteur.onload = () => resolve({ nom: fichier.name, contenu: lecteur.result });
    lecteur.onerror = reject;
    lecteur.readAsDataURL(fichier);
  });
}

export async function envoyer(demarche, reponses, fichiers) {
  const pieces = {};
  for (const [nom, fichier] of Object.entries(fichiers)) if (fichier) pieces[nom] = await lire(fichier);
  const reponse = await fetch(`/demandes/${demarche}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...reponses, pieces }),
  });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { numero } = await reponse.json();
  window.location.href = `/${demarche}/confirmation/${numero}`;
}
