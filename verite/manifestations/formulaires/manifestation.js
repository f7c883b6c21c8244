// The request to hold an event in a hall or in the streets: six steps, each one a list of form-create rules.
'use strict';

const oui = (champ, titre, regles, autres = {}) => ({
  type: 'switch',
  field: champ,
  title: titre,
  value: false,
  control: [{ value: true, rule: regles }],
  ...autres,
});

const association = [
  {
    type: 'input',
    field: 'rna',
    title: 'Numéro RNA',
    info: 'Le numéro figure sur le récépissé de déclaration en préfecture. Il commence par W et comporte neuf chiffres.',
    validate: [
      { required: true, message: 'Numéro RNA obligatoire' },
      { pattern: '^W[0-9]{9}$', message: 'Format RNA incorrect' },
    ],
  },
  { type: 'input', field: 'association', title: 'Nom de l’association', $required: true },
  {
    type: 'input',
    field: 'siret',
    title: 'SIRET',
    validate: [{ pattern: '^[0-9]{14}$' }],
  },
  {
    type: 'select',
    field: 'categorie',
    title: 'Catégorie juridique',
    $required: true,
    options: [
      { value: '9220', label: 'Association déclarée (9220)' },
      { value: '9221', label: 'Association déclarée d’insertion par l’économique (9221)' },
      { value: '9230', label: 'Association déclarée reconnue d’utilité publique (9230)' },
      { value: '9260', label: 'Association de droit local (9260)' },
      { value: '9300', label: 'Fondation (9300)' },
      { value: '7371', label: 'CCAS, CIAS ou autre établissement public (7371)' },
    ],
  },
  {
    type: 'subForm',
    field: 'siege',
    title: 'Siège social',
    value: {},
    props: {
      rule: [
        { type: 'input', field: 'voie', title: 'Numéro et voie', $required: true },
        {
          type: 'input',
          field: 'codePostal',
          title: 'Code postal',
          col: { span: 12 },
          validate: [{ required: true, message: 'Obligatoire' }, { len: 5, message: '5 chiffres' }],
        },
        { type: 'input', field: 'commune', title: 'Commune', col: { span: 12 }, $required: true },
      ],
      options: { submitBtn: false, resetBtn: false, form: { labelPosition: 'top' } },
    },
  },
  {
    type: 'radio',
    field: 'civilite',
    title: 'Civilité du représentant légal',
    value: 'M.',
    options: [
      { value: 'M.', label: 'Monsieur' },
      { value: 'Mme', label: 'Madame' },
    ],
  },
  { type: 'input', field: 'nom', title: 'Nom du représentant légal', col: { span: 12 }, $required: true },
  { type: 'input', field: 'prenom', title: 'Prénom', col: { span: 12 }, $required: true },
  {
    type: 'datePicker',
    field: 'naissance',
    title: 'Date de naissance du représentant légal',
    $required: true,
    props: { type: 'date', format: 'DD/MM/YYYY', placeholder: 'JJ/MM/AAAA' },
  },
  {
    type: 'select',
    field: 'fonction',
    title: 'Fonction au sein du bureau',
    $required: true,
    options: ['Présidente ou président', 'Coprésidente ou coprésident', 'Trésorière ou trésorier', 'Secrétaire', 'Mandataire'].map((f) => ({ value: f, label: f })),
    control: [
      {
        value: 'Mandataire',
        rule: [
          { type: 'datePicker', field: 'mandat', title: 'Date du mandat', $required: true, props: { type: 'date', format: 'DD/MM/YYYY' } },
        ],
      },
    ],
  },
  {
    type: 'input',
    field: 'telephone',
    title: 'Téléphone portable',
    validate: [
      { required: true, message: 'Téléphone obligatoire' },
      { pattern: telephone, message: 'Numéro de téléphone invalide' },
    ],
  },
  {
    type: 'input',
    field: 'courriel',
    title: 'Courriel',
    validate: [{ required: true, message: 'Courriel obligatoire' }, { type: 'email', message: 'Courriel invalide' }],
  },
  oui('autreContact', 'Le jour de la manifestation, la personne à joindre est quelqu’un d’autre', [
    { type: 'input', field: 'contactNom', title: 'Nom et prénom de la personne à joindre', $required: true },
    { type: 'input', field: 'contactTelephone', title: 'Son téléphone', validate: [{ required: true, message: 'Obligatoire' }, { pattern: telephone }] },
  ]),
  oui('adherentAnnuaire', 'L’association est inscrite à l’annuaire municipal', [
    {
      type: 'input',
      field: 'numeroAnnuaire',
      title: 'Numéro d’annuaire',
      validate: [
        { required: true, message: 'Obligatoire' },
        { pattern: '^ANN-[0-9]{5}$' },
      ],
    },
  ]),
];

