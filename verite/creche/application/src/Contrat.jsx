import { Alert, App, Button, Checkbox, DatePicker, Descriptions, Form, Input, Radio, Result, Select, Steps, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ecrire, envoyer, FORMAT, Piece } from './commun';
import { heures, jours, options, situations } from './donnees';

const { Title, Paragraph } = Typography;
const obligatoire = [{ required: true }];
const MODIFIER = 'Modifier les jours ou les horaires';
const SITUATION = 'Signaler un changement de situation';
const ARRETER = 'Mettre fin au contrat';
const motifs = ['Déménagement', 'Entrée à l’école', 'Autre mode de garde', 'Perte d’emploi', 'Raison médicale', 'Autre'];
const lesHeures = options(heures);

function Identification({ refus }) {
  return (
    <>
      {refus && <Alert type="error" showIcon title={refus} style={{ marginBottom: 24 }} />}
      <Form.Item name="numero" label="N° de contrat" rules={obligatoire}>
        <Input placeholder="CA-2026-0000" />
      </Form.Item>
      <Form.Item name="naissance" label="Date de naissance de l’enfant" rules={obligatoire}>
        <DatePicker format={FORMAT} disabledDate={(jour) => jour > dayjs()} style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}

function Declaration({ contrat }) {
  const nature = Form.useWatch('nature');
  const motif = Form.useWatch('motif');
  // One month where the family moves, is out of work or ill; two otherwise.
  const preavis = ['Déménagement', 'Perte d’emploi', 'Raison médicale'].includes(motif) ? 1 : 2;
  return (
    <>
      <Descriptions
        title="Votre contrat"
        column={{ xs: 1, sm: 2 }}
        size="small"
        items={[
          { key: 'enfant', label: 'Enfant', children: contrat.prenom },
          { key: 'structure', label: 'Structure', children: contrat.structure },
          { key: 'debut', label: 'Début', children: contrat.debut },
          { key: 'fin', label: 'Terme', children: contrat.fin },
        ]}
      />
      <br />
      <Form.Item name="nature" label="Vous souhaitez" rules={obligatoire}>
        <Radio.Group vertical options={options([MODIFIER, SITUATION, ARRETER])} />
      </Form.Item>
      {nature === MODIFIER && (
        <>
          <Form.Item name="jours" label="Nouveaux jours d’accueil" rules={obligatoire}>
            <Checkbox.Group options={jours} />
          </Form.Item>
          <Form.Item name="arrivee" label="Heure d’arrivée" rules={obligatoire}>
            <Select placeholder="Arrivée" options={lesHeures} />
          </Form.Item>
          <Form.Item name="depart" label="Heure de départ" rules={obligatoire}>
            <Select placeholder="Départ" options={lesHeures} />
          </Form.Item>
        </>
      )}
      {nature === SITUATION && (
        <>
          <Form.Item name="situation" label="Nouvelle situation professionnelle" rules={obligatoire}>
            <Select placeholder="Sélectionner" options={options(situations)} />
          </Form.Item>
          <Form.Item name="explication" label="Expliquez le changement" rules={obligatoire}>
            <Input.TextArea rows={4} />
          </Form.Item>
        </>
      )}
      {nature === ARRETER && (
        <>
          <Form.Item name="motif" label="Motif" rules={obligatoire}>
            <Select placeholder="Sélectionner" options={options(motifs)} />
          </Form.Item>
          {motif === 'Autre' && (
            <Form.Item name="explication" label="Précisez" rules={obligatoire}>
              <Input.TextArea rows={3} />
            </Form.Item>
          )}
        </>
      )}
      {nature && (
        <Form.Item
          name="dateEffet"
          label={nature === ARRETER ? 'Dernier jour d’accueil' : 'Date d’effet'}
          rules={[
            { required: true },
            {
              validator: (_, valeur) =>
                !valeur || nature !== ARRETER || !valeur.isBefore(dayjs().startOf('day').add(preavis, 'month'))
                  ? Promise.resolve()
                  : Promise.reject(new Error('Préavis non respecté')),
            },
          ]}
        >
          <DatePicker format={FORMAT} disabledDate={(jour) => jour < dayjs().startOf('day')} style={{ width: '100%' }} />
        </Form.Item>
      )}
      {nature === ARRETER && preavis === 1 && motif && <Piece name="justificatif" label="Justificatif du motif" />}
      {nature === ARRETER && (
        <>
          <Form.Item name="titulaire" label="Titulaire du compte" tooltip="Pour la restitution du dépôt de garantie, déduction faite des sommes dues.">
            <Input />
          </Form.Item>
          <Form.Item
            name="iban"
            label="IBAN"
            rules={[
              {
                validator: (_, valeur) => (/^FR\d{12}[A-Z0-9]{11}\d{2}$/.test(valeur ?? '') ? Promise.resolve() : Promise.reject(new Error('IBAN incorrect'))),
              },
            ]}
          >
            <Input placeholder="FR76…" />
          </Form.Item>
        </>
      )}
      <Form.Item name="courriel" label="Adresse électronique" rules={[{ required: true }, { type: 'email' }]}>
        <Input type="email" />
      </Form.Item>
    </>
  );
}

const intitules = [
  ['Contrat', 'numero'], ['Demande', 'nature'], ['Motif', 'motif'], ['Jours', 'jours'], ['Arrivée', 'arrivee'], ['Départ', 'depart'],
  ['Situation', 'situation'], ['Précisions', 'explication'], ['Date', 'dateEffet'], ['IBAN', 'iban'], ['Adresse électronique', 'courriel'],
];

function Verification({ reponses }) {
  return (
    <>
      <Descriptions
        title="Vérifiez votre déclaration"
        column={1}
        bordered
        size="small"
        items={intitules
          .filter(([, nom]) => reponses[nom] !== undefined)
          .map(([label, nom]) => ({ key: nom, label, children: ecrire(reponses[nom]) }))}
      />
      <br />
      <Form.Item name="accord" valuePropName="checked" rules={[{ required: true }]}>
        <Checkbox>Les deux responsables légaux ont connaissance de cette déclaration</Checkbox>
      </Form.Item>
    </>
  );
}

const etapes = ['Identification', 'Déclaration', 'Vérification'];

export default function Contrat() {
  const [form] = Form.useForm();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [rang, changer] = useState(0);
  const [reponses, garder] = useState({});
  const [contrat, trouver] = useState(null);
  const [refus, refuser] = useState(null);
  const [occupe, occuper] = useState(false);
  const [numero, numeroter] = useState(null);

  const valider = async (valeurs) => {
    const toutes = { ...reponses, ...valeurs };
    garder(toutes);
    if (rang === 0) {
      occuper(true);
      const retour = await fetch(`/api/contrats?numero=${encodeURIComponent(valeurs.numero)}&naissance=${valeurs.naissance.format('YYYY-MM-DD')}`);
      occuper(false);
      if (!retour.ok) {
        refuser('Aucun contrat ne correspond à votre saisie.');
        return;
      }
      refuser(null);
      trouver(await retour.json());
      changer(1);
    } else if (rang === 1) {
      changer(2);
    } else {
      occuper(true);
      try {
        numeroter(await envoyer('/api/declarations', toutes));
      } catch {
        message.error('Une erreur est survenue. Veuillez réessayer ultérieurement.');
      }
      occuper(false);
    }
    window.scrollTo(0, 0);
  };

  if (numero) {
    return (
      <Result
        status="success"
        title="Déclaration envoyée"
        subTitle={`Référence ${numero}`}
        extra={<Button onClick={() => navigate('/')}>Retour à l’accueil</Button>}
      >
        <Paragraph>La direction de la structure prendra contact avec vous par téléphone pour signer l’avenant ou l’état des sommes dues.</Paragraph>
        {reponses.nature === ARRETER && (
          <Paragraph>
            Le badge d’entrée et la carte CESU sont à rapporter à la structure le dernier jour. Le dépôt de garantie est restitué après règlement de la
            dernière facture.
          </Paragraph>
        )}
      </Result>
    );
  }

  return (
    <>
      <Title level={2}>Déclaration relative à un contrat d’accueil</Title>
      <Steps className="etapes" size="small" current={rang} items={etapes.map((title) => ({ title }))} />
      <Form key={rang} form={form} layout="vertical" initialValues={reponses} onFinish={valider} preserve={false}>
        {rang === 0 && <Identification refus={refus} />}
        {rang === 1 && <Declaration contrat={contrat} />}
        {rang === 2 && <Verification reponses={reponses} />}
        <div className="actions">
          {rang > 0 ? (
            <Button
              onClick={() => {
                garder({ ...reponses, ...form.getFieldsValue() });
                changer(rang - 1);
              }}
            >
              Retour
            </Button>
          ) : (
            <span />
          )}
          <Button type="primary" htmlType="submit" loading={occupe}>
            {rang === 2 ? 'Envoyer' : 'Continuer'}
          </Button>
        </div>
      </Form>
    </>
  );
}
