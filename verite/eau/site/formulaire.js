'use strict';

const mots = {
  next: 'Suivant', previous: 'Précédent', cancel: 'Annuler', submit: 'Envoyer', complete: 'Demande envoyée',
  required: '{{field}} est requis', invalid_email: '{{field}} doit être une adresse valide',
  pattern: '{{field}} n\'est pas au bon format', mask: '{{field}} n\'est pas au bon format',
  invalid_day: '{{field}} n\'est pas une date valide', min: '{{field}} ne peut être inférieur à {{min}}',
  error: 'Corrigez les erreurs suivantes avant d\'envoyer.',
  submitError: 'Vérifiez le formulaire et corrigez les erreurs.', submitDone: 'Demande envoyée',
  cancelConfirm: 'Voulez-vous vraiment annuler ?', confirmCancel: 'Voulez-vous vraiment annuler ?',
  'Drop files to attach,': 'Déposez un fichier ici, ou', or: 'ou', 'Browse Files': 'parcourir', alertMessage: '{{message}}',
  alertMessageWithLabel: '{{label}} : {{message}}', requiredDayEmpty: '{{field}} est requis', requiredDayField: '{{field}} est requis',
  'File Name': 'Fichier', Size: 'Taille', Month: 'Mois', Day: 'Jour', Year: 'Année', 'Add Another': 'Ajouter', Yes: 'Oui', No: 'Non',
  month: 'Mois', day: 'Jour', year: 'Année', January: 'janvier', February: 'février', March: 'mars', April: 'avril', May: 'mai',
  June: 'juin', July: 'juillet', August: 'août', September: 'septembre', October: 'octobre', November: 'novembre', December: 'décembre',
  'Type to search': 'Rechercher', noResultsFound: 'Aucun résultat', noChoices: 'Aucun choix', typeRemaining: 'Encore {{remaining}} {{type}}', characters: 'caractères',
};

const cadre = document.getElementById('formulaire');
const nom = cadre.dataset.formulaire;
fetch(`/${nom}.json`)
  .then((reponse) => reponse.json())
  .then((definition) => Formio.createForm(cadre, definition, { language: 'fr', i18n: { fr: mots }, noAlerts: false }))
  .then((formulaire) => {
    formulaire.nosubmit = true;
    formulaire.on('submit', (envoi) => {
      fetch(`/demandes/${nom}`, { method: 'POST', body: JSON.stringify(envoi.data) }).then((reponse) => {
        if (reponse.ok) window.location = '/merci.html';
      });
    });
  });