const manifestation = [
  { type: 'input', field: 'intitule', title: 'Intitulé de la manifestation', $required: true, props: { maxlength: 80, showWordLimit: true } },
  {
    type: 'cascader',
    field: 'nature',
    title: 'Nature',
    $required: true,
    props: {
      options: [
        { value: 'culture', label: 'Culture', children: ['Concert', 'Spectacle de rue', 'Bal', 'Projection en plein air', 'Exposition'].map((v) => ({ value: v, label: v })) },
        { value: 'sport', label: 'Sport', children: ['Course pédestre', 'Randonnée cycliste', 'Tournoi', 'Démonstration'].map((v) => ({ value: v, label: v })) },
        { value: 'quartier', label: 'Vie de quartier', children: ['Fête de quartier', 'Repas partagé', 'Vide-greniers', 'Marché solidaire'].map((v) => ({ value: v, label: v })) },
        { value: 'interne', label: 'Vie interne', children: ['Assemblée générale', 'Arbre de Noël', 'Formation', 'Loto'].map((v) => ({ value: v, label: v })) },
        { value: 'revendication', label: 'Rassemblement, défilé', children: ['Rassemblement statique', 'Défilé'].map((v) => ({ value: v, label: v })) },
      ],
    },
  },
  {
    type: 'input',
    field: 'description',
    title: 'Présentation du projet',
    props: { type: 'textarea', rows: 5, placeholder: 'Décrivez votre projet, son déroulé heure par heure, le public visé et l’intérêt pour le territoire' },
    validate: [
      { required: true, message: 'Présentation obligatoire' },
      { min: 200, message: 'Présentation insuffisante' },
    ],
  },
  {
    type: 'datePicker',
    field: 'dates',
    title: 'Dates et heures de la manifestation',
    value: [],
    props: { type: 'datetimerange', format: 'DD/MM/YYYY HH:mm', startPlaceholder: 'Début', endPlaceholder: 'Fin' },
    validate: [
      { required: true, message: 'Dates obligatoires' },
      {
        validator(regle, valeur, rappel) {
          const tot = new Date(String(valeur && valeur[0]).replace(' ', 'T'));
          if (tot < new Date(Date.now() + 60 * 24 * 3600 * 1000)) rappel(new Error('Délai de dépôt non respecté'));
          else rappel();
        },
      },
    ],
  },
  { type: 'datePicker', field: 'montage', title: 'Montage à partir du', col: { span: 12 }, props: { type: 'date', format: 'DD/MM/YYYY' } },
  { type: 'datePicker', field: 'demontage', title: 'Démontage jusqu’au', col: { span: 12 }, props: { type: 'date', format: 'DD/MM/YYYY' } },
  {
    type: 'inputNumber',
    field: 'public',
    title: 'Public attendu sur toute la durée',
    value: 0,
    props: { min: 0, step: 10 },
    $required: true,
    validate: [{ type: 'number', min: 1, message: 'Indiquez le public attendu' }],
  },
  {
    type: 'slider',
    field: 'simultane',
    title: 'Effectif maximal présent en simultané',
    value: 50,
    info: 'Au sens de l’arrêté du 25 juin 1980 : public et personnel confondus.',
    props: { min: 0, max: 5000, step: 50 },
  },
  {
    type: 'radio',
    field: 'entree',
    title: 'Accès du public',
    value: 'Libre',
    options: ['Libre', 'Libre participation', 'Payant', 'Sur invitation'].map((v) => ({ value: v, label: v })),
    control: [
      {
        value: 'Payant',
        rule: [
          { type: 'inputNumber', field: 'tarif', title: 'Plein tarif (€)', value: 0, props: { min: 0, precision: 2 } },
          { type: 'input', field: 'licence', title: 'N° de récépissé de licence d’entrepreneur de spectacles (PLATESV)', $required: true },
        ],
      },
    ],
  },
  {
    type: 'checkbox',
    field: 'activites',
    title: 'Activités prévues',
    value: [],
    options: ['Sonorisation', 'Buvette', 'Restauration', 'Vente au déballage', 'Collecte de fonds', 'Animaux', 'Feu d’artifice ou flammes', 'Aéronef ou drone'].map((v) => ({ value: v, label: v })),
    control: [
      {
        handle: (valeur) => valeur.includes('Buvette'),
        rule: [
          {
            type: 'radio',
            field: 'boissons',
            title: 'Débit de boissons temporaire',
            $required: true,
            options: ['Groupe 1 seulement', 'Groupes 1 et 3'].map((v) => ({ value: v, label: v })),
          },
          { type: 'inputNumber', field: 'debitsAnnee', title: 'Autorisations déjà obtenues cette année', value: 0, props: { min: 0, max: 5 } },
        ],
      },
      {
        handle: (valeur) => valeur.includes('Feu d’artifice ou flammes'),
        rule: [
          {
            type: 'select',
            field: 'artifices',
            title: 'Classement le plus élevé',
            $required: true,
            options: ['F1', 'F2', 'F3', 'F4 ou T2', 'Flammes sans artifice'].map((v) => ({ value: v, label: v })),
          },
          { type: 'input', field: 'artificier', title: 'Artificier (nom, n° de certificat C4-T2)' },
        ],
      },
    ],
  },
];

