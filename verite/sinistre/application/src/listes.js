// The lists the fields offer.
export const communes = [
  'Arbise', 'Aubrelle', 'Bellegarde-sur-Orvelle', 'Bréchamp', 'Cessigny', 'Champvallon', 'Chantorge', 'Coulmiers-le-Gué', 'Dampierre-les-Prés', 'Ecluzelles',
  'Fontorbe', 'Gravières', 'Hautefage-sur-Vandore', 'Jouarre-le-Pont', 'La Ferté-Orvelle', 'Le Gué-aux-Moines', 'Les Basses-Rives', 'Lissandre', 'Marvaux', 'Mervilliers',
  'Montorgel', 'Neuvy-sur-Orvelle', 'Orvelle-le-Château', 'Pontaubry', 'Pré-Saint-Aubin', 'Quincerot', 'Rives-d’Orvelle', 'Saint-Aubry', 'Saint-Morand-la-Rivière', 'Sainte-Ode',
  'Sourdelle', 'Tréfonds', 'Valmorand', 'Vandeuvre-les-Moulins', 'Vaucresle', 'Villorges',
];
export const assureurs = ['Mutuelle des Rives', 'Assurances du Val', 'La Vandoroise', 'Prévoyance des Foyers', 'Union des Assurés', 'Autre'];
export const situations = ['Célibataire', 'Marié(e) ou pacsé(e)', 'En concubinage', 'Séparé(e) ou divorcé(e)', 'Veuf ou veuve'];
export const logements = ['Maison individuelle', 'Appartement en rez-de-chaussée', 'Appartement en étage', 'Mobil-home ou habitat léger', 'Autre'];
export const hebergements = ['Chez de la famille ou des amis', 'À l’hôtel', 'Centre d’hébergement ouvert par la commune', 'Logement temporaire', 'Toujours dans le logement'];
export const origines = ['Débordement de cours d’eau', 'Ruissellement', 'Remontée de nappe', 'Coulée de boue', 'Refoulement du réseau d’assainissement', 'Je ne sais pas'];
export const dommages = ['Chauffage ou chaudière', 'Électroménager', 'Literie', 'Meubles', 'Vêtements', 'Sols et murs', 'Électricité', 'Véhicule'];
export const aides = ['CCAS de ma commune', 'CAF ou MSA', 'Caisse de retraite', 'FSL', 'Association', 'Aucune'];
export const objets = [
  { title: 'Déclarer des dommages supplémentaires', value: 'dommages' },
  { title: 'Changement d’adresse ou de relogement', value: 'relogement' },
  { title: 'Changement dans la composition du foyer', value: 'foyer' },
  { title: 'Versement reçu de l’assurance', value: 'assurance' },
  { title: 'Changement de compte bancaire', value: 'banque' },
];
