// Asking for a resident's parking card: six steps and a summary.
import { cases, choix, dresser, fichier, groupe, liste, options, question, texte } from './commun.jsx';

const aujourdhui = new Date().toISOString().slice(0, 10);
const ouiNon = options(['oui', 'Oui'], ['non', 'Non']);
const plaque = '^[A-Z]{2}-[0-9]{3}-[A-Z]{2}$';

const demande = [
  choix('objet', 'Que souhaitez-vous faire ?', options(
    ['premiere', 'Demander une première carte'],
    ['renouvellement', 'Renouveler ma carte'],
    ['vehicule', 'Changer le véhicule de ma carte'],
  )),
  question('textfield', 'carte', 'Numéro de votre carte actuelle', {
    si: ['objet', 'renouvellement'],
    description: 'Il figure au dos de la vignette.',
    validate: { pattern: '^RES-[0-9]{6}$' },
  }),
  question('textfield', 'carteVehicule', 'Numéro de la carte à modifier', {
    si: ['objet', 'vehicule'],
    description: 'Il figure au dos de la vignette.',
    validate: { pattern: '^RES-[0-9]{6}$' },
  }),
  liste('zone', 'Zone de stationnement', options(
    ['A', 'Zone A – Vieux-Bourg'],
    ['B', 'Zone B – Les Tanneurs'],
    ['C', 'Zone C – Gare et faubourg Saint-Lié'],
    ['D', 'Zone D – Rives de Lauze'],
  ), { description: 'La zone dépend de votre rue. Voir l’arrêté n° 2024-317 portant réglementation du stationnement payant sur voirie.' }),
  choix('residence', 'Ce logement est-il votre résidence principale ?', ouiNon, { tooltip: 'Au sens de l’article 4 B du code général des impôts.' }),
  texte('<p>La carte de résident est réservée aux résidences principales. Votre demande sera <strong>rejetée</strong>, sauf dérogation du maire (RVSP, art. 12).</p>', 'warning'),
  question('textarea', 'derogation', 'Motif de la dérogation demandée', {
    si: ['residence', 'non'],
    autoExpand: false,
    rows: 5,
    showCharCount: true,
    validate: { maxLength: 800 },
  }),
  choix('situations', 'Êtes-vous dans l’une de ces situations ?', options(
    ['aucune', 'Aucune'],
    ['cmi', 'Titulaire d’une CMI stationnement'],
    ['soins', 'Professionnel de santé libéral'],
    ['aidant', 'Aidant d’une personne dépendante'],
  )),
  question('textfield', 'cmi', 'Numéro de votre CMI stationnement', { si: ['situations', 'cmi'], validate: { maxLength: 17 } }),
  question('textfield', 'rpps', 'Numéro RPPS', { si: ['situations', 'soins'], validate: { pattern: '^[0-9]{11}$' } }),
];
demande[5].conditional = { show: true, when: 'residence', eq: 'non' };

const identite = [
  choix('civilite', 'Civilité', options(['mme', 'Madame'], ['m', 'Monsieur'])),
  question('textfield', 'nom', 'Nom de naissance', { autocomplete: 'family-name' }),
  question('textfield', 'usage', 'Nom d’usage', { obligatoire: false }),
  question('textfield', 'prenoms', 'Prénoms', { autocomplete: 'given-name', description: 'Tous vos prénoms, dans l’ordre de l’état civil.' }),
  question('date', 'naissance', 'Date de naissance', {
    openForms: { widget: 'inputGroup' },
    datePicker: { minDate: null, maxDate: aujourdhui },
  }),
  question('email', 'courriel', 'Adresse électronique', { autocomplete: 'email', description: 'La décision et les rappels vous seront adressés à cette adresse.' }),
  question('phoneNumber', 'telephone', 'Téléphone portable', {
    autocomplete: 'tel',
    description: 'Un code vous sera envoyé par SMS pour activer votre carte.',
    validate: { pattern: '^0[67][0-9]{8}$' },
  }),
];

