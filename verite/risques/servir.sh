#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
"$INSTALLE/bin/runwsgi" "$ETAT/etc/zope.ini" &
pages=$!
trap 'kill $pages; wait $pages || true; en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
