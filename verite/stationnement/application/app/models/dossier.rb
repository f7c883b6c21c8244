require 'fileutils'

class Dossier < ApplicationRecord
  has_secure_token :jeton
  serialize :reponses, coder: JSON, type: Hash, default: {}

  def etapes = Demarches::ETAPES.fetch(demarche)

  # La première étape qui n'a pas encore été validée.
  def etape_a_faire
    etapes.keys.find { |nom| !reponses.key?(nom) }
  end

  def valeurs(nom) = reponses.fetch(nom, {})

  def toutes = reponses.values.reduce({}, :merge)

  def garder(nom, formulaire)
    gardees = formulaire.attributes.to_h do |champ, valeur|
      [champ, valeur.respond_to?(:original_filename) ? deposer(champ, valeur) : valeur]
    end
    reponses[nom] = valeurs(nom).merge(gardees.compact)
    save!
  end

  def transmettre
    update!(transmis_le: Time.current, reference: format('%s-%s-%05d', demarche == 'carte' ? 'RES' : 'RAPO', Date.current.year, 4100 + id))
    SuiviMailer.accuse(self).deliver_now
  rescue SystemCallError, Net::SMTPFatalError => e
    Rails.logger.warn("Accusé non envoyé : #{e.message}")
  end

  private

  def deposer(champ, fichier)
    dossier = File.join(Rails.configuration.x.pieces, id.to_s)
    FileUtils.mkdir_p(dossier)
    FileUtils.cp(fichier.path, File.join(dossier, "#{champ}#{File.extname(fichier.original_filename)}"))
    fichier.original_filename
  end
end
