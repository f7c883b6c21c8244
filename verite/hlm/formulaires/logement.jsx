// The request of a council flat: one schema a step, antd's Steps above, and a summary before the sending.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Button from 'antd/lib/button';
import ConfigProvider from 'antd/lib/config-provider';
import Descriptions from 'antd/lib/descriptions';
import Divider from 'antd/lib/divider';
import notification from 'antd/lib/notification';
import Space from 'antd/lib/space';
import Steps from 'antd/lib/steps';
import frFR from 'antd/lib/locale/fr_FR';
import { AutoField, AutoForm, ListField, SubmitField } from 'uniforms-antd';
import { DisplayIf, boutons, caseACocher, date, envoyer, fichier, liste, long, plusieurs, pont, si, telephone, texte } from './commun.jsx';

const communes = ['Saint-Maurin-sur-Lauze', 'Brénac', 'Le Pont-de-Vesse', 'Chantoiseau', 'Montferrat-le-Vieux', 'Les Aubrais-Lauzère', 'Vieilleville', 'Sainte-Ruffine'];
const motifs = ['Sans logement propre', 'Logement non décent, insalubre ou dangereux', 'Logement trop petit', 'Logement trop cher', 'Congé donné par le bailleur, expulsion', 'Divorce, séparation', 'Violences au sein du couple', 'Raisons de santé', 'Rapprochement du lieu de travail', 'Décohabitation', 'Autre'];
const locataire = ['Locataire HLM', 'Locataire du parc privé', 'Sous-locataire'];
const heberge = ['Hébergé chez un parent ou un tiers', 'Centre d’hébergement (CHRS, CADA, RHVS)', 'Hôtel'];

