#!/bin/sh
# The back office of a town's site, in French: each association writes there what it organises, and the town publishes it.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U strapi -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$BASE" -U strapi postgres -c "CREATE DATABASE strapi"
cp -R "$ICI/projet" "$ETAT/projet"
mkdir -p "$ETAT/projet/public/uploads"
# It looks for its libraries in its own folder.
ln -s "$INSTALLE/node_modules" "$ETAT/projet/node_modules"
cd "$ETAT/projet"
node node_modules/@strapi/strapi/bin/strapi.js build
node contenu.js
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
