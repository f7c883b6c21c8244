// What stands before Ghost, as the web server of a host does, and the mail that it sends.
'use strict';

const fs = require('fs');
const http = require('http');
const path = require('path');

const { ETAT, PORT, DERRIERE } = process.env;
const LETTRES = path.join(ETAT, 'courriels');

// The HTML part of the last message: what a person would open in their own mail.
function derniere() {
  const nom = fs.readdirSync(LETTRES).filter((n) => n.endsWith('.eml')).sort().pop();
  if (!nom) return '';
  const [, partie] = fs.readFileSync(path.join(LETTRES, nom), 'utf8').split(/^Content-Type: text\/html.*$/mi);
  const [entetes, ...corps] = partie.replace(/\r/g, '').split('\n\n');
  const ecrit = corps.join('\n\n').split(/^----/m)[0];
  if (/base64/i.test(entetes)) return Buffer.from(ecrit, 'base64').toString('utf8');
  return Buffer.from(
    ecrit.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');
}

http.createServer((demande, reponse) => {
  if (demande.url === '/boite') {
    reponse.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    reponse.end(derniere());
    return;
  }
  // Ghost asks another host where a member's address is: it is told none.
  const headers = { ...demande.headers, 'x-forwarded-for': 'inconnue' };
  const suite = http.request(
    { host: '127.0.0.1', port: DERRIERE, method: demande.method, path: demande.url, headers },
    (recue) => { reponse.writeHead(recue.statusCode, recue.headers); recue.pipe(reponse); },
  );
  suite.on('error', () => { reponse.writeHead(502); reponse.end(); });
  demande.pipe(suite);
}).listen(Number(PORT), '127.0.0.1');
