// Declaring a change of situation: one schema, whose questions follow the change chosen.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Alert from 'react-bootstrap/Alert';
import Form from '@rjsf/react-bootstrap';
import { envoyer, telephone, translateString, validator } from './commun.jsx';

const changements = ['Je reprends un emploi', 'J’entre en formation', 'Je suis en arrêt maladie', 'Je suis en congé maternité, paternité ou d’adoption', 'Je change d’adresse', 'Je ne cherche plus d’emploi'];
const date = (title) => ({ type: 'string', format: 'date', title });
const cas = (rang, properties, required) => ({ properties: { changement: { enum: [changements[rang]] }, ...properties }, required });

const schema = {
  type: 'object',
  required: ['identifiant', 'nom', 'prenom', 'naissance', 'courriel', 'changement', 'attestation'],
  properties: {
    identifiant: { type: 'string', title: 'Identifiant régional', pattern: '^[0-9]{7}[A-Z]$' },
    nom: { type: 'string', title: 'Nom' },
    prenom: { type: 'string', title: 'Prénom' },
    naissance: date('Date de naissance'),
    courriel: { type: 'string', format: 'email', title: 'Adresse électronique' },
    telephone: { type: 'string', title: 'Téléphone', pattern: telephone },
    changement: { type: 'string', title: 'Votre changement de situation', enum: changements },
    justificatifs: { type: 'array', title: 'Justificatifs', items: { type: 'string', format: 'data-url' } },
    precisions: { type: 'string', title: 'Précisions', maxLength: 500 },
    attestation: { type: 'boolean', title: 'J’atteste que ces renseignements sont exacts', const: true },
  },
  dependencies: {
    changement: {
      oneOf: [
        cas(
          0,
          {
            reprise: date('Date de reprise'),
            employeur: { type: 'string', title: 'Employeur' },
            siret: { type: 'string', title: 'SIRET de l’employeur', pattern: '^[0-9]{14}$' },
            contrat: { type: 'string', title: 'Contrat', enum: ['CDI', 'CDD', 'CTT', 'CUI', 'CEE', 'CESU'] },
            heures: { type: 'number', title: 'Nombre d’heures par semaine', minimum: 1, maximum: 48 },
            salaire: { type: 'number', title: 'Salaire mensuel brut estimé (€)', minimum: 0 },
            cumul: { type: 'boolean', title: 'Je souhaite rester inscrit et cumuler avec mon allocation', default: true },
          },
          ['reprise', 'employeur', 'contrat', 'heures', 'salaire'],
        ),
        cas(
          1,
          { entree: date('Date d’entrée'), sortie: date('Date de fin'), intitule: { type: 'string', title: 'Intitulé de la formation' }, rythme: { type: 'integer', title: 'Heures par semaine', minimum: 1, maximum: 40 } },
          ['entree', 'sortie', 'intitule', 'rythme'],
        ),
        cas(2, { arret: date('Premier jour de l’arrêt'), finArret: date('Dernier jour de l’arrêt') }, ['arret', 'finArret']),
        cas(3, { conge: date('Début du congé'), finConge: date('Fin du congé') }, ['conge', 'finConge']),
        cas(
          4,
          {
            emmenagement: date('Date d’emménagement'),
            adresse: {
              type: 'object',
              title: 'Nouvelle adresse',
              required: ['voie', 'codePostal', 'commune'],
              properties: {
                voie: { type: 'string', title: 'Numéro et voie' },
                codePostal: { type: 'string', title: 'Code postal', pattern: '^[0-9]{5}$' },
                commune: { type: 'string', title: 'Commune' },
              },
            },
          },
          ['emmenagement', 'adresse'],
        ),
        cas(5, { cessation: date('À partir du'), motif: { type: 'string', title: 'Motif', enum: ['Retraite', 'Création d’entreprise', 'Déménagement à l’étranger', 'Raisons personnelles'] } }, ['cessation', 'motif']),
      ],
    },
  },
};

const uiSchema = {
  'ui:order': ['identifiant', 'nom', 'prenom', 'naissance', 'courriel', 'telephone', 'changement', '*', 'justificatifs', 'precisions', 'attestation'],
  identifiant: { 'ui:help': 'Sept chiffres et une lettre.' },
  changement: { 'ui:placeholder': 'Sélectionner' },
  justificatifs: { 'ui:options': { accept: '.pdf,.jpg,.jpeg,.png' }, 'ui:help': 'Contrat de travail, arrêt de travail, justificatif de domicile…' },
  precisions: { 'ui:widget': 'textarea' },
  'ui:submitButtonOptions': { submitText: 'Valider' },
};

function Declaration() {
  const [donnees, setDonnees] = useState({});
  const [echec, setEchec] = useState(false);
  return (
    <>
      {echec && <Alert variant="danger">Une erreur est survenue.</Alert>}
      <Form
        schema={schema}
        uiSchema={uiSchema}
        formData={donnees}
        validator={validator}
        translateString={translateString}
        onChange={({ formData }) => setDonnees(formData)}
        onSubmit={({ formData }) => envoyer('changement', formData).catch(() => setEchec(true))}
      />
    </>
  );
}

createRoot(document.getElementById('formulaire')).render(<Declaration />);
