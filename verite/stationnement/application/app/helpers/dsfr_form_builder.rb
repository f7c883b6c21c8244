# Les champs de formulaire du Système de design, comme le montre sa documentation.
class DsfrFormBuilder < ActionView::Helpers::FormBuilder
  def champ(nom, libelle, indication: nil, type: :text, **options)
    saisie = { class: 'fr-input', 'aria-describedby': "#{nom}-messages" }.merge(options)
    groupe(nom, libelle, indication, 'fr-input-group', 'fr-label') do
      if type == :textarea then text_area(nom, **saisie)
      else
        public_send({ email: :email_field, date: :date_field, tel: :telephone_field, time: :time_field, number: :number_field }.fetch(type, :text_field), nom, **saisie)
      end
    end
  end

  def liste(nom, libelle, choix, indication: nil, **options)
    groupe(nom, libelle, indication, 'fr-select-group', 'fr-label') do
      select(nom, choix, { prompt: options.delete(:invite) || 'Sélectionnez une option' }, { class: 'fr-select', 'aria-describedby': "#{nom}-messages" }.merge(options))
    end
  end

  def fichier(nom, libelle, indication: nil, **options)
    deja = object.attributes[nom.to_s]
    deja = nil unless deja.is_a?(String) && deja.present?
    @template.tag.div(class: ['fr-upload-group', ('fr-upload-group--error' if erreurs(nom).any?)]) do
      corps = label(nom, class: 'fr-label') { @template.safe_join([libelle, (@template.tag.span(indication, class: 'fr-hint-text') if indication)].compact) }
      corps += file_field(nom, class: 'fr-upload', 'aria-describedby': "#{nom}-messages", **options)
      corps += @template.tag.p("Fichier transmis : #{deja}", class: 'fr-valid-text') if deja
      corps + messages(nom)
    end
  end

  def ronds(nom, legende, choix, indication: nil)
    @template.tag.fieldset(class: ['fr-fieldset', ('fr-fieldset--error' if erreurs(nom).any?)], 'aria-labelledby': "#{nom}-legende #{nom}-messages") do
      corps = @template.tag.legend(class: 'fr-fieldset__legend--regular fr-fieldset__legend', id: "#{nom}-legende") do
        @template.safe_join([legende, (@template.tag.span(indication, class: 'fr-hint-text') if indication)].compact)
      end
      choix.each do |option|
        corps += @template.tag.div(class: 'fr-fieldset__element') do
          @template.tag.div(class: 'fr-radio-group') { radio_button(nom, option) + label(nom, option, value: option, class: 'fr-label') }
        end
      end
      corps + messages(nom, 'fr-messages-group')
    end
  end

  def case_a_cocher(nom, libelle)
    @template.tag.div(class: ['fr-checkbox-group', 'fr-mb-3w', ('fr-checkbox-group--error' if erreurs(nom).any?)]) do
      check_box(nom, 'aria-describedby': "#{nom}-messages") + label(nom, libelle, class: 'fr-label') + messages(nom)
    end
  end

  private

  def erreurs(nom) = object.errors[nom]

  def groupe(nom, libelle, indication, classe, classe_libelle)
    @template.tag.div(class: [classe, ("#{classe}--error" if erreurs(nom).any?)]) do
      entete = label(nom, class: classe_libelle) { @template.safe_join([libelle, (@template.tag.span(indication, class: 'fr-hint-text') if indication)].compact) }
      entete + yield + messages(nom)
    end
  end

  def messages(nom, classe = 'fr-messages-group')
    @template.tag.div(class: classe, id: "#{nom}-messages", 'aria-live': 'polite') do
      @template.safe_join(object.errors.full_messages_for(nom).map { |texte| @template.tag.p(texte, class: 'fr-message fr-message--error') })
    end
  end
end
