// The rules of aides-velo, and the community's own aid, written as theirs are.
import regles from '@betagouv/aides-velo/rules';
import Engine from 'publicodes';

const bonus = (montant) => ({
  somme: [
    montant,
    { 'applicable si': 'demandeur . bénéficiaire de minima sociaux', valeur: '100 €' },
    { 'applicable si': 'vélo . fabriqué en france', valeur: '50 €' },
  ],
});
const part = (taux, plafond) => ({ plafond, valeur: `${taux} * vélo . prix` });

export const moteur = new Engine(
  {
    ...regles,
    'aides . arnelle': {
      remplace: { 'références à': 'intercommunalité' },
      titre: 'Communauté de communes des Vallées d’Arnelle',
      'applicable si': {
        'toutes ces conditions': [
          "localisation . epci = 'CC des Vallées d’Arnelle'",
          'demandeur . âge . majeur',
          'revenu fiscal de référence par part <= 25000 €/an',
        ],
      },
      valeur: bonus('base'),
      arrondi: 'oui',
    },
    'aides . arnelle . base': {
      variations: [{ si: 'vélo . état . occasion', alors: '50 % * plein' }, { sinon: 'plein' }],
    },
    'aides . arnelle . plein': {
      variations: [
        { si: 'vélo . adapté', alors: part('50 %', '600 €') },
        { si: 'vélo . cargo', alors: part('30 %', '400 €') },
        { si: 'vélo . électrique', alors: part('25 %', '250 €') },
        { si: 'vélo . motorisation', alors: part('25 %', '150 €') },
        { sinon: part('25 %', '100 €') },
      ],
    },
  },
  { flag: { filterNotApplicablePossibilities: true }, logger: { log() {}, warn() {}, error: console.error } },
);

export const depart = {
  'localisation . pays': "'France'",
  'localisation . région': "'76'",
  'localisation . département': "'12'",
  'localisation . code insee': "'12999'",
  'localisation . epci': "'CC des Vallées d’Arnelle'",
  'localisation . ZFE': 'non',
  'maximiser les aides': 'non',
};
