#!/bin/sh
# The pages of a regional office in French, the two forms bundled with VJSF and Vuetify, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site" "$ETAT/atelier"
mkdir -p "$ETAT/demandes"
cp -R "$ICI/site" "$ETAT/site"
cp -R "$ICI/formulaires" "$ETAT/atelier"
ln -s "$INSTALLE/node_modules" "$ETAT/atelier/node_modules"
cd "$ETAT/atelier"
node_modules/.bin/vite build --logLevel error --outDir "$ETAT/site/formulaires"
rm -rf "$ETAT/atelier"
