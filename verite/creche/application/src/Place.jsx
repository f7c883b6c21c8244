import {
  Alert, App, Button, Checkbox, Collapse, DatePicker, Descriptions, Form, Input, InputNumber, Modal, Radio, Result, Select, Space, Steps, Typography,
} from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { ecrire, envoyer, FORMAT, joursDevant, Piece } from './commun';
import { communes, heures, jours, modesDeGarde, options, situations, structures } from './donnees';

const { Title, Paragraph } = Typography;
const obligatoire = [{ required: true }];

function Parents() {
  const situation = Form.useWatch('situation');
  const second = Form.useWatch('second');
  const situation2 = Form.useWatch('situation2');
  return (
    <>
      <Title level={3}>Responsable légal 1</Title>
      <Paragraph className="precision">* champs obligatoires</Paragraph>
      <Form.Item name="lien" label="Lien avec l’enfant" rules={obligatoire}>
        <Radio.Group options={options(['Mère', 'Père', 'Tuteur ou tutrice'])} />
      </Form.Item>
      <Form.Item name="nom" label="Nom" rules={obligatoire}>
        <Input />
      </Form.Item>
      <Form.Item name="prenom" label="Prénom" rules={obligatoire}>
        <Input />
      </Form.Item>
      <Form.Item name="adresse" label="Adresse" rules={obligatoire}>
        <Input placeholder="N° et nom de la voie" />
      </Form.Item>
      <Form.Item name="complement">
        <Input placeholder="Complément d’adresse (bâtiment, étage…)" />
      </Form.Item>
      <Form.Item name="commune" label="Commune de résidence" rules={obligatoire} tooltip="Si vous résidez hors du territoire, choisissez la commune où vous travaillez.">
        <Select showSearch placeholder="Rechercher une commune" options={options(communes)} />
      </Form.Item>
      <Form.Item name="telephone" label="Téléphone portable" rules={[{ required: true }, { pattern: /^0[67]\d{8}$/ }]}>
        <Input type="tel" />
      </Form.Item>
      <Form.Item name="courriel" label="Adresse électronique" rules={[{ required: true }, { type: 'email' }]}>
        <Input type="email" />
      </Form.Item>
      <Form.Item
        name="courriel2"
        label="Confirmation de l’adresse électronique"
        dependencies={['courriel']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, valeur) =>
              valeur && valeur === getFieldValue('courriel') ? Promise.resolve() : Promise.reject(new Error('Les deux adresses ne sont pas identiques')),
          }),
        ]}
      >
        <Input type="email" onPaste={(evenement) => evenement.preventDefault()} />
      </Form.Item>
      <Form.Item name="situation" label="Situation professionnelle" rules={obligatoire}>
        <Select placeholder="Sélectionner" options={options(situations)} />
      </Form.Item>
      {situation === 'Salarié(e)' && (
        <>
          <Form.Item name="employeur" label="Employeur" rules={obligatoire}>
            <Input />
          </Form.Item>
          <Form.Item name="quotite" label="Quotité de travail (%)" rules={obligatoire} initialValue={100}>
            <InputNumber min={10} max={100} />
          </Form.Item>
        </>
      )}
      {situation === 'En recherche d’emploi' && (
        <Form.Item name="franceTravail" label="Identifiant France Travail" rules={obligatoire}>
          <Input />
        </Form.Item>
      )}
      <Form.Item name="second" label="L’enfant a-t-il un second responsable légal ?" rules={obligatoire}>
        <Radio.Group options={options(['Oui', 'Non'])} />
      </Form.Item>
      {second === 'Oui' && (
        <>
          <Title level={3}>Responsable légal 2</Title>
          <Form.Item name="nom2" label="Nom du second responsable" rules={obligatoire}>
            <Input />
          </Form.Item>
          <Form.Item name="prenom2" label="Prénom du second responsable" rules={obligatoire}>
            <Input />
          </Form.Item>
          <Form.Item name="situation2" label="Situation professionnelle du second responsable" rules={obligatoire}>
            <Select placeholder="Sélectionner" options={options(situations)} />
          </Form.Item>
          {situation2 === 'Salarié(e)' && (
            <Form.Item name="employeur2" label="Employeur du second responsable" rules={obligatoire}>
              <Input />
            </Form.Item>
          )}
        </>
      )}
    </>
  );
}

