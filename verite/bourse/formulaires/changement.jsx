// The declaration of a change or of the end of the training: three steps, one under the other.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Grid from '@mui/material/Grid';
import InputAdornment from '@mui/material/InputAdornment';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Step from '@mui/material/Step';
import StepContent from '@mui/material/StepContent';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import dayjs from 'dayjs';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Avis, Coche, Fichier, ibanValide, Jour, Liste, monter, motifs, Radios, Recherche, requis, envoyer, Texte } from './commun';
import { communes } from './listes';

const obligatoire = { required: requis };
const euro = <InputAdornment position="end">€</InputAdornment>;
const objets = {
  adresse: 'Changement d’adresse',
  compte: 'Changement de coordonnées bancaires',
  report: 'Report ou interruption de la formation',
  abandon: 'Abandon de la formation',
  emploi: 'Reprise d’emploi',
  fin: 'Fin de la formation',
};

function Dossier() {
  return (
    <>
      <Texte nom="dossier" libelle="Numéro de dossier" regles={{ ...obligatoire, pattern: motifs.dossier }} />
      <Texte nom="nom" libelle="Nom" regles={obligatoire} />
      <Jour nom="naissance" libelle="Date de naissance" disableFuture openTo="year" views={['year', 'month', 'day']} regles={obligatoire} />
      <Texte nom="courriel" libelle="E-mail" type="email" regles={{ ...obligatoire, pattern: motifs.courriel }} />
    </>
  );
}

