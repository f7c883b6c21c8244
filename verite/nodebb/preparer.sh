#!/bin/sh
# The forum of a town in French: anyone may register, and write in it.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base"
cp -R "$INSTALLE/node_modules/nodebb" "$ETAT/forum"
# It looks for its libraries in its own folder.
ln -s "$INSTALLE/node_modules" "$ETAT/forum/node_modules"
# Its empty folders are not in the archive.
for vide in category files profile sounds system; do mkdir -p "$ETAT/forum/public/uploads/$vide"; done
demarrer_la_base
cd "$ETAT/forum"
node app.js --setup="{
  \"url\": \"http://127.0.0.1:$PORT\", \"secret\": \"banc\", \"database\": \"redis\",
  \"redis:host\": \"127.0.0.1\", \"redis:port\": \"$BASE\", \"redis:password\": \"\", \"redis:database\": \"0\",
  \"admin:username\": \"mairie\", \"admin:email\": \"mairie@valmont.example\",
  \"admin:password\": \"Un-mot-de-passe-2026\", \"admin:password:confirm\": \"Un-mot-de-passe-2026\"
}"
node "$ICI/contenu.js"
redis-cli -p "$BASE" save
arreter_la_base
