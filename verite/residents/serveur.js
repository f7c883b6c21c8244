// The server of the town: its pages, its two forms, the files sent while filling them, and a folder where each request is written.
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
  '.woff2': 'font/woff2',
};
const poidsMaximal = 6 * 1024 * 1024;

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

function montrer(reponse, fichier, remplacer) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(etat)) {
      reponse.writeHead(404, { 'Content-Type': types['.html'] });
      reponse.end('<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1><p><a href="/">Accueil</a></p></html>');
      return;
    }
    reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] || 'application/octet-stream' });
    reponse.end(remplacer ? remplacer(contenu.toString('utf8')) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const adresse = new URL(demande.url, 'http://site');
    const chemin = decodeURIComponent(adresse.pathname);
    const envoye = /^\/televersements\/([0-9a-f-]{36}\.[a-z0-9]{1,5})$/.exec(chemin);
    if (demande.method === 'DELETE' && envoye) {
      fs.rm(path.join(etat, 'televersements', envoye[1]), { force: true }, () => dire(reponse, 200, {}));
      return;
    }
    if (demande.method === 'POST' && chemin === '/televersements') {
      const suffixe = /\.(pdf|jpe?g|png)$/i.exec(adresse.searchParams.get('nom') || '');
      if (!suffixe) {
        demande.resume();
        dire(reponse, 415, {});
        return;
      }
      const nom = `${crypto.randomUUID()}.${suffixe[1].toLowerCase()}`;
      recevoir(demande, reponse, (contenu) => {
        fs.writeFile(path.join(etat, 'televersements', nom), contenu, (erreur) => {
          dire(reponse, erreur ? 500 : 201, { url: `/televersements/${nom}` });
        });
      });
      return;
    }
    if (demande.method === 'POST') {
      const demarche = /^\/demandes\/(carte|recours)$/.exec(chemin);
      if (!demarche) {
        dire(reponse, 404, {});
        return;
      }
      recevoir(demande, reponse, (contenu) => {
        const numero = `${demarche[1] === 'carte' ? 'DCR' : 'RPO'}-${String(Date.now()).slice(-8)}`;
        fs.writeFile(path.join(etat, 'demandes', `${numero}.json`), contenu, (erreur) => dire(reponse, erreur ? 500 : 201, { numero }));
      });
      return;
    }
    const fin = /^\/(carte|recours)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (fin) {
      montrer(reponse, path.join(racine, `${fin[1]}-confirmation.html`), (page) => page.replace('{{ numero }}', fin[2]));
    } else if (envoye) {
      montrer(reponse, path.join(etat, 'televersements', envoye[1]));
    } else {
      montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
    }
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
