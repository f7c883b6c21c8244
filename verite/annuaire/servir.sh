#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# The ports are those of today: its settings are written each time.
php "$ICI/reglages.php" "$ETAT/web/lam/config" "$annuaire"
demarrer_l_annuaire
trap 'kill $pages $slapd; wait' EXIT
trap 'exit 143' TERM INT
cd "$ETAT/web"
PHP_CLI_SERVER_WORKERS=4 php -d memory_limit=256M -d display_errors=0 -S "127.0.0.1:$PORT" -t "$ETAT/web" &
pages=$!
wait $pages
