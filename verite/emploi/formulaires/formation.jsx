// The regional grant for a training: six schemas one after the other, and a summary.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Alert from 'react-bootstrap/Alert';
import Button from 'react-bootstrap/Button';
import ProgressBar from 'react-bootstrap/ProgressBar';
import Form from '@rjsf/react-bootstrap';
import { envoyer, telephone, translateString, validator } from './commun.jsx';

const annee = new Date().getFullYear();
const fichier = (title) => ({ type: 'string', format: 'data-url', title });
const accept = { accept: '.pdf,.jpg,.jpeg,.png' };

const etapes = [
  {
    nom: 'identite',
    schema: {
      title: 'Votre identité',
      type: 'object',
      required: ['civilite', 'nom', 'prenoms', 'naissance', 'identifiant', 'telephone', 'courriel', 'adresse'],
      properties: {
        civilite: { type: 'string', title: 'Civilité', enum: ['Madame', 'Monsieur'] },
        nom: { type: 'string', title: 'Nom de naissance' },
        nomUsage: { type: 'string', title: 'Nom d’usage' },
        prenoms: { type: 'string', title: 'Prénom(s)' },
        naissance: { type: 'string', format: 'date', title: 'Date de naissance' },
        identifiant: { type: 'string', title: 'Identifiant régional', pattern: '^[0-9]{7}[A-Z]$' },
        telephone: { type: 'string', title: 'Téléphone', pattern: telephone },
        courriel: { type: 'string', format: 'email', title: 'Adresse électronique' },
        adresse: {
          type: 'object',
          title: 'Adresse',
          required: ['voie', 'codePostal', 'commune'],
          properties: {
            voie: { type: 'string', title: 'Numéro et voie' },
            complement: { type: 'string', title: 'Complément' },
            codePostal: { type: 'string', title: 'Code postal', pattern: '^[0-9]{5}$' },
            commune: { type: 'string', title: 'Commune' },
          },
        },
      },
    },
    ui: {
      civilite: { 'ui:widget': 'radio', 'ui:options': { inline: true } },
      naissance: { 'ui:widget': 'alt-date', 'ui:options': { yearsRange: [annee - 70, annee - 16], format: 'DMY' } },
      identifiant: { 'ui:help': 'Il figure en haut à droite des courriers de l’Agence (IRDE).' },
      telephone: { 'ui:options': { inputType: 'tel' } },
      adresse: { codePostal: { 'ui:placeholder': '98200' } },
    },
  },
  {
    nom: 'situation',
    schema: {
      title: 'Votre situation',
      type: 'object',
      required: ['statut', 'niveau', 'handicap'],
      properties: {
        statut: {
          title: 'Vous êtes',
          type: 'object',
          oneOf: [
            {
              title: 'Demandeur d’emploi',
              required: ['inscription', 'indemnisation'],
              properties: {
                inscription: { type: 'string', format: 'date', title: 'Date d’inscription' },
                indemnisation: { type: 'string', title: 'Indemnisation', enum: ['ARE', 'ASS', 'Non indemnisé'] },
              },
            },
            {
              title: 'Salarié en CSP ou en préavis',
              required: ['employeur', 'finContrat'],
              properties: {
                employeur: { type: 'string', title: 'Employeur' },
                finContrat: { type: 'string', format: 'date', title: 'Date de fin du contrat' },
              },
            },
            {
              title: 'Bénéficiaire du RSA non inscrit',
              required: ['referent'],
              properties: { referent: { type: 'string', title: 'Nom de votre référent unique' } },
            },
            {
              title: 'Travailleur indépendant',
              required: ['siret'],
              properties: { siret: { type: 'string', title: 'SIRET', pattern: '^[0-9]{14}$' } },
            },
          ],
        },
        niveau: {
          type: 'string',
          title: 'Niveau de formation atteint',
          enum: ['infra 3', '3', '4', '5', '6', '7 et plus'],
        },
        handicap: { type: 'boolean', title: 'Avez-vous une reconnaissance de la qualité de travailleur handicapé (RQTH) ?' },
        contraintes: {
          type: 'array',
          title: 'Vos contraintes',
          uniqueItems: true,
          items: { type: 'string', enum: ['Garde d’enfants', 'Absence de permis B', 'Absence de véhicule', 'Santé', 'Horaires', 'Autre'] },
        },
        distance: { type: 'integer', title: 'Distance maximale entre votre domicile et la formation (km)', minimum: 0, maximum: 150, multipleOf: 10, default: 30 },
      },
      dependencies: {
        handicap: {
          oneOf: [
            { properties: { handicap: { enum: [false] } } },
            {
              properties: {
                handicap: { enum: [true] },
                echeance: { type: 'string', format: 'date', title: 'Date de fin de validité de la RQTH' },
                amenagement: { type: 'string', title: 'Aménagements souhaités' },
              },
              required: ['echeance'],
            },
          ],
        },
      },
    },
    ui: {
      'ui:order': ['statut', 'niveau', 'handicap', 'echeance', 'amenagement', 'contraintes', 'distance'],
      statut: { siret: { 'ui:placeholder': '14 chiffres' } },
      niveau: { 'ui:help': 'Nomenclature du cadre national des certifications professionnelles (décret n° 2019-14 du 8 janvier 2019).' },
      handicap: { 'ui:widget': 'radio', 'ui:options': { inline: true } },
      amenagement: { 'ui:widget': 'textarea' },
      contraintes: { 'ui:widget': 'checkboxes' },
      distance: { 'ui:widget': 'range' },
    },
  },
  {
    nom: 'parcours',
    schema: {
      title: 'Votre parcours professionnel',
      type: 'object',
      required: ['emplois', 'diplome'],
      properties: {
        diplome: { type: 'string', title: 'Dernier diplôme obtenu' },
        emplois: {
          type: 'array',
          title: 'Vos emplois',
          minItems: 1,
          items: {
            type: 'object',
            required: ['poste', 'employeur', 'debut'],
            properties: {
              poste: { type: 'string', title: 'Intitulé du poste' },
              employeur: { type: 'string', title: 'Employeur' },
              debut: { type: 'string', format: 'date', title: 'Date de début' },
              enCours: { type: 'boolean', title: 'J’occupe encore cet emploi', default: false },
            },
            if: { properties: { enCours: { const: false } } },
            then: {
              required: ['fin', 'motif'],
              properties: {
                fin: { type: 'string', format: 'date', title: 'Date de fin' },
                motif: {
                  type: 'string',
                  title: 'Motif de fin',
                  enum: ['Fin de CDD', 'Fin de mission d’intérim', 'Licenciement économique', 'Licenciement, autre motif', 'Rupture conventionnelle', 'Démission', 'Inaptitude', 'Autre'],
                },
              },
            },
          },
        },
      },
    },
    ui: {
      emplois: { 'ui:description': 'Indiquez vos emplois des cinq dernières années, du plus récent au plus ancien.' },
    },
    verifier(d, erreurs) {
      (d.emplois ?? []).forEach((emploi, i) => {
        if (emploi.fin && emploi.debut && emploi.fin < emploi.debut) erreurs.emplois[i].fin.addError('La date de fin précède la date de début.');
      });
      return erreurs;
    },
  },
  {
    nom: 'formation',
    schema: {
      title: 'La formation',
      type: 'object',
      required: ['intitule', 'organisme', 'siret', 'nda', 'debut', 'fin', 'heures', 'modalite', 'cout', 'certifiante'],
      properties: {
        intitule: { type: 'string', title: 'Intitulé de la formation' },
        certifiante: { type: 'boolean', title: 'La formation est-elle certifiante ?' },
        organisme: { type: 'string', title: 'Organisme de formation' },
        siret: { type: 'string', title: 'SIRET de l’organisme', pattern: '^[0-9]{14}$' },
        nda: { type: 'string', title: 'N° de déclaration d’activité (NDA)', pattern: '^[0-9]{11}$' },
        modalite: { type: 'string', title: 'Modalité', enum: ['En présentiel', 'À distance', 'Mixte'] },
        debut: { type: 'string', format: 'date', title: 'Date d’entrée en formation' },
        fin: { type: 'string', format: 'date', title: 'Date de fin de formation' },
        heures: { type: 'integer', title: 'Durée totale (heures)', minimum: 30, maximum: 1800 },
        cout: { type: 'number', title: 'Coût pédagogique TTC (€)', minimum: 1 },
        financements: {
          type: 'array',
          title: 'Autres financements',
          items: {
            title: 'Financeur',
            anyOf: [
              {
                title: 'Compte personnel de formation',
                type: 'object',
                required: ['montant'],
                properties: { montant: { type: 'number', title: 'Montant mobilisé (€)', minimum: 1 }, dossier: { type: 'string', title: 'N° de dossier CPF' } },
              },
              {
                title: 'OPCO ou employeur',
                type: 'object',
                required: ['nom', 'montant'],
                properties: { nom: { type: 'string', title: 'Nom du financeur' }, montant: { type: 'number', title: 'Montant accordé (€)', minimum: 1 } },
              },
              {
                title: 'Participation personnelle',
                type: 'object',
                required: ['montant'],
                properties: { montant: { type: 'number', title: 'Votre participation (€)', minimum: 1 } },
              },
            ],
          },
        },
      },
      dependencies: {
        certifiante: {
          oneOf: [
            { properties: { certifiante: { enum: [false] } } },
            { properties: { certifiante: { enum: [true] }, rncp: { type: 'string', title: 'Code RNCP ou RS', pattern: '^(RNCP|RS)[0-9]{3,5}$' } }, required: ['rncp'] },
          ],
        },
      },
    },
    ui: {
      'ui:order': ['intitule', 'certifiante', 'rncp', 'organisme', 'siret', 'nda', 'modalite', 'debut', 'fin', 'heures', 'cout', 'financements'],
      certifiante: { 'ui:widget': 'radio', 'ui:options': { inline: true } },
      rncp: { 'ui:placeholder': 'RNCP37948' },
      nda: { 'ui:help': 'Voir la convention ou le devis.' },
      modalite: { 'ui:widget': 'radio' },
      heures: { 'ui:widget': 'updown' },
      cout: { 'ui:help': 'L’aide est plafonnée à 4 500 €.' },
      financements: { 'ui:description': 'Ajoutez chaque financeur qui participe au coût pédagogique.' },
    },
    verifier(d, erreurs) {
      if (d.debut && d.fin && d.fin < d.debut) erreurs.fin.addError('La date de fin doit être postérieure à la date d’entrée.');
      const limite = new Date(Date.now() + 30 * 86400000).toISOString().slice(0, 10);
      if (d.debut && d.debut < limite) erreurs.debut.addError('La demande doit être déposée au moins 30 jours avant l’entrée en formation.');
      return erreurs;
    },
  },
  {
    nom: 'projet',
    schema: {
      title: 'Votre projet',
      type: 'object',
      required: ['metier', 'motivation', 'offres'],
      properties: {
        metier: { type: 'string', title: 'Métier visé (code ROME si connu)' },
        motivation: { type: 'string', title: 'Motivez votre demande', minLength: 150, maxLength: 2000 },
        offres: { type: 'integer', title: 'Nombre d’offres d’emploi relevées sur le territoire', minimum: 0 },
        promesse: { type: 'boolean', title: 'Un employeur s’engage à me recruter à l’issue de la formation', default: false },
        frais: {
          type: 'array',
          title: 'Frais annexes',
          uniqueItems: true,
          items: { type: 'string', enum: ['Transport', 'Hébergement', 'Restauration', 'Garde d’enfants'] },
        },
      },
      allOf: [
        {
          if: { properties: { promesse: { const: true } }, required: ['promesse'] },
          then: {
            properties: { recruteur: { type: 'string', title: 'Entreprise et nom du recruteur' }, recruteurTelephone: { type: 'string', title: 'Téléphone du recruteur', pattern: telephone } },
            required: ['recruteur', 'recruteurTelephone'],
          },
        },
      ],
    },
    ui: {
      'ui:order': ['metier', 'motivation', 'offres', 'promesse', 'recruteur', 'recruteurTelephone', 'frais'],
      motivation: { 'ui:widget': 'textarea', 'ui:options': { rows: 8 }, 'ui:help': 'Décrivez votre projet, les démarches déjà faites (enquêtes métier, immersion, prépa-projet) et ce que la formation vous apportera.' },
      offres: { 'ui:widget': 'updown' },
      frais: { 'ui:widget': 'checkboxes', 'ui:options': { inline: true } },
    },
  },
  {
    nom: 'pieces',
    schema: {
      title: 'Pièces et versement',
      type: 'object',
      required: ['identite', 'cv', 'devis', 'titulaire', 'iban'],
      properties: {
        identite: fichier('Pièce d’identité ou titre de séjour'),
        cv: fichier('Curriculum vitae'),
        devis: fichier('Devis daté et signé par l’organisme'),
        autres: { type: 'array', title: 'Programme, attestations et autres justificatifs', items: { type: 'string', format: 'data-url' } },
        titulaire: { type: 'string', title: 'Titulaire du compte' },
        iban: { type: 'string', title: 'IBAN', pattern: '^FR[0-9]{12}[0-9A-Z]{11}[0-9]{2}$' },
      },
    },
    ui: {
      identite: { 'ui:options': accept, 'ui:help': 'En cours de validité, recto et verso sur le même fichier.' },
      cv: { 'ui:options': accept },
      devis: { 'ui:options': accept, 'ui:help': 'Devis de moins de trois mois, au nom du stagiaire.' },
      autres: { 'ui:options': accept, 'ui:help': 'PDF, JPG ou PNG, 5 Mo au total.' },
      iban: { 'ui:help': 'Compte sur lequel seront remboursés les frais annexes.' },
    },
  },
  {
    nom: 'envoi',
    schema: {
      title: 'Récapitulatif et envoi',
      type: 'object',
      required: ['engagement', 'sincerite'],
      properties: {
        engagement: {
          type: 'boolean',
          title: 'Je m’engage à suivre la formation avec assiduité et j’ai pris connaissance du règlement d’intervention',
          enum: [true],
        },
        sincerite: {
          type: 'boolean',
          title: 'Je certifie sur l’honneur l’exactitude des renseignements fournis',
          enum: [true],
        },
        enquete: { type: 'boolean', title: 'J’accepte d’être contacté pour l’enquête d’insertion à six mois', default: true },
      },
    },
    ui: {
      sincerite: {
        'ui:help':
          'Toute fausse déclaration entraîne le remboursement des sommes indûment perçues, sans préjudice des poursuites prévues aux articles 441-1 et 441-7 du code pénal.',
      },
    },
  },
];

