// Declaring a change of family situation: one page, whose questions follow the event chosen.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Alert, Button } from '@mui/material';
import { champ, choix, cote, date, envoyer, Fichier, groupe, jour, Questions, si, telephone, texte, useFichiers } from './commun.jsx';

const evenements = [
  ['union', 'Mariage, PACS ou reprise de vie commune'],
  ['separation', 'Séparation ou divorce'],
  ['naissance', 'Naissance, adoption ou arrivée d’un enfant'],
  ['depart', 'Départ d’un enfant'],
  ['deces', 'Décès du conjoint ou d’un enfant'],
];

const schema = {
  type: 'object',
  required: ['allocataire', 'nom', 'prenom', 'naissance', 'courriel', 'evenement', 'date', 'attestation'],
  properties: {
    allocataire: { type: 'string', title: 'Numéro d’allocataire', pattern: '^[0-9]{7}$', description: 'Sept chiffres' },
    nom: texte('Nom'),
    prenom: texte('Prénom'),
    naissance: date('Date de naissance'),
    courriel: { type: 'string', format: 'email', title: 'Courriel' },
    telephone: telephone('Téléphone'),
    evenement: { type: 'string', title: 'Ce qui change', oneOf: evenements.map(([cle, title]) => ({ const: cle, title })) },
    date: date('Date du changement'),
    conjointNom: { type: 'string', title: 'Nom et prénom du conjoint' },
    conjointNaissance: date('Date de naissance du conjoint'),
    conjointRevenus: { type: 'integer', title: 'Revenus annuels du conjoint (€)', minimum: 0 },
    juge: choix('Une décision de justice fixe-t-elle la résidence des enfants ?', ['Oui', 'Non', 'En cours']),
    pension: { type: 'number', title: 'Pension alimentaire reçue ou versée par mois (€)', minimum: 0 },
    adresseAutre: { type: 'string', title: 'Adresse de l’autre parent' },
    enfants: {
      type: 'array',
      title: 'Enfants concernés',
      items: {
        type: 'object',
        required: ['prenom', 'naissance'],
        properties: {
          prenom: texte('Prénom'),
          naissance: date('Né(e) le'),
          residence: choix('Résidence', ['Chez vous', 'Alternée', 'Chez l’autre parent', 'Ailleurs']),
          partage: { type: 'boolean', title: 'Complément partagé' },
        },
      },
    },
    precisions: { type: 'string', title: 'Précisions', maxLength: 500 },
    attestation: { type: 'boolean', title: 'J’atteste l’exactitude de ma déclaration', const: true },
  },
};

const uischema = {
  type: 'VerticalLayout',
  elements: [
    groupe('Votre dossier', [champ('allocataire'), cote(champ('nom'), champ('prenom')), jour('naissance'), cote(champ('courriel'), champ('telephone'))]),
    groupe('Le changement', [
      cote(champ('evenement', { autocomplete: true }), jour('date')),
      champ('conjointNom', undefined, si('evenement', { enum: ['union'] })),
      cote(jour('conjointNaissance', si('evenement', { enum: ['union'] })), champ('conjointRevenus', undefined, si('evenement', { enum: ['union'] }))),
      champ('juge', { format: 'radio' }, si('evenement', { enum: ['separation'] })),
      cote(champ('pension', undefined, si('evenement', { enum: ['separation'] })), champ('adresseAutre', undefined, si('evenement', { enum: ['separation'] }))),
      champ('enfants', undefined, si('evenement', { enum: ['separation', 'naissance', 'depart'] })),
      champ('precisions', { multi: true }),
    ]),
    champ('attestation'),
  ],
};

function Declaration() {
  const [donnees, setDonnees] = useState({});
  const [erreurs, setErreurs] = useState([1]);
  const [fichiers, joindre] = useFichiers();
  const [echec, setEchec] = useState(false);
  return (
    <>
      <Questions schema={schema} uischema={uischema} donnees={donnees} surChangement={(data, errors) => { setDonnees(data); setErreurs(errors); }} />
      <Fichier nom="justificatif" libelle="Justificatif" aide="Acte, jugement, attestation sur l’honneur… PDF, JPG ou PNG." multiple surFichiers={joindre} />
      {echec && <Alert severity="error">Une erreur est survenue. Veuillez réessayer ultérieurement.</Alert>}
      <p><Button variant="contained" disabled={erreurs.length > 0} onClick={() => envoyer('changement', donnees, fichiers).catch(() => setEchec(true))}>Valider</Button></p>
    </>
  );
}

createRoot(document.getElementById('formulaire')).render(<Declaration />);