const lieu = [
  {
    type: 'radio',
    field: 'lieu',
    title: 'Vous demandez',
    $required: true,
    options: [
      { value: 'salle', label: 'Une salle municipale' },
      { value: 'espace', label: 'Un espace public' },
      { value: 'voie', label: 'Un parcours sur la voie publique' },
    ],
    control: [
      {
        value: 'salle',
        rule: [
          {
            type: 'select',
            field: 'salle',
            title: 'Salle souhaitée',
            $required: true,
            options: [
              'Salle des Tanneurs (80)', 'Salle Olympe (120)', 'Salle du Vieux-Port (150)', 'Salle Marcel-Aubry (180)', 'Maison des associations, salle A (40)',
              'Maison des associations, salle B (60)', 'Espace Bellefontaine (250)', 'Espace Les Ormes (300)', 'Foyer du Halage (100)', 'Salle des fêtes de Montreuil (400)',
              'Gymnase des Remparts (600)', 'Palais des congrès, petit auditorium (450)', 'Palais des congrès, grand auditorium (1 200)', 'Halle aux Grains (2 500)',
            ].map((v) => ({ value: v, label: v })),
          },
          { type: 'input', field: 'repli', title: 'Deuxième choix' },
          {
            type: 'checkbox',
            field: 'equipements',
            title: 'Équipements',
            value: [],
            options: ['Cuisine', 'Scène', 'Vidéoprojecteur', 'Loges', 'Boucle magnétique'].map((v) => ({ value: v, label: v })),
          },
        ],
      },
      {
        value: 'espace',
        rule: [
          {
            type: 'cascader',
            field: 'espace',
            title: 'Espace public',
            $required: true,
            props: {
              options: [
                { value: 'Centre', label: 'Centre', children: ['Place du Beffroi', 'Esplanade de la République', 'Cours Sainte-Anne', 'Jardin des Carmes'].map((v) => ({ value: v, label: v })) },
                { value: 'Nord', label: 'Corvenne Nord', children: ['Parc de la Poudrerie', 'Place des Cheminots', 'Plaine de jeux Ambroise'].map((v) => ({ value: v, label: v })) },
                { value: 'Rives', label: 'Les Rives', children: ['Quai des Mariniers', 'Berge du Halage', 'Parvis de la Halle aux Grains'].map((v) => ({ value: v, label: v })) },
                { value: 'Plateau', label: 'Le Plateau', children: ['Place des Tilleuls', 'Bois de Montreuil', 'Stade des Ormes'].map((v) => ({ value: v, label: v })) },
              ],
            },
          },
          {
            type: 'input',
            field: 'surface',
            title: 'Emprise au sol (m²)',
            validate: [{ required: true, message: 'Emprise obligatoire' }, { pattern: '^[0-9.]+$', message: 'Valeur incorrecte' }],
          },
          {
            type: 'radio',
            field: 'vehicules',
            title: 'Accès de véhicules sur le site',
            value: 'Non',
            options: ['Non', 'Moins de 3,5 t', 'Plus de 3,5 t'].map((v) => ({ value: v, label: v })),
          },
        ],
      },
      {
        value: 'voie',
        rule: [
          { type: 'input', field: 'parcours', title: 'Itinéraire, rue par rue', $required: true, props: { type: 'textarea', rows: 4 } },
          { type: 'inputNumber', field: 'signaleurs', title: 'Nombre de signaleurs', value: 2, props: { min: 0 } },
        ],
      },
    ],
  },
  oui('neutralisation', 'Neutralisation de stationnement ou de circulation', [
    { type: 'input', field: 'voies', title: 'Voies concernées', $required: true },
    { type: 'timePicker', field: 'neutralisationHeures', title: 'Horaires', value: [], props: { isRange: true, format: 'HH:mm' } },
  ]),
  {
    type: 'group',
    field: 'materiel',
    title: 'Prêt de matériel municipal',
    value: [],
    props: {
      rule: [
        {
          type: 'select',
          field: 'article',
          title: 'Article',
          $required: true,
          options: ['Barrière Vauban', 'Chaise coque', 'Table 2,20 m', 'Banc', 'Praticable 2 × 1 m', 'Barnum 3 × 3 m', 'Coffret électrique 32 A', 'Sonorisation portable', 'Toilettes sèches', 'Bac de tri'].map((v) => ({ value: v, label: v })),
        },
        { type: 'inputNumber', field: 'quantite', title: 'Quantité', value: 1, props: { min: 1 } },
      ],
      options: { submitBtn: false, resetBtn: false, form: { labelPosition: 'top' } },
    },
  },
  oui('electricite', 'Branchement électrique', [
    { type: 'inputNumber', field: 'puissance', title: 'Puissance totale (kW)', value: 0, props: { min: 0, precision: 1, step: 0.5 } },
  ]),
  oui('eau', 'Branchement d’eau', []),
  oui('structures', 'Installation de chapiteaux, tentes ou structures (CTS)', [
    { type: 'inputNumber', field: 'surfaceCts', title: 'Surface couverte (m²)', value: 0, props: { min: 0 } },
    { type: 'input', field: 'registre', title: 'N° d’identification du registre de sécurité', $required: true },
  ]),
];

