// The server of the office: its pages, its two forms, the lists they search, and a folder where each request is written as it came.
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
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.pdf': 'application/pdf',
};
const poidsMaximal = 8 * 1024 * 1024;
const prefixes = { subvention: 'SPV', carte: 'CC' };
const listes = JSON.parse(fs.readFileSync(path.join(__dirname, 'listes.json'), 'utf8'));

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
    fs.writeFile(path.join(etat, 'demandes', `${numero}.multipart`), Buffer.concat(morceaux), (erreur) => {
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
    reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
    const jour = new Date().toLocaleDateString('fr-FR');
    reponse.end(numero ? contenu.toString('utf8').replace('{{ numero }}', numero).replace('{{ jour }}', jour) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const adresse = new URL(demande.url, 'http://site');
    const chemin = decodeURIComponent(adresse.pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/demandes\/(subvention|carte)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
      return;
    }
    const liste = /^\/listes\/(communes|etablissements)$/.exec(chemin);
    if (liste) {
      const cherche = (adresse.searchParams.get('q') || '').toLowerCase();
      dire(reponse, 200, listes[liste[1]].filter((nom) => nom.toLowerCase().includes(cherche)).slice(0, 20));
      return;
    }
    const fin = /^\/(subvention|carte)\/confirmation\/([A-Z]{2,3}-\d{8})$/.exec(chemin);
    if (fin) montrer(reponse, path.join(racine, `${fin[1]}-confirmation.html`), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
