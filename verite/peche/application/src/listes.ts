export const communes = [
  'Aulnes-le-Grand', 'Les Aulnettes', 'Bourg-Fictif', 'Bréval-sur-Sarnelle', 'La Bonde', 'Champ-du-Gué', 'Courvoise', 'Épinay-les-Roseaux', 'Ferrolles',
  'La Folie-Sarnelle', 'Grandvaux-le-Lac', 'Hautelauze', 'Jarsy', 'Lauzerol', 'Malvoise', 'Montoire-la-Haute', 'Noues-Saint-Pré', 'Oisilly', 'Pontarlay',
  'Rouvière', 'Saint-Pré', 'Sainte-Aure', 'Sarnelle', 'Tréval', 'Vaucourt', 'Vernoise-le-Lac', 'Vieux-Moulin', 'Villaurence',
];

export const civilites = ['Madame', 'Monsieur'];

export const associations = [
  'La Gaule vernoisienne', 'Les Pêcheurs de la Haute-Sarnelle', 'La Truite de Malvoise', 'L’Hameçon de Saint-Pré', 'Le Brochet des Aulnes', 'L’Ablette de Sarnelle',
  'AAPPMA réciprocitaire d’un autre département',
];

export const cartes = [
  { label: 'Annuelle majeur', value: 'annuelle' },
  { label: 'Annuelle mineur (12-17 ans)', value: 'mineur' },
  { label: 'Hebdomadaire', value: 'hebdo' },
];

export const pratiques = [
  { label: 'Du bord', value: 'bord' },
  { label: 'En barque, dérive ou traîne', value: 'barque' },
  { label: 'Float-tube', value: 'float' },
  { label: 'Carpe de nuit', value: 'nuit' },
  { label: 'No-kill', value: 'nokill' },
];

export const bateaux = [
  { label: 'Barque à fond plat', value: 'plate' },
  { label: 'Barque à quille', value: 'quille' },
  { label: 'Coque open', value: 'open' },
  { label: 'Pneumatique', value: 'pneu' },
  { label: 'Autre menue embarcation', value: 'autre' },
];

export const materiaux = ['Bois', 'Polyester', 'Aluminium', 'PEHD', 'PVC'];

export const motorisations = [
  { label: 'Sans moteur', value: 'sans' },
  { label: 'Électrique', value: 'electrique' },
  { label: 'Thermique', value: 'thermique' },
];

export const pontons = [
  { label: 'Rive nord', items: [{ label: 'Ponton A (24 places)', value: 'A' }, { label: 'Ponton B (36 places)', value: 'B' }] },
  { label: 'Rive sud', items: [{ label: 'Ponton C (18 places)', value: 'C' }, { label: 'Bouées D (12 corps-morts)', value: 'D' }] },
];

export const paiements = [
  { label: 'Chèque à l’ordre du Trésor public', value: 'cheque' },
  { label: 'Virement au vu de l’ASAP', value: 'virement' },
  { label: 'TIPI', value: 'tipi' },
];

export const faits = [
  { label: 'Poissons morts ou en détresse', value: 'mortalite' },
  { label: 'Eau colorée, mousse ou odeur', value: 'eau' },
  { label: 'Hydrocarbures', value: 'hydrocarbures' },
  { label: 'Dépôt ou rejet', value: 'rejet' },
];

export const milieux = [
  'Lac de Vernoise, rive nord', 'Lac de Vernoise, rive sud', 'Retenue des Aulnes', 'Sarnelle amont', 'Sarnelle aval', 'Ruisseau de Malvoise', 'Canal de la Bonde',
];

export const especes = [
  'Ablette', 'Anguille', 'Brème', 'Brochet', 'Carpe', 'Gardon', 'Perche', 'Poisson-chat', 'Sandre', 'Silure', 'Truite fario', 'Je ne sais pas',
];
