// The remote assistance of the département: one page, and a list of people to call.
import { afficher, communes } from './commun.js';

afficher('teleassistance', {
  schema: {
    titre_abonne: { type: 'static', tag: 'h2', content: 'L’abonné' },
    nom: { type: 'text', label: 'Nom', rules: ['required'], columns: 6 },
    prenom: { type: 'text', label: 'Prénom', rules: ['required'], columns: 6 },
    annee: { type: 'text', label: 'Année de naissance', rules: ['required', 'digits:4'], columns: 6 },
    telephone: { type: 'text', inputType: 'tel', label: 'Téléphone fixe', rules: ['required', 'regex:/^0[1-59][0-9]{8}$/'], columns: 6 },
    courriel: { type: 'text', inputType: 'email', label: 'Adresse mail', rules: ['required', 'email'] },
    adresse: { type: 'text', label: 'Adresse d’installation', rules: ['required'] },
    commune: { type: 'select', label: 'Commune', items: communes, rules: ['required'], columns: 6 },
    acces: { type: 'text', label: 'Étage, digicode, interphone', columns: 6 },
    box: {
      type: 'radiogroup',
      label: 'Raccordement',
      items: { cuivre: 'Ligne analogique', box: 'Box internet', aucun: 'Aucune ligne (transmetteur GSM)' },
      rules: ['required'],
    },
    titre_formule: { type: 'static', tag: 'h2', content: 'La formule' },
    formule: {
      type: 'radiogroup',
      view: 'blocks',
      label: 'Formule',
      items: [
        { value: 'domicile', label: 'Domicile', description: '9,90 € par mois : médaillon ou bracelet, écoute 24 h/24' },
        { value: 'serenite', label: 'Sérénité', description: '18,90 € par mois : avec détecteur de chute et DAAF' },
        { value: 'mobile', label: 'Mobilité', description: '24,90 € par mois : avec montre GPS' },
      ],
      default: 'serenite',
      rules: ['required'],
    },
    installation: {
      type: 'date',
      label: 'Date d’installation souhaitée',
      min: '2026-12-01',
      valueFormat: 'YYYY-MM-DD',
      loadFormat: 'YYYY-MM-DD',
      rules: ['required'],
    },
    titre_contacts: { type: 'static', tag: 'h2', content: 'Les personnes à prévenir' },
    contacts: {
      type: 'list',
      description: 'Trois personnes au plus, à moins de 20 minutes, qui détiennent un double des clés.',
      initial: 1,
      max: 3,
      rules: ['min:2'],
      object: {
        schema: {
          qui: { type: 'text', placeholder: 'Nom et prénom', rules: ['required'], columns: 6 },
          numero: { type: 'text', inputType: 'tel', placeholder: 'Téléphone', rules: ['required', 'digits:10'], columns: 6 },
          cles: { type: 'toggle', text: 'Détient les clés' },
        },
      },
    },
    titre_paiement: { type: 'static', tag: 'h2', content: 'Le paiement' },
    titulaire: { type: 'text', label: 'Titulaire du compte', rules: ['required'] },
    iban: { type: 'text', label: 'IBAN', rules: ['required', 'regex:/^FR[0-9]{2}[0-9A-Z]{23}$/'] },
    mandat: { type: 'checkbox', text: 'J’autorise le délégataire à émettre des prélèvements SEPA sur ce compte (ICS FR00ZZZ123456).', rules: ['accepted'], fieldName: 'Le mandat' },
    conditions: { type: 'checkbox', text: 'J’ai pris connaissance des conditions générales d’abonnement.', rules: ['accepted'], fieldName: 'La case des conditions' },
    signature: { type: 'signature', label: 'Signature de l’abonné', modes: ['type', 'draw'], fonts: ['serif'], autoload: false, rules: ['required'] },
    nouvelles: { type: 'toggle', text: 'Je souhaite recevoir les offres des partenaires du délégataire', default: true },
    envoyer: { type: 'button', buttonLabel: 'Valider', submits: true },
  },
});
