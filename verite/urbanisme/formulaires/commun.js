// What both forms share: one form-js form whose schema changes at each step, the list of the steps, and the sending.
import { Form } from '@bpmn-io/form-js-viewer';

const communes = [
  'Arzelle', 'Brévannes-sur-Orsanne', 'Castelorme', 'Fontenoy-le-Vieux', 'La Ferté-Grisolle', 'Lussange', 'Montaigu-les-Prés',
  'Saint-Cyran-d’Orsanne', 'Saint-Maur-la-Chaume', 'Valorsanne', 'Vernouillac',
];
export const choixCommune = communes.map((nom) => ({ label: nom, value: nom }));

export function demarche({ nom, etapes, donnees, avantEtape, rapport }) {
  const liste = document.getElementById('etapes');
  const retour = document.getElementById('precedent');
  const echec = document.getElementById('echec');
  const form = new Form({ container: '#formulaire' });
  const fichiers = {};
  let rang = 0;

  function montrer(nouveau) {
    rang = nouveau;
    echec.hidden = true;
    liste.innerHTML = etapes
      .map((etape, i) => `<li class="${i < rang ? 'faite' : i === rang ? 'en-cours' : ''}">${etape.titre}</li>`)
      .join('');
    document.getElementById('titre-etape').textContent = etapes[rang].titre;
    retour.hidden = rang === 0;
    if (avantEtape) avantEtape(etapes[rang], donnees, fichiers, montrer);
    form.importSchema(etapes[rang].schema, donnees);
    window.scrollTo(0, 0);
  }

  async function envoyer() {
    const corps = new FormData();
    corps.append('reponses', JSON.stringify(donnees));
    for (const [cle, liste] of Object.entries(fichiers)) liste.forEach((fichier) => corps.append(cle, fichier, fichier.name));
    try {
      const reponse = await fetch(`/dossiers/${nom}`, { method: 'POST', body: corps });
      if (!reponse.ok) throw new Error(reponse.status);
      const { numero } = await reponse.json();
      location.href = `/${nom}/depot/${numero}`;
    } catch (erreur) {
      echec.textContent = `Une erreur technique est survenue (${erreur.message}). Merci de renouveler votre envoi ultérieurement.`;
      echec.hidden = false;
    }
  }

  form.on('submit', (resultat) => {
    if (Object.keys(resultat.errors).length) {
      if (rapport) rapport();
      return;
    }
    Object.assign(donnees, resultat.data);
    Object.keys(resultat.data).forEach((cle) => delete fichiers[cle]);
    resultat.files.forEach((contenu, reference) => {
      const cle = Object.keys(resultat.data).find((k) => resultat.data[k] === reference);
      if (cle) fichiers[cle] = contenu;
    });
    if (rang === etapes.length - 1) envoyer();
    else montrer(rang + 1);
  });

  retour.addEventListener('click', () => montrer(rang - 1));
  montrer(0);
}
