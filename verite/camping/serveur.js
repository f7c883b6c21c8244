// The server of the town: its application, a check of what is sent, and a folder where each declaration is written, its files within.
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
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const poidsMaximal = 20 * 1024 * 1024;
const demarches = {
  ouverture: { prefixe: 'OUV', demandes: ['nom', 'prenom', 'courriel', 'telephone', 'type', 'denomination', 'voie', 'dateOuverture'] },
  cessation: { prefixe: 'CES', demandes: ['enregistrement', 'nom', 'prenom', 'courriel', 'nature', 'dateEffet'] },
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

function garder(demande, reponse, demarche) {
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
    const manquants = demarches[demarche].demandes.filter((nom) => !reponses[nom]);
    if (manquants.length || !/^[^@\s]+@[^@\s]+$/.test(reponses.courriel)) {
      dire(reponse, 422, { manquants });
      return;
    }
    const numero = `${demarches[demarche].prefixe}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'declarations', `${numero}.txt`), corps, (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/api\/declarations\/(ouverture|cessation)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
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
