#!/bin/sh
set -eu
. "$ICI/environnement.sh"
demarrer_la_base
cd "$ETAT/fichiers"
exec node "$ICI/serveur.js"
