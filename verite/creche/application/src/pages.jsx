import { Alert, Button, Card, Col, Collapse, Descriptions, Result, Row, Table, Typography } from 'antd';
import { Link, useNavigate } from 'react-router-dom';
import { structures } from './donnees';

const { Title, Paragraph, Text } = Typography;

export function Accueil() {
  return (
    <>
      <div className="bandeau">
        <h1>Guichet petite enfance</h1>
        <Paragraph>
          Le service petite enfance de la communauté de communes gère les six établissements d’accueil du jeune enfant (EAJE) du territoire.
          Faites ici votre demande de place, ou suivez votre contrat d’accueil.
        </Paragraph>
      </div>
      <Alert
        type="info"
        showIcon
        title="Commission d’attribution"
        description="La commission d’attribution des places pour la rentrée de septembre se réunit en mai. Les demandes reçues après le 31 mars sont placées sur liste d’attente."
      />
      <Row gutter={[16, 16]} style={{ marginTop: 24 }}>
        <Col xs={24} md={12}>
          <Card title="Demander une place en crèche">
            <Paragraph>Pour un enfant de moins de trois ans, né ou à naître : accueil régulier, occasionnel ou d’urgence.</Paragraph>
            <Link to="/place">Faire une demande de place</Link>
          </Card>
        </Col>
        <Col xs={24} md={12}>
          <Card title="Mon contrat d’accueil">
            <Paragraph>Changer les jours ou les horaires, signaler un changement de situation, mettre fin au contrat.</Paragraph>
            <Link to="/contrat">Modifier ou arrêter mon contrat</Link>
          </Card>
        </Col>
      </Row>
      <Title level={3}>Actualités</Title>
      <ul>
        <li>Fermeture annuelle des structures du 27 juillet au 21 août.</li>
        <li>Le relais petite enfance (RPE) reprend ses matinées d’éveil à Saint-Aurin et Lissevoie.</li>
        <li>Nouveau barème des participations familiales au 1er janvier.</li>
      </ul>
    </>
  );
}

export function PagePlace() {
  const navigate = useNavigate();
  return (
    <>
      <Title level={2}>Demander une place en crèche</Title>
      <Title level={4}>Qui peut faire la demande ?</Title>
      <Paragraph>
        Les familles qui résident sur le territoire de la communauté de communes, et celles dont l’un des parents y travaille, dans la limite des
        places disponibles. L’enfant doit avoir dix semaines au moins le jour de son entrée, et moins de trois ans.
      </Paragraph>
      <Title level={4}>Comment les places sont-elles attribuées ?</Title>
      <Paragraph>
        Conformément à la délibération n° 2024-087 du conseil communautaire et en application de l’article L. 214-7 du code de l’action sociale et des
        familles, la commission d’attribution examine les demandes de façon anonyme, au regard d’une grille de critères pondérés tenant compte de la
        situation professionnelle des parents, de la composition du foyer, des parcours d’insertion, du handicap éventuel d’un membre de la famille et
        de l’ancienneté de la demande. Elle rend un avis ; la décision appartient à la vice-présidente déléguée.
      </Paragraph>
      <Title level={4}>Ce qu’il vous faut</Title>
      <ul>
        <li>votre numéro d’allocataire CAF ou MSA ;</li>
        <li>une copie du livret de famille ou de l’acte de naissance de l’enfant ;</li>
        <li>un justificatif de domicile de moins de trois mois ;</li>
        <li>votre avis d’imposition, si vous n’êtes pas allocataire de la CAF.</li>
      </ul>
      <Paragraph>Ces documents sont à joindre à la demande au format PDF, JPG ou PNG.</Paragraph>
      <Title level={4}>Délais</Title>
      <Paragraph>
        La demande est à déposer au plus tard le 31 mars pour une entrée en septembre, et deux mois avant l’entrée souhaitée le reste de l’année.
      </Paragraph>
      <Title level={4}>Combien cela coûte-t-il ?</Title>
      <Paragraph>
        La demande est gratuite. La participation des familles dépend de leurs revenus : <Link to="/tarifs">voir les tarifs</Link>.
      </Paragraph>
      <Alert type="warning" showIcon title="Prévoyez une dizaine de minutes pour compléter le formulaire." style={{ marginBottom: 24 }} />
      <Button type="primary" size="large" onClick={() => navigate('/place/demande')}>
        Commencer ma demande
      </Button>
    </>
  );
}