const securite = [
  {
    type: 'select',
    field: 'erp',
    title: 'Classement ERP',
    $required: true,
    info: 'Type et catégorie au sens du CCH. En plein air, choisissez PA.',
    options: ['L', 'N', 'P', 'R', 'S', 'T', 'X', 'PA', 'CTS', 'SG', 'Ne sait pas'].map((v) => ({ value: v, label: v })),
  },
  { type: 'input', field: 'responsable', title: 'Responsable de la sécurité (nom, prénom)', $required: true },
  {
    type: 'input',
    field: 'responsableTelephone',
    title: 'Téléphone du responsable',
    validate: [
      { required: true, message: 'Téléphone obligatoire' },
      { pattern: telephone, message: 'Numéro de téléphone invalide' },
    ],
  },
  { type: 'slider', field: 'benevoles', title: 'Nombre de bénévoles affectés à la sécurité', value: 0, props: { min: 0, max: 100 } },
  oui('gardiennage', 'Agents de sécurité privés', [
    { type: 'input', field: 'societe', title: 'Société', $required: true },
    { type: 'input', field: 'cnaps', title: 'N° d’autorisation CNAPS', validate: [{ required: true, message: 'Obligatoire' }, { pattern: '^AUT-[0-9]{3}-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{11}$' }] },
    { type: 'inputNumber', field: 'agents', title: 'Nombre d’agents', value: 1, props: { min: 1 } },
  ]),
  {
    type: 'radio',
    field: 'secours',
    title: 'Dispositif prévisionnel de secours (DPS)',
    value: 'Sans objet',
    options: ['Sans objet', 'PAPS', 'DPS-PE', 'DPS-ME', 'DPS-GE'].map((v) => ({ value: v, label: v })),
    control: [
      {
        condition: '!=',
        value: 'Sans objet',
        rule: [{ type: 'input', field: 'association2', title: 'Association agréée de sécurité civile', $required: true }],
      },
    ],
  },
  oui('musique', 'Musique amplifiée', [
    { type: 'timePicker', field: 'musiqueFin', title: 'Arrêt du son à', $required: true, props: { format: 'HH:mm' } },
    { type: 'number', field: 'decibels', title: 'Niveau maximal, dB(A) Leq 15 min', value: 102, props: { min: 60, max: 102 } },
  ]),
  {
    type: 'input',
    field: 'belier',
    title: 'Mesures anti-intrusion de véhicule (Vigipirate)',
    props: { type: 'textarea', rows: 3 },
    $required: true,
  },
  {
    type: 'input',
    field: 'pmr',
    title: 'Accueil des personnes à mobilité réduite',
    props: { type: 'textarea', rows: 3 },
    $required: true,
  },
  {
    type: 'checkbox',
    field: 'dechets',
    title: 'Engagements écoresponsables',
    value: ['Tri des déchets'],
    options: ['Tri des déchets', 'Vaisselle réutilisable', 'Pas de bouteille en plastique', 'Plan de mobilité'].map((v) => ({ value: v, label: v })),
  },
];

