# Les voies de la commune où le stationnement résident existe.
module Voie
  NOMS = [
    'Allée des Charmes', 'Avenue de la Gare', 'Avenue du Général-Mercier', 'Boulevard de la Seille', 'Boulevard des Tanneurs', 'Chemin du Halage',
    'Impasse du Four', 'Passage Saint-Éloi', 'Place de l’Hôtel-de-Ville', 'Place du Marché-aux-Grains', 'Quai des Mariniers', 'Rue Aristide-Lenoir',
    'Rue aux Laines', 'Rue Basse', 'Rue de l’Abreuvoir', 'Rue de la Corderie', 'Rue de la Halle', 'Rue des Capucins', 'Rue des Tisserands',
    'Rue du Faubourg-Neuf', 'Rue du Pont-Rouge', 'Rue Haute', 'Rue Jeanne-Vautrin', 'Rue Pasteur', 'Rue Saint-Nicolas', 'Rue Victor-Hugo'
  ].freeze

  def self.chercher(texte)
    cherche = I18n.transliterate(texte.to_s.tr('’', "'")).downcase
    NOMS.select { |nom| I18n.transliterate(nom.tr('’', "'")).downcase.include?(cherche) }.first(6)
  end
end
