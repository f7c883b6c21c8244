// Shows the form that the page names, and sends what was answered.
'use strict';

(async function () {
  const place = document.getElementById('formulaire');
  const nom = place.dataset.formulaire;
  const modele = await (await fetch(`/${nom}.json`)).json();
  const questionnaire = new Survey.Model(modele);
  questionnaire.locale = 'fr';
  questionnaire.onComplete.add(async (envoye, options) => {
    options.showSaveInProgress();
    const reponse = await fetch(`/demandes/${nom}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(envoye.data),
    });
    if (reponse.ok) options.showSaveSuccess();
    else options.showSaveError();
  });
  questionnaire.render(place);
})();