export function PageContrat() {
  const navigate = useNavigate();
  return (
    <>
      <Title level={2}>Modifier ou arrêter mon contrat</Title>
      <Paragraph>
        Votre enfant est accueilli dans une structure intercommunale et vous souhaitez changer ses jours ou ses horaires d’accueil, nous signaler un
        changement de situation ou mettre fin au contrat : déclarez-le en ligne.
      </Paragraph>
      <Title level={4}>Ce qu’il faut savoir</Title>
      <ul>
        <li>Une modification prend effet le premier jour d’un mois, sous réserve de l’accord de la direction de la structure.</li>
        <li>La fin du contrat est soumise à un préavis. Pendant ce préavis, les heures réservées restent dues, que l’enfant soit présent ou non.</li>
        <li>Tout changement de situation familiale ou professionnelle doit être déclaré dans le mois. À défaut, la régularisation est rétroactive.</li>
      </ul>
      <Paragraph>Munissez-vous de votre contrat d’accueil.</Paragraph>
      <Button type="primary" size="large" onClick={() => navigate('/contrat/declaration')}>
        Faire ma déclaration
      </Button>
    </>
  );
}

export function Structures() {
  return (
    <>
      <Title level={2}>Les structures</Title>
      <Table
        rowKey="nom"
        pagination={false}
        scroll={{ x: true }}
        dataSource={structures}
        columns={[
          { title: 'Structure', dataIndex: 'nom' },
          { title: 'Commune', dataIndex: 'commune' },
          { title: 'Places', dataIndex: 'places' },
        ]}
      />
      <Paragraph style={{ marginTop: 16 }}>Les structures sont ouvertes de 7 h 30 à 18 h 30, du lundi au vendredi.</Paragraph>
    </>
  );
}

export function Tarifs() {
  return (
    <>
      <Title level={2}>Tarifs</Title>
      <Paragraph>
        La participation horaire est égale aux ressources mensuelles de la famille multipliées par un taux d’effort fixé par la CNAF, dans la limite
        d’un plancher et d’un plafond. Elle comprend les couches et les repas. Le reste est versé à la structure par la CAF au titre de la PSU.
      </Paragraph>
      <Table
        rowKey="enfants"
        pagination={false}
        dataSource={[
          { enfants: '1 enfant', collectif: '0,0619 %', familial: '0,0516 %' },
          { enfants: '2 enfants', collectif: '0,0516 %', familial: '0,0413 %' },
          { enfants: '3 enfants', collectif: '0,0413 %', familial: '0,0310 %' },
          { enfants: '4 à 7 enfants', collectif: '0,0310 %', familial: '0,0310 %' },
        ]}
        columns={[
          { title: 'Enfants à charge', dataIndex: 'enfants' },
          { title: 'Accueil collectif', dataIndex: 'collectif' },
          { title: 'Accueil familial', dataIndex: 'familial' },
        ]}
      />
      <Paragraph style={{ marginTop: 16 }}>
        Les heures réservées au contrat sont facturées. Toute demi-heure commencée au-delà des heures réservées est facturée en sus. La facture est
        payable à terme échu, par prélèvement, par CESU ou auprès du SGC de Serlange.
      </Paragraph>
    </>
  );
}

