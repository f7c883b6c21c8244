// The prior declaration of works: five schemas, and the summary made by the page before the last one.
import { demarche } from './commun.js';
import demandeur from './declaration/1-demandeur.js';
import terrain from './declaration/2-terrain.js';
import travaux from './declaration/3-travaux.js';
import surfaces from './declaration/4-surfaces.js';
import pieces from './declaration/5-pieces.js';
import engagement from './declaration/6-engagement.js';

const etapes = [
  { titre: 'Le demandeur', schema: demandeur },
  { titre: 'Le terrain', schema: terrain },
  { titre: 'Les travaux', schema: travaux },
  { titre: 'Surfaces et taxes', schema: surfaces },
  { titre: 'Pièces jointes', schema: pieces },
  { titre: 'Récapitulatif', schema: engagement },
];

const donnees = {
  dispenses: [
    { ouvrage: 'Extension', surface: 'Jusqu’à 5 m²', formalite: 'Aucune formalité, sauf secteur protégé' },
    { ouvrage: 'Extension', surface: 'De 5 à 20 m² (40 m² en zone U du PLUi)', formalite: 'Déclaration préalable' },
    { ouvrage: 'Extension', surface: 'Au-delà', formalite: 'Permis de construire' },
    { ouvrage: 'Clôture', surface: 'Toute hauteur', formalite: 'Déclaration préalable (délibération du 14 mars 2023)' },
    { ouvrage: 'Ravalement', surface: 'Toute surface', formalite: 'Déclaration préalable en ABF et en SPR' },
  ],
};

const nomsPieces = {
  dp1: 'DP1', dp2: 'DP2', dp3: 'DP3', dp4: 'DP4', dp6: 'DP6', dp7: 'DP7 et DP8', autres: 'Autres pièces',
};
const nomsTravaux = { cloture: 'clôture', extension: 'extension', facade: 'façade ou toiture' };

function lignes(d, fichiers) {
  return [
    ['Demandeur', d.qualite === 'morale' ? d.denomination : `${d.prenoms} ${d.nom}`, 0],
    ['Courriel', d.courriel, 0],
    ['Téléphone', d.telephone, 0],
    ['Terrain', `${d.terrainVoie}, ${d.terrainCommune}`, 1],
    ['Parcelles', (d.parcelles || []).map((p) => `${p.section} ${p.numero}`).join(', '), 1],
    ['Travaux', (d.travaux || []).map((t) => nomsTravaux[t]).join(', '), 2],
    ['Début prévu', d.debut, 2],
    ['Surface de plancher créée', d.surfaceCreee ? `${d.surfaceCreee} m²` : '', 3],
    ['Pièces', Object.keys(fichiers).map((cle) => nomsPieces[cle]).join(', '), 4],
  ];
}

function avantEtape(etape, d, fichiers, aller) {
  const cadre = document.getElementById('recapitulatif');
  cadre.innerHTML = '';
  if (etape.schema !== engagement) return;
  for (const [question, reponse, rang] of lignes(d, fichiers)) {
    const ligne = document.createElement('div');
    const dt = document.createElement('dt');
    const dd = document.createElement('dd');
    const lien = document.createElement('button');
    dt.textContent = question;
    dd.textContent = reponse || '';
    lien.type = 'button';
    lien.textContent = 'Modifier';
    lien.addEventListener('click', () => aller(rang));
    ligne.append(dt, dd, lien);
    cadre.append(ligne);
  }
}

function rapport() {
  setTimeout(() => document.querySelector('.fjs-has-errors')?.scrollIntoView({ block: 'center' }));
}

demarche({ nom: 'declaration', etapes, donnees, avantEtape, rapport });