const domicile = [
  question('textfield', 'voie', 'Numéro et voie', { autocomplete: 'street-address' }),
  question('textfield', 'complement', 'Complément d’adresse', { obligatoire: false, placeholder: 'Bâtiment, étage, appartement' }),
  {
    type: 'columns',
    id: 'colonnes',
    key: 'colonnes',
    columns: [
      { size: 4, sizeMobile: 4, components: [question('textfield', 'codePostal', 'Code postal', { validate: { pattern: '^96[0-9]{3}$' } })] },
      { size: 8, sizeMobile: 4, components: [question('textfield', 'commune', 'Commune', { defaultValue: 'Montreval-sur-Lauze', disabled: true, obligatoire: false })] },
    ],
  },
  question('date', 'emmenagement', 'Date d’emménagement', {
    openForms: { widget: 'datePicker' },
    datePicker: { minDate: null, maxDate: aujourdhui },
  }),
  choix('occupation', 'Vous êtes', options(
    ['locataire', 'Locataire'],
    ['proprietaire', 'Propriétaire occupant'],
    ['heberge', 'Hébergé à titre gratuit'],
  )),
  groupe('La personne qui vous héberge', [
    question('textfield', 'hebergeant', 'Nom et prénom'),
    question('phoneNumber', 'hebergeantTelephone', 'Téléphone', { obligatoire: false }),
  ], { conditional: { show: true, when: 'occupation', eq: 'heberge' }, hidden: false, clearOnHide: true }),
  question('textfield', 'fiscal', 'Numéro fiscal (SPI)', {
    tooltip: 'Il comporte 13 chiffres et se trouve sur votre dernier avis d’imposition.',
    validate: { pattern: '^[0-3][0-9]{12}$' },
    errors: { pattern: 'Le numéro fiscal comporte 13 chiffres.' },
  }),
  question('number', 'vehiculesFoyer', 'Nombre de véhicules du foyer', { validate: { min: 1, max: 9 }, decimalLimit: 0 }),
  choix('garage', 'Disposez-vous d’un garage ou d’une place privée à cette adresse ?', ouiNon),
  question('number', 'distance', 'Distance entre ce garage et votre domicile', { si: ['garage', 'oui'], suffix: 'm', decimalLimit: 1, obligatoire: false }),
];

const vehicules = [
  texte('<p>Une carte par véhicule, deux véhicules au plus par foyer. Le véhicule doit être immatriculé au nom et à l’adresse du demandeur, hors véhicule de fonction ou de location longue durée (VLD).</p>'),
  question('editgrid', 'vehicules', 'Véhicules', {
    groupLabel: 'Véhicule',
    addAnother: 'Ajouter un véhicule',
    saveRow: '',
    removeRow: '',
    disableAddingRemovingRows: false,
    validate: { maxLength: 2 },
    components: [
      question('textfield', 'plaque', 'Immatriculation', {
        description: 'Au format SIV.',
        validate: { pattern: plaque },
        errors: { pattern: 'Immatriculation non valide.' },
      }),
      liste('marque', 'Marque', options(
        'Alfa Romeo', 'Audi', 'BMW', 'Citroën', 'Cupra', 'Dacia', 'DS', 'Fiat', 'Ford', 'Honda', 'Hyundai', 'Jaguar', 'Jeep', 'Kia', 'Land Rover',
        'Lexus', 'Mazda', 'Mercedes-Benz', 'MG', 'Mini', 'Mitsubishi', 'Nissan', 'Opel', 'Peugeot', 'Porsche', 'Renault', 'Seat', 'Skoda', 'Smart',
        'Subaru', 'Suzuki', 'Tesla', 'Toyota', 'Volkswagen', 'Volvo', 'Autre',
      )),
      question('textfield', 'modele', 'Dénomination commerciale (D.3)'),
      question('date', 'circulation', 'Date de première immatriculation (B)', {
        openForms: { widget: 'datePicker' },
        datePicker: { minDate: null, maxDate: aujourdhui },
      }),
      liste('critair', 'Vignette Crit’Air', options(['E', 'Crit’Air E (électrique)'], ['1', 'Crit’Air 1'], ['2', 'Crit’Air 2'], ['3', 'Crit’Air 3'], ['4', 'Crit’Air 4'], ['5', 'Crit’Air 5'], ['nc', 'Non classé'])),
      question('number', 'ptac', 'PTAC en tonnes (F.2)', { decimalLimit: 3, suffix: 't', validate: { min: 0, max: 3.5 } }),
      choix('titulaire', 'Le certificat d’immatriculation est au nom', options(
        ['moi', 'Du demandeur'],
        ['employeur', 'De son employeur'],
        ['loueur', 'D’un loueur (VLD, LOA)'],
      )),
      question('textfield', 'siren', 'SIREN de l’employeur', { si: ['vehicules.titulaire', 'employeur'], validate: { pattern: '^[0-9]{9}$' } }),
      question('textfield', 'contrat', 'Numéro du contrat de location', { si: ['vehicules.titulaire', 'loueur'] }),
    ],
  }),
];

