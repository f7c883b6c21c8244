// A report or a request about the roads: two pages in the components of react-dsfr.
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { ButtonsGroup } from '@codegouvfr/react-dsfr/ButtonsGroup';
import { Stepper } from '@codegouvfr/react-dsfr/Stepper';
import { ToggleSwitch } from '@codegouvfr/react-dsfr/ToggleSwitch';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { useState } from 'react';
import { champs, colle, communes, demarrer, envoyer, vide } from './commun';

const trou = 'Un nid-de-poule';
const engin = 'Une trottinette ou un vélo en libre-service mal garé';
const arceaux = 'Une demande de stationnement pour les vélos';

function verifier(page, r) {
  const noms =
    page === 1
      ? ['objet', 'commune', 'lieu', ...(r.objet === trou ? ['taille', 'jour'] : []), ...(r.objet === engin ? ['operateur', 'plaque', 'gene', 'jour', 'heure'] : []), ...(r.objet === arceaux ? ['equipement', 'places', 'besoin'] : [])]
      : ['nom', 'courriel'];
  const erreurs = {};
  for (const nom of noms) if (vide(r[nom])) erreurs[nom] = 'Veuillez renseigner ce champ.';
  if (noms.includes('plaque') && !erreurs.plaque && !/^[A-Z]{2}-\d{4}$/.test(r.plaque)) erreurs.plaque = 'Format invalide.';
  if (noms.includes('besoin') && !erreurs.besoin && r.besoin.length < 50) erreurs.besoin = 'Votre texte est trop court (50 caractères minimum).';
  if (noms.includes('courriel') && !erreurs.courriel && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(r.courriel)) erreurs.courriel = 'Format invalide.';
  if (page === 2 && !vide(r.telephone ?? '') && !/^0\d{9}$/.test(colle(r.telephone))) erreurs.telephone = 'Format invalide.';
  return erreurs;
}

function Signalement() {
  const [page, setPage] = useState(1);
  const [reponses, setReponses] = useState({});
  const [photo, setPhoto] = useState();
  const [suivi, setSuivi] = useState(true);
  const [erreurs, setErreurs] = useState({});
  const [echec, setEchec] = useState(false);
  const { Texte, Liste, Choix, Cases } = champs(reponses, (nom, valeur) => setReponses((avant) => ({ ...avant, [nom]: valeur })), erreurs);
  const { objet } = reponses;

  const suite = (e) => {
    e.preventDefault();
    const trouvees = verifier(page, reponses);
    setErreurs(trouvees);
    if (Object.keys(trouvees).length > 0) return;
    if (page === 1) {
      setPage(2);
      window.scrollTo(0, 0);
    } else {
      envoyer('signalement', { ...reponses, suivi }, { photo }).catch(() => setEchec(true));
    }
  };

  return (
    <form onSubmit={suite} noValidate>
      <Stepper currentStep={page} stepCount={2} title={page === 1 ? 'Le problème ou la demande' : 'Vos coordonnées'} nextTitle={page === 1 ? 'Vos coordonnées' : undefined} />
      {page === 1 ? (
        <>
          {Choix('objet', 'Votre message concerne', [trou, engin, arceaux])}
          {objet === trou && (
            <>
              {Liste('taille', 'Dimension du trou', ['Moins de 20 cm', 'De 20 à 50 cm', 'Plus de 50 cm', 'Affaissement de la chaussée'])}
              {Texte('profondeur', 'Profondeur estimée, en centimètres (facultatif)', { type: 'number', min: 0 })}
              {Cases('danger', 'Le trou se situe (facultatif)', ['Sur une piste cyclable', 'Sur un passage piéton', 'Dans un virage'])}
              {Texte('jour', 'Date du constat', { type: 'date' })}
            </>
          )}
          {objet === engin && (
            <>
              {Liste('operateur', 'Opérateur', ['Trottéo', 'Vélarnelle', 'Zipp', 'Autre'])}
              {Texte('plaque', 'Numéro de l’engin', { aide: 'Inscrit sous le QR code' })}
              {Cases('gene', 'Gêne occasionnée', ['Trottoir impraticable en fauteuil ou avec une poussette', 'Accès à un bâtiment bloqué', 'Bande podotactile obstruée', 'Autre gêne'])}
              {Texte('jour', 'Date du constat', { type: 'date' })}
              {Texte('heure', 'Heure du constat', { type: 'time' })}
            </>
          )}
          {objet === arceaux && (
            <>
              {Liste('equipement', 'Équipement souhaité', ['Arceaux', 'Abri couvert', 'Consigne sécurisée'])}
              {Texte('places', 'Nombre de places', { type: 'number', min: 2, max: 100 })}
              {Texte('besoin', 'Justification du besoin', { long: true, rows: 5 })}
            </>
          )}
          {Liste('commune', 'Commune', communes)}
          {Texte('lieu', 'Localisation précise', { aide: 'Numéro et nom de la voie, point de repère (PR) ou coordonnées GPS' })}
          {Texte('precisions', 'Précisions (facultatif)', { long: true, rows: 3 })}
          <Upload label="Photo" nativeInputProps={{ id: 'photo', accept: 'image/*', onChange: (e) => setPhoto(e.target.files[0]) }} />
        </>
      ) : (
        <>
          {Texte('nom', 'Nom et prénom', { autoComplete: 'name' })}
          {Texte('courriel', 'Adresse électronique', { autoComplete: 'email' })}
          {Texte('telephone', 'Téléphone (facultatif)', { type: 'tel', autoComplete: 'tel' })}
          <ToggleSwitch
            className="fr-mt-4w"
            label="Recevoir les informations de la communauté de communes"
            inputTitle="informations"
            checked={suivi}
            onChange={setSuivi}
            labelPosition="left"
          />
          {echec && <Alert className="fr-mt-4w" severity="error" small description="Une erreur est survenue." />}
        </>
      )}
      <ButtonsGroup
        key={page}
        className="fr-mt-4w"
        inlineLayoutWhen="sm and up"
        buttons={[
          ...(page === 2 ? [{ children: 'Précédent', priority: 'secondary', type: 'button', onClick: () => setPage(1) }] : []),
          { children: page === 1 ? 'Suivant' : 'Envoyer', type: 'submit' },
        ]}
      />
    </form>
  );
}

demarrer(Signalement);
