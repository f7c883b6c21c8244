<?php
// The site of the bench: a society of gardeners, its articles, its page of contact.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv( 'PORT' );
$_SERVER['REQUEST_URI'] = '/';
$base = new mysqli( 'localhost', 'root', '', '', 0, getenv( 'ETAT' ) . '/base.sock' );
$base->query( 'CREATE DATABASE site CHARACTER SET utf8mb4' );
$base->close();
require getenv( 'ETAT' ) . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$adresse = 'http://127.0.0.1:' . getenv( 'PORT' );
define( 'WP_SITEURL', $adresse );
wp_install(
	'Les Jardins partagés de Valmont',
	'administration',
	'contact@jardins.valmont.example',
	true,
	'',
	'Un-mot-de-passe-2026',
	'fr_FR'
);
switch_to_locale( 'fr_FR' );
foreach ( [
	'blogdescription' => 'Cultiver ensemble, au pied des immeubles',
	'users_can_register' => 1,
	'default_role' => 'subscriber',
	'timezone_string' => 'Europe/Paris',
	'date_format' => 'j F Y',
	'time_format' => 'G\hi',
	'comment_previously_approved' => 0,
	'comment_moderation' => 1,
	'permalink_structure' => '',
] as $nom => $valeur ) {
	update_option( $nom, $valeur );
}
foreach ( get_posts( [ 'post_type' => [ 'post', 'page' ], 'numberposts' => -1, 'post_status' => 'any' ] ) as $page ) {
	wp_delete_post( $page->ID, true );
}
wp_insert_post( [
	'post_title' => 'Contact',
	'post_name' => 'contact',
	'post_type' => 'page',
	'post_status' => 'publish',
	'post_author' => 1,
	'post_content' => '<!-- wp:paragraph --><p>Écrivez à contact@jardins.valmont.example, ou venez le samedi matin '
		. 'à la cabane du jardin des Tilleuls, 4 rue des Tilleuls, de 10 h à 12 h.</p><!-- /wp:paragraph -->',
] );
wp_insert_post( [
	'post_title' => 'Trois parcelles se libèrent au jardin des Tilleuls',
	'post_status' => 'publish',
	'post_author' => 1,
	'post_content' => '<!-- wp:paragraph --><p>Trois parcelles de dix mètres carrés se libèrent ce printemps. '
		. 'Elles iront à des habitants du quartier, tirés au sort parmi ceux qui le demandent.</p><!-- /wp:paragraph -->'
		. '<!-- wp:paragraph --><p>Pour en demander une, dites-le en commentaire sous cet article : une phrase '
		. 'suffit. Le tirage au sort aura lieu à la cabane du jardin.</p><!-- /wp:paragraph -->',
] );
