#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
cd "$ETAT/projet"
exec node app.js
