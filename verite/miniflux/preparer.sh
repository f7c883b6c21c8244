#!/bin/sh
# A reader of news in French: an inhabitant follows her library.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/base"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U miniflux -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U miniflux postgres -c "CREATE DATABASE miniflux"
CREATE_ADMIN=1 ADMIN_USERNAME=mairie ADMIN_PASSWORD=Un-mot-de-passe-2026 env -u PORT "$INSTALLE/usr/bin/miniflux" -migrate
CREATE_ADMIN=1 ADMIN_USERNAME=mairie ADMIN_PASSWORD=Un-mot-de-passe-2026 env -u PORT "$INSTALLE/usr/bin/miniflux" >/dev/null 2>&1 &
lecteur=$!
demarrer_les_nouvelles
python3 "$ICI/contenu.py"
kill "$lecteur"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
