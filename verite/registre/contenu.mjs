// The desk where the associations of a town write what they declare: any of them may open an account. What is in it.
import fs from 'node:fs';

const adresse = `http://127.0.0.1:${process.env.PORT}`;
let jeton = '';

async function dire(methode, chemin, corps) {
  const reponse = await fetch(adresse + chemin, {
    method: methode,
    headers: { 'content-type': 'application/json', ...(jeton && { authorization: `Bearer ${jeton}` }) },
    body: corps && JSON.stringify(corps),
  });
  const texte = await reponse.text();
  if (!reponse.ok) throw new Error(`${methode} ${chemin} : ${texte}`);
  return texte ? JSON.parse(texte).data : null;
}

jeton = (await dire('POST', '/auth/login', { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD })).access_token;

const fr = (translation) => [{ language: 'fr-FR', translation }];
const interne = (field, type, special) => ({
  field,
  type,
  meta: { special: [special], readonly: true, hidden: true, interface: null },
  schema: {},
});
const champ = (field, type, nom, meta = {}, schema = {}) => ({
  field,
  type,
  meta: { interface: 'input', width: 'full', translations: fr(nom), ...meta },
  schema,
});
const cle = { field: 'id', type: 'integer', meta: { hidden: true, interface: 'input', readonly: true }, schema: { is_primary_key: true, has_auto_increment: true } };
const choix = (...textes) => ({ interface: 'select-dropdown', options: { choices: textes.map((texte) => ({ text: texte, value: texte })) } });

await dire('POST', '/collections', {
  collection: 'associations',
  meta: { icon: 'groups', translations: fr('Associations'), note: "Les associations qui ont leur siège à Valmont", display_template: '{{nom}}' },
  schema: {},
  fields: [
    cle,
    champ('nom', 'string', "Nom de l'association", { required: true }),
    champ('rna', 'string', 'Numéro RNA', {
      required: true,
      width: 'half',
      options: { placeholder: 'W000000000' },
      validation: { _and: [{ rna: { _regex: '^W[0-9]{9}$' } }] },
      validation_message: "Le numéro RNA commence par W et a neuf chiffres.",
    }),
    champ('creation', 'date', 'Date de création', { interface: 'datetime', width: 'half' }),
    champ('domaine', 'string', 'Domaine', { ...choix('Sport', 'Culture', 'Solidarité', 'Environnement', 'Éducation', 'Autre'), required: true, width: 'half' }),
    champ('adherents', 'integer', "Nombre d'adhérents", { width: 'half' }),
    champ('siege', 'string', 'Adresse du siège', { required: true }),
    champ('telephone', 'string', 'Téléphone', { width: 'half' }),
    champ('site', 'string', 'Site internet', { width: 'half' }),
    champ('objet', 'text', 'Objet, tel que dans les statuts', { interface: 'input-multiline', required: true }),
    { field: 'statuts', type: 'uuid', meta: { interface: 'file', special: ['file'], translations: fr('Statuts signés') }, schema: {} },
    champ('annuaire', 'boolean', "Paraître dans l'annuaire du site de la ville", { interface: 'boolean', width: 'half', options: { label: 'Oui' } }, { default_value: true }),
    { ...interne('auteur', 'uuid', 'user-created') },
    { ...interne('date_depot', 'timestamp', 'date-created') },
  ],
});
await dire('POST', '/collections', {
  collection: 'manifestations',
  meta: { icon: 'event', translations: fr('Manifestations'), note: 'Fêtes, tournois, vide-greniers sur la voie publique ou dans une salle', display_template: '{{titre}}' },
  schema: {},
  fields: [
    cle,
    champ('titre', 'string', 'Nom de la manifestation', { required: true }),
    champ('association', 'integer', 'Association qui organise', { interface: 'select-dropdown-m2o', special: ['m2o'], required: true, options: { template: '{{nom}}' } }),
    champ('debut', 'dateTime', 'Début', { interface: 'datetime', required: true, width: 'half' }),
    champ('fin', 'dateTime', 'Fin', { interface: 'datetime', required: true, width: 'half' }),
    champ('lieu', 'string', 'Lieu', { ...choix('Place du Marché', 'Salle des fêtes', 'Stade municipal', 'Parc de la Source', 'Autre'), required: true, width: 'half' }),
    champ('public', 'integer', 'Nombre de personnes attendues', { required: true, width: 'half', note: 'Au-delà de 1 500, un dossier de sécurité est à déposer en préfecture.' }),
    champ('buvette', 'boolean', 'Buvette', { interface: 'boolean', width: 'half', options: { label: 'Nous demandons une autorisation de débit temporaire' } }, { default_value: false }),
    champ('materiel', 'json', 'Matériel demandé', { interface: 'tags', special: ['cast-json'], width: 'half', options: { placeholder: 'Tables, barrières…', presets: ['Tables', 'Bancs', 'Barrières', 'Coffret électrique'] } }),
    champ('description', 'text', 'Description', { interface: 'input-rich-text-html', options: { toolbar: ['bold', 'italic', 'bullist', 'customLink'] } }),
    { field: 'assurance', type: 'uuid', meta: { interface: 'file', special: ['file'], required: true, translations: fr("Attestation d'assurance"), note: 'Responsabilité civile, en cours de validité' }, schema: {} },
    champ('responsable', 'string', 'Responsable sur place', { required: true, width: 'half' }),
    champ('telephone', 'string', 'Téléphone portable du responsable', { required: true, width: 'half' }),
    champ('suite', 'string', 'Suite donnée', { ...choix('Déposée', 'À compléter', 'Accordée', 'Refusée'), readonly: true }, { default_value: 'Déposée' }),
    { ...interne('auteur', 'uuid', 'user-created') },
    { ...interne('date_depot', 'timestamp', 'date-created') },
  ],
});
for (const [collection, field, related_collection] of [
  ['associations', 'statuts', 'directus_files'],
  ['associations', 'auteur', 'directus_users'],
  ['manifestations', 'association', 'associations'],
  ['manifestations', 'assurance', 'directus_files'],
  ['manifestations', 'auteur', 'directus_users'],
]) await dire('POST', '/relations', { collection, field, related_collection, schema: { on_delete: 'SET NULL' } });

