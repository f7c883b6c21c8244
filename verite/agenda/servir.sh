#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
cd "$ETAT/site/htdocs"
export PHP_CLI_SERVER_WORKERS=4
php -d include_path="$INSTALLE/usr/share/awl/inc" -d display_errors=0 -S "127.0.0.1:$PORT" -t "$ETAT/site/htdocs" &
wait $!
