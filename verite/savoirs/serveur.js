// The settings that Raneto documents: French, a help address, and one account for each association.
'use strict';

const etat = process.env.ETAT;
const raneto = require(process.env.INSTALLE + '/node_modules/raneto');

raneto({
  site_title: 'Le guide pratique de Valmont',
  base_url: '',
  support_email: 'guide@valmont.example',
  copyright: '&copy; Mairie de Valmont, 1 place de la République, 35200 Valmont',
  excerpt_length: 400,
  page_sort_meta: 'sort',
  category_sort: false,
  show_on_home_default: true,
  theme_dir: etat + '/themes',
  theme_name: 'default',
  content_dir: etat + '/contenu/',
  image_url: '/images',
  allow_editing: true,
  authentication: true,
  authentication_for_edit: true,
  authentication_for_read: false,
  googleoauth: false,
  secret: 'banc',
  credentials: [{ username: 'petanque', password: 'Un-mot-de-passe-2026' }],
  locale: 'fr',
  searchExtraLanguages: ['fr'],
  datetime_format: 'D MMM YYYY',
  rtl_layout: false,
  home_meta: {},
  table_of_contents: false,
}).listen(Number(process.env.PORT), '127.0.0.1');
