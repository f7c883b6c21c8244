#!/bin/sh
# The outings of a club of walkers, in French: one of them has an account.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$UPLOAD_FOLDER"
# Debian names it by its version, and makes the plain name at installation.
extensions="$INSTALLE/usr/share/postgresql/17/extension"
ln -sf postgis-3.control "$extensions/postgis.control"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U fittrackee -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
sql() { "$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U fittrackee "$@"; }
sql postgres -c "CREATE DATABASE fittrackee"
sql fittrackee -c "CREATE EXTENSION postgis"
"$INSTALLE/bin/ftcli" db upgrade
"$INSTALLE/bin/ftcli" users create ahmed --email ahmed.benali@example.org --password Un-mot-de-passe-2026 --lang fr --role owner
"$INSTALLE/bin/ftcli" users create odile --email odile.martin@example.org --password Un-mot-de-passe-2026 --lang fr
sql fittrackee -c "UPDATE app_config SET admin_contact = 'club@valmont.example', about = 'Le carnet des sorties du club des marcheurs de Valmont : chacun y note ses promenades.'"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
