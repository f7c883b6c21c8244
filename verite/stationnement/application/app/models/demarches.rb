module Demarches
  ETAPES = {
    'carte' => {
      'demandeur' => [Carte::Situation, 'Votre demande'],
      'domicile' => [Carte::Domicile, 'Votre domicile'],
      'vehicule' => [Carte::Vehicule, 'Votre véhicule'],
      'abonnement' => [Carte::Abonnement, 'Votre abonnement'],
      'pieces' => [Carte::Pieces, 'Pièces justificatives'],
      'validation' => [Carte::Validation, 'Récapitulatif']
    },
    'recours' => {
      'avis' => [Recours::Avis, 'L’avis de paiement'],
      'requerant' => [Recours::Requerant, 'Le requérant'],
      'motif' => [Recours::Motif, 'Les motifs du recours'],
      'pieces' => [Recours::Pieces, 'Les pièces jointes'],
      'validation' => [Recours::Validation, 'Récapitulatif']
    }
  }.freeze
end
