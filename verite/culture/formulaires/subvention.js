import { montrer } from './commun.js';
import Demande from './subvention.vue';

montrer(Demande);
