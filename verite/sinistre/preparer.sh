#!/bin/sh
# The application of a département in French, bundled with Vuetify; a file already open; and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site" "$ETAT/atelier"
mkdir -p "$ETAT/dossiers" "$ETAT/site"
cp -R "$ICI/application" "$ETAT/atelier"
ln -s "$INSTALLE/node_modules" "$ETAT/atelier/node_modules"
cd "$ETAT/atelier"
node_modules/.bin/vite build --logLevel error --outDir "$ETAT/site"
cd "$ETAT"
rm -rf "$ETAT/atelier"
cp -R "$ICI/documents" "$ETAT/site/documents"
cp "$ICI/dossier-ouvert.json" "$ETAT/dossiers/AUS-26-00417.json"
