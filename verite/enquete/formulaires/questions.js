// What every question of a Lunatic questionnaire is written with.

export const texte = (mots) => ({ value: mots.includes('||') ? mots : `"${mots}"`, type: 'VTL|MD' });
export const vtl = (expression) => ({ value: expression, type: 'VTL' });

export const controle = (expression, message, criticality = 'ERROR') => ({
  id: `ctl-${expression.replace(/\W+/g, '-')}`,
  typeOfControl: criticality === 'ERROR' ? 'FORMAT' : 'CONSISTENCY',
  criticality,
  control: vtl(expression),
  errorMessage: texte(message),
});

export const obligatoire = (variable) => controle(`not(isnull(${variable})) and ${variable}<>""`, 'Vous devez répondre à cette question.');
export const obligatoireNombre = (variable) => controle(`not(isnull(${variable}))`, 'Vous devez répondre à cette question.');
export const bornes = (variable, min, max) =>
  controle(`isnull(${variable}) or (${variable}>=${min} and ${variable}<=${max})`, `La valeur doit être comprise entre ${min} et ${max}.`);

const question = (componentType, id, page, label, reste) => ({
  componentType,
  id: id.toLowerCase(),
  page,
  label: texte(label),
  conditionFilter: vtl('true'),
  response: { name: id },
  ...reste,
});

const choix = (options) => Object.entries(options).map(([value, label]) => ({ value, label: texte(label) }));

export const aide = (mots) => ({ description: texte(mots) });
export const si = (expression) => ({ conditionFilter: vtl(expression) });

export const sequence = (id, page, label, description) => ({
  componentType: 'Sequence',
  id,
  page,
  label: texte(label),
  conditionFilter: vtl('true'),
  ...(description && {
    declarations: [{ id: `${id}-d`, declarationType: 'HELP', position: 'AFTER_QUESTION_TEXT', label: texte(description) }],
  }),
});
export const sousSequence = (id, page, label) => ({ componentType: 'Subsequence', id, page, label: texte(label), conditionFilter: vtl('true') });
export const saisie = (id, page, label, reste) => question('Input', id, page, label, { maxLength: 249, ...reste });
export const pave = (id, page, label, reste) => question('Textarea', id, page, label, { maxLength: 500, rows: 4, ...reste });
export const nombre = (id, page, label, min, max, reste) =>
  question('InputNumber', id, page, label, { min, max, decimals: 0, controls: [bornes(id, min, max)], ...reste });
export const date = (id, page, label, reste) =>
  question('Datepicker', id, page, label, { dateFormat: 'YYYY-MM-DD', min: '1900-01-01', max: '2026-12-31', ...reste });
export const duree = (id, page, label, format, reste) => question('Duration', id, page, label, { format, ...reste });
export const radio = (id, page, label, options, reste) => question('Radio', id, page, label, { options: choix(options), ...reste });
export const liste = (id, page, label, options, reste) => question('Dropdown', id, page, label, { options: choix(options), ...reste });
export const case1 = (id, page, label, reste) => question('CheckboxBoolean', id, page, label, reste);
export const cases = (id, page, label, reponses, reste) => ({
  componentType: 'CheckboxGroup',
  id,
  page,
  label: texte(label),
  conditionFilter: vtl('true'),
  responses: Object.entries(reponses).map(([name, mots]) => ({ id: name.toLowerCase(), label: texte(mots), response: { name } })),
  ...reste,
});

export const variables = (calculees, simples, boucle = []) => [
  ...Object.entries(calculees).map(([name, { expression, de }]) => ({
    variableType: 'CALCULATED',
    name,
    expression: vtl(expression),
    bindingDependencies: de,
    inFilter: 'true',
  })),
  ...simples.map((name) => ({ variableType: 'COLLECTED', name, values: { PREVIOUS: null, COLLECTED: null, FORCED: null, EDITED: null, INPUTED: null } })),
  ...boucle.map((name) => ({
    variableType: 'COLLECTED',
    name,
    values: { PREVIOUS: [null], COLLECTED: [null], FORCED: [null], EDITED: [null], INPUTED: [null] },
  })),
];
