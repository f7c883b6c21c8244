// The server of the prefecture: its pages, its two wizards, and a folder where each file sent is written.
'use strict';

const http = require('http');
const path = require('path');
const express = require('express');
const session = require('express-session');
const cookieParser = require('cookie-parser');
const bodyParser = require('body-parser');
const nunjucks = require('nunjucks');
const multer = require('multer');
const i18n = require('hmpo-i18n');
const hmpoComponents = require('hmpo-components');

const modules = path.join(process.env.INSTALLE, 'node_modules');
const app = express();

app.use('/public', express.static(path.join(process.env.ETAT, 'public')));
app.use(cookieParser());
app.use(
  session({
    secret: 'prefecture du Val-d-Orme',
    resave: false,
    rolling: true,
    saveUninitialized: false,
    cookie: { maxAge: 30 * 60 * 1000 },
  }),
);

app.set('view engine', 'html');
const environnement = nunjucks.configure(
  [
    path.join(__dirname, 'vues'),
    path.join(modules, 'hmpo-components', 'components'),
    path.join(modules, 'govuk-frontend', 'dist'),
  ],
  { express: app },
);
i18n.middleware(app, { allowedLangs: ['fr'], fallbackLang: ['fr'], baseDir: [__dirname] });
hmpoComponents.setup(app, environnement);
app.use((demande, reponse, suite) => {
  reponse.locals.assetPath = '/public';
  reponse.locals.baseUrl = demande.baseUrl;
  suite();
});
app.use(bodyParser.urlencoded({ extended: true }));
app.use(multer({ storage: multer.memoryStorage(), limits: { fileSize: 20 * 1024 * 1024 } }).any());

app.get('/', (demande, reponse) => reponse.render('pages/accueil'));
for (const page of [
  'carte-professionnelle',
  'perte-ou-vol',
  'contact',
  'mentions-legales',
  'donnees-personnelles',
  'accessibilite',
]) {
  app.get(`/${page}`, (demande, reponse) => reponse.render(`pages/${page}`));
}
app.use('/carte', require('./etapes/carte'));
app.use('/perte', require('./etapes/perte'));

app.use((demande, reponse) => reponse.status(404).render('pages/introuvable'));

app.use((erreur, demande, reponse, suite) => {
  if (reponse.headersSent) return suite(erreur);
  if (erreur.redirect) return reponse.redirect(erreur.redirect);
  const vue = erreur.code === 'SESSION_TIMEOUT' ? 'pages/session-expiree' : 'pages/erreur';
  return reponse.status(erreur.status || 500).render(vue);
});

http.createServer(app).listen(Number(process.env.PORT), '127.0.0.1');
