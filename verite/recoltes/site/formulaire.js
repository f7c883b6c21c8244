// What both forms share: the component of ODK with its calendar in French, and the way a record leaves.
import { createApp, h } from 'vue';
import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms';

const place = document.getElementById('formulaire');
const nom = place.dataset.formulaire;
const [xml, langue] = await Promise.all([
  fetch(`/formulaires/${nom}.xml`).then((reponse) => reponse.text()),
  fetch('/modules/fr.json').then((reponse) => reponse.json()),
]);

async function envoyer(contenu) {
  try {
    const reponse = await fetch(`/envois/${nom}`, { method: 'POST', body: contenu.data[0] });
    if (!reponse.ok) throw new Error(reponse.status);
    location.href = (await reponse.json()).suite;
  } catch {
    alert("L'envoi a échoué. Veuillez réessayer ultérieurement.");
  }
}

const application = createApp({
  render: () =>
    h(OdkWebForm, {
      formXml: xml,
      fetchFormAttachment: (adresse) => fetch(adresse),
      onSubmit: envoyer,
    }),
});
application.use(webFormsPlugin);
Object.assign(application.config.globalProperties.$primevue.config.locale, langue.fr);
application.mount(place);
