module Recours
  QUALITES = ['Titulaire du certificat d’immatriculation', 'Locataire ou crédit-preneur', 'Acquéreur du véhicule', 'Mandataire'].freeze
  MOTIFS = [
    'Je me suis acquitté de la redevance de stationnement', 'Je suis titulaire d’une carte de résident valide', 'Je suis titulaire d’une CMI stationnement',
    'L’horodateur était hors service', 'J’ai cédé mon véhicule avant le stationnement', 'Mon véhicule a été volé ou ma plaque usurpée',
    'La durée payée n’a pas été déduite (FPS minoré)', 'Mon véhicule n’était pas à cet endroit', 'Autre motif'
  ].freeze
  CESSION = MOTIFS[4]
  VOL = MOTIFS[5]

  class Avis < Formulaire
    questions :numero_avis, :date_avis, :date_stationnement, :heure_stationnement, :immatriculation, :montant, :paye
    validates :numero_avis, :date_avis, :date_stationnement, :immatriculation, :montant, :paye, presence: true
    validates :numero_avis, format: /\A\d{26}\z/, allow_blank: true
    validates :immatriculation, format: IMMATRICULATION, allow_blank: true
    validates :montant, numericality: { greater_than: 0 }, allow_blank: true
    validate { date_de(:date_avis, avant: Date.current) }
    validate { date_de(:date_stationnement, avant: Date.current) }
  end

  class Requerant < Formulaire
    questions :qualite, :mandant, :nom, :prenom, :adresse, :code_postal, :commune, :courriel, :telephone
    validates :qualite, :nom, :prenom, :adresse, :code_postal, :commune, :courriel, presence: true
    validates :mandant, presence: true, if: -> { qualite == 'Mandataire' }
    validates :courriel, format: COURRIEL, allow_blank: true
    validates :code_postal, format: /\A\d{5}\z/, allow_blank: true
  end

  class Motif < Formulaire
    questions :motif, :date_cession, :numero_plainte, :lieu, :expose
    validates :motif, :lieu, :expose, presence: true
    validates :expose, length: { minimum: 80, maximum: 2000 }, allow_blank: true
    validates :date_cession, presence: true, if: -> { motif == CESSION }
    validates :numero_plainte, presence: true, if: -> { motif == VOL }
    validate { date_de(:date_cession, avant: Date.current) }
  end

  class Pieces < Formulaire
    fichier :avis
    fichier :carte_grise
    fichier :justificatif
    fichier :mandat, obligatoire: -> { dossier.toutes['qualite'] == 'Mandataire' }
  end

  class Validation < Formulaire
    questions :lecture
  end
end
