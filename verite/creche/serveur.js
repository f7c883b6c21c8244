// The server of the desk: its application, the contracts under way, a check of what is sent, and a folder where each request is written.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const etat = process.env.ETAT;
const racine = path.join(etat, 'site');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const poidsMaximal = 30 * 1024 * 1024;
const contrats = [
  { numero: 'CA-2026-0147', naissance: '2026-01-15', prenom: 'Lou', structure: 'Multi-accueil Les Lucioles', debut: '01/09/2026', fin: '31/08/2029' },
  { numero: 'CA-2026-0032', naissance: '2025-02-03', prenom: 'Noé', structure: 'Micro-crèche La Cabane', debut: '02/03/2026', fin: '31/08/2028' },
];
const demandes = {
  places: { prefixe: 'PE', champs: ['nom', 'prenom', 'courriel', 'telephone', 'enfantNom', 'structures', 'dateEntree', 'regime'] },
  declarations: { prefixe: 'DC', champs: ['numero', 'nature', 'dateEffet', 'courriel'] },
};

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json' });
  reponse.end(JSON.stringify(contenu));
}

function lire(corps) {
  const trouve = /name="reponses"\r\n\r\n([^\r]*)\r\n/.exec(corps.toString('utf8'));
  try {
    return JSON.parse(trouve[1]);
  } catch {
    return {};
  }
}

function garder(demande, reponse, genre) {
  const morceaux = [];
  let poids = 0;
  demande.on('data', (morceau) => {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  });
  demande.on('end', () => {
    if (poids > poidsMaximal) {
      dire(reponse, 413, {});
      return;
    }
    const corps = Buffer.concat(morceaux);
    const reponses = lire(corps);
    const manquants = demandes[genre].champs.filter((nom) => !reponses[nom] || reponses[nom].length === 0);
    if (manquants.length || !/^[^@\s]+@[^@\s]+$/.test(reponses.courriel)) {
      dire(reponse, 422, { manquants });
      return;
    }
    const jour = new Date();
    const numero = `${demandes[genre].prefixe}-${jour.getFullYear()}-${String(jour.getTime()).slice(-6)}`;
    fs.writeFile(path.join(etat, 'dossiers', `${numero}.txt`), corps, (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

http
  .createServer((demande, reponse) => {
    const adresse = new URL(demande.url, 'http://site');
    const chemin = decodeURIComponent(adresse.pathname);
    if (demande.method === 'POST') {
      const genre = /^\/api\/(places|declarations)$/.exec(chemin);
      if (genre) garder(demande, reponse, genre[1]);
      else dire(reponse, 404, {});
      return;
    }
    if (chemin === '/api/contrats') {
      const numero = adresse.searchParams.get('numero');
      const naissance = adresse.searchParams.get('naissance');
      const contrat = contrats.find((un) => un.numero === numero && un.naissance === naissance);
      dire(reponse, contrat ? 200 : 404, contrat || {});
      return;
    }
    const extension = path.extname(chemin);
    const fichier = extension ? path.join(racine, chemin) : path.join(racine, 'index.html');
    if (fichier.startsWith(racine) && fs.existsSync(fichier)) {
      reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
      fs.createReadStream(fichier).pipe(reponse);
    } else {
      dire(reponse, 404, {});
    }
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
