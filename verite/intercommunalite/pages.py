"""What the pages of the site say."""

COMMUNAUTE = """
<p>La Communauté de communes du Pays de Vaubrune (CCPV) réunit douze communes depuis 2003. Son
conseil communautaire compte 34 élus. Il se réunit le dernier jeudi du mois, à 18 h 30, au siège.
Les séances sont publiques.</p>
<h2>Nos compétences</h2>
<ul><li>Collecte et traitement des déchets ménagers et assimilés (DMA)</li>
<li>Service public d'assainissement non collectif (SPANC)</li>
<li>Enfance et jeunesse : ALSH, relais petite enfance</li>
<li>Voirie d'intérêt communautaire</li>
<li>Plan local d'urbanisme intercommunal (PLUi)</li></ul>
"""
COLLECTE = """
<p>Les ordures ménagères sont ramassées chaque semaine, les emballages une semaine sur deux. Sortez
vos bacs la veille au soir, poignées vers la route. Le service est payé par la redevance
d'enlèvement des ordures ménagères (REOM), facturée deux fois par an.</p>
"""
ENLEVEMENT = """
<p>La Communauté de communes vient chercher les objets trop gros pour un coffre de voiture, chez les
habitants qui ne peuvent pas aller en déchèterie : 75 ans et plus, personnes en situation de
handicap, foyers sans véhicule.</p>
<h2>Les jours de tournée</h2>
"""
JOURS = [
    ["Communes", "Jour de tournée"],
    ["Vaubrune, Les Ormets", "1er mardi du mois"],
    ["Mercey-sur-Brune, Chantelouve, Saint-Aubin-le-Vif", "2e mardi du mois"],
    ["Toutes les autres communes", "3e mardi du mois"],
]
RESERVE = """
<h2>Ce qui est pris</h2>
<p>Matelas et sommiers, meubles démontés, ferraille, gros électroménager (DEEE hors écrans). Le
volume est limité à 2 m³ par passage. Les gravats, les déchets verts, les pneus et l'amiante sont
refusés.</p>
<h2>Combien ça coûte</h2>
<p>Le premier enlèvement de l'année est gratuit. Les suivants sont facturés 30 € par passage, avec
la redevance.</p>
<h2>Comment faire</h2>
<p>La demande doit être faite au moins quinze jours avant la tournée. Munissez-vous de votre numéro
d'usager, qui est sur votre facture de REOM. Un agent vous rappelle pour confirmer. Les objets non
déclarés ne seront pas ramassés ; tout dépôt en dehors du jour convenu est considéré comme un dépôt
sauvage et passible d'une amende de 135 € (article R. 634-2 du code pénal).</p>
"""
DECHETERIES = """
<p>L'accès est gratuit pour les particuliers, dans la limite de 3 m³ par semaine.</p>
"""
LIEUX = (
    (
        "Déchèterie de Mercey",
        "mercey",
        "ZA des Prés-Longs, 99310 Mercey-sur-Brune",
        "03 53 01 42 15",
        "<p>Du mardi au samedi, de 9 h à 12 h et de 14 h à 17 h 30.</p>",
    ),
    (
        "Déchèterie de Vaubrune",
        "vaubrune",
        "Route de la Scierie, 99300 Vaubrune",
        "03 53 01 42 16",
        "<p>Lundi, mercredi, vendredi et samedi, de 9 h à 12 h et de 14 h à 17 h.</p>",
    ),
)
MERCI = """
<p>Votre demande d'enlèvement a bien été enregistrée. Un courriel récapitulatif vous a été envoyé.
Un agent du service Déchets vous rappellera pour confirmer la date.</p>
<p>Sortez vos objets la veille au soir, après 19 h, devant chez vous, sans gêner le passage.</p>
"""
ATELIERS = """
<p>Pendant les vacances d'hiver, le service Jeunesse propose trois ateliers d'une semaine, du lundi
15 au vendredi 19 février 2027, de 9 h à 17 h, à l'ALSH de Vaubrune. Le repas et le goûter sont
compris.</p>
<ul><li><b>Cirque</b>, pour les 7-9 ans</li><li><b>Robots</b>, pour les 9-12 ans</li>
<li><b>Cuisine du monde</b>, pour les 8-12 ans</li></ul>
<h2>S'inscrire</h2>
<p>Les inscriptions sont ouvertes jusqu'au vendredi 22 janvier 2027, dans la limite de douze places
par atelier. Il vous faut la fiche sanitaire de liaison complétée et signée, l'attestation
d'assurance extrascolaire de l'enfant, et votre attestation de quotient familial si vous êtes
allocataire de la CAF ou de la MSA. Sans attestation, le tarif le plus haut est appliqué.</p>
<p>Le règlement se fait le premier jour, par chèque à l'ordre du Trésor public, en espèces ou en
chèques-vacances (ANCV). Toute absence non justifiée par un certificat médical est due.</p>
<h2>Les tarifs de la semaine</h2>
"""
TARIFS = [
    ["Quotient familial (QF)", "Habitants de la CCPV", "Hors CCPV"],
    ["Moins de 600", "38 €", "58 €"],
    ["De 600 à 1 000", "52 €", "72 €"],
    ["Plus de 1 000", "68 €", "88 €"],
]
FOYER = """
<p>Un formulaire par enfant. Les champs sont à remplir par le responsable légal.</p>
"""
AGENDA = (
    (
        "Ateliers des vacances d'hiver",
        "ateliers-hiver",
        "ALSH, 4 rue du Lavoir, 99300 Vaubrune",
        (2027, 2, 15, 9, 0),
        (2027, 2, 19, 17, 0),
        "<p>Cirque, robots et cuisine du monde, pour les 7-12 ans.</p>",
    ),
    (
        "Repair café de Mercey",
        "repair-cafe",
        "Salle des fêtes, 99310 Mercey-sur-Brune",
        (2027, 3, 6, 14, 0),
        (2027, 3, 6, 18, 0),
        "<p>Venez réparer avec nous vos petits appareils, vos vélos et vos vêtements.</p>",
    ),
    (
        "Conseil communautaire",
        "conseil-communautaire",
        "12 place de la Halle, 99300 Vaubrune",
        (2027, 3, 25, 18, 30),
        (2027, 3, 25, 21, 0),
        "<p>Séance publique : vote du budget.</p>",
    ),
)
PIED_ADRESSE = """
<h2>Nous joindre</h2>
<p>Communauté de communes du Pays de Vaubrune<br/>12 place de la Halle, 99300 Vaubrune<br/>
03 53 01 42 10<br/>Du lundi au vendredi, de 8 h 30 à 12 h et de 13 h 30 à 17 h (16 h le
vendredi)</p>
"""
PIED_LIENS = "<h2>En savoir plus</h2><ul>LIENS</ul>"
MENTIONS = """
<h2>Éditeur</h2>
<p>Communauté de communes du Pays de Vaubrune, 12 place de la Halle, 99300 Vaubrune, 03 53 01 42 10.
Directrice de la publication : Hélène Charvoz, présidente.</p>
<h2>Hébergeur</h2>
<p>Hébergements de la Brune, 8 rue des Tanneurs, 99000 Montval, 03 53 01 40 00.</p>
<h2>Conception</h2>
<p>Site réalisé avec Wagtail CRX.</p>
"""
DONNEES = """
<p>Les informations recueillies par les formulaires de ce site sont enregistrées par la Communauté
de communes du Pays de Vaubrune pour traiter votre demande. Elles sont gardées un an par le service
Déchets, et jusqu'à la fin de l'année scolaire par le service Jeunesse. Elles ne sont transmises à
personne d'autre.</p>
<p>Vous pouvez y accéder, les rectifier ou les faire effacer en écrivant à notre déléguée à la
protection des données : dpo@vaubrune.example. Si vous estimez que vos droits ne sont pas respectés,
vous pouvez adresser une réclamation à la CNIL.</p>
"""
ACCESSIBILITE = """
<p>La Communauté de communes du Pays de Vaubrune s'engage à rendre son site accessible conformément
à l'article 47 de la loi n° 2005-102 du 11 février 2005.</p>
<h2>État de conformité</h2>
<p>Ce site n'est pas en conformité avec le RGAA 4.1 : il n'a pas encore été audité.</p>
<h2>Retour d'information et contact</h2>
<p>Si vous n'arrivez pas à accéder à un contenu ou à un service, écrivez-nous par le formulaire
« Nous contacter » ou appelez le 03 53 01 42 10.</p>
<h2>Voies de recours</h2>
<p>Si vous n'obtenez pas de réponse satisfaisante, vous pouvez écrire au Défenseur des droits, le
saisir en ligne, contacter son délégué près de chez vous, ou lui envoyer un courrier gratuit, sans
timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</p>
"""
