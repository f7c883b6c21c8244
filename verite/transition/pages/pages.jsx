// The pages of the portal, but what the forms show.
import { Accordion } from '@codegouvfr/react-dsfr/Accordion';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { CallOut } from '@codegouvfr/react-dsfr/CallOut';
import { Notice } from '@codegouvfr/react-dsfr/Notice';
import { Table } from '@codegouvfr/react-dsfr/Table';
import { Tile } from '@codegouvfr/react-dsfr/Tile';

const velo = ['Aide à l’achat d’un vélo', '/velo/'];
const voirie = ['Voirie et stationnement', '/signalement/'];
const sansScript = (
  <noscript>
    <p>Cette page a besoin de JavaScript pour fonctionner.</p>
  </noscript>
);

function Accueil() {
  return (
    <>
      <h1 className="fr-mt-6w">Vos démarches en ligne</h1>
      <p className="fr-text--lead">
        La communauté de communes des Vallées d’Arnelle vous accompagne dans vos déplacements du quotidien.
      </p>
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-md-6">
          <Tile
            title="Demander l’aide à l’achat d’un vélo"
            desc="Vélo, vélo à assistance électrique, vélo cargo ou adapté : jusqu’à 600 € selon vos ressources."
            linkProps={{ href: '/velo/' }}
            enlargeLinkOrButton
          />
        </div>
        <div className="fr-col-12 fr-col-md-6">
          <Tile
            title="Signaler un problème de voirie"
            desc="Nid-de-poule, trottinette mal garée, ou demande d’un stationnement pour les vélos."
            linkProps={{ href: '/signalement/' }}
            enlargeLinkOrButton
          />
        </div>
      </div>
      <h2 className="fr-mt-6w">Actualités</h2>
      <p>
        Le programme d’actions du plan climat-air-énergie territorial (PCAET) 2025-2030 a été adopté par le conseil communautaire. Il prévoit
        notamment la réalisation de 42 km d’itinéraires cyclables dans le cadre du schéma directeur des mobilités actives.
      </p>
      <p>La Maison de la mobilité est fermée du 24 décembre au 2 janvier inclus.</p>
    </>
  );
}

function Velo() {
  return (
    <>
      <h1>Aide à l’achat d’un vélo</h1>
      <p className="fr-text--lead">
        La communauté de communes aide ses habitants à acheter un vélo neuf ou d’occasion pour leurs trajets du quotidien.
      </p>
      <h2>Qui peut en bénéficier ?</h2>
      <ul>
        <li>Les personnes physiques majeures ayant leur résidence principale dans l’une des neuf communes du territoire ;</li>
        <li>dont le revenu fiscal de référence par part n’excède pas 25 000 € ;</li>
        <li>n’ayant pas bénéficié d’une aide de la communauté de communes pour l’achat d’un cycle au cours des cinq dernières années.</li>
      </ul>
      <p>
        L’aide est attribuée dans la limite des crédits inscrits au budget, conformément au règlement d’attribution approuvé par la délibération
        n° 2025-087 du conseil communautaire. Elle est cumulable, le cas échéant, avec les dispositifs régionaux et nationaux en vigueur.
      </p>
      <h2>Quel montant ?</h2>
      <Table
        caption="Montant de l’aide selon le type de vélo"
        headers={['Type de vélo', 'Part du prix TTC', 'Plafond']}
        data={[
          ['Vélo adapté', '50 %', '600 €'],
          ['Vélo cargo', '30 %', '400 €'],
          ['Vélo à assistance électrique (VAE)', '25 %', '250 €'],
          ['Kit de motorisation', '25 %', '150 €'],
          ['Autre vélo', '25 %', '100 €'],
        ]}
      />
      <p>
        L’aide est divisée par deux pour un vélo d’occasion. Elle est majorée de 100 € pour les bénéficiaires de minima sociaux et de 50 € si le
        vélo est conçu et fabriqué en France.
      </p>
      <h2>Comment faire ?</h2>
      <ol>
        <li>Estimez votre aide avec le simulateur.</li>
        <li>Si vous y avez droit, remplissez la demande : comptez une dizaine de minutes.</li>
        <li>Le service mobilité instruit votre dossier et vous notifie la décision par courriel.</li>
      </ol>
      <CallOut title="À préparer" iconId="fr-icon-file-text-line">
        La facture acquittée de votre vélo, un justificatif de domicile, votre dernier avis d’imposition et votre relevé d’identité bancaire (RIB).
      </CallOut>
      <p>
        <Button linkProps={{ href: '/velo/simulateur.html' }} size="large">
          Commencer
        </Button>
      </p>
      <h2>Questions fréquentes</h2>
      <Accordion label="J’ai acheté mon vélo sur internet">
        L’achat doit être effectué auprès d’un professionnel établi en France et disposant d’un numéro SIRET. Les ventes entre particuliers ne
        sont pas éligibles.
      </Accordion>
      <Accordion label="Dans quel délai déposer ma demande ?">
        La demande doit être déposée dans les six mois suivant la date de facturation. Toute demande déposée postérieurement sera déclarée
        irrecevable.
      </Accordion>
      <Accordion label="Je ne suis pas à l’aise avec internet">
        La Maison de la mobilité, 6 place du Foirail à Saint-Loup-d’Arnelle, peut vous aider à faire votre demande, sur rendez-vous.
      </Accordion>
    </>
  );
}

