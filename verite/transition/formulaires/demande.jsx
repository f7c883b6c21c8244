// The application for the aid: six steps in the components of react-dsfr, from what the simulator said.
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { ButtonsGroup } from '@codegouvfr/react-dsfr/ButtonsGroup';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { Stepper } from '@codegouvfr/react-dsfr/Stepper';
import { Upload } from '@codegouvfr/react-dsfr/Upload';
import { useEffect, useState } from 'react';
import { champs, colle, communes, demarrer, envoyer, vide } from './commun';

const simulation = JSON.parse(sessionStorage.getItem('simulation') || 'null');
const confirmation = createModal({ id: 'confirmation', isOpenedByDefault: false });
const titres = ['Votre identité', 'Votre logement', 'Votre vélo', 'Vos justificatifs', 'Versement de l’aide', 'Récapitulatif'];
const electrique = /électrique|motorisation/.test(simulation?.type ?? '');
const moi = 'Pour moi-même';
const protege = 'Pour une personne dont je suis le tuteur ou le curateur';

const obligatoires = {
  0: (r) => ['pour', 'civilite', 'nom', 'prenom', 'naissance', 'fiscal', 'courriel', 'telephone', ...(r.pour === protege ? ['protegeNom', 'protegePrenom', 'mesure'] : [])],
  1: (r) => ['adresse', 'codePostal', 'commune', 'depuis', 'occupation', 'foyer', 'dejaAide', ...(r.occupation === 'Hébergé' ? ['hebergeant'] : []), ...(r.dejaAide === 'Oui' ? ['dejaAnnee'] : [])],
  2: (r) => ['modele', 'serie', 'achat', 'vendeur', 'siret', 'prix', 'trajet', ...(electrique ? ['puissance'] : []), ...(r.trajet === 'Domicile-travail' ? ['kilometres'] : [])],
  3: () => [],
  4: () => ['titulaire', 'iban', 'bic'],
  5: () => [],
};

const formats = {
  fiscal: [/^\d{13}$/, 'Le numéro fiscal n’est pas valide.'],
  courriel: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'L’adresse électronique n’est pas valide.'],
  telephone: [/^(0|\+33)[1-9]\d{8}$/, 'Le numéro de téléphone n’est pas valide.'],
  codePostal: [/^12\d{3}$/, 'Le code postal n’est pas valide.'],
  siret: [/^\d{14}$/, 'Le numéro SIRET n’est pas valide.'],
  iban: [/^FR\d{2}[0-9A-Z]{23}$/, 'L’IBAN n’est pas valide.'],
  bic: [/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/, 'Le BIC n’est pas valide.'],
};

const pieces = [
  ['identite', 'Pièce d’identité du demandeur', 'Carte nationale d’identité (recto verso) ou passeport en cours de validité.', true],
  ['domicile', 'Justificatif de domicile de moins de trois mois', 'Facture d’eau, d’électricité ou de téléphone fixe. Les factures de téléphone mobile ne sont pas acceptées.', true],
  ['imposition', 'Avis d’imposition', 'Avis complet sur les revenus de l’année précédente.', true],
  ['facture', 'Facture acquittée du vélo', 'Au nom du demandeur, datée, avec la mention « acquittée » et le cachet du vendeur.', true],
  ...(electrique ? [['homologation', 'Certificat d’homologation', 'Attestation du vendeur ou du fabricant : batterie sans plomb, norme NF EN 15194.', true]] : []),
  ...(simulation?.type === 'adapté' ? [['mdph', 'Notification de la MDPH ou carte mobilité inclusion', undefined, true]] : []),
  ...(simulation?.minima ? [['caf', 'Attestation de droits de la CAF ou de la MSA de moins de trois mois', undefined, true]] : []),
  ['honneur', 'Attestation sur l’honneur de non-revente', 'Imprimée, datée et signée. Le modèle est annexé au règlement.', false],
];

