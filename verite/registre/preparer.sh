#!/bin/sh
# The desk of a town for its associations, in French: any of them may open an account.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/fichiers" "$ETAT/extensions"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U directus -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p $((PORT + 1)) -U directus postgres -c "CREATE DATABASE directus"
cd "$ETAT"
directus bootstrap
directus start &
SERVEUR_WEB=$!
until curl -sf -o /dev/null "http://127.0.0.1:$PORT/server/ping"; do sleep 1; done
node "$ICI/contenu.mjs"
kill "$SERVEUR_WEB"
wait "$SERVEUR_WEB" || true
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
