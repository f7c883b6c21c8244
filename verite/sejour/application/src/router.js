import { createRouter, createWebHistory } from 'vue-router';
import Changement from './formulaires/Changement.vue';
import Renouvellement from './formulaires/Renouvellement.vue';
import Accessibilite from './pages/Accessibilite.vue';
import Accueil from './pages/Accueil.vue';
import Aide from './pages/Aide.vue';
import ChangementConfirmation from './pages/ChangementConfirmation.vue';
import ChangementPresentation from './pages/ChangementPresentation.vue';
import Contact from './pages/Contact.vue';
import DonneesPersonnelles from './pages/DonneesPersonnelles.vue';
import Introuvable from './pages/Introuvable.vue';
import MentionsLegales from './pages/MentionsLegales.vue';
import RenouvellementConfirmation from './pages/RenouvellementConfirmation.vue';
import RenouvellementPresentation from './pages/RenouvellementPresentation.vue';

const route = (path, component, titre) => ({ path, component, meta: { titre } });

const router = createRouter({
  history: createWebHistory(),
  routes: [
    route('/', Accueil, 'Accueil'),
    route('/renouvellement', RenouvellementPresentation, 'Renouveler mon titre de séjour'),
    route('/renouvellement/demande', Renouvellement, 'Demande de renouvellement'),
    route('/renouvellement/confirmation/:numero', RenouvellementConfirmation, 'Demande déposée'),
    route('/changement', ChangementPresentation, 'Déclarer un changement'),
    route('/changement/declaration', Changement, 'Déclaration de changement'),
    route('/changement/confirmation/:numero', ChangementConfirmation, 'Déclaration enregistrée'),
    route('/aide', Aide, 'Aide'),
    route('/contact', Contact, 'Contact'),
    route('/mentions-legales', MentionsLegales, 'Mentions légales'),
    route('/accessibilite', Accessibilite, 'Accessibilité'),
    route('/donnees-personnelles', DonneesPersonnelles, 'Données personnelles'),
    route('/:autre(.*)*', Introuvable, 'Page introuvable'),
  ],
  scrollBehavior: (to, from, position) => position || { top: 0 },
});

router.afterEach((to) => {
  document.title = `${to.meta.titre} - Séjour étudiant - Préfecture de la Haute-Sorne`;
});

export default router;
