#!/bin/sh
# The site of a neighbourhood association in French: who lives there joins it, and comes to its workshops.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$TENDENCI_PROJECT_ROOT/addons" "$TENDENCI_PROJECT_ROOT/media" "$TENDENCI_PROJECT_ROOT/static" \
  "$TENDENCI_PROJECT_ROOT/themes"
chmod 700 "$ETAT/base"
# Debian names it by its version, and makes the plain name at installation.
ln -sf postgis-3.control "$INSTALLE/usr/share/postgresql/17/extension/postgis.control"
# The libraries of its pages come from the site itself, not from other sites.
themes="$TENDENCI_PROJECT_ROOT/themes"
cp -R "$INSTALLE"/lib/python3.*/site-packages/tendenci/themes/. "$themes"
mkdir -p "$themes/juniper/media/bibliotheques"
cp -R "$INSTALLE"/node_modules/. "$themes/juniper/media/bibliotheques"
bibliotheques=/themes/juniper/media/bibliotheques
grep -rlE 'ajax.googleapis|code.jquery|bootswatch|material-design-iconic|fonts.googleapis' "$themes"/*/templates | xargs sed -i -E \
  -e "s#(https:)?/?//ajax.googleapis.com/ajax/libs/jquery/[0-9.]+/jquery.min.js#$bibliotheques/jquery/dist/jquery.min.js#g" \
  -e "s#(https:)?/?//ajax.googleapis.com/ajax/libs/jqueryui/[0-9.]+/jquery-ui.min.js#$bibliotheques/jquery-ui-dist/jquery-ui.min.js#g" \
  -e "s#(https:)?/?//ajax.googleapis.com/ajax/libs/jqueryui/[0-9.]+/themes/smoothness/jquery-ui.css#$bibliotheques/jquery-ui-dist/jquery-ui.css#g" \
  -e "s#https://code.jquery.com/jquery-migrate-[0-9.]+min.js#$bibliotheques/jquery-migrate/dist/jquery-migrate.min.js#g" \
  -e "s#https://maxcdn.bootstrapcdn.com/bootswatch/3.3.7/flatly#$bibliotheques/bootswatch/flatly#g" \
  -e "s#https://cdnjs.cloudflare.com/ajax/libs/material-design-iconic-font/2.2.0/css#$bibliotheques/material-design-iconic-font/dist/css#g" \
  -e '/fonts.googleapis.com/d'
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U tendenci -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
sql() { "$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U tendenci "$@"; }
sql postgres -c "CREATE DATABASE tendenci"
sql tendenci -c "CREATE EXTENSION postgis"
django() { "$INSTALLE/bin/django-admin" "$@"; }
django initial_migrate --noinput --skip-checks
django deploy
django load_tendenci_defaults
"$INSTALLE/bin/python" "$ICI/contenu.py"
rm -rf "$ETAT/cache"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
