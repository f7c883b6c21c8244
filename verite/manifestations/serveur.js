// The server of the town: its pages, its two forms, the files as they are chosen, and a folder where each request is written.
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
const poidsMaximal = 4 * 1024 * 1024;
const prefixes = { manifestation: 'MAN', annuaire: 'ANN' };
let rang = 0;

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json' });
  reponse.end(JSON.stringify(contenu));
}

function recevoir(demande, reponse, suite) {
  const morceaux = [];
  let poids = 0;
  demande.on('data', (morceau) => {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  });
  demande.on('end', () => {
    if (poids > poidsMaximal) dire(reponse, 413, {});
    else suite(Buffer.concat(morceaux));
  });
}

function garder(reponse, contenu, demarche) {
  const numero = `${prefixes[demarche]}-${String(Date.now()).slice(-8)}`;
  fs.writeFile(path.join(etat, 'demandes', `${numero}.json`), contenu, (erreur) => {
    dire(reponse, erreur ? 500 : 201, { numero });
  });
}

function ranger(reponse, contenu) {
  const nom = /filename="([^"]*)"/.exec(contenu.subarray(0, 1000).toString('utf8'));
  rang += 1;
  const range = `${rang}-${(nom ? nom[1] : 'fichier').replace(/[^\p{L}\d.-]+/gu, '_')}`;
  fs.writeFile(path.join(etat, 'fichiers', range), contenu, (erreur) => {
    dire(reponse, erreur ? 500 : 201, { url: `/fichiers/${range}` });
  });
}

function montrer(reponse, fichier, numero) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(racine)) {
      reponse.writeHead(404, { 'Content-Type': types['.html'] });
      reponse.end('<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1></html>');
      return;
    }
    reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
    reponse.end(numero ? contenu.toString('utf8').replace('{{ numero }}', numero) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/demandes\/(manifestation|annuaire)$/.exec(chemin);
      if (demarche) recevoir(demande, reponse, (contenu) => garder(reponse, contenu, demarche[1]));
      else if (chemin === '/fichiers') recevoir(demande, reponse, (contenu) => ranger(reponse, contenu));
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(manifestation|annuaire)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (fin) montrer(reponse, path.join(racine, `${fin[1]}-confirmation.html`), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
