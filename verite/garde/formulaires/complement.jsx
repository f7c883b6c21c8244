// Asking for the childcare supplement: steps of JSON Forms, then the documents, which JSON Forms has no widget for.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Alert, Button, Checkbox, FormControlLabel } from '@mui/material';
import { champ, choix, cote, date, envoyer, Fichier, groupe, jour, Questions, si, telephone, texte, useFichiers } from './commun.jsx';

const ouiNon = ['Oui', 'Non'];
const activites = ['Salarié', 'Travailleur indépendant', 'Demandeur d’emploi indemnisé', 'Étudiant ou en formation', 'Bénéficiaire de l’AAH', 'Sans activité'];

const schema = {
  type: 'object',
  required: [
    'civilite', 'nom', 'prenom', 'naissance', 'allocataire', 'securiteSociale', 'telephone', 'courriel', 'adresse', 'couple', 'enfants', 'activite',
    'assistante', 'garde', 'revenus', 'titulaire', 'iban',
  ],
  properties: {
    civilite: choix('Civilité', ['Madame', 'Monsieur']),
    nom: texte('Nom de famille'),
    nomUsage: { type: 'string', title: 'Nom d’usage' },
    prenom: texte('Prénom'),
    naissance: date('Date de naissance'),
    allocataire: { type: 'string', title: 'Numéro d’allocataire', pattern: '^[0-9]{7}$', description: 'Sept chiffres, en haut à gauche de vos courriers.' },
    securiteSociale: { type: 'string', title: 'Numéro de sécurité sociale', pattern: '^[12][0-9]{14}$', description: 'Quinze chiffres, clé comprise.' },
    telephone: telephone('Téléphone'),
    courriel: { type: 'string', format: 'email', title: 'Courriel' },
    adresse: {
      type: 'object',
      title: 'Adresse',
      required: ['voie', 'codePostal', 'commune'],
      properties: {
        voie: texte('Numéro et voie'),
        codePostal: { type: 'string', title: 'Code postal', pattern: '^[0-9]{5}$' },
        commune: texte('Commune'),
      },
    },
    couple: choix('Vivez-vous en couple ?', ouiNon),
    separation: date('Date de la séparation, s’il y a lieu'),
    conjoint: {
      type: 'object',
      properties: {
        nom: { type: 'string', title: 'Nom du conjoint' },
        prenom: { type: 'string', title: 'Prénom du conjoint' },
        naissance: date('Date de naissance du conjoint'),
        vieCommune: date('Début de la vie commune'),
        activite: choix('Activité du conjoint', activites),
        frontalier: { type: 'boolean', title: 'Mon conjoint travaille à l’étranger' },
      },
    },
    enfants: {
      type: 'array',
      title: 'Enfants à charge',
      minItems: 1,
      items: {
        type: 'object',
        required: ['prenom', 'naissance', 'residence'],
        properties: {
          prenom: texte('Prénom de l’enfant'),
          nom: { type: 'string', title: 'Nom, s’il est différent du vôtre' },
          naissance: date('Né(e) le'),
          residence: choix('Résidence', ['Au domicile', 'Résidence alternée', 'Placé, avec maintien du lien affectif']),
          aeeh: { type: 'boolean', title: 'Ouvre droit à l’AEEH' },
        },
      },
    },
    enceinte: { type: 'boolean', title: 'Un enfant est attendu' },
    terme: date('Date présumée d’accouchement'),
    activite: choix('Votre activité', activites),
    employeurs: {
      type: 'array',
      title: 'Employeurs',
      items: {
        type: 'object',
        required: ['nom', 'debut', 'heures'],
        properties: {
          nom: texte('Employeur'),
          siret: { type: 'string', title: 'SIRET', pattern: '^[0-9]{14}$' },
          debut: date('Depuis le'),
          heures: { type: 'number', title: 'Heures par semaine', minimum: 1, maximum: 48 },
        },
      },
    },
    immatriculation: { type: 'string', title: 'Numéro SIREN de votre activité', pattern: '^[0-9]{9}$' },
    cotisations: { type: 'boolean', title: 'Je suis à jour de mes cotisations vieillesse et maladie' },
    francetravail: { type: 'string', title: 'Identifiant France Travail', pattern: '^[0-9]{7}[A-Z]$' },
    horaires: {
      type: 'array',
      title: 'Travaillez-vous en horaires atypiques ?',
      uniqueItems: true,
      items: { type: 'string', enum: ['Entre 22 h et 6 h', 'Le dimanche', 'Les jours fériés', 'En horaires décalés ou postés'] },
    },
    assistante: {
      type: 'object',
      required: ['nom', 'prenom', 'agrement', 'finAgrement', 'telephone', 'lieu', 'parente'],
      properties: {
        nom: texte('Nom de l’assistante maternelle'),
        prenom: texte('Prénom de l’assistante maternelle'),
        agrement: { type: 'string', title: 'Numéro d’agrément', pattern: '^[0-9]{3}-[0-9]{4}-[0-9]{4}$', description: 'Il figure sur l’arrêté du président du conseil départemental, sous la forme 000-0000-0000.' },
        finAgrement: date('Fin de validité de l’agrément'),
        telephone: telephone('Téléphone de l’assistante maternelle'),
        lieu: choix('Lieu de la garde', ['À son domicile', 'En MAM', 'À votre domicile']),
        mam: { type: 'string', title: 'Nom et commune de la MAM' },
        parente: choix('Est-elle l’ascendante d’un des parents ?', ouiNon),
      },
    },
    garde: {
      type: 'object',
      required: ['enfant', 'debut', 'heures', 'salaire', 'jours', 'accord'],
      properties: {
        enfant: texte('Prénom de l’enfant gardé'),
        debut: date('Date d’effet du contrat'),
        mensualisation: choix('Type de mensualisation', ['Année complète', 'Année incomplète', 'Accueil occasionnel']),
        semaines: { type: 'integer', title: 'Nombre de semaines programmées par an', minimum: 1, maximum: 46 },
        joursSemaine: { type: 'integer', title: 'Jours de garde par semaine', minimum: 1, maximum: 6, default: 4 },
        jours: {
          type: 'array',
          title: 'Jours habituels',
          uniqueItems: true,
          minItems: 1,
          items: { type: 'string', enum: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi'] },
        },
        heures: { type: 'number', title: 'Nombre d’heures par mois', minimum: 1, maximum: 250 },
        salaire: { type: 'number', title: 'Salaire horaire net (€)', minimum: 3, maximum: 12, description: 'Hors indemnités d’entretien, de repas et kilométriques. Ne peut excéder cinq fois le SMIC horaire par jour.' },
        entretien: { type: 'number', title: 'Indemnité d’entretien journalière (€)', minimum: 0 },
        autreMode: choix('L’enfant est-il aussi gardé autrement ?', ['Non', 'Crèche ou micro-crèche', 'Garde à domicile', 'Autre assistante maternelle']),
        accord: choix('Avez-vous déjà déclaré cette embauche à Pajemploi ?', ouiNon),
        pajemploi: { type: 'string', title: 'Numéro employeur Pajemploi', pattern: '^Y[0-9]{10}$', description: 'La lettre Y suivie de dix chiffres.' },
        besoins: { type: 'string', title: 'Besoins particuliers de l’enfant ou de la famille', maxLength: 600 },
      },
    },
    revenus: { type: 'integer', title: 'Revenus nets catégoriels du foyer en 2024 (€)', minimum: 0, description: 'Avant abattement de 10 %, pour vous et votre conjoint.' },
    pensions: { type: 'integer', title: 'Pensions alimentaires versées en 2024 (€)', minimum: 0 },
    baisse: { type: 'boolean', title: 'Mes revenus ont baissé depuis 2024' },
    motifBaisse: { type: 'string', title: 'Expliquez cette baisse', maxLength: 800 },
    titulaire: texte('Titulaire du compte'),
    iban: { type: 'string', title: 'IBAN', pattern: '^FR[0-9]{12}[0-9A-Z]{11}[0-9]{2}$' },
    tiersPayant: { type: 'boolean', title: 'J’adhère au service de prélèvement du salaire de l’assistante maternelle (Pajemploi +)', default: true },
  },
};

const etape = (label, elements, rule) => ({ type: 'Category', label, elements, ...(rule && { rule }) });
const radio = { format: 'radio' };

const uischema = {
  type: 'Categorization',
  options: { variant: 'stepper', showNavButtons: true },
  elements: [
    etape('Vous', [
      champ('civilite', radio),
      cote(champ('nom'), champ('nomUsage'), champ('prenom')),
      cote(jour('naissance'), champ('securiteSociale')),
      champ('allocataire'),
      cote(champ('telephone'), champ('courriel')),
      groupe('Adresse', [champ('adresse.voie'), cote(champ('adresse.codePostal'), champ('adresse.commune'))]),
    ]),
    etape('Foyer', [
      champ('couple', radio),
      jour('separation', si('couple', { const: 'Non' })),
      {
        ...champ('enfants'),
        options: {
          showSortButtons: true,
          elementLabelProp: 'prenom',
          detail: {
            type: 'VerticalLayout',
            elements: [cote(champ('prenom'), champ('nom')), cote(jour('naissance'), champ('residence')), champ('aeeh')],
          },
        },
      },
      champ('enceinte', { toggle: true }),
      jour('terme', si('enceinte', { const: true })),
    ]),
    etape(
      'Conjoint',
      [cote(champ('conjoint.nom'), champ('conjoint.prenom')), cote(jour('conjoint.naissance'), jour('conjoint.vieCommune')), champ('conjoint.activite'), champ('conjoint.frontalier')],
      si('couple', { const: 'Oui' }),
    ),
    etape('Activité', [
      champ('activite'),
      champ('employeurs', undefined, si('activite', { const: 'Salarié' })),
      cote(champ('immatriculation', undefined, si('activite', { const: 'Travailleur indépendant' })), champ('cotisations', undefined, si('activite', { const: 'Travailleur indépendant' }))),
      champ('francetravail', undefined, si('activite', { const: 'Demandeur d’emploi indemnisé' })),
      champ('horaires', undefined, si('activite', { enum: ['Sans activité', 'Bénéficiaire de l’AAH'] }, 'HIDE')),
    ]),
    etape('Assistante maternelle', [
      cote(champ('assistante.nom'), champ('assistante.prenom')),
      cote(champ('assistante.agrement'), jour('assistante.finAgrement')),
      champ('assistante.telephone'),
      champ('assistante.lieu', radio),
      champ('assistante.mam', undefined, si('assistante.lieu', { const: 'En MAM' })),
      champ('assistante.parente', radio),
    ]),
    etape('Garde', [
      cote(champ('garde.enfant'), jour('garde.debut')),
      champ('garde.mensualisation', { autocomplete: false }),
      champ('garde.semaines', undefined, si('garde.mensualisation', { const: 'Année incomplète' })),
      champ('garde.joursSemaine', { slider: true }),
      champ('garde.jours'),
      cote(champ('garde.heures'), champ('garde.salaire'), champ('garde.entretien')),
      champ('garde.autreMode'),
      champ('garde.accord', radio),
      champ('garde.pajemploi', undefined, si('garde.accord', { const: 'Oui' })),
      champ('garde.besoins', { multi: true }),
    ]),
    etape('Ressources', [
      cote(champ('revenus'), champ('pensions')),
      champ('baisse'),
      champ('motifBaisse', { multi: true }, si('baisse', { const: true })),
      groupe('Versement', [champ('titulaire'), champ('iban'), champ('tiersPayant')]),
    ]),
  ],
};

function Demande() {
  const [donnees, setDonnees] = useState({ enfants: [{}], garde: { joursSemaine: 4 }, tiersPayant: true });
  const [erreurs, setErreurs] = useState([]);
  const [fichiers, joindre] = useFichiers();
  const [pieces, setPieces] = useState(false);
  const [engagement, setEngagement] = useState(false);
  const [refus, setRefus] = useState('');

  function continuer() {
    if (erreurs.length) setRefus('Votre demande contient des erreurs ou est incomplète.');
    else {
      setRefus('');
      setPieces(true);
    }
  }

  function transmettre() {
    if (!engagement || !['agrement', 'contrat', 'imposition'].every((nom) => fichiers[nom]?.length)) setRefus('Il manque des pièces ou votre engagement.');
    else envoyer('complement', donnees, fichiers).catch(() => setRefus('Une erreur est survenue. Veuillez réessayer ultérieurement.'));
  }

  if (!pieces)
    return (
      <>
        <Questions schema={schema} uischema={uischema} donnees={donnees} surChangement={(data, errors) => { setDonnees(data); setErreurs(errors); }} />
        {refus && <Alert severity="error">{refus}</Alert>}
        <p><Button variant="outlined" onClick={continuer}>Passer aux pièces justificatives</Button></p>
      </>
    );
  return (
    <>
      <h2>Pièces justificatives</h2>
      <p>Formats acceptés : PDF, JPG, PNG.</p>
      <Fichier nom="agrement" libelle="Attestation d’agrément de l’assistante maternelle *" surFichiers={joindre} />
      <Fichier nom="contrat" libelle="Contrat de travail signé des deux parties *" aide="Un seul fichier, toutes les pages." surFichiers={joindre} />
      <Fichier nom="imposition" libelle="Avis d’impôt 2025 sur les revenus 2024 *" surFichiers={joindre} />
      <Fichier nom="autres" libelle="Autres pièces (livret de famille, jugement, RIB)" multiple surFichiers={joindre} />
      <FormControlLabel
        control={<Checkbox checked={engagement} onChange={(e) => setEngagement(e.target.checked)} />}
        label="Je certifie sur l’honneur l’exactitude de cette demande et m’engage à signaler tout changement. La loi punit quiconque se rend coupable de fraudes ou de fausses déclarations (article L. 114-13 du code de la sécurité sociale, article 441-1 du code pénal)."
      />
      {refus && <Alert severity="error">{refus}</Alert>}
      <p>
        <Button onClick={() => setPieces(false)}>Retour</Button> <Button variant="contained" onClick={transmettre}>Envoyer ma demande</Button>
      </p>
    </>
  );
}

createRoot(document.getElementById('formulaire')).render(<Demande />);
