const sansExtension = '=not(list contains(travaux, "extension"))';
const m2 = { suffixAdorner: 'm²' };

export default {
  type: 'default',
  id: 'DP_Surfaces',
  schemaVersion: 19,
  components: [
    {
      type: 'text', id: 'nonConcerne', conditional: { hide: '=list contains(travaux, "extension")' },
      text: 'Vos travaux ne créent pas de surface : passez à l’étape suivante.',
    },
    {
      type: 'html', id: 'definition', conditional: { hide: sansExtension },
      content: '<p>La <strong>surface de plancher</strong> est la somme des surfaces de plancher closes et couvertes, sous une hauteur de plafond supérieure à 1,80 m, calculée à partir du nu intérieur des façades, déduction faite des vides et trémies (art. R. 111-22). L’<strong>emprise au sol</strong> est la projection verticale du volume de la construction, débords et surplombs inclus (art. R. 420-1). La <strong>surface taxable</strong> inclut le garage.</p>',
    },
    {
      type: 'group', id: 'groupeSurfaces', label: 'Surfaces', conditional: { hide: sansExtension }, components: [
        { type: 'number', id: 'surfaceExistante', key: 'surfaceExistante', label: 'Surface de plancher existante', decimalDigits: 2, appearance: m2, validate: { required: true }, layout: { row: 's1', columns: 8 } },
        { type: 'number', id: 'surfaceCreee', key: 'surfaceCreee', label: 'Surface de plancher créée', decimalDigits: 2, appearance: m2, validate: { required: true, max: 40 }, layout: { row: 's1', columns: 8 } },
        { type: 'number', id: 'empriseExistante', key: 'empriseExistante', label: 'Emprise au sol existante', decimalDigits: 2, appearance: m2, validate: { required: true }, layout: { row: 's2', columns: 8 } },
        { type: 'number', id: 'empriseCreee', key: 'empriseCreee', label: 'Emprise au sol créée', decimalDigits: 2, appearance: m2, validate: { required: true }, layout: { row: 's2', columns: 8 } },
        { type: 'text', id: 'total', text: '**Surface de plancher après travaux : {{surfaceExistante + surfaceCreee}} m²** (au-delà de 150 m², le recours à un architecte est obligatoire et un permis est nécessaire)' },
      ],
    },
    {
      type: 'group', id: 'groupeTaxe', label: 'Éléments nécessaires au calcul des impositions', conditional: { hide: sansExtension }, components: [
        { type: 'number', id: 'surfaceTaxable', key: 'surfaceTaxable', label: 'Surface taxable créée', decimalDigits: 2, appearance: m2, validate: { required: true }, layout: { row: 't1', columns: 8 } },
        { type: 'number', id: 'stationnement', key: 'stationnement', label: 'Places de stationnement non couvertes créées', decimalDigits: 0, validate: { min: 0 }, layout: { row: 't1', columns: 8 } },
        { type: 'number', id: 'piscine', key: 'piscine', label: 'Superficie du bassin de la piscine', decimalDigits: 2, appearance: m2, layout: { row: 't2', columns: 8 } },
        { type: 'datetime', id: 'achevement', key: 'achevement', subtype: 'date', dateLabel: 'Date prévisible d’achèvement', disallowPassedDates: true, validate: { required: true }, layout: { row: 't2', columns: 8 } },
        { type: 'textfield', id: 'invariant', key: 'invariant', label: 'Numéro fiscal du local (invariant)', validate: { pattern: '^[0-9]{10}$' } },
        {
          type: 'radio', id: 'pretAide', key: 'pretAide', label: 'Financez-vous les travaux par un prêt aidé (PTZ+, PLS, PSLA) ?', validate: { required: true },
          values: [{ label: 'Oui', value: 'oui' }, { label: 'Non', value: 'non' }],
        },
      ],
    },
    { type: 'button', id: 'suivant4', label: 'Étape suivante', action: 'submit' },
  ],
};
