// What the agents of the media library wrote in their site: its pages, its forms, its agenda, and one teacher's account.
const ENSEIGNANTE = { username: 'camille.lormeau', password: 'Lilas-Bleus-1957', email: 'camille.lormeau@example.org' };

module.exports = {
  tasks(self) {
    const { apos } = self;
    const id = () => apos.util.generateId();
    const bloc = (type, champs) => ({ _id: id(), metaType: 'widget', type: `@apostrophecms/${type}`, ...champs });
    const zone = (...items) => ({ _id: id(), metaType: 'area', items });
    const texte = content => bloc('rich-text', { content, permalinkIds: [], imageIds: [] });
    const champ = (type, fieldName, fieldLabel, plus = {}) =>
      bloc(`form-${type}-field`, { fieldName, fieldLabel, required: true, ...plus });
    const ligne = (nom, label, inputType = 'text', plus = {}) => champ('text', nom, label, { inputType, ...plus });
    const liste = (type, nom, label, choix, plus = {}) =>
      champ(type, nom, label, { choices: choix.map(c => ({ _id: id(), metaType: 'arrayItem', label: c, value: c })), ...plus });
    const groupe = (label, ...items) => bloc('form-group', { label, contents: zone(...items) });

    async function publier(module, req, doc) {
      await module.publish(req, doc);
      return doc;
    }
    async function formulaire(req, doc) {
      const module = apos.modules['@apostrophecms/form'];
      return publier(module, req, await module.insert(req, { ...module.newInstance(), email: 'contact@lapasserelle.example', ...doc }));
    }
    async function page(req, parent, slug, title, contenu, plus = {}) {
      const doc = await apos.page.insert(req, parent, 'lastChild', {
        type: 'page-simple', slug, title, visibility: 'public', contenu: zone(...contenu), ...plus
      });
      return publier(apos.page, req, doc);
    }
    const montrer = form => bloc('form', { formIds: [ form.aposDocId ], formFields: {} });

    async function remplir() {
      const req = apos.task.getReq({ mode: 'draft', locale: 'fr' });

      const carte = await formulaire(req, {
        title: 'Demande de carte',
        contents: zone(
          groupe('La personne à inscrire',
            liste('radio', 'pour', 'Je demande une carte pour', [ 'moi', 'mon enfant de moins de 14 ans' ]),
            ligne('nom', 'Nom'),
            ligne('prenom', 'Prénom'),
            ligne('naissance', 'Date de naissance', 'date'),
            bloc('form-conditional', {
              conditionName: 'pour', conditionValue: 'mon enfant de moins de 14 ans',
              contents: zone(ligne('responsable', 'Nom et prénom du responsable légal'))
            })),
          groupe('Vos coordonnées',
            ligne('adresse', 'Adresse'),
            ligne('code-postal', 'Code postal'),
            ligne('commune', 'Commune'),
            ligne('courriel', 'Adresse e-mail', 'email', { placeholder: 'nom@exemple.fr' }),
            ligne('telephone', 'Téléphone portable', 'tel')),
          groupe('Votre abonnement',
            liste('select', 'tarif', 'Tarif', [
              'Habitant de la CCVE : 12 €', 'Hors CCVE : 25 €', 'Moins de 18 ans : gratuit',
              'Étudiant, demandeur d\'emploi, bénéficiaire du RSA ou de l\'AAH : gratuit'
            ]),
            liste('select', 'retrait', 'Où retirerez-vous votre carte ?', [
              'La Passerelle, Saint-Aubin-des-Prés', 'Relais de Vaudreuil', 'Relais de Montfaucon', 'Relais de Lesches'
            ]),
            champ('file', 'justificatif', 'Justificatif de domicile de moins de trois mois', {
              allowMultiple: false, limitSize: true, maxSize: 2000000
            }),
            champ('file', 'situation', 'Justificatif de situation (tarif gratuit)', {
              required: false, allowMultiple: true, limitSize: true, maxSize: 2000000
            })),
          champ('boolean', 'lettre', 'Je souhaite recevoir la lettre d\'information de La Passerelle', { required: false, checked: true }),
          champ('boolean', 'reglement', 'J\'ai lu et j\'accepte le règlement intérieur')),
        submitLabel: 'Envoyer ma demande',
        thankYouHeading: 'Votre demande est enregistrée',
        thankYouBody: zone(texte('<p>Un e-mail vous préviendra dès que votre carte sera prête. Vous la retirerez sur présentation d\'une pièce d\'identité.</p>')),
        sendConfirmationEmail: true,
        emailConfirmationField: 'courriel',
        emails: [ { _id: id(), metaType: 'arrayItem', email: 'inscriptions@lapasserelle.example', conditions: [] } ]
      });

      const classe = await formulaire(req, {
        title: 'Accueil de classe',
        contents: zone(
          ligne('enseignant', 'Nom et prénom de l\'enseignant'),
          liste('select', 'ecole', 'École', [
            'École Louise-Michel', 'École du Centre', 'École Jean-Macé', 'RPI Vaudreuil-Lesches', 'Collège des Trois-Ponts'
          ]),
          ligne('uai', 'Code UAI', 'text', { placeholder: '0990123X' }),
          ligne('mel', 'Mél académique', 'email', { placeholder: 'prenom.nom@ac-academie.fr' }),
          ligne('telephone', 'Téléphone', 'tel', { required: false }),
          bloc('form-divider', {}),
          liste('checkboxes', 'niveau', 'Niveau(x) de la classe', [
            'TPS-PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', '6e', 'ULIS'
          ]),
          ligne('effectif', 'Effectif', 'text', { placeholder: 'Nombre d\'élèves' }),
          ligne('accompagnateurs', 'Nombre d\'accompagnateurs'),
          liste('radio', 'theme', 'Accueil souhaité', [
            'Découverte de la médiathèque', 'Heure du conte et kamishibaï', 'Atelier EMI : d\'où vient l\'information ?', 'Emprunt de documents seulement'
          ]),
          ligne('choix1', 'Premier choix de date', 'date'),
          ligne('choix2', 'Deuxième choix de date', 'date', { required: false }),
          liste('select', 'creneau', 'Créneau', [ 'Mardi, 9 h - 10 h 15', 'Mardi, 10 h 30 - 11 h 45', 'Jeudi, 9 h - 10 h 15', 'Jeudi, 10 h 30 - 11 h 45', 'Jeudi, 14 h - 15 h 15' ]),
          champ('textarea', 'projet', 'Votre projet et les besoins particuliers des élèves', {
            placeholder: 'En lien avec le PEAC ou le projet d\'école, PAI, fauteuil roulant…'
          }),
          champ('boolean', 'car', 'Nous viendrons en car', { required: false }),
          champ('boolean', 'charte', 'Je m\'engage à respecter la charte d\'accueil des groupes')),
        submitLabel: '',
        thankYouHeading: 'Merci !',
        thankYouBody: zone(texte('<p>Nous reviendrons vers vous pour confirmer la date.</p>')),
        emails: [ { _id: id(), metaType: 'arrayItem', email: 'jeunesse@lapasserelle.example', conditions: [] } ]
      });

      const contact = await formulaire(req, {
        title: 'Contact',
        contents: zone(
          ligne('nom', 'Votre nom'),
          ligne('courriel', 'Votre adresse e-mail', 'email'),
          champ('textarea', 'message', 'Votre message')),
        submitLabel: 'Envoyer',
        thankYouHeading: 'Merci pour votre message',
        emails: [ { _id: id(), metaType: 'arrayItem', email: 'contact@lapasserelle.example', conditions: [] } ]
      });

      const accueil = await apos.page.find(req, { level: 0 }).toObject();
      accueil.title = 'Accueil';
      accueil.contenu = zone(texte(
        '<h2>Bienvenue</h2><p>30 000 livres, des films, des jeux, des partitions, douze ordinateurs et un atelier de fabrication : venez comme vous êtes, l\'entrée est libre. La carte n\'est utile que pour emprunter.</p>' +
        '<h3>Fermeture de fin d\'année</h3><p>La Passerelle et les relais seront fermés du 24 décembre au 2 janvier. La boîte de retour reste ouverte, quai de l\'Écluse.</p>' +
        '<h3>Nouveau : la grainothèque</h3><p>Prenez des graines, rapportez-en. En libre-service à l\'entrée, sans inscription.</p>'));
      await apos.page.update(req, accueil);
      await publier(apos.page, req, accueil);

      const inscrire = await page(req, accueil._id, '/s-inscrire', 'S\'inscrire', [ texte(
        '<p>La carte est valable un an, de date à date, dans tout le réseau. Elle permet d\'emprunter dix documents pour quatre semaines.</p>') ], { type: 'rubrique' });
      await page(req, inscrire._id, '/s-inscrire/tarifs', 'Tarifs et pièces à fournir', [ texte(
        '<p>Habitants de la CCVE : 12 €. Hors CCVE : 25 €. Moins de 18 ans, étudiants, demandeurs d\'emploi, bénéficiaires du RSA ou de l\'AAH : gratuit.</p>' +
        '<p>Vous réglez au retrait de la carte, en espèces ou par chèque à l\'ordre du Trésor public.</p>' +
        '<ul><li>une pièce d\'identité,</li><li>un justificatif de domicile de moins de trois mois,</li><li>pour les mineurs, l\'autorisation parentale signée, à demander à l\'accueil.</li></ul>') ]);
      await page(req, inscrire._id, '/s-inscrire/demander-sa-carte', 'Demander sa carte en ligne', [
        texte('<p>Remplissez ce formulaire : votre carte vous attendra à l\'accueil. Vous pouvez aussi vous inscrire sur place, aux heures d\'ouverture.</p>'),
        montrer(carte) ]);
      await page(req, inscrire._id, '/s-inscrire/reglement', 'Règlement intérieur', [ texte(
        '<p>Adopté par délibération du conseil communautaire du 14 mars 2024.</p><h2>Article 1</h2><p>L\'accès à la médiathèque et la consultation sur place sont libres, gratuits et ouverts à tous.</p>' +
        '<h2>Article 2</h2><p>L\'emprunteur est responsable des documents inscrits sur sa carte. Tout document perdu ou détérioré est remplacé à l\'identique ou remboursé à sa valeur d\'achat, nonobstant la vétusté.</p>' +
        '<h2>Article 3</h2><p>Au troisième rappel resté sans effet, un titre de recette est émis à l\'encontre de l\'emprunteur et recouvré par le comptable public.</p>') ]);

      const agenda = await page(req, accueil._id, '/agenda', 'Agenda', [], { type: 'agenda' });
      const evenement = apos.modules.evenement;
      for (const [ title, jour, heure, lieu, pour, dit ] of [
        [ 'Bébés lecteurs', '2026-12-05', '10 h 30', 'La Passerelle', 'De 0 à 3 ans', 'Comptines, jeux de doigts et premiers livres. Sans inscription, dans la limite des places.' ],
        [ 'Café numérique : les photos de son téléphone', '2026-12-08', '14 h', 'Relais de Vaudreuil', 'Adultes', 'Trier, garder, partager : venez avec votre téléphone et son chargeur. Inscription au 03 53 01 42 18.' ],
        [ 'Scène ouverte', '2026-12-11', '19 h 30', 'La Passerelle', 'Tout public', 'Slam, chansons, lectures. Inscription sur place à partir de 19 h.' ],
        [ 'Tournoi de jeux de société', '2027-01-09', '14 h', 'La Passerelle', 'Dès 8 ans', 'Avec la ludothèque associative Le Dé pipé.' ] ]) {
        await publier(evenement, req, await evenement.insert(req, {
          ...evenement.newInstance(), title, jour, heure, lieu, public: pour, visibility: 'public', texte: zone(texte(`<p>${dit}</p>`)) }));
      }

      const services = await page(req, accueil._id, '/services', 'Services', [ texte('<p>Tout ce que la médiathèque fait pour vous, en plus du prêt.</p>') ], { type: 'rubrique' });
      await page(req, services._id, '/services/portage-a-domicile', 'Portage à domicile', [ texte(
        '<p>Vous ne pouvez pas vous déplacer ? Une bénévole vous apporte livres et disques une fois par mois. Appelez le 03 53 01 42 18.</p>') ]);
      await page(req, services._id, '/services/ordinateurs', 'Ordinateurs et impressions', [ texte(
        '<p>Douze postes en accès libre, une heure par jour. Impressions : 0,20 € la page. Un conseiller numérique est là le mercredi après-midi.</p>') ]);
      await page(req, services._id, '/services/ecoles', 'Écoles et collèges', [ texte(
        '<p>La Passerelle reçoit les classes le mardi et le jeudi, de septembre à juin. Les enseignants de la CCVE demandent leur accueil en ligne, dans l\'<a href="/login">espace enseignants</a>.</p>' +
        '<p>Vous n\'avez pas encore de compte ? Écrivez à jeunesse@lapasserelle.example depuis votre messagerie académique.</p>') ]);

      await page(req, accueil._id, '/infos-pratiques', 'Infos pratiques', [ texte(
        '<h2>La Passerelle</h2><p>2 quai de l\'Écluse, 99120 Saint-Aubin-des-Prés. Bus 3, arrêt Écluse. Parking de 40 places, dont deux réservées aux personnes handicapées. Entrée de plain-pied, ascenseur, boucle magnétique à l\'accueil.</p>' +
        '<h2>Les relais</h2><p>Vaudreuil : mercredi, 14 h – 17 h. Montfaucon : samedi, 10 h – 12 h. Lesches : vendredi, 16 h – 18 h.</p>') ]);
      await page(req, accueil._id, '/contact', 'Contact', [
        texte('<p>La Passerelle, 03 53 01 42 18, aux heures d\'ouverture.</p>'), montrer(contact) ]);

      // Those of the foot of the page, and the one that only people who have an account may see.
      await page(req, accueil._id, '/espace-enseignants', 'Espace enseignants', [
        texte('<p>Demandez ici la venue de votre classe, au moins six semaines avant. Nous recevons une classe à la fois, trente élèves au plus, dans le respect du taux d\'encadrement en vigueur.</p>'),
        montrer(classe) ], { orphan: true, visibility: 'loginRequired' });
      await page(req, accueil._id, '/mentions-legales', 'Mentions légales', [ texte(
        '<h2>Éditeur</h2><p>Communauté de communes du Val de l\'Écluse, 1 place de la Mairie, 99120 Saint-Aubin-des-Prés, 03 53 01 42 00. Directeur de la publication : le président.</p><h2>Hébergement</h2><p>Syndicat mixte numérique du Val, 8 rue des Forges, 99100 Bourg-Fictif.</p>') ], { orphan: true });
      await page(req, accueil._id, '/donnees-personnelles', 'Données personnelles', [ texte(
        '<p>Les données des formulaires servent à gérer les inscriptions et à répondre aux demandes. Elles sont gardées deux ans après le dernier emprunt. Vous pouvez les consulter, les corriger ou les faire effacer en écrivant au délégué à la protection des données : dpd@ccve.example. Ce site ne dépose aucun traceur.</p>') ], { orphan: true });
      await page(req, accueil._id, '/accessibilite', 'Accessibilité', [ texte(
        '<p>La communauté de communes du Val de l\'Écluse s\'engage à rendre ce site accessible, conformément à l\'article 47 de la loi n° 2005-102 du 11 février 2005.</p><h2>État de conformité</h2><p>Ce site n\'est pas conforme au RGAA 4.1 : il n\'a pas encore été audité.</p>') ], { orphan: true });

      await apos.user.insert(apos.task.getReq(), {
        ...apos.user.newInstance(), ...ENSEIGNANTE, title: 'Camille Lormeau', role: 'guest'
      });
      return agenda;
    }

    return { remplir: { usage: 'Write the first content of the site.', task: async () => { await remplir(); } } };
  }
};
