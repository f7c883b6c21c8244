// The words of the garden in place of Ghost's, its members, and what they have already answered.
'use strict';

const fs = require('fs');
const path = require('path');

const { ICI, PORT, DERRIERE } = process.env;
const SITE = `http://127.0.0.1:${PORT}`;
const ICI_MEME = `http://127.0.0.1:${DERRIERE}`;
const ENTREE = { email: 'bureau@jardins-du-viaduc.example', password: 'Un-mot-de-passe-2026' };
const TITRE = 'Les Jardins du Viaduc';
const PAGES = [
  ['association', 'L\'association'],
  ['adherer', 'Adhérer'],
  ['nous-trouver', 'Nous trouver, nous joindre'],
  ['reglement', 'Règlement du jardin'],
  ['mentions-legales', 'Mentions légales'],
  ['vie-privee', 'Vie privée'],
];
const ARTICLES = [
  ['four-a-pain', 'Le four à pain est réparé', 'Vie du jardin', '2026-10-04', 'public',
    'Trois samedis de briques et d\'argile, et une première fournée de quarante pains.'],
  ['assemblee-generale', 'Compte rendu de l\'assemblée générale', 'Vie du jardin', '2026-10-18', 'members',
    'Comptes, attribution des parcelles et composition du nouveau bureau.'],
  ['que-faire-en-novembre', 'Que faire au jardin en novembre ?', 'Conseils', '2026-11-05', 'public',
    'Ail, fèves, paillage : les gestes du mois, et ceux qui peuvent attendre.'],
  ['chantier-du-12-decembre', 'Chantier du 12 décembre : qui vient planter la haie ?', 'Chantiers', '2026-11-22', 'members',
    'Cent vingt arbustes à mettre en terre le long de la voie. Inscription avant le 8 décembre.'],
];
const MEMBRES = [
  ['Odile Martin', 'odile.martin@example.org'],
  ['Yannick Prévost', 'yannick.prevost@example.org'],
  ['Camille Lormeau', 'camille.lormeau@ancienne-boite.example'],
];
const REPONSES = [
  ['odile.martin@example.org', 'chantier-du-12-decembre', 'J\'y serai le matin avec deux bêches. J\'apporte une soupe pour dix.'],
  ['yannick.prevost@example.org', 'chantier-du-12-decembre', 'Toute la journée pour moi. Je peux prendre deux personnes en voiture depuis la mairie.'],
  ['odile.martin@example.org', 'four-a-pain', 'Merci à toute l\'équipe, le pain était excellent !'],
];
const lire = (nom) => fs.readFileSync(path.join(ICI, 'contenu', `${nom}.html`), 'utf8');

let seance = '';
// Speaks to Ghost as its own administration does.
async function admin(methode, adresse, corps) {
  const reponse = await fetch(`${ICI_MEME}/ghost/api/admin/${adresse}`, {
    method: methode,
    headers: { 'Content-Type': 'application/json', Origin: SITE, Cookie: seance, 'X-Forwarded-Proto': 'http', 'Accept-Version': 'v6.0' },
    body: corps && JSON.stringify(corps),
  });
  if (!reponse.ok) throw new Error(`${methode} ${adresse} : ${reponse.status} ${await reponse.text()}`);
  const [donne] = reponse.headers.getSetCookie();
  if (donne) [seance] = donne.split(';');
  const texte = await reponse.text();
  return texte.startsWith('{') ? JSON.parse(texte) : {};
}

async function debout() {
  for (let essai = 0; essai < 240; essai += 1) {
    try {
      // Ghost answers 503 while it makes its tables.
      if ((await fetch(`${ICI_MEME}/ghost/api/admin/site/`)).ok) return;
    } catch { /* not yet */ }
    await new Promise((fait) => { setTimeout(fait, 500); });
  }
  throw new Error('Ghost ne se lève pas.');
}

// A member's own session, by the link that Ghost would send them.
async function session(membre) {
  const { member_signin_urls: [{ url }] } = await admin('GET', `members/${membre}/signin_urls/`);
  const { pathname, search } = new URL(url);
  const reponse = await fetch(ICI_MEME + pathname + search, { redirect: 'manual', headers: { 'X-Forwarded-For': 'inconnue' } });
  return reponse.headers.getSetCookie().map((ecrit) => ecrit.split(';')[0]).join('; ');
}

