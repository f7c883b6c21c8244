#!/bin/sh
# The pages of a group of communes in French, the two forms bundled with form-js, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/dossiers"
cp -R "$ICI/site" "$ETAT/site"
cp "$INSTALLE/node_modules/@bpmn-io/form-js-viewer/dist/assets/form-js.css" "$ETAT/site/form-js.css"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/declaration.js" "$ICI/formulaires/certificat.js" \
  --bundle --minify --format=iife --target=es2020 --legal-comments=none --log-level=error --outdir="$ETAT/site/formulaires"
