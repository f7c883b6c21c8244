import '/turbo.js';

function afficher(formulaire) {
  formulaire.querySelectorAll('[data-selon]').forEach((bloc) => {
    const champs = [...formulaire.querySelectorAll(`[name="reponse[${bloc.dataset.selon}]"]`)];
    const choisi = champs.find((champ) => champ.tagName === 'SELECT' || champ.checked);
    bloc.hidden = !bloc.dataset.valeurs.split('|').includes(choisi ? choisi.value : '');
  });
}

document.addEventListener('change', (evenement) => {
  const formulaire = evenement.target.closest('form');
  if (formulaire) afficher(formulaire);
});

document.addEventListener('input', async (evenement) => {
  const champ = evenement.target;
  const compteur = champ.dataset.compteur && document.getElementById(champ.dataset.compteur);
  if (compteur) compteur.textContent = `${champ.value.length} / 2000 caractères`;
  if (!champ.matches('[data-voies]')) return;
  const liste = document.getElementById('propositions');
  if (champ.value.length < 3) { liste.hidden = true; return; }
  const reponse = await fetch(`/voies?q=${encodeURIComponent(champ.value)}`);
  const noms = await reponse.json();
  liste.replaceChildren(...noms.map((nom) => {
    const choix = document.createElement('li');
    choix.textContent = nom;
    choix.setAttribute('role', 'option');
    choix.addEventListener('mousedown', (clic) => { clic.preventDefault(); champ.value = nom; liste.hidden = true; });
    return choix;
  }));
  liste.hidden = noms.length === 0;
});

document.addEventListener('focusout', (evenement) => {
  if (evenement.target.matches('[data-voies]')) document.getElementById('propositions').hidden = true;
});
