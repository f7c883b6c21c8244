#!/bin/sh
# The accounts of a household in French: nothing is in them yet.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/base" "$ETAT/donnees"
chmod 700 "$ETAT/base"
echo "file://$ETAT/donnees/fakemodules" >"$ETAT/sources.list"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U kresus -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U kresus postgres -c "CREATE DATABASE kresus"
node "$INSTALLE/node_modules/kresus/bin/kresus.js" >"$ETAT/journal" 2>&1 &
comptes=$!
python3 "$ICI/reglages.py" "$PORT"
kill "$comptes"
wait "$comptes" || true
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
