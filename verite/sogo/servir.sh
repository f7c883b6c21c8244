#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
demarrer_sogo
sed -e "s|@PORT@|$PORT|g; s|@PORT_SOGO@|$((PORT + 2))|g; s|@ETAT@|$ETAT|g" "$ICI/lighttpd.conf" >"$ETAT/lighttpd.conf"
LD_LIBRARY_PATH='' "$INSTALLE/usr/sbin/lighttpd" -D -f "$ETAT/lighttpd.conf" -m "$INSTALLE/usr/lib/lighttpd" &
pages=$!
trap 'kill $pages $sogo $memoire $base; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
