// The two forms of the town's school service, made as an agent makes them, by the addresses that the pages of NocoDB call.
'use strict';

const ADRESSE = `http://127.0.0.1:${process.env.PORT}`;
let jeton = '';

async function appeler(methode, chemin, corps) {
  const reponse = await fetch(`${ADRESSE}/api/v1/${chemin}`, {
    method: methode,
    headers: { 'content-type': 'application/json', 'xc-auth': jeton },
    body: corps && JSON.stringify(corps),
  });
  if (!reponse.ok) throw new Error(`${methode} ${chemin} : ${reponse.status} ${await reponse.text()}`);
  return reponse.json();
}

const choix = (...titres) => ({ colOptions: { options: titres.map((title, rang) => ({ title, index: rang + 1, color: '#cfdffe' })) } });
const texte = { uidt: 'SingleLineText' };
const FORMULAIRES = [
  {
    uuid: '5d0c1f2e-6c0a-4a53-9a57-0f0d4c1b7a11',
    table: 'Inscriptions',
    heading: 'Accueil de loisirs – inscription aux vacances d\'hiver',
    subheading: 'Ville de Valmont, service enfance. Un formulaire par enfant. Les places sont données dans l\'ordre d\'arrivée des '
      + 'demandes complètes. Questions : 05 55 00 12 30, du lundi au vendredi de 9 h à 12 h, ou enfance@valmont.example.',
    success_msg: 'Votre demande est enregistrée. Le service enfance vous répond par courriel sous dix jours.',
    champs: [
      ['Nom de l\'enfant', texte, true],
      ['Prénom de l\'enfant', texte, true],
      ['Date de naissance', { uidt: 'Date', meta: { date_format: 'DD/MM/YYYY' } }, true],
      ['École fréquentée', { uidt: 'SingleSelect', ...choix('Jules-Ferry', 'Les Tilleuls', 'Saint-Joseph', 'Autre commune') }, true],
      ['Semaines souhaitées', { uidt: 'MultiSelect', ...choix('Du 15 au 19 février', 'Du 22 au 26 février') }, true],
      ['Nom et prénom du responsable légal', texte, true],
      ['Adresse électronique', { uidt: 'Email', meta: { validate: true } }, true],
      ['Téléphone', { uidt: 'PhoneNumber', meta: { validate: true } }, true, 'Un numéro où vous joindre dans la journée'],
      ['Quotient familial CAF', { uidt: 'Number' }, false, 'Sans ce chiffre, le tarif le plus élevé s\'applique'],
      ['Allergies, traitement, régime alimentaire', { uidt: 'LongText' }, false],
      ['Attestation d\'assurance', { uidt: 'Attachment' }, true, 'Responsabilité civile ou scolaire de l\'année en cours'],
      ['Autorise les photographies', { uidt: 'Checkbox' }, false, 'Pour le bulletin municipal'],
    ],
  },
  {
    uuid: 'a1b65f0e-37d9-4d0c-8f7b-2f6e0d5b9c42',
    table: 'Signalements',
    pasAPas: true,
    heading: 'Signaler un problème dans la rue',
    subheading: 'Ville de Valmont, services techniques. En cas de danger immédiat, appelez le 05 55 00 12 18.',
    success_msg: 'Merci. Votre signalement est transmis aux services techniques.',
    champs: [
      ['De quoi s\'agit-il ?', { uidt: 'SingleSelect', ...choix('Chaussée ou trottoir', 'Éclairage', 'Dépôt d\'ordures', 'Arbre ou plantation', 'Autre') }, true],
      ['Où est-ce ?', texte, true, 'Rue et numéro, ou un repère proche'],
      ['Que voyez-vous ?', { uidt: 'LongText' }, true],
      ['Photo', { uidt: 'Attachment' }, false],
      ['Depuis quand ?', { uidt: 'Date', meta: { date_format: 'DD/MM/YYYY' } }, false],
      ['Votre adresse électronique', { uidt: 'Email', meta: { validate: true } }, true, 'Pour vous dire ce qui aura été fait'],
    ],
  },
];

async function creer(base, { table, uuid, champs, pasAPas, ...textes }) {
  const columns = [
    { title: 'Id', column_name: 'id', uidt: 'ID', pk: true, ai: true },
    ...champs.map(([title, type], rang) => ({ title, column_name: `c${rang + 1}`, ...type })),
  ];
  const { id } = await appeler('POST', `db/meta/projects/${base}/tables`, { title: table, table_name: table.toLowerCase(), columns });
  const vue = await appeler('POST', `db/meta/tables/${id}/forms`, { title: table });
  await appeler('PATCH', `db/meta/forms/${vue.id}`, { ...textes, submit_another_form: false, show_blank_form: false });
  const { columns: colonnes } = await appeler('GET', `db/meta/tables/${id}`);
  const noms = new Map(colonnes.map((colonne) => [colonne.id, colonne.title]));
  const { columns: vues } = await appeler('GET', `db/meta/forms/${vue.id}`);
  for (const colonne of vues) {
    const rang = champs.findIndex(([title]) => title === noms.get(colonne.fk_column_id));
    const [, , required, description] = champs[rang] ?? [];
    await appeler('PATCH', `db/meta/form-columns/${colonne.id}`, { show: rang >= 0, order: rang + 1, required: !!required, description });
  }
  await appeler('POST', `db/meta/views/${vue.id}/share`, {});
  // « Mode enquête »: one question a screen.
  if (pasAPas) await appeler('PATCH', `db/meta/views/${vue.id}`, { meta: { surveyMode: true } });
  // The link that the town has given: the same at each beginning.
  console.log(`UPDATE nc_views_v2 SET uuid = '${uuid}' WHERE id = '${vue.id}';`);
}

async function remplir() {
  const compte = { email: 'numerique@valmont.example', password: 'Un-mot-de-passe-2026' };
  jeton = (await appeler('POST', 'auth/user/signup', compte)).token;
  const { id } = await appeler('POST', 'db/meta/projects/', { title: 'Ville de Valmont' });
  for (const formulaire of FORMULAIRES) await creer(id, formulaire);
}

remplir().catch((error) => { console.error(error); process.exit(1); });