const assurance = [
  { type: 'input', field: 'assureur', title: 'Compagnie d’assurance', $required: true },
  { type: 'input', field: 'contrat', title: 'N° de contrat RC organisateur', $required: true },
  { type: 'datePicker', field: 'echeance', title: 'Valable jusqu’au', $required: true, props: { type: 'date', format: 'DD/MM/YYYY' } },
  {
    type: 'group',
    field: 'budget',
    title: 'Budget prévisionnel',
    value: [{}],
    props: {
      min: 1,
      rule: [
        { type: 'input', field: 'poste', title: 'Poste', $required: true },
        { type: 'radio', field: 'sens', title: 'Sens', value: 'Dépense', options: ['Dépense', 'Recette'].map((v) => ({ value: v, label: v })) },
        { type: 'inputNumber', field: 'montant', title: 'Montant TTC (€)', value: 0, props: { min: 0, precision: 2 } },
      ],
      options: { submitBtn: false, resetBtn: false, form: { labelPosition: 'top' } },
    },
  },
  {
    type: 'input',
    field: 'iban',
    title: 'IBAN pour la restitution de la caution',
    validate: [
      { required: true, message: 'IBAN obligatoire' },
      { pattern: '^FR[0-9]{2}[0-9A-Z]{23}$', message: 'IBAN invalide' },
    ],
  },
  depot('identite', 'Pièce d’identité du représentant légal (recto verso)', { $required: true }),
  depot('attestation', 'Attestation d’assurance RC nominative, mentionnant la manifestation et le lieu', { $required: true }),
  depot('plan', 'Plan d’implantation coté', { $required: true, props: { accept: '.pdf' } }),
  depot('secoursPiece', 'Convention DPS'),
  depot('autres', 'Autres pièces', { props: { limit: 6, multiple: true } }),
];

