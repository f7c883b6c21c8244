#!/bin/sh
# The application of a prefecture in French, built by Vite with VueDsfr, and the folder where each request is kept.
set -eu
rm -rf "$ETAT/site" "$ETAT/application"
mkdir -p "$ETAT/demandes"
cp -R "$ICI/application" "$ETAT/application"
ln -s "$INSTALLE/node_modules" "$ETAT/application/node_modules"
cd "$ETAT/application"
node node_modules/vite/bin/vite.js build >construction.txt 2>&1 || {
  cat construction.txt >&2
  exit 1
}
cp -R dist "$ETAT/site"
rm -rf "$ETAT/application"
