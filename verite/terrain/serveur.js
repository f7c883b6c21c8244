// The server of the agency: its pages, the two XForms that Enketo shows, its map, and a folder where each record is written.
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
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const poidsMaximal = 60 * 1024 * 1024;
// Nothing that a library of Enketo calls for may leave this machine.
const cloture = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

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

function garder(demande, reponse, demarche) {
  lire(demande, (corps) => {
    if (!corps) {
      dire(reponse, 413, {});
      return;
    }
    const numero = `${demarche === 'puits' ? 'AID' : 'DFD'}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'envois', `${numero}.txt`), corps, (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

// One square of the map: fields, a river and a road, the same ones each time for the same place.
function fond(reponse, z, x, y) {
  const hasard = (graine) => Math.abs(Math.sin((x * 12.9 + y * 78.2 + z * 37.7 + graine) * 43.7)) * 256;
  const teintes = ['#eef1e2', '#e6eed6', '#f3efdf', '#e2ead8'];
  const champs = [0, 1, 2, 3].map(
    (rang) => `<rect x="${(rang % 2) * 128}" y="${Math.floor(rang / 2) * 128}" width="128" height="128" fill="${teintes[Math.floor(hasard(rang)) % 4]}"/>`,
  );
  const riviere = z > 7 ? `<path d="M0 60C${hasard(5)} 20 ${hasard(6)} 220 256 60" fill="none" stroke="#a7c8e0" stroke-width="7"/>` : '';
  const route = z > 9 ? `<path d="M190 0Q${hasard(7)} 128 190 256" fill="none" stroke="#fff" stroke-width="5"/>` : '';
  reponse.writeHead(200, { 'Content-Type': types['.svg'], 'Cache-Control': 'max-age=3600' });
  reponse.end(`<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">${champs.join('')}${riviere}${route}</svg>`);
}

function montrer(reponse, fichier, numero) {
  fs.readFile(fichier, (erreur, contenu) => {
    if (erreur || !fichier.startsWith(racine)) {
      reponse.writeHead(404, { 'Content-Type': types['.html'] });
      reponse.end(
        '<!doctype html><html lang="fr"><title>Page introuvable</title><h1>Page introuvable</h1><p><a href="/">Retour à l’accueil</a></p></html>',
      );
      return;
    }
    const type = types[path.extname(fichier)] || 'application/octet-stream';
    reponse.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': cloture });
    reponse.end(numero ? contenu.toString('utf8').replace('{{ numero }}', numero) : contenu);
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/envois\/(puits|forage)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else lire(demande, () => dire(reponse, 404, {}));
      return;
    }
    const carre = /^\/fond\/(\d+)\/(-?\d+)\/(-?\d+)\.svg$/.exec(chemin);
    const fin = /^\/(puits|forage)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    if (carre) fond(reponse, Number(carre[1]), Number(carre[2]), Number(carre[3]));
    else if (fin) montrer(reponse, path.join(racine, `${fin[1]}-confirmation.html`), fin[2]);
    else montrer(reponse, path.join(racine, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
