#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
exec node "$INSTALLE/node_modules/kresus/bin/kresus.js"