export function Aide() {
  return (
    <>
      <Title level={2}>Aide</Title>
      <Collapse
        accordion
        items={[
          {
            key: 'enregistrer',
            label: 'Puis-je enregistrer ma demande et la reprendre plus tard ?',
            children: <p>Non. La demande doit être complétée et envoyée en une seule fois. Préparez vos documents avant de commencer.</p>,
          },
          {
            key: 'numero',
            label: 'Où trouver mon numéro d’allocataire ?',
            children: <p>Il figure en haut à gauche de tous les courriers de la CAF, et dans votre espace Mon Compte. Il comporte sept chiffres.</p>,
          },
          {
            key: 'fichiers',
            label: 'Mon document ne se charge pas',
            children: <p>Vérifiez son format (PDF, JPG ou PNG) et son poids : 4 Mo au plus par document.</p>,
          },
          {
            key: 'reponse',
            label: 'Quand aurai-je une réponse ?',
            children: <p>Les familles sont informées par courriel dans les quinze jours qui suivent la commission.</p>,
          },
          {
            key: 'contrat',
            label: 'Où trouver le numéro de mon contrat ?',
            children: <p>Sur la première page du contrat d’accueil, sous le logo : CA, l’année et quatre chiffres, séparés par des tirets.</p>,
          },
        ]}
      />
      <Paragraph style={{ marginTop: 16 }}>
        Vous n’avez pas trouvé de réponse ? <Link to="/contact">Contactez-nous</Link>.
      </Paragraph>
    </>
  );
}

export function Contact() {
  return (
    <>
      <Title level={2}>Contact</Title>
      <Descriptions
        column={1}
        bordered
        items={[
          { key: 'lieu', label: 'Adresse', children: 'Service petite enfance, 4 place des Tilleuls, 98520 Serlange' },
          { key: 'telephone', label: 'Téléphone', children: '02 61 91 40 12' },
          { key: 'courriel', label: 'Courriel', children: <a href="mailto:petite-enfance@pays-serlange.example">petite-enfance@pays-serlange.example</a> },
          { key: 'accueil', label: 'Accueil du public', children: 'Mardi et jeudi, de 9 h à 12 h, sur rendez-vous' },
          { key: 'standard', label: 'Permanence téléphonique', children: 'Lundi et vendredi, de 13 h 30 à 16 h' },
        ]}
      />
    </>
  );
}

export function Mentions() {
  return (
    <>
      <Title level={2}>Mentions légales</Title>
      <Paragraph>
        <Text strong>Éditeur</Text> : communauté de communes du Pays de Serlange, 1 rue de la Halle, 98520 Serlange. Téléphone : 02 61 91 40 00.
      </Paragraph>
      <Paragraph>
        <Text strong>Directrice de la publication</Text> : la présidente de la communauté de communes.
      </Paragraph>
      <Paragraph>
        <Text strong>Hébergeur</Text> : Ardenval Hébergement, 12 quai des Forges, 98500 Montargueil.
      </Paragraph>
    </>
  );
}

export function DonneesPersonnelles() {
  return (
    <>
      <Title level={2}>Données personnelles</Title>
      <Paragraph>
        Les informations recueillies sont enregistrées par le service petite enfance pour instruire les demandes de place, calculer la participation
        des familles et assurer le suivi des contrats. La base légale du traitement est la mission d’intérêt public. Elles sont communiquées aux
        membres de la commission d’attribution, aux directions des structures et à la CAF, et conservées trois ans après la fin du contrat, ou un an si
        aucune place n’est attribuée.
      </Paragraph>
      <Paragraph>
        Vous pouvez y accéder, les faire rectifier ou vous opposer à leur traitement en écrivant à la déléguée à la protection des données :
        dpd@pays-serlange.example. Vous pouvez aussi adresser une réclamation à la CNIL.
      </Paragraph>
    </>
  );
}

export function Accessibilite() {
  return (
    <>
      <Title level={2}>Déclaration d’accessibilité</Title>
      <Paragraph>
        La communauté de communes du Pays de Serlange s’engage à rendre ses sites accessibles conformément à l’article 47 de la loi n° 2005-102 du 11
        février 2005. Le guichet petite enfance est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version
        4.1 : 71 % des critères sont respectés.
      </Paragraph>
      <Title level={4}>Contenus non accessibles</Title>
      <Paragraph>Certains composants de saisie de date ne sont pas entièrement utilisables au clavier.</Paragraph>
      <Title level={4}>Contact</Title>
      <Paragraph>
        Si vous n’arrivez pas à accéder à un contenu, écrivez à <a href="mailto:petite-enfance@pays-serlange.example">petite-enfance@pays-serlange.example</a>.
      </Paragraph>
    </>
  );
}

export function PageIntrouvable() {
  return <Result status="404" title="Page introuvable" extra={<Link to="/">Retour à l’accueil</Link>} />;
}
