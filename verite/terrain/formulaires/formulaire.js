// Shows one XForm with Enketo, as its README does, and sends the record with its files.
import { transform } from 'enketo-transformer/web';
import { Form } from 'enketo-core';
import dialog from 'enketo/dialog';
import fileManager from 'enketo/file-manager';
import { t } from 'enketo/translator';

const papier = document.querySelector('.paper');
const pied = papier.querySelector('.form-footer');
const bouton = document.getElementById('validate-form');
const { demarche } = papier.dataset;
let formulaire;

async function ouvrir() {
  const xform = await (await fetch(`/formulaires/${demarche}.xml`)).text();
  const resultat = await transform({ xform });
  const elements = document.createRange().createContextualFragment(resultat.form);
  elements.querySelectorAll('[data-i18n]').forEach((element) => {
    element.textContent = t(element.dataset.i18n);
  });
  pied.before(elements);
  formulaire = new Form(papier.querySelector('form.or'), { modelStr: resultat.model }, {});
  const erreurs = formulaire.init();
  if (erreurs.length) dialog.alert(erreurs.join('\n'));
  document.body.classList.remove('chargement');
}

async function soumettre() {
  const corps = new FormData();
  corps.append('xml_submission_file', new Blob([formulaire.getDataStr()], { type: 'text/xml' }), 'demande.xml');
  fileManager.getCurrentFiles().forEach((fichier) => corps.append(fichier.name, fichier, fichier.name));
  const reponse = await fetch(`/envois/${demarche}`, { method: 'POST', body: corps });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { numero } = await reponse.json();
  window.location.assign(`/${demarche}/confirmation/${numero}`);
}

bouton.addEventListener('click', async () => {
  const valide = await formulaire.validate();
  if (!valide) {
    dialog.alert('Le formulaire contient des erreurs. Veuillez vérifier les champs affichés en rouge.');
    return;
  }
  bouton.disabled = true;
  try {
    await soumettre();
  } catch (erreur) {
    bouton.disabled = false;
    dialog.alert('L’envoi a échoué. Veuillez réessayer ultérieurement.');
  }
});

ouvrir();
