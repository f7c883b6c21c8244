// The application for the grant: six steps, a summary, and a window that asks to confirm.
import NavigateBeforeIcon from '@mui/icons-material/NavigateBefore';
import NavigateNextIcon from '@mui/icons-material/NavigateNext';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Divider from '@mui/material/Divider';
import Grid from '@mui/material/Grid';
import InputAdornment from '@mui/material/InputAdornment';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import dayjs from 'dayjs';
import { useState } from 'react';
import { FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { Avis, Cases, Coche, Fichier, ibanValide, Jour, Liste, monter, motifs, Radios, Recherche, requis, envoyer, Texte } from './commun';
import { communes, metiers, nationalites, niveaux, organismes, situations } from './listes';

const titres = ['Identité', 'Situation', 'Formation', 'Projet', 'Justificatifs', 'Versement'];
const autreOrganisme = 'Mon organisme ne figure pas dans la liste';
const euro = <InputAdornment position="end">€</InputAdornment>;
const obligatoire = { required: requis };

const champs = [
  ['civilite', 'nom', 'nomUsage', 'prenom', 'naissance', 'nationalite', 'finTitre', 'nir', 'adresse', 'codePostal', 'commune', 'depuis', 'telephone', 'courriel'],
  ['situation', 'identifiantFT', 'inscription', 'are', 'dernierMetier', 'niveau', 'rqth', 'conseiller', 'courrielConseiller', 'enfants', 'rfr', 'parts'],
  ['intitule', 'organisme', 'autreOrganisme', 'siret', 'nda', 'certification', 'debut', 'fin', 'heures', 'modalite', 'cout', 'financements', 'montantFinancements'],
  ['metierVise', 'projet', 'distance', 'transports', 'hebergement', 'loyer'],
  ['pieceIdentite', 'imposition', 'attestationFT', 'programme', 'attestationEntree', 'cv', 'titreSejour', 'decisionRqth', 'bail'],
  ['titulaire', 'iban', 'bic', 'reglement', 'assiduite', 'honneur'],
];

function Identite() {
  const nationalite = useWatch({ name: 'nationalite' });
  return (
    <>
      <Radios nom="civilite" libelle="Civilité" options={['Madame', 'Monsieur']} regles={obligatoire} />
      <Texte nom="nom" libelle="Nom de naissance" regles={obligatoire} />
      <Texte nom="nomUsage" libelle="Nom d’usage" />
      <Texte nom="prenom" libelle="Prénom(s)" regles={obligatoire} aide="Dans l’ordre de l’état civil" />
      <Jour nom="naissance" libelle="Date de naissance" disableFuture openTo="year" views={['year', 'month', 'day']}
        regles={{ ...obligatoire, validate: { age: (date) => !date?.isValid() || dayjs().diff(date, 'year') >= 18 || 'Vous ne remplissez pas la condition d’âge' } }} />
      <Liste nom="nationalite" libelle="Nationalité" options={nationalites} regles={obligatoire} />
      {nationalite === 'Autre nationalité' && <Jour nom="finTitre" libelle="Fin de validité du titre de séjour" disablePast regles={obligatoire} />}
      <Texte nom="nir" libelle="Numéro de sécurité sociale" regles={{ ...obligatoire, pattern: motifs.nir }} htmlInput={{ inputMode: 'numeric', maxLength: 15 }}
        bulle="Le NIR à 13 chiffres suivi de sa clé, tel qu’il figure sur votre carte Vitale ou votre attestation de droits." />
      <Grid size={12}><Divider textAlign="left">Coordonnées</Divider></Grid>
      <Texte nom="adresse" libelle="Numéro et voie" regles={obligatoire} taille={12} autoComplete="street-address" />
      <Texte nom="codePostal" libelle="Code postal" regles={{ ...obligatoire, pattern: motifs.codePostal }} htmlInput={{ maxLength: 5 }} />
      <Recherche nom="commune" libelle="Commune de résidence" options={communes} regles={obligatoire} />
      <Jour nom="depuis" libelle="Réside en Haute-Marvane depuis" views={['year', 'month']} openTo="year" disableFuture
        regles={{ ...obligatoire, validate: { residence: (date) => !date?.isValid() || dayjs().diff(date, 'month') >= 6 || 'Durée de résidence insuffisante' } }} />
      <Texte nom="telephone" libelle="Téléphone portable" type="tel" regles={{ ...obligatoire, pattern: motifs.telephone }} />
      <Texte nom="courriel" libelle="E-mail" type="email" regles={{ ...obligatoire, pattern: motifs.courriel }} aide="Toutes les notifications seront envoyées à cette adresse" />
    </>
  );
}

function Situation() {
  const [situation, rqth] = useWatch({ name: ['situation', 'rqth'] });
  return (
    <>
      <Liste nom="situation" libelle="Situation au dépôt de la demande" options={situations} regles={obligatoire} taille={12} />
      <Texte nom="identifiantFT" libelle="Identifiant France Travail" regles={{ ...obligatoire, pattern: { value: /^\d{7}[A-Z0-9]$/, message: 'Identifiant invalide' } }}
        bulle="7 chiffres suivis d’une lettre ou d’un chiffre. Il figure en haut de vos courriers." />
      <Jour nom="inscription" libelle="Date d’inscription" disableFuture regles={obligatoire} />
      {/indemnisé \(|CSP/.test(situation ?? '') && (
        <Texte nom="are" libelle="Allocation journalière brute" fin={euro} regles={{ ...obligatoire, pattern: motifs.montant }} aide="Dernière notification de droits" />
      )}
      <Recherche nom="dernierMetier" libelle="Dernier métier exercé (code ROME)" options={metiers} groupe={(metier) => metier.famille} regles={obligatoire} taille={12} />
      <Liste nom="niveau" libelle="Plus haut niveau de diplôme obtenu" options={niveaux} regles={obligatoire} />
      <Radios nom="rqth" libelle="Êtes-vous bénéficiaire de l’obligation d’emploi (RQTH, AAH, pension d’invalidité…) ?" regles={obligatoire}
        aide={rqth === 'Oui' ? 'La décision en cours de validité vous sera demandée à l’étape « Justificatifs ».' : undefined} />
      <Texte nom="conseiller" libelle="Nom du conseiller CEP ou du référent" regles={obligatoire}
        bulle="Conseiller France Travail, mission locale, Cap emploi ou opérateur du conseil en évolution professionnelle ayant validé le projet." />
      <Texte nom="courrielConseiller" libelle="E-mail du conseiller" type="email" regles={{ ...obligatoire, pattern: motifs.courriel }} aide="Il recevra un lien pour donner son avis" />
      <Grid size={12}><Divider textAlign="left">Foyer fiscal</Divider></Grid>
      <Liste nom="enfants" libelle="Enfants à charge" options={['0', '1', '2', '3', '4 et plus']} regles={obligatoire} taille={4} />
      <Texte nom="rfr" libelle="Revenu fiscal de référence" fin={euro} regles={{ ...obligatoire, pattern: motifs.entier }} taille={4} htmlInput={{ inputMode: 'numeric' }} aide="Avis N-1" />
      <Texte nom="parts" libelle="Nombre de parts" regles={{ ...obligatoire, pattern: { value: /^\d+(\.\d{1,2})?$/, message: 'Valeur invalide' } }} taille={4} />
    </>
  );
}

function Formation() {
  const { getValues } = useFormContext();
  const [organisme, financements] = useWatch({ name: ['organisme', 'financements'] });
  const premier = dayjs().add(30, 'day').startOf('day');
  return (
    <>
      <Grid size={12}>
        <Alert severity="info">Seules les formations certifiantes inscrites au RNCP ou à l’inventaire, d’une durée de 210 à 1 800 heures, sont éligibles.</Alert>
      </Grid>
      <Texte nom="intitule" libelle="Intitulé de la formation" regles={obligatoire} taille={12} />
      <Recherche nom="organisme" libelle="Organisme de formation" options={[...organismes, autreOrganisme]} regles={obligatoire} />
      <Texte nom="nda" libelle="Numéro de déclaration d’activité (NDA)" regles={{ ...obligatoire, pattern: motifs.nda }}
        bulle="11 chiffres attribués à l’organisme par la DREETS. Il figure sur le devis." />
      {organisme === autreOrganisme && (
        <>
          <Texte nom="autreOrganisme" libelle="Nom de l’organisme" regles={obligatoire} />
          <Texte nom="siret" libelle="SIRET de l’organisme" regles={{ ...obligatoire, pattern: motifs.siret }} />
        </>
      )}
      <Texte nom="certification" libelle="Code de la certification" regles={{ ...obligatoire, pattern: { value: /^(RNCP|RS)\d{3,6}$/, message: 'Code invalide' } }} />
      <Radios nom="modalite" libelle="Modalité" options={['En présentiel', 'À distance', 'Mixte']} regles={obligatoire} taille={6} />
      <Jour nom="debut" libelle="Date d’entrée en formation" minDate={premier}
        regles={{ ...obligatoire, validate: { delai: (date) => !date?.isValid() || !date.isBefore(premier) || 'La date ne respecte pas le délai de dépôt' } }} />
      <Jour nom="fin" libelle="Date de fin" minDate={premier}
        regles={{ ...obligatoire, validate: { ordre: (date) => !date?.isValid() || !getValues('debut')?.isValid() || date.isAfter(getValues('debut')) || 'Les dates sont incohérentes' } }} />
      <Texte nom="heures" libelle="Durée en heures" regles={{ ...obligatoire, pattern: motifs.entier, min: { value: 210, message: 'Durée non éligible' }, max: { value: 1800, message: 'Durée non éligible' } }} htmlInput={{ inputMode: 'numeric' }} />
      <Texte nom="cout" libelle="Coût pédagogique TTC" fin={euro} regles={{ ...obligatoire, pattern: motifs.montant }} />
      <Cases nom="financements" libelle="Autres financements demandés ou obtenus" options={['CPF', 'AIF', 'POEI ou POEC', 'AGEFIPH', 'Transitions Pro', 'Aucun']} regles={obligatoire} />
      {(financements ?? []).some((un) => un !== 'Aucun') && (
        <Texte nom="montantFinancements" libelle="Montant total de ces financements" fin={euro} regles={{ ...obligatoire, pattern: motifs.montant }} />
      )}
    </>
  );
}

function Projet() {
  const hebergement = useWatch({ name: 'hebergement' });
  return (
    <>
      <Recherche nom="metierVise" libelle="Métier visé (code ROME)" options={metiers} groupe={(metier) => metier.famille} regles={obligatoire} taille={12} />
      <Texte nom="projet" libelle="Votre projet de reconversion" multiline minRows={8} taille={12} compteur={3000} htmlInput={{ maxLength: 3000 }}
        placeholder="Présentez votre parcours, les raisons de votre reconversion, les démarches réalisées (enquêtes métier, PMSMP…) et les perspectives d’embauche."
        regles={{ ...obligatoire, minLength: { value: 600, message: 'Texte trop court' } }} />
      <Texte nom="distance" libelle="Distance domicile-formation (aller)" fin={<InputAdornment position="end">km</InputAdornment>} regles={{ ...obligatoire, pattern: motifs.entier }} htmlInput={{ inputMode: 'numeric' }} />
      <Liste nom="transports" libelle="Moyens de transport" multiple options={['Voiture', 'Train', 'Car régional', 'Covoiturage', 'Deux-roues', 'Vélo ou marche']} regles={obligatoire} />
      <Radios nom="hebergement" libelle="Devrez-vous vous loger près du lieu de formation ?" regles={obligatoire} />
      {hebergement === 'Oui' && <Texte nom="loyer" libelle="Loyer mensuel prévu, charges comprises" fin={euro} regles={{ ...obligatoire, pattern: motifs.montant }} />}
    </>
  );
}

function Justificatifs() {
  const [modele, setModele] = useState(false);
  const [nationalite, rqth] = useWatch({ name: ['nationalite', 'rqth'] });
  return (
    <>
      <Grid size={12}>
        <Typography>Les pièces doivent être lisibles, entières et en cours de validité. Formats PDF, JPG ou PNG. Une pièce comportant plusieurs pages est à transmettre en un seul fichier.</Typography>
      </Grid>
      <Fichier nom="pieceIdentite" libelle="Pièce d’identité" aide="Recto et verso" regles={obligatoire} />
      {nationalite === 'Autre nationalité' && <Fichier nom="titreSejour" libelle="Titre de séjour autorisant à travailler" regles={obligatoire} />}
      <Fichier nom="imposition" libelle="Avis d’imposition ou de situation déclarative" aide="Toutes les pages" regles={obligatoire} />
      <Fichier nom="attestationFT" libelle="Attestation de situation France Travail" aide="Datée de moins de 15 jours, à télécharger dans votre espace personnel" regles={obligatoire} />
      <Fichier nom="programme" libelle="Devis et programme détaillé de la formation" aide="Établi par l’organisme, avec le calendrier et le nombre d’heures" regles={obligatoire} types=".pdf" />
      <Fichier nom="attestationEntree" libelle="Attestation d’entrée prévisionnelle (imprimé AEP-2)" regles={obligatoire} types=".pdf"
        aide="À compléter, signer et faire tamponner par l’organisme de formation"
        avant={<Link component="button" type="button" variant="body2" onClick={() => setModele(true)}>Obtenir l’imprimé</Link>} />
      <Fichier nom="cv" libelle="CV à jour" regles={obligatoire} types=".pdf" />
      {rqth === 'Oui' && <Fichier nom="decisionRqth" libelle="Décision de la CDAPH ou titre de pension" regles={obligatoire} />}
      <Fichier nom="bail" libelle="Bail ou promesse de location" aide="Si vous demandez le forfait hébergement" />
      <Dialog open={modele} onClose={() => setModele(false)} aria-labelledby="titre-modele">
        <DialogTitle id="titre-modele">Imprimé AEP-2</DialogTitle>
        <DialogContent>
          <DialogContentText>
            Imprimez l’attestation d’entrée prévisionnelle, complétez le cadre A, puis faites remplir, signer et tamponner le cadre B par le responsable
            pédagogique de l’organisme. Numérisez ensuite le document.
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setModele(false)}>Fermer</Button>
          <Button href="/documents/imprime-aep-2.pdf" target="_blank">Télécharger (PDF)</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Versement() {
  const { getValues } = useFormContext();
  const reponses = getValues();
  const date = (valeur) => (valeur?.isValid?.() ? valeur.format('DD/MM/YYYY') : '');
  const lignes = [
    ['Demandeur', `${reponses.civilite} ${reponses.prenom} ${reponses.nom}`],
    ['Adresse', `${reponses.adresse}, ${reponses.codePostal} ${reponses.commune}`],
    ['Situation', reponses.situation],
    ['Formation', `${reponses.intitule}, ${reponses.organisme === autreOrganisme ? reponses.autreOrganisme : reponses.organisme}`],
    ['Dates', `du ${date(reponses.debut)} au ${date(reponses.fin)}, ${reponses.heures} heures`],
    ['Métier visé', reponses.metierVise?.libelle],
  ];
  return (
    <>
      <Texte nom="titulaire" libelle="Titulaire du compte" regles={obligatoire} aide="Le compte doit être à votre nom" />
      <Texte nom="bic" libelle="BIC" regles={{ ...obligatoire, pattern: { value: /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, message: 'BIC invalide' } }} />
      <Texte nom="iban" libelle="IBAN" regles={{ ...obligatoire, validate: (valeur) => ibanValide(valeur) || 'IBAN invalide' }} taille={12} />
      <Grid size={12}>
        <Typography component="h3" variant="h6">Récapitulatif</Typography>
        <Paper variant="outlined">
          <List dense>
            {lignes.map(([nom, valeur]) => <ListItem key={nom}><ListItemText primary={nom} secondary={valeur} /></ListItem>)}
          </List>
        </Paper>
      </Grid>
      <Grid size={12}>
        <Stack>
          <Coche nom="reglement" libelle="J’ai pris connaissance du règlement d’intervention de la bourse régionale de reconversion et j’en accepte les termes" regles={obligatoire} />
          <Coche nom="assiduite" libelle="Je m’engage à suivre la formation avec assiduité et à rembourser les sommes perçues en cas d’abandon sans motif légitime" regles={obligatoire} />
          <Coche nom="honneur" libelle="Je certifie sur l’honneur l’exactitude des renseignements fournis" regles={obligatoire} />
          <Coche nom="lettre" libelle="Je souhaite recevoir la lettre d’information de la Région" />
        </Stack>
      </Grid>
    </>
  );
}

const ecrans = [Identite, Situation, Formation, Projet, Justificatifs, Versement];

function Bourse() {
  const methodes = useForm({ mode: 'onTouched', defaultValues: { lettre: true } });
  const [etape, setEtape] = useState(0);
  const [avis, setAvis] = useState('');
  const [confirmer, setConfirmer] = useState(false);
  const [enCours, setEnCours] = useState(false);
  const [refus, setRefus] = useState('');
  const petit = useMediaQuery(useTheme().breakpoints.down('sm'));
  const Ecran = ecrans[etape];
  const derniere = etape === titres.length - 1;

  const aller = (rang) => {
    setEtape(rang);
    window.scrollTo(0, 0);
  };

  const suivant = async (evenement) => {
    evenement.preventDefault();
    if (!(await methodes.trigger(champs[etape]))) setAvis('Certains champs sont manquants ou invalides.');
    else if (derniere) setConfirmer(true);
    else aller(etape + 1);
  };

  const transmettre = async () => {
    setEnCours(true);
    try {
      window.location.assign(`/bourse/confirmation/${await envoyer('bourse', methodes.getValues())}`);
    } catch (erreur) {
      setEnCours(false);
      setConfirmer(false);
      setRefus(erreur.message);
    }
  };

  return (
    <FormProvider {...methodes}>
      {petit ? (
        <Box sx={{ mb: 3 }}>
          <Typography variant="body2" gutterBottom>Étape {etape + 1} sur {titres.length}</Typography>
          <LinearProgress variant="determinate" value={((etape + 1) / titres.length) * 100} aria-label="Avancement" />
        </Box>
      ) : (
        <Stepper activeStep={etape} alternativeLabel sx={{ mb: 4 }}>
          {titres.map((titre) => <Step key={titre}><StepLabel>{titre}</StepLabel></Step>)}
        </Stepper>
      )}
      <Paper component="form" noValidate onSubmit={suivant} sx={{ p: { xs: 2, sm: 4 } }}>
        <Typography component="h2" variant="h5" sx={{ mb: 3 }}>{titres[etape]}</Typography>
        {refus && (
          <Alert severity="error" sx={{ mb: 3 }}>
            <AlertTitle>Votre demande n’a pas été enregistrée</AlertTitle>
            {refus}
          </Alert>
        )}
        <Grid container spacing={3}><Ecran /></Grid>
        <Stack direction="row" sx={{ mt: 4, justifyContent: 'space-between' }}>
          <Button disabled={etape === 0} onClick={() => aller(etape - 1)} startIcon={<NavigateBeforeIcon />}>Précédent</Button>
          <Button type="submit" variant="contained" endIcon={<NavigateNextIcon />}>{derniere ? 'Valider' : 'Suivant'}</Button>
        </Stack>
      </Paper>
      <Dialog open={confirmer} onClose={() => setConfirmer(false)} aria-labelledby="titre-envoi" aria-describedby="texte-envoi">
        <DialogTitle id="titre-envoi">Transmettre la demande ?</DialogTitle>
        <DialogContent>
          <DialogContentText id="texte-envoi">
            Une fois transmise, votre demande n’est plus modifiable. Une seule demande peut être déposée par année civile.
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setConfirmer(false)} disabled={enCours}>Annuler</Button>
          <Button onClick={transmettre} variant="contained" disabled={enCours} startIcon={enCours ? <CircularProgress size={16} /> : undefined}>Transmettre</Button>
        </DialogActions>
      </Dialog>
      <Avis message={avis} fermer={() => setAvis('')} />
    </FormProvider>
  );
}

monter('Demande de bourse régionale de reconversion', Bourse);
