# Une étape d'une démarche : ses questions et ce qui les rend recevables.
class Formulaire
  include ActiveModel::Model
  include ActiveModel::Attributes

  IMMATRICULATION = /\A[A-Z]{2}-\d{3}-[A-Z]{2}\z/
  COURRIEL = /\A[^@\s]+@[^@\s]+\.[a-z]{2,}\z/i
  TELEPHONE = /\A0\d{9}\z/

  attr_accessor :dossier

  class << self
    def questions(*noms)
      noms.each { |nom| attribute nom }
    end

    def fichiers = @fichiers ||= []

    # Un fichier déjà transmis n'est pas redemandé.
    def fichier(nom, obligatoire: true)
      attribute nom
      fichiers << nom.to_s
      validates nom, presence: true, if: obligatoire if obligatoire.is_a?(Proc)
      validates nom, presence: true if obligatoire == true
      validate { recevable(nom) }
    end
  end

  private

  def recevable(nom)
    depot = attributes[nom.to_s]
    return unless depot.respond_to?(:original_filename)

    errors.add(nom, 'n\'est pas dans un format accepté') unless depot.original_filename.match?(/\.(pdf|jpe?g|png)\z/i)
    errors.add(nom, 'est trop volumineux') if depot.size > 2.megabytes
  end

  def date_de(nom, apres: nil, avant: nil)
    texte = attributes[nom.to_s].to_s
    return if texte.empty?

    jour = texte.include?('/') ? Date.strptime(texte, '%d/%m/%Y') : Date.iso8601(texte)
    errors.add(nom, "doit être postérieure au #{I18n.l(apres)}") if apres && jour < apres
    errors.add(nom, 'ne peut pas être dans le futur') if avant && jour > avant
  rescue Date::Error
    errors.add(nom, :invalid)
  end
end
