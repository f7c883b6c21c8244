// The server of the maritime prefecture: the pages of its site, the two forms of the engine, what stands for the ministry's uploader,
// and a folder where each request is written.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { ETAT: etat, ICI: ici, INSTALLE: installe, PORT: port } = process.env;
const moteur = path.join(installe, 'node_modules/@defra/forms-engine-plugin');
const exiger = createRequire(path.join(moteur, 'package.json'));
const charger = (module) => import(pathToFileURL(path.join(moteur, '.server', module)).href);

const hapi = exiger('@hapi/hapi');
const { Engine: CatboxMemory } = exiger('@hapi/catbox-memory');

const { config } = await charger('config/index.js');
config.set('publicDir', path.join(etat, 'public'));

const { default: moteurDeFormulaires } = await charger('server/plugins/engine/index.js');
const { CacheService } = await charger('server/services/index.js');
const { configureBlankiePlugin } = await charger('server/plugins/blankie.js');
const { requestLogger } = await charger('server/common/helpers/logging/request-logger.js');
const { plugin: vues } = await charger('server/plugins/nunjucks/plugin.js');
const { environment } = await charger('server/plugins/nunjucks/environment.js');
const { default: pagesDErreur } = await charger('server/plugins/errorPages.js');
const { default: fichiersPublics } = await charger('server/routes/public.js');

// Nos gabarits passent avant ceux du moteur.
const nosVues = path.join(ici, 'vues');
environment.loaders[0].searchPaths.unshift(nosVues);
vues.options.path = [nosVues, ...vues.options.path];

const lire = (nom) => JSON.parse(fs.readFileSync(path.join(ici, 'formulaires', `${nom}.json`), 'utf8'));
const formulaires = {
  'autorisation-mouillage': {
    definition: lire('autorisation-mouillage'),
    fin: fs.readFileSync(path.join(ici, 'formulaires/autorisation-mouillage.md'), 'utf8'),
    titre: 'Demande d’autorisation de mouillage',
  },
  signalement: {
    definition: lire('signalement'),
    fin: fs.readFileSync(path.join(ici, 'formulaires/signalement.md'), 'utf8'),
    titre: 'Signalement d’une pollution ou d’une épave',
  },
};
const miseEnLigne = new Date('2026-03-02T09:00:00Z');

const services = {
  formsService: {
    async getFormMetadata(slug) {
      const formulaire = formulaires[slug];
      if (!formulaire) throw exiger('@hapi/boom').notFound();
      return {
        id: slug,
        slug,
        title: formulaire.titre,
        organisation: 'Préfecture maritime',
        notificationEmail: 'guichet-mer@premar-ponant.example',
        submissionGuidance: formulaire.fin,
        live: { createdAt: miseEnLigne, updatedAt: miseEnLigne },
      };
    },
    async getFormDefinition(id) {
      return formulaires[id].definition;
    },
  },
  formSubmissionService: {
    async persistFiles() {
      return {};
    },
    async submit(demande) {
      const numero = `DEM-${Date.now()}`;
      fs.writeFileSync(path.join(etat, 'demandes', `${numero}.json`), JSON.stringify(demande, null, 1));
      return { message: 'ok', result: { files: { main: randomUUID(), repeaters: {} } } };
    },
  },
  outputService: {
    async submit() {},
  },
};

const serveur = hapi.server({
  host: '127.0.0.1',
  port: Number(port),
  router: { stripTrailingSlash: true },
  routes: { validate: { options: { abortEarly: false } } },
  cache: [{ name: 'session', engine: new CatboxMemory() }],
});

