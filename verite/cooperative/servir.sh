#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_les_bases
"$INSTALLE/bin/pserve" "$ETAT/reglages.ini" &
pages=$!
trap 'kill $pages $base $memoire; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
