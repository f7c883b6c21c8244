#!/bin/sh
# The site of an association in French, as Debian ships WordPress: open to comments and to accounts.
set -eu
site="$ETAT/site"
mkdir "$site"
# Debian's links lead to the libraries of others: here all is in one folder.
cp -RL "$INSTALLE"/usr/share/wordpress/* "$site/"
cat >"$site/wp-config.php" <<'FIN_DES_REGLAGES'
<?php
define( 'DB_NAME', 'site' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'ETAT' ) . '/base.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( [ 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ] as $sel ) {
	define( $sel . '_KEY', "une-cle-pour-le-banc-$sel" );
	define( $sel . '_SALT', "un-sel-pour-le-banc-$sel" );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
FIN_DES_REGLAGES
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --auth-root-authentication-method=normal \
  --skip-test-db >/dev/null
. "$ICI/base.sh"
php "$ICI/contenu.php"
