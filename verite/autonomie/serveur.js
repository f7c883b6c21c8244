// The server of the département: its pages, its two forms, the files joined to them, and a folder where each request is written.
'use strict';

const crypto = require('crypto');
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
  '.pdf': 'application/pdf',
};
const poidsMaximal = 5 * 1024 * 1024;

function lire(demande, suite) {
  const morceaux = [];
  let poids = 0;
  demande.on('data', (morceau) => {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  });
  demande.on('end', () => suite(poids <= poidsMaximal ? Buffer.concat(morceaux) : null));
}

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json' });
  reponse.end(JSON.stringify(contenu));
}

function garderPiece(demande, reponse) {
  lire(demande, (corps) => {
    if (!corps) {
      dire(reponse, 413, {});
      return;
    }
    const nom = /filename="([^"]*)"/.exec(corps.toString('utf8'));
    const tmp = crypto.randomUUID();
    fs.writeFile(path.join(etat, 'pieces', tmp), corps, (erreur) => {
      dire(reponse, erreur ? 500 : 200, { tmp, originalName: nom ? nom[1] : 'fichier' });
    });
  });
}

function garderDemande(demande, reponse, demarche) {
  lire(demande, (corps) => {
    if (!corps) {
      dire(reponse, 413, {});
      return;
    }
    const numero = `${demarche === 'apa' ? 'APA' : 'TEL'}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'demandes', `${numero}.txt`), corps, (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

function montrer(reponse, fichier, numero) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(racine)) {
      reponse.writeHead(404, { 'Content-Type': types['.html'] });
      reponse.end('<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1></html>');
      return;
    }
    const type = types[path.extname(fichier)] || 'application/octet-stream';
    reponse.writeHead(200, { 'Content-Type': type });
    reponse.end(numero ? contenu.toString('utf8').replace('{{ numero }}', numero) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/demandes\/(apa|teleassistance)$/.exec(chemin);
      if (demarche) garderDemande(demande, reponse, demarche[1]);
      else if (chemin === '/pieces/deposer') garderPiece(demande, reponse);
      else lire(demande, () => dire(reponse, 200, {}));
      return;
    }
    const fin = /^\/(apa|teleassistance)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (fin) montrer(reponse, path.join(racine, `${fin[1]}-confirmation.html`), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
