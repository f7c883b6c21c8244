Guichet.routes.draw do
  root 'pages#accueil'
  %w[tarifs secteurs aide contact mentions-legales donnees-personnelles accessibilite].each do |page|
    get page, to: 'pages#montrer', defaults: { page: page }, as: page.underscore
  end
  get 'voies', to: 'pages#voies'
  constraints demarche: /carte|recours/ do
    get ':demarche', to: 'etapes#presentation', as: :presentation
    post ':demarche', to: 'etapes#commencer', as: :commencer
    get ':demarche/demande/:etape', to: 'etapes#montrer', as: :etape
    patch ':demarche/demande/:etape', to: 'etapes#enregistrer'
    get ':demarche/confirmation', to: 'etapes#confirmation', as: :confirmation
  end
end
