// The server of the departmental house: its pages in one frame, its two forms, and a folder where each request is written, its files within.
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
const poidsMaximal = 8 * 1024 * 1024;
const lire = (nom) => fs.readFileSync(path.join(racine, nom), 'utf8');
const entete = lire('gabarit/entete.html');
const pied = lire('gabarit/pied.html');
const gabarit = lire('gabarit/page.html');

const habiller = (contenu) => contenu.replace('<!--ENTETE-->', () => entete).replace('<!--PIED-->', () => pied);

function page(reponse, code, nom, numero) {
  const [titre, ...corps] = lire(`pages/${nom}.html`).split('\n');
  const jour = new Date().toLocaleDateString('fr-FR');
  const contenu = corps.join('\n').replaceAll('{{ numero }}', numero).replaceAll('{{ jour }}', jour);
  reponse.writeHead(code, { 'Content-Type': types['.html'] });
  reponse.end(habiller(gabarit).replace('<!--TITRE-->', titre).replace('<!--CORPS-->', () => contenu));
}

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
    const numero = `${demarche === 'demande' ? 'DEM' : 'CHG'}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'envois', `${numero}.txt`), Buffer.concat(morceaux), (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/envois\/(demande|changement)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(demande|changement)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    const nom = chemin === '/' ? 'accueil' : chemin.slice(1);
    const fichier = path.join(racine, chemin);
    if (fin) {
      page(reponse, 200, `${fin[1]}-confirmation`, fin[2]);
    } else if (/^\/(demande|changement)\/formulaire$/.test(chemin)) {
      reponse.writeHead(200, { 'Content-Type': types['.html'] });
      reponse.end(habiller(lire('formulaire.html')));
    } else if (/^[a-z-]+$/.test(nom) && fs.existsSync(path.join(racine, 'pages', `${nom}.html`))) {
      page(reponse, 200, nom, '');
    } else if (fichier.startsWith(racine) && types[path.extname(fichier)] && fs.existsSync(fichier)) {
      reponse.writeHead(200, { 'Content-Type': types[path.extname(fichier)] });
      fs.createReadStream(fichier).pipe(reponse);
    } else {
      page(reponse, 404, 'introuvable', '');
    }
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
