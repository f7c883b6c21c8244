#!/bin/sh
# The pages of a town in French, the modules of its forms as npm gives them, and the folder where what is sent is kept.
set -eu
mkdir -p "$ETAT/demandes"
cp -R "$ICI/site" "$ETAT/site"
mkdir -p "$ETAT/site/formkit" "$ETAT/site/modules/vue/dist" "$ETAT/site/modules/@formkit"
cp "$INSTALLE/node_modules/@formkit/themes/dist/css/genesis/index.css" "$ETAT/site/formkit/genesis.css"
cp "$INSTALLE/node_modules/@formkit/addons/dist/css/multistep.css" "$ETAT/site/formkit/multistep.css"
cp "$INSTALLE/node_modules/vue/dist/vue.esm-browser.prod.js" "$ETAT/site/modules/vue/dist/"
for module in addons core dev i18n inputs observer rules themes utils validation vue; do
  mkdir -p "$ETAT/site/modules/@formkit/$module/dist"
  cp "$INSTALLE/node_modules/@formkit/$module/dist/index.mjs" "$ETAT/site/modules/@formkit/$module/dist/"
done
mkdir -p "$ETAT/site/modules/@formkit/auto-animate"
cp "$INSTALLE/node_modules/@formkit/auto-animate/index.mjs" "$ETAT/site/modules/@formkit/auto-animate/"
