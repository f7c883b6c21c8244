// The town's own server: its pages, the modules of its forms, and a folder where each request is written.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const racine = path.join(process.env.ETAT, 'site');
const demandes = path.join(process.env.ETAT, 'demandes');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

const poidsMaximal = 10 * 1024 * 1024;

function garder(demande, reponse) {
  const morceaux = [];
  let poids = 0;
  demande.on('data', (morceau) => {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  });
  demande.on('end', () => {
    if (poids > poidsMaximal) {
      reponse.writeHead(413);
      reponse.end();
      return;
    }
    const numero = `V-${Date.now()}`;
    fs.writeFile(path.join(demandes, `${numero}.txt`), Buffer.concat(morceaux), (erreur) => {
      reponse.writeHead(erreur ? 500 : 201, { 'Content-Type': 'application/json' });
      reponse.end(JSON.stringify({ numero }));
    });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST' && chemin.startsWith('/demandes/')) {
      garder(demande, reponse);
      return;
    }
    const fichier = path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin);
    fs.readFile(fichier, (erreur, contenu) => {
      if (erreur || !fichier.startsWith(racine)) {
        reponse.writeHead(404, { 'Content-Type': types['.html'] });
        reponse.end('<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1></html>');
        return;
      }
      reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
      reponse.end(contenu);
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
