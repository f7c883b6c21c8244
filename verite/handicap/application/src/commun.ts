import { FormlyFieldConfig } from '@ngx-formly/core';

export const communes = [
  'Arcey-sur-Vaugre', 'Bellegarde-des-Prés', 'Champvert', 'Corvin', 'Les Essarts-le-Haut', 'Fontmorel', 'La Grange-aux-Bois', 'Lormières',
  'Montaubry', 'Noirval', 'Ouzillac', 'Pierrefonds-le-Vieux', 'Saint-Aubrin', 'Saint-Aubrin-le-Petit', 'Saint-Lié', 'Sainte-Foy-du-Val',
  'Tresnay', 'Vaugremont', 'Villers-Corvin',
];

export const ouiNon = [
  { value: 'oui', label: 'Oui' },
  { value: 'non', label: 'Non' },
];

export const mesures = [
  { value: 'sauvegarde', label: 'Sauvegarde de justice' },
  { value: 'curatelle', label: 'Curatelle simple' },
  { value: 'renforcee', label: 'Curatelle renforcée' },
  { value: 'tutelle', label: 'Tutelle' },
  { value: 'habilitation', label: 'Habilitation familiale' },
  { value: 'mandat', label: 'Mandat de protection future' },
];

export const texte = (key: string, label: string, props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'input',
  props: { label, required: true, ...props },
});

export const date = (key: string, label: string, props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'datepicker',
  props: { label, required: true, ...props },
});

export const nombre = (key: string, label: string, props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'input',
  props: { type: 'number', label, required: true, ...props },
});

export const liste = (key: string, label: string, options: unknown[], props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'select',
  props: { label, required: true, options: options as { value: string; label: string }[], ...props },
});

export const radio = (key: string, label: string, options: unknown[], props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'radio',
  props: { label, required: true, options: options as { value: string; label: string }[], ...props },
});

export const fichier = (key: string, label: string, props: Record<string, unknown> = {}): FormlyFieldConfig => ({
  key,
  type: 'file',
  props: { label, required: true, ...props },
});

export const si = (condition: (modele: any) => boolean, champ: FormlyFieldConfig): FormlyFieldConfig => ({
  ...champ,
  expressions: { hide: (f: FormlyFieldConfig) => !condition(racine(f)) },
});

function racine(champ: FormlyFieldConfig): any {
  return champ.options?.formState?.modele ?? {};
}

export const telephone = '^0[0-9]{9}$';

export const adresse = (prefixe = ''): FormlyFieldConfig[] => [
  texte(`${prefixe}voie`, 'Numéro et voie'),
  { key: `${prefixe}complement`, type: 'input', props: { label: 'Complément d’adresse' } },
  texte(`${prefixe}codePostal`, 'Code postal', { pattern: '^[0-9]{5}$', maxLength: 5 }),
];
