// The server of the departmental council: its pages in one frame, its two forms, what it checks again of them, and a folder where each request is written.
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
const poidsMaximal = 12 * 1024 * 1024;
const exigees = {
  carte: ['civilite', 'nom', 'prenom', 'naissance', 'voie', 'codePostal', 'commune', 'telephone', 'courriel', 'carte', 'paiement', 'exact', 'regles'],
  signalement: ['fait', 'quand', 'milieu', 'lieu', 'description', 'nom', 'telephone'],
};
const jointes = { carte: ['identite', 'photo', 'domicile'], signalement: [] };
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

// What is wrong in what was sent, or nothing: the parts of a multipart body are found by their names.
function refuser(contenu, demarche) {
  const texte = contenu.toString('utf8');
  const ecrites = /name="reponses"\r\n\r\n([^]*?)\r\n--/.exec(texte);
  let reponses;
  try {
    reponses = JSON.parse(ecrites[1]);
  } catch {
    return 'La demande est illisible.';
  }
  const vides = exigees[demarche].filter((nom) => !reponses[nom]);
  if (vides.length) return `Réponses manquantes : ${vides.join(', ')}.`;
  const absentes = jointes[demarche].filter((nom) => !texte.includes(`name="${nom}"; filename="`));
  if (absentes.length) return `Pièces manquantes : ${absentes.join(', ')}.`;
  return '';
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
      dire(reponse, 413, { message: 'Vos fichiers sont trop lourds.' });
      return;
    }
    const refus = refuser(Buffer.concat(morceaux), demarche);
    if (refus) {
      dire(reponse, 422, { message: refus });
      return;
    }
    const numero = `${demarche === 'carte' ? 'LAC' : 'SIG'}-${String(Date.now()).slice(-8)}`;
    fs.writeFile(path.join(etat, 'envois', `${numero}.txt`), Buffer.concat(morceaux), (erreur) => {
      dire(reponse, erreur ? 500 : 201, { numero });
    });
  });
}

http
  .createServer((demande, reponse) => {
    const chemin = decodeURIComponent(new URL(demande.url, 'http://site').pathname);
    if (demande.method === 'POST') {
      const demarche = /^\/envois\/(carte|signalement)$/.exec(chemin);
      if (demarche) garder(demande, reponse, demarche[1]);
      else dire(reponse, 404, {});
      return;
    }
    const fin = /^\/(carte|signalement)\/confirmation\/([A-Z]{3}-\d{8})$/.exec(chemin);
    const nom = chemin === '/' ? 'accueil' : chemin.slice(1);
    const fichier = path.join(racine, chemin);
    if (fin) {
      page(reponse, 200, `${fin[1]}-confirmation`, fin[2]);
    } else if (/^\/(carte|signalement)\/formulaire$/.test(chemin)) {
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
