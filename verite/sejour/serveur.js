// The server of the prefecture: the application and its files, the check of each request, and a folder where each one is written.
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
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const poidsMaximal = 24 * 1024 * 1024;
const prefixes = { renouvellement: 'RTS', changement: 'CHG' };
const regles = import(path.join(__dirname, 'application', 'src', 'regles.mjs'));

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
    else suite(Buffer.concat(morceaux).toString('utf8'));
  });
}

async function garder(reponse, texte, demarche) {
  let contenu;
  try {
    contenu = JSON.parse(texte);
  } catch {
    dire(reponse, 400, {});
    return;
  }
  const { verifier } = await regles;
  const erreurs = verifier(demarche, contenu);
  if (Object.keys(erreurs).length > 0) {
    dire(reponse, 422, { erreurs });
    return;
  }
  const numero = `${prefixes[demarche]}-${String(Date.now()).slice(-8)}`;
  fs.writeFile(path.join(etat, 'demandes', `${numero}.json`), texte, (erreur) => {
    dire(reponse, erreur ? 500 : 201, { numero });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/api\/demandes\/(renouvellement|changement)$/.exec(chemin);
      if (demarche) recevoir(demande, reponse, (texte) => garder(reponse, texte, demarche[1]));
      else dire(reponse, 404, {});
      return;
    }
    let fichier = path.join(racine, chemin);
    if (!fichier.startsWith(racine) || !types[path.extname(fichier)]) fichier = path.join(racine, 'index.html');
    fs.readFile(fichier, (erreur, contenu) => {
      if (erreur) {
        reponse.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
        reponse.end('Introuvable');
        return;
      }
      reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] });
      reponse.end(contenu);
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