function Simulateur() {
  return (
    <>
      <h1>Simuler mon aide</h1>
      <div id="formulaire" />
      {sansScript}
    </>
  );
}

function Demande() {
  return (
    <>
      <h1>Demande d’aide à l’achat d’un vélo</h1>
      <div id="formulaire" />
      {sansScript}
    </>
  );
}

function VeloConfirmation() {
  return (
    <>
      <h1>Votre demande a été envoyée</h1>
      <Alert
        severity="success"
        title="Demande enregistrée"
        description="Votre demande d’aide n° {{numero}} a été transmise au service mobilité le {{jour}}."
      />
      <h2 className="fr-mt-4w">Et maintenant ?</h2>
      <p>
        Le service instructeur vérifie la complétude de votre dossier. S’il manque une pièce, vous disposerez de quinze jours pour la transmettre ;
        à défaut, votre demande sera classée sans suite.
      </p>
      <p>La décision vous sera notifiée par courriel. En cas d’accord, le versement intervient par mandat administratif sur le compte indiqué.</p>
      <p>
        Le vélo aidé devra être présenté à toute réquisition des services et ne pas être revendu pendant trois ans. Conservez l’original de la
        facture et la preuve de paiement.
      </p>
      <p>Une enquête sur vos déplacements vous sera adressée six mois après le versement ; y répondre est une condition de l’aide.</p>
      <p>Pour toute question, rappelez le numéro de votre demande.</p>
      <p><a className="fr-link" href="/">Retour à l’accueil</a></p>
    </>
  );
}

function Signalement() {
  return (
    <>
      <h1>Voirie et stationnement</h1>
      <Notice title="En cas de danger immédiat pour les personnes, appelez le 112." isClosable={false} />
      <p className="fr-mt-3w">Ce service vous permet de :</p>
      <ul>
        <li>signaler un nid-de-poule sur une voie communautaire ;</li>
        <li>signaler une trottinette ou un vélo en libre-service mal garé ;</li>
        <li>demander l’installation d’un stationnement pour les vélos (arceaux, abri).</li>
      </ul>
      <p>
        Seules les voies d’intérêt communautaire relèvent de la compétence de la communauté de communes. Les routes départementales (RD) sont gérées
        par le Département et les voies communales par les mairies.
      </p>
      <h2>Ce que nous faisons de votre signalement</h2>
      <p>
        Votre signalement est transmis aux services techniques, qui l’examinent et le hiérarchisent au regard des impératifs d’exploitation. Une
        photo aide les équipes à intervenir.
      </p>
      <p>
        <Button linkProps={{ href: '/signalement/formulaire.html' }}>Faire un signalement ou une demande</Button>
      </p>
      <p>
        Vous pouvez également appeler l’accueil technique au 05 65 99 10 44, du lundi au vendredi de 8 h 30 à 12 h.
      </p>
    </>
  );
}

