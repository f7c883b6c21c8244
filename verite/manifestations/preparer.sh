#!/bin/sh
# The pages of a town in French, the scripts of form-create, Element Plus and Vue as npm delivers them, and the folders where what is sent is kept.
set -eu
rm -rf "$ETAT/site"
mkdir -p "$ETAT/demandes" "$ETAT/fichiers"
cp -R "$ICI/site" "$ETAT/site"
cp -R "$ICI/formulaires" "$ETAT/site/formulaires"
mkdir -p "$ETAT/site/bibliotheques"
cp "$INSTALLE/node_modules/vue/dist/vue.global.prod.js" "$INSTALLE/node_modules/element-plus/dist/index.css" \
  "$INSTALLE/node_modules/element-plus/dist/index.full.min.js" "$INSTALLE/node_modules/element-plus/dist/locale/fr.min.js" \
  "$INSTALLE/node_modules/@form-create/element-ui/dist/form-create.min.js" "$ETAT/site/bibliotheques/"
