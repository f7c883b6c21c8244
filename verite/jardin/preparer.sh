#!/bin/sh
# The site of a community garden in French: anyone becomes a member, and members answer under what is written there.
set -eu
. "$ICI/environnement.sh"
for vide in apps data files images logs media public settings; do mkdir -p "$ETAT/contenu/$vide"; done
mkdir -p "$ETAT/courriels"
cp "$ICI/facteur.sh" "$ETAT/facteur.sh"
chmod +x "$ETAT/facteur.sh"
cp -R "$GHOST/content/themes" "$ETAT/contenu/themes"
# Ghost would take these from elsewhere; a file of content is never served as a script.
mkdir "$ETAT/contenu/themes/source/assets/ghost"
for script in portal comments-ui sodo-search; do
  cp "$INSTALLE/deplies/@tryghost/$script/umd/$script.min.js" "$ETAT/contenu/themes/source/assets/ghost/"
done
cp "$INSTALLE/deplies/@tryghost/sodo-search/umd/main.css" "$ETAT/contenu/themes/source/assets/ghost/"
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --auth-root-authentication-method=normal \
  --skip-test-db >/dev/null
demarrer_la_base
mariadb --no-defaults --socket="$ETAT/base.sock" --user=root -e "CREATE DATABASE ghost CHARACTER SET utf8mb4;
  CREATE USER ghost@127.0.0.1 IDENTIFIED BY 'ghost'; GRANT ALL ON ghost.* TO ghost@127.0.0.1;"
demarrer_ghost
trap 'kill $ghost $base; wait || true' EXIT
node "$ICI/contenu.js"
rm -f "$ETAT"/courriels/*