function Signaler() {
  return (
    <>
      <h1>Signaler un problème ou faire une demande</h1>
      <div id="formulaire" />
      {sansScript}
    </>
  );
}

function SignalementConfirmation() {
  return (
    <>
      <h1>Merci pour votre message</h1>
      <Alert severity="success" small description="Votre message n° {{numero}} a bien été reçu le {{jour}}." />
      <p className="fr-mt-4w">
        Il sera examiné par les services techniques. Sauf nécessité de service, il ne donnera pas lieu à une réponse individuelle.
      </p>
      <p><a className="fr-link" href="/">Retour à l’accueil</a></p>
    </>
  );
}

function Contact() {
  return (
    <>
      <h1>Nous contacter</h1>
      <h2>Maison de la mobilité</h2>
      <p>
        6 place du Foirail, 12980 Saint-Loup-d’Arnelle
        <br />
        Accueil du public : mardi et jeudi de 9 h à 12 h, et le premier samedi du mois de 9 h à 11 h 30.
        <br />
        Téléphone : <a href="tel:+33565991020">05 65 99 10 20</a> (prix d’un appel local), du lundi au vendredi de 9 h à 12 h.
        <br />
        Courriel : <a href="mailto:mobilite@vallees-arnelle.example">mobilite@vallees-arnelle.example</a>
      </p>
      <h2>Services techniques</h2>
      <p>
        Zone artisanale des Cazals, 12970 Pont-de-Vèze
        <br />
        Téléphone : <a href="tel:+33565991044">05 65 99 10 44</a>, du lundi au vendredi de 8 h 30 à 12 h.
      </p>
      <h2>Par courrier</h2>
      <p>Monsieur le Président, communauté de communes des Vallées d’Arnelle, 6 place du Foirail, 12980 Saint-Loup-d’Arnelle.</p>
    </>
  );
}

function Mentions() {
  return (
    <>
      <h1>Mentions légales</h1>
      <h2>Éditeur</h2>
      <p>
        Communauté de communes des Vallées d’Arnelle, établissement public de coopération intercommunale (EPCI), 6 place du Foirail, 12980
        Saint-Loup-d’Arnelle. Téléphone : 05 65 99 10 00.
      </p>
      <h2>Directeur de la publication</h2>
      <p>Monsieur Alban Rouquette, président de la communauté de communes.</p>
      <h2>Hébergement</h2>
      <p>Syndicat mixte numérique du Haut-Ségala, 3 rue des Tanneurs, 12990 Montbéraud. Téléphone : 05 65 98 40 00.</p>
      <h2>Propriété intellectuelle</h2>
      <p>
        Le simulateur utilise le modèle aides-velo, publié sous licence Apache 2.0, et le moteur Publicodes. Les textes du présent site ne peuvent
        être reproduits sans autorisation préalable.
      </p>
    </>
  );
}

function Donnees() {
  return (
    <>
      <h1>Données personnelles</h1>
      <p>
        Les informations recueillies sur ce site font l’objet d’un traitement informatique dont le responsable est le président de la communauté de
        communes des Vallées d’Arnelle, sur le fondement de l’exécution d’une mission d’intérêt public (article 6.1.e du RGPD).
      </p>
      <h2>Finalités et destinataires</h2>
      <p>
        Les données des demandes d’aide sont destinées au service mobilité, au service des finances et au comptable public. Celles des signalements
        sont destinées aux services techniques et, s’il y a lieu, aux communes et aux opérateurs de mobilité concernés.
      </p>
      <h2>Durée de conservation</h2>
      <p>Les dossiers d’aide sont conservés dix ans à compter du versement. Les signalements sont conservés deux ans.</p>
      <h2>Vos droits</h2>
      <p>
        Vous disposez d’un droit d’accès, de rectification, de limitation et d’opposition. Vous pouvez l’exercer auprès du délégué à la protection
        des données : dpd@vallees-arnelle.example, ou par courrier à l’adresse de la communauté de communes. Vous pouvez introduire une réclamation
        auprès de la Commission nationale de l’informatique et des libertés (CNIL).
      </p>
    </>
  );
}

