#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
cd "$ETAT"
exec node "$INSTALLE/node_modules/@directus/api/dist/cli/run.js" start