const envoi = [
  {
    type: 'checkbox',
    field: 'engagements',
    title: 'Engagements',
    value: ['Je souhaite que la manifestation paraisse dans l’agenda de la Ville, avec mes coordonnées.'],
    options: [
      'J’ai pris connaissance du règlement d’occupation du domaine public et des salles municipales et je l’accepte sans réserve.',
      'Je certifie l’exactitude des renseignements fournis.',
      'Je m’engage à remettre les lieux en état, à défaut de quoi les frais me seront facturés et la caution encaissée.',
      'Je souhaite que la manifestation paraisse dans l’agenda de la Ville, avec mes coordonnées.',
    ].map((v) => ({ value: v, label: v })),
    validate: [
      { required: true, message: 'Engagements obligatoires' },
      { type: 'array', min: 3, message: 'Engagements obligatoires' },
    ],
  },
  { type: 'input', field: 'signataire', title: 'Nom, prénom et qualité du signataire', $required: true },
];

const etapes = [
  { titre: 'Association', regles: association },
  { titre: 'Manifestation', regles: manifestation },
  { titre: 'Lieu et matériel', regles: lieu },
  { titre: 'Sécurité', regles: securite },
  { titre: 'Assurance et pièces', regles: assurance },
  { titre: 'Envoi', regles: envoi },
];

monter({
  template: `
    <el-steps :active="etape" finish-status="success" align-center>
      <el-step v-for="une in etapes" :key="une.titre" :title="une.titre"></el-step>
    </el-steps>
    <h2>{{ etapes[etape].titre }}</h2>
    <el-descriptions v-if="etape === 5" :column="1" border title="Votre demande">
      <el-descriptions-item v-for="ligne in resume" :key="ligne[0]" :label="ligne[0]">{{ ligne[1] }}</el-descriptions-item>
    </el-descriptions>
    <form-create :key="etape" :rule="etapes[etape].regles" :option="option" :locale="francais" v-model="reponses[etape]" v-model:api="api"></form-create>
    <div class="boutons">
      <el-button v-if="etape > 0" @click="precedent">Précédent</el-button>
      <el-button v-if="etape < 5" type="primary" @click="suivant">Suivant</el-button>
      <el-button v-else type="primary" :loading="envoi" @click="envoyer">Transmettre ma demande</el-button>
    </div>`,
  data() {
    return {
      etapes,
      francais,
      etape: 0,
      envoi: false,
      api: null,
      reponses: etapes.map(() => ({})),
      option: { submitBtn: false, resetBtn: false, form: { labelPosition: 'top' } },
    };
  },
  computed: {
    resume() {
      const [a, m, l] = this.reponses;
      const heures = m.dates || [];
      return [
        ['Association', `${a.association} (${a.rna})`],
        ['Représentant légal', `${a.civilite} ${a.prenom} ${a.nom}`],
        ['Courriel', a.courriel],
        ['Manifestation', m.intitule],
        ['Nature', (m.nature || []).join(', ')],
        ['Début', heures[0]],
        ['Fin', heures[1]],
        ['Lieu', l.salle || (l.espace || []).join(', ') || l.parcours],
      ];
    },
  },
  methods: {
    precedent() {
      this.etape -= 1;
      window.scrollTo(0, 0);
    },
    valider(suite) {
      this.api
        .validate()
        .then(suite)
        .catch(() => ElementPlus.ElMessage.error('Certains champs sont incorrects.'));
    },
    suivant() {
      this.valider(() => {
        this.etape += 1;
        window.scrollTo(0, 0);
      });
    },
    envoyer() {
      this.valider(async () => {
        this.envoi = true;
        await transmettre('manifestation', Object.assign({}, ...this.reponses));
        this.envoi = false;
      });
    },
  },
});
