// What the town has in it: those who write, those whom it invites, and what was announced already.
const fs = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const UID = 'api::evenement.evenement';

const LIBELLES = {
  titre: ["Titre de l'évènement", ''],
  adresse_page: ['Adresse de la page', ''],
  organisateur: ['Organisateur', ''],
  debut: ['Début', ''],
  fin: ['Fin', ''],
  lieu: ['Lieu', ''],
  description: ['Description', "Ce que l'on y fait, pour qui, ce qu'il faut apporter."],
  affiche: ['Affiche', ''],
  gratuit: ['Entrée gratuite', ''],
  tarif: ['Tarif', "Si l'entrée n'est pas gratuite."],
  contact: ['Courriel pour les renseignements', 'Montré sur le site.'],
  telephone: ['Téléphone', 'Dix chiffres, sans espaces. Montré sur le site.'],
};

const ANNONCES = [
  ['Loto de la rentrée', 'Amicale laïque', '2026-10-03T18:00:00.000Z', 'Salle des fêtes', 'Trois cartons pour dix euros. Buvette sur place.'],
  ['Concert de Noël', 'Chorale de la Fontaine', '2026-12-12T19:30:00.000Z', 'Médiathèque', 'Chants de Provence et de Bretagne. Une heure, sans entracte.'],
  ['Tournoi de badminton', 'Valmont Badminton', '2027-01-16T08:00:00.000Z', 'Gymnase Jean-Moulin', 'En double, à partir de douze ans. Apportez vos chaussures de salle.'],
];

async function personnes(app) {
  const creer = app.service('admin::user').create;
  const role = async (code) => (await app.db.query('admin::role').findOne({ where: { code } })).id;
  const commun = { preferedLanguage: 'fr' };
  const mairie = await creer({
    ...commun, firstname: 'Service', lastname: 'communication', email: 'communication@valmont.example',
    password: 'Un-mot-de-passe-2026', isActive: true, registrationToken: null, roles: [await role('strapi-super-admin')],
  });
  const odile = await creer({
    ...commun, firstname: 'Odile', lastname: 'Marchand', email: 'odile@example.org',
    password: 'Un-mot-de-passe-2026', isActive: true, registrationToken: null, roles: [await role('strapi-author')],
  });
  // Invited, and not there yet.
  await creer({
    firstname: 'Camille', lastname: 'Martin', email: 'camille@example.org', isActive: false,
    registrationToken: 'b7c1f09a5d3e4826917f0c2d', roles: [await role('strapi-author')],
  });
  return { mairie, odile };
}

async function affiche(app, auteur) {
  const fichier = path.join(__dirname, 'loto.jpg');
  const [image] = await app.plugin('upload').service('upload').upload(
    {
      data: { fileInfo: { name: 'loto.jpg', alternativeText: 'Affiche du loto de la rentrée' } },
      files: { filepath: fichier, originalFilename: 'loto.jpg', mimetype: 'image/jpeg', size: fs.statSync(fichier).size },
    },
    { user: auteur },
  );
  return image;
}

async function ecrans(app) {
  const reglages = app.plugin('content-manager').service('content-types');
  const type = app.contentTypes[UID];
  const { settings, metadatas, layouts } = await reglages.findConfiguration(type);
  for (const [champ, [label, description]] of Object.entries(LIBELLES)) {
    metadatas[champ].edit = { ...metadatas[champ].edit, label, description };
    metadatas[champ].list = { ...metadatas[champ].list, label };
  }
  layouts.list = ['titre', 'organisateur', 'debut', 'lieu'];
  layouts.edit = Object.keys(LIBELLES).map((name) => [{ name, size: ['debut', 'fin', 'gratuit', 'tarif', 'contact', 'telephone'].includes(name) ? 6 : 12 }]);
  await reglages.updateConfiguration(type, { settings: { ...settings, mainField: 'titre' }, metadatas, layouts });
}

async function main() {
  const app = await createStrapi({ appDir: process.cwd(), distDir: process.cwd() }).load();
  const { mairie, odile } = await personnes(app);
  const image = await affiche(app, mairie);
  await ecrans(app);
  for (const [titre, organisateur, debut, lieu, description] of ANNONCES) {
    const auteur = organisateur === 'Amicale laïque' ? odile.id : mairie.id;
    await app.documents(UID).create({
      data: {
        titre, organisateur, debut, lieu, description, affiche: image.id, gratuit: organisateur !== 'Amicale laïque',
        contact: 'associations@valmont.example',
        adresse_page: titre.toLowerCase().normalize('NFD').replace(/[^a-z]+/g, '-'), createdBy: auteur, updatedBy: auteur,
      },
      status: 'published',
    });
  }
  // What it still writes for itself has time to end.
  setTimeout(() => process.exit(0), 3000);
}

main().catch((erreur) => {
  console.error(erreur);
  process.exit(1);
});
