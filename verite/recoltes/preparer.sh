#!/bin/sh
# The pages and the forms of a prefecture in French, the modules that show them as npm gives them, and the folder of what is sent.
set -eu
rm -rf "$ETAT/site" "$ETAT/envois"
mkdir -p "$ETAT/envois"
cp -R "$ICI/site" "$ETAT/site"
cp -R "$ICI/formulaires" "$ETAT/site/formulaires"
mkdir -p "$ETAT/site/modules"
cp -R "$INSTALLE/node_modules/@getodk/web-forms/dist" "$ETAT/site/modules/web-forms"
cp "$INSTALLE/node_modules/vue/dist/vue.runtime.esm-browser.prod.js" "$ETAT/site/modules/"
cp "$INSTALLE/node_modules/primelocale/fr.json" "$ETAT/site/modules/"
