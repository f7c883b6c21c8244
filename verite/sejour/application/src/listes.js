// The lists the two forms offer: countries, schools, levels, housing, resources.
const codes =
  'AF ZA AL DZ AD AO AG SA AR AM AU AZ BS BH BD BB BZ BJ BT BY MM BO BA BW BR BN BF BI KH CM CA CV CF CL CN CO KM CG CD CR CI CU DJ DM EG AE EC ER SZ US ET FJ GA GM GE GH GD GT GN GQ GW GY HT HN IN ID IQ IR IL JM JP JO KZ KE KG KI KW LA LS LB LR LY MK MG MY MW MV ML MA MH MU MR MX FM MD MC MN ME MZ NA NR NP NI NE NG NZ OM UG UZ PK PW PA PG PY PE PH QA DO KR KP GB RU RW KN SM LC VC SB SV WS ST SN RS SC SL SG SO SD SS LK SY SR TJ TZ TD TH TL TG TO TT TN TM TR TV UA UY VU VA VE VN YE ZM ZW';
const noms = new Intl.DisplayNames(['fr'], { type: 'region' });
export const pays = codes
  .split(' ')
  .map((code) => ({ value: code, text: noms.of(code) }))
  .sort((a, b) => a.text.localeCompare(b.text, 'fr'));

export const etablissements = [
  {
    label: 'Enseignement supérieur public',
    options: ['Université de Valmoret', 'IUT de Montferrand-sur-Sorne', 'École nationale supérieure des eaux', 'INSPÉ de la Haute-Sorne'],
  },
  { label: 'Enseignement supérieur privé', options: ['École de commerce des Trois Vallées', 'Institut Sainte-Odile'] },
  { label: 'Lycées (BTS et CPGE)', options: ['Lycée Jean-Moreau, Valmoret', 'Lycée des Métiers de la forge, Arcelle'] },
  { label: 'Autre', options: ['Établissement hors du département'] },
];

export const titres = [
  'VLS-TS étudiant',
  'Carte de séjour temporaire étudiant',
  'Carte de séjour pluriannuelle étudiant',
  'Carte étudiant-programme de mobilité',
];
export const situations = ['Célibataire', 'Marié(e)', 'Pacsé(e)', 'Divorcé(e) ou séparé(e)', 'Veuf ou veuve'];
export const logements = ['Résidence universitaire', 'Locataire', 'Hébergé par un particulier', 'Propriétaire'];
export const niveaux = ['FLE / année préparatoire', 'BTS, BUT, CPGE', 'L1', 'L2', 'L3', 'M1', 'M2', 'Doctorat', 'Autre'];
export const ressources = [
  'Bourse du Gouvernement français',
  'Bourse du pays d’origine',
  'Prise en charge familiale',
  'Activité salariée',
  'Épargne personnelle',
];
export const options = (liste) => liste.map((texte) => ({ label: texte, value: texte }));