function Enfant() {
  const ne = Form.useWatch('ne');
  const pai = Form.useWatch('pai');
  return (
    <>
      <Title level={3}>L’enfant</Title>
      <Form.Item name="ne" label="L’enfant est" rules={obligatoire}>
        <Radio.Group options={options(['Né', 'À naître'])} />
      </Form.Item>
      <Form.Item name="enfantNom" label="Nom de l’enfant" rules={obligatoire}>
        <Input />
      </Form.Item>
      {ne === 'Né' && (
        <>
          <Form.Item name="enfantPrenom" label="Prénom de l’enfant" rules={obligatoire}>
            <Input />
          </Form.Item>
          <Form.Item name="enfantSexe" label="Sexe" rules={obligatoire}>
            <Radio.Group options={options(['Fille', 'Garçon'])} />
          </Form.Item>
          <Form.Item name="enfantNaissance" label="Date de naissance" rules={obligatoire}>
            <DatePicker format={FORMAT} disabledDate={(jour) => jour > dayjs()} style={{ width: '100%' }} />
          </Form.Item>
        </>
      )}
      {ne === 'À naître' && (
        <Form.Item name="enfantTerme" label="Date prévue de l’accouchement" rules={obligatoire}>
          <DatePicker format={FORMAT} disabledDate={joursDevant(0)} style={{ width: '100%' }} />
        </Form.Item>
      )}
      <Form.Item name="rang" label="Nombre d’enfants à charge" rules={obligatoire}>
        <InputNumber min={1} max={12} />
      </Form.Item>
      <Form.Item name="garde" label="Mode de garde actuel" rules={obligatoire}>
        <Select placeholder="Sélectionner" options={options(modesDeGarde)} />
      </Form.Item>
      <Form.Item name="aeeh" label="Un enfant du foyer est-il bénéficiaire de l’AEEH ?" rules={obligatoire}>
        <Radio.Group options={options(['Oui', 'Non'])} />
      </Form.Item>
      <Form.Item
        name="pai"
        label="L’enfant a-t-il besoin d’un PAI ?"
        rules={obligatoire}
        tooltip="Projet d’accueil individualisé : allergie, maladie chronique, handicap."
      >
        <Radio.Group options={options(['Oui', 'Non'])} />
      </Form.Item>
      {pai === 'Oui' && (
        <Form.Item name="paiDetail" label="Précisez la pathologie et le traitement" rules={[{ required: true }, { min: 30 }]}>
          <Input.TextArea rows={4} />
        </Form.Item>
      )}
      <Form.Item name="medecin" label="Nom du médecin traitant de l’enfant">
        <Input />
      </Form.Item>
    </>
  );
}

const lesHeures = options(heures);

