export const communes = [
  'Arcenoy', 'Aubrelles', 'Belmontet', 'Brécourt-sur-Lisse', 'Chanteloube', 'Corvenne', 'Damprévert', 'Écuelles-le-Haut', 'Fontvannes-la-Rivière',
  'Grandlac', 'La Chapelle-Serlange', 'Le Mesnil-Taillé', 'Les Essarges', 'Lissevoie', 'Montargueil', 'Noirval', 'Orcheval', 'Pierrecourbe',
  'Rouvray-les-Prés', 'Saint-Aurin', 'Sainte-Vérane', 'Serlange', 'Thuilley-aux-Ormes', 'Vaucigny', 'Villeneuve-Serlange',
];

export const structures = [
  { nom: 'Multi-accueil Les Lucioles', commune: 'Serlange', places: 40 },
  { nom: 'Multi-accueil Pomme de reinette', commune: 'Villeneuve-Serlange', places: 30 },
  { nom: 'Crèche familiale intercommunale', commune: 'Serlange', places: 24 },
  { nom: 'Micro-crèche La Cabane', commune: 'Saint-Aurin', places: 12 },
  { nom: 'Micro-crèche Les Petits Pas', commune: 'Lissevoie', places: 12 },
  { nom: 'Halte-garderie itinérante', commune: 'Noirval, Orcheval, Grandlac', places: 10 },
];

export const situations = [
  'Salarié(e)', 'Travailleur indépendant', 'En recherche d’emploi', 'En formation ou étudiant(e)', 'En congé parental (PreParE)', 'Sans activité',
];

export const jours = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'];

export const heures = Array.from({ length: 23 }, (_, rang) => {
  const minutes = 450 + rang * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')} h ${String(minutes % 60).padStart(2, '0')}`;
});

export const modesDeGarde = [
  'Aucun', 'Parents', 'Famille', 'Assistant(e) maternel(le) agréé(e)', 'Garde à domicile', 'Crèche ou micro-crèche PAJE', 'MAM',
];

export const options = (liste) => liste.map((valeur) => ({ value: valeur, label: valeur }));
