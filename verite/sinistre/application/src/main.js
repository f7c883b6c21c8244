// The application: Vuetify in French with the colours of the département, and one address for each page.
import 'vuetify/styles';
import '@mdi/font/css/materialdesignicons.css';
import './departement.css';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import { createVuetify } from 'vuetify';
import { fr } from 'vuetify/locale';
import { aliases, mdi } from 'vuetify/iconsets/mdi';
import App from './App.vue';
import Accueil from './pages/Accueil.vue';

const page = (path, nom, titre) => ({ path, component: () => pages[`./pages/${nom}.vue`](), meta: { titre } });
const pages = import.meta.glob('./pages/*.vue');

const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: () => ({ top: 0 }),
  routes: [
    { path: '/', component: Accueil, meta: { titre: 'Accueil' } },
    page('/aide-urgence', 'AideUrgence', 'L’aide d’urgence aux sinistrés'),
    page('/aide-urgence/demande', 'Demande', 'Demande d’aide d’urgence'),
    page('/aide-urgence/confirmation/:numero', 'DemandeConfirmation', 'Demande transmise'),
    page('/mon-dossier', 'MonDossier', 'Compléter un dossier'),
    page('/mon-dossier/complement', 'Complement', 'Complément de dossier'),
    page('/mon-dossier/confirmation/:numero', 'ComplementConfirmation', 'Complément transmis'),
    page('/aide', 'Aide', 'Aide et questions fréquentes'),
    page('/contact', 'Contact', 'Contact'),
    page('/mentions-legales', 'MentionsLegales', 'Mentions légales'),
    page('/donnees-personnelles', 'DonneesPersonnelles', 'Données personnelles'),
    page('/accessibilite', 'Accessibilite', 'Accessibilité'),
    page('/:inconnu(.*)*', 'Introuvable', 'Page introuvable'),
  ],
});
router.afterEach((vers) => {
  document.title = `${vers.meta.titre} | Département de la Vandore`;
});

const vuetify = createVuetify({
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  locale: { locale: 'fr', fallback: 'fr', messages: { fr } },
  date: { locale: { fr: 'fr-FR' } },
  theme: {
    defaultTheme: 'vandore',
    themes: { vandore: { dark: false, colors: { primary: '#0b6b74', secondary: '#e07a2c', background: '#fafafa', info: '#2a7ab0' } } },
  },
  defaults: {
    VTextField: { variant: 'outlined', density: 'comfortable', color: 'primary' },
    VTextarea: { variant: 'outlined', color: 'primary' },
    VSelect: { variant: 'outlined', density: 'comfortable', color: 'primary' },
    VAutocomplete: { variant: 'outlined', density: 'comfortable', color: 'primary' },
    VNumberInput: { variant: 'outlined', density: 'comfortable', color: 'primary', controlVariant: 'split' },
    VDateInput: { variant: 'outlined', density: 'comfortable', color: 'primary', prependIcon: '', prependInnerIcon: '$calendar' },
    VFileInput: { variant: 'outlined', density: 'comfortable', color: 'primary', prependIcon: '', prependInnerIcon: '$file', showSize: true, chips: true },
    VRadioGroup: { color: 'primary' },
    VCheckbox: { color: 'primary', density: 'compact' },
  },
});

createApp(App).use(router).use(vuetify).mount('#app');
