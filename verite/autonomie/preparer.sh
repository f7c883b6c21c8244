#!/bin/sh
# The pages of a département in French, the two forms bundled with Vueform, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes" "$ETAT/pieces"
cp -R "$ICI/site" "$ETAT/site"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/apa.js" "$ICI/formulaires/teleassistance.js" \
  --bundle --minify --format=iife --target=es2020 --legal-comments=none --log-level=error \
  --define:process.env.NODE_ENV='"production"' --define:__VUE_OPTIONS_API__=true --define:__VUE_PROD_DEVTOOLS__=false \
  --define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false --outdir="$ETAT/site/formulaires"
