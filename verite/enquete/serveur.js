// The server of the survey service: its pages, the access code of the letter, the answers kept page after page, and what is sent.
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
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
// The questionnaires start the scripts of the DSFR themselves.
const script = '<script type="module" src="/dsfr/dsfr.module.min.js"></script>';
const codes = ['KXPM72QT4B', 'R4DZ81WN6H'];
const poidsMaximal = 1024 * 1024;
const gabarit = fs.readFileSync(path.join(racine, 'gabarit.html'), 'utf8');

function lire(demande, suite) {
  const morceaux = [];
  let poids = 0;
  demande.on('data', (morceau) => {
    poids += morceau.length;
    if (poids <= poidsMaximal) morceaux.push(morceau);
  });
  demande.on('end', () => suite(poids <= poidsMaximal ? Buffer.concat(morceaux).toString('utf8') : null));
}

function dire(reponse, code, contenu, entetes = {}) {
  reponse.writeHead(code, { 'Content-Type': 'application/json', ...entetes });
  reponse.end(JSON.stringify(contenu));
}

function renvoyer(reponse, adresse, entetes = {}) {
  reponse.writeHead(303, { Location: adresse, ...entetes });
  reponse.end();
}

// A page of the site: its first line is its title.
function page(reponse, nom, valeurs = {}, code = 200) {
  const fichier = path.join(racine, 'pages', `${nom}.html`);
  if (!/^[a-z-]+$/.test(nom) || !fs.existsSync(fichier)) {
    page(reponse, 'introuvable', {}, 404);
    return;
  }
  const contenu = fs.readFileSync(fichier, 'utf8');
  const fin = contenu.indexOf('\n');
  let texte = gabarit.replace('{{ titre }}', () => contenu.slice(0, fin)).replace('{{ corps }}', () => contenu.slice(fin + 1));
  texte = texte.replace('{{ script }}', contenu.includes('id="questionnaire"') ? '' : script);
  for (const cle of ['numero', 'date', 'erreur', 'etat', 'code']) texte = texte.replaceAll(`{{ ${cle} }}`, () => valeurs[cle] || '');
  reponse.writeHead(code, { 'Content-Type': types['.html'] });
  reponse.end(texte);
}

function fichier(reponse, chemin) {
  const place = path.join(racine, chemin);
  fs.readFile(place, (erreur, contenu) => {
    if (erreur || !place.startsWith(racine)) page(reponse, 'introuvable', {}, 404);
    else {
      reponse.writeHead(200, { 'Content-Type': types[path.extname(place)] || 'application/octet-stream' });
      reponse.end(contenu);
    }
  });
}

const place = (code) => path.join(etat, 'reponses', `${code}.json`);
const cookie = (code) => ({ 'Set-Cookie': `enquete=${code}; Path=/; HttpOnly; SameSite=Strict; Max-Age=1800` });

function connue(demande) {
  const trouve = /(?:^|; )enquete=([A-Z0-9]{10})/.exec(demande.headers.cookie || '');
  return trouve && codes.includes(trouve[1]) ? trouve[1] : null;
}

function reponses(code) {
  return fs.existsSync(place(code)) ? JSON.parse(fs.readFileSync(place(code), 'utf8')) : { donnees: {}, page: '1' };
}

function connecter(demande, reponse) {
  lire(demande, (corps) => {
    const code = (new URLSearchParams(corps || '').get('code') || '').toUpperCase();
    const probleme = code ? !codes.includes(code) && 'Code d’accès inconnu.' : 'Le code d’accès est obligatoire.';
    if (probleme) {
      const message = `<p id="code-erreur" class="fr-error-text">${probleme}</p>`;
      page(reponse, 'connexion', { erreur: message, etat: ' fr-input-group--error', code: code.replace(/[^\w -]/g, '') });
    } else renvoyer(reponse, reponses(code).numero ? '/enquete/deja-repondu' : '/enquete/questionnaire', cookie(code));
  });
}

function enquete(demande, reponse) {
  const code = connue(demande);
  if (!code) {
    demande.resume();
    dire(reponse, 401, {});
    return;
  }
  if (demande.method === 'GET') {
    dire(reponse, 200, reponses(code));
    return;
  }
  lire(demande, (corps) => {
    if (!corps) {
      dire(reponse, 413, {});
      return;
    }
    const recu = { ...reponses(code), ...JSON.parse(corps) };
    if (demande.method === 'POST') recu.numero = `LBM26-${String(Date.now()).slice(-8)}`;
    fs.writeFile(place(code), JSON.stringify(recu), (erreur) => dire(reponse, erreur ? 500 : 200, { numero: recu.numero }, cookie(code)));
  });
}

function coordonnees(demande, reponse) {
  lire(demande, (corps) => {
    if (!corps) {
      dire(reponse, 413, {});
      return;
    }
    const numero = `SIG-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'signalements', `${numero}.json`), corps, (erreur) => dire(reponse, erreur ? 500 : 201, { numero }));
  });
}

const aujourdhui = () => new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(new Date());

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    const fin = /^\/(enquete|coordonnees)\/confirmation\/((?:LBM26|SIG)-\d{8})$/.exec(chemin);
    if (chemin === '/api/enquete') enquete(demande, reponse);
    else if (chemin === '/api/coordonnees' && demande.method === 'POST') coordonnees(demande, reponse);
    else if (chemin === '/enquete/connexion' && demande.method === 'POST') connecter(demande, reponse);
    else if (chemin === '/enquete/questionnaire') {
      if (connue(demande)) page(reponse, 'questionnaire');
      else renvoyer(reponse, '/enquete/connexion');
    } else if (fin) page(reponse, `${fin[1]}-confirmation`, { numero: fin[2], date: aujourdhui() });
    else if (path.extname(chemin)) fichier(reponse, chemin);
    else page(reponse, { '/': 'accueil', '/enquete/connexion': 'connexion', '/enquete/deja-repondu': 'deja-repondu', '/coordonnees/demande': 'demande' }[chemin] || chemin.slice(1));
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
