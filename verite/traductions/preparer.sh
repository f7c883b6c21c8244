#!/bin/sh
# The guide of a town in French, to translate: Odile has an account, anyone may open one.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/donnees"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U weblate -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U weblate postgres -c "CREATE DATABASE weblate"
weblate migrate --noinput
weblate createadmin --username mairie --email mairie@valmont.example --name "Mairie de Valmont" --password Un-autre-mot-de-passe-2026
"$INSTALLE/bin/python" "$ICI/contenu.py"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
