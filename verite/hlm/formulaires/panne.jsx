// Reporting a fault and asking for a technician: one schema, uniforms' own errors and button, and antd's Modal before the sending.
import { createRoot } from 'react-dom/client';
import ConfigProvider from 'antd/lib/config-provider';
import Modal from 'antd/lib/modal';
import notification from 'antd/lib/notification';
import frFR from 'antd/lib/locale/fr_FR';
import dayjs from 'dayjs';
import { AutoField, AutoForm, ErrorsField, SubmitField } from 'uniforms-antd';
import { DisplayIf, boutons, caseACocher, date, envoyer, fichier, liste, long, pont, si, telephone, texte } from './commun.jsx';

const natures = ['Fuite ou dégât des eaux', 'Chauffage ou eau chaude', 'Électricité', 'Porte, serrure, fenêtre', 'VMC, humidité', 'Ascenseur', 'Nuisibles', 'Autre'];
const matin = 'Matin (8 h – 12 h)';
const soir = 'Après-midi (13 h 30 – 17 h)';

const schema = pont({
  type: 'object',
  required: ['contrat', 'nom', 'telephone', 'nature', 'depuis', 'description', 'creneaux', 'presence'],
  allOf: [
    si('nature', 'Fuite ou dégât des eaux', ['origine', 'coupure']),
    si('nature', 'Chauffage ou eau chaude', ['temperature']),
    si('nature', 'Électricité', ['piece', 'disjoncteur']),
    si('nature', ['Porte, serrure, fenêtre', 'VMC, humidité', 'Nuisibles'], ['piece']),
    si('presence', 'Une autre personne', ['tiers', 'telephoneTiers']),
  ],
  properties: {
    contrat: texte('Numéro de contrat de location', { pattern: '^L[0-9]{8}$', uniforms: { info: 'Il est inscrit sur votre avis d’échéance' } }),
    nom: texte('Nom et prénom du titulaire du bail'),
    telephone: texte('Téléphone portable', { pattern: '^0[67][0-9]{8}$', uniforms: { type: 'tel' } }),
    courriel: texte('Adresse e-mail', { format: 'email' }),
    nature: liste('Nature de la panne', natures),
    origine: boutons('D’où vient l’eau ?', ['De chez moi', 'Du voisin', 'Des parties communes', 'Je ne sais pas']),
    coupure: boutons('Avez-vous coupé l’eau ?'),
    temperature: { type: 'number', title: 'Température relevée dans le séjour (°C)', minimum: 0, maximum: 40 },
    piece: liste('Pièce', ['Entrée', 'Séjour', 'Cuisine', 'Chambre', 'Salle de bain', 'WC', 'Cave ou garage', 'Balcon']),
    disjoncteur: boutons('Le disjoncteur a-t-il sauté ?'),
    depuis: { ...date('Depuis quand ?'), uniforms: { disabledDate: (jour) => jour.isAfter(dayjs()) } },
    description: long('Description', { minLength: 20, maxLength: 600 }),
    photos: fichier('Photos', { multiple: true, listType: 'picture' }),
    fragile: { type: 'boolean', title: 'Personne fragile au foyer (nourrisson, plus de 75 ans, malade)' },
    creneaux: {
      type: 'array',
      title: 'Vos disponibilités',
      minItems: 2,
      maxItems: 5,
      items: {
        type: 'object',
        required: ['jour', 'moment'],
        properties: {
          jour: date('Jour', { disabledDate: (valeur) => valeur.isBefore(dayjs().add(2, 'day')) || [0, 6].includes(valeur.day()) }),
          moment: boutons('Moment', [matin, soir]),
        },
      },
    },
    presence: boutons('Qui sera présent ?', ['Moi', 'Une autre personne']),
    tiers: texte('Nom de la personne présente'),
    telephoneTiers: texte('Son téléphone', { pattern: telephone }),
    passePartout: caseACocher('En mon absence, j’autorise l’entrée du technicien accompagné du gardien', { default: true }),
    sms: { type: 'boolean', title: 'Rappel du rendez-vous par SMS', default: true },
  },
});

function Panne() {
  const [modal, place] = Modal.useModal();

  function confirmer(modele) {
    modal.confirm({
      title: 'Confirmez-vous votre demande d’intervention ?',
      content: 'Tout déplacement infructueux vous sera facturé 38 €.',
      onOk: () => envoyer('panne', modele).catch(() => notification.error({ message: 'Une erreur est survenue' })),
    });
  }

  return (
    <ConfigProvider locale={frFR}>
      {place}
      <AutoForm schema={schema} onSubmit={confirmer}>
        {['contrat', 'nom', 'telephone', 'courriel', 'nature'].map((nom) => <AutoField key={nom} name={nom} />)}
        <DisplayIf condition={(modele) => modele.nature === 'Fuite ou dégât des eaux'}>
          <AutoField name="origine" />
          <AutoField name="coupure" />
        </DisplayIf>
        <DisplayIf condition={(modele) => modele.nature === 'Chauffage ou eau chaude'}>
          <AutoField name="temperature" />
        </DisplayIf>
        <DisplayIf condition={(modele) => ['Électricité', 'Porte, serrure, fenêtre', 'VMC, humidité', 'Nuisibles'].includes(modele.nature)}>
          <AutoField name="piece" />
        </DisplayIf>
        <DisplayIf condition={(modele) => modele.nature === 'Électricité'}>
          <AutoField name="disjoncteur" />
        </DisplayIf>
        {['depuis', 'description', 'photos', 'fragile', 'creneaux', 'presence'].map((nom) => <AutoField key={nom} name={nom} />)}
        <DisplayIf condition={(modele) => modele.presence === 'Une autre personne'}>
          <AutoField name="tiers" />
          <AutoField name="telephoneTiers" />
        </DisplayIf>
        <AutoField name="passePartout" />
        <AutoField name="sms" />
        <ErrorsField />
        <SubmitField value="Demander un rendez-vous" />
      </AutoForm>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('formulaire')).render(<Panne />);
