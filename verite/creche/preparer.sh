#!/bin/sh
# The nursery desk of an intercommunality in French, one application bundled with Ant Design; the contracts under way; and the folder where what is
# sent is kept.
set -eu
rm -rf "$ETAT/site" "$ETAT/atelier"
mkdir -p "$ETAT/dossiers" "$ETAT/site"
cp -R "$ICI/application" "$ETAT/atelier"
ln -s "$INSTALLE/node_modules" "$ETAT/atelier/node_modules"
cd "$ETAT/atelier"
node_modules/.bin/vite build --logLevel error --outDir "$ETAT/site"
cd "$ETAT"
rm -rf "$ETAT/atelier"
