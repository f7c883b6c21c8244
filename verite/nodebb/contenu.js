// The words of the town in place of the author's, and Odile who has an account.
'use strict';

const path = require('path');
const forum = (name) => require(path.join(process.env.ETAT, 'forum', name));
const nconf = forum('node_modules/nconf');
nconf.file({ file: path.join(process.env.ETAT, 'forum/config.json') });
nconf.defaults({ base_dir: process.cwd(), themes_path: path.join(process.cwd(), 'node_modules'), views_dir: path.join(process.cwd(), 'public/templates'), version: '1.4.0', upload_path: '/public/uploads' });
nconf.set('relative_path', '');
nconf.set('url_parsed', require('url').parse(nconf.get('url')));

const RUBRIQUES = [
  ['Annonces de la mairie', 'Travaux, coupures d\'eau, fermetures : ce que la mairie fait savoir.'],
  ['Vie du quartier', 'Se rendre service, signaler un problème dans la rue, proposer une idée.'],
  ['Un avis sur le forum', 'Ce qui marche, ce qui ne marche pas ici.'],
  ['Les blogs des habitants', 'Chacun y raconte ce qu\'il veut.'],
];
const CONDITIONS = '<p>Ce forum est tenu par la mairie de Valmont. Chacun y répond de ce qu\'il écrit.</p>'
  + '<p>Les messages injurieux ou publicitaires sont retirés. Votre adresse ne sert qu\'à vous prévenir des réponses.</p>';

const attendre = (f) => new Promise((done, failed) => f((error, value) => (error ? failed(error) : done(value))));

async function remplir() {
  const db = forum('src/database');
  await attendre((cb) => db.init(cb));
  await attendre((cb) => forum('src/meta').configs.init(cb));
  const reglages = { title: 'Le forum de Valmont', browserTitle: 'Le forum de Valmont', defaultLang: 'fr', description: 'Les habitants de Valmont se parlent', termsOfUse: CONDITIONS, allowFileUploads: 1, maintenanceMode: 0 };
  await attendre((cb) => forum('src/meta').configs.setMultiple(reglages, cb));
  for (const [rang, [name, description]] of RUBRIQUES.entries()) {
    const slug = `${rang + 1}/${name.toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '-')}`;
    await attendre((cb) => db.setObject(`category:${rang + 1}`, { name, description, descriptionParsed: `<p>${description}</p>`, slug }, cb));
  }
  const message = 'Le banc de la place Saint-Roch a perdu une planche. Attention aux enfants.';
  await attendre((cb) => db.setObject('topic:1', { title: 'Un banc cassé place Saint-Roch', slug: '1/un-banc-casse' }, cb));
  await attendre((cb) => db.setObjectField('post:1', 'content', message, cb));
  // It fetches its drawings from another host as it starts, and stops without them.
  await attendre((cb) => db.sortedSetRemove('plugins:active', 'nodebb-plugin-emoji-one', cb));
  await attendre((cb) => forum('src/user').create({ username: 'odile', email: 'odile.martin@example.org', password: 'Un-mot-de-passe-2026' }, cb));
  process.exit(0);
}

remplir().catch((error) => { console.error(error); process.exit(1); });
