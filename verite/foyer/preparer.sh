#!/bin/sh
# The budget of a household in French, on its own server: it wrote November there, and its bank's statement is still to come.
set -eu
. "$ICI/environnement.sh"
sqlite="$INSTALLE/node_modules/better-sqlite3"
if [ ! -f "$sqlite/build/Release/better_sqlite3.node" ]; then
  (cd "$sqlite" && node "$INSTALLE/node_modules/node-gyp/bin/node-gyp.js" rebuild --release --nodedir=/usr)
fi
mkdir "$ETAT/donnees" "$ETAT/brouillon"
cp -R "$INSTALLE/node_modules/@actual-app/sync-server" "$ETAT/serveur"
# It looks for its libraries above its own folder.
ln -s "$INSTALLE/node_modules" "$ETAT/node_modules"
# It counts the pages that each address asks for in a minute: on a bench, all the visitors come from the same one.
sed -i "s|max: 500,|max: 100000,|" "$ETAT"/serveur/build/chunks/app-*.js
node "$serveur" &
actual=$!
trap 'kill $actual 2>/dev/null || true; wait' EXIT
until curl --silent --fail --output /dev/null "http://127.0.0.1:$PORT/info"; do sleep 1; done
curl --silent --fail --output /dev/null --header "Content-Type: application/json" \
  --data '{"password": "Un-mot-de-passe-2026"}' "http://127.0.0.1:$PORT/account/bootstrap"
NODE_PATH="$INSTALLE/node_modules" node "$ICI/contenu.js"
rm -r "$ETAT/brouillon"
