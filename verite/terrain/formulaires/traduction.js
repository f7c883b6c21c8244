// The words of Enketo's widgets that the agency put in French; the package brings them in English only.
import { t as origine } from 'enketo-core/src/js/fake-translator';

const MOTS = {
  'constraint.invalid': 'Valeur non autorisée',
  'constraint.required': 'Ce champ est requis',
  'filepicker.placeholder': 'Cliquer ici pour envoyer un fichier (< __maxSize__)',
  'filepicker.resetWarning': 'Vous allez supprimer : __item__. Voulez-vous continuer ?',
  'filepicker.toolargeerror': 'Fichier trop lourd (> __maxSize__)',
  'filepicker.file': 'fichier',
  'drawwidget.drawing': 'dessin',
  'drawwidget.signature': 'signature',
  'form.required': 'requis',
  'geopicker.accuracy': 'précision (m)',
  'geopicker.altitude': 'altitude (m)',
  'geopicker.latitude': 'latitude (x.y °)',
  'geopicker.longitude': 'longitude (x.y °)',
  'geopicker.searchPlaceholder': 'rechercher un lieu ou une adresse',
  'selectpicker.noneselected': 'aucune sélection',
  'selectpicker.numberselected': '__number__ sélectionnés',
  'confirm.repeatremove.heading': 'Supprimer ce groupe de réponses ?',
  'confirm.repeatremove.msg': 'Cette opération ne peut pas être annulée. Voulez-vous continuer ?',
};

export function t(cle, options = {}) {
  const mot = MOTS[cle];
  return mot ? mot.replace(/__([^_]+)__/, (tout, nom) => options[nom]) : origine(cle, options);
}