function Accueil() {
  const regime = Form.useWatch('regime');
  return (
    <>
      <Title level={3}>L’accueil souhaité</Title>
      <Form.Item name="regime" label="Type d’accueil" rules={obligatoire}>
        <Radio.Group options={options(['Régulier', 'Occasionnel', 'Urgence'])} />
      </Form.Item>
      {regime === 'Urgence' && (
        <Form.Item name="motifUrgence" label="Motif de l’urgence" rules={obligatoire}>
          <Input.TextArea rows={3} />
        </Form.Item>
      )}
      <Form.Item name="structures" label="Structures demandées" rules={obligatoire} extra="Par ordre de préférence, trois au plus.">
        <Select
          mode="multiple"
          maxCount={3}
          placeholder="Choisir"
          options={structures.map(({ nom, commune }) => ({ value: nom, label: `${nom} (${commune})` }))}
        />
      </Form.Item>
      <Form.Item name="dateEntree" label="Date d’entrée souhaitée" rules={obligatoire}>
        <DatePicker format={FORMAT} disabledDate={joursDevant(60)} style={{ width: '100%' }} />
      </Form.Item>
      {regime === 'Régulier' && (
        <>
          <Form.Item
            name="jours"
            label="Jours d’accueil"
            rules={[
              {
                validator: (_, valeur) => (valeur?.length > 1 ? Promise.resolve() : Promise.reject(new Error('Sélection incorrecte'))),
              },
            ]}
          >
            <Checkbox.Group options={jours} />
          </Form.Item>
          <Form.Item label="Horaires" required>
            <div className="horaires">
              <Form.Item name="arrivee" rules={obligatoire}>
                <Select placeholder="Arrivée" options={lesHeures} listHeight={400} />
              </Form.Item>
              <Form.Item
                name="depart"
                dependencies={['arrivee']}
                rules={[
                  { required: true },
                  ({ getFieldValue }) => ({
                    validator: (_, valeur) =>
                      !valeur || valeur > getFieldValue('arrivee') ? Promise.resolve() : Promise.reject(new Error('Amplitude non valide')),
                  }),
                ]}
              >
                <Select placeholder="Départ" options={lesHeures} listHeight={400} />
              </Form.Item>
            </div>
          </Form.Item>
          <Form.Item
            name="semaines"
            label="Semaines d’absence déductibles"
            rules={obligatoire}
            tooltip="Congés de la famille, hors fermetures de la structure. Ils sont déduits du forfait mensualisé."
          >
            <InputNumber min={0} max={9} />
          </Form.Item>
        </>
      )}
      <Form.Item name="fratrie" valuePropName="checked">
        <Checkbox>Un frère ou une sœur est déjà accueilli dans l’une des structures</Checkbox>
      </Form.Item>
      <Form.Item name="observations" label="Observations">
        <Input.TextArea rows={3} maxLength={500} showCount placeholder="Horaires atypiques, garde alternée, besoins particuliers…" />
      </Form.Item>
    </>
  );
}

function Ressources() {
  const regime = Form.useWatch('caisse');
  const [ouverte, ouvrir] = useState(false);
  return (
    <>
      <Title level={3}>Les ressources du foyer</Title>
      <Paragraph>
        Elles servent à calculer votre participation.{' '}
        <Button type="link" onClick={() => ouvrir(true)} style={{ padding: 0 }}>
          Comprendre le taux d’effort
        </Button>
      </Paragraph>
      <Modal open={ouverte} title="Le taux d’effort" footer={null} onCancel={() => ouvrir(false)}>
        <p>
          Le taux d’effort est la part de vos ressources que vous payez pour une heure d’accueil. Il baisse quand le nombre d’enfants à charge augmente.
        </p>
        <p>
          Exemple : avec 2 400 € de ressources mensuelles et un enfant à charge, une heure en accueil collectif coûte 2 400 × 0,0619 % = 1,49 €.
        </p>
        <p>Si un enfant du foyer est bénéficiaire de l’AEEH, le taux immédiatement inférieur est appliqué.</p>
      </Modal>
      <Form.Item name="caisse" label="Régime" rules={obligatoire}>
        <Radio.Group options={options(['CAF', 'MSA', 'Non allocataire'])} />
      </Form.Item>
      {regime === 'CAF' && (
        <>
          <Form.Item name="allocataire" label="Numéro allocataire" rules={[{ required: true }, { pattern: /^\d{7}$/, message: 'Numéro non valide' }]}>
            <Input placeholder="1234567" />
          </Form.Item>
          <Form.Item name="quotient" label="Quotient familial" rules={obligatoire}>
            <InputNumber min={0} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="cdap" valuePropName="checked">
            <Checkbox>J’autorise le service à consulter mes ressources sur CDAP</Checkbox>
          </Form.Item>
        </>
      )}
      {regime === 'MSA' && (
        <Form.Item name="allocataire" label="Numéro de sécurité sociale" rules={[{ required: true }, { len: 15 }]}>
          <Input />
        </Form.Item>
      )}
      <Form.Item
        name="revenus"
        label="Revenus annuels du foyer avant abattement, année N-2"
        rules={obligatoire}
        extra="Salaires, revenus de remplacement, pensions perçues, revenus fonciers et de capitaux mobiliers."
      >
        <InputNumber min={0} step={100} style={{ width: '100%' }} suffix="€" />
      </Form.Item>
      <Form.Item name="pensions" label="Pensions alimentaires versées">
        <InputNumber min={0} style={{ width: '100%' }} suffix="€" />
      </Form.Item>
    </>
  );
}

