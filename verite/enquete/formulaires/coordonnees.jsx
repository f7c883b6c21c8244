// A new address, or the wish to be exempted from the survey: two pages.
import { afficher, appeler } from './orchestrateur.jsx';
import { aide, case1, cases, controle, date, obligatoire, pave, radio, saisie, sequence, si, texte, variables } from './questions.js';

const adresse = 'nvl(MOT_ADR,false)';
const dispense = 'nvl(MOT_DISP,false)';
const absence = `${dispense} and nvl(DISPENSE,"")="2"`;

const source = {
  maxPage: '2',
  components: [
    sequence('s1', '1', 'Votre demande'),
    saisie('IDENT', '1', 'Identifiant de l’unité enquêtée', {
      ...aide('Il figure en haut à droite de la lettre-avis, sous le code-barres.'),
      controls: [obligatoire('IDENT'), controle('isnull(IDENT) or match_characters(IDENT,"[0-9]{8}-[0-9]{2}")', 'Format incorrect.')],
    }),
    saisie('NOM', '1', 'Nom et prénom de la personne destinataire du courrier', { controls: [obligatoire('NOM')] }),
    cases('motif', '1', 'Vous souhaitez', { MOT_ADR: 'Signaler un changement de coordonnées', MOT_DISP: 'Demander à être dispensé(e) de répondre à l’enquête' }, {
      ...aide('Plusieurs réponses possibles'),
      controls: [controle(`${adresse} or ${dispense}`, 'Cochez au moins une case.')],
    }),
    {
      componentType: 'ComponentSet',
      id: 'adresse',
      page: '1',
      label: texte('Votre nouvelle adresse'),
      ...si(adresse),
      components: [
        saisie('VOIE', '1', 'Numéro et voie', si(adresse)),
        saisie('COMPL', '1', 'Complément (bâtiment, étage, lieu-dit)', si(adresse)),
        saisie('CP', '1', 'Code postal', { maxLength: 5, ...si(adresse) }),
        saisie('COMMUNE', '1', 'Commune', si(adresse)),
      ],
    },
    date('DEPUIS', '1', 'Depuis quelle date habitez-vous à cette adresse ?', {
      ...si(adresse),
      controls: [controle('isnull(DEPUIS) or DEPUIS<="2026-12-31"', 'La date ne peut pas être postérieure à 2026.')],
    }),
    sequence('s2', '2', 'Pour vous répondre'),
    radio('DISPENSE', '2', 'Pour quel motif demandez-vous une dispense ?', {
      1: 'Santé, handicap ou perte d’autonomie',
      2: 'Absence de longue durée pendant la collecte',
      3: 'Décès de la personne destinataire',
      4: 'Logement vacant, résidence secondaire ou logement détruit',
      5: 'Autre motif',
    }, { ...si(dispense), controls: [obligatoire('DISPENSE')] }),
    date('ABS_DEB', '2', 'Date de départ', si(absence)),
    date('ABS_FIN', '2', 'Date de retour', {
      ...si(absence),
      max: '2028-12-31',
      controls: [controle('isnull(ABS_FIN) or isnull(ABS_DEB) or ABS_FIN>=ABS_DEB', 'La date de retour est antérieure à la date de départ.', 'WARN')],
    }),
    pave('EXPLI', '2', 'Exposez les raisons de votre demande', {
      ...si(dispense),
      controls: [controle('not(isnull(EXPLI)) and length(EXPLI)>=20', 'Votre demande doit être motivée.')],
    }),
    radio('CANAL', '2', 'Comment souhaitez-vous recevoir la réponse ?', { 1: 'Par courriel', 2: 'Par courrier postal' }, { controls: [obligatoire('CANAL')] }),
    saisie('COURRIEL', '2', 'Adresse électronique', {
      ...si('nvl(CANAL,"")="1"'),
      controls: [controle('not(isnull(COURRIEL)) and match_characters(COURRIEL,"[^@ ]+@[^@ ]+[.][a-z]+")', 'L’adresse électronique n’est pas valide.')],
    }),
    saisie('TEL', '2', 'Téléphone', {
      maxLength: 10,
      ...aide('Exemple : 0612345678'),
      controls: [controle('isnull(TEL) or TEL="" or match_characters(TEL,"0[1-9][0-9]{8}")', 'Format incorrect.')],
    }),
    case1('HONNEUR', '2', 'Je certifie sur l’honneur l’exactitude des renseignements fournis.', {
      controls: [controle('nvl(HONNEUR,false)', 'Vous devez certifier l’exactitude des renseignements.')],
    }),
  ],
  variables: variables({}, [
    'IDENT', 'NOM', 'MOT_ADR', 'MOT_DISP', 'VOIE', 'COMPL', 'CP', 'COMMUNE', 'DEPUIS',
    'DISPENSE', 'ABS_DEB', 'ABS_FIN', 'EXPLI', 'CANAL', 'COURRIEL', 'TEL', 'HONNEUR',
  ]),
};

afficher({
  source,
  donnees: {},
  pageInitiale: '1',
  etapes: [{ titre: 'Votre demande', pages: [1] }, { titre: 'Pour vous répondre', pages: [2] }],
  envoi: 'Envoyer ma demande',
  envoyer: async (donnees) => {
    const { numero } = await appeler('POST', '/api/coordonnees', donnees);
    window.location.assign(`/coordonnees/confirmation/${numero}`);
  },
});
