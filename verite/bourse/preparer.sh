#!/bin/sh
# The pages of a region in French, its two forms bundled with Material UI and its fonts, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/dossiers"
cp -R "$ICI/site" "$ETAT/site"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/bourse.jsx" "$ICI/formulaires/changement.jsx" \
  --bundle --minify --format=iife --target=es2020 --jsx=automatic --legal-comments=none --log-level=error --loader:.woff=file --loader:.woff2=file \
  --define:process.env.NODE_ENV='"production"' --outdir="$ETAT/site/formulaires"
