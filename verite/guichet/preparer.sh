#!/bin/sh
# The online counter of a Swiss commune in French: an attestation to ask for, a damage to report.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/fichiers" "$ETAT/depot" "$ETAT/courriels/new" "$ETAT/courriels/cur" "$ETAT/courriels/tmp"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_les_bases
"$SERVEUR/psql" -q -h 127.0.0.1 -p "$BASE" -U postgres -c "CREATE DATABASE valmont"
"$INSTALLE/bin/python" "$ICI/contenu.py" "$ETAT/onegov.yml"
redis-cli -p "$MEMOIRE" shutdown nosave || true
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
