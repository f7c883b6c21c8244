#!/bin/sh
# The site of a media library in French: anyone asks for a card, and teachers who have an account bring their class.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U apostrophe -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$BASE" -U apostrophe postgres -c "CREATE DATABASE apostrophe"
cp -R "$ICI/projet" "$ETAT/projet"
# It looks for its libraries in its own folder.
ln -s "$INSTALLE/node_modules" "$ETAT/projet/node_modules"
cd "$ETAT/projet"
node app.js @apostrophecms/asset:build
# What it keeps for its next build is not served.
rm -rf data/temp
node app.js contenu:remplir
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
