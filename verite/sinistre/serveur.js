// The server of the département: its one-page application, the checks of what is sent, and a folder where each file is kept.
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
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject',
};
const poidsTotal = 20 * 1024 * 1024;
const poidsPiece = 3 * 1024 * 1024;

const obligatoires = {
  demande: {
    nom: 'Nom', prenom: 'Prénom', naissance: 'Date de naissance', telephone: 'Téléphone portable', courriel: 'Adresse électronique',
    adresse: 'Adresse', commune: 'Commune', dateSinistre: 'Date de l’inondation', recit: 'Description', rfr: 'Revenu fiscal de référence', iban: 'IBAN',
  },
  complement: { numero: 'Numéro de dossier', codePostal: 'Code postal', objet: 'Objet', details: 'Précisions' },
};

function ibanJuste(iban) {
  const brut = String(iban).replace(/\s/g, '').toUpperCase();
  if (!/^FR\d{2}[0-9A-Z]{23}$/.test(brut)) return false;
  const chiffres = (brut.slice(4) + brut.slice(0, 4)).replace(/[A-Z]/g, (lettre) => lettre.charCodeAt(0) - 55);
  return BigInt(chiffres) % 97n === 1n;
}

function refus(demarche, reponses, pieces) {
  const erreurs = [];
  for (const [cle, nom] of Object.entries(obligatoires[demarche])) {
    if (reponses[cle] === undefined || reponses[cle] === null || reponses[cle] === '') erreurs.push(`${nom} : champ obligatoire`);
  }
  if (reponses.iban && !ibanJuste(reponses.iban)) erreurs.push('IBAN : la clé de contrôle est incorrecte');
  for (const piece of pieces) {
    if (piece.size > poidsPiece) erreurs.push(`${piece.name} : fichier trop volumineux`);
    if (!/\.(pdf|jpe?g|png)$/i.test(piece.name)) erreurs.push(`${piece.name} : format non autorisé`);
  }
  if (demarche === 'demande' && pieces.length < 5) erreurs.push('Il manque des pièces justificatives');
  return erreurs;
}

function dire(reponse, code, contenu) {
  reponse.writeHead(code, { 'Content-Type': 'application/json; charset=utf-8' });
  reponse.end(JSON.stringify(contenu));
}

function dossier(numero) {
  if (!/^AUS-\d{2}-\d{5}$/.test(numero)) return null;
  try {
    return JSON.parse(fs.readFileSync(path.join(etat, 'dossiers', `${numero}.json`), 'utf8'));
  } catch {
    return null;
  }
}

async function recevoir(demande, reponse, demarche) {
  const morceaux = [];
  let poids = 0;
  for await (const morceau of demande) {
    poids += morceau.length;
    if (poids <= poidsTotal) morceaux.push(morceau);
  }
  if (poids > poidsTotal) return dire(reponse, 413, { erreurs: ['Les pièces jointes dépassent 20 Mo au total.'] });
  const formulaire = await new Response(Buffer.concat(morceaux), { headers: { 'Content-Type': demande.headers['content-type'] } }).formData();
  const reponses = JSON.parse(formulaire.get('reponses'));
  const pieces = [...formulaire.values()].filter((valeur) => typeof valeur !== 'string');
  const erreurs = refus(demarche, reponses, pieces);
  if (erreurs.length) return dire(reponse, 422, { erreurs });
  let numero;
  if (demarche === 'demande') {
    numero = `AUS-26-${String(Date.now()).slice(-5)}`;
  } else {
    const ouvert = dossier(reponses.numero);
    if (!ouvert || ouvert.codePostal !== reponses.codePostal) return dire(reponse, 422, { erreurs: ['Aucun dossier ne correspond à ces informations.'] });
    numero = `${reponses.numero}-C${String(Date.now()).slice(-2)}`;
  }
  const contenu = { ...reponses, numero, pieces: pieces.map((piece) => piece.name) };
  fs.writeFileSync(path.join(etat, 'dossiers', `${numero}.json`), JSON.stringify(contenu, null, 1));
  return dire(reponse, 201, { numero });
}

function montrer(reponse, chemin) {
  const demande = path.join(racine, chemin);
  const fichier = demande.startsWith(racine) && path.extname(chemin) && fs.existsSync(demande) ? demande : null;
  if (!fichier && path.extname(chemin)) {
    reponse.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    reponse.end('Fichier introuvable');
    return;
  }
  const vrai = fichier || path.join(racine, 'index.html');
  reponse.writeHead(200, { 'Content-Type': types[path.extname(vrai)] || 'application/octet-stream' });
  reponse.end(fs.readFileSync(vrai));
}

http
  .createServer((demande, reponse) => {
    const adresse = new URL(demande.url, 'http://site');
    const chemin = decodeURIComponent(adresse.pathname);
    const envoi = /^\/api\/(demande|complement)$/.exec(chemin);
    if (demande.method === 'POST' && envoi) {
      recevoir(demande, reponse, envoi[1]).catch(() => dire(reponse, 500, { erreurs: ['Une erreur technique est survenue.'] }));
    } else if (chemin === '/api/dossier') {
      const ouvert = dossier(adresse.searchParams.get('numero') || '');
      if (ouvert && ouvert.codePostal === adresse.searchParams.get('codePostal')) dire(reponse, 200, { etat: ouvert.etat });
      else dire(reponse, 404, {});
    } else if (demande.method === 'GET' || demande.method === 'HEAD') {
      montrer(reponse, chemin);
    } else {
      dire(reponse, 405, {});
    }
  })
  .listen(Number(process.env.PORT), '127.0.0.1');
