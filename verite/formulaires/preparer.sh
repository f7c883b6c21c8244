#!/bin/sh
# Two forms of a town in French, open to anyone who has their link.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/fichiers"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U nocodb -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
base() { "$SERVEUR/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p $((PORT + 1)) -U nocodb "$@"; }
base postgres -c "CREATE DATABASE nocodb"
cd "$ETAT/fichiers"
node "$ICI/serveur.js" &
SERVEUR_WEB=$!
until curl -sf -o /dev/null "http://127.0.0.1:$PORT/api/v1/health"; do sleep 1; done
node "$ICI/contenu.js" >"$ETAT/liens.sql"
kill "$SERVEUR_WEB"
wait "$SERVEUR_WEB" || true
base nocodb -f "$ETAT/liens.sql"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
