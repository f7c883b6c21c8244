#!/bin/sh
# The forum of a tenants' association in French, as Misago's own migrations make it: tenants register and ask advice.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/media" "$ETAT/userdata"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U misago -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U misago postgres -c "CREATE DATABASE misago"
"$INSTALLE/bin/django-admin" migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
