// What each step refuses, for the forms and for the server alike.
const obligatoire = 'Ce champ est obligatoire';
const vide = (valeur) => valeur === undefined || valeur === null || valeur === '' || (Array.isArray(valeur) && valeur.length === 0);
const aujourdhui = () => new Date().toISOString().slice(0, 10);

function exiger(r, e, noms, message = obligatoire) {
  for (const nom of noms) if (vide(r[nom])) e[nom] = message;
}

function suivre(r, e, nom, motif, message) {
  if (!vide(r[nom]) && !motif.test(String(r[nom]).trim())) e[nom] = message;
}

const telephone = [/^(?:\+33|0)[1-9](?:[ .]?\d{2}){4}$/, 'Numéro de téléphone invalide'];
const courriel = [/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, 'Adresse électronique invalide'];
const numeroEtranger = [/^\d{10}$/, 'Le numéro étranger comporte 10 chiffres, sans espace'];
const codePostal = [/^99\d{3}$/, 'Le code postal doit être celui d’une commune de la Haute-Sorne'];

function titre(r) {
  const e = {};
  exiger(r, e, ['numeroEtranger', 'typeTitre', 'debutTitre', 'finTitre']);
  suivre(r, e, 'numeroEtranger', ...numeroEtranger);
  if (r.typeTitre === 'VLS-TS étudiant') exiger(r, e, ['numeroVisa', 'visaValide']);
  if (!vide(r.finTitre) && !vide(r.debutTitre) && r.finTitre <= r.debutTitre) e.finTitre = 'La date de fin doit être postérieure à la date de début';
  if (!vide(r.finTitre) && r.finTitre < aujourdhui()) e.finTitre = 'Votre titre a expiré : présentez-vous au guichet du bureau du séjour';
  if (r.typeTitre === 'VLS-TS étudiant' && r.visaValide === 'Non') e.visaValide = 'Vous devez d’abord valider votre VLS-TS';
  return e;
}

function etatCivil(r) {
  const e = {};
  exiger(r, e, ['nom', 'prenoms', 'sexe', 'naissance', 'villeNaissance', 'paysNaissance', 'nationalite', 'situation', 'passeport', 'finPasseport', 'pere', 'mere']);
  if (!vide(r.naissance) && r.naissance > aujourdhui()) e.naissance = 'Date invalide';
  if (!vide(r.finPasseport) && r.finPasseport < aujourdhui()) e.finPasseport = 'Le passeport doit être en cours de validité';
  return e;
}

function coordonnees(r) {
  const e = {};
  exiger(r, e, ['logement', 'voie', 'codePostal', 'commune', 'emmenagement', 'telephone', 'courriel', 'courriel2']);
  if (r.logement === 'Hébergé par un particulier') exiger(r, e, ['hebergeant', 'lienHebergeant']);
  suivre(r, e, 'codePostal', ...codePostal);
  suivre(r, e, 'telephone', /^0[67](?:[ .]?\d{2}){4}$/, 'Numéro de mobile invalide');
  suivre(r, e, 'courriel', ...courriel);
  if (!e.courriel2 && r.courriel2 !== r.courriel) e.courriel2 = 'Les deux adresses ne sont pas identiques';
  return e;
}

function etudes(r) {
  const e = {};
  exiger(r, e, ['etablissement', 'niveau', 'formation', 'ine', 'anneeValidee', 'changement']);
  suivre(r, e, 'ine', /^(?:\d{10}[a-z]|\d{9}[a-z]{2})$/i, 'INE invalide');
  if (['Non', 'Partiellement'].includes(r.anneeValidee)) {
    exiger(r, e, ['explication']);
    if (!vide(r.explication) && r.explication.trim().length < 100) e.explication = 'Votre explication doit comporter au moins 100 caractères';
  }
  if (r.changement === 'Oui') exiger(r, e, ['motivation']);
  return e;
}

function moyens(r) {
  const e = {};
  exiger(r, e, ['ressources', 'montant', 'securiteSociale']);
  if (!vide(r.montant) && !(Number(r.montant) >= 615)) e.montant = 'Le montant doit être au moins égal à 615 €';
  if ((r.ressources || []).includes('Activité salariée')) {
    exiger(r, e, ['employeur', 'heures']);
    if (!vide(r.heures) && !(Number(r.heures) <= 964)) e.heures = 'Vous ne pouvez pas dépasser 964 heures par an';
  }
  if (r.securiteSociale === 'Oui') suivre(r, e, 'nir', /^[1278]\d{14}$/, 'Le numéro de sécurité sociale comporte 15 chiffres');
  return e;
}

function pieces(r) {
  const e = {};
  const attendues = ['piecePasseport', 'pieceTitre', 'pieceDomicile', 'pieceScolarite', 'pieceNotes', 'pieceRessources'];
  if (r.logement === 'Hébergé par un particulier') attendues.push('pieceHebergement');
  exiger(r, e, attendues, 'Veuillez joindre ce document');
  exiger(r, e, ['codePhoto']);
  suivre(r, e, 'codePhoto', /^[a-z0-9]{22}$/i, 'Le code comporte 22 caractères');
  exiger(r, e, ['contrat', 'exactitude'], 'Vous devez cocher cette case pour déposer votre demande');
  return e;
}

function changement(r) {
  const e = {};
  exiger(r, e, ['numeroEtranger', 'nom', 'prenoms', 'naissance', 'courriel', 'nature']);
  suivre(r, e, 'numeroEtranger', ...numeroEtranger);
  suivre(r, e, 'courriel', ...courriel);
  suivre(r, e, 'telephone', ...telephone);
  const nature = r.nature || [];
  if (nature.includes('adresse')) {
    exiger(r, e, ['emmenagement', 'voie', 'codePostal', 'commune']);
    exiger(r, e, ['pieceDomicile'], 'Veuillez joindre ce document');
    suivre(r, e, 'codePostal', ...codePostal);
    if (!vide(r.emmenagement) && r.emmenagement > aujourdhui()) e.emmenagement = 'La date ne peut pas être dans le futur';
  }
  if (nature.includes('etablissement')) {
    exiger(r, e, ['ancien', 'nouveau', 'rentree', 'motif']);
    exiger(r, e, ['pieceInscription'], 'Veuillez joindre ce document');
    if (!vide(r.nouveau) && r.nouveau === r.ancien) e.nouveau = 'Le nouvel établissement doit être différent de l’ancien';
  }
  exiger(r, e, ['exactitude'], 'Vous devez cocher cette case');
  return e;
}

export const etapes = { renouvellement: [titre, etatCivil, coordonnees, etudes, moyens, pieces], changement: [changement] };

export function verifier(demarche, reponses) {
  return Object.assign({}, ...etapes[demarche].map((etape) => etape(reponses)));
}
