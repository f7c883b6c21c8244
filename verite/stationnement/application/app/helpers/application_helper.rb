module ApplicationHelper
  def accordeon(id, titre, &)
    corps = tag.div(class: 'fr-collapse', id: id) { capture(&) }
    tag.section(class: 'fr-accordion') do
      tag.h3(tag.button(titre, type: 'button', class: 'fr-accordion__btn', 'aria-expanded': 'false', 'aria-controls': id), class: 'fr-accordion__title') + corps
    end
  end

  # Une question qui ne vient qu'avec une réponse : le script la montre, le serveur aussi quand la réponse est déjà là.
  def selon(champ, valeurs, actuelle, &)
    tag.div(hidden: !Array(valeurs).include?(actuelle), 'data-selon': champ, 'data-valeurs': Array(valeurs).join('|')) { capture(&) }
  end
end
