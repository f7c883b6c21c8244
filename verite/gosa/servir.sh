#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# The ports are those of today: its settings are written each time.
php "$ICI/gosa.conf.php" "$INSTALLE/usr/share/doc/gosa/gosa.conf" "$annuaire" >"$ETAT/conf/gosa.conf"
demarrer_l_annuaire
trap 'kill $pages $slapd; wait' EXIT
trap 'exit 143' TERM INT
cd "$ETAT/site/html"
PHP_CLI_SERVER_WORKERS=4 php -d memory_limit=256M -S "127.0.0.1:$PORT" -t "$ETAT/site/html" &
pages=$!
wait $pages