function Pieces({ reponses }) {
  return (
    <>
      <Title level={3}>Les pièces à joindre</Title>
      <Alert type="info" title="Un seul fichier par pièce. Regroupez les pages si nécessaire." style={{ marginBottom: 24 }} />
      {reponses.ne === 'Né' ? (
        <Piece name="naissance" label="Livret de famille ou acte de naissance" extra="Toutes les pages complétées." />
      ) : (
        <Piece name="grossesse" label="Déclaration de grossesse" />
      )}
      <Piece name="domicile" label="Justificatif de domicile" extra="Moins de trois mois. Les factures de téléphone mobile ne sont pas acceptées." />
      {reponses.situation === 'Salarié(e)' && (
        <Piece name="travail" label="Attestation de l’employeur" extra="Datée de moins d’un mois, mentionnant vos jours et horaires de travail." />
      )}
      {reponses.ne === 'Né' && <Piece name="vaccins" label="Pages de vaccination du carnet de santé" />}
      {!reponses.cdap && <Piece name="imposition" label="Avis d’imposition N-1 sur les revenus N-2" />}
      {reponses.pai === 'Oui' && <Piece name="certificat" label="Certificat médical" />}
      <Piece name="autre" label="Autre pièce (jugement, notification MDPH…)" obligatoire={false} />
    </>
  );
}

function Recapitulatif({ reponses }) {
  const lignes = (liste) =>
    liste.filter(([, nom]) => reponses[nom] !== undefined).map(([label, nom]) => ({ key: nom, label, children: ecrire(reponses[nom]) }));
  return (
    <>
      <Title level={3}>Récapitulatif</Title>
      <Descriptions
        title="Responsables légaux"
        column={1}
        bordered
        size="small"
        items={lignes([
          ['Nom', 'nom'], ['Prénom', 'prenom'], ['Adresse', 'adresse'], ['Commune', 'commune'], ['Téléphone', 'telephone'],
          ['Adresse électronique', 'courriel'], ['Second responsable', 'nom2'],
        ])}
      />
      <br />
      <Descriptions
        title="Enfant"
        column={1}
        bordered
        size="small"
        items={lignes([['Nom', 'enfantNom'], ['Prénom', 'enfantPrenom'], ['Né(e) le', 'enfantNaissance'], ['Terme', 'enfantTerme']])}
      />
      <br />
      <Descriptions
        title="Accueil"
        column={1}
        bordered
        size="small"
        items={lignes([
          ['Type', 'regime'], ['Structures', 'structures'], ['Entrée', 'dateEntree'], ['Jours', 'jours'], ['Arrivée', 'arrivee'], ['Départ', 'depart'],
        ])}
      />
      <br />
      <Form.Item
        name="exact"
        valuePropName="checked"
        rules={[{ validator: (_, valeur) => (valeur ? Promise.resolve() : Promise.reject(new Error('Vous devez cocher cette case'))) }]}
      >
        <Checkbox>
          Je certifie l’exactitude des renseignements fournis. Toute fausse déclaration m’expose au retrait de la place et aux peines prévues à
          l’article 441-6 du code pénal.
        </Checkbox>
      </Form.Item>
      <Form.Item
        name="reglement"
        valuePropName="checked"
        rules={[{ validator: (_, valeur) => (valeur ? Promise.resolve() : Promise.reject(new Error('Vous devez cocher cette case'))) }]}
      >
        <Checkbox>J’accepte le règlement de fonctionnement des structures</Checkbox>
      </Form.Item>
      <Paragraph className="precision">
        Vos données sont traitées par le service petite enfance : <Link to="/donnees-personnelles">en savoir plus</Link>.
      </Paragraph>
    </>
  );
}

