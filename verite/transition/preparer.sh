#!/bin/sh
# The pages of a community of communes in French, made with react-dsfr; its simulator and two forms, bundled; and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes" "$ETAT/site/dsfr/utility"
modules="$INSTALLE/node_modules"
dsfr="$modules/@codegouvfr/react-dsfr"
cp -R "$dsfr/favicon" "$ETAT/site/favicon"
cp -R "$dsfr/dsfr/fonts" "$dsfr/dsfr/icons" "$dsfr/dsfr/artwork" "$dsfr/dsfr/dsfr.min.css" "$dsfr/dsfr/dsfr.module.min.js" "$ETAT/site/dsfr/"
cp -R "$dsfr/dsfr/utility/icons" "$dsfr/dsfr/utility/utility.min.css" "$ETAT/site/dsfr/utility/"
NODE_PATH="$modules" "$modules/.bin/esbuild" "$ICI/formulaires/simulateur.jsx" "$ICI/formulaires/demande.jsx" "$ICI/formulaires/signalement.jsx" \
  --bundle --minify --format=iife --target=es2020 --jsx=automatic --legal-comments=none --log-level=error \
  --define:process.env.NODE_ENV='"production"' --outdir="$ETAT/site/formulaires"
NODE_PATH="$modules" "$modules/.bin/esbuild" "$ICI/pages/generer.jsx" --bundle --platform=node --format=cjs --target=node20 --jsx=automatic --loader:.svg=file --asset-names=[name] --public-path=/dsfr/artwork \
  --log-level=error --define:process.env.NODE_ENV='"production"' --outfile="$ETAT/generer.cjs"
ETAT="$ETAT" node "$ETAT/generer.cjs"
