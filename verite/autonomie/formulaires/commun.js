// What both forms share: Vueform in French with its own theme, and where what is filled goes.
import { createApp, h, resolveComponent } from 'vue';
import Vueform from '@vueform/vueform';
import fr from '@vueform/vueform/locales/fr';
import theme from '@vueform/vueform/dist/vueform';
import '@vueform/vueform/dist/vueform.css';

export const communes = [
  'Ablay', 'Aubernon', 'Bessey-sur-Orme', 'Boisvieux', 'Bréviande', 'Cerizolles', 'Chaumeray', 'Condrieu-le-Vieil', 'Courlange',
  'Dampierre-en-Orme', 'Éparnay', 'Fontvieille-le-Bois', 'Grandlieu-sur-Orme', 'Hautmesnil', 'Issarlès', 'Jouvence', 'La Chapelle-Orme',
  'La Ferté-Morel', 'Le Plessis-Rouvre', 'Les Essarts-Blancs', 'Lormaye', 'Marcillon', 'Mesnil-Orme', 'Montrouvre', 'Neuvy-les-Bois',
  'Orcigny', 'Ormeville', 'Pontrouge', 'Quincey', 'Rouvray-Saint-Aubin', 'Saint-Aubin-des-Prés', 'Saint-Loup-sur-Orme',
  'Sainte-Colombe', 'Thoiry-le-Haut', 'Tresnay', 'Valorme', 'Verchamp', 'Villedieu', 'Villeneuve-Orme', 'Yvrande',
];

export function afficher(demarche, formulaire) {
  createApp({
    render: () =>
      h(resolveComponent('Vueform'), {
        endpoint: `/demandes/${demarche}`,
        onSuccess: (reponse) => {
          location.href = `/${demarche}/confirmation/${reponse.data.numero}`;
        },
        ...formulaire,
      }),
  })
    .use(Vueform, {
      theme,
      locales: { fr },
      locale: 'fr',
      fallbackLocale: 'fr',
      env: 'production',
      endpoints: {
        uploadTempFile: { url: '/pieces/deposer', method: 'post' },
        removeTempFile: { url: '/pieces/retirer', method: 'post' },
        removeFile: { url: '/pieces/retirer', method: 'post' },
      },
    })
    .mount('#formulaire');
}