async function remplir() {
  await debout();
  await admin('POST', 'authentication/setup/', { setup: [{ name: 'Le bureau', blogTitle: TITRE, ...ENTREE }] });
  await admin('POST', 'session/', { username: ENTREE.email, password: ENTREE.password });
  for (const genre of ['posts', 'pages', 'tags']) {
    for (const { id } of (await admin('GET', `${genre}/?limit=100`))[genre]) await admin('DELETE', `${genre}/${id}/`);
  }
  const reglages = {
    title: TITRE,
    description: 'Jardin partagé et verger associatif de Saint-Aubin-sur-Aure',
    cover_image: null,
    locale: 'fr',
    timezone: 'Europe/Paris',
    accent_color: '#2f6b3a',
    navigation: JSON.stringify([
      { label: 'Accueil', url: '/' },
      { label: 'L\'association', url: '/association/' },
      { label: 'Adhérer', url: '/adherer/' },
      { label: 'Nous trouver', url: '/nous-trouver/' },
    ]),
    secondary_navigation: JSON.stringify([
      { label: 'Règlement', url: '/reglement/' },
      { label: 'Mentions légales', url: '/mentions-legales/' },
      { label: 'Vie privée', url: '/vie-privee/' },
    ]),
    portal_signup_terms_html: '<p>J\'ai lu le <a href="/reglement/">règlement du jardin</a> et j\'accepte que mon nom apparaisse sous mes commentaires.</p>',
    portal_signup_checkbox_required: true,
    members_support_address: 'bonjour@jardins-du-viaduc.example',
    comments_enabled: 'all',
    facebook: null,
    twitter: null,
    explore_ping: false,
    social_web: false,
    web_analytics: false,
  };
  await admin('PUT', 'settings/', { settings: Object.entries(reglages).map(([key, value]) => ({ key, value })) });
  const { newsletters: [lettre] } = await admin('GET', 'newsletters/');
  await admin('PUT', `newsletters/${lettre.id}/`, { newsletters: [{ name: 'La lettre du jardin', description: 'Une fois par mois, les nouvelles et les dates.' }] });
  await admin('POST', 'newsletters/?opt_in_existing=false', { newsletters: [{ name: 'Les chantiers', description: 'Un message avant chaque chantier collectif.', sender_reply_to: 'newsletter', status: 'active', subscribe_on_signup: true, title_font_category: 'sans_serif', body_font_category: 'sans_serif' }] });
  for (const [slug, title] of PAGES) {
    await admin('POST', 'pages/?source=html', { pages: [{ slug, title, html: lire(slug), status: 'published', published_at: '2026-09-01T08:00:00.000Z' }] });
  }
  const articles = {};
  for (const [slug, title, tag, jour, visibility, custom_excerpt] of ARTICLES) {
    const { posts: [fait] } = await admin('POST', 'posts/?source=html', { posts: [{ slug, title, tags: [tag], html: lire(slug), visibility, custom_excerpt, status: 'published', published_at: `${jour}T08:00:00.000Z` }] });
    articles[slug] = fait.id;
  }
  const { newsletters } = await admin('GET', 'newsletters/');
  const membres = {};
  for (const [name, email] of MEMBRES) {
    const { members: [fait] } = await admin('POST', 'members/', { members: [{ name, email, newsletters: newsletters.map(({ id }) => ({ id })) }] });
    membres[email] = fait.id;
  }
  for (const [qui, article, dit] of REPONSES) {
    const reponse = await fetch(`${ICI_MEME}/members/api/comments/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: SITE, Cookie: await session(membres[qui]) },
      body: JSON.stringify({ comments: [{ post_id: articles[article], html: `<p>${dit}</p>` }] }),
    });
    if (!reponse.ok) throw new Error(`commentaire : ${reponse.status} ${await reponse.text()}`);
  }
}

remplir().catch((faute) => { console.error(faute); process.exitCode = 1; });
