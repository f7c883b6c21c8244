#!/bin/sh
# The pages of a parking office in French, the two forms bundled with the Open Forms renderer, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes" "$ETAT/televersements"
cp -R "$ICI/site" "$ETAT/site"
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/formulaires/carte.jsx" "$ICI/formulaires/recours.jsx" \
  --bundle --minify --format=iife --target=es2020 --jsx=automatic --legal-comments=none --log-level=error \
  --loader:.woff=file --loader:.woff2=file --loader:.ttf=file --loader:.eot=file --loader:.svg=file --loader:.png=file \
  --alias:react-signature-canvas="$ICI/formulaires/signature.js" \
  --alias:signature-canvas-cjs="$INSTALLE/node_modules/react-signature-canvas/build/index.js" \
  --define:process.env.NODE_ENV='"production"' --outdir="$ETAT/site/formulaires"
