#!/bin/sh
# The pages of a childcare fund in French, the two forms bundled with JSON Forms, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes"
cp -R "$ICI/site" "$ETAT/site"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/complement.jsx" "$ICI/formulaires/changement.jsx" \
  --bundle --minify --format=iife --target=es2020 --jsx=automatic --legal-comments=none --log-level=error \
  --define:process.env.NODE_ENV='"production"' --outdir="$ETAT/site/formulaires"
