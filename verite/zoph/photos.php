<?php
// The photos of the fair: a sky, a hill and a stand, drawn here, in the three sizes that Zoph looks for.
$dossier = $argv[1];
foreach ( [ '1' => [ 230, 90, 70 ], '2' => [ 70, 120, 220 ], '3' => [ 240, 180, 60 ] ] as $rang => $toile ) {
	$image = imagecreatetruecolor( 1200, 800 );
	imagefill( $image, 0, 0, imagecolorallocate( $image, 170, 210, 240 ) );
	imagefilledellipse( $image, 600, 900, 1700, 800, imagecolorallocate( $image, 90, 150, 80 ) );
	imagefilledrectangle( $image, 250 * $rang, 380, 250 * $rang + 260, 620, imagecolorallocate( $image, ...$toile ) );
	imagejpeg( $image, "$dossier/fete-$rang.jpg" );
	foreach ( [ 'thumb' => 120, 'mid' => 480 ] as $taille => $largeur ) {
		@mkdir( "$dossier/$taille" );
		imagejpeg( imagescale( $image, $largeur ), "$dossier/$taille/{$taille}_fete-$rang.jpg" );
	}
}
