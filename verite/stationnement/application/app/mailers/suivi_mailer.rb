class SuiviMailer < ActionMailer::Base
  def accuse(dossier)
    @dossier = dossier
    mail(to: dossier.toutes['courriel'], subject: "Accusé de réception #{dossier.reference}")
  end
end
