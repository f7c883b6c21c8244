#!/bin/sh
# The engine's stylesheet and scripts built as its own webpack does, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/public"
mkdir -p "$ETAT/public/stylesheets" "$ETAT/public/javascripts" "$ETAT/demandes" "$ETAT/fichiers"
MODULES="$INSTALLE/node_modules"
CLIENT="$MODULES/@defra/forms-engine-plugin/src/client"
cp -R "$MODULES/govuk-frontend/dist/govuk/assets" "$ETAT/public/assets"
"$MODULES/.bin/sass" --pkg-importer=node --quiet-deps --no-source-map --style=compressed \
  "$CLIENT/stylesheets/application.scss" "$ETAT/public/stylesheets/application.css"
"$MODULES/.bin/esbuild" "$CLIENT/javascripts/application.js" "$CLIENT/javascripts/file-upload.js" \
  --bundle --minify --splitting --format=esm --target=es2017 --log-level=error --outdir="$ETAT/public/javascripts"
cat > "$ETAT/public/assets-manifest.json" <<'FIN'
{
  "stylesheets/application.scss": "stylesheets/application.css",
  "application.js": "javascripts/application.js",
  "file-upload.js": "javascripts/file-upload.js"
}
FIN
