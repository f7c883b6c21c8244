#!/bin/sh
# The maps of a town in French: anyone makes one, with or without an account.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/relais"
chmod 700 "$ETAT/base"
# Debian names it by its version, and makes the plain name at installation.
extensions="$INSTALLE/usr/share/postgresql/17/extension"
ln -sf postgis-3.control "$extensions/postgis.control"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U umap -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
sql() { "$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U umap "$@"; }
sql postgres -c "CREATE DATABASE umap"
sql umap -c "CREATE EXTENSION postgis"
"$INSTALLE/bin/umap" collectstatic --noinput
"$INSTALLE/bin/umap" migrate
"$INSTALLE/bin/python" "$ICI/contenu.py"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
