#!/bin/sh
# The calendars of a school in French, as Debian ships DAViCal: Odile has an account.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$LOCPATH"
chmod 700 "$ETAT/base"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
cp -R "$INSTALLE/usr/share/davical" "$ETAT/site"
mkdir "$ETAT/site/config"
cat >"$ETAT/site/config/config.php" <<FIN
<?php
\$c->pg_connect[] = "host=127.0.0.1 port=$PGPORT dbname=davical user=davical_app";
\$c->admin_email = "agendas@valmont.example";
\$c->system_name = "Les agendas de l'école de Valmont";
\$c->default_locale = "fr_FR.UTF-8";
\$c->restrict_setup_to_admin = true;
FIN
LC_ALL=C en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U postgres -E UTF8 --locale=C --no-sync >/dev/null
demarrer_la_base
AWL="$INSTALLE/usr/share/awl"
sh "$INSTALLE/usr/share/davical/dba/create-database.sh" davical Un-mot-de-passe-2026
psql -q davical -f "$ICI/contenu.sql"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
