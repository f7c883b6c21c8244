#!/bin/sh
# The pages of a water board in French, the library of its forms, and the folder where what is sent is kept.
set -eu
mkdir -p "$ETAT/demandes"
cp -R "$ICI/site" "$ETAT/site"
mkdir -p "$ETAT/site/formio"
cp "$INSTALLE/node_modules/@formio/js/dist/formio.form.min.js" "$INSTALLE/node_modules/@formio/js/dist/formio.form.min.css" \
  "$INSTALLE/node_modules/bootstrap/dist/css/bootstrap.min.css" "$ETAT/site/formio/"
cp -R "$INSTALLE/node_modules/bootstrap-icons/font" "$ETAT/site/formio/icones"