function verifier(etape, reponses, fichiers) {
  const erreurs = {};
  for (const nom of obligatoires[etape](reponses)) if (vide(reponses[nom])) erreurs[nom] = 'Ce champ est obligatoire.';
  for (const [nom, [motif, message]] of Object.entries(formats)) {
    if (obligatoires[etape](reponses).includes(nom) && !erreurs[nom] && !motif.test(colle(reponses[nom]))) erreurs[nom] = message;
  }
  const jour = new Date().toISOString().slice(0, 10);
  if (etape === 2 && reponses.achat > jour) erreurs.achat = 'La date est incorrecte.';
  if (etape === 3) {
    for (const [nom, , , requis] of pieces) {
      const fichier = fichiers[nom];
      if (!fichier && requis) erreurs[nom] = 'Ce document est obligatoire.';
      else if (fichier && fichier.size > 2 * 1024 * 1024) erreurs[nom] = 'Le fichier est trop lourd.';
      else if (fichier && !/\.(pdf|jpe?g|png)$/i.test(fichier.name)) erreurs[nom] = 'Le format du fichier n’est pas accepté.';
    }
  }
  if (etape === 5 && (reponses.engagements ?? []).length < 3) erreurs.engagements = 'Vous devez accepter l’ensemble des engagements.';
  return erreurs;
}

function Identite({ Texte, Liste, Choix, reponses }) {
  return (
    <>
      {Choix('pour', 'Vous faites cette demande', [moi, protege])}
      {reponses.pour === protege && (
        <fieldset className="fr-fieldset">
          <legend className="fr-fieldset__legend">Personne protégée, bénéficiaire de l’aide</legend>
          <div className="fr-fieldset__element">{Texte('protegeNom', 'Nom de la personne')}</div>
          <div className="fr-fieldset__element">{Texte('protegePrenom', 'Prénom de la personne')}</div>
          <div className="fr-fieldset__element">{Liste('mesure', 'Mesure de protection', ['Tutelle', 'Curatelle simple', 'Curatelle renforcée', 'Habilitation familiale'])}</div>
        </fieldset>
      )}
      {Choix('civilite', 'Civilité', ['Madame', 'Monsieur'])}
      {Texte('nom', 'Nom', { aide: 'Tel qu’il figure sur la facture du vélo', autoComplete: 'family-name' })}
      {Texte('prenom', 'Prénom', { autoComplete: 'given-name' })}
      {Texte('naissance', 'Date de naissance', { type: 'date', autoComplete: 'bday' })}
      {Texte('fiscal', 'Numéro fiscal de référence', { inputMode: 'numeric' })}
      {Texte('courriel', 'Adresse électronique', { aide: 'Format attendu : nom@domaine.fr', autoComplete: 'email' })}
      {Texte('telephone', 'Téléphone', { type: 'tel', autoComplete: 'tel' })}
    </>
  );
}

function Logement({ Texte, Liste, Choix, reponses }) {
  return (
    <>
      {Texte('adresse', 'Adresse de votre résidence principale', { autoComplete: 'street-address' })}
      {Texte('complement', 'Complément d’adresse (facultatif)', { aide: 'Bâtiment, étage, lieu-dit' })}
      {Texte('codePostal', 'Code postal', { aide: 'Format attendu : 5 chiffres', inputMode: 'numeric', autoComplete: 'postal-code' })}
      {Liste('commune', 'Commune', communes)}
      {Texte('depuis', 'Vous y habitez depuis le', { type: 'date' })}
      {Choix('occupation', 'Vous êtes', ['Propriétaire', 'Locataire', 'Hébergé'])}
      {reponses.occupation === 'Hébergé' && Texte('hebergeant', 'Nom et prénom de la personne qui vous héberge', { aide: 'Joignez son attestation à votre justificatif de domicile.' })}
      {Texte('foyer', 'Nombre de personnes au foyer', { type: 'number', min: 1, max: 15 })}
      {Choix('dejaAide', 'Un membre du foyer a-t-il déjà perçu une aide de la communauté de communes pour un vélo ?', ['Oui', 'Non'])}
      {reponses.dejaAide === 'Oui' && Texte('dejaAnnee', 'Année de l’aide', { type: 'number', min: 2015, max: 2040 })}
    </>
  );
}