const etapes = [
  {
    titre: 'Demandeur',
    pont: pont({
      type: 'object',
      required: ['civilite', 'nom', 'prenoms', 'naissance', 'nationalite', 'nir', 'situation', 'telephone', 'courriel', 'dejaDemande'],
      allOf: [si('nationalite', 'Hors Union européenne', ['titre', 'finTitre']), si('dejaDemande', 'Oui', ['nur'])],
      properties: {
        civilite: boutons('Civilité', ['Madame', 'Monsieur']),
        nom: texte('Nom de naissance'),
        nomUsage: texte('Nom d’usage'),
        prenoms: texte('Prénom(s)'),
        naissance: date('Date de naissance'),
        nationalite: liste('Nationalité', ['Française', 'Union européenne', 'Hors Union européenne']),
        titre: texte('Numéro du titre de séjour', { pattern: '^[A-Z0-9]{10}$' }),
        finTitre: date('Valable jusqu’au'),
        nir: texte('Numéro de sécurité sociale (NIR)', { pattern: '^[12][0-9]{14}$', uniforms: { info: '15 chiffres, clé comprise' } }),
        situation: liste('Situation familiale', ['Célibataire', 'Marié(e)', 'Pacsé(e)', 'Concubin(e)', 'Séparé(e)', 'Divorcé(e)', 'En instance de divorce', 'Veuf(ve)']),
        telephone: texte('Téléphone', { pattern: telephone, uniforms: { type: 'tel' } }),
        courriel: texte('Adresse e-mail', { format: 'email', uniforms: { type: 'email' } }),
        dejaDemande: boutons('Avez-vous déjà une demande de logement social en cours ?'),
        nur: texte('Numéro unique d’enregistrement (NUR)', { pattern: '^[0-9]{18}$', uniforms: { info: 'Il figure sur votre attestation d’enregistrement' } }),
      },
    }),
    champs: () => (
      <>
        {['civilite', 'nom', 'nomUsage', 'prenoms', 'naissance', 'nationalite'].map((nom) => <AutoField key={nom} name={nom} />)}
        <DisplayIf condition={(modele) => modele.nationalite === 'Hors Union européenne'}>
          <AutoField name="titre" />
          <AutoField name="finTitre" />
        </DisplayIf>
        {['nir', 'situation', 'telephone', 'courriel', 'dejaDemande'].map((nom) => <AutoField key={nom} name={nom} />)}
        <DisplayIf condition={(modele) => modele.dejaDemande === 'Oui'}>
          <AutoField name="nur" />
        </DisplayIf>
      </>
    ),
  },
  {
    titre: 'Foyer',
    pont: pont({
      type: 'object',
      required: ['enceinte', 'handicap'],
      allOf: [si('enceinte', 'Oui', ['terme']), si('handicap', 'Oui', ['natureHandicap', 'besoins'])],
      properties: {
        personnes: {
          type: 'array',
          title: 'Personnes à loger avec vous',
          maxItems: 9,
          items: {
            type: 'object',
            title: 'Personne',
            required: ['nom', 'prenom', 'naissance', 'lien'],
            properties: {
              nom: texte('Nom'),
              prenom: texte('Prénom'),
              naissance: date('Date de naissance'),
              lien: liste('Lien avec vous', ['Conjoint', 'Partenaire de PACS', 'Enfant', 'Ascendant', 'Colocataire', 'Autre']),
              cotitulaire: { type: 'boolean', title: 'Cotitulaire du bail' },
              alternee: { type: 'boolean', title: 'Garde alternée ou droit de visite' },
            },
          },
        },
        enceinte: boutons('Une naissance est-elle attendue dans le foyer ?'),
        terme: date('Date de naissance prévue'),
        handicap: boutons('Une personne du foyer est-elle en situation de handicap ou de perte d’autonomie ?'),
        natureHandicap: liste('Nature du handicap', ['Moteur', 'Moteur avec fauteuil roulant (UFR)', 'Visuel', 'Auditif', 'Psychique ou cognitif', 'Maladie invalidante']),
        besoins: long('Besoins d’adaptation du logement', { maxLength: 400 }),
      },
    }),
    champs: () => (
      <>
        <ListField name="personnes" />
        <AutoField name="enceinte" />
        <DisplayIf condition={(modele) => modele.enceinte === 'Oui'}>
          <AutoField name="terme" />
        </DisplayIf>
        <AutoField name="handicap" />
        <DisplayIf condition={(modele) => modele.handicap === 'Oui'}>
          <AutoField name="natureHandicap" />
          <AutoField name="besoins" />
        </DisplayIf>
      </>
    ),
  },
  {
    titre: 'Ressources',
    pont: pont({
      type: 'object',
      required: ['profession', 'numeroFiscal', 'rfr', 'ressources', 'dette'],
      allOf: [si('profession', ['CDI', 'CDD, intérim', 'Fonction publique', 'Apprenti'], ['employeur', 'communeTravail']), si('dette', 'Oui', ['montantDette', 'plan'])],
      properties: {
        profession: liste('Situation professionnelle', ['CDI', 'CDD, intérim', 'Fonction publique', 'Apprenti', 'Artisan, commerçant, libéral', 'Étudiant', 'Retraité', 'Demandeur d’emploi', 'Sans emploi']),
        employeur: texte('Employeur'),
        communeTravail: texte('Commune du lieu de travail'),
        numeroFiscal: texte('Numéro fiscal de référence', { pattern: '^[0-9]{13}$' }),
        rfr: { type: 'integer', title: 'Revenu fiscal de référence N-2 du foyer (€)', minimum: 0 },
        ressources: {
          type: 'array',
          title: 'Ressources mensuelles nettes du foyer',
          minItems: 1,
          items: {
            type: 'object',
            title: 'Ressource',
            required: ['nature', 'montant'],
            properties: {
              nature: liste('Nature', ['Salaire', 'Retraite', 'Allocation chômage (ARE)', 'RSA', 'AAH', 'Pension d’invalidité', 'Allocations familiales', 'ASF', 'Prime d’activité', 'Pension alimentaire reçue', 'Bourse', 'Autre']),
              montant: { type: 'number', title: 'Montant mensuel (€)', minimum: 1 },
            },
          },
        },
        pensionVersee: { type: 'number', title: 'Pension alimentaire versée (€ par mois)', minimum: 0 },
        dette: boutons('Avez-vous une dette de loyer ?'),
        montantDette: { type: 'number', title: 'Montant de la dette (€)', minimum: 1 },
        plan: boutons('Un plan d’apurement est-il en cours ?'),
      },
    }),
    champs: () => (
      <>
        <AutoField name="profession" />
        <DisplayIf condition={(modele) => ['CDI', 'CDD, intérim', 'Fonction publique', 'Apprenti'].includes(modele.profession)}>
          <AutoField name="employeur" />
          <AutoField name="communeTravail" />
        </DisplayIf>
        <AutoField name="numeroFiscal" />
        <AutoField name="rfr" />
        <ListField name="ressources" />
        <AutoField name="pensionVersee" />
        <AutoField name="dette" />
        <DisplayIf condition={(modele) => modele.dette === 'Oui'}>
          <AutoField name="montantDette" />
          <AutoField name="plan" />
        </DisplayIf>
      </>
    ),
  },
  {
    titre: 'Logement actuel',
    pont: pont({
      type: 'object',
      required: ['adresse', 'statut', 'depuis', 'motifs', 'recit'],
      allOf: [
        si('statut', locataire, ['bailleur', 'loyer', 'pieces', 'surface']),
        si('statut', heberge, ['hebergeant']),
        { if: { properties: { motifs: { contains: { const: 'Congé donné par le bailleur, expulsion' } } }, required: ['motifs'] }, then: { required: ['dateConge'] } },
      ],
      properties: {
        adresse: {
          type: 'object',
          title: 'Adresse',
          required: ['voie', 'codePostal', 'commune'],
          properties: {
            voie: texte('Numéro et voie'),
            complement: texte('Bâtiment, escalier, étage'),
            codePostal: texte('Code postal', { pattern: '^[0-9]{5}$' }),
            commune: texte('Commune'),
          },
        },
        statut: liste('Vous êtes actuellement', [...locataire, 'Propriétaire occupant', ...heberge, 'Logé par l’employeur', 'Résidence sociale ou foyer', 'Sans abri ou habitat de fortune']),
        depuis: date('Depuis le'),
        bailleur: texte('Nom du bailleur'),
        loyer: { type: 'number', title: 'Loyer mensuel charges comprises (€)', minimum: 0 },
        pieces: liste('Type de logement', ['T1', 'T2', 'T3', 'T4', 'T5 et plus']),
        surface: { type: 'number', title: 'Surface habitable (m²)', minimum: 5, maximum: 300 },
        hebergeant: texte('Nom de la personne ou de la structure qui vous héberge'),
        motifs: plusieurs('Motif(s) de la demande', 3, motifs, { checkboxes: true }),
        dateConge: date('Date du congé ou du jugement'),
        recit: long('Expliquez votre situation', { minLength: 50, maxLength: 1500 }),
      },
    }),
    champs: () => (
      <>
        <AutoField name="adresse" />
        <AutoField name="statut" />
        <AutoField name="depuis" />
        <DisplayIf condition={(modele) => locataire.includes(modele.statut)}>
          <AutoField name="bailleur" />
          <AutoField name="loyer" />
          <AutoField name="pieces" />
          <AutoField name="surface" />
        </DisplayIf>
        <DisplayIf condition={(modele) => heberge.includes(modele.statut)}>
          <AutoField name="hebergeant" />
        </DisplayIf>
        <AutoField name="motifs" />
        <DisplayIf condition={(modele) => modele.motifs?.includes('Congé donné par le bailleur, expulsion')}>
          <AutoField name="dateConge" />
        </DisplayIf>
        <AutoField name="recit" />
      </>
    ),
  },
  {
    titre: 'Souhaits',
    pont: pont({
      type: 'object',
      required: ['communes', 'type', 'loyerMaximal', 'qpv'],
      properties: {
        communes: plusieurs('Communes souhaitées, par ordre de préférence', 4, communes),
        type: plusieurs('Type de logement souhaité', 2, ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'], { checkboxes: true }),
        loyerMaximal: { type: 'integer', title: 'Montant maximal que vous pouvez payer, charges comprises (€)', minimum: 100, maximum: 2000 },
        rdc: { type: 'boolean', title: 'J’accepte un rez-de-chaussée' },
        sansAscenseur: { type: 'boolean', title: 'J’accepte un étage élevé sans ascenseur' },
        parking: { type: 'boolean', title: 'Je souhaite une place de stationnement (12 à 45 € par mois)', default: true },
        qpv: boutons('Accepteriez-vous un logement en QPV ?', ['Oui', 'Non', 'Sans préférence']),
        precisions: long('Précisions', { maxLength: 500 }),
      },
    }),
  },
  {
    titre: 'Pièces',
    pont: pont({
      type: 'object',
      required: ['identite', 'imposition', 'ressources', 'domicile'],
      properties: {
        identite: fichier('Pièce d’identité ou titre de séjour de chaque personne majeure', { multiple: true, extra: 'Recto et verso' }),
        imposition: fichier('Avis d’imposition N-2'),
        ressources: fichier('Justificatifs de ressources des trois derniers mois', { multiple: true }),
        domicile: fichier('Quittance de loyer ou attestation d’hébergement', { extra: 'L’attestation est accompagnée de la pièce d’identité de l’hébergeant' }),
        autres: fichier('Autres documents', { multiple: true, extra: 'PDF, JPG, PNG – 5 Mo maximum par fichier' }),
      },
    }),
  },
  {
    titre: 'Validation',
    pont: pont({
      type: 'object',
      required: ['exactitude', 'partage', 'suivi'],
      properties: {
        exactitude: caseACocher('Je certifie l’exactitude des renseignements fournis', { const: true }),
        partage: caseACocher('J’accepte le partage de mon dossier dans les conditions du PPGDID', { const: true }),
        suivi: boutons('Comment souhaitez-vous être contacté ?', ['Courriel', 'SMS', 'Courrier']),
        enquete: caseACocher('Je souhaite recevoir la lettre d’information et participer aux enquêtes de satisfaction', { default: true }),
      },
    }),
  },
];

const jour = (valeur) => (valeur ? new Date(valeur).toLocaleDateString('fr-FR') : '');

function Recapitulatif({ reponses: [demandeur, foyer, ressources, logement, souhaits] }) {
  return (
    <>
      <Descriptions bordered size="small" column={1} title="Récapitulatif">
        <Descriptions.Item label="Demandeur">{`${demandeur.civilite} ${demandeur.prenoms} ${demandeur.nom}`}</Descriptions.Item>
        <Descriptions.Item label="Date de naissance">{jour(demandeur.naissance)}</Descriptions.Item>
        <Descriptions.Item label="Téléphone">{demandeur.telephone}</Descriptions.Item>
        <Descriptions.Item label="E-mail">{demandeur.courriel}</Descriptions.Item>
        <Descriptions.Item label="Personnes à loger">{1 + (foyer.personnes?.length ?? 0)}</Descriptions.Item>
        <Descriptions.Item label="RFR N-2">{`${ressources.rfr} €`}</Descriptions.Item>
        <Descriptions.Item label="Logement actuel">{logement.statut}</Descriptions.Item>
        <Descriptions.Item label="Communes">{souhaits.communes.join(', ')}</Descriptions.Item>
        <Descriptions.Item label="Type">{souhaits.type.join(', ')}</Descriptions.Item>
      </Descriptions>
      <Divider />
      <p>
        Toute fausse déclaration expose son auteur aux sanctions prévues à l’article 441-7 du code pénal et à la radiation de la demande. Le dossier est
        partagé avec les bailleurs et les réservataires du territoire.
      </p>
    </>
  );
}

function Demande() {
  const [rang, setRang] = useState(0);
  const [reponses, setReponses] = useState(etapes.map(() => ({})));
  const { pont: schema, titre, champs: Champs } = etapes[rang];
  const derniere = rang === etapes.length - 1;

  function suite(modele) {
    const toutes = reponses.map((reponse, i) => (i === rang ? modele : reponse));
    setReponses(toutes);
    if (derniere) {
      return envoyer('logement', toutes).catch(() => {
        notification.error({ message: 'Erreur', description: 'Votre demande n’a pas pu être transmise.' });
      });
    }
    setRang(rang + 1);
    window.scrollTo(0, 0);
    return undefined;
  }

  return (
    <ConfigProvider locale={frFR}>
      <Steps size="small" current={rang} items={etapes.map((etape) => ({ title: etape.titre }))} />
      <Divider orientation="left">{titre}</Divider>
      {derniere && <Recapitulatif reponses={reponses} />}
      <AutoForm key={rang} schema={schema} model={reponses[rang]} onSubmit={suite} showInlineError>
        {Champs ? <Champs /> : schema.getSubfields().map((nom) => <AutoField key={nom} name={nom} />)}
        <Space style={{ marginTop: 16 }}>
          {rang > 0 && <Button onClick={() => setRang(rang - 1)}>Précédent</Button>}
          <SubmitField value={derniere ? 'Envoyer la demande' : 'Suivant'} />
        </Space>
      </AutoForm>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('formulaire')).render(<Demande />);
