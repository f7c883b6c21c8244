// The application: VueDsfr as its documentation installs it, and the routes.
import '@gouvfr/dsfr/dist/core/core.main.min.css';
import '@gouvfr/dsfr/dist/component/component.main.min.css';
import '@gouvfr/dsfr/dist/utility/utility.main.min.css';
import '@gouvminint/vue-dsfr/styles';
import '@gouvfr/dsfr/dist/scheme/scheme.min.css';
import './main.css';

import VueDsfr from '@gouvminint/vue-dsfr';
import { createApp } from 'vue';
import App from './App.vue';
import router from './router.js';

createApp(App).use(router).use(VueDsfr).mount('#app');
