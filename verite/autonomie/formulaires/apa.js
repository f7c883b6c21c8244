// The personalised autonomy allowance: six steps, one more for those who live as a couple, and a summary.
import { afficher, communes } from './commun.js';

const ouiNon = { oui: 'Oui', non: 'Non' };
const proche = [['depositaire', '!=', 'moi']];
const enCouple = [['situation', 'in', ['marie', 'pacse', 'concubinage']]];
const format = 'Format PDF ou JPG, 3 Mo maximum';

function piece(label, plus = {}) {
  return {
    type: 'file',
    label,
    description: format,
    accept: '.pdf,.jpg,.jpeg',
    rules: ['required', 'mimetypes:application/pdf,image/jpeg', 'max:3072'],
    ...plus,
  };
}

const nettoyer = (texte) => String(texte ?? '').replace(/[&<>"]/g, (signe) => `&#${signe.charCodeAt(0)};`);

function recapitulatif(form$) {
  const d = form$.data;
  const lignes = [
    ['Nom de naissance', d.nom],
    ['Prénom(s)', d.prenoms],
    ['Date de naissance', String(d.naissance ?? '').split('-').reverse().join('/')],
    ['NIR', d.nir],
    ['Adresse', `${d.adresse ?? ''}, ${d.commune ?? ''}`],
    ['Téléphone', d.telephone],
    ['Courriel', d.courriel],
    ['Revenu fiscal de référence', `${d.rfr ?? ''} €`],
    ['Médecin traitant', d.medecin],
  ];
  return `<dl class="recapitulatif">${lignes.map(([nom, valeur]) => `<dt>${nom}</dt><dd>${nettoyer(valeur)}</dd>`).join('')}</dl>`;
}

afficher('apa', {
  showRequired: ['label'],
  steps: {
    demande: { label: 'Demande', elements: ['objet', 'depositaire', 'proche_nom', 'proche_lien', 'proche_telephone'] },
    demandeur: {
      label: 'Demandeur',
      elements: [
        'civilite', 'nom', 'nom_usage', 'prenoms', 'naissance', 'lieu_naissance', 'nationalite', 'nir', 'caisse', 'adresse', 'commune',
        'telephone', 'courriel', 'situation',
      ],
    },
    conjoint: {
      label: 'Conjoint',
      conditions: enCouple,
      elements: ['conjoint_nom', 'conjoint_prenom', 'conjoint_naissance', 'conjoint_apa'],
    },
    autonomie: {
      label: 'Autonomie',
      elements: ['logement', 'difficultes', 'aides', 'besoins', 'medecin', 'protection', 'mandataire'],
    },
    ressources: { label: 'Ressources', elements: ['rfr', 'pensions', 'proprietaire', 'valeur_locative', 'epargne'] },
    pieces: { label: 'Pièces', elements: ['identite', 'imposition', 'rib', 'fonciere', 'jugement'] },
    envoi: {
      label: 'Récapitulatif',
      labels: { finish: 'Transmettre' },
      elements: ['recapitulatif', 'communication', 'sincere'],
    },
  },
  schema: {
    objet: {
      type: 'radiogroup',
      label: 'Votre demande concerne',
      items: { premiere: 'Une première demande d’APA', revision: 'Une révision de mon plan d’aide', reconduction: 'Un retour après suspension' },
      rules: ['required'],
    },
    depositaire: {
      type: 'radiogroup',
      label: 'Qui remplit cette demande ?',
      items: { moi: 'La personne concernée', proche: 'Un proche', mandataire: 'Un mandataire judiciaire ou un professionnel' },
      default: 'moi',
      rules: ['required'],
    },
    proche_nom: { type: 'text', label: 'Nom et prénom du déposant', conditions: proche, rules: ['required'] },
    proche_lien: { type: 'text', label: 'Lien avec la personne concernée', conditions: proche, rules: ['required'] },
    proche_telephone: { type: 'phone', label: 'Téléphone du déposant', default: '+33', conditions: proche, rules: ['required', 'completed'] },

    civilite: { type: 'select', label: 'Civilité', items: { mme: 'Madame', m: 'Monsieur' }, rules: ['required'] },
    nom: { type: 'text', label: 'Nom de naissance', rules: ['required', 'max:60'], autocomplete: 'family-name' },
    nom_usage: { type: 'text', label: 'Nom d’usage' },
    prenoms: { type: 'text', label: 'Prénom(s)', info: 'Dans l’ordre de l’état civil', rules: ['required', 'max:80'] },
    naissance: {
      type: 'date',
      label: 'Date de naissance',
      max: '1966-12-31',
      valueFormat: 'YYYY-MM-DD',
      loadFormat: 'YYYY-MM-DD',
      extendOptions: { allowInput: true },
      rules: ['required'],
    },
    lieu_naissance: { type: 'text', label: 'Commune et département (ou pays) de naissance', rules: ['required'] },
    nationalite: {
      type: 'select',
      label: 'Nationalité',
      items: { fr: 'Française', ue: 'Union européenne, EEE ou Suisse', autre: 'Autre' },
      rules: ['required'],
    },
    nir: {
      type: 'text',
      label: 'NIR',
      info: 'Votre numéro de sécurité sociale',
      placeholder: 'Ex. 248057300812345',
      rules: ['required', 'regex:/^[12][0-9]{14}$/'],
    },
    caisse: {
      type: 'select',
      label: 'Caisse de retraite principale',
      items: { carsat: 'CARSAT', msa: 'MSA', cnracl: 'CNRACL', sre: 'SRE', ssi: 'SSI', agirc: 'AGIRC-ARRCO', autre: 'Autre' },
      rules: ['required'],
    },
    adresse: { type: 'text', label: 'Adresse (numéro et voie)', rules: ['required'], autocomplete: 'street-address' },
    commune: {
      type: 'select',
      label: 'Commune',
      native: false,
      search: true,
      items: communes,
      placeholder: 'Rechercher',
      rules: ['required'],
    },
    telephone: { type: 'phone', label: 'Téléphone', default: '+33', rules: ['required', 'completed'] },
    courriel: { type: 'text', inputType: 'email', label: 'Courriel', rules: ['required', 'email'], autocomplete: 'email' },
    situation: {
      type: 'select',
      label: 'Situation familiale',
      items: {
        celibataire: 'Célibataire', marie: 'Marié(e)', pacse: 'Pacsé(e)', concubinage: 'En concubinage', separe: 'Séparé(e) ou divorcé(e)',
        veuf: 'Veuf(ve)',
      },
      rules: ['required'],
    },

    conjoint_nom: { type: 'text', label: 'Nom du conjoint', rules: ['required'] },
    conjoint_prenom: { type: 'text', label: 'Prénom du conjoint', rules: ['required'] },
    conjoint_naissance: { type: 'date', label: 'Date de naissance du conjoint', extendOptions: { allowInput: true }, rules: ['required'] },
    conjoint_apa: { type: 'radiogroup', label: 'Le conjoint perçoit-il l’APA, la PCH ou l’ACTP ?', items: ouiNon, rules: ['required'] },

    logement: {
      type: 'radiogroup',
      label: 'Vous vivez',
      items: { domicile: 'À votre domicile', proche: 'Chez un proche', residence: 'En résidence autonomie', famille: 'En accueil familial' },
      rules: ['required'],
    },
    difficultes: {
      type: 'checkboxgroup',
      label: 'Vous avez des difficultés pour',
      items: {
        toilette: 'Faire votre toilette', habillage: 'Vous habiller', repas: 'Préparer ou prendre vos repas', lever: 'Vous lever, vous coucher',
        continence: 'Aller aux toilettes, gérer la continence', dehors: 'Sortir de chez vous', memoire: 'Vous repérer dans le temps et l’espace',
      },
      rules: ['required'],
    },
    aides: {
      type: 'checkboxgroup',
      label: 'Vous percevez déjà',
      items: { pch: 'La PCH', actp: 'L’ACTP', mtp: 'La MTP', menagere: 'Une aide ménagère de l’aide sociale ou de votre caisse', aucune: 'Aucune de ces aides' },
      rules: ['required'],
    },
    besoins: {
      type: 'textarea',
      label: 'Décrivez votre quotidien et les aides dont vous estimez avoir besoin',
      rules: ['required', 'min:40'],
    },
    medecin: { type: 'text', label: 'Nom et commune du médecin traitant', rules: ['required'] },
    protection: {
      type: 'radiogroup',
      label: 'Faites-vous l’objet d’une mesure de protection juridique (tutelle, curatelle, habilitation familiale) ?',
      items: ouiNon,
      rules: ['required'],
    },
    mandataire: { type: 'text', label: 'Nom et adresse du mandataire', conditions: [['protection', '==', 'oui']], rules: ['required'] },

    rfr: {
      type: 'text',
      inputType: 'number',
      label: 'Revenu fiscal de référence',
      description: 'Ligne 25 de l’avis d’impôt sur les revenus N-1',
      rules: ['required', 'integer', 'min:0'],
    },
    pensions: { type: 'text', label: 'Montant mensuel de vos pensions et retraites', addons: { after: '€' }, rules: ['required', 'numeric'] },
    proprietaire: {
      type: 'radiogroup',
      label: 'Possédez-vous des biens immobiliers autres que votre résidence principale ?',
      items: ouiNon,
      rules: ['required'],
    },
    valeur_locative: {
      type: 'text',
      label: 'Valeur locative cadastrale de ces biens',
      addons: { after: '€' },
      conditions: [['proprietaire', '==', 'oui']],
      rules: ['required', 'numeric'],
    },
    epargne: {
      type: 'text',
      label: 'Montant de vos capitaux placés (livrets, assurance-vie, titres…)',
      addons: { after: '€' },
      rules: ['required', 'numeric'],
    },

    identite: piece('Pièce d’identité en cours de validité (recto verso)'),
    imposition: piece('Dernier avis d’imposition ou de non-imposition (toutes les pages)'),
    rib: piece('RIB'),
    fonciere: piece('Relevé de taxe foncière', { conditions: [['proprietaire', '==', 'oui']] }),
    jugement: piece('Jugement de mise sous protection', { conditions: [['protection', '==', 'oui']] }),

    recapitulatif: { type: 'static', content: (el$) => recapitulatif(el$.form$) },
    communication: {
      type: 'checkbox',
      text: 'J’accepte que l’équipe médico-sociale prenne contact avec mon médecin traitant et les services qui interviennent à mon domicile.',
      default: true,
    },
    sincere: {
      type: 'checkbox',
      text:
        'Je certifie sur l’honneur l’exactitude des renseignements fournis. Quiconque se rend coupable de fraude ou de fausse déclaration est ' +
        'passible des peines prévues aux articles 313-1 et 441-1 du code pénal.',
      rules: ['accepted'],
      fieldName: 'Attestation',
    },
  },
});
