// Contesting a parking fine before the town: two steps and a summary.
import { cases, choix, dresser, fichier, groupe, liste, options, question, texte } from './commun.jsx';

const maintenant = new Date().toISOString();
const aujourdhui = maintenant.slice(0, 10);
const ouiNon = options(['oui', 'Oui'], ['non', 'Non']);

const avis = [
  question('textfield', 'numero', 'Numéro de l’avis de paiement', {
    description: 'Les 26 chiffres, sans espace, en haut à droite de l’avis.',
    validate: { pattern: '^[0-9]{26}$' },
  }),
  question('textfield', 'immatriculation', 'Immatriculation du véhicule', { validate: { pattern: '^[A-Z]{2}-[0-9]{3}-[A-Z]{2}$' } }),
  question('datetime', 'etabli', 'Date et heure d’établissement du forfait', { datePicker: { minDate: null, maxDate: maintenant } }),
  question('date', 'envoye', 'Date d’envoi de l’avis', {
    openForms: { widget: 'datePicker' },
    datePicker: { minDate: null, maxDate: aujourdhui },
    tooltip: 'Le recours est recevable dans le mois qui suit la notification de l’avis (art. R. 2333-120-13 du CGCT).',
  }),
  question('currency', 'montant', 'Montant réclamé', { currency: 'EUR', decimalLimit: 2, validate: { min: 0.01, max: 60 } }),
  choix('paye', 'Avez-vous déjà payé ce forfait ?', ouiNon),
  question('date', 'payeLe', 'Date du paiement', {
    si: ['paye', 'oui'],
    openForms: { widget: 'datePicker' },
    datePicker: { minDate: null, maxDate: aujourdhui },
  }),
  question('iban', 'iban', 'IBAN pour le remboursement', { si: ['paye', 'oui'] }),
  liste('qualite', 'Vous agissez en qualité de', options(
    ['titulaire', 'Titulaire du certificat d’immatriculation'],
    ['locataire', 'Locataire du véhicule'],
    ['acquereur', 'Acquéreur du véhicule'],
    ['mandataire', 'Mandataire'],
  )),
  fichier('mandat', 'Mandat signé par le titulaire', { si: ['qualite', 'mandataire'] }),
];

const recours = [
  cases('motifs', 'Motifs du recours', options(
    ['paye', 'J’avais payé la redevance pour cette période'],
    ['carte', 'Je suis résident et ma carte était valide'],
    ['cmi', 'Je dispose d’une CMI stationnement'],
    ['cede', 'J’avais cédé ou détruit le véhicule'],
    ['vole', 'Le véhicule ou ses plaques avaient été volés'],
    ['panne', 'L’horodateur était en panne'],
    ['autre', 'Autre motif'],
  ), { validate: { minSelectedCount: 1 } }),
  question('textarea', 'expose', 'Exposé sommaire des faits et moyens', {
    autoExpand: true,
    rows: 6,
    showCharCount: true,
    validate: { maxLength: 2000 },
  }),
  question('editgrid', 'horodateurs', 'Horodateurs essayés', {
    obligatoire: false,
    groupLabel: 'Horodateur',
    addAnother: 'Ajouter un horodateur',
    saveRow: '',
    removeRow: '',
    disableAddingRemovingRows: false,
    validate: { maxLength: 5 },
    conditional: { show: true, when: 'motifs.panne', eq: true },
    components: [
      question('textfield', 'code', 'Numéro de l’horodateur', { validate: { pattern: '^H[0-9]{3}$' } }),
      question('time', 'heure', 'Heure de l’essai'),
    ],
  }),
  texte('<p>À peine d’irrecevabilité, joignez l’avis de paiement, le certificat d’immatriculation et tout élément utile.</p>', 'warning'),
  fichier('avis', 'Copie de l’avis de paiement'),
  fichier('certificat', 'Copie du certificat d’immatriculation'),
  fichier('preuves', 'Autres justificatifs', { multiple: true, maxNumberOfFiles: 5, obligatoire: false }),
  groupe('Vos coordonnées', [
    question('textfield', 'nom', 'Nom et prénom, ou raison sociale'),
    question('textfield', 'adresse', 'Adresse'),
    question('textfield', 'codePostal', 'Code postal', { validate: { pattern: '^[0-9]{5}$' } }),
    question('textfield', 'ville', 'Ville'),
    question('email', 'courriel', 'Courriel', { tooltip: 'L’accusé de réception et la décision sont envoyés à cette adresse.' }),
    question('phoneNumber', 'telephone', 'Téléphone', { obligatoire: false }),
  ]),
  question('signature', 'signature', 'Signature', { footer: 'Le recours non signé est irrecevable.' }),
];

dresser('recours', [
  { nom: 'L’avis de paiement', questions: () => avis },
  { nom: 'Votre recours', questions: () => recours },
], {
  bouton: 'Déposer mon recours',
  declarations: ['Je certifie l’exactitude des faits exposés et je sais qu’un second recours contre le même forfait ne sera pas examiné.'],
});