function Declaration() {
  const [objet, emploi] = useWatch({ name: ['objet', 'emploi'] });
  return (
    <>
      <Radios nom="objet" libelle="Que souhaitez-vous déclarer ?" options={Object.values(objets)} enLigne={false} regles={obligatoire} />
      {objet && <Grid size={12}><Divider /></Grid>}
      {objet === objets.adresse && (
        <>
          <Texte nom="adresse" libelle="Nouvelle adresse" regles={obligatoire} taille={12} />
          <Texte nom="codePostal" libelle="Code postal" regles={{ ...obligatoire, pattern: motifs.codePostal }} />
          <Recherche nom="commune" libelle="Commune" options={communes} regles={obligatoire} />
        </>
      )}
      {objet === objets.compte && <Texte nom="iban" libelle="Nouvel IBAN" regles={{ ...obligatoire, validate: (valeur) => ibanValide(valeur) || 'IBAN invalide' }} taille={12} />}
      {objet === objets.report && (
        <>
          <Jour nom="interruption" libelle="Date d’interruption" regles={obligatoire} />
          <Jour nom="reprise" libelle="Date de reprise prévue" regles={obligatoire} />
          <Texte nom="motif" libelle="Motif" multiline minRows={3} taille={12} regles={obligatoire} />
        </>
      )}
      {objet === objets.abandon && (
        <>
          <Grid size={12}>
            <Alert severity="warning">L’abandon sans motif légitime au sens de l’article 9 du règlement entraîne l’émission d’un titre de recettes pour la totalité des sommes versées.</Alert>
          </Grid>
          <Jour nom="abandon" libelle="Dernier jour de présence" disableFuture regles={obligatoire} />
          <Texte nom="motif" libelle="Motif de l’abandon" multiline minRows={4} taille={12} regles={{ ...obligatoire, minLength: { value: 100, message: 'Texte trop court' } }} />
        </>
      )}
      {objet === objets.emploi && (
        <>
          <Jour nom="embauche" libelle="Date d’embauche" regles={obligatoire} />
          <Liste nom="contrat" libelle="Type de contrat" options={['CDI', 'CDD de 6 mois et plus', 'CDD de moins de 6 mois', 'Intérim', 'CDDI (IAE)', 'Création d’entreprise']} regles={obligatoire} />
        </>
      )}
      {objet === objets.fin && (
        <>
          <Jour nom="derniere" libelle="Dernier jour de formation" disableFuture
            regles={{ ...obligatoire, validate: { passe: (date) => !date?.isValid() || !date.isAfter(dayjs()) || 'Date incorrecte' } }} />
          <Texte nom="heures" libelle="Heures réellement suivies" regles={{ ...obligatoire, pattern: motifs.entier }} htmlInput={{ inputMode: 'numeric' }} />
          <Liste nom="resultat" libelle="Certification" options={['Obtenue en totalité', 'Obtenue partiellement (blocs de compétences)', 'Non obtenue', 'Résultat en attente']} regles={obligatoire} />
          <Radios nom="emploi" libelle="Avez-vous trouvé un emploi ?" regles={obligatoire} taille={6} />
          {emploi === 'Oui' && (
            <>
              <Texte nom="employeur" libelle="Raison sociale et SIRET de l’employeur" regles={obligatoire} />
              <Texte nom="salaire" libelle="Salaire mensuel brut" fin={euro} regles={{ pattern: motifs.montant }} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Pieces() {
  const objet = useWatch({ name: 'objet' });
  return (
    <>
      {objet === objets.adresse && <Fichier nom="domicile" libelle="Justificatif de domicile de moins de trois mois" regles={obligatoire} />}
      {objet === objets.compte && <Fichier nom="rib" libelle="RIB au nom du bénéficiaire" regles={obligatoire} />}
      {objet === objets.emploi && <Fichier nom="contratTravail" libelle="Contrat de travail ou promesse d’embauche" regles={obligatoire} />}
      {(objet === objets.report || objet === objets.abandon) && <Fichier nom="justificatif" libelle="Justificatif du motif (certificat médical, courrier de l’organisme…)" regles={obligatoire} />}
      {objet === objets.fin && (
        <>
          <Fichier nom="assiduite" libelle="Attestation d’assiduité" aide="Délivrée et signée par l’organisme de formation" regles={obligatoire} />
          <Fichier nom="parchemin" libelle="Diplôme, titre ou procès-verbal de jury" />
        </>
      )}
      <Grid size={12}>
        <Coche nom="honneur" libelle="Je certifie l’exactitude de ma déclaration. Toute fausse déclaration m’expose aux sanctions prévues à l’article 441-6 du code pénal" regles={obligatoire} />
      </Grid>
    </>
  );
}

const etapes = [
  ['Votre dossier', Dossier, ['dossier', 'nom', 'naissance', 'courriel']],
  ['Votre déclaration', Declaration, ['objet', 'adresse', 'codePostal', 'commune', 'iban', 'interruption', 'reprise', 'motif', 'abandon', 'embauche', 'contrat', 'derniere', 'heures', 'resultat', 'emploi', 'employeur', 'salaire']],
  ['Pièces et validation', Pieces, ['domicile', 'rib', 'contratTravail', 'justificatif', 'assiduite', 'parchemin', 'honneur']],
];

function Changement() {
  const methodes = useForm({ shouldUnregister: false });
  const [etape, setEtape] = useState(0);
  const [avis, setAvis] = useState('');
  const [enCours, setEnCours] = useState(false);
  const derniere = etape === etapes.length - 1;

  const suivant = async (evenement) => {
    evenement.preventDefault();
    if (!(await methodes.trigger(etapes[etape][2], { shouldFocus: true }))) return;
    if (!derniere) {
      setEtape(etape + 1);
      return;
    }
    setEnCours(true);
    try {
      window.location.assign(`/changement/confirmation/${await envoyer('changement', methodes.getValues())}`);
    } catch (erreur) {
      setEnCours(false);
      setAvis(erreur.message);
    }
  };

  return (
    <FormProvider {...methodes}>
      <Paper sx={{ p: { xs: 2, sm: 4 } }}>
        <Stepper activeStep={etape} orientation="vertical">
          {etapes.map(([titre, Ecran]) => (
            <Step key={titre}>
              <StepLabel>{titre}</StepLabel>
              <StepContent>
                <Box component="form" noValidate onSubmit={suivant} sx={{ pt: 2 }}>
                  <Grid container spacing={3}><Ecran /></Grid>
                  <Stack direction="row" spacing={1} sx={{ mt: 3 }}>
                    <Button type="submit" variant="contained" loading={enCours}>{derniere ? 'Envoyer ma déclaration' : 'Continuer'}</Button>
                    {etape > 0 && <Button onClick={() => setEtape(etape - 1)}>Retour</Button>}
                  </Stack>
                </Box>
              </StepContent>
            </Step>
          ))}
        </Stepper>
      </Paper>
      <Avis message={avis} fermer={() => setAvis('')} />
    </FormProvider>
  );
}

monter('Déclarer un changement ou la fin de ma formation', Changement);