const etapes = [
  ['Parents', Parents], ['Enfant', Enfant], ['Accueil', Accueil], ['Ressources', Ressources], ['Pièces', Pieces], ['Récapitulatif', Recapitulatif],
];

export default function Place() {
  const [form] = Form.useForm();
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const [rang, changer] = useState(0);
  const [reponses, garder] = useState({ cdap: true });
  const [numero, numeroter] = useState(null);
  const Etape = etapes[rang][1];
  const derniere = rang === etapes.length - 1;

  const aller = (suivant) => {
    garder({ ...reponses, ...form.getFieldsValue() });
    changer(suivant);
    window.scrollTo(0, 0);
  };

  const transmettre = async (toutes) => {
    try {
      numeroter(await envoyer('/api/places', toutes));
      window.scrollTo(0, 0);
    } catch {
      message.error('Une erreur est survenue. Veuillez réessayer ultérieurement.');
    }
  };

  const valider = (valeurs) => {
    if (!derniere) {
      aller(rang + 1);
      return;
    }
    modal.confirm({
      title: 'Transmettre la demande ?',
      content: 'Après transmission, la demande ne pourra plus être modifiée en ligne.',
      okText: 'Transmettre',
      onOk: () => transmettre({ ...reponses, ...valeurs }),
    });
  };

  if (numero) {
    return (
      <Result
        status="success"
        title="Votre demande a été transmise"
        subTitle={`Numéro de dossier : ${numero}`}
        extra={
          <Button key="accueil" onClick={() => navigate('/')}>
            Retour à l’accueil
          </Button>
        }
      >
        <Title level={5}>Et maintenant ?</Title>
        <ul>
          <li>Notez votre numéro de dossier : il vous sera demandé pour tout échange avec le service.</li>
          <li>Un accusé de réception vous sera adressé par courriel sous dix jours ouvrés, une fois les pièces vérifiées.</li>
          <li>
            Prenez rendez-vous avec le relais petite enfance, au 02 61 91 40 15, dans le mois qui suit, pour l’entretien de préinscription. Présentez-vous
            avec les originaux de vos pièces.
          </li>
          <li>Confirmez votre demande tous les trois mois par courriel. Sans confirmation, elle est radiée de la liste d’attente.</li>
          <li>Si une place vous est attribuée, vous aurez huit jours pour l’accepter et verser un dépôt de garantie de 80 €.</li>
        </ul>
      </Result>
    );
  }

  return (
    <>
      <Title level={2}>Demande de place en crèche</Title>
      <Steps className="etapes" size="small" current={rang} items={etapes.map(([title]) => ({ title }))} />
      <Form key={rang} form={form} layout="vertical" initialValues={reponses} onFinish={valider} preserve={false}>
        <Etape reponses={reponses} />
        {rang === 3 && (
          <Collapse
            ghost
            items={[
              {
                key: 'n2',
                label: 'Où trouver ces montants ?',
                children: <p>Sur l’avis d’imposition de l’an dernier, ligne « Total des salaires et assimilés », avant la déduction de 10 %.</p>,
              },
            ]}
          />
        )}
        <div className="actions">
          {rang > 0 ? <Button onClick={() => aller(rang - 1)}>Précédent</Button> : <span />}
          <Space>
            <Button type="primary" htmlType="submit">
              {derniere ? 'Envoyer ma demande' : 'Suivant'}
            </Button>
          </Space>
        </div>
      </Form>
    </>
  );
}
