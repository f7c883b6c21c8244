// The planning certificate: two schemas, one after the other.
import { demarche } from './commun.js';
import demande from './certificat/1-demande.js';
import envoi from './certificat/2-envoi.js';

demarche({
  nom: 'certificat',
  etapes: [
    { titre: 'Votre demande', schema: demande },
    { titre: 'Pièces et envoi', schema: envoi },
  ],
  donnees: {},
});
