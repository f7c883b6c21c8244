import { montrer } from './commun.js';
import Demande from './carte.vue';

montrer(Demande);
