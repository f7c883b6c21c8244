class PagesController < ApplicationController
  def accueil; end

  def montrer
    render params[:page].underscore
  end

  def voies
    render json: Voie.chercher(params[:q])
  end
end
