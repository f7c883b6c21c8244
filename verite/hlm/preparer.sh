#!/bin/sh
# The pages of a social landlord in French, the two forms bundled with uniforms, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes" "$ETAT/fichiers"
cp -R "$ICI/site" "$ETAT/site"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/logement.jsx" "$ICI/formulaires/panne.jsx" \
  --bundle --minify --format=iife --target=es2020 --jsx=automatic --legal-comments=none --log-level=error \
  --define:process.env.NODE_ENV='"production"' --outdir="$ETAT/site/formulaires"