await serveur.register(requestLogger);
await serveur.register({
  plugin: exiger('@hapi/yar'),
  options: {
    maxCookieSize: 0,
    cache: { cache: 'session', segment: 'session', expiresIn: config.get('sessionTimeout') },
    cookieOptions: { password: config.get('sessionCookiePassword'), isSecure: false },
  },
});
await serveur.register(exiger('@hapi/inert'));
await serveur.register(exiger('@hapi/scooter'));
await serveur.register(configureBlankiePlugin());
await serveur.register({
  plugin: exiger('@hapi/crumb'),
  options: { enforce: true, cookieOptions: { isSecure: false }, skip: (requete) => requete.path.startsWith('/televersement/') },
});
await serveur.register(exiger('@hapipal/schmervice'));
serveur.registerService(CacheService);
serveur.ext('onPreResponse', (requete, h) => {
  const { response } = requete;
  if (!response.isBoom && !/^\/(javascripts|stylesheets|assets)\//.test(requete.path)) response.header('cache-control', 'no-store');
  return h.continue;
});
await serveur.register(vues);
await serveur.register({ plugin: moteurDeFormulaires, options: { services } });
await serveur.register(pagesDErreur);

serveur.route(fichiersPublics);

// Les pages du site.
const pages = {
  '/': 'accueil',
  '/mouillages': 'mouillages',
  '/pollutions-epaves': 'pollutions-epaves',
  '/contact': 'contact',
  '/mentions-legales': 'mentions-legales',
  '/donnees-personnelles': 'donnees-personnelles',
  '/accessibilite': 'accessibilite',
};
for (const [chemin, vue] of Object.entries(pages)) {
  serveur.route({ method: 'GET', path: chemin, handler: (_requete, h) => h.view(`site/${vue}`) });
}
serveur.route({ method: 'GET', path: '/logo.svg', handler: { file: { path: path.join(ici, 'site/logo.svg'), confine: false } } });

// Le service de téléversement : ce que le moteur demande à celui du ministère.
const depots = new Map();
const poidsMaximal = 5 * 1000 * 1000;
const noms = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' };

serveur.route({
  method: 'POST',
  path: '/televersement/initiate',
  handler(requete) {
    const uploadId = randomUUID();
    depots.set(uploadId, { ...requete.payload, statut: 'initiated' });
    return {
      uploadId,
      uploadUrl: `/televersement/depot/${uploadId}`,
      statusUrl: `/televersement/status/${uploadId}`,
    };
  },
});

serveur.route({
  method: 'GET',
  path: '/televersement/status/{uploadId}',
  handler(requete, h) {
    const depot = depots.get(requete.params.uploadId);
    if (!depot) return h.response({}).code(404);
    return {
      uploadStatus: depot.statut,
      metadata: depot.metadata,
      form: depot.fichier ? { file: depot.fichier } : {},
      numberOfRejectedFiles: depot.fichier?.errorMessage ? 1 : 0,
    };
  },
});

serveur.route({
  method: 'POST',
  path: '/televersement/depot/{uploadId}',
  options: {
    payload: {
      multipart: { output: 'file' },
      uploads: path.join(etat, 'fichiers'),
      maxBytes: 50 * 1000 * 1000,
      timeout: false,
    },
  },
  handler(requete, h) {
    const depot = depots.get(requete.params.uploadId);
    if (!depot) return h.response({}).code(404);
    const envoi = requete.payload?.file;
    if (envoi?.filename) {
      const fichier = { fileId: randomUUID(), filename: envoi.filename, contentLength: envoi.bytes, fileStatus: 'complete' };
      if (!envoi.bytes) fichier.errorMessage = 'Le fichier sélectionné est vide';
      else if (envoi.bytes > poidsMaximal) fichier.errorMessage = 'Le fichier sélectionné doit peser moins de 5 Mo';
      else if (depot.mimeTypes?.length && !depot.mimeTypes.includes(envoi.headers['content-type'])) {
        fichier.errorMessage = `Le fichier sélectionné doit être au format ${depot.mimeTypes.map((type) => noms[type]).join(', ')}`;
      }
      if (fichier.errorMessage) {
        fichier.fileStatus = 'rejected';
        fs.unlinkSync(envoi.path);
      } else fs.renameSync(envoi.path, path.join(etat, 'fichiers', fichier.fileId));
      depot.fichier = fichier;
    }
    depot.statut = 'ready';
    return h.redirect(depot.redirect);
  },
});

await serveur.start();