function Velo({ Texte, Choix, reponses }) {
  return (
    <>
      <p>
        Type de vélo indiqué dans la simulation : <strong>{simulation.type}</strong>, {simulation.occasion ? 'd’occasion' : 'neuf'}.
      </p>
      {Texte('modele', 'Marque et modèle')}
      {Texte('serie', 'Numéro d’identification du cycle', { aide: 'Numéro gravé sur le cadre et inscrit au fichier national (FNUCI)' })}
      {electrique && Texte('puissance', 'Puissance du moteur, en watts', { type: 'number', min: 1, max: 250 })}
      {Texte('achat', 'Date de facturation', { type: 'date' })}
      {Texte('vendeur', 'Nom et ville du vendeur')}
      {Texte('siret', 'Numéro SIRET du vendeur', { aide: 'Format attendu : 14 chiffres', inputMode: 'numeric' })}
      {Texte('prix', 'Prix TTC payé, hors accessoires', { aide: 'En euros', type: 'number', min: 1, step: '0.01' })}
      {Choix('trajet', 'Usage principal du vélo', ['Domicile-travail', 'Études', 'Courses et démarches', 'Loisirs'])}
      {reponses.trajet === 'Domicile-travail' && Texte('kilometres', 'Distance entre le domicile et le travail, en kilomètres', { type: 'number', min: 0, step: 'any' })}
      {Texte('precisions', 'Vos habitudes de déplacement (facultatif)', { long: true, rows: 4, aide: 'Trajets que le vélo remplacera, mode de transport actuel.' })}
    </>
  );
}

function Justificatifs({ fichiers, joindre, erreurs }) {
  return (
    <>
      {pieces.map(([nom, label, precision, requis]) => (
        <div key={nom} className="fr-mb-4w">
          <Upload
            label={requis ? label : `${label} (facultatif)`}
            hint={`${precision ? `${precision} ` : ''}Taille maximale : 2 Mo. Formats supportés : pdf, jpg, png.`}
            state={erreurs[nom] ? 'error' : 'default'}
            stateRelatedMessage={erreurs[nom]}
            nativeInputProps={{ id: nom, accept: '.pdf,.jpg,.jpeg,.png', onChange: (e) => joindre(nom, e.target.files[0]) }}
          />
          {fichiers[nom] && <p className="fr-text--sm fr-mt-1w">Fichier joint : {fichiers[nom].name}</p>}
        </div>
      ))}
    </>
  );
}

function Versement({ Texte, Cases }) {
  return (
    <>
      <p>L’aide est versée par virement, par le Service de gestion comptable (SGC), sur un compte ouvert au nom du demandeur.</p>
      {Texte('titulaire', 'Titulaire du compte', { autoComplete: 'name' })}
      {Texte('iban', 'IBAN', { autoComplete: 'off' })}
      {Texte('bic', 'BIC', { autoComplete: 'off' })}
      {Cases('newsletter', 'Informations', ['J’accepte de recevoir la lettre d’information « Arnelle en mouvement »'])}
    </>
  );
}

const lignes = {
  pour: 'Demande faite', nom: 'Nom', prenom: 'Prénom', naissance: 'Date de naissance', courriel: 'Adresse électronique', telephone: 'Téléphone', adresse: 'Adresse',
  codePostal: 'Code postal', commune: 'Commune', modele: 'Vélo', achat: 'Date de facturation', vendeur: 'Vendeur', prix: 'Prix TTC', iban: 'IBAN',
};

