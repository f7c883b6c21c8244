#!/bin/sh
# The summer holidays of the children of a Swiss valley, in French: families open an account, and enrol their children.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/fichiers" "$ETAT/depot" "$ETAT/courriels/new" "$ETAT/courriels/cur" "$ETAT/courriels/tmp"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_les_bases
trap 'redis-cli -p "$MEMOIRE" shutdown nosave || true; en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop' EXIT
"$SERVEUR/psql" -q -h 127.0.0.1 -p "$BASE" -U postgres -c "CREATE DATABASE valmont"
# What an aggregate of theirs is made of, whose type has another name since PostgreSQL 14.
"$SERVEUR/psql" -q -h 127.0.0.1 -p "$BASE" -U postgres -d valmont -c "CREATE SCHEMA extensions; \
  CREATE FUNCTION extensions.array_cat(anyarray, anyarray) \
  RETURNS anyarray LANGUAGE sql IMMUTABLE AS 'SELECT \$1 || \$2'"
"$INSTALLE/bin/python" "$ICI/contenu.py" "$ETAT/onegov.yml"
