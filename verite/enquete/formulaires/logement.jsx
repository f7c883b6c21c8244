// The survey of homes and budgets: the home, who lives there, each of them, the resources, and a word to end.
import { afficher, appeler } from './orchestrateur.jsx';
import {
  aide, bornes, cases, controle, date, duree, liste, nombre, obligatoire, obligatoireNombre, pave, radio, saisie, sequence, si, sousSequence, texte,
  variables, vtl,
} from './questions.js';

const locataire = 'nvl(STATUT,"")="3" or nvl(STATUT,"")="4"';
const accedant = 'nvl(STATUT,"")="2"';
const emploi = 'nvl(SITUA,"")="1" or nvl(SITUA,"")="2"';

const depenses = {
  DEP_ENER: 'Électricité, gaz, chauffage',
  DEP_EAU: 'Eau',
  DEP_ASSU: 'Assurance du logement',
  DEP_CHAR: 'Charges de copropriété ou locatives',
  DEP_TELE: 'Téléphone et internet',
};

const source = {
  maxPage: '7',
  components: [
    sequence('s1', '1', 'Votre logement', 'Répondez pour le logement situé à l’adresse figurant sur la lettre-avis, à la date d’aujourd’hui.'),
    radio('TYPE', '1', 'Votre logement est-il :', {
      1: 'Une maison individuelle',
      2: 'Un appartement',
      3: 'Un logement-foyer, une chambre d’hôtel',
      4: 'Une construction provisoire, une habitation mobile',
    }, { controls: [obligatoire('TYPE')] }),
    radio('STATUT', '1', 'À quel titre votre ménage occupe-t-il ce logement ?', {
      1: 'Propriétaire non accédant ou usufruitier',
      2: 'Accédant à la propriété',
      3: 'Locataire ou sous-locataire d’un logement loué vide HLM',
      4: 'Locataire ou sous-locataire du secteur libre',
      5: 'Logé gratuitement, avec un paiement éventuel de charges',
    }, { controls: [obligatoire('STATUT')] }),
    nombre('LOYER', '1', 'Quel est le montant mensuel du loyer, charges comprises, avant déduction de l’AL ou de l’APL ?', 0, 9999, {
      ...si(locataire),
      unit: '€',
      decimals: 2,
      controls: [obligatoireNombre('LOYER'), bornes('LOYER', 0, 9999)],
    }),
    nombre('CRD', '1', 'Quel est le capital restant dû de vos emprunts immobiliers au 1er janvier 2026 ?', 0, 2000000, {
      ...si(accedant),
      unit: '€',
      ...aide('Reportez-vous à votre tableau d’amortissement.'),
    }),
    nombre('SURFACE', '1', 'Quelle est la surface habitable de votre logement ?', 5, 999, {
      unit: 'm²',
      ...aide('Ne comptez pas les balcons, terrasses, caves, ni les parties dont la hauteur sous plafond est inférieure à 1,80 m.'),
      controls: [obligatoireNombre('SURFACE'), bornes('SURFACE', 5, 999)],
    }),
    nombre('PIECES', '1', 'Combien de pièces d’habitation compte-t-il ?', 1, 30, {
      controls: [
        bornes('PIECES', 1, 30),
        controle('isnull(PIECES) or isnull(SURFACE) or SURFACE>=PIECES*7', 'La surface semble faible au regard du nombre de pièces.', 'WARN'),
      ],
    }),
    liste('EPOQUE', '1', 'En quelle année l’immeuble a-t-il été achevé ?', {
      1: 'Avant 1949', 2: 'De 1949 à 1974', 3: 'De 1975 à 1989', 4: 'De 1990 à 2005', 5: 'De 2006 à 2012', 6: 'Après 2012', 9: 'Ne sait pas',
    }),
    date('EMMENAG', '1', 'À quelle date le premier occupant actuel est-il arrivé dans ce logement ?', {
      controls: [controle('not(isnull(EMMENAG))', 'La date n’est pas renseignée.', 'WARN')],
    }),
    sequence('s2', '2', 'Les habitants du logement', 'Commencez par vous-même. Inscrivez une personne par ligne, y compris les enfants.'),
    {
      componentType: 'RosterForLoop',
      id: 'habitants',
      page: '2',
      label: texte('Ajouter une personne'),
      conditionFilter: vtl('true'),
      lines: { min: vtl('1'), max: vtl('10') },
      headers: [{ label: texte('Prénom') }, { label: texte('Sexe') }, { label: texte('Année de naissance') }],
      components: [
        saisie('PRENOM', '2', ' ', { maxLength: 30 }),
        liste('SEXE', '2', ' ', { 1: 'Masculin', 2: 'Féminin' }),
        nombre('ANNEE', '2', ' ', 1900, 2026, { controls: [] }),
      ],
    },
    {
      componentType: 'ConfirmationModal',
      id: 'oubli',
      page: '3',
      conditionFilter: vtl('true'),
      label: vtl('"Vous avez déclaré " || cast(NBHAB,string) || " habitant(s). Êtes-vous sûr(e) de n’avoir oublié personne ?"'),
      description: texte(
        '"Pensez aux nourrissons encore à la maternité, aux personnes temporairement absentes (hospitalisation, déplacement) et aux personnes " || "qui vivent une partie du temps ailleurs (enfants en garde alternée, étudiants, conjoints éloignés pour le travail)."',
      ),
    },
    {
      componentType: 'Loop',
      id: 'individus',
      page: '4',
      depth: 1,
      maxPage: '1',
      paginatedLoop: true,
      conditionFilter: vtl('true'),
      loopDependencies: ['PRENOM'],
      iterations: vtl('count(PRENOM)'),
      components: [
        sousSequence('ss4', '4.1', '"### Situation de " || nvl(PRENOM,"la personne")'),
        liste('SITUA', '4.1', 'Quelle est sa situation principale ?', {
          1: 'Emploi', 2: 'Apprentissage sous contrat ou stage rémunéré', 3: 'Études', 4: 'Chômage (inscrit ou non à France Travail)',
          5: 'Retraite ou préretraite', 6: 'Au foyer', 7: 'Inactivité pour cause d’invalidité', 8: 'Autre situation', 9: 'Enfant non scolarisé',
        }, { controls: [obligatoire('SITUA')] }),
        saisie('PROF', '4.1', 'Quelle profession exerce-t-elle actuellement ?', {
          ...si(emploi),
          ...aide('Soyez précis. Exemples : fleuriste (et non commerçant), technicien chimiste (et non technicien).'),
        }),
        nombre('HEURES', '4.1', 'Combien d’heures travaille-t-elle habituellement par semaine ?', 0, 99, { ...si(emploi), unit: 'heures', decimals: 1 }),
        duree('TRAJET', '4.1', 'Combien de temps met-elle pour se rendre de son domicile à son lieu de travail ?', 'PTnHnM', si(emploi)),
        liste('DIPLOME', '4.1', 'Quel est son plus haut diplôme ?', {
          1: 'Pas de scolarité ou arrêt avant la fin du primaire', 2: 'CEP', 3: 'BEPC, brevet élémentaire, brevet des collèges, DNB', 4: 'CAP, BEP ou équivalent',
          5: 'Baccalauréat général ou technologique, brevet supérieur, DAEU, ESEU', 6: 'Baccalauréat professionnel, brevet professionnel, de technicien',
          7: 'BTS, DUT, Deug, Deust, diplôme de niveau bac+2', 8: 'Licence, BUT, maîtrise, diplôme de niveau bac+3 ou bac+4',
          9: 'Master, DEA, DESS, diplôme de grande école, doctorat de santé', 10: 'Doctorat de recherche (hors santé)',
        }),
        radio('LIEN', '4.1', 'Vit-elle dans ce logement :', { 1: 'Toute l’année', 2: 'Une partie de l’année', 3: 'Uniquement le week-end ou les vacances' }),
      ],
    },
    sequence('s4', '5', 'Les ressources et les dépenses du ménage'),
    cases('ressources', '5', 'Au cours des douze derniers mois, une personne du ménage a-t-elle perçu :', {
      R_SAL: 'Des salaires, traitements et primes', R_IND: 'Des revenus d’une activité indépendante', R_CHO: 'Des allocations de chômage',
      R_RET: 'Des retraites ou pensions', R_FAM: 'Des prestations familiales', R_LOG: 'Une aide au logement', R_MIN: 'Le RSA, l’AAH, l’ASPA ou la prime d’activité',
      R_PAT: 'Des revenus du patrimoine',
    }, { ...aide('Plusieurs réponses possibles') }),
    nombre('REVENU', '5', 'Quel est le montant total net des ressources de votre ménage pour un mois ordinaire ?', 0, 99999, {
      unit: '€',
      ...aide('Additionnez les ressources de tous les habitants, après prélèvement à la source.'),
      controls: [obligatoireNombre('REVENU'), bornes('REVENU', 0, 99999)],
    }),
    {
      componentType: 'Table',
      id: 'depenses',
      page: '5',
      label: texte('Combien votre ménage a-t-il dépensé en 2025 pour :'),
      conditionFilter: vtl('true'),
      header: [{ label: texte('Poste de dépense') }, { label: texte('Montant annuel en euros') }],
      body: Object.entries(depenses).map(([nom, mots]) => [
        { label: texte(mots) },
        { componentType: 'InputNumber', id: nom.toLowerCase(), min: 0, max: 99999, decimals: 0, label: texte(' '), response: { name: nom } },
      ]),
    },
    radio('IMPAYE', '5', 'Au cours des douze derniers mois, avez-vous été dans l’impossibilité de payer à temps votre loyer, une mensualité ou une facture ?', {
      1: 'Oui, une fois', 2: 'Oui, plusieurs fois', 3: 'Non',
    }, { controls: [obligatoire('IMPAYE')] }),
    pave('IMP_TXT', '5', 'Pouvez-vous préciser les circonstances ?', { ...si('nvl(IMPAYE,"")="1" or nvl(IMPAYE,"")="2"'), maxLength: 255 }),
    sequence('s5', '6', 'Pour terminer'),
    saisie('REP_NOM', '6', 'Nom de la personne ayant répondu', { controls: [obligatoire('REP_NOM')] }),
    saisie('REP_TEL', '6', 'Téléphone', {
      ...aide('Sans espace ni point'),
      controls: [controle('not(isnull(REP_TEL)) and match_characters(REP_TEL,"0[1-9][0-9]{8}")', 'Le numéro de téléphone n’est pas au bon format.')],
    }),
    saisie('REP_MAIL', '6', 'Adresse électronique', {
      controls: [controle('isnull(REP_MAIL) or REP_MAIL="" or match_characters(REP_MAIL,"[^@ ]+@[^@ ]+[.][a-z]+")', 'L’adresse électronique n’est pas valide.')],
    }),
    radio('REINT', '6', 'Accepteriez-vous d’être recontacté(e) par un enquêteur pour un entretien à domicile ?', { 1: 'Oui', 2: 'Non' }, {
      controls: [obligatoire('REINT')],
    }),
    duree('TEMPS', '6', 'Combien de temps avez-vous mis pour répondre à ce questionnaire, recherche des documents comprise ?', 'PTnHnM'),
    pave('REMARQUE', '6', 'Avez-vous des remarques sur cette enquête ?', { maxLength: 2000 }),
    {
      componentType: 'Summary',
      id: 'resume',
      page: '7',
      conditionFilter: vtl('true'),
      label: texte('Vos principales réponses'),
      sections: [
        {
          id: 'r1',
          title: texte('Le logement'),
          responses: [
            { id: 'r11', label: vtl('"Surface habitable : "'), value: vtl('cast(nvl(SURFACE,0),string) || " m²"') },
            { id: 'r12', label: vtl('"Nombre de pièces : "'), value: vtl('cast(nvl(PIECES,0),string)') },
          ],
        },
        {
          id: 'r2',
          title: texte('Le ménage'),
          responses: [
            { id: 'r21', label: vtl('"Nombre d’habitants : "'), value: vtl('cast(NBHAB,string)') },
            { id: 'r22', label: vtl('"Ressources mensuelles : "'), value: vtl('cast(nvl(REVENU,0),string) || " €"') },
          ],
        },
      ],
    },
  ],
  resizing: { PRENOM: { size: 'count(PRENOM)', variables: ['SITUA', 'PROF', 'HEURES', 'TRAJET', 'DIPLOME', 'LIEN'] } },
  variables: variables(
    { NBHAB: { expression: 'count(PRENOM)', de: ['PRENOM'] } },
    [
      'TYPE', 'STATUT', 'LOYER', 'CRD', 'SURFACE', 'PIECES', 'EPOQUE', 'EMMENAG', 'R_SAL', 'R_IND', 'R_CHO', 'R_RET', 'R_FAM', 'R_LOG', 'R_MIN', 'R_PAT',
      'REVENU', ...Object.keys(depenses), 'IMPAYE', 'IMP_TXT', 'REP_NOM', 'REP_TEL', 'REP_MAIL', 'REINT', 'TEMPS', 'REMARQUE',
    ],
    ['PRENOM', 'SEXE', 'ANNEE', 'SITUA', 'PROF', 'HEURES', 'TRAJET', 'DIPLOME', 'LIEN'],
  ),
};

appeler('GET', '/api/enquete').then(({ donnees, page }) =>
  afficher({
    source,
    donnees,
    pageInitiale: page,
    etapes: [
      { titre: 'Votre logement', pages: [1] },
      { titre: 'Les habitants du logement', pages: [2, 3] },
      { titre: 'La situation de chaque habitant', pages: [4] },
      { titre: 'Les ressources et les dépenses', pages: [5] },
      { titre: 'Pour terminer', pages: [6] },
      { titre: 'Envoi du questionnaire', pages: [7] },
    ],
    envoi: 'Envoyer mes réponses',
    sauver: (reponses, pageCourante) => appeler('PUT', '/api/enquete', { donnees: reponses, page: pageCourante }),
    envoyer: async (reponses) => {
      const { numero } = await appeler('POST', '/api/enquete', { donnees: reponses });
      window.location.assign(`/enquete/confirmation/${numero}`);
    },
  }),
);
