class EtapesController < ApplicationController
  before_action :demarche
  before_action :dossier, except: %i[presentation commencer]
  before_action :etape, only: %i[montrer enregistrer]

  def presentation
    render "#{@demarche}/presentation"
  end

  def commencer
    dossier = Dossier.create!(demarche: @demarche)
    session["dossier_#{@demarche}"] = dossier.jeton
    redirect_to etape_path(@demarche, @noms.first)
  end

  def montrer
    @formulaire = @modele.new(@dossier.valeurs(@etape).merge(dossier: @dossier))
  end

  def enregistrer
    recues = params.fetch(:reponse, {}).permit(*@modele.attribute_names).to_h
    deja = @dossier.valeurs(@etape).slice(*@modele.fichiers)
    @formulaire = @modele.new(deja.merge(recues).merge(dossier: @dossier))
    return render(:montrer, status: :unprocessable_entity) unless @formulaire.valid?

    @dossier.garder(@etape, @formulaire)
    return redirect_to(etape_path(@demarche, suivante)) if suivante

    @dossier.transmettre
    redirect_to confirmation_path(@demarche)
  end

  def confirmation
    return redirect_to(etape_path(@demarche, @dossier.etape_a_faire)) unless @dossier.transmis_le

    render "#{@demarche}/confirmation"
  end

  private

  def demarche
    @demarche = params[:demarche]
    @noms = Demarches::ETAPES.fetch(@demarche).keys
  end

  def dossier
    @dossier = Dossier.find_by(jeton: session["dossier_#{@demarche}"])
    return if @dossier

    redirect_to presentation_path(@demarche), alert: 'Votre session a expiré. Veuillez recommencer votre démarche.'
  end

  def etape
    @etape = params[:etape]
    raise ActionController::RoutingError, @etape unless @noms.include?(@etape)
    return redirect_to(confirmation_path(@demarche)) if @dossier.transmis_le

    a_faire = @dossier.etape_a_faire
    return redirect_to(etape_path(@demarche, a_faire)) if a_faire && @noms.index(@etape) > @noms.index(a_faire)

    @rang = @noms.index(@etape)
    @modele, @titre = Demarches::ETAPES[@demarche][@etape]
  end

  def suivante = @noms[@rang + 1]
end
