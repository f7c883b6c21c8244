<?php
// The site of the bench: a village, its sections, an article that asks its readers to answer.
chdir( getenv( 'ETAT' ) . '/site/ecrire' );
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv( 'PORT' );
require '../vendor/autoload.php';
require 'inc_version.php';
include_spip( 'base/abstract_sql' );
include_spip( 'inc/meta' );
include_spip( 'inc/config' );

foreach ( [
	'nom_site' => 'Valmont-le-Haut',
	'slogan_site' => 'Le site de la commune',
	'descriptif_site' => 'La vie du village : travaux, école, fêtes, réunions.',
	'adresse_site' => 'http://127.0.0.1:' . getenv( 'PORT' ),
	'email_webmaster' => 'mairie@valmont.example',
	'langue_site' => 'fr',
	'langues_utilisees' => 'fr',
	'forums_publics' => 'pri',
	'formats_documents_forum' => '',
	'accepter_visiteurs' => 'oui',
	'accepter_inscriptions' => 'non',
	'forums_titre' => 'oui',
	'forums_texte' => 'oui',
	'forums_urlref' => 'oui',
	'forums_afficher_barre' => 'oui',
	'activer_sites' => 'non',
] as $nom => $valeur ) {
	ecrire_meta( $nom, $valeur );
}
$hier = date( 'Y-m-d H:i:s', time() - 86400 );
$rubrique = sql_insertq( 'spip_rubriques', [
	'titre' => 'Vie du village', 'texte' => 'Ce qui se passe et ce qui se décide à Valmont-le-Haut.',
	'statut' => 'publie', 'date' => $hier, 'lang' => 'fr', 'id_parent' => 0,
] );
sql_updateq( 'spip_rubriques', [ 'id_secteur' => $rubrique ], 'id_rubrique=' . $rubrique );
foreach ( [
	[
		'Un marché le samedi ? Donnez votre avis',
		'La commune veut ouvrir un marché le samedi matin, place de l’Église. Avant que le conseil ne décide, '
			. "dites ce que vous en pensez sous cet article : les horaires, les étals, le stationnement.\n\n"
			. 'Les messages sont lus en mairie avant de paraître.',
	],
	[
		'La mairie, ses heures, son adresse',
		'La mairie reçoit le mardi et le jeudi, de 14 h à 17 h, 2 place de l’Église. '
			. 'Téléphone : 01 99 00 12 34.',
	],
] as [ $titre, $texte ] ) {
	$article = sql_insertq( 'spip_articles', [
		'titre' => $titre, 'texte' => $texte, 'statut' => 'publie', 'date' => $hier, 'lang' => 'fr',
		'id_rubrique' => $rubrique, 'id_secteur' => $rubrique, 'accepter_forum' => 'pri',
	] );
	sql_insertq( 'spip_auteurs_liens', [ 'id_auteur' => 1, 'id_objet' => $article, 'objet' => 'article' ] );
}
