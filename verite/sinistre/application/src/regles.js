// The rules of the fields, as Vuetify takes them: true, or what to tell the person.
export const requis = (valeur) => {
  if (Array.isArray(valeur)) return valeur.length > 0 || 'Ce champ est obligatoire';
  return (valeur !== null && valeur !== undefined && valeur !== '' && valeur !== false) || 'Ce champ est obligatoire';
};
export const choisi = (valeur) => !!valeur || 'Veuillez faire un choix';
export const courriel = (valeur) => !valeur || /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(valeur) || 'Adresse électronique invalide';
export const portable = (valeur) => !valeur || /^0[67]\d{8}$/.test(valeur) || 'Saisissez un numéro de portable à 10 chiffres, sans espace';
export const telephone = (valeur) => !valeur || /^0\d{9}$/.test(valeur) || 'Numéro invalide';
export const codePostal = (valeur) => !valeur || /^96\d{3}$/.test(valeur) || 'Le code postal doit être celui d’une commune de la Vandore (96)';
export const fiscal = (valeur) => !valeur || /^\d{13}$/.test(valeur) || '13 chiffres attendus';
export const heure = (valeur) => !valeur || /^([01]\d|2[0-3]):[0-5]\d$/.test(valeur) || 'Format HH:MM';
export const longueur = (min) => (valeur) => (valeur || '').length >= min || `${min} caractères minimum`;
export const majeur = (valeur) => {
  const limite = new Date();
  limite.setFullYear(limite.getFullYear() - 18);
  return !valeur || valeur <= limite || 'Le demandeur doit être majeur';
};
export const numeroDossier = (valeur) => /^AUS-\d{2}-\d{5}$/.test(valeur || '') || 'Numéro de dossier invalide';
export const iban = (valeur) => {
  const brut = String(valeur || '').replace(/\s/g, '').toUpperCase();
  if (!/^FR\d{2}[0-9A-Z]{23}$/.test(brut)) return 'IBAN invalide';
  const chiffres = (brut.slice(4) + brut.slice(0, 4)).replace(/[A-Z]/g, (lettre) => lettre.charCodeAt(0) - 55);
  return BigInt(chiffres) % 97n === 1n || 'IBAN invalide';
};
export const poids = (fichiers) => {
  const liste = Array.isArray(fichiers) ? fichiers : [fichiers];
  return !liste.some((fichier) => fichier && fichier.size > 3 * 1024 * 1024) || 'Fichier trop volumineux (3 Mo maximum)';
};
