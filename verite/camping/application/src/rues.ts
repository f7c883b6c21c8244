// The streets of the imaginary town.
export const rues = [
  'Allée des Cormorans', 'Allée des Tamaris', 'Avenue de la Digue', 'Avenue des Dunes', 'Boulevard de l’Océan', 'Boulevard du Casino',
  'Chemin de la Pointe', 'Chemin des Marais', 'Impasse du Sémaphore', 'Place de la Digue', 'Place du Marché', 'Quai des Bolincheurs',
  'Route de Port-Ambrelle', 'Rue de la Conserverie', 'Rue de la Saline', 'Rue des Embruns', 'Rue des Goémoniers', 'Rue du Bourg',
  'Rue du Canot de sauvetage', 'Rue du Phare', 'Sentier des Oyats', 'Venelle du Lavoir',
];
