// The server of the region: its pages in their frame, its two forms, and a folder where each file received is kept once checked.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const etat = process.env.ETAT;
const racine = path.join(etat, 'site');
const gabarit = fs.readFileSync(path.join(racine, 'gabarit.html'), 'utf8');
const types = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const poidsMaximal = 25 * 1024 * 1024;
const demarches = {
  bourse: {
    prefixe: 'BRR',
    reponses: ['civilite', 'nom', 'prenom', 'naissance', 'nationalite', 'nir', 'adresse', 'codePostal', 'commune', 'telephone', 'courriel', 'situation', 'identifiantFT', 'niveau', 'rfr', 'intitule', 'organisme', 'certification', 'debut', 'fin', 'heures', 'cout', 'metierVise', 'projet', 'titulaire', 'iban', 'bic', 'reglement', 'assiduite', 'honneur'],
    pieces: ['pieceIdentite', 'imposition', 'attestationFT', 'programme', 'attestationEntree', 'cv'],
  },
  changement: { prefixe: 'DEC', reponses: ['dossier', 'nom', 'naissance', 'courriel', 'objet', 'honneur'], pieces: [] },
};

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json' });
  reponse.end(JSON.stringify(contenu));
}

function refus(nom, reponses, fichiers) {
  const { reponses: attendues, pieces } = demarches[nom];
  if (attendues.some((une) => reponses[une] === undefined || reponses[une] === false)) return 'Dossier incomplet : une information obligatoire est absente.';
  if (pieces.some((une) => !fichiers[une])) return 'Dossier incomplet : une pièce obligatoire est absente.';
  if (nom === 'bourse') {
    const nir = reponses.nir.replace('2A', '19').replace('2B', '18');
    if (97n - (BigInt(nir.slice(0, 13)) % 97n) !== BigInt(nir.slice(13))) return 'Erreur 112 : NIR non conforme (contrôle de la clé).';
    if (Number(reponses.rfr) > 30000 * Math.max(1, Number(reponses.parts))) return 'Votre quotient familial dépasse le plafond d’éligibilité.';
  }
  return '';
}

async function garder(demande, reponse, nom) {
  const morceaux = [];
  let poids = 0;
  for await (const morceau of demande) {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  }
  if (poids > poidsMaximal) return dire(reponse, 413, { message: 'Les fichiers sont trop volumineux.' });
  const corps = await new Response(Buffer.concat(morceaux), { headers: { 'Content-Type': demande.headers['content-type'] } }).formData();
  const fichiers = {};
  for (const [champ, valeur] of corps) if (typeof valeur !== 'string') fichiers[champ] = valeur;
  const reponses = JSON.parse(corps.get('reponses'));
  const message = refus(nom, reponses, fichiers);
  if (message) return dire(reponse, 422, { message });
  const numero = `${demarches[nom].prefixe}-${String(Date.now()).slice(-8)}`;
  const dossier = path.join(etat, 'dossiers', numero);
  fs.mkdirSync(dossier);
  fs.writeFileSync(path.join(dossier, 'reponses.json'), JSON.stringify(reponses));
  for (const [champ, fichier] of Object.entries(fichiers)) fs.writeFileSync(path.join(dossier, `${champ}${path.extname(fichier.name)}`), Buffer.from(await fichier.arrayBuffer()));
  return dire(reponse, 201, { numero });
}

function page(reponse, nom, code = 200, numero = '') {
  const fichier = path.join(racine, 'pages', `${nom}.html`);
  if (!fichier.startsWith(racine) || !fs.existsSync(fichier)) return page(reponse, 'introuvable', 404);
  const contenu = fs.readFileSync(fichier, 'utf8');
  const titre = /^<h1>(.*)<\/h1>/.exec(contenu);
  reponse.writeHead(code, { 'Content-Type': 'text/html; charset=utf-8' });
  if (!titre) return reponse.end(contenu);
  const fil = nom === 'accueil' ? '' : `<p class="fil"><a href="/">Accueil</a> › ${titre[1]}</p>`;
  return reponse.end(gabarit.replace('{{titre}}', titre[1]).replace('{{fil}}', fil).replace('{{contenu}}', contenu.replaceAll('{{numero}}', numero)));
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const envoi = /^\/api\/(bourse|changement)$/.exec(chemin);
      if (envoi) garder(demande, reponse, envoi[1]).catch(() => dire(reponse, 500, { message: 'Erreur technique.' }));
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(bourse|changement)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (fin) page(reponse, `${fin[1]}-confirmation`, 200, fin[2]);
    else if (chemin === '/') page(reponse, 'accueil');
    else if (!path.extname(chemin)) page(reponse, chemin.slice(1).replaceAll('/', '-'));
    else {
      const fichier = path.join(racine, chemin);
      if (!fichier.startsWith(racine) || !fs.existsSync(fichier)) {
        page(reponse, 'introuvable', 404);
        return;
      }
      reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
      fs.createReadStream(fichier).pipe(reponse);
    }
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
