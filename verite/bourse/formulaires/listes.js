// The lists of the region: its towns, its training bodies, the trades as a national directory codes them.
export const communes = [
  'Aigrevent', 'Arcillac', 'Ardoye-le-Haut', 'Aubessac', 'Bazonville', 'Belmarve', 'Boissec', 'Brunoy-sur-Marve', 'Camprieux', 'Chalandray-les-Bois', 'Chamborel',
  'Coudrevoie', 'Courcemont', 'Dourvienne', 'Entremarve', 'Escoulac', 'Faverolles-la-Haute', 'Fontarelle', 'Gramentine', 'Grand-Vaurisson', 'Hautecroze',
  'Josserac', 'La Brévière-sur-Orne', 'La Roche-Marvane', 'Lacombelle', 'Lessinges', 'Longeverne-le-Petit', 'Malvoisine', 'Marvejoie', 'Montéliac', 'Montsauve',
  'Nantilly-le-Pont', 'Orgevaux', 'Peyrelongue', 'Pont-Marvane', 'Ravières-le-Château', 'Rocquemont', 'Saint-Amour-le-Vieux', 'Saint-Brès-du-Col', 'Saint-Clair-d’Orgevaux',
  'Saint-Félicien-les-Mines', 'Sainte-Ombeline', 'Sauvessanges', 'Tressols', 'Valgourdes', 'Vaurisson', 'Verdelac', 'Vieilleroche', 'Villeneuve-la-Marve', 'Ysserac',
];

export const organismes = [
  'AFORMA Montéliac', 'AFORMA Vaurisson', 'Académie du bâtiment de la Marve', 'CFPPA d’Orgevaux', 'Campus des métiers du soin de Vaurisson', 'Centre de formation des Deux-Vallées',
  'École régionale du numérique', 'École de la transition énergétique', 'GRETA-CFA Marvane Nord', 'GRETA-CFA Marvane Sud', 'IFAS de Chamborel', 'IFSI de Vaurisson', 'Institut du travail social de Montéliac',
  'Institut supérieur de la logistique', 'Lycée agricole de Verdelac', 'Maison des compagnons de Hautecroze', 'Pôle formation industrie Marvane', 'Université de Haute-Marvane, formation continue',
];

const familles = {
  'Agriculture et espaces verts': ['A1203 Aménagement et entretien des espaces verts', 'A1405 Arboriculture et viticulture', 'A1414 Horticulture et maraîchage', 'A1501 Aide aux soins animaux'],
  'Commerce et vente': ['D1106 Vente en alimentation', 'D1211 Vente en articles de sport et loisirs', 'D1505 Personnel de caisse', 'D1507 Mise en rayon libre-service'],
  'Construction': ['F1602 Électricité bâtiment', 'F1603 Installation d’équipements sanitaires et thermiques', 'F1607 Pose de fermetures menuisées', 'F1703 Maçonnerie'],
  'Hôtellerie et restauration': ['G1602 Personnel de cuisine', 'G1603 Personnel polyvalent en restauration', 'G1703 Réception en hôtellerie', 'G1803 Service en restauration'],
  'Industrie': ['H2102 Conduite d’équipement de production alimentaire', 'H2913 Soudage manuel', 'I1304 Installation et maintenance d’équipements industriels', 'I1604 Mécanique automobile'],
  'Santé et social': ['J1501 Soins d’hygiène, de confort du patient', 'J1506 Soins infirmiers généralistes', 'K1201 Action sociale', 'K1302 Assistance auprès d’adultes', 'K1304 Services domestiques'],
  'Support à l’entreprise': ['M1203 Comptabilité', 'M1501 Assistanat en ressources humaines', 'M1607 Secrétariat', 'M1805 Études et développement informatique'],
  'Transport et logistique': ['N1101 Conduite d’engins de déplacement des charges', 'N1103 Magasinage et préparation de commandes', 'N4101 Conduite de transport de marchandises', 'N4103 Conduite de transport en commun'],
};

export const metiers = Object.entries(familles).flatMap(([famille, noms]) => noms.map((libelle) => ({ famille, libelle })));

export const nationalites = ['Française', 'Ressortissant UE, EEE ou Suisse', 'Autre nationalité'];

export const situations = [
  'Demandeur d’emploi indemnisé (ARE)', 'Demandeur d’emploi indemnisé (ASS)', 'Demandeur d’emploi non indemnisé', 'Bénéficiaire du CSP',
  'Salarié en congé de transition professionnelle (PTP)', 'Bénéficiaire du RSA non inscrit', 'Travailleur indépendant ayant cessé son activité',
];

export const niveaux = ['Infra niveau 3 (sans diplôme, brevet)', 'Niveau 3 (CAP, BEP)', 'Niveau 4 (baccalauréat)', 'Niveau 5 (BTS, DUT, DEUG)', 'Niveau 6 (licence, BUT)', 'Niveau 7 et plus'];