const role = (await dire('POST', '/roles', { name: 'Association', icon: 'groups', app_access: true, admin_access: false })).id;
const siens = { auteur: { _eq: '$CURRENT_USER' } };
await dire('POST', '/permissions', [
  ...['associations', 'manifestations'].flatMap((collection) => [
    { role, collection, action: 'create', fields: ['*'], permissions: {}, validation: {} },
    { role, collection, action: 'read', fields: ['*'], permissions: collection === 'associations' ? {} : siens },
    { role, collection, action: 'update', fields: ['*'], permissions: siens, validation: {} },
  ]),
  { role, collection: 'directus_files', action: 'create', fields: ['*'], permissions: {}, validation: {} },
  { role, collection: 'directus_files', action: 'read', fields: ['*'], permissions: { uploaded_by: { _eq: '$CURRENT_USER' } } },
]);
await dire('PATCH', '/settings', {
  project_name: 'Guichet des associations',
  project_descriptor: 'Ville de Valmont',
  project_color: '#1d5c4d',
  default_language: 'fr-FR',
  public_note: 'Un compte par association. Service de la vie associative, hôtel de ville.',
  public_registration: true,
  public_registration_verify_email: false,
  public_registration_role: role,
});
for (const [collection, fields] of [
  ['associations', ['nom', 'domaine', 'siege']],
  ['manifestations', ['titre', 'debut', 'lieu', 'suite']],
]) await dire('POST', '/presets', { collection, role, layout: 'tabular', layout_query: { tabular: { fields } } });
await dire('PATCH', '/users/me', { language: 'fr-FR', first_name: 'Vie associative', last_name: 'Mairie' });
await dire('POST', '/users', { email: 'odile@example.org', password: 'Un-mot-de-passe-2026', first_name: 'Odile', last_name: 'Marchand', role, language: 'fr-FR' });
await dire('POST', '/users', { email: 'karim@example.org', password: 'Un-mot-de-passe-2026', first_name: 'Karim', last_name: 'Benali', role, language: 'fr-FR' });
const mairie = jeton;
jeton = '';
jeton = (await dire('POST', '/auth/login', { email: 'karim@example.org', password: 'Un-mot-de-passe-2026' })).access_token;
await dire('POST', '/items/associations', { nom: 'Club de pétanque de Valmont', rna: 'W741002318', creation: '1987-03-14', domaine: 'Sport', adherents: 46, siege: '2 allée du Stade', telephone: '04 50 00 00 21', objet: 'Pratiquer et faire connaître la pétanque.' });
jeton = '';
jeton = (await dire('POST', '/auth/login', { email: 'odile@example.org', password: 'Un-mot-de-passe-2026' })).access_token;
const comite = (await dire('POST', '/items/associations', { nom: 'Comité des fêtes', rna: 'W741000457', creation: '1962-06-02', domaine: 'Culture', adherents: 31, siege: "1 place de l'Église", telephone: '04 50 00 00 18', objet: "Organiser les fêtes de la commune." })).id;
const envoi = new FormData();
envoi.set('file', new Blob([fs.readFileSync(`${process.env.ICI}/demarches/attestation.pdf`)], { type: 'application/pdf' }), 'attestation-comite.pdf');
const depot = await fetch(`${adresse}/files`, { method: 'POST', headers: { authorization: `Bearer ${jeton}` }, body: envoi });
const piece = (await depot.json()).data.id;
const feux = (await dire('POST', '/items/manifestations', { titre: 'Feux de la Saint-Jean', association: comite, debut: '2026-06-20T19:00:00', fin: '2026-06-21T01:00:00', lieu: 'Parc de la Source', public: 400, buvette: true, materiel: ['Barrières', 'Tables'], description: '<p>Repas partagé, puis feu à 22 h.</p>', responsable: 'Odile Marchand', telephone: '06 00 00 00 18', assurance: piece })).id;
jeton = mairie;
await dire('PATCH', `/items/manifestations/${feux}`, { suite: 'Accordée' });