const jour = (date) => (date ?? '').split('-').reverse().join('/');

function Recapitulatif({ d }) {
  const lignes = [
    ['Nom', `${d.identite.prenoms} ${d.identite.nom}`],
    ['Né(e) le', jour(d.identite.naissance)],
    ['Identifiant régional', d.identite.identifiant],
    ['Téléphone', d.identite.telephone],
    ['Adresse électronique', d.identite.courriel],
    ['Formation', d.formation.intitule],
    ['Organisme', d.formation.organisme],
    ['Dates', `du ${jour(d.formation.debut)} au ${jour(d.formation.fin)}`],
    ['Coût pédagogique', `${d.formation.cout} €`],
    ['IBAN', d.pieces.iban],
  ];
  return (
    <dl className="recapitulatif">
      {lignes.map(([nom, valeur]) => (
        <div key={nom}>
          <dt>{nom}</dt>
          <dd>{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}

function transformErrors(erreurs) {
  return erreurs.map((erreur) => {
    if (erreur.name === 'required') erreur.message = 'Ce champ est obligatoire.';
    if (erreur.name === 'pattern' && /telephone$/i.test(erreur.property)) erreur.message = 'Le numéro de téléphone doit comporter 10 chiffres.';
    return erreur;
  });
}

function Demande() {
  const [rang, setRang] = useState(0);
  const [donnees, setDonnees] = useState({});
  const [echec, setEchec] = useState('');
  const etape = etapes[rang];
  const derniere = rang === etapes.length - 1;

  function aller(vers) {
    setRang(vers);
    setEchec('');
    window.scrollTo(0, 0);
  }

  async function suite({ formData }) {
    const tout = { ...donnees, [etape.nom]: formData };
    setDonnees(tout);
    if (!derniere) {
      aller(rang + 1);
      return;
    }
    try {
      await envoyer('formation', tout);
    } catch (erreur) {
      setEchec(`Votre demande n’a pas pu être enregistrée (erreur ${erreur.message}). Veuillez réessayer ultérieurement.`);
    }
  }

  return (
    <>
      <ProgressBar now={((rang + 1) / etapes.length) * 100} label={`${rang + 1} / ${etapes.length}`} className="mb-4" />
      {derniere && <Recapitulatif d={donnees} />}
      <Form
        key={etape.nom}
        schema={etape.schema}
        uiSchema={etape.ui}
        formData={donnees[etape.nom]}
        validator={validator}
        translateString={translateString}
        transformErrors={transformErrors}
        customValidate={etape.verifier}
        noHtml5Validate
        focusOnFirstError
        onChange={({ formData }) => setDonnees((avant) => ({ ...avant, [etape.nom]: formData }))}
        onSubmit={suite}
      >
        {echec && <Alert variant="danger">{echec}</Alert>}
        <div className="d-flex gap-2 mt-4">
          {rang > 0 && (
            <Button variant="outline-secondary" onClick={() => aller(rang - 1)}>
              Précédent
            </Button>
          )}
          <Button type="submit">{derniere ? 'Envoyer ma demande' : 'Suivant'}</Button>
        </div>
      </Form>
    </>
  );
}

createRoot(document.getElementById('formulaire')).render(<Demande />);
