// The server of the community: its pages, its two forms, and a folder where each request is written, its files within.
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
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const poidsMaximal = 20 * 1024 * 1024;
const prefixes = { velo: 'VEL', signalement: 'SIG' };

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json' });
  reponse.end(JSON.stringify(contenu));
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
    const numero = `${prefixes[demarche]}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'demandes', `${numero}.json`), Buffer.concat(morceaux), (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

function montrer(reponse, fichier, numero) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(racine)) {
      fs.readFile(path.join(racine, 'introuvable.html'), (_, page) => {
        reponse.writeHead(404, { 'Content-Type': types['.html'] });
        reponse.end(page);
      });
      return;
    }
    reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
    const jour = new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
    reponse.end(numero ? contenu.toString('utf8').replace('{{numero}}', numero).replace('{{jour}}', jour) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/demandes\/(velo|signalement)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(velo|signalement)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (fin) montrer(reponse, path.join(racine, fin[1], 'confirmation.html'), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
