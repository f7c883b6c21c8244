#!/bin/sh
# The style sheet and the script that the authors of the components ship, and the folder where what is sent is kept.
set -eu
rm -rf "$ETAT/public"
mkdir -p "$ETAT/public/stylesheets" "$ETAT/public/javascripts" "$ETAT/dossiers"
cp -R "$INSTALLE/node_modules/govuk-frontend/dist/govuk/assets/." "$ETAT/public/"
(
  cd "$INSTALLE"
  node_modules/.bin/sass --quiet --load-path=. --style=compressed --no-source-map "$ICI/feuilles/application.scss" \
    "$ETAT/public/stylesheets/application.css"
)
NODE_PATH="$INSTALLE/node_modules" "$INSTALLE/node_modules/.bin/esbuild" "$ICI/feuilles/application.js" \
  --bundle --minify --format=esm --legal-comments=none --log-level=error --outfile="$ETAT/public/javascripts/application.js"