function Recapitulatif({ Cases, reponses, fichiers, modifier, echec }) {
  return (
    <>
      <Alert severity="info" small description={`Montant estimé de votre aide : ${simulation.montant} €. Le montant définitif sera arrêté après instruction.`} />
      <dl className="fr-mt-4w">
        {Object.entries(lignes).map(([nom, label]) => (
          <div key={nom} className="fr-mb-1w">
            <dt><strong>{label}</strong></dt>
            <dd>{reponses[nom]}</dd>
          </div>
        ))}
        <dt><strong>Justificatifs</strong></dt>
        <dd>{Object.values(fichiers).filter(Boolean).map((fichier) => fichier.name).join(', ')}</dd>
      </dl>
      <Button type="button" priority="tertiary" className="fr-mb-4w" onClick={modifier}>
        Modifier ma demande
      </Button>
      {Cases('engagements', 'Engagements', [
        'Je certifie sur l’honneur l’exactitude des renseignements fournis. Toute fausse déclaration m’expose au remboursement de l’aide et aux sanctions prévues par l’article 441-7 du code pénal.',
        'Je m’engage à ne pas revendre le vélo pendant trois ans, sous peine de restituer l’aide à la communauté de communes.',
        'J’ai pris connaissance du règlement d’attribution et j’en accepte les termes.',
      ])}
      {echec && <Alert severity="error" title="Votre demande n’a pas pu être envoyée" description="Une erreur technique est survenue. Veuillez réessayer ultérieurement." />}
    </>
  );
}

const Etapes = [Identite, Logement, Velo, Justificatifs, Versement, Recapitulatif];
const rang = () => Math.min(Math.max(Number(/^#etape-(\d)$/.exec(window.location.hash)?.[1] ?? 1) - 1, 0), 5);

function Demande() {
  const [etape, setEtape] = useState(rang);
  const [reponses, setReponses] = useState(() => JSON.parse(sessionStorage.getItem('demande') || '{}'));
  const [fichiers, setFichiers] = useState({});
  const [erreurs, setErreurs] = useState({});
  const [echec, setEchec] = useState(false);

  useEffect(() => {
    const suivre = () => {
      setEtape(rang());
      setErreurs({});
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', suivre);
    return () => window.removeEventListener('hashchange', suivre);
  }, []);
  useEffect(() => sessionStorage.setItem('demande', JSON.stringify(reponses)), [reponses]);

  if (!simulation) {
    return (
      <>
        <Alert severity="warning" title="Simulation requise" description="Vous devez estimer votre aide avant de faire une demande." />
        <Button className="fr-mt-4w" linkProps={{ href: '/velo/simulateur.html' }}>Faire la simulation</Button>
      </>
    );
  }

  const changer = (nom, valeur) => setReponses((avant) => ({ ...avant, [nom]: valeur }));
  const aller = (numero) => {
    window.location.hash = `etape-${numero + 1}`;
  };
  const suite = (e) => {
    e.preventDefault();
    const trouvees = verifier(etape, reponses, fichiers);
    setErreurs(trouvees);
    if (Object.keys(trouvees).length > 0) return;
    if (etape < 5) aller(etape + 1);
    else confirmation.open();
  };
  const terminer = () =>
    envoyer('velo', { ...reponses, simulation }, fichiers).then(
      () => ['simulation', 'demande'].forEach((nom) => sessionStorage.removeItem(nom)),
      () => setEchec(true),
    );
  const Etape = Etapes[etape];
  return (
    <form onSubmit={suite} noValidate>
      <Stepper currentStep={etape + 1} stepCount={6} title={titres[etape]} nextTitle={titres[etape + 1]} />
      {etape < 5 && <p className="fr-text--sm">Sauf mention contraire, tous les champs sont obligatoires.</p>}
      <Etape
        {...champs(reponses, changer, erreurs)}
        reponses={reponses}
        fichiers={fichiers}
        joindre={(nom, fichier) => setFichiers((avant) => ({ ...avant, [nom]: fichier }))}
        erreurs={erreurs}
        modifier={() => aller(0)}
        echec={echec}
      />
      <ButtonsGroup
        className="fr-mt-4w"
        inlineLayoutWhen="sm and up"
        buttons={[
          ...(etape > 0 ? [{ children: 'Précédent', priority: 'secondary', type: 'button', onClick: () => aller(etape - 1) }] : []),
          { children: etape < 5 ? 'Continuer' : 'Envoyer ma demande', type: 'submit' },
        ]}
      />
      <confirmation.Component
        title="Envoyer votre demande ?"
        buttons={[
          { children: 'Annuler', type: 'button' },
          { children: 'Confirmer l’envoi', type: 'button', onClick: terminer },
        ]}
      >
        Vous ne pourrez plus modifier votre demande après l’envoi.
      </confirmation.Component>
    </form>
  );
}

demarrer(Demande);