function Accessibilite() {
  return (
    <>
      <h1>Déclaration d’accessibilité</h1>
      <p>
        La communauté de communes des Vallées d’Arnelle s’engage à rendre son site internet accessible conformément à l’article 47 de la loi
        n° 2005-102 du 11 février 2005.
      </p>
      <h2>État de conformité</h2>
      <p>
        Le site « Mes démarches » est partiellement conforme avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1. Un
        audit réalisé en interne le 14 mars 2025 révèle que 76 % des critères sont respectés.
      </p>
      <h2>Contenus non accessibles</h2>
      <ul>
        <li>les changements d’étape des formulaires ne sont pas restitués par les technologies d’assistance ;</li>
        <li>certains messages d’erreur ne précisent pas le format attendu.</li>
      </ul>
      <h2>Établissement de cette déclaration</h2>
      <p>Cette déclaration a été établie le 20 mars 2025. Technologies utilisées : HTML5, CSS, JavaScript.</p>
      <h2>Retour d’information et contact</h2>
      <p>
        Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter la communauté de communes à
        l’adresse accessibilite@vallees-arnelle.example pour être orienté vers une alternative accessible.
      </p>
      <h2>Voies de recours</h2>
      <p>
        Si vous constatez un défaut d’accessibilité vous empêchant d’accéder à un contenu et que vous n’obtenez pas de réponse, vous êtes en droit
        de saisir le Défenseur des droits, par son formulaire en ligne, auprès de son délégué dans votre région, ou par courrier gratuit, sans
        timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
      </p>
    </>
  );
}

function Introuvable() {
  return (
    <>
      <h1>Page non trouvée</h1>
      <p>La page que vous cherchez n’existe pas ou a été déplacée.</p>
      <p><a className="fr-link" href="/">Retour à l’accueil</a></p>
    </>
  );
}

export const pages = [
  { chemin: '/index.html', titre: 'Accueil', Contenu: Accueil },
  { chemin: '/velo/index.html', titre: velo[0], Contenu: Velo },
  { chemin: '/velo/simulateur.html', titre: 'Simuler mon aide', fil: [velo], Contenu: Simulateur, formulaire: '/formulaires/simulateur.js' },
  { chemin: '/velo/demande.html', titre: 'Ma demande', fil: [velo], Contenu: Demande, formulaire: '/formulaires/demande.js' },
  { chemin: '/velo/confirmation.html', titre: 'Demande envoyée', fil: [velo], Contenu: VeloConfirmation },
  { chemin: '/signalement/index.html', titre: voirie[0], Contenu: Signalement },
  { chemin: '/signalement/formulaire.html', titre: 'Signaler', fil: [voirie], Contenu: Signaler, formulaire: '/formulaires/signalement.js' },
  { chemin: '/signalement/confirmation.html', titre: 'Message reçu', fil: [voirie], Contenu: SignalementConfirmation },
  { chemin: '/contact.html', titre: 'Contact', Contenu: Contact },
  { chemin: '/mentions-legales.html', titre: 'Mentions légales', Contenu: Mentions },
  { chemin: '/donnees-personnelles.html', titre: 'Données personnelles', Contenu: Donnees },
  { chemin: '/accessibilite.html', titre: 'Accessibilité', Contenu: Accessibilite },
  { chemin: '/introuvable.html', titre: 'Page non trouvée', Contenu: Introuvable },
];
