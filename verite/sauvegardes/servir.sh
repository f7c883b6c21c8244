#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_les_sauvegardes
"$INSTALLE/usr/sbin/lighttpd" -D -f "$ETAT/lighttpd.conf" -m "$INSTALLE/usr/lib/lighttpd" &
pages=$!
trap 'kill $pages $sauvegardes; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
