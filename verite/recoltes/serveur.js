// The prefecture's own server: its pages, the modules of its forms, and a folder where each record is written.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const racine = path.join(process.env.ETAT, 'site');
const envois = path.join(process.env.ETAT, 'envois');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};
const poidsMaximal = 8 * 1024 * 1024;

// The page that follows a declaration has the number of the record, and the frame of the other pages.
function recepisse(numero) {
  const cadre = fs.readFileSync(path.join(racine, 'ambroisie-merci.html'), 'utf8');
  const corps = `<main>
<h1>Votre déclaration est enregistrée</h1>
<p>Elle porte le numéro <strong>${numero}</strong>. Conservez-le : il vous sera demandé par votre interlocuteur.</p>
<p>Un accusé de réception vous est adressé par courriel. Votre déclaration sera examinée par la DDT après la reconnaissance du caractère
exceptionnel de l'aléa, sur avis de la CDGER. Elle ne vaut pas demande d'indemnisation : celle-ci devra être déposée sur le portail
national à l'ouverture de la téléprocédure.</p>
<p><a href="/">Retour à l'accueil</a></p>
</main>`;
  return cadre.replace(/<main>[^]*<\/main>/, () => corps).replace(/<title>[^|]*/, '<title>Déclaration enregistrée ');
}

function garder(demande, reponse, nom) {
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
    const numero = `${nom === 'pertes' ? 'PR' : 'AM'}-99-${Date.now().toString().slice(-7)}`;
    fs.writeFile(path.join(envois, `${numero}.txt`), Buffer.concat(morceaux), (erreur) => {
      reponse.writeHead(erreur ? 500 : 201, { 'Content-Type': 'application/json' });
      reponse.end(JSON.stringify({ suite: nom === 'pertes' ? `/declarations/${numero}` : '/ambroisie-merci.html' }));
    });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    const envoi = /^\/envois\/(pertes|ambroisie)$/.exec(chemin);
    if (demande.method === 'POST' && envoi) {
      garder(demande, reponse, envoi[1]);
      return;
    }
    const declaration = /^\/declarations\/(PR-99-\d+)$/.exec(chemin);
    if (declaration && fs.existsSync(path.join(envois, `${declaration[1]}.txt`))) {
      reponse.writeHead(200, { 'Content-Type': types['.html'] });
      reponse.end(recepisse(declaration[1]));
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