function pieces(donnees) {
  const [, , logement = {}, parc = {}] = donnees;
  const lignes = parc.vehicules ?? [];
  return [
    texte('<p>Formats acceptés : PDF, JPEG ou PNG, 5 Mo par fichier. Les documents illisibles ou incomplets entraînent le rejet de la demande.</p>', 'info'),
    fichier('justificatif', 'Justificatif de domicile de moins de trois mois', {
      description: 'Facture d’énergie, d’eau ou d’accès à internet. Les factures de téléphone mobile sont refusées.',
    }),
    fichier('taxe', 'Dernier avis d’imposition ou avis de situation déclarative', { description: 'Toutes les pages, dans un seul fichier.' }),
    fichier('cartesGrises', 'Certificat d’immatriculation de chaque véhicule', { multiple: true, maxNumberOfFiles: 4, description: 'Recto et verso.' }),
    fichier('identite', 'Pièce d’identité en cours de validité', { multiple: true, maxNumberOfFiles: 2 }),
    ...(logement.occupation === 'heberge'
      ? [fichier('attestation', 'Attestation d’hébergement signée et pièce d’identité de l’hébergeant', { multiple: true, maxNumberOfFiles: 3 })]
      : []),
    ...(lignes.some((ligne) => ligne.titulaire === 'employeur') ? [fichier('employeur', 'Attestation d’affectation du véhicule, établie par l’employeur')] : []),
    ...(lignes.some((ligne) => ligne.titulaire === 'loueur') ? [fichier('location', 'Contrat de location du véhicule')] : []),
    fichier('assurance', 'Mémo d’assurance du véhicule', { obligatoire: false }),
  ];
}

const paiement = [
  choix('formule', 'Formule', options(
    ['an', 'Un an : 60 €'],
    ['semestre', 'Six mois : 35 €'],
    ['solidaire', 'Un an, tarif solidaire (quotient familial inférieur à 750) : 20 €'],
  )),
  question('currency', 'quotient', 'Votre quotient familial', { si: ['formule', 'solidaire'], currency: 'EUR', decimalLimit: 2, validate: { min: 0, max: 750 } }),
  question('textfield', 'caf', 'Numéro d’allocataire', { si: ['formule', 'solidaire'], validate: { pattern: '^[0-9]{7}[A-Z]?$' } }),
  question('date', 'debut', 'Début de validité souhaité', {
    openForms: { widget: 'datePicker' },
    datePicker: { minDate: aujourdhui, maxDate: null },
    description: 'Comptez dix jours ouvrés d’instruction.',
  }),
  groupe('Mandat de prélèvement SEPA', [
    question('textfield', 'titulaire', 'Titulaire du compte'),
    question('iban', 'iban', 'IBAN', { description: 'Le compte doit être domicilié en France.' }),
    question('signature', 'signature', 'Signature du mandat', {
      description: 'Signez dans le cadre avec la souris ou le doigt.',
      footer: 'En signant, vous autorisez la Régie du stationnement à débiter votre compte (ICS FR00ZZZ000000).',
    }),
  ]),
  cases('rappels', 'Être prévenu', options(
    ['echeance', 'Avant l’échéance de ma carte'],
    ['travaux', 'Des travaux dans ma zone'],
    ['lettre', 'Des actualités de la Ville et de ses partenaires'],
  ), { obligatoire: false, defaultValue: { echeance: true, travaux: false, lettre: true } }),
];

dresser('carte', [
  { nom: 'Votre demande', questions: () => demande },
  { nom: 'Votre identité', questions: () => identite },
  { nom: 'Votre domicile', questions: () => domicile },
  { nom: 'Vos véhicules', questions: () => vehicules },
  { nom: 'Pièces justificatives', questions: pieces },
  { nom: 'Formule et paiement', questions: () => paiement },
], {
  bouton: 'Envoyer ma demande',
  declarations: [
    'J’atteste sur l’honneur l’exactitude des renseignements fournis. Toute fausse déclaration est passible des peines prévues à l’article 441-7 du code pénal (un an d’emprisonnement et 15 000 € d’amende).',
    'J’ai pris connaissance du règlement de voirie et de stationnement payant (RVSP) et je m’engage à le respecter.',
  ],
});
