// The server of the town-planning office: its pages, its two forms, and a folder where each file is written as it came.
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
const poidsMaximal = 9 * 1024 * 1024;
const prefixes = { declaration: 'DP', certificat: 'CU' };

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
    const numero = `${prefixes[demarche]}-09${String(Date.now()).slice(-7)}`;
    fs.writeFile(path.join(etat, 'dossiers', `${numero}.multipart`), Buffer.concat(morceaux), (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

function montrer(reponse, fichier, numero) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(racine)) {
      reponse.writeHead(404, { 'Content-Type': types['.html'] });
      reponse.end('<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1><p><a href="/">Accueil</a></p></html>');
      return;
    }
    reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
    if (!numero) {
      reponse.end(contenu);
      return;
    }
    const jour = new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
    reponse.end(contenu.toString('utf8').replaceAll('{{ numero }}', numero).replaceAll('{{ jour }}', jour));
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/dossiers\/(declaration|certificat)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(declaration|certificat)\/depot\/([A-Z]{2}-\d{9})$/.exec(chemin);
    if (fin) montrer(reponse, path.join(racine, `${fin[1]}-depot.html`), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
