module Carte
  SECTEURS = ['Secteur A – Hypercentre', 'Secteur B – Tanneurs', 'Secteur C – Gare', 'Secteur D – Faubourg-Neuf'].freeze
  ENERGIES = ['Électrique ou hydrogène', 'Hybride rechargeable', 'Crit’Air 1', 'Crit’Air 2', 'Crit’Air 3', 'Crit’Air 4, 5 ou non classé'].freeze

  class Situation < Formulaire
    questions :type_demande, :numero_carte, :civilite, :nom, :prenom, :naissance, :courriel, :courriel_confirmation, :telephone
    validates :type_demande, :civilite, :nom, :prenom, :naissance, :courriel, :telephone, presence: true
    validates :numero_carte, presence: true, if: -> { type_demande == 'Renouvellement' }
    validates :courriel, format: COURRIEL, confirmation: true, allow_blank: true
    validates :courriel_confirmation, presence: true
    validates :telephone, format: TELEPHONE, allow_blank: true
    validate { errors.add(:naissance, :invalid) unless naissance.blank? || naissance.match?(%r{\A\d{2}/\d{2}/\d{4}\z}) }
    validate { date_de(:naissance, avant: Date.current) if errors[:naissance].empty? }
  end

  class Domicile < Formulaire
    questions :numero, :voie, :complement, :code_postal, :commune, :secteur, :occupation, :emmenagement
    validates :voie, :code_postal, :commune, :secteur, :occupation, :emmenagement, presence: true
    validates :voie, inclusion: { in: Voie::NOMS }, allow_blank: true
    validates :code_postal, inclusion: { in: %w[98540] }, allow_blank: true
    validate { date_de(:emmenagement, avant: Date.current) }
  end

  class Vehicule < Formulaire
    questions :immatriculation, :marque, :energie, :premiere_immatriculation, :ptac, :detention, :raison_sociale
    validates :immatriculation, :marque, :energie, :premiere_immatriculation, :ptac, :detention, presence: true
    validates :immatriculation, format: IMMATRICULATION, allow_blank: true
    validates :ptac, numericality: { only_integer: true, less_than_or_equal_to: 3500 }, allow_blank: true
    validates :raison_sociale, presence: true, if: -> { detention.present? && detention != 'À mon nom' }
    validate { date_de(:premiere_immatriculation, avant: Date.current) }
  end

  class Abonnement < Formulaire
    questions :debut, :duree, :quotient, :paiement, :macaron
    validates :debut, :duree, :paiement, presence: true
    validate { date_de(:debut, apres: Date.current + 15) }
  end

  class Pieces < Formulaire
    fichier :carte_grise
    fichier :domicile
    fichier :identite
    fichier :attestation, obligatoire: -> { dossier.toutes['detention'] != 'À mon nom' }
  end

  class Validation < Formulaire
    questions :exactitude, :reglement
    validates :exactitude, acceptance: { accept: '1', allow_nil: false }
    validates :reglement, acceptance: { accept: '1', allow_nil: false }
  end
end
