#!/bin/sh
# The parking desk of a town in French: its Rails application, the styles and scripts of its pages as npm delivers them, an empty base.
set -eu
rm -rf "$ETAT/application" "$ETAT/pieces" "$ETAT/stationnement.sqlite3"
mkdir -p "$ETAT/pieces"
cp -R "$ICI/application" "$ETAT/application"
public="$ETAT/application/public"
dsfr="$INSTALLE/node_modules/@gouvfr/dsfr/dist"
mkdir -p "$public/dsfr/utility"
cp -R "$dsfr/fonts" "$dsfr/icons" "$dsfr/favicon" "$dsfr/artwork" "$dsfr/dsfr.min.css" "$dsfr/dsfr.module.min.js" \
  "$dsfr/dsfr.nomodule.min.js" "$public/dsfr/"
cp "$dsfr/utility/utility.min.css" "$public/dsfr/utility/"
cp "$INSTALLE/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js" "$public/turbo.js"
cd "$ETAT/application"
. "$ICI/environnement.sh"
ruby config/schema.rb >/dev/null
